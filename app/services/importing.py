"""Imports files one after the other: look, extract, split, embed, keep.

Reading (the extract worker) and embedding (the index worker) run side by side: one thread reads
ahead while the calling thread embeds and stores. Small files are embedded together.
"""

import hashlib
import os
import queue
import stat
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.documents import (
    ExtractedDocument,
    FileOutcome,
    FileStatus,
    ImportSummary,
    PassageSpan,
)
from app.domain.progress import CancelToken, Progress
from app.domain.retrieval import TokenCounter, VectorBlock, VectorIndex
from app.errors import CancelledError, UserFacingError
from app.extract.client import ExtractClient
from app.index.chunking import passage_for_embedding, split_pages
from app.vault.documents import AddedDocument, Documents, NewDocument
from app.vault.queue import ImportQueue

_READ_AHEAD_FILES = 16
_EMBED_TOGETHER = 64  # passages
_SKIP_CODES = frozenset({"unknown_type", "not_a_file"})
_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class ImportJob:
    """One file on its way into a collection."""

    path: Path
    collection: str


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


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read and split, not yet embedded."""

    job: ImportJob
    sha256: str
    size_bytes: int
    mtime_ns: int
    document: ExtractedDocument
    spans: tuple[PassageSpan, ...]
    started: float


@dataclass(frozen=True, slots=True)
class _Settled:
    """A file whose import ended without anything to embed."""

    job: ImportJob
    outcome: FileOutcome


_Item = _Read | _Settled


class FileRefusedError(UserFacingError):
    """A file that cannot be imported, found before it is opened by a parser."""

    code = "unreadable"


class Importer:
    """Runs imports into one vault with one embedder."""

    def __init__(
        self,
        documents: Documents,
        waiting: ImportQueue,
        *,
        extractor: ExtractClient,
        index: VectorIndex,
        counter: TokenCounter,
        embedder: str,
        dimension: int,
        limits: ImportLimits,
    ) -> None:
        self._documents = documents
        self._waiting = waiting
        self._extractor = extractor
        self._index = index
        self._counter = counter
        self._embedder = embedder
        self._dimension = dimension
        self._limits = limits

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
        ahead: queue.Queue[_Item | None] = queue.Queue(_READ_AHEAD_FILES)
        stop = CancelToken()
        reader = threading.Thread(
            target=self._read_ahead, args=(jobs, passwords, ahead, cancel, stop), name="import-read"
        )
        reader.start()
        try:
            for batch in _batches(ahead):
                if cancel.is_cancelled:
                    break
                self._finish(batch, tally)
        finally:
            stop.cancel()
            reader.join()
            self._waiting.requeue_reading()  # what was read ahead and not stored
        return tally.summary()

    def _read_ahead(
        self,
        jobs: Sequence[ImportJob],
        passwords: Mapping[str, str],
        ahead: "queue.Queue[_Item | None]",
        cancel: CancelToken,
        stop: CancelToken,
    ) -> None:
        for job in jobs:
            if cancel.is_cancelled or stop.is_cancelled:
                break
            try:
                item = self._read(job, passwords.get(job.path.name), cancel)
            except CancelledError:
                break
            _put(ahead, item, stop)
        _put(ahead, None, stop)

    def _read(self, job: ImportJob, password: str | None, cancel: CancelToken) -> _Item:
        started = time.monotonic()
        try:
            info = _regular_file(job.path, self._limits.max_file_bytes)
            sha256 = _digest(job.path)
            known = self._known(job, sha256, info)
            if known is not None:
                return _Settled(job, known)
            self._waiting.mark(str(job.path), job.collection, "reading")
            document = self._extractor.extract(
                job.path, name=job.path.name, password=password, cancel=cancel
            )
            spans = tuple(split_pages(document.pages, title=document.title, counter=self._counter))
        except UserFacingError as error:
            return _Settled(job, _refused(job, error, time.monotonic() - started))
        return _Read(job, sha256, info.st_size, info.st_mtime_ns, document, spans, started)

    def _known(self, job: ImportJob, sha256: str, info: os.stat_result) -> FileOutcome | None:
        path = str(job.path)
        stored = self._documents.find_path(path, job.collection)
        if stored is not None and stored.sha256 == sha256:
            return self._existing(path, stored.document, FileStatus.UNCHANGED)
        other = self._documents.find_content(sha256, job.collection)
        if other is None:
            return None
        self._documents.add_path(other, path, size_bytes=info.st_size, mtime_ns=info.st_mtime_ns)
        return self._existing(path, other, FileStatus.DUPLICATE)

    def _existing(self, path: str, document: int, status: FileStatus) -> FileOutcome:
        summary = self._documents.get(document)
        return FileOutcome(
            path, status, document=document, pages=summary.pages, passages=summary.passages
        )

    def _finish(self, batch: Sequence[_Item], tally: "_Tally") -> None:
        read = [item for item in batch if isinstance(item, _Read)]
        vectors = iter(self._embed([span for item in read for span in item.spans]))
        for item in batch:
            if isinstance(item, _Read):
                own = b"".join(next(vectors) for _ in item.spans)
                outcome = self._store(item, own)
                self._waiting.done(str(item.job.path), item.job.collection)
                tally.add(outcome)
            else:
                self._settle(item)
                tally.add(item.outcome)

    def _settle(self, settled: _Settled) -> None:
        """Keeps what needs attention in the queue; forgets the rest."""
        path, collection = str(settled.job.path), settled.job.collection
        outcome = settled.outcome
        if outcome.status in (FileStatus.FAILED, FileStatus.SKIPPED):
            self._waiting.mark(
                path,
                collection,
                outcome.status.value,
                code=outcome.error_code,
                message=outcome.error_message,
            )
        else:
            self._waiting.done(path, collection)

    def _embed(self, spans: Sequence[PassageSpan]) -> list[bytes]:
        if not spans:
            return []
        texts = [passage_for_embedding(span.heading, span.text) for span in spans]
        try:
            return self._index.embed(texts)
        except UserFacingError as error:
            if error.error_code != "index_died":
                raise
            return self._index.embed(texts)  # a fresh worker; a second death is the user's to know

    def _store(self, item: _Read, vectors: bytes) -> FileOutcome:
        path = str(item.job.path)
        same = self._documents.find_content(item.sha256, item.job.collection)
        if same is not None:  # its twin came in with the same batch
            self._documents.add_path(same, path, size_bytes=item.size_bytes, mtime_ns=item.mtime_ns)
            return self._existing(path, same, FileStatus.DUPLICATE)
        added = self._add(item, vectors)
        self._index.add(VectorBlock(added.passages, self._dimension, vectors))
        return FileOutcome(
            path,
            FileStatus.INDEXED,
            document=added.document,
            pages=len(item.document.pages),
            passages=len(added.passages),
            seconds=round(time.monotonic() - item.started, 3),
            warnings=item.document.warnings,
        )

    def _add(self, item: _Read, vectors: bytes) -> AddedDocument:
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
            dimension=self._dimension,
            embedder=self._embedder,
        )
        replaces = stored.document if stored is not None else None
        if not self._limits.keep_originals:
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

    def summary(self) -> ImportSummary:
        return replace(self._summary, seconds=round(time.monotonic() - self._started, 3))

    def _progress(self, current: str) -> Progress:
        elapsed = max(time.monotonic() - self._started, 1e-6)
        return Progress(
            done=self._done,
            total=self._total,
            failed=self._summary.failed,
            current=current,
            passages_per_s=self._passages / elapsed,
            seconds_left=elapsed / self._done * (self._total - self._done),
        )


def _batches(
    ahead: "queue.Queue[_Item | None]",
) -> Iterator[list[_Item]]:
    """What is ready, up to one embedding batch; waits for at least one item."""
    is_open = True
    while is_open:
        batch: list[_Item] = []
        passages = 0
        item = ahead.get()
        while item is not None:
            batch.append(item)
            passages += len(item.spans) if isinstance(item, _Read) else 0
            if passages >= _EMBED_TOGETHER or ahead.empty():
                break
            item = ahead.get()
        is_open = item is not None
        if batch:
            yield batch


def _put(
    ahead: "queue.Queue[_Item | None]",
    item: _Item | None,
    stop: CancelToken,
) -> None:
    while not stop.is_cancelled:
        try:
            ahead.put(item, timeout=_POLL_S)
            return
        except queue.Full:
            continue


def _regular_file(path: Path, max_bytes: int) -> os.stat_result:
    try:
        info = path.stat()
    except OSError as error:
        raise _cannot_read(error) from error
    if not stat.S_ISREG(info.st_mode):
        raise FileRefusedError("It is not a file.", code="not_a_file")
    if info.st_size > max_bytes:
        raise FileRefusedError(
            f"It has {info.st_size >> 20} MB; this site allows {max_bytes >> 20} MB a document.",
            code="too_large",
        )
    return info


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise _cannot_read(error) from error


def _cannot_read(error: OSError) -> FileRefusedError:
    return FileRefusedError(
        f"It could not be read ({os.strerror(error.errno or 0)}).",
        hint="Check its permissions, then import it again.",
    )


def _refused(job: ImportJob, error: UserFacingError, seconds: float) -> FileOutcome:
    is_skip = error.error_code in _SKIP_CODES
    return FileOutcome(
        str(job.path),
        FileStatus.SKIPPED if is_skip else FileStatus.FAILED,
        seconds=round(seconds, 3),
        error_code=error.error_code,
        error_message=f"{error.message} {error.hint}".strip(),
    )
