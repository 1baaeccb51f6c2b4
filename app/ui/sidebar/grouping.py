"""Sorts past chats under the headings people look for them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from app.domain.chat import ConversationSummary


class Heading(Enum):
    """The headings, in the order they stand."""

    PINNED = "pinned"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_WEEK = "last_week"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with its chats, newest first; never empty."""

    heading: Heading
    chats: tuple[ConversationSummary, ...]


def group(chats: Sequence[ConversationSummary], now: datetime) -> tuple[Group, ...]:
    """Groups by the local day of ``now`` (which must know its zone)."""
    found: dict[Heading, list[ConversationSummary]] = {heading: [] for heading in Heading}
    begins = _begins(now)
    for chat in sorted(chats, key=lambda chat: chat.updated, reverse=True):
        found[Heading.PINNED if chat.is_pinned else _heading(chat.updated, begins)].append(chat)
    return tuple(Group(heading, tuple(rows)) for heading, rows in found.items() if rows)


def _begins(now: datetime) -> tuple[tuple[datetime, Heading], ...]:
    """When each heading's time begins, newest first; before the last one it is OLDER."""
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    days = ((0, Heading.TODAY), (1, Heading.YESTERDAY), (7, Heading.LAST_WEEK))
    return tuple(((today - timedelta(days=n)).astimezone(UTC), heading) for n, heading in days)


def _heading(updated: datetime, begins: tuple[tuple[datetime, Heading], ...]) -> Heading:
    return next((heading for begin, heading in begins if updated >= begin), Heading.OLDER)
