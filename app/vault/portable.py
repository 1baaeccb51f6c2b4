"""Whole chats out of the vault and into it: every branch, source and attachment."""

from collections.abc import Iterable, Sequence
from typing import Final

from app.domain.attachments import Attachment, AttachmentState
from app.domain.chat import MessageState, Role
from app.domain.memory import ChatMemory
from app.domain.portable import (
    PortableAttachment,
    PortableChat,
    PortableMessage,
    PortableSource,
    PortableSummary,
)
from app.vault import chat_personas
from app.vault.attached import read_attachments
from app.vault.branches import read_tree, show_branch
from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.messages import decode_stats, encode_stats
from app.vault.path_text import kept_path
from app.vault.reattaching import place_of
from app.vault.sql import Connection, Row
from app.vault.times import from_us, now_us, to_us

_CHAT: Final = (
    "SELECT c.title, c.created, c.updated, c.is_pinned, c.keep_days, coalesce(s.folder, ''),"
    " s.archived IS NOT NULL FROM conversations c LEFT JOIN chat_shelf s ON s.conversation = c.id"
    " WHERE c.id = ? AND c.deleted IS NULL"
)
_MESSAGES: Final = (
    "SELECT id, parent, role, text, created, state, is_answerable, is_extractive, note, model,"
    " stats, thoughts FROM messages WHERE conversation = ? ORDER BY id"
)
# The sources whose document is here, and those whose is not, as they stood in the answer.
_SOURCES: Final = (
    "SELECT s.message, s.is_nearest, s.position, s.n, s.file, s.page, s.place, s.quote,"
    " s.is_supported, s.answer_end, d.sha256, d.marking FROM citations s"
    " JOIN documents d ON d.id = s.document JOIN messages m ON m.id = s.message"
    " WHERE m.conversation = ?1 UNION ALL"
    " SELECT s.message, s.is_nearest, s.position, s.n, s.file, s.page, s.place, s.quote,"
    " s.is_supported, s.answer_end, s.sha256, s.marking FROM absent_sources s"
    " JOIN messages m ON m.id = s.message WHERE m.conversation = ?1 ORDER BY 1, 2, 3"
)
_ATTACHMENTS: Final = (
    "SELECT a.message, a.name, a.media_type, a.size_bytes, a.sha256, a.text FROM attachments a"
    " JOIN messages m ON m.id = a.message WHERE m.conversation = ? ORDER BY a.message, a.position"
)
_SUMMARIES: Final = (
    "SELECT s.through, s.text, s.model, s.created FROM chat_summaries s"
    " JOIN messages m ON m.id = s.through WHERE m.conversation = ? ORDER BY s.through"
)
_MEMORY: Final = "SELECT turns, is_summarised FROM chat_memory WHERE conversation = ?"
_Sources = dict[tuple[int, int], list[PortableSource]]


