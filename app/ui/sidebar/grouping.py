"""Sorts past chats under the headings people look for them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from app.domain.chat import ConversationSummary

_WEEK = timedelta(days=7)


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
    for chat in sorted(chats, key=lambda chat: chat.updated, reverse=True):
        day = chat.updated.astimezone(now.tzinfo).date()
        heading = Heading.PINNED if chat.is_pinned else _heading(day, now.date())
        found[heading].append(chat)
    return tuple(Group(heading, tuple(rows)) for heading, rows in found.items() if rows)


def _heading(day: date, today: date) -> Heading:
    if day >= today:
        return Heading.TODAY
    if day == today - timedelta(days=1):
        return Heading.YESTERDAY
    return Heading.LAST_WEEK if day > today - _WEEK - timedelta(days=1) else Heading.OLDER
