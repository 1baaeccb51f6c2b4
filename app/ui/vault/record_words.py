"""The record of events in words: names of events, results, what they were about."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.audit import AuditEvent, AuditRecord, moment_of
from app.domain.ids import CONVERSATION, DOCUMENT, MESSAGE, WATCHED_FOLDER
from app.domain.marking import for_catalogue
from app.ui.library import words as library
from app.ui.quantities import counted, date_text, number, size_text

_HASH_CHARS: Final = 64
_SHOWN_HASH_CHARS: Final = 8
_COUNTED_UP_TO: Final = 2**53  # more was counted by nobody
_ID: Final = re.compile(r"([a-z])[0-9]+")


def tr(text: str) -> str:
    """A text of the record, translated."""
    return QCoreApplication.translate("Record", text)


_EVENTS: Final[Mapping[AuditEvent, str]] = for_catalogue(
    "Record",
    {
        AuditEvent.UNLOCK: "Unlock",
        AuditEvent.LOCK: "Lock",
        AuditEvent.PASSPHRASE_CHANGE: "Passphrase change",
        AuditEvent.RECOVERY_CHANGE: "Recovery code",
        AuditEvent.KEYSLOTS_RAISED: "Keys made stronger",
        AuditEvent.KEYSLOTS_ROLLED_BACK: "Unexpected key file",
        AuditEvent.POLICY_CHANGE: "Site policy changed",
        AuditEvent.DOCUMENT_IMPORT: "Document import",
        AuditEvent.DOCUMENT_REMOVE: "Document removal",
        AuditEvent.WATCH_CHANGE: "Watched folder",
        AuditEvent.CHAT_DELETE: "Chat deleted",
        AuditEvent.CHAT_IMPORT: "Chat import",
        AuditEvent.PERSONA_IMPORT: "Import of personas",
        AuditEvent.RETENTION: "Old chats removed",
        AuditEvent.MODEL_IMPORT: "Model import",
        AuditEvent.MODEL_REMOVE: "Model removal",
        AuditEvent.MODEL_LOAD: "Model loading",
        AuditEvent.MODEL_SYNC: "Model sync",
        AuditEvent.TRUST_ROOT: "Trust root of the site",
        AuditEvent.QUESTION: "Question",
        AuditEvent.FILTER: "Content filter",
        AuditEvent.EXPORT: "Export",
        AuditEvent.PRINT: "Print",
        AuditEvent.COPY: "Copy",
        AuditEvent.BACKUP: "Backup",
        AuditEvent.RESTORE: "Restored from a backup",
        AuditEvent.INTEGRITY_CHECK: "Check of the vault",
        AuditEvent.EGRESS_BLOCKED: "Network access blocked",
        AuditEvent.WORKER_CRASH: "Worker ended unexpectedly",
        AuditEvent.CLOCK_STEP: "Clock was set",
        AuditEvent.AUDIT_GAP: "Record and checkpoint differ",
        AuditEvent.AUDIT_START: "Record begun",
    },
)
_RESULTS: Final[Mapping[str, str]] = for_catalogue(
    "Record",
    {
        "ok": "",
        "wrong_passphrase": "Wrong passphrase",
        "recovery_code_slip": "Slip in the code",
        "passphrase_missing": "No passphrase opens it",
        "died": "Crashed",
        "older": "Older than known",
        "altered": "Altered from outside",
        "ahead": "Older vault",
        "behind": "Older checkpoint",
        "missing": "Checkpoint gone",
        "foreign": "Foreign checkpoint",
        "unknown_keys": "Unknown keys",
        "traces_left": "Traces left",
        "damaged_vault": "Damage found",
        "disk_full": "Disk full",
        "home_unusable": "Not writable",
        "keys_unconfirmed": "Not confirmed by the disk",
        "no_memory": "Too little memory",
        "vault_locked": "Vault was locked",
        "cancelled": "Cancelled",
        "backup_exists": "File was there",
        "backup_in_home": "Inside the vault's folder",
        "backup_failed": "Not written",
        "file_exists": "File was there",
        "export_in_home": "Inside the vault's folder",
        "export_failed": "Not written",
        "export_forbidden": "Forbidden by the site",
        "import_forbidden": "Forbidden by the site",
        "not_a_chat_file": "No file of chats",
        "not_a_persona_file": "No file of personas",
        "copy_broken": "Not as written",
        "model_damaged": "Model damaged",
        "model_not_loadable": "Could not be loaded",
        "model_too_large": "Model too large",
        "model_unsupported": "Cannot answer",
        "model_put_aside": "Put aside",
        "engine_died": "Engine stopped",
        "sandbox_too_weak": "Sealed too weakly",
        "withheld": "Withheld",
    },
)
_COUNTS: Final[Mapping[str, tuple[str, str]]] = for_catalogue(
    "Record",
    {
        "pages": ("{n} page", "{n} pages"),
        "passages": ("{n} passage", "{n} passages"),
        "chats": ("{n} chat", "{n} chats"),
        "messages": ("{n} message", "{n} messages"),
        "personas": ("{n} persona", "{n} personas"),
        "prompts": ("{n} prompt", "{n} prompts"),
        "findings": ("{n} finding", "{n} findings"),
        "present": ("{n} here already", "{n} here already"),
        "failed": ("{n} not read", "{n} not read"),
        "count": ("tried {n} time", "tried {n} times"),
    },
)
_FACTS: Final[Mapping[str, str]] = for_catalogue(
    "Record",
    {
        "conversation": "chat {value}",
        "model": "model {value}",
        "policy": "policy {value}",
        "rule": "rule {value}",
        "category": "category {value}",
        "version": "Cloister {value}",
        "format": "{value}",
        "before": "before {value}",
        "after": "now {value}",
        "generation": "key file no. {value}",
        "seen": "the vault knows no. {value}",
        "checkpoint": "checkpoint at {value}",
        "known": "known at {value}",
    },
)
_VALUES: Final[Mapping[tuple[str, str], str]] = for_catalogue(
    "Record",
    {
        ("kdf", "argon2id"): "Argon2id",
        ("kdf", "pbkdf2-hmac-sha512"): "PBKDF2",
        ("act", "made"): "made",
        ("act", "used"): "used to unlock",
        ("act", "removed"): "taken away",
        ("act", "known"): "another file of the same content",
        ("act", "replaced"): "its file has other content now",
        ("act", "added"): "watched from now on",
        ("act", "paused"): "paused",
        ("act", "resumed"): "goes on",
        ("act", "block"): "stopped",
        ("act", "mask"): "covered",
        ("act", "warn"): "remarked on",
        ("of", "question"): "in a question",
        ("of", "answer"): "in an answer",
        ("kind", "generative"): "answers questions",
        ("kind", "embedder"): "finds passages",
        ("kind", "reranker"): "orders and checks passages",
        ("after", "restore"): "after a restore",
        ("boot", "same"): "",
        ("boot", "other"): "after a restart",
    },
)
_SUBJECTS: Final[Mapping[str, str]] = for_catalogue(
    "Record",
    {
        "audit": "record of events",
        "evaluation": "evaluation",
        "chats": "chats",
        "personas": "personas and prompts",
        "repair": "saved from a damaged vault",
        "engine": "model engine",
        "index": "search index",
        "pairs": "comparer of texts",
        "extract": "document reader",
    },
)
_IDS: Final[Mapping[str, str]] = for_catalogue(
    "Record",
    {
        MESSAGE: "message {id}",
        CONVERSATION: "chat {id}",
        DOCUMENT: "document {id}",
        WATCHED_FOLDER: "folder {id}",
    },
)


def event_names() -> dict[str, str]:
    """What people call each event, by the record's name of it, in order of the alphabet."""
    names = {event.value: tr(name) for event, name in _EVENTS.items()}
    return dict(sorted(names.items(), key=lambda item: item[1]))


