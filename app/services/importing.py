"""Imports files one after the other: look, extract, split, embed, keep.

Reading (the extract worker) and embedding (the index worker) run side by side: one thread reads
ahead while the calling thread embeds and stores. Small files are embedded together.
"""

import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.documents import FileOutcome, FileStatus, ImportSummary
from app.domain.progress import CancelToken, Progress
from app.domain.retrieval import VectorBlock, VectorIndex
from app.errors import CancelledError, UserFacingError
from app.extract.client import ExtractClient
from app.services.embedder import EmbedderInfo
from app.services.embedding import FIRST_SLICE, embed
from app.services.import_reading import (
    FileReader,
    ImportJob,
    OpenFile,
    ReadFile,
    SettledFile,
    cannot_read,
    existing,
    refused,
)
from app.services.index_loss import tolerate_death
from app.vault.documents import AddedDocument, Documents, NewDocument
from app.vault.queue import ImportQueue

_READ_AHEAD_FILES = 16
_POLL_S = 0.2

_Item = ReadFile | SettledFile


@dataclass(frozen=True, slots=True)
class _Broken:
    """The reading thread met something unforeseen; the importing thread raises it."""

    error: BaseException


_Ahead = queue.Queue[_Item | _Broken | None]


@dataclass(frozen=True, slots=True)
class ImportLimits:
    """What the site allows of a document."""

    max_file_bytes: int
    keep_originals: bool


@dataclass(frozen=True, slots=True)
class ImportListeners:
    """Who hears of outcomes and progress; called on the importing thread."""

    on_outcome: Callable[[FileOutcome], None]
    on_progress: Callable[[Progress], None]


class Importer:
    """Runs imports into one vault with one embedder."""

    def __init__(
        self,
        documents: Documents,
        waiting: ImportQueue,
        *,
        extractor: ExtractClient,
        index: VectorIndex,
        embedder: EmbedderInfo,
        limits: ImportLimits,
        open_file: OpenFile | None = None,
    ) -> None:
        """``open_file`` as in ``FileReader``."""
        self._documents = documents
        self._waiting = waiting
        self._index = index
        self._embedder = embedder
        self._keeps_originals = limits.keep_originals
        self._reader = FileReader(
            documents,
            waiting,
            extractor=extractor,
            counter=embedder.counter,
            max_tokens=embedder.max_tokens,
            max_file_bytes=limits.max_file_bytes,
            open_file=open_file,
        )

    def run(
        self,
        jobs: Sequence[ImportJob],
        *,
        passwords: Mapping[str, str],
        listeners: ImportListeners,
        cancel: CancelToken,
    ) -> ImportSummary:
        """Imports all jobs; what is not reached when cancelled stays in the queue of the vault.

        Raises:
            UserFacingError: ``disk_full`` or ``index_died``; what was indexed stays.
        """
        tally = _Tally(len(jobs), listeners)
        ahead: _Ahead = queue.Queue(_READ_AHEAD_FILES)
        stop = CancelToken()
        reader = threading.Thread(
            target=self._read_ahead, args=(jobs, passwords, ahead, cancel, stop), name="import-read"
        )
        reader.start()
        try:
            for batch in _batches(ahead):
                self._finish(batch, tally, cancel)
        except CancelledError:
            pass
        finally:
            stop.cancel()
            reader.join()
            self._waiting.requeue_reading()  # what was read ahead and not stored
        return tally.summary()

    def _read_ahead(
        self,
        jobs: Sequence[ImportJob],
        passwords: Mapping[str, str],
        ahead: _Ahead,
        cancel: CancelToken,
        stop: CancelToken,
    ) -> None:
        try:
            for job in jobs:
                if cancel.is_cancelled or stop.is_cancelled:
                    break
                _put(ahead, self._reader.read(job, passwords, cancel), stop)
        except CancelledError:
            pass
        except BaseException as error:  # noqa: BLE001 (the edge of a thread: raised by the other one)
            _put(ahead, _Broken(error), stop)
        _put(ahead, None, stop)

    def _finish(self, batch: Sequence[_Item], tally: "_Tally", cancel: CancelToken) -> None:
        """Embeds a batch, then keeps it file by file.

        Raises:
            CancelledError: before any of the batch was kept.
        """
        cancel.raise_if_cancelled()
        read = [item for item in batch if isinstance(item, ReadFile)]
        vectors = iter(
            embed(
                self._index,
                [(span.heading, span.text) for item in read for span in item.spans],
                cancel=cancel,
                on_done=lambda count: tally.embedded(read, count),
            )
        )
        for item in batch:
            if isinstance(item, ReadFile):
                own = b"".join(next(vectors) for _ in item.spans)
                tally.add(self._settle(item.job, self._store(item, own)))
            else:
                self._forget(item.removed)
                tally.add(self._settle(item.job, item.outcome))

    def _settle(self, job: ImportJob, outcome: FileOutcome) -> FileOutcome:
        """Keeps what needs attention in the queue; forgets the rest."""
        path = str(job.path)
        if outcome.status in (FileStatus.FAILED, FileStatus.SKIPPED):
            self._waiting.mark(
                path,
                job.collection,
                outcome.status.value,
                code=outcome.error_code,
                message=outcome.error_message,
            )
        else:
            self._waiting.done(path, job.collection)
        return outcome

    def _store(self, item: ReadFile, vectors: bytes) -> FileOutcome:
        path = str(item.job.path)
        same = self._documents.find_content(item.sha256, item.job.collection)
        if same is not None:  # its twin came in with the same batch
            removed = self._documents.add_path(
                same, path, size_bytes=item.size_bytes, mtime_ns=item.mtime_ns
            )
            self._forget(removed)
            return existing(self._documents, path, same, FileStatus.DUPLICATE)
        seconds = time.monotonic() - item.started
        try:
            added = self._add(item, vectors)
        except OSError as error:
            return refused(item.job, cannot_read(error), seconds)
        except UserFacingError as error:
            if error.error_code != "changed_while_reading":
                raise
            return refused(item.job, error, seconds)
        self._forget(added.removed_passages)
        with tolerate_death():
            self._index.add(VectorBlock(added.passages, self._embedder.dimension, vectors))
        return FileOutcome(
            path,
            FileStatus.INDEXED,
            document=added.document,
            pages=len(item.document.pages),
            passages=len(added.passages),
            seconds=round(seconds, 3),
            warnings=item.document.warnings,
        )

    def _forget(self, passages: Sequence[int]) -> None:
        if passages:
            with tolerate_death():
                self._index.remove(passages)

    def _add(self, item: ReadFile, vectors: bytes) -> AddedDocument:
        stored = self._documents.find_path(str(item.job.path), item.job.collection)
        new = NewDocument(
            path=str(item.job.path),
            sha256=item.sha256,
            size_bytes=item.size_bytes,
            mtime_ns=item.mtime_ns,
            title=item.document.title,
            media_type=item.document.media_type,
            collection=item.job.collection,
            warnings=item.document.warnings,
            pages=item.document.pages,
            spans=item.spans,
            vectors=vectors,
            dimension=self._embedder.dimension,
            embedder=self._embedder.id,
        )
        replaces = stored.document if stored is not None else None
        if not self._keeps_originals:
            return self._documents.add(new, original=None, replaces=replaces)
        with item.job.path.open("rb") as original:
            return self._documents.add(new, original=original, replaces=replaces)


