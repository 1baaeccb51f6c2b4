"""Several extract workers side by side; each is sealed, limited and restarted by itself."""

import queue
from collections.abc import Callable, Sequence
from typing import BinaryIO, Final

from app.domain.documents import ExtractedDocument
from app.domain.progress import CancelToken
from app.extract.client import ExtractClient

MAX_WORKERS: Final = 4  # more documents at once than the embedder, or the vault, could take in
_PROCESSORS_EACH: Final = 2  # the others embed what was read
_SHARE: Final = 0.5  # of free memory, were every document as large as its worker allows


def workers_for(processors: int, free_bytes: int, each_bytes: int) -> int:
    """How many workers suit a machine: one on a small one.

    ``free_bytes`` is what memory is free, 0 if unknown; ``each_bytes`` the most one worker takes.
    """
    by_memory = int(free_bytes * _SHARE) // each_bytes if free_bytes else 1
    return max(1, min(processors // _PROCESSORS_EACH, by_memory, MAX_WORKERS))


class ExtractPool:
    """Implements ``domain.extraction.Extractor`` with as many clients as it is told.

    A worker is started by the first document that finds all others at work, so that a few files
    cost one start. What kills one worker ends the reading of one document.
    """

    def __init__(self, make: Callable[[], ExtractClient], size: int) -> None:
        self._clients = tuple(make() for _ in range(size))
        self._free: queue.LifoQueue[ExtractClient] = queue.LifoQueue()
        for client in reversed(self._clients):
            self._free.put(client)

    @property
    def workers(self) -> int:
        """How many documents it reads at once."""
        return len(self._clients)

    @property
    def worker_pids(self) -> tuple[int, ...]:
        """The process ids of the extract parents that run."""
        pids = (client.worker_pid for client in self._clients)
        return tuple(pid for pid in pids if pid is not None)

    @property
    def ocr_languages(self) -> tuple[str, ...]:
        """In which pictures of text are read, unless a document asks for others."""
        return self._clients[0].ocr_languages

    def extract(
        self,
        document: BinaryIO,
        *,
        name: str,
        password: str | None = None,
        ocr_languages: Sequence[str] = (),
        cancel: CancelToken | None = None,
    ) -> ExtractedDocument:
        """The text of an open file, page by page. Blocks, and raises, as ``ExtractClient``."""
        client = self._free.get()
        try:
            return client.extract(
                document, name=name, password=password, ocr_languages=ocr_languages, cancel=cancel
            )
        finally:
            self._free.put(client)

    def close(self) -> None:
        """Ends the workers at once and for good, and with them every trace of text in them."""
        for client in self._clients:
            client.close()
