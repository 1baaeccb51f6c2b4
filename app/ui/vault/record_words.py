"""The record of events in words: names of events, results, what they were about."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.audit import AuditEvent, AuditRecord
from app.ui.quantities import date_text, size_text

_HASH_CHARS: Final = 64
_SHOWN_HASH_CHARS: Final = 8


def tr(text: str) -> str:
    """A text of the record, translated."""
    return QCoreApplication.translate("Record", text)


_EVENTS: Final[Mapping[AuditEvent, str]] = {
    AuditEvent.UNLOCK: "Unlock",
    AuditEvent.LOCK: "Lock",
    AuditEvent.PASSPHRASE_CHANGE: "Passphrase changed",
    AuditEvent.RECOVERY_CHANGE: "Recovery code",
    AuditEvent.KEYSLOTS_RAISED: "Keys made stronger",
    AuditEvent.KEYSLOTS_ROLLED_BACK: "Older keys found",
    AuditEvent.POLICY_CHANGE: "Site policy changed",
    AuditEvent.DOCUMENT_IMPORT: "Document imported",
    AuditEvent.DOCUMENT_REMOVE: "Document removed",
    AuditEvent.CHAT_DELETE: "Chat deleted",
    AuditEvent.RETENTION: "Old chats removed",
    AuditEvent.MODEL_IMPORT: "Model imported",
    AuditEvent.MODEL_REMOVE: "Model removed",
    AuditEvent.MODEL_LOAD: "Model loaded",
    AuditEvent.MODEL_SYNC: "Models synchronised",
    AuditEvent.QUESTION: "Question",
    AuditEvent.EXPORT: "Export",
    AuditEvent.PRINT: "Print",
    AuditEvent.COPY: "Copy",
    AuditEvent.BACKUP: "Backup",
    AuditEvent.RESTORE: "Restored from a backup",
    AuditEvent.INTEGRITY_CHECK: "Vault checked",
    AuditEvent.EGRESS_BLOCKED: "Network access blocked",
    AuditEvent.WORKER_CRASH: "Worker ended unexpectedly",
    AuditEvent.CLOCK_STEP: "Clock was set",
    AuditEvent.AUDIT_GAP: "Record does not fit its checkpoint",
    AuditEvent.AUDIT_START: "Record begun",
}
_RESULTS: Final = {"ok": "", "wrong_passphrase": "Wrong passphrase", "died": "Crashed"}


def event_names() -> dict[str, str]:
    """What people call each event, by the record's name of it, in order of the alphabet."""
    names = {event.value: tr(name) for event, name in _EVENTS.items()}
    return dict(sorted(names.items(), key=lambda item: item[1]))


def event_name(record: AuditRecord) -> str:
    """What people call it; an event of a later version keeps its own name."""
    known = {event.value: name for event, name in _EVENTS.items()}
    return tr(known[record.event]) if record.event in known else record.event


def result(record: AuditRecord) -> str:
    """How it ended, where it did not go well."""
    words = _RESULTS.get(record.outcome, record.outcome)
    return tr(words) if words else ""


def about(record: AuditRecord) -> str:
    """What it was about: ids and counts."""
    if record.event == AuditEvent.UNLOCK.value and "at" in record.detail:
        return tr("tried {when}").format(when=moment(int(record.detail["at"])))
    facts = [_short(record.subject)] if record.subject else []
    for name, value in record.detail.items():
        is_size = name == "bytes" and isinstance(value, int)
        told = (
            size_text(int(value)) if is_size else f"{name.replace('_', ' ')} {_short(str(value))}"
        )
        facts.append(told)
    return " · ".join(facts)


def moment(time_us: int) -> str:
    """A day and the time to the second, by the local clock."""
    local = datetime.fromtimestamp(time_us / 1_000_000, UTC).astimezone()
    return f"{date_text(local)} · {local:%H:%M:%S}"


def _short(text: str) -> str:
    is_hash = len(text) == _HASH_CHARS
    return f"{text[:_SHOWN_HASH_CHARS]}…" if is_hash else text
