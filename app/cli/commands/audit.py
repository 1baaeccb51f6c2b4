"""`audit`: the record of events: show, verify, export."""

import os
from typing import Final

from app.cli import records
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, AuditBrokenError, FileExistsAlreadyError
from app.cli.output import counted
from app.domain.audit import AuditFilter, AuditVerdict, moment_of
from app.services.audit_export import verify_export
from app.services.audit_reader import WrittenCode

_HASH_CHARS: Final = 64
_SHOWN_HASH_CHARS: Final = 12


def show(context: Context) -> int:
    """The newest records, or those asked for."""
    arguments = context.arguments
    wanted = AuditFilter(events=tuple(arguments.events), since=arguments.since)
    with context.session() as session:
        rows = session.audit_reader.newest(wanted, limit=arguments.limit)
        total = session.audit_reader.count(wanted)
    context.output.record({"records": [records.audit_record(row) for row in rows], "total": total})
    table = [
        [
            str(row.seq),
            f"{moment_of(row.stamp.time).astimezone():%Y-%m-%d %H:%M:%S}",
            row.user,
            row.event,
            row.outcome,
            _short(row.subject),
            ", ".join(f"{name} {_short(str(value))}" for name, value in row.detail.items()),
        ]
        for row in rows
    ]
    head = ["record", "time", "user", "event", "outcome", "subject", "detail"]
    context.output.table(head, table)
    if total > len(rows):
        context.output.text(f"These are the newest {len(rows)} of {counted(total, 'record')}.")
    return EXIT_DONE


def verify(context: Context) -> int:
    """Looks over the whole record of the vault, or of an exported file."""
    arguments = context.arguments
    if arguments.file is not None:
        verdict = verify_export(arguments.file, public_key=arguments.public_key)
    else:
        with context.session() as session:
            written = WrittenCode(*arguments.code) if arguments.code else None
            verdict = session.audit_reader.verify(written)
    context.output.record(records.audit_verdict(verdict))
    if not verdict.is_sound:
        raise _broken(verdict)
    context.output.text(
        f"{counted(verdict.records, 'record')}, whole and in order, "
        f"{counted(verdict.checkpoints, 'checkpoint')}. Code: {verdict.head}"
    )
    if arguments.file is None:
        context.output.text(f"Public key: {verdict.public_key.hex()}")
    elif arguments.public_key is None:
        context.output.text(
            "The file vouches for itself: compare the code with one that was written down, or"
            " name the vault's public key with --public-key."
        )
    return EXIT_DONE


def export(context: Context) -> int:
    """Writes the whole record to a new file."""
    path = context.arguments.to
    if os.path.lexists(path):
        raise FileExistsAlreadyError(
            f"'{path}' is there already. Nothing was written.", hint="Choose another name."
        )
    with context.session() as session:
        count = session.audit_reader.export(path)
        summary = session.audit_reader.summary()
    context.output.record({"file": str(path), "records": count, "head": summary.head})
    context.output.text(f"Wrote {counted(count, 'record')} to '{path}'. Code: {summary.head}")
    return EXIT_DONE


def _broken(verdict: AuditVerdict) -> AuditBrokenError:
    first, *others = verdict.findings
    more = f" And {counted(len(others), 'more finding')}." if others else ""
    return AuditBrokenError(
        f"The record of events is not whole. {first}{more}",
        hint="Keep this vault and its folder as they are, and tell who is responsible for it.",
    )


def _short(text: str) -> str:
    """A hash by its beginning, as people tell them apart; with --json it is whole."""
    return f"{text[:_SHOWN_HASH_CHARS]}…" if len(text) == _HASH_CHARS else text
