"""`chats`: the history."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.cli import records
from app.cli.attachment_records import attachments
from app.cli.citing import marked, tell_note, tell_sources
from app.cli.context import Context
from app.cli.errors import EXIT_DONE, KeepForbiddenError, NoFolderError, NoTagError
from app.cli.output import counted
from app.domain.chat import Conversation, ConversationTree, Message
from app.domain.chat_search import ChatFilters
from app.domain.ids import CONVERSATION, MESSAGE, format_id, parse_id
from app.errors import UsageError
from app.services.chat_query import parse
from app.services.history import HistoryService


def list_chats(context: Context) -> int:
    """The chats of the list or of the archive, pinned first, then the newest.

    Raises:
        NoFolderError, NoTagError.
    """
    folder, tag = context.arguments.folder, context.arguments.tag
    with context.session() as session:
        history, expires = session.history, session.retention.expires
        _check_names(history, [folder] if folder else [], [tag] if tag else [])
        chats = [
            one
            for one in history.list()
            if one.is_archived == context.arguments.is_archived
            and (folder is None or _same(one.folder, folder))
            and (tag is None or any(_same(name, tag) for name in one.tags))
        ]
    context.output.record({"chats": [records.chat(item, expires(item)) for item in chats]})
    rows = [
        [
            format_id(CONVERSATION, one.id),
            records.time_of(one.updated),
            _day(expires(one)),
            str(one.messages),
            one.folder,
            " ".join(f"#{name}" for name in one.tags),
            one.title,
        ]
        for one in chats
    ]
    head = ["id", "updated", "expires", "messages", "folder", "tags", "title"]
    context.output.table(head, rows)
    return EXIT_DONE


def _same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def _check_names(history: HistoryService, folders: Sequence[str], tags: Sequence[str]) -> None:
    """A misspelt name must not pass for an empty folder."""
    for asked, known, kind in (
        (folders, history.folders(), NoFolderError),
        (tags, history.tags(), NoTagError),
    ):
        for name in asked:
            if not any(_same(name, one) for one in known):
                raise kind(name, known)


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
        attached = session.attachments.list(number)
    told = {**records.conversation(chat), "attachments": attachments(attached)}
    context.output.record(told)
    context.output.text(chat.summary.title)
    if attached:
        names = (f"{one.name} ({one.state.value})" for one in attached)
        context.output.text(f"Attached to the chat: {', '.join(names)}")
    for message in chat.messages:
        context.output.text()
        context.output.text(_heading(message, chat))
        context.output.block(marked(message))
        if message.attachments:
            context.output.text(f"Attached: {', '.join(message.attachments)}")
        tell_note(context.output, message)
        tell_sources(context.output, message)
    return EXIT_DONE


def _heading(message: Message, chat: Conversation | ConversationTree) -> str:
    """Who speaks, which of several versions it is, and the id that ``ask --edit`` and its kin take.

    Among all branches also where it stands.
    """
    words = [f"{message.role.value} ({message.state.value})"]
    if len(message.versions) > 1:
        version = message.versions.index(message.id) + 1
        words.append(f"version {version} of {len(message.versions)}")
    words.append(format_id(MESSAGE, message.id))
    if isinstance(chat, ConversationTree):
        if message.parent is not None:
            words.append(f"after {format_id(MESSAGE, message.parent)}")
        if message.id not in chat.shown:
            words.append("not shown")
    return ", ".join(words)


def search(context: Context) -> int:
    """Messages that hold the words and fit the filters, the newest first.

    Raises:
        UsageError: nothing is asked for.
        NoFolderError, NoTagError.
    """
    arguments = context.arguments
    query = parse(arguments.text)
    filters = _narrowed(query.filters, arguments)
    query = replace(query, filters=filters)
    if not (query.sought or filters):
        raise UsageError("There is nothing to look for.", hint="Name a word, or say where to look.")
    with context.session() as session:
        _check_names(session.history, arguments.folders, arguments.tags)
        found = session.history.search(query, limit=arguments.limit)
    hits = [records.message_hit(hit) for hit in found.hits]
    titled = [records.title_hit(chat) for chat in found.titled]
    context.output.record({"hits": hits, "more": found.has_more, "titled": titled})
    for called in found.titled:
        context.output.text(f"{format_id(CONVERSATION, called.conversation)}  {called.title}")
    for hit in found.hits:
        when = f"{hit.created.astimezone():%Y-%m-%d}"
        chat, message = format_id(CONVERSATION, hit.conversation), format_id(MESSAGE, hit.message)
        context.output.text(f"{chat} {message}  {when}  {hit.title}")
        context.output.text(f"     {hit.snippet.translate(records.HIT_MARKS)}")
    if not (hits or titled):
        context.output.text("Nothing was found.")
    elif found.has_more:
        context.output.note(f"These are the newest {len(hits)}; there are more (--limit).")
    return EXIT_DONE


def _narrowed(filters: ChatFilters, arguments: Namespace) -> ChatFilters:
    """What was typed among the words, and what the options add to it."""
    after, before = arguments.after, arguments.before
    return replace(
        filters,
        folders=(*filters.folders, *arguments.folders),
        tags=(*filters.tags, *arguments.tags),
        models=(*filters.models, *arguments.models),
        collections=(*filters.collections, *arguments.collections),
        markings=(*filters.markings, *arguments.markings),
        role=arguments.role or filters.role,
        after=after.begin if after else filters.after,
        before=before.begin if before else filters.before,
        is_archived=True if arguments.is_archived else filters.is_archived,
    )


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
