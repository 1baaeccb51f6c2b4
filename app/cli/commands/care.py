"""`vault backup`, `restore`, `check`, `repair`: looking after the vault as a whole."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.cli import care_records
from app.cli.context import Context, cancellable, tell_warnings
from app.cli.errors import EXIT_DONE, EXIT_PARTLY, EXIT_REFUSED
from app.cli.output import counted
from app.cli.passphrase import read_backup_passphrase, read_passphrase
from app.cli.progress import bar, follow
from app.cli.records import time_of
from app.domain.care import CheckReport, Holdings, LostPart
from app.domain.ids import CONVERSATION, DOCUMENT, format_id
from app.domain.progress import CancelToken, Progress
from app.security.keys import wipe
from app.vault.errors import DamagedVaultError

_MIB = 1 << 20
_OWN = (
    "No passphrase was named for the backup: the vault's own of today opens it, also after that"
    " one is changed."
)


def backup(context: Context) -> int:
    """Writes a backup and reads it again before it says so."""
    arguments = context.arguments
    context.require_vault()
    own = read_passphrase(context.options)
    secret, is_own = _backup_secret(context, own)
    try:
        with context.session(own) as session, _followed(context) as (on_progress, token):
            report = session.backups.make(
                arguments.to,
                secret,
                replaces=arguments.replace,
                on_progress=on_progress,
                cancel=token,
            )
    finally:
        wipe(own)
        wipe(secret)
    context.output.record({**care_records.backup(report), "own_passphrase": is_own})
    context.output.text(
        f"The backup was written and read again: {report.path}"
        f" ({report.size_bytes / _MIB:.1f} MiB, {_in_words(report.holdings)})."
    )
    if is_own:
        context.output.note(_OWN)
    return EXIT_DONE


def restore(context: Context) -> int:
    """Makes the home from a backup; there is a whole one afterwards, or none."""
    secret = read_passphrase(context.options)
    with _followed(context) as (on_progress, token):
        session, report = context.factory.restore(
            context.arguments.file, secret, on_progress=on_progress, cancel=token
        )
    try:
        tell_warnings(context, session)
    finally:
        session.close()
    context.output.record(care_records.restored(report))
    context.output.text(
        f"Restored in {report.home}: {_in_words(report.holdings)},"
        f" as they were at {time_of(report.made)}."
    )
    context.output.text("The backup's passphrase opens it from now on.")
    if report.missing_models:
        context.output.note(
            f"No backup holds models. To be imported again: {', '.join(report.missing_models)}."
        )
    return EXIT_DONE


def check(context: Context) -> int:
    """Looks over the whole file; a vault that cannot be opened, too."""
    context.require_vault()
    secret = read_passphrase(context.options)
    kept = bytearray(secret)
    try:
        with _followed(context) as (on_progress, token):
            try:
                with context.session(secret) as session:
                    report = session.integrity.check(on_progress=on_progress, cancel=token)
            except DamagedVaultError:
                report = context.factory.examine(kept, on_progress=on_progress, cancel=token)
    finally:
        wipe(kept)
    context.output.record(care_records.check(report))
    _tell(context, report)
    return EXIT_DONE if report.is_sound else EXIT_REFUSED


def repair(context: Context) -> int:
    """Saves what can be read into a new home, and lists what cannot."""
    context.require_vault()
    secret = read_passphrase(context.options)
    with _followed(context) as (on_progress, token):
        report = context.factory.repair(
            context.arguments.to, secret, on_progress=on_progress, cancel=token
        )
    context.output.record(care_records.repaired(report))
    context.output.text(
        f"A new home was made in {report.home}: {_in_words(report.holdings)}."
        " The same passphrase opens it. The damaged home was not changed."
    )
    loss = report.loss
    for part in (*loss.chats, *loss.documents):
        context.output.text(f"  lost: {part_in_words(part, is_chat=part in loss.chats)}")
    for table in loss.tables:
        rows = "an unknown number" if table.rows is None else str(table.rows)
        context.output.text(f"  lost rows of the table {table.table}: {rows}")
    if not loss.tables:
        context.output.text("Nothing is lost.")
    if report.missing_models:
        context.output.note(f"Models to import again: {', '.join(report.missing_models)}.")
    return EXIT_PARTLY if loss.tables else EXIT_DONE


def part_in_words(part: LostPart, *, is_chat: bool) -> str:
    """One chat or document that lost something."""
    kind, thing = (CONVERSATION, "message") if is_chat else (DOCUMENT, "page or passage")
    name = f"{format_id(kind, part.id)} '{part.title}'" if part.title else format_id(kind, part.id)
    if part.is_gone:
        return f"all of {name}"
    if not part.parts:
        return f"the title of {name}"
    count = f"{part.parts} {'pages and passages' if not is_chat else 'messages'}"
    return f"{counted(1, thing) if part.parts == 1 else count} of {name}"


def _tell(context: Context, report: CheckReport) -> None:
    looked = f"{counted(report.pages, 'page')} in {report.seconds:.1f} s"
    if report.is_sound:
        context.output.text(f"The vault is sound: {looked}.")
        return
    context.output.text(f"The vault is damaged ({looked}):")
    for finding in report.findings:
        context.output.text(f"  {finding.text}")
    context.output.text(
        "Restore a backup into a new folder (cloister vault restore), or save what can be read:"
        " cloister vault repair --to FOLDER"
    )


def _backup_secret(context: Context, own: bytearray) -> tuple[bytearray, bool]:
    """The backup's passphrase, and whether it is the vault's own."""
    arguments, options = context.arguments, context.options
    file, descriptor = arguments.backup_passphrase_file, arguments.backup_passphrase_fd
    is_scripted = options.passphrase_file is not None or options.passphrase_fd is not None
    has_person = not is_scripted or (sys.stdin is not None and sys.stdin.isatty())
    if file is None and descriptor is None and not has_person:
        return bytearray(own), True
    return read_backup_passphrase(file, descriptor), False


def _in_words(held: Holdings) -> str:
    return (
        f"{counted(held.documents, 'document')}, {counted(held.chats, 'chat')},"
        f" {counted(held.messages, 'message')}"
    )


@contextmanager
def _followed(context: Context) -> "Iterator[tuple[Callable[[Progress], None], CancelToken]]":
    """Progress where a person watches, and a token that Ctrl-C sets."""
    with (
        cancellable() as token,
        bar(context.output) as shown,
    ):
        move = follow(shown)

        def on_progress(progress: Progress) -> None:
            shown.set_description_str(progress.current, refresh=False)
            move(progress)

        yield on_progress, token
