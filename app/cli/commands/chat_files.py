"""`chats export` and `chats import`: chats as files."""

from collections.abc import Sequence
from pathlib import Path

from app.cli import chat_records
from app.cli.context import Context, cancellable
from app.cli.errors import EXIT_DONE, EXIT_PARTLY, EXIT_REFUSED
from app.cli.output import counted, error_record
from app.cli.progress import bar, follow
from app.domain.ids import CONVERSATION, format_id, parse_id
from app.domain.progress import Progress
from app.errors import UsageError, UserFacingError
from app.services.chat_export import PLAINTEXT
from app.services.chat_files.writing import ExportFormat, ExportOptions
from app.services.chat_import import ChatImportReport, ChatOutcome
from app.services.session import Session

_SUFFIXES = {
    ".md": ExportFormat.MARKDOWN,
    ".markdown": ExportFormat.MARKDOWN,
    ".json": ExportFormat.JSON,
    ".html": ExportFormat.HTML,
    ".htm": ExportFormat.HTML,
    ".pdf": ExportFormat.PDF,
}
_MOST_TOLD = 20


def export(context: Context) -> int:
    """Writes chats to a new file that anyone can read."""
    arguments = context.arguments
    chosen = _chosen(arguments.conversations, is_all=arguments.is_all)
    options = _options(context)
    with context.session() as session, cancellable() as token, bar(context.output, "chat") as shown:
        report = session.exports.export(
            chosen, arguments.to, options, on_progress=follow(shown), cancel=token
        )
    context.output.record(chat_records.chat_export(report))
    context.output.text(
        f"Wrote {counted(report.chats, 'chat')} with {counted(report.messages, 'message')} to"
        f" '{report.path}'."
    )
    context.output.note(PLAINTEXT)
    return EXIT_DONE


def import_files(context: Context) -> int:
    """Brings in the chats of files; one that cannot be read does not keep the others out."""
    reports: list[ChatImportReport] = []
    errors: list[UserFacingError] = []
    with context.session() as session:
        for path in context.arguments.files:
            try:
                reports.append(_import_one(context, session, path))
            except UserFacingError as error:
                if len(context.arguments.files) == 1:
                    raise
                errors.append(error)
                context.output.record({"file": str(path), "error": error_record(error)})
                context.output.note(f"cloister: {error.message}")
    _tell_sum(context, reports, len(errors))
    failed = len(errors) + sum(one.failed + (one.error is not None) for one in reports)
    done = sum(one.imported + one.present for one in reports)
    if not failed:
        return EXIT_DONE
    return EXIT_PARTLY if done else EXIT_REFUSED


def _chosen(texts: Sequence[str], *, is_all: bool) -> list[int] | None:
    if bool(texts) == is_all:
        raise UsageError(
            "Say which chats: their ids, or --all.", hint="See: cloister chats export --help"
        )
    return None if is_all else [parse_id(CONVERSATION, text) for text in texts]


def _options(context: Context) -> ExportOptions:
    arguments = context.arguments
    kind = arguments.format or _SUFFIXES.get(arguments.to.suffix.lower())
    if kind is None:
        raise UsageError(
            f"The name '{arguments.to.name}' does not say which form the file is to have.",
            hint="Name it with --format: markdown, json, html or pdf.",
        )
    usual = ExportOptions.whole(kind) if kind is ExportFormat.JSON else ExportOptions(kind)
    return ExportOptions(
        kind,
        has_sources=_either(arguments.has_sources, usual.has_sources),
        has_details=_either(arguments.has_details, usual.has_details),
        has_branches=_either(arguments.has_branches, usual.has_branches),
    )


def _either(asked: bool | None, usual: bool) -> bool:
    return usual if asked is None else asked


def _import_one(context: Context, session: Session, path: Path) -> ChatImportReport:
    told = 0
    with cancellable() as token, bar(context.output) as shown:
        move = follow(shown)

        def on_outcome(outcome: ChatOutcome, progress: Progress) -> None:
            nonlocal told
            context.output.record(chat_records.chat_outcome(str(path), outcome))
            if outcome.error is not None and not context.output.is_json:
                told += 1
                if told <= _MOST_TOLD:
                    context.output.note(_failure(outcome))
            move(progress)

        report = session.imports.import_file(path, on_outcome=on_outcome, cancel=token)
    if report.error is not None:
        context.output.note(f"cloister: {report.error.message}")
    return report


def _failure(outcome: ChatOutcome) -> str:
    error = outcome.error
    named = f" '{outcome.title}'" if outcome.title else ""
    return f"cloister: chat {outcome.position}{named}: {'' if error is None else error.message}"


def _tell_sum(context: Context, reports: Sequence[ChatImportReport], unread: int) -> None:
    summary = {
        "imported": sum(one.imported for one in reports),
        "present": sum(one.present for one in reports),
        "failed": sum(one.failed for one in reports),
        "messages": sum(one.messages for one in reports),
        "left_out": sum(one.left_out for one in reports),
        "unread_files": unread + sum(one.error is not None for one in reports),
    }
    context.output.record({"summary": summary})
    context.output.text(
        f"Imported {counted(summary['imported'], 'chat')} with"
        f" {counted(summary['messages'], 'message')}."
    )
    if summary["present"]:
        context.output.text(
            f"{counted(summary['present'], 'chat')} of the file stood here already with all"
            " messages; nothing was changed."
        )
    if summary["failed"]:
        context.output.text(f"{counted(summary['failed'], 'chat')} could not be read.")
    if summary["left_out"]:
        context.output.text(
            f"Left out: {counted(summary['left_out'], 'prompt')} of the other program's system or"
            " steps of its tools."
        )
    new = [number for one in reports for number in one.conversations]
    if 0 < len(new) <= _MOST_TOLD:
        names = ", ".join(format_id(CONVERSATION, number) for number in new)
        context.output.text(f"They are: {names}")
