"""Rows of messages and citations, to and from the values of the domain, and into the tree."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec

from app.domain.chat import Citation, GenerationStats, Message, MessageState, Role
from app.vault import attached as attachments
from app.vault import purge
from app.vault.branches import read_tree, show_branch, versions_of
from app.vault.erasing import erasing
from app.vault.errors import NotFoundError
from app.vault.path_text import given_path, kept_path
from app.vault.sql import Connection, Row
from app.vault.times import from_us, now_us

_ROWS: Final = (
    "SELECT m.id, m.conversation, m.role, m.text, m.created, m.state, m.is_answerable, "
    "m.is_extractive, m.note, m.stats, m.parent, m.thoughts"
    " FROM messages m WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id"
)
_DELETE: Final = "DELETE FROM messages WHERE id IN (SELECT value FROM json_each(?))"
_ANY_IN_STATE: Final = (
    "SELECT 1 FROM messages WHERE id IN (SELECT value FROM json_each(?)) AND state = ?"
)
# Those whose document is here, and those whose is not (``ABSENT``), as they stood in the answer.
_CITATIONS: Final = (
    "SELECT message, is_nearest, position, n, passage, document, file, page, place, quote,"
    " is_supported, answer_end FROM citations WHERE message IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT message, is_nearest, position, n, 0, 0, file, page, place, quote,"
    " is_supported, answer_end FROM absent_sources"
    " WHERE message IN (SELECT value FROM json_each(?1)) ORDER BY 1, 2, 3"
)
_ATTACHED: Final = (
    "SELECT message, name FROM attachments WHERE message IN (SELECT value FROM json_each(?))"
    " ORDER BY message, position"
)


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message that is to be kept; ``parent`` is what it follows, None where it begins a chat."""

    role: Role
    text: str
    state: MessageState
    parent: int | None
    model: str = ""


def insert_message(connection: Connection, conversation: int, new: NewMessage) -> int:
    """Keeps a message, and shows the branch that ends with it."""
    message = connection.execute(
        "INSERT INTO messages (conversation, role, text, created, state, model, parent)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(conversation, new.role.value, new.text, now_us(), new.state.value),
            *(new.model, new.parent),
        ),
    ).lastrowid
    show_branch(connection, conversation, message)
    return message


def conversation_of(connection: Connection, message: int) -> int:
    """The chat that a message belongs to.

    Raises:
        NotFoundError: ``no_such_message``.
    """
    row = connection.execute(
        "SELECT conversation FROM messages WHERE id = ?", (message,)
    ).fetchone()
    if row is None:
        raise no_message(message)
    return int(row[0])


def no_message(message: int) -> NotFoundError:
    """What to say of a message that is not there."""
    return NotFoundError(f"There is no message m{message}.", code="no_such_message")


def read_message(connection: Connection, message: int) -> Message:
    """One message.

    Raises:
        NotFoundError: ``no_such_message``.
    """
    found = read_messages(connection, (message,), partial(versions_of, connection))
    if not found:
        raise no_message(message)
    return found[0]


def remove_branch(
    connection: Connection, message: int, *, but_for: MessageState | None = None
) -> bool:
    """Takes a message away with all that follow it, and shows another branch if it was shown.

    Returns:
        False where one of them is in the state ``but_for``, and all stay.

    Raises:
        NotFoundError: ``no_such_message``.
    """
    conversation = conversation_of(connection, message)
    tree = read_tree(connection, conversation)
    gone, leaf = tree.below(message), tree.instead_of(message)
    chosen = json.dumps(gone)
    if (
        but_for is not None
        and connection.execute(_ANY_IN_STATE, (chosen, but_for.value)).fetchone()
    ):
        return False
    show_branch(connection, conversation, leaf)
    with erasing(connection, ("messages_fts", "message_pairs_fts"), len(gone)):
        # In one statement: what follows a message may not outlive it.
        connection.execute(_DELETE, (chosen,))
    return True


