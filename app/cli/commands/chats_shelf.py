"""`chats`: putting the history in order, one chat or many at once."""

from collections.abc import Callable, Sequence

from app.cli import document_records, records
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, EXIT_PARTLY
from app.cli.output import counted
from app.domain.ids import CONVERSATION, MESSAGE, format_id, parse_id
from app.errors import UsageError
from app.services.history import HistoryService

_Act = Callable[[HistoryService, Sequence[int]], None]


def archive(context: Context) -> int:
    """Out of the list."""
    return _change(
        context, lambda history, chats: history.archive(chats, is_archived=True), "Archived"
    )


def unarchive(context: Context) -> int:
    """Back into the list."""
    return _change(
        context, lambda history, chats: history.archive(chats, is_archived=False), "Brought back"
    )


def pin(context: Context) -> int:
    """On top of the list, or no longer."""
    is_off = context.arguments.is_off
    return _change(
        context,
        lambda history, chats: history.pin(chats, is_pinned=not is_off),
        "Unpinned" if is_off else "Pinned",
    )


def move(context: Context) -> int:
    """Into a folder, or out of it.

    Raises:
        BadNameError.
    """
    folder = context.arguments.folder or ""
    if not (folder.strip() or context.arguments.is_out):
        raise UsageError("The folder has no name.", hint="To take chats out of it: --out")
    return _change(context, lambda history, chats: history.move(chats, folder), "Moved")


def tag(context: Context) -> int:
    """Tags given and taken away.

    Raises:
        BadNameError.
    """
    add, remove = context.arguments.add, context.arguments.remove
    if not (add or remove):
        raise UsageError("No tag is named.", hint="Name one with --add or --remove.")
    return _change(
        context, lambda history, chats: history.tag(chats, add=add, remove=remove), "Changed"
    )


def rename(context: Context) -> int:
    """Another title.

    Raises:
        UsageError: it is empty.
    """
    title = context.arguments.title
    if not title.strip():
        raise UsageError("The title is empty; nothing was changed.", hint="Name one.")
    context.arguments.conversations = [context.arguments.conversation]
    return _change(context, lambda history, chats: history.rename(chats[0], title), "Renamed")


def delete(context: Context) -> int:
    """Deletes chats for good, or one version in one of them; the command line has no undo.

    Raises:
        UsageError: a version of several chats.
    """
    chats = _chosen(context)
    if context.arguments.version is not None:
        return _delete_version(context, chats, parse_id(MESSAGE, context.arguments.version))
    with context.session() as session:
        session.history.delete(chats)
        gone = session.history.purge(older_than_s=0).attached
    removed = [format_id(CONVERSATION, number) for number in chats]
    context.output.record({**document_records.purge(gone), "removed": removed})
    context.output.text(f"Deleted {', '.join(removed)}.")
    if gone.removed:
        context.output.text(
            f"Removed {counted(len(gone.removed), 'attached file')} along with it; looked again: "
            f"{'nothing of it is left.' if gone.is_verified else 'traces are left!'}"
        )
    return EXIT_DONE if gone.is_verified else EXIT_PARTLY


def _delete_version(context: Context, chats: Sequence[int], message: int) -> int:
    if len(chats) > 1:
        raise UsageError("A version is one of a single chat.", hint="Name the chat that it is in.")
    with context.session() as session:
        session.history.get(chats[0], through=message)  # it must be one of this chat
        session.history.remove_version(message)
    name = format_id(MESSAGE, message)
    context.output.record({"removed": [name]})
    context.output.text(f"Deleted {name} and what followed it.")
    return EXIT_DONE


def _chosen(context: Context) -> list[int]:
    named = context.arguments.conversations
    return list(dict.fromkeys(parse_id(CONVERSATION, text) for text in named))


def _change(context: Context, act: _Act, done: str) -> int:
    """Changes all the chats that are named, and shows them as they are now."""
    chats = _chosen(context)
    with context.session() as session:
        act(session.history, chats)
        changed = [one for one in session.history.list() if one.id in chats]
        expires = session.retention.expires
        rows = [records.chat(one, expires(one)) for one in changed]
    context.output.record({"chats": rows})
    context.output.text(f"{done} {counted(len(chats), 'chat')}.")
    return EXIT_DONE
