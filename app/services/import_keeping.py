"""The last step of an import: keeps a file with all that belongs to it, and settles it."""

import contextlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO

from app.domain.documents import FileOutcome, FileStatus
from app.domain.retrieval import VectorBlock, VectorIndex
from app.services.embedder import EmbedderInfo
from app.services.import_moves import UnkeptFiles
from app.services.import_opening import FileDoor, FileRefusedError
from app.services.import_reading import ImportJob, KnownFile, ReadFile, existing, refused
from app.services.index_loss import tolerate_death
from app.vault.documents import AddedDocument, Documents, NewDocument
from app.vault.errors import ChangedWhileReadingError
from app.vault.queue import ImportQueue
from app.vault.records import LeadingPath, Replaced


class WithdrawnError(Exception):
    """A file was taken off the queue while it was being read: nothing of it is kept."""


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

    def known(self, file: KnownFile | ReadFile, unkept: UnkeptFiles) -> FileOutcome | None:
        """What became of a file whose bytes the collection holds; None if it does not (any more).

        A file that was read may have a twin that was kept since, or replace the text of its own.

        Raises:
            WithdrawnError, CancelledError.
        """
        document = self._documents.find_content(file.sha256, file.job.collection)
        if document is None or (isinstance(file, ReadFile) and file.rereads == document):
            return None
        path = str(file.job.path)
        stored = self._documents.find_path(path, file.job.collection)
        if stored is not None and stored.document == document:
            is_new = (stored.size_bytes, stored.mtime_ns) != (file.size_bytes, file.mtime_ns)
            if is_new or stored.is_gone:  # it is back, which no look has to tell
                self._lead(file, document, ())
            return existing(self._documents, path, document, FileStatus.UNCHANGED)
        replaced = self._lead(file, document, self._moves(file, document, unkept))
        self._forget(replaced)
        outcome = existing(self._documents, path, document, FileStatus.DUPLICATE)
        return replace(outcome, replaced=replaced.documents)

    def keep(self, file: ReadFile, vectors: bytes, unkept: UnkeptFiles) -> FileOutcome:
        """Keeps what was read and takes it off the queue, in one step.

        Raises:
            UserFacingError: ``disk_full`` and its kin; nothing was kept.
            WithdrawnError, CancelledError.
        """
        seconds = time.monotonic() - file.started
        moves = () if file.rereads is not None else self._moves(file, None, unkept)
        try:
            with self._original(file) as original, self._documents.together():
                self._require_wanted(file.job)
                moved = self._documents.lead(self._wanted(moves, file.job.collection))
                added = self._add(file, vectors, original)
                self._waiting.done([(str(file.job.path), file.job.collection)])
        except (FileRefusedError, ChangedWhileReadingError) as error:
            return refused(file.job, error, seconds)
        self._forget(moved)
        self._forget(added.replaced)
        with tolerate_death():
            self._index.add(VectorBlock(added.passages, self._embedder.dimension, vectors))
        return FileOutcome(
            str(file.job.path),
            FileStatus.INDEXED,
            collection=file.job.collection,
            document=added.document,
            pages=file.document.page_count,
            passages=len(added.passages),
            seconds=round(seconds, 3),
            warnings=file.document.warnings,
            replaced=moved.documents + added.replaced.documents,
        )

    def settle(
        self, settled: Sequence[tuple[ImportJob, FileOutcome]]
    ) -> tuple[tuple[FileOutcome, bool], ...]:
        """Keeps what needs attention in the queue; takes the rest off it.

        Returns:
            The outcomes, and whether each is of a file that was not withdrawn meanwhile.
        """
        done, told = [], []
        for job, outcome in settled:
            path, is_wanted = str(job.path), True
            if outcome.status in (FileStatus.FAILED, FileStatus.SKIPPED):
                is_wanted = self._waiting.mark(
                    path,
                    job.collection,
                    outcome.status.value,
                    code=outcome.error_code,
                    message=outcome.error_message,
                )
            else:
                done.append((path, job.collection))
            told.append((outcome, is_wanted))
        if done:
            self._waiting.done(done)
        return tuple(told)

    def _lead(
        self, file: KnownFile | ReadFile, document: int, moves: Sequence[LeadingPath]
    ) -> Replaced:
        """Lets the file's path lead to a document, and in the same step others where they do."""
        own = LeadingPath(document, str(file.job.path), file.size_bytes, file.mtime_ns)
        with self._documents.together():
            self._require_wanted(file.job)
            return self._documents.lead([own, *self._wanted(moves, file.job.collection)])

    def _moves(
        self, file: KnownFile | ReadFile, gaining: int | None, unkept: UnkeptFiles
    ) -> tuple[LeadingPath, ...]:
        """Where the bytes are now that would go with the last path to them.

        Files that exchanged their names, or were shifted by one as old logs are, would each take
        the path from the document of the next one before its own turn came.
        """
        collection = file.job.collection
        moves: list[LeadingPath] = []
        safe = {gaining}
        stored = self._documents.find_path(str(file.job.path), collection)
        while stored is not None and stored.is_only and stored.document not in safe:
            other = unkept.holding(stored.sha256, stored.size_bytes, collection)
            if other is None:
                break
            path = str(other.job.path)
            moves.append(LeadingPath(stored.document, path, other.size_bytes, other.mtime_ns))
            safe.add(stored.document)
            stored = self._documents.find_path(path, collection)
        return tuple(moves)

    def _wanted(self, moves: Sequence[LeadingPath], collection: str) -> list[LeadingPath]:
        return [move for move in moves if self._waiting.holds(move.path, collection)]

    def _require_wanted(self, job: ImportJob) -> None:
        """Within a transaction, so that nobody withdraws it until it is kept."""
        if not self._waiting.holds(str(job.path), job.collection):
            raise WithdrawnError

    def _forget(self, replaced: Replaced) -> None:
        if replaced.passages:
            with tolerate_death():
                self._index.remove(replaced.passages)

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