class PortableChats:
    """The chats of one vault as values without ids. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self, conversation: int) -> PortableChat:
        """A chat with all its branches.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.read() as connection:
            return _read(connection, conversation)

    def made_at(self, chat: PortableChat) -> tuple[int, ...]:
        """The chats that began at the very moment that this one did."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT id FROM conversations WHERE created = ? AND deleted IS NULL ORDER BY id",
                (to_us(chat.created),),
            )
            return tuple(number for (number,) in rows)

    def add(self, chat: PortableChat) -> int:
        """Keeps a chat under a new id, with the times it has.

        A source is tied to the document here that has its content, as far as its words stand
        there; else only its words are kept.
        """
        with self._vault.write() as connection:
            conversation = connection.execute(
                "INSERT INTO conversations (title, created, updated, is_pinned, keep_days)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    *(chat.title, to_us(chat.created), to_us(chat.updated)),
                    *(int(chat.is_pinned), chat.keep_days),
                ),
            ).lastrowid
            _add_place(connection, conversation, chat)
            ids: dict[str, int] = {}
            for message in chat.messages:
                ids[message.id] = _add_message(connection, conversation, message, ids)
            _add_memory(connection, conversation, chat, ids)
            connection.executemany(
                "INSERT INTO absent_attachments (conversation, position, name, media_type,"
                " size_bytes, sha256) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (conversation, at, one.name, one.media_type, one.size_bytes, one.sha256)
                    for at, one in enumerate(chat.attachments)
                ],
            )
            if chat.persona is not None:
                chat_personas.keep(connection, conversation, chat.persona)
            if chat.shown is not None:
                show_branch(connection, conversation, ids[chat.shown])
            return conversation


def _read(connection: Connection, conversation: int) -> PortableChat:
    row = connection.execute(_CHAT, (conversation,)).fetchone()
    if row is None:
        raise NotFoundError(
            f"There is no chat c{conversation}.",
            hint="List them with: cloister chats list",
            code="no_such_conversation",
        )
    title, created, updated, is_pinned, keep_days, folder, is_archived = row
    tags = connection.execute(
        "SELECT tag FROM chat_tags WHERE conversation = ? ORDER BY tag", (conversation,)
    )
    sources: _Sources = {}
    for message, is_nearest, _, *rest in connection.execute(_SOURCES, (conversation,)):
        sources.setdefault((message, is_nearest), []).append(_source(rest))
    attachments: dict[int, list[PortableAttachment]] = {}
    for message, *rest in connection.execute(_ATTACHMENTS, (conversation,)):
        attachments.setdefault(message, []).append(PortableAttachment(*rest))
    rows = connection.execute(_MESSAGES, (conversation,))
    memory = connection.execute(_MEMORY, (conversation,)).fetchone()
    last = next(reversed(read_tree(connection, conversation).shown), None)
    return PortableChat(
        id=f"c{conversation}",
        title=title,
        created=from_us(created),
        updated=from_us(updated),
        messages=tuple(_message(one, sources, attachments.get(one[0], ())) for one in rows),
        shown=None if last is None else f"m{last}",
        is_pinned=bool(is_pinned),
        keep_days=keep_days,
        folder=folder,
        tags=tuple(tag for (tag,) in tags),
        is_archived=bool(is_archived),
        memory=ChatMemory() if memory is None else ChatMemory(memory[0], bool(memory[1])),
        summaries=tuple(
            PortableSummary(f"m{through}", text, model, from_us(made))
            for through, text, model, made in connection.execute(_SUMMARIES, (conversation,))
        ),
        persona=chat_personas.read(connection, conversation),
        attachments=tuple(
            _attachment(one)
            for one in read_attachments(connection, conversation)
            if one.document is not None or one.state is AttachmentState.ABSENT
        ),
    )


def _attachment(one: Attachment) -> PortableAttachment:
    is_absent = one.state is AttachmentState.ABSENT
    name = one.file if is_absent else kept_path(one.name)
    return PortableAttachment(name, one.media_type, one.size_bytes, sha256=one.sha256)


def _add_place(connection: Connection, conversation: int, chat: PortableChat) -> None:
    """Folder, tags and archive; and its title is what a person, or another program, called it."""
    connection.execute(
        "INSERT INTO chat_shelf (conversation, folder, archived, is_named) VALUES (?, ?, ?, 1)",
        (conversation, chat.folder, now_us() if chat.is_archived else None),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO chat_tags (conversation, tag) VALUES (?, ?)",
        [(conversation, tag) for tag in chat.tags],
    )


def _add_memory(
    connection: Connection, conversation: int, chat: PortableChat, ids: dict[str, int]
) -> None:
    if chat.memory != ChatMemory():
        connection.execute(
            "INSERT INTO chat_memory (conversation, turns, is_summarised) VALUES (?, ?, ?)",
            (conversation, chat.memory.turns, int(chat.memory.is_summarised)),
        )
    connection.executemany(
        "INSERT INTO chat_summaries (through, text, model, created) VALUES (?, ?, ?, ?)",
        [(ids[one.through], one.text, one.model, to_us(one.created)) for one in chat.summaries],
    )


def _source(row: Sequence[object]) -> PortableSource:
    n, file, page, place, quote, is_supported, answer_end, sha256, marking = row
    return PortableSource(  # the columns are typed by the schema
        n,  # type: ignore[arg-type]
        str(file),
        page,  # type: ignore[arg-type]
        str(place),
        str(quote),
        bool(is_supported),
        answer_end,  # type: ignore[arg-type]
        str(sha256),
        str(marking),
    )


def _message(
    row: Row, sources: _Sources, attachments: Iterable[PortableAttachment]
) -> PortableMessage:
    number, parent, role, text, created, state, is_answerable, is_extractive, *rest = row
    note, model, stats, thoughts = rest
    return PortableMessage(
        id=f"m{number}",
        parent=None if parent is None else f"m{parent}",
        role=Role(role),
        text=text,
        created=from_us(created),
        state=MessageState(state),
        citations=tuple(sources.get((number, 0), ())),
        nearest=tuple(sources.get((number, 1), ())),
        is_answerable=bool(is_answerable),
        is_extractive=bool(is_extractive),
        note=note,
        model=model,
        stats=decode_stats(stats),
        attachments=tuple(attachments),
        thoughts=thoughts,
    )


def _add_message(
    connection: Connection, conversation: int, message: PortableMessage, ids: dict[str, int]
) -> int:
    number = connection.execute(
        "INSERT INTO messages (conversation, parent, role, text, created, state, is_answerable,"
        " is_extractive, note, model, stats, thoughts)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(conversation, None if message.parent is None else ids[message.parent]),
            *(message.role.value, message.text, to_us(message.created), _settled(message).value),
            *(int(message.is_answerable), int(message.is_extractive)),
            *(message.note, message.model, encode_stats(message.stats), message.thoughts),
        ),
    ).lastrowid
    for is_nearest, sources in ((0, message.citations), (1, message.nearest)):
        for position, source in enumerate(sources):
            _add_source(connection, (number, is_nearest, position), source)
    connection.executemany(
        "INSERT INTO attachments (message, position, name, media_type, size_bytes, sha256, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (number, at, one.name, one.media_type, one.size_bytes, one.sha256, one.text)
            for at, one in enumerate(message.attachments)
        ],
    )
    return number


def _settled(message: PortableMessage) -> MessageState:
    """No answer of a file is still being written."""
    is_streaming = message.state is MessageState.STREAMING
    return MessageState.INTERRUPTED if is_streaming else message.state


def _add_source(connection: Connection, key: tuple[int, int, int], source: PortableSource) -> None:
    where = place_of(connection, source)
    told = (
        *(*key, source.n, source.file, source.page, source.place, source.quote),
        *(int(source.is_supported), source.answer_end),
    )
    if where is not None:
        connection.execute(
            "INSERT INTO citations (message, is_nearest, position, n, file, page, place, quote,"
            " is_supported, answer_end, passage, document)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*told, where.passage, where.document),
        )
    else:
        connection.execute(
            "INSERT INTO absent_sources (message, is_nearest, position, n, file, page, place,"
            " quote, is_supported, answer_end, sha256, marking)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*told, source.sha256, source.marking),
        )