class _Tally:
    """Counts outcomes and tells progress."""

    def __init__(self, total: int, listeners: ImportListeners) -> None:
        self._summary = ImportSummary()
        self._total = total
        self._done = 0
        self._passages = 0
        self._listeners = listeners
        self._started = time.monotonic()

    def add(self, outcome: FileOutcome) -> None:
        field = outcome.status.value
        self._summary = replace(self._summary, **{field: getattr(self._summary, field) + 1})
        self._done += 1
        if outcome.status is FileStatus.INDEXED:
            self._passages += outcome.passages
        self._listeners.on_outcome(outcome)
        self._listeners.on_progress(self._progress(outcome.file))

    def embedded(self, read: Sequence[ReadFile], count: int) -> None:
        """Tells how far the file is whose passages are among the first ``count`` of a batch."""
        left = count
        for item in read:
            if left < len(item.spans):
                path, part = str(item.job.path), left / len(item.spans)
                self._listeners.on_progress(self._progress(path, part=part, not_kept=count))
                return
            left -= len(item.spans)

    def summary(self) -> ImportSummary:
        return replace(self._summary, seconds=round(time.monotonic() - self._started, 3))

    def _progress(self, current: str, *, part: float = 0.0, not_kept: int = 0) -> Progress:
        elapsed = max(time.monotonic() - self._started, 1e-6)
        done = self._done + part
        return Progress(
            done=self._done,
            total=self._total,
            failed=self._summary.failed,
            current=current,
            passages_per_s=(self._passages + not_kept) / elapsed,
            seconds_left=elapsed / done * (self._total - done) if done else 0.0,
            part=part,
        )


def _batches(ahead: _Ahead) -> Iterator[list[_Item]]:
    """What is ready, up to one embedding batch; waits for at least one item."""
    is_open = True
    while is_open:
        batch: list[_Item] = []
        passages = 0
        item = ahead.get()
        while item is not None:
            if isinstance(item, _Broken):
                raise item.error
            batch.append(item)
            passages += len(item.spans) if isinstance(item, ReadFile) else 0
            if passages >= FIRST_SLICE or ahead.empty():
                break
            item = ahead.get()
        is_open = item is not None
        if batch:
            yield batch


def _put(ahead: _Ahead, item: _Item | _Broken | None, stop: CancelToken) -> None:
    while not stop.is_cancelled:
        try:
            ahead.put(item, timeout=_POLL_S)
            return
        except queue.Full:
            continue
