"""What looking after a vault gives: backups, restored homes, checks, repairs."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much a vault holds."""

    documents: int
    chats: int
    messages: int


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was read again and found whole."""

    path: Path
    size_bytes: int
    sha256: str
    holdings: Holdings
    seconds: float


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When and where the newest backup was made."""

    made: datetime
    path: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """A home made from a backup. ``missing_models`` are those whose files no backup holds."""

    home: Path
    made: datetime
    holdings: Holdings
    missing_models: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with a vault's file; ``page`` 0 and ``table`` empty where none is known."""

    text: str
    page: int = 0
    table: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """A look over the whole file."""

    findings: tuple[Finding, ...]
    pages: int
    seconds: float
    checked: datetime

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class LostRows:
    """What of a table could not be read; ``rows`` None where nothing tells how many."""

    table: str
    rows: int | None


@dataclass(frozen=True, slots=True)
class LostPart:
    """A chat or document that lost something, or all of itself; an empty title is lost, too."""

    id: int
    title: str
    parts: int  # messages of a chat, pages and passages of a document
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Loss:
    """All that a repair could not bring over."""

    pages: tuple[int, ...] = ()
    tables: tuple[LostRows, ...] = ()
    chats: tuple[LostPart, ...] = ()
    documents: tuple[LostPart, ...] = ()


@dataclass(frozen=True, slots=True)
class RepairReport:
    """A home made from what could be read of a damaged one, which was not changed."""

    home: Path
    holdings: Holdings
    loss: Loss
    missing_models: tuple[str, ...]
    seconds: float
