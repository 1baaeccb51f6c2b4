"""The last step of an import: keeps a file with all that belongs to it, and settles it."""

import contextlib
import time
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from app.domain.documents import FileOutcome, FileStatus
from app.domain.retrieval import VectorBlock, VectorIndex
from app.services.embedder import EmbedderInfo
from app.services.import_opening import FileDoor, FileRefusedError
from app.services.import_reading import ImportJob, KnownFile, ReadFile, existing, refused
from app.services.index_loss import tolerate_death
from app.vault.documents import AddedDocument, Documents, NewDocument
from app.vault.errors import ChangedWhileReadingError
from app.vault.queue import ImportQueue


class Keeper:
    """Writes into one vault and its index, one file after the other."""

    def __init__(
        self,
        documents: Documents,
        waiting: ImportQueue,
        *,
        index: VectorIndex,
        embedder: EmbedderInfo,
        door: FileDoor,
        keeps_originals: bool,
    ) -> None:
        self._documents = documents
        self._waiting = waiting
        self._index = index
        self._embedder = embedder
        self._door = door
        self._keeps_originals = keeps_originals

    def known(self, file: KnownFile | ReadFile) -> FileOutcome | None:
        """What became of a file whose bytes the collection holds; None if it does not (any more).

        A file that was read may have a twin that was kept since, or replace the text of its own.
        """
        document = self._documents.find_content(file.sha256, file.job.collection)
        if document is None or (isinstance(file, ReadFile) and file.rereads == document):
            return None
        path = str(file.job.path)
        stored = self._documents.find_path(path, file.job.collection)
        if stored is not None and stored.document == document:
            if (stored.size_bytes, stored.mtime_ns) != (file.size_bytes, file.mtime_ns):
                self._documents.add_path(
                    document, path, size_bytes=file.size_bytes, mtime_ns=file.mtime_ns
                )
            return existing(self._documents, path, document, FileStatus.UNCHANGED)
        removed = self._documents.add_path(
            document, path, size_bytes=file.size_bytes, mtime_ns=file.mtime_ns
        )
        self._forget(removed)
        return existing(self._documents, path, document, FileStatus.DUPLICATE)

    def keep(self, file: ReadFile, vectors: bytes) -> FileOutcome:
        """Keeps what was read and takes it off the queue, in one step.

        Raises:
            UserFacingError: ``disk_full`` and its kin; nothing was kept.
        """
        seconds = time.monotonic() - file.started
        try:
            with self._original(file) as original, self._documents.together():
                added = self._add(file, vectors, original)
                self._waiting.done([(str(file.job.path), file.job.collection)])
        except (FileRefusedError, ChangedWhileReadingError) as error:
            return refused(file.job, error, seconds)
        self._forget(added.removed_passages)
        with tolerate_death():
            self._index.add(VectorBlock(added.passages, self._embedder.dimension, vectors))
        return FileOutcome(
            str(file.job.path),
            FileStatus.INDEXED,
            document=added.document,
            pages=len(file.document.pages),
            passages=len(added.passages),
            seconds=round(seconds, 3),
            warnings=file.document.warnings,
        )

    def settle(self, settled: Sequence[tuple[ImportJob, FileOutcome]]) -> None:
        """Keeps what needs attention in the queue; takes the rest off it."""
        done = []
        for job, outcome in settled:
            path = str(job.path)
            if outcome.status not in (FileStatus.FAILED, FileStatus.SKIPPED):
                done.append((path, job.collection))
                continue
            self._waiting.mark(
                path,
                job.collection,
                outcome.status.value,
                code=outcome.error_code,
                message=outcome.error_message,
            )
        if done:
            self._waiting.done(done)

    def _forget(self, passages: Sequence[int]) -> None:
        if passages:
            with tolerate_death():
                self._index.remove(passages)

    @contextlib.contextmanager
    def _original(self, file: ReadFile) -> Iterator[BinaryIO | None]:
        """What is kept of the file itself, all of it read before the vault has to wait for it."""
        if not self._keeps_originals:
            yield None
            return
        job = file.job
        with self._door.copy(job.path, is_watched=job.is_watched, sha256=file.sha256) as copy:
            copy.seek(0)
            yield copy

    def _add(self, file: ReadFile, vectors: bytes, original: BinaryIO | None) -> AddedDocument:
        stored = self._documents.find_path(str(file.job.path), file.job.collection)
        new = NewDocument(
            path=str(file.job.path),
            sha256=file.sha256,
            size_bytes=file.size_bytes,
            mtime_ns=file.mtime_ns,
            title=file.document.title,
            media_type=file.document.media_type,
            collection=file.job.collection,
            warnings=file.document.warnings,
            pages=file.document.pages,
            spans=file.spans,
            vectors=vectors,
            dimension=self._embedder.dimension,
            embedder=self._embedder.id,
            recognised=file.document.recognised,
        )
        replaces = stored.document if stored is not None else None
        return self._documents.add(new, original=original, replaces=replaces)
