"""The rows of the documents table as plain values: merged, filtered and ordered, without Qt."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum

from app.domain.documents import DocumentSummary, FileOutcome, FileStatus
from app.services.library import QueuedFile


class RowState(IntEnum):
    """What a file is at, in the order the table shows by itself."""

    READING = 0
    FAILED = 1
    QUARANTINED = 2
    SKIPPED = 3
    GONE = 4
    INDEXED = 5
    WAITING = 6


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    PAGES = 1
    PASSAGES = 2
    STATE = 3
    ADDED = 4


RowKey = tuple[str, str]
PROBLEMS = frozenset({RowState.FAILED, RowState.QUARANTINED, RowState.SKIPPED})
UNFINISHED = frozenset({RowState.WAITING, RowState.READING})
LOCKED_CODES = frozenset({"needs_password", "wrong_password"})
_BY_QUEUE_STATE = {
    "waiting": RowState.WAITING,
    "reading": RowState.READING,
    "skipped": RowState.SKIPPED,
    "failed": RowState.FAILED,
    "quarantined": RowState.QUARANTINED,
}
_BY_STATUS = {FileStatus.SKIPPED: RowState.SKIPPED, FileStatus.FAILED: RowState.FAILED}


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file. ``document`` is None until it is indexed; counts then are None as well."""

    file: str
    state: RowState
    collection: str = ""
    document: int | None = None
    pages: int | None = None
    passages: int | None = None
    media_type: str = ""
    added: datetime | None = None
    warnings: tuple[str, ...] = ()
    error_code: str = ""
    error_message: str = ""

    @property
    def is_locked(self) -> bool:
        """Whether a password would help."""
        return self.state is RowState.FAILED and self.error_code in LOCKED_CODES

    @property
    def key(self) -> "RowKey":
        """What tells the row from all others: a file may be in several collections."""
        return (self.collection, self.file)

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return os.path.basename(self.file)  # noqa: PTH119 (PurePath is slow for 10,000 rows)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the table shows and in which order; ``column`` None is our own order."""

    words: str = ""
    only_problems: bool = False
    column: Column | None = None
    is_descending: bool = False


def merge(
    documents: Iterable[DocumentSummary], queue: Iterable[QueuedFile], *, is_running: bool
) -> list[FileRow]:
    """One row for each file; what the queue says of an indexed one wins over that it is indexed.

    While no import runs, a file that one was at waits like the others.
    """
    rows = {row.key: row for row in map(_of_document, documents)}
    for queued in queue:
        key = (queued.collection, queued.file)
        known = rows.get(key, FileRow(queued.file, RowState.WAITING, queued.collection))
        state = _BY_QUEUE_STATE.get(queued.state, RowState.WAITING)
        rows[key] = replace(
            known,
            state=RowState.WAITING if state is RowState.READING and not is_running else state,
            error_code=queued.error_code,
            error_message=queued.error_message,
        )
    return list(rows.values())


def settled(row: FileRow | None, outcome: FileOutcome, now: datetime) -> FileRow:
    """The row of a file whose import has just ended; ``row`` is what was shown before."""
    before = row or FileRow(outcome.file, RowState.WAITING, outcome.collection)
    state = _BY_STATUS.get(outcome.status, RowState.INDEXED)
    if state is not RowState.INDEXED:
        return replace(
            before,
            state=state,
            error_code=outcome.error_code,
            error_message=outcome.error_message,
        )
    return replace(
        before,
        state=state,
        document=outcome.document,
        pages=outcome.pages,
        passages=outcome.passages,
        added=before.added or now,
        warnings=outcome.warnings,
        error_code="",
        error_message="",
    )


def arrange(rows: Iterable[FileRow], arrangement: Arrangement) -> list[FileRow]:
    """The rows to show, in order."""
    words = arrangement.words.casefold().split()
    shown = list(rows)
    if arrangement.only_problems:
        shown = [row for row in shown if row.state in PROBLEMS]
    if words:
        shown = [row for row in shown if _matches(row, words)]
    if arrangement.column is None:
        shown.sort(key=_own_order)
    else:
        keys = _KEYS[arrangement.column]
        shown.sort(key=lambda row: row.name.casefold())
        shown.sort(key=keys, reverse=arrangement.is_descending)
    return shown


def count_problems(rows: Iterable[FileRow]) -> int:
    """How many files need attention."""
    return sum(row.state in PROBLEMS for row in rows)


def count_retried(rows: Iterable[FileRow]) -> int:
    """How many files a retry of all would read again."""
    return sum(row.state is RowState.FAILED for row in rows)


def _of_document(document: DocumentSummary) -> FileRow:
    return FileRow(
        file=document.file,
        state=RowState.GONE if document.is_gone else RowState.INDEXED,
        collection=document.collection,
        document=document.id,
        pages=document.pages,
        passages=document.passages,
        media_type=document.media_type,
        added=document.added,
        warnings=document.warnings,
    )


def _matches(row: FileRow, words: Sequence[str]) -> bool:
    text = row.file.casefold()
    return all(word in text for word in words)


def _own_order(row: FileRow) -> tuple[int, int, str]:
    newest_first = -(row.document or 0)
    return (row.state, newest_first, row.name.casefold())


_KEYS = {
    Column.NAME: lambda row: row.name.casefold(),
    Column.PAGES: lambda row: -1 if row.pages is None else row.pages,
    Column.PASSAGES: lambda row: -1 if row.passages is None else row.passages,
    Column.STATE: lambda row: row.state,
    Column.ADDED: lambda row: row.added.timestamp() if row.added is not None else 0.0,
}