def event_name(record: AuditRecord) -> str:
    """What people call it; an event of a later version keeps its own name."""
    known = {event.value: name for event, name in _EVENTS.items()}
    return tr(known[record.event]) if record.event in known else record.event


def result(record: AuditRecord) -> str:
    """How it ended, where it did not go well; a code of a later version in its own words."""
    code = record.outcome
    if code in _RESULTS:
        return tr(_RESULTS[code]) if _RESULTS[code] else ""
    is_of_file = record.event == AuditEvent.DOCUMENT_IMPORT.value
    words = library.reason(code) if is_of_file else code.replace("_", " ")
    return words[:1].upper() + words[1:]


def about(record: AuditRecord) -> str:
    """What it was about: ids and counts."""
    facts = [_subject(record.subject), *(_fact(*fact) for fact in record.detail.items())]
    return " · ".join(filter(None, facts))


def moment(time_us: int) -> str:
    """A day and the time to the second, by the local clock."""
    local = moment_of(time_us).astimezone()
    return f"{date_text(local)} · {local:%H:%M:%S}"


def _subject(subject: str) -> str:
    if subject in _SUBJECTS:
        return tr(_SUBJECTS[subject])
    found = _ID.fullmatch(subject)
    if found is not None and found[1] in _IDS:
        return tr(_IDS[found[1]]).format(id=subject)
    return _short(subject)


def _fact(name: str, value: object) -> str:
    """One detail; of one that only a later version knows, its own name and value."""
    if (words := _VALUES.get((name, str(value)))) is not None:
        return tr(words) if words else ""
    if isinstance(value, int) and abs(value) < _COUNTED_UP_TO:
        return _number(name, value)
    if name in _FACTS:
        return tr(_FACTS[name]).format(value=_short(str(value))) if value else ""
    return f"{name.replace('_', ' ')} {_short(str(value))}"


def _number(name: str, value: int) -> str:
    if name in _COUNTS:
        one, many = map(tr, _COUNTS[name])
        return counted(value, one, many) if value else ""
    if name == "bytes":
        return size_text(value)
    if name == "at":
        return tr("tried {when}").format(when=moment(value))
    if name == "step_ms":
        return tr("by {n} s").format(n=number(round(value / 1000)))
    if name in _FACTS:
        return tr(_FACTS[name]).format(value=number(value))
    return f"{name.replace('_', ' ')} {number(value)}"


def _short(text: str) -> str:
    is_hash = len(text) == _HASH_CHARS
    return f"{text[:_SHOWN_HASH_CHARS]}…" if is_hash else text
