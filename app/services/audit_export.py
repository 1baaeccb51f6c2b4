"""The record of events as a file: JSON Lines that anyone can check; written and read here.

The format is written down in docs/security.md.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any, Final

from app.domain.audit import AuditRecord, AuditVerdict, Checkpoint, Stamp
from app.errors import UserFacingError
from app.security import audit_chain
from app.security.paths import is_disk_full, writing_whole
from app.services.audit_check import ChainCheck
from app.services.audit_files import checkpoint_fields, parse_checkpoint

_KIND: Final = "cloister-audit"
_VERSION: Final = 1
_MOST_LINE_BYTES: Final = 64 * 1024
_KEY_BYTES: Final = 32


class ExportWriteError(UserFacingError):
    """The file could not be written; nothing of it is left."""

    code = "export_unwritable"


class ExportReadError(UserFacingError):
    """The file cannot be read, or is no export of a record."""

    code = "not_an_audit_export"


def record_fields(record: AuditRecord) -> dict[str, object]:
    """A record as files and scripts see it."""
    stamp = record.stamp
    return {
        "type": "record",
        "seq": record.seq,
        "time": stamp.time,
        "boot": stamp.boot,
        "uptime": stamp.uptime,
        "user": record.user,
        "event": record.event,
        "subject": record.subject,
        "outcome": record.outcome,
        "detail": dict(record.detail),
        "chain": record.chain.hex(),
        "mac": record.mac.hex(),
    }


def write_export(
    path: Path, records: Iterable[AuditRecord], checkpoints: Sequence[Checkpoint]
) -> None:
    """Writes the record up to its last checkpoint, each one after the record that it signed.

    Raises:
        ExportWriteError: there is no file then, or still the old one.
    """
    signed = {checkpoint.seq: checkpoint for checkpoint in checkpoints}
    last = checkpoints[-1]
    head = _head_fields(last.public_key, last.seq, len(checkpoints), last.chain)
    try:
        with writing_whole(path) as stream:
            stream.write(_line(head))
            for record in takewhile(lambda record: record.seq <= last.seq, records):
                stream.write(_line(record_fields(record)))
                if record.seq in signed:
                    stream.write(_line(checkpoint_fields(signed[record.seq])))
    except OSError as error:
        is_full = is_disk_full(error)
        reason = "the disk is full" if is_full else os.strerror(error.errno or 0)
        raise ExportWriteError(
            f"The record could not be written to '{path}': {reason}. There is no such file.",
            hint="Choose another place, or free some space.",
            code="disk_full" if is_full else None,
        ) from error


def verify_export(path: Path, *, public_key: bytes | None = None) -> AuditVerdict:
    """Checks links, order and signatures of an exported record; needs no vault.

    Without a ``public_key`` the file vouches for itself: then it can only be compared with a
    code that was written down.

    Raises:
        ExportReadError: it is no export.
    """
    lines = _lines(path)
    first = next(lines, b"")
    head = _object(first)
    named_key = _hex(head.get("public_key"))
    if head.get("type") != _KIND or head.get("version") != _VERSION or named_key is None:
        raise _not_an_export(path)
    check = ChainCheck(())
    if public_key is not None and public_key != named_key:
        check.add("The file was signed with another key than the one given.")
    counts = _Counts()
    for line in lines:
        counts.take(line, check, named_key)
    counts.settle(head, check)
    as_met = _head_fields(named_key, counts.records, counts.checkpoints, check.chain)
    if not check.findings() and not _is_as_written(first, as_met):
        check.add("The first line is not as it was written.")
    code = audit_chain.code_of(check.chain)
    return AuditVerdict(counts.records, counts.checkpoints, code, named_key, check.findings())


class _Counts:
    """What was met on the way through a file."""

    def __init__(self) -> None:
        self.records = 0
        self.checkpoints = 0
        self._signed_seq = 0

    def take(self, line: bytes, check: ChainCheck, public_key: bytes) -> None:
        untrusted = _object(line)
        record = _parse_record(untrusted)
        if record is not None:
            self.records += 1
            check.take(record)
            if not _is_as_written(line, record_fields(record)):
                check.add(f"The line of record {record.seq} is not as it was written.")
            return
        checkpoint = parse_checkpoint(untrusted)
        if untrusted.get("type") != "checkpoint" or checkpoint is None:
            check.add(f"After record {check.seq} stands a line that is none of a record.")
            return
        self.checkpoints += 1
        if checkpoint.public_key != public_key or not audit_chain.is_signed(checkpoint):
            check.add(f"The checkpoint of record {checkpoint.seq} is not signed by the key.")
        elif (checkpoint.seq, checkpoint.chain) != (check.seq, check.chain):
            check.add(f"Record {check.seq} is not the one that its checkpoint signed.")
        elif not _is_as_written(line, checkpoint_fields(checkpoint)):
            check.add(f"The line of record {check.seq}'s checkpoint is not as it was written.")
        else:
            self._signed_seq = checkpoint.seq

    def settle(self, head: dict[str, Any], check: ChainCheck) -> None:
        """An export begins with its counts and ends with a signature; cut off, it does not."""
        if head.get("records") != self.records or head.get("checkpoints") != self.checkpoints:
            check.add("The file does not hold as many records and checkpoints as it says.")
        if head.get("head") != audit_chain.code_of(check.chain):
            check.add("The file does not end with the code that it begins with.")
        if self._signed_seq != check.seq or not self.records:
            check.add(f"After record {self._signed_seq} no checkpoint signs what the file holds.")


def _head_fields(
    public_key: bytes, records: int, checkpoints: int, chain: bytes
) -> dict[str, object]:
    return {
        "type": _KIND,
        "version": _VERSION,
        "public_key": public_key.hex(),
        "records": records,
        "checkpoints": checkpoints,
        "head": audit_chain.code_of(chain),
    }


def _line(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def _is_as_written(line: bytes, fields: dict[str, object]) -> bool:
    """Whether there is nothing in a line but these; its end may be of another system."""
    return line.rstrip(b"\r\n") == _line(fields).rstrip(b"\n")


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as stream:
            while line := stream.readline(_MOST_LINE_BYTES):
                yield line
    except OSError as error:
        raise ExportReadError(
            f"'{path}' cannot be read ({os.strerror(error.errno or 0)}).",
            hint="Name a file that was made with: cloister audit export",
            code="path_not_found" if isinstance(error, FileNotFoundError) else None,
        ) from error


def _object(line: bytes) -> dict[str, Any]:
    try:
        untrusted = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return untrusted if isinstance(untrusted, dict) else {}


def _parse_record(untrusted: dict[str, Any]) -> AuditRecord | None:
    numbers = [untrusted.get(name) for name in ("seq", "time", "uptime")]
    texts = [untrusted.get(name) for name in ("boot", "user", "event", "subject", "outcome")]
    chain, mac, detail = (untrusted.get(name) for name in ("chain", "mac", "detail"))
    is_record = (
        untrusted.get("type") == "record"
        and all(isinstance(number, int) for number in numbers)
        and all(isinstance(text, str) for text in texts)
        and isinstance(detail, dict)
    )
    link, tag = _hex(chain), _hex(mac)
    if not is_record or link is None or tag is None:
        return None
    (seq, time, uptime), (boot, user, event, subject, outcome) = numbers, texts
    stamp = Stamp(time, boot, uptime)  # type: ignore[arg-type]  # looked at above
    return AuditRecord(seq, stamp, user, event, subject, outcome, detail, link, tag)  # type: ignore[arg-type]


def _hex(untrusted: object) -> bytes | None:
    try:
        value = bytes.fromhex(untrusted) if isinstance(untrusted, str) else b""
    except ValueError:
        return None
    return value if len(value) == _KEY_BYTES else None


def _not_an_export(path: Path) -> ExportReadError:
    return ExportReadError(
        f"'{path}' is not an exported record of events.",
        hint="Name a file that was made with: cloister audit export",
    )
