"""Reads and embeds files ahead of the thread that keeps them; hands them over in their order.

Several threads read, each in an extract worker of its own, and two embed what was read, so that the
embedder has its next batch before the thread that keeps is done with the last. Whichever file is
ready first, they are kept in the order in which they were given: the same files make the same
vault, whatever the machine is busy with. What is ahead is bounded by the bytes of its text, and by
nothing else; the file that is to be kept next is always let through. While there is no room, no
file is begun.
"""

import functools
import heapq
import itertools
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from app.domain.documents import PassageSpan
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.services.embedding import FIRST_SLICE
from app.services.import_reading import Admit, ImportJob, Looked, ReadFile

# In memory it is some five times as much: pages, passages, what the embedder reads, vectors. It is
# also what a kill may cost: text that was embedded, while the file before it was not read yet.
TEXT_AHEAD_BYTES: Final = 4 << 20
_SMALL_BYTES: Final = 1_024  # what a file without text stands for, so that they are bounded too
_EMBEDDING_THREADS: Final = 2
_MOST_AT_ONCE: Final = 64
_LOOK_S: Final = 0.2  # how often a wait looks at the cancel token


@dataclass(frozen=True, slots=True)
class Ready:
    """A file that can be kept; ``vectors`` has those of its passages, one after the other."""

    looked: Looked
    vectors: bytes = b""


@dataclass(frozen=True, slots=True)
class Embedded:
    """``count`` more passages have vectors.

    ``part`` is the share of ``file`` that has, below 1; no file where all of a batch have.
    """

    count: int
    file: str
    part: float


class Read(Protocol):
    """Reads a file; may wait, and raises CancelledError."""

    def __call__(self, job: ImportJob, cancel: CancelToken, admit: Admit) -> Looked: ...


class Embed(Protocol):
    """Makes vectors; ``on_done`` hears how many there are. May wait; raises CancelledError."""

    def __call__(
        self, spans: Sequence[PassageSpan], cancel: CancelToken, on_done: Callable[[int], None]
    ) -> Sequence[bytes]: ...


class _Stop(CancelToken):
    """Set when the run ends, however it does, or when whoever started it cancels."""

    def __init__(self, also: CancelToken) -> None:
        super().__init__()
        self._also = also

    @property
    def is_cancelled(self) -> bool:
        return super().is_cancelled or self._also.is_cancelled

    def raise_if_cancelled(self) -> None:
        if self.is_cancelled:
            raise CancelledError


