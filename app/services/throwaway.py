"""A vault for one evaluation: its key is never written, so what a kill leaves of it is noise."""

import contextlib
import io
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Final

from app.domain.audit import NO_DETAIL, AuditEvent, AuditSink
from app.domain.documents import FileOutcome
from app.domain.extraction import Extractor
from app.domain.progress import CancelToken, Progress
from app.domain.retrieval import VectorIndex
from app.mirror.store import ContentStore
from app.security.keys import wipe
from app.security.paths import ensure_private_folder
from app.services.cross_encoders import CrossEncoders
from app.services.embedder import Precision, SelectedEmbedder
from app.services.import_opening import FileRefusedError
from app.services.import_reading import ImportJob
from app.services.importing import Importer, ImportLimits, ImportListeners
from app.services.library import LibraryService
from app.services.precedence import Precedence
from app.services.reembedding import Reembedding
from app.services.reranking import Reranker
from app.services.search import SearchService
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.queue import ImportQueue
from app.vault.vector_sets import VectorSets
from app.vault.watched import WatchedFolders

FOLDER: Final = "evaluation"  # in the home
_COLLECTION: Final = "Evaluation"
_KEY_BYTES: Final = 32


class _NoRecord:
    """Takes no event: the record of events is of the user's vault, not of one that goes again."""

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        """Lets it go."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Documents that questions are asked of: a vault's, or those of one collection in it."""

    library: LibraryService
    search: SearchService
    passages: Passages
    collection: str | None = None


@dataclass(frozen=True, slots=True)
class ThrowAwayVault:
    """An empty vault with an index of its own. ``reference`` is a second, empty index.

    The embedder of both is that of the user's ledger; ``audit`` keeps nothing.
    """

    ground: Ground
    conversations: Conversations
    reference: VectorIndex
    reference_embedder: SelectedEmbedder
    audit: AuditSink
    _importer: Callable[[Mapping[Path, bytes]], Importer]

    def add_texts(
        self,
        texts: Mapping[Path, bytes],
        *,
        on_outcome: Callable[[FileOutcome], None],
        on_progress: Callable[[Progress], None],
        cancel: CancelToken,
    ) -> None:
        """Imports texts as if each were the file of its path; none is written anywhere.

        Raises:
            UserFacingError: ``no_embedder``, ``disk_full``, ``index_died``.
        """
        self._importer(texts).run(
            [ImportJob(path, _COLLECTION) for path in texts],
            passwords={},
            listeners=ImportListeners(on_outcome, on_progress),
            cancel=cancel,
        )


class ThrowAwayVaults:
    """Makes them, in the user's home, with the user's embedder and the session's workers."""

    def __init__(
        self,
        home: Path,
        ledger: Ledger,
        store: ContentStore,
        *,
        extractor: Extractor,
        make_index: Callable[[], VectorIndex],
        limits: ImportLimits,
        cross_encoders: CrossEncoders,
        precision: Precision,
    ) -> None:
        """``precision`` as in ``SelectedEmbedder``."""
        self._precision = precision
        self._folder = home / FOLDER
        self._cross_encoders = cross_encoders
        self._ledger = ledger
        self._store = store
        self._extractor = extractor
        self._make_index = make_index
        self._limits = ImportLimits(limits.max_file_bytes, keep_originals=False)

    @contextlib.contextmanager
    def open(self) -> Iterator[ThrowAwayVault]:
        """One that is gone with the context, and its workers with it.

        The lock on the home is held by the session, so what lies here is of one that was killed.
        """
        with contextlib.ExitStack() as stack:
            self._remove()
            ensure_private_folder(self._folder)
            stack.callback(self._remove)
            key = bytearray(os.urandom(_KEY_BYTES))
            try:
                vault = Vault.create(self._folder / "vault.db", key)
            finally:
                wipe(key)
            stack.callback(vault.close)
            index, reference = self._make_index(), self._make_index()
            stack.callback(index.close)
            stack.callback(reference.close)
            yield self._furnished(vault, index, reference)

    def _furnished(
        self, vault: Vault, index: VectorIndex, reference: VectorIndex
    ) -> ThrowAwayVault:
        passages, audit = Passages(vault), _NoRecord()
        embedder = self._embedder(index)
        library = LibraryService(
            Documents(vault),
            ImportQueue(vault),
            embedder=embedder,
            reembedding=Reembedding(
                passages,
                VectorSets(vault),
                embedder=embedder,
                index=index,
                builder=reference,
                precedence=Precedence(),
            ),
            extractor=self._extractor,
            index=index,
            limits=self._limits,
            audit=audit,
            watched=WatchedFolders(vault),
        )

        def importer(texts: Mapping[Path, bytes]) -> Importer:
            waiting = ImportQueue(vault)
            waiting.put([str(path) for path in texts], _COLLECTION)
            return Importer(
                Documents(vault),
                waiting,
                extractor=self._extractor,
                index=index,
                embedder=embedder.ready(),
                limits=self._limits,
                open_file=_MemoryFiles(texts).open,
            )

        return ThrowAwayVault(
            ground=Ground(
                library,
                SearchService(
                    passages,
                    embedder=embedder,
                    index=index,
                    reranker=Reranker(passages, self._cross_encoders),
                ),
                passages,
            ),
            conversations=Conversations(vault),
            reference=reference,
            reference_embedder=self._embedder(reference),
            audit=audit,
            _importer=importer,
        )

    def _embedder(self, index: VectorIndex) -> SelectedEmbedder:
        return SelectedEmbedder(self._ledger, self._store, index, precision=self._precision)

    def _remove(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


class _MemoryFiles:
    """Texts that look like files to the process that reads documents, and lie in memory alone."""

    def __init__(self, texts: Mapping[Path, bytes]) -> None:
        self._texts = texts

    @contextlib.contextmanager
    def open(self, path: Path, max_bytes: int) -> Iterator[FileIO]:
        """The text of the path as a file that has no name."""
        content = self._texts[path]
        if len(content) > max_bytes:
            raise FileRefusedError(
                f"It has {len(content) >> 20} MB; this site allows {max_bytes >> 20} MB a "
                "document.",
                code="too_large",
            )
        with io.FileIO(os.memfd_create("evaluation"), "r+") as stream:
            stream.write(content)
            yield stream
