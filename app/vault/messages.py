"""Rows of messages and citations, to and from the values of the domain."""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from app.domain.chat import Citation, GenerationStats, Message, MessageState, Role
from app.vault.path_text import given_path, kept_path
from app.vault.sql import Connection, Row, marks
from app.vault.times import from_us

COLUMNS: Final = (
    "m.id, m.conversation, m.role, m.text, m.created, m.state, m.is_answerable, "
    "m.is_extractive, m.note, m.stats"
)
_CITATION_COLUMNS: Final = (
    "message, is_nearest, n, passage, document, file, page, place, quote, is_supported, answer_end"
)


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


def read_messages(connection: Connection, rows: Iterable[Row]) -> tuple[Message, ...]:
    """Messages with their sources, from rows of ``COLUMNS``."""
    found = list(rows)
    sources = _read_citations(connection, [row[0] for row in found])
    return tuple(_message(row, *sources.get(row[0], ([], []))) for row in found)


def encode_stats(stats: GenerationStats | None) -> str:
    """The figures of an answer as JSON; empty for none."""
    return "" if stats is None else msgspec.json.encode(stats).decode()


def _decode_stats(text: str) -> GenerationStats | None:
    return msgspec.json.decode(text, type=GenerationStats) if text else None


def _read_citations(
    connection: Connection, messages: Sequence[int]
) -> dict[int, tuple[list[Citation], list[Citation]]]:
    found: dict[int, tuple[list[Citation], list[Citation]]] = {}
    rows = connection.execute(
        f"SELECT {_CITATION_COLUMNS} FROM citations WHERE message IN ({marks(messages)})"  # noqa: S608 (only question marks)
        " ORDER BY message, is_nearest, position",
        messages,
    )
    for message, is_nearest, *rest in rows:
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


def _message(row: Row, cited: Sequence[Citation], nearest: Sequence[Citation]) -> Message:
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
        stats=_decode_stats(stats),
    )
