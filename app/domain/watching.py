"""Folders that a collection follows, and what a look at one of them found, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

# Ends of a read that took the worker with it. They may come of a busy machine, once.
DEADLY_CODES: Final = frozenset({"worker_died", "too_slow", "too_much_memory"})
QUARANTINE_AFTER: Final = 2


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose files come into a collection by themselves.

    ``scanned`` is the end of the last whole look, ``files`` how many it found; ``error_code`` and
    ``error_message`` what stood in the way of the last one, empty where nothing did. ``waiting``,
    ``failed``, ``quarantined`` and ``gone`` count its files that are not read yet, could not be,
    are not tried again, and are not there any more.
    """

    id: int
    collection: str
    path: str
    mount_point: str
    added: datetime
    is_paused: bool = False
    scanned: datetime | None = None
    files: int = 0
    error_code: str = ""
    error_message: str = ""
    waiting: int = 0
    failed: int = 0
    quarantined: int = 0
    gone: int = 0


class Signature(NamedTuple):
    """By what a file is taken for unchanged without reading it."""

    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """What the vault holds of a file below a watched folder.

    ``document`` is as it was imported, None if it was not; ``queued`` as it was put in line, where
    it stands there (``state`` is not empty) and was not put in by hand.
    """

    document: Signature | None = None
    is_gone: bool = False
    state: str = ""
    queued: Signature | None = None
    error_code: str = ""
    deaths: int = 0
    is_watched: bool = False


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """What a look at a folder makes of its files: nothing of it was done yet.

    ``wanted`` are to be imported, new names first: a file that was renamed is known by its bytes
    before its old name is given to others. ``gone`` are not there any more, ``back`` are again,
    ``dropped`` wait or failed and are not there any more.
    """

    wanted: Mapping[str, Signature]
    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
