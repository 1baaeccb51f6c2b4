"""Reads what is typed into the search of chats: words, phrases in quotes, filters; pure.

``in:FOLDER tag:NAME model:NAME collection:NAME marking:NAME role:question|answer after:DATE
before:DATE on:DATE is:pinned|archived``; names with blanks stand in quotes. A date is a day, a
month or a year as in 2026-01-31. As in questions nothing is refused: what only looks like a filter
is words.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.domain.chat import Role
from app.domain.chat_search import ChatFilters, ChatQuery
from app.domain.sought import Sought
from app.domain.unspaced import is_unspaced

_MOST_CHARS: Final = 2_000
_MOST_TERMS: Final = 40
_QUOTES: Final = (
    r'"([^"]{1,200})"|\u201c([^\u201d]{1,200})\u201d|\u201e([^\u201c\u201d]{1,200})[\u201c\u201d]'
)
_PART: Final = re.compile(
    rf"(?:(?<!\S)(?P<field>[a-z]+):(?=\S))?(?:{_QUOTES}|(?P<word>\S+))", re.IGNORECASE
)
_NAMED: Final = ("in", "tag", "model", "collection", "marking")
ROLES: Final = {
    "question": Role.USER,
    "user": Role.USER,
    "answer": Role.ASSISTANT,
    "assistant": Role.ASSISTANT,
}
_STATES: Final = ("pinned", "archived")
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Span:
    """A day, a month or a year in local time: its first moment, and the first after it."""

    begin: datetime
    end: datetime


def parse(text: str, *, has_filters: bool = True) -> ChatQuery:
    """What is to be found; the last word may be the beginning of one while it is typed.

    Without ``has_filters`` all of it is words and phrases.
    """
    filters = _Found()
    terms: list[str] = []
    text = text[:_MOST_CHARS].encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    is_open = False  # whether the last part is a word that may go on
    for match in _PART.finditer(text):
        phrase = next(filter(None, match.groups()[1:4]), None)
        value = phrase if phrase is not None else match["word"]
        field = (match["field"] or "").lower() if has_filters else ""
        if field and filters.take(field, " ".join(value.split())):
            is_open = False
        elif any(map(str.isalnum, match[0])):
            terms.append(match[0] if match["field"] else value)
            is_open = phrase is None
    terms = terms[:_MOST_TERMS]
    beginning = terms.pop() if terms and is_open else ""
    if len(beginning) == 1 and not is_unspaced(beginning):
        # A tenth of all words begin so: it narrows nothing, and alone it is a word.
        terms, beginning = terms or [beginning], ""
    return ChatQuery(Sought(tuple(terms), beginning), filters.filters())


def as_filter(field: str, name: str) -> str:
    """A filter as it can be typed."""
    name = name.replace('"', "").strip()
    return f"{field}:{name}" if name and not re.search(r"\s", name) else f'{field}:"{name}"'


def span_of(text: str) -> Span | None:
    """The time that a date names; None for what is none."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        begin = datetime(year or 0, month or 1, day or 1)  # noqa: DTZ001 (made aware below)
        if day:
            end = begin + timedelta(days=1)
        elif month:
            end = begin + timedelta(days=calendar.monthrange(begin.year, begin.month)[1])
        else:
            end = begin.replace(year=begin.year + 1)
        return Span(begin.astimezone(), end.astimezone())
    except (ValueError, OverflowError, OSError):
        return None


class _Found:
    """Collects the filters."""

    def __init__(self) -> None:
        self._names: dict[str, list[str]] = {field: [] for field in _NAMED}
        self._is: set[str] = set()
        self._role: Role | None = None
        self._begins: list[datetime] = []
        self._ends: list[datetime] = []

    def take(self, field: str, value: str) -> bool:
        """One more; False where it is none."""
        span = span_of(value)
        if field in self._names and any(map(str.isalnum, value)):
            self._names[field].append(value)
        elif field == "role" and value.lower() in ROLES:
            self._role = ROLES[value.lower()]
        elif field == "is" and value.lower() in _STATES:
            self._is.add(value.lower())
        elif field in {"after", "on"} and span is not None:
            self._begins.append(span.begin)
            self._ends += [span.end] if field == "on" else []
        elif field == "before" and span is not None:
            self._ends.append(span.begin)
        else:
            return False
        return True

    def filters(self) -> ChatFilters:
        """All of them; of several times the narrowest holds."""
        names = {field: tuple(found) for field, found in self._names.items()}
        return ChatFilters(
            folders=names["in"],
            tags=names["tag"],
            models=names["model"],
            collections=names["collection"],
            markings=names["marking"],
            role=self._role,
            after=max(self._begins, default=None),
            before=min(self._ends, default=None),
            is_archived=True if "archived" in self._is else None,
            is_pinned=True if "pinned" in self._is else None,
        )
