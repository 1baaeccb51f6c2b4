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
