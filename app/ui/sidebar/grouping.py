"""Sorts past chats under the headings people look for them. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from operator import attrgetter

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
    ordered = sorted(chats, key=attrgetter("updated"), reverse=True)
    pinned = tuple(chat for chat in ordered if chat.is_pinned)
    found = [Group(Heading.PINNED, pinned)]
    rest = [chat for chat in ordered if not chat.is_pinned] if pinned else ordered
    begin = 0
    for since, heading in _begins(now):
        # The first that changed before: found by halving, for there may be ten thousand.
        end = bisect_right(rest, -since.timestamp(), begin, key=_before)
        found.append(Group(heading, tuple(rest[begin:end])))
        begin = end
    found.append(Group(Heading.OLDER, tuple(rest[begin:])))
    return tuple(one for one in found if one.chats)


def _before(chat: ConversationSummary) -> float:
    """Grows from the newest chat to the oldest."""
    return -chat.updated.timestamp()


def _begins(now: datetime) -> tuple[tuple[datetime, Heading], ...]:
    """When each heading's time begins, newest first; before the last one it is OLDER."""
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    days = ((0, Heading.TODAY), (1, Heading.YESTERDAY), (7, Heading.LAST_WEEK))
    return tuple(((today - timedelta(days=n)).astimezone(UTC), heading) for n, heading in days)