def remove_chats(connection: Connection, conversations: Sequence[int]) -> tuple[int, purge.Taken]:
    """Takes chats away with every trace, and with what is attached to them.

    Returns:
        How many messages went along, and the documents that were attached.
    """
    chosen = json.dumps(conversations)  # as one value: there may be more than marks are allowed
    (messages,) = connection.execute(
        "SELECT count(*) FROM messages WHERE conversation IN (SELECT value FROM json_each(?))",
        (chosen,),
    ).fetchone()
    attached = [one for chat in conversations for one in attachments.documents_of(connection, chat)]
    taken = purge.take_away(connection, attached)
    for chat in conversations:
        attachments.drop_collection(connection, chat)
    with erasing(connection, ("messages_fts", "message_pairs_fts"), messages):
        connection.execute(
            "DELETE FROM conversations WHERE id IN (SELECT value FROM json_each(?))", (chosen,)
        )
    return messages, taken


def write_citations(
    connection: Connection,
    message: int,
    cited: Sequence[Citation],
    nearest: Sequence[Citation],
) -> None:
    """Replaces the sources of an answer.

    A source whose passage was removed while the answer was written is left out.
    """
    connection.execute("DELETE FROM citations WHERE message = ?", (message,))
    rows = [
        (
            *(
                message,
                is_nearest,
                position,
                one.n,
                kept_path(one.file),
                one.page,
                one.place,
                one.quote,
            ),
            *(one.is_supported, one.answer_end, one.passage, one.document),
        )
        for is_nearest, citations in ((0, cited), (1, nearest))
        for position, one in enumerate(citations)
    ]
    connection.executemany(
        "INSERT INTO citations (message, is_nearest, position, n, file, page, place, quote,"
        " is_supported, answer_end, passage, document)"
        " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, id, document FROM passages"
        " WHERE id = ? AND document = ?",
        rows,
    )


def read_messages(
    connection: Connection, ids: Sequence[int], versions: Callable[[int], tuple[int, ...]]
) -> tuple[Message, ...]:
    """Messages with their sources and ``versions``, in the order of their ids."""
    rows = connection.execute(_ROWS, (json.dumps(ids),)).fetchall()
    sources = _read_citations(connection, ids)
    names: dict[int, list[str]] = {}
    for message, name in connection.execute(_ATTACHED, (json.dumps(ids),)):
        names.setdefault(message, []).append(name)
    return tuple(
        _message(row, *sources.get(row[0], ([], [])), versions(row[0]), names.get(row[0], ()))
        for row in rows
    )


def encode_stats(stats: GenerationStats | None) -> str:
    """The figures of an answer as JSON; empty for none."""
    return "" if stats is None else msgspec.json.encode(stats).decode()


def decode_stats(text: str) -> GenerationStats | None:
    """The figures of an answer from what ``encode_stats`` made."""
    return msgspec.json.decode(text, type=GenerationStats) if text else None


def _read_citations(
    connection: Connection, messages: Sequence[int]
) -> dict[int, tuple[list[Citation], list[Citation]]]:
    found: dict[int, tuple[list[Citation], list[Citation]]] = {}
    rows = connection.execute(_CITATIONS, (json.dumps(messages),))
    for message, is_nearest, _, *rest in rows:
        found.setdefault(message, ([], []))[is_nearest].append(_citation(rest))
    return found


def _citation(row: Sequence[object]) -> Citation:
    n, passage, document, file, page, place, quote, is_supported, answer_end = row
    return msgspec.convert(
        {
            "n": n,
            "passage": passage,
            "document": document,
            "file": given_path(str(file)),
            "page": page,
            "place": place,
            "quote": quote,
            "is_supported": bool(is_supported),
            "answer_end": answer_end,
        },
        type=Citation,
    )


def _message(
    row: Row,
    cited: Sequence[Citation],
    nearest: Sequence[Citation],
    versions: tuple[int, ...],
    attachments: Sequence[str],
) -> Message:
    (
        number,
        conversation,
        role,
        text,
        created,
        state,
        is_answerable,
        is_extractive,
        note,
        stats,
        parent,
        thoughts,
    ) = row
    return Message(
        id=number,
        conversation=conversation,
        role=Role(role),
        text=text,
        created=from_us(created),
        state=MessageState(state),
        citations=tuple(cited),
        nearest=tuple(nearest),
        is_answerable=bool(is_answerable),
        is_extractive=bool(is_extractive),
        note=note,
        stats=decode_stats(stats),
        parent=parent,
        versions=versions,
        attachments=tuple(attachments),
        thoughts=thoughts,
    )
