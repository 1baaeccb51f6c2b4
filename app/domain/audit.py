"""What the record of events may say: kinds, ids and counts; never content."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol


class AuditEvent(StrEnum):
    """What happened."""

    UNLOCK = "unlock"  # outcome "failed" for a wrong passphrase
    LOCK = "lock"
    PASSPHRASE_CHANGE = "passphrase_change"  # noqa: S105 (an event, not a secret)
    RECOVERY_CHANGE = "recovery_change"  # a recovery code was made, taken away or used
    KEYSLOTS_RAISED = "keyslots_raised"
    KEYSLOTS_ROLLED_BACK = "keyslots_rolled_back"
    POLICY_CHANGE = "policy_change"
    DOCUMENT_IMPORT = "document_import"
    DOCUMENT_REMOVE = "document_remove"
    WATCH_CHANGE = "watch_change"  # a folder is followed from now on, or no longer, or rests
    CHAT_DELETE = "chat_delete"
    CHAT_IMPORT = "chat_import"
    PERSONA_IMPORT = "persona_import"  # personas and prompts of a file
    RETENTION = "retention"
    MODEL_IMPORT = "model_import"
    MODEL_REMOVE = "model_remove"
    MODEL_LOAD = "model_load"
    MODEL_SYNC = "model_sync"
    TRUST_ROOT = "trust_root"
    QUESTION = "question"
    FILTER = "filter"  # a rule of the site stopped, covered or remarked on something
    EXPORT = "export"
    PRINT = "print"
    COPY = "copy"
    BACKUP = "backup"
    RESTORE = "restore"
    INTEGRITY_CHECK = "integrity_check"
    EGRESS_BLOCKED = "egress_blocked"
    WORKER_CRASH = "worker_crash"
    CLOCK_STEP = "clock_step"
    AUDIT_GAP = "audit_gap"  # the record is older than the checkpoint beside the vault
    AUDIT_START = "audit_start"


_LAST_US: Final = 250_000_000_000_000_000  # in the year 9892, in every zone of the world
NO_DETAIL: Final[Mapping[str, str | int]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Stamp:
    """When something happened: microseconds since 1970 UTC, and since the named boot."""

    time: int
    boot: str
    uptime: int


def moment_of(time_us: int) -> datetime:
    """A time of the record for people; one that nobody lived at is brought to the nearest."""
    return datetime.fromtimestamp(min(max(time_us, 0), _LAST_US) / 1_000_000, UTC)


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One kept event; ``event`` may be one that only a later version knows.

    ``chain`` ties it to all records before it, ``mac`` to the key of its place in the order.
    """

    seq: int
    stamp: Stamp
    user: str
    event: str
    subject: str
    outcome: str
    detail: Mapping[str, str | int]
    chain: bytes = b""
    mac: bytes = b""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed statement: at this time the record ended in this link."""

    seq: int
    time: int
    chain: bytes
    public_key: bytes
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which records are wanted; times in microseconds, ``until`` excluded."""

    events: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """What a look over the whole record found; sound when there are no findings.

    ``public_key`` is the one that checkpoints are signed with.
    """

    records: int
    checkpoints: int
    head: str
    public_key: bytes
    findings: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


class AuditSink(Protocol):
    """Takes events; implemented by the service over the vault."""

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        """Adds an event to the record.

        ``subject`` is an id (``d12``, ``c3``, a model's SHA-256), never a title or a path;
        ``outcome`` is ``ok`` or an error's code; ``detail`` holds counts and codes.

        Raises:
            UserFacingError: ``audit_unwritable``, only where the site's policy says ``lock``.
        """
        ...
