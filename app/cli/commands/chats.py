"""`chats`: the history."""

from datetime import datetime

from app.cli import records
from app.cli.citing import marked, tell_sources
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, KeepForbiddenError
from app.cli.output import counted
from app.domain.chat import Conversation, ConversationTree, Message
from app.domain.ids import CONVERSATION, MESSAGE, format_id, parse_id


def list_chats(context: Context) -> int:
    """All chats, pinned first, then the newest."""
    with context.session() as session:
        chats, expires = session.history.list(), session.retention.expires
    context.output.record({"chats": [records.chat(item, expires(item)) for item in chats]})
    rows = [
        [
            format_id(CONVERSATION, one.id),
            records.time_of(one.updated),
            _day(expires(one)),
            str(one.messages),
            one.title,
        ]
        for one in chats
    ]
    context.output.table(["id", "updated", "goes", "messages", "title"], rows)
    return EXIT_DONE


def _day(expires: datetime | None) -> str:
    return "" if expires is None else f"{expires.astimezone():%Y-%m-%d}"


def show(context: Context) -> int:
    """One chat: the branch that is shown, another one, or all of them."""
    arguments = context.arguments
    number = parse_id(CONVERSATION, arguments.conversation)
    through = None if arguments.branch is None else parse_id(MESSAGE, arguments.branch)
    with context.session() as session:
        chat: Conversation | ConversationTree = (
            session.history.tree(number)
            if arguments.all_branches
            else session.history.get(number, through=through)
        )
    context.output.record(records.conversation(chat))
    context.output.text(chat.summary.title)
    for message in chat.messages:
        context.output.text()
        context.output.text(_heading(message, chat))
        context.output.block(marked(message))
        if message.attachments:
            context.output.text(f"Attached: {', '.join(message.attachments)}")
        if message.note:
            context.output.text(message.note)
        tell_sources(context.output, message)
    return EXIT_DONE


def _heading(message: Message, chat: Conversation | ConversationTree) -> str:
    """Who speaks, and which of several versions it is; among all branches, where it stands."""
    words = [f"{message.role.value} ({message.state.value})"]
    if len(message.versions) > 1:
        version = message.versions.index(message.id) + 1
        words.append(f"version {version} of {len(message.versions)}")
    if isinstance(chat, ConversationTree):
        words.append(format_id(MESSAGE, message.id))
        if message.parent is not None:
            words.append(f"after {format_id(MESSAGE, message.parent)}")
        if message.id not in chat.shown:
            words.append("not shown")
    return ", ".join(words)


def search(context: Context) -> int:
    """Messages that hold the words."""
    with context.session() as session:
        hits = session.history.search(context.arguments.text)
    context.output.record({"hits": [records.message_hit(hit) for hit in hits]})
    for hit in hits:
        chat, message = format_id(CONVERSATION, hit.conversation), format_id(MESSAGE, hit.message)
        context.output.text(f"{chat} {message}  {hit.title}")
        context.output.text(f"     {hit.snippet.translate(records.HIT_MARKS)}")
    if not hits:
        context.output.text("Nothing was found.")
    return EXIT_DONE


def keep(context: Context) -> int:
    """Gives a chat a time of its own."""
    number = parse_id(CONVERSATION, context.arguments.conversation)
    with context.session() as session:
        site_days = session.retention.site_days
        if context.arguments.is_forever and site_days:
            raise KeepForbiddenError(
                f"This site removes chats after {counted(site_days, 'day')}; nothing was changed.",
                hint="Name fewer days with --days, or ask the administrator "
                "(vault.retention_days).",
            )
        session.retention.keep(number, context.arguments.days)
        chat = session.history.get(number).summary
        expires = session.retention.expires(chat)
    context.output.record(records.chat(chat, expires))
    name = format_id(CONVERSATION, number)
    if expires is None:
        context.output.text(f"{name} is kept without end.")
    else:
        context.output.text(f"{name} is removed on {_day(expires)} unless it goes on before.")
    return EXIT_DONE


def delete(context: Context) -> int:
    """Deletes a chat for good, or one version in it; the command line has no undo."""
    number = parse_id(CONVERSATION, context.arguments.conversation)
    if context.arguments.version is not None:
        return _delete_version(context, number, parse_id(MESSAGE, context.arguments.version))
    with context.session() as session:
        session.history.get(number)
        session.history.delete(number)
        session.history.purge(older_than_s=0)
    context.output.record({"removed": [format_id(CONVERSATION, number)]})
    context.output.text(f"Deleted {format_id(CONVERSATION, number)}.")
    return EXIT_DONE


def _delete_version(context: Context, conversation: int, message: int) -> int:
    with context.session() as session:
        session.history.get(conversation, through=message)  # it must be one of this chat
        session.history.remove_version(message)
    name = format_id(MESSAGE, message)
    context.output.record({"removed": [name]})
    context.output.text(f"Deleted {name} and what followed it.")
    return EXIT_DONE