class ImportPipeline:
    """One run over some files. Iterate over it, on one thread, inside ``with``."""

    def __init__(
        self,
        jobs: Sequence[ImportJob],
        *,
        read: Read,
        embed: Embed,
        readers: int,
        cancel: CancelToken,
        text_ahead_bytes: int = TEXT_AHEAD_BYTES,
    ) -> None:
        """``cancel`` ends the iteration with CancelledError."""
        self._jobs = jobs
        self._read = read
        self._embed = embed
        self._stop = _Stop(cancel)
        self._room = text_ahead_bytes
        self._changed = threading.Condition()
        self._next_job = 0
        self._kept = 0  # so many are kept: the next one is always let through
        self._ahead: dict[int, int] = {}  # bytes of text, by place
        self._ahead_bytes = 0
        self._unread = len(jobs)
        self._to_embed: list[tuple[int, ReadFile]] = []  # a heap: the first place first
        self._ready: dict[int, Ready] = {}
        self._told: list[Embedded] = []
        self._error: BaseException | None = None
        works = [self._read_files] * min(readers, len(jobs)) + [self._embed_files] * (
            _EMBEDDING_THREADS if jobs else 0
        )
        self._threads = [threading.Thread(target=self._work, args=(work,)) for work in works]

    def __enter__(self) -> "ImportPipeline":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.cancel()
        with self._changed:
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    @property
    def text_ahead_bytes(self) -> int:
        """Of the text that was read and is not kept yet."""
        with self._changed:
            return self._ahead_bytes

    def __iter__(self) -> Iterator[tuple[Ready, ...] | Embedded]:
        """Every file in its order, some at a time, and in between how far embedding is.

        Files count as kept when the next thing is asked for.

        Raises:
            CancelledError: cancelled; and whatever a reading or embedding thread met.
        """
        while self._kept < len(self._jobs):
            thing = self._next()
            yield thing
            if isinstance(thing, tuple):
                with self._changed:
                    for _ in thing:
                        self._ahead_bytes -= self._ahead.pop(self._kept)
                        self._kept += 1
                    self._changed.notify_all()

    def _next(self) -> tuple[Ready, ...] | Embedded:
        with self._changed:
            while True:
                if self._error is not None:
                    raise self._error
                self._stop.raise_if_cancelled()
                if self._told:
                    return self._told.pop(0)
                if ready := self._next_ready():
                    return ready
                self._changed.wait(_LOOK_S)

    def _next_ready(self) -> tuple[Ready, ...]:
        places = range(self._kept, self._kept + _MOST_AT_ONCE)
        found = itertools.takewhile(lambda place: place in self._ready, places)
        return tuple(self._ready.pop(place) for place in list(found))

    def _work(self, work: Callable[[], None]) -> None:
        try:
            work()
        except CancelledError:
            pass
        except BaseException as error:  # noqa: BLE001 (the edge of a thread: raised by the other one)
            with self._changed:
                self._error = self._error or error
                self._changed.notify_all()

    def _read_files(self) -> None:
        while True:
            with self._changed:
                self._stop.raise_if_cancelled()
                place = self._next_job
                if place == len(self._jobs):
                    return
                self._next_job += 1
                while place > self._kept and self._ahead_bytes >= self._room:
                    self._stop.raise_if_cancelled()
                    self._changed.wait(_LOOK_S)
            admit = functools.partial(self._admit, place)
            self._put(place, self._read(self._jobs[place], self._stop, admit))

    def _put(self, place: int, looked: Looked) -> None:
        if place not in self._ahead:
            self._admit(place, _SMALL_BYTES)
        with self._changed:
            self._unread -= 1
            if isinstance(looked, ReadFile) and looked.spans:
                heapq.heappush(self._to_embed, (place, looked))
            else:
                self._ready[place] = Ready(looked)
            self._changed.notify_all()

    def _admit(self, place: int, size: int) -> None:
        with self._changed:
            while place > self._kept and self._ahead_bytes + size > self._room:
                self._stop.raise_if_cancelled()
                self._changed.wait(_LOOK_S)
            self._ahead[place] = size
            self._ahead_bytes += size

    def _embed_files(self) -> None:
        while batch := self._batch():
            rows = iter(self._embed_batch([looked for _, looked in batch]))
            for place, looked in batch:
                own = b"".join(itertools.islice(rows, len(looked.spans)))
                with self._changed:
                    self._ready[place] = Ready(looked, own)
                    self._changed.notify_all()
            del rows, batch  # the next one may be long in coming

    def _batch(self) -> list[tuple[int, ReadFile]]:
        """The first files that wait, as many as make a full batch; none when all are embedded."""
        batch: list[tuple[int, ReadFile]] = []
        passages = 0
        with self._changed:
            while not self._to_embed:
                self._stop.raise_if_cancelled()
                if not self._unread:
                    return []
                self._changed.wait(_LOOK_S)
            while self._to_embed and passages < FIRST_SLICE:
                batch.append(heapq.heappop(self._to_embed))
                passages += len(batch[-1][1].spans)
        return batch

    def _embed_batch(self, files: Sequence[ReadFile]) -> Sequence[bytes]:
        told = 0

        def on_done(count: int) -> None:
            nonlocal told
            embedded = _embedded(files, count, count - told)
            told = count
            with self._changed:
                self._told.append(embedded)
                self._changed.notify_all()

        spans = [span for looked in files for span in looked.spans]
        return self._embed(spans, self._stop, on_done)


def _embedded(files: Sequence[ReadFile], done: int, more: int) -> Embedded:
    """How far a batch is of which the first ``done`` passages have vectors."""
    for looked in files:
        if done < len(looked.spans):
            return Embedded(more, str(looked.job.path), done / len(looked.spans))
        done -= len(looked.spans)
    return Embedded(more, "", 0.0)
