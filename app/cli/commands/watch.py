"""`docs watch`: folders whose files come in by themselves."""

from pathlib import Path

from app.cli import document_records, records, watch_records
from app.cli.commands.batch import status_of
from app.cli.commands.docs import ImportWatch, importing, in_words
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED, NotWatchedError
from app.cli.output import counted
from app.domain.documents import DEFAULT_COLLECTION, FileStatus, ImportSummary
from app.domain.watching import WatchedFolder
from app.errors import CancelledError
from app.services.precedence import Rank
from app.services.session import Session
from app.services.watched_folders import Looked

_NONE = "No folder is watched."
_ADD = "Watch one with: cloister docs watch add FOLDER"


def add(context: Context) -> int:
    """Watches a folder, and brings in what it holds."""
    arguments = context.arguments
    with importing(context) as (session, watch):
        collection = arguments.collection or DEFAULT_COLLECTION
        folder = session.watching.add(arguments.folder, collection)
        context.output.record({"watched": watch_records.watched(folder)})
        context.output.text(f"Watching {folder.path} for the collection {folder.collection}.")
        return _bring(context, session, watch, [folder])


def scan(context: Context) -> int:
    """Looks at all that is watched, once."""
    with importing(context) as (session, watch):
        folders = [folder for folder in session.watching.list() if not folder.is_paused]
        if not folders:
            context.output.note(f"{_NONE} {_ADD}")
        return _bring(context, session, watch, folders)


def run(context: Context) -> int:
    """Brings in what changes, as it changes. To be interrupted is its one way to end well."""
    with importing(context) as (session, watch):
        if not any(not folder.is_paused for folder in session.watching.list()):
            raise NotWatchedError(_NONE, hint=_ADD)
        context.output.note("Watching. Stop with Ctrl-C.")

        def on_looked(looked: Looked) -> None:
            _tell_look(context, session, looked)
            _import(session, watch)

        session.watching.run(on_looked, watch.token)
    return EXIT_DONE


def list_watched(context: Context) -> int:
    """What is watched."""
    with context.session() as session:
        folders = session.watching.list()
    context.output.record({"watched": [watch_records.watched(folder) for folder in folders]})
    if not folders:
        context.output.text(f"{_NONE} {_ADD}")
        return EXIT_DONE
    rows = [
        [
            watch_records.watched(folder)["state"],
            folder.collection,
            *map(str, (folder.files, folder.waiting, folder.failed, folder.quarantined)),
            str(folder.gone),
            "never" if folder.scanned is None else records.time_of(folder.scanned),
            folder.path,
        ]
        for folder in folders
    ]
    head = ["state", "collection", "files", "waiting", "failed", "quarantined", "gone"]
    context.output.table([*head, "looked at", "folder"], rows)
    for folder in folders:
        if folder.error_message:
            context.output.text(f"{folder.path}: {folder.error_message}")
    return EXIT_DONE


def remove(context: Context) -> int:
    """Watches a folder no more."""
    with context.session() as session:
        folder = _named(session, context)
        session.watching.remove(folder.id)
    context.output.record({"removed": watch_records.watched(folder)})
    context.output.text(f"{folder.path} is watched no more. Its documents stay.")
    return EXIT_DONE


def pause(context: Context) -> int:
    """Leaves a folder alone."""
    return _pause(context, is_paused=True)


def resume(context: Context) -> int:
    """Watches a paused folder again."""
    return _pause(context, is_paused=False)


def _pause(context: Context, *, is_paused: bool) -> int:
    with context.session() as session:
        number = _named(session, context).id
        session.watching.pause(number, is_paused=is_paused)
        folder = next(one for one in session.watching.list() if one.id == number)
    context.output.record({"watched": watch_records.watched(folder)})
    told = "is left alone until it is resumed" if is_paused else "is watched again"
    context.output.text(f"{folder.path} {told}.")
    return EXIT_DONE


def _bring(
    context: Context, session: Session, watch: ImportWatch, folders: list[WatchedFolder]
) -> int:
    """Looks at folders, and imports what waits of all that are watched."""
    try:
        looks = session.watching.look(folders, cancel=watch.token)
    except CancelledError:
        return EXIT_INTERRUPTED
    for looked in looks:
        _tell_look(context, session, looked)
    summary = _import(session, watch)
    context.output.record({"summary": document_records.summary(summary)})
    if watch.token.is_cancelled:
        context.output.text("Stopped; the next look goes on.")
        return EXIT_INTERRUPTED
    context.output.text(in_words(summary) or "There is nothing new.")
    done = sum(getattr(summary, status.value) for status in FileStatus) - summary.failed
    refused = sum(looked.error is not None for looked in looks)
    return status_of(done + len(looks) - refused, summary.failed + refused)


def _import(session: Session, watch: ImportWatch) -> ImportSummary:
    return session.library.resume(
        on_outcome=watch.on_outcome,
        on_progress=watch.on_progress,
        cancel=watch.token,
        rank=Rank.WATCHED,
        only_watched=True,
    )


def _tell_look(context: Context, session: Session, looked: Looked) -> None:
    """What a look came to, where it came to anything."""
    folder = next((one for one in session.watching.list() if one.id == looked.folder), None)
    if folder is None:
        return
    if looked.error is not None or looked.wanted or looked.gone or looked.back:
        context.output.record({"looked": watch_records.looked(folder, looked)})
    if looked.error is not None:
        context.output.note(f"{folder.path}: {looked.error.message} {looked.error.hint}".strip())
    if looked.gone:
        context.output.text(
            f"{folder.path}: {counted(looked.gone, 'file')} gone from disk. The documents stay; "
            "remove them with: cloister docs remove --gone"
        )
    if looked.unsettled:
        context.output.note(
            f"{folder.path}: {counted(looked.unsettled, 'file')} still being written."
        )


def _named(session: Session, context: Context) -> WatchedFolder:
    """The folder that is meant.

    Raises:
        NotWatchedError: there is none, or there are several.
    """
    path, collection = context.arguments.folder, context.arguments.collection
    names = {str(path), str(Path(path).resolve())}
    fitting = [
        folder
        for folder in session.watching.list()
        if folder.path in names and collection in (None, folder.collection)
    ]
    if not fitting:
        raise NotWatchedError(
            f"'{path}' is not watched. Nothing was changed.",
            hint="List what is with: cloister docs watch list",
        )
    if len(fitting) > 1:
        told = ", ".join(f"'{folder.collection}'" for folder in fitting)
        raise NotWatchedError(
            f"'{path}' is watched for several collections. Nothing was changed.",
            hint=f"Say for which with --collection: {told}.",
            code="ambiguous_name",
        )
    return fitting[0]
