"""The first half of an import: looks at a file, reads its text, splits it into passages."""

import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from app.domain.documents import (
    NOT_RECOGNISED,
    ExtractedDocument,
    FileOutcome,
    FileStatus,
    PassageSpan,
)
from app.domain.extraction import Extractor
from app.domain.progress import CancelToken
from app.domain.retrieval import TokenCounter
from app.errors import UserFacingError
from app.extract.errors import NoReaderError
from app.extract.languages import recognition
from app.index.chunking import split_pages
from app.services.import_costs import Stage, StageCosts
from app.services.import_opening import FileDoor, changed_while_reading, digest_of
from app.vault.documents import Documents
from app.vault.queue import ImportQueue
from app.workers.errors import WorkerClosedError, WorkerTooWeakError

# Whoever cannot read says nothing of the file: the run ends, and the file waits.
_NO_FILES_FAULT = (NoReaderError, WorkerTooWeakError, WorkerClosedError)
_SKIP_CODES = frozenset({"unknown_type", "not_a_file", "link"})

Admit = Callable[[int], None]
"""Waits until there is room for a text of so many bytes; raises ``CancelledError``."""


@dataclass(frozen=True, slots=True)
class ImportJob:
    """One file on its way into a collection.

    ``is_watched``: no person named it, so that no link may lead from its path to another file.
    """

    path: Path
    collection: str
    is_watched: bool = False


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read and split, not yet embedded. ``started`` is a monotonic time.

    ``rereads`` is the document of the same bytes whose text this one replaces.
    """

    job: ImportJob
    sha256: str
    size_bytes: int
    mtime_ns: int
    document: ExtractedDocument
    spans: tuple[PassageSpan, ...]
    started: float
    rereads: int | None = None


@dataclass(frozen=True, slots=True)
class SettledFile:
    """A file whose import ended without anything to embed."""

    job: ImportJob
    outcome: FileOutcome


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file whose bytes the collection held when it was looked at, under this path or another."""

    job: ImportJob
    sha256: str
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class WithdrawnFile:
    """A file that was taken off the queue before its turn came; nothing was read of it."""

    job: ImportJob


Looked = ReadFile | SettledFile | KnownFile | WithdrawnFile


class FileReader:
    """Reads files, on any thread; a bad one becomes an outcome."""

    def __init__(
        self,
        documents: Documents,
        waiting: ImportQueue,
        *,
        extractor: Extractor,
        counter: TokenCounter,
        max_tokens: int,
        door: FileDoor,
        costs: StageCosts,
    ) -> None:
        self._costs = costs
        self._door = door
        self._documents = documents
        self._waiting = waiting
        self._extractor = extractor
        self._counter = counter
        self._max_tokens = max_tokens

    def read(
        self,
        job: ImportJob,
        passwords: Mapping[str, str],
        cancel: CancelToken,
        *,
        admit: Admit,
    ) -> Looked:
        """The file's passages, or how its import ended already.

        ``admit`` is asked once the text is there, before it is split.

        Raises:
            CancelledError: cancelled while the file was read.
            NoReaderError, WorkerTooWeakError, WorkerClosedError: no file can be read.
        """
        started = time.monotonic()
        try:
            if not self._waiting.holds(str(job.path), job.collection):
                return WithdrawnFile(job)
            with self._door.opened(job.path, is_watched=job.is_watched) as stream:
                info, sha256 = os.fstat(stream.fileno()), self._digest(stream)
                languages = self._documents.ocr_languages(job.collection)
                rereads = None
                if self._documents.find_content(sha256, job.collection) is not None:
                    rereads = self._rereads(job, sha256, languages)
                    if rereads is None:
                        return KnownFile(job, sha256, info.st_size, info.st_mtime_ns)
                document = self._extracted(job, stream, passwords, languages, cancel)
                if self._digest(stream) != sha256:  # the text may be of neither content
                    raise changed_while_reading()
            admit(sum(sys.getsizeof(page.text) for page in document.pages))
            spans = self._split(document)
        except _NO_FILES_FAULT:
            raise
        except UserFacingError as error:
            return SettledFile(job, refused(job, error, time.monotonic() - started))
        return ReadFile(
            job, sha256, info.st_size, info.st_mtime_ns, document, tuple(spans), started, rereads
        )

    def _digest(self, stream: FileIO) -> str:
        with self._costs.of(Stage.READ):
            return digest_of(stream)

    def _split(self, document: ExtractedDocument) -> list[PassageSpan]:
        with self._costs.of(Stage.SPLIT):
            return split_pages(
                document.pages,
                title=document.title,
                counter=self._counter,
                max_tokens=self._max_tokens,
                media_type=document.media_type,
            )

    def _extracted(
        self,
        job: ImportJob,
        stream: FileIO,
        passwords: Mapping[str, str],
        languages: Sequence[str],
        cancel: CancelToken,
    ) -> ExtractedDocument:
        self._waiting.begin(str(job.path), job.collection)
        with self._costs.of(Stage.EXTRACT):
            return self._extractor.extract(
                stream,
                name=job.path.name,
                password=passwords.get(str(job.path), passwords.get(job.path.name)),
                ocr_languages=languages,
                cancel=cancel,
            )

    def _rereads(self, job: ImportJob, sha256: str, languages: Sequence[str]) -> int | None:
        """The document of these bytes whose pictures would be read in other languages now."""
        stored = self._documents.find_path(str(job.path), job.collection)
        if stored is None or stored.sha256 != sha256 or not stored.recognised:
            return None
        now = recognition(languages or self._extractor.ocr_languages).used
        is_same = stored.recognised == ("+".join(now) or NOT_RECOGNISED)
        return None if is_same else stored.document


def existing(documents: Documents, path: str, document: int, status: FileStatus) -> FileOutcome:
    """The outcome of a file that is in the vault already."""
    summary = documents.get(document)
    return FileOutcome(
        path,
        status,
        document=document,
        pages=summary.pages,
        passages=summary.passages,
        collection=summary.collection,
    )


def refused(job: ImportJob, error: UserFacingError, seconds: float) -> FileOutcome:
    """The outcome of a file that was not imported, in the error's words."""
    is_skip = error.error_code in _SKIP_CODES
    return FileOutcome(
        str(job.path),
        FileStatus.SKIPPED if is_skip else FileStatus.FAILED,
        collection=job.collection,
        seconds=round(seconds, 3),
        error_code=error.error_code,
        error_message=f"{error.message} {error.hint}".strip(),
    )
