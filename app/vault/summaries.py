"""Rows of the history list, read as fast as ten thousand of them need."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from app.domain.chat import ConversationSummary
from app.vault.sql import Connection, Row
from app.vault.times import from_us

_COLUMNS: Final = (
    "c.id, c.title, c.created, c.updated, c.is_pinned, c.keep_days, s.folder, s.archived"
)
_FROM: Final = (
    " FROM conversations c LEFT JOIN chat_shelf s ON s.conversation = c.id WHERE c.deleted IS NULL"
)
_ORDER: Final = " ORDER BY c.is_pinned DESC, c.updated DESC, c.id DESC"
# One walk through the index, not a search in it for each chat.
_COUNTS: Final = "SELECT conversation, count(*) FROM messages GROUP BY conversation"
_SECOND_US: Final = 1_000_000
_TAGS: Final = "SELECT conversation, tag FROM chat_tags ORDER BY tag"


def read_summaries(connection: Connection) -> tuple[ConversationSummary, ...]:
    """All chats that are not deleted: pinned first, then the one that changed last."""
    rows = connection.execute(f"SELECT {_COLUMNS}{_FROM}{_ORDER}").fetchall()
    counts: dict[int, int] = dict(connection.execute(_COUNTS).fetchall())
    tags: dict[int, tuple[str, ...]] = {}
    for conversation, tag in connection.execute(_TAGS):
        tags[conversation] = (*tags.get(conversation, ()), tag)
    count_of, tags_of, moment = counts.get, tags.get, datetime.fromtimestamp
    return tuple(  # as in ``_summary``, without a call for each of ten thousand
        ConversationSummary(
            number,
            title,
            moment(created / _SECOND_US, UTC),
            moment(updated / _SECOND_US, UTC),
            count_of(number, 0),
            is_pinned == 1,
            keep_days,
            folder or "",
            tags_of(number, ()),
            archived is not None,
        )
        for number, title, created, updated, is_pinned, keep_days, folder, archived in rows
    )


def read_summary(connection: Connection, conversation: int) -> ConversationSummary | None:
    """One chat; None where there is none, or it is deleted."""
    row = connection.execute(f"SELECT {_COLUMNS}{_FROM} AND c.id = ?", (conversation,)).fetchone()
    if row is None:
        return None
    (messages,) = connection.execute(
        "SELECT count(*) FROM messages WHERE conversation = ?", (conversation,)
    ).fetchone()
    tags = connection.execute(
        "SELECT tag FROM chat_tags WHERE conversation = ? ORDER BY tag", (conversation,)
    )
    return _summary(row, messages, tuple(tag for (tag,) in tags))


def _summary(row: Row, messages: int, tags: Sequence[str]) -> ConversationSummary:
    number, title, created, updated, is_pinned, keep_days, folder, archived = row
    return ConversationSummary(
        number,
        title,
        from_us(created),
        from_us(updated),
        messages,
        bool(is_pinned),
        keep_days,
        folder or "",
        tuple(tags),
        archived is not None,
    )
