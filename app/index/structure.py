"""Finds headings in the text of a page; pure."""
# ruff: noqa: RUF001 - punctuation of several scripts

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.documents import PageHeading

_MAX_HEADING_CHARS = 90
_MAX_TITLE_WORDS = 10
_TITLE_LEVEL = 7  # below every numbered or marked heading
_MARKDOWN = re.compile(r"(#{1,6})\s+(\S.*?)\s*#*$")
_NUMBERED = re.compile(r"((?:\d{1,2}\.){0,4}\d{1,2})\.?\s+(\S.*)$")
_NAMED = re.compile(
    r"(?:chapter|section|part|appendix|annex|article|chương|phần|điều|kapitel|abschnitt)\s+"
    r"[\dIVXLA-Z]{1,6}\b",
    re.IGNORECASE,
)
_ENDS_LIKE_TEXT = (".", ",", ";", ":", "!", "?", "|", "。", "，", "；", "-")
_STARTS_LIKE_ITEM = ("|", "-", "*", "•", "+", "(", "[", ">", "“", '"', "`")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading line ``text[start:end]`` of a page; a smaller level stands higher."""

    start: int
    end: int
    level: int
    title: str


def headings(text: str, printed: Sequence[PageHeading] = ()) -> list[Heading]:
    """The heading lines of a page, in order; those of ``printed`` are sure, others are guessed."""
    found: list[Heading] = []
    awaited = deque(printed)
    start = 0
    is_after_blank = True
    is_in_code = False
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + _MAX_HEADING_CHARS * 2)].strip()
        is_in_code ^= line.startswith("```")
        if line and not is_in_code and end - start <= _MAX_HEADING_CHARS * 2:
            if awaited and awaited[0].title == " ".join(line.split()):
                heading: tuple[int, str] | None = _printed(awaited.popleft())
            else:
                heading = _heading(line, is_alone=is_after_blank and _is_blank_after(text, end))
            if heading is not None:
                found.append(Heading(start, end, *heading))
        is_after_blank = not line
        start = end + 1
    return found


def _printed(heading: PageHeading) -> tuple[int, str]:
    return heading.level, heading.title[:_MAX_HEADING_CHARS]


def _is_blank_after(text: str, end: int) -> bool:
    return end < len(text) - 1 and text[end + 1 : end + 40].lstrip(" \t").startswith("\n")


def _heading(line: str, *, is_alone: bool) -> tuple[int, str] | None:
    """Level and title of a line that is a heading, else None."""
    marked = _MARKDOWN.match(line)
    if marked is not None:
        return len(marked[1]), marked[2][:_MAX_HEADING_CHARS]
    if len(line) > _MAX_HEADING_CHARS or not is_alone or line.endswith(_ENDS_LIKE_TEXT):
        return None
    if len(line.split()) > _MAX_TITLE_WORDS or not any(map(str.isalpha, line)):
        return None
    numbered = _NUMBERED.match(line)
    if numbered is not None and numbered[2][0].isalpha():
        return numbered[1].count(".") + 1, line
    if _NAMED.match(line) is not None:
        return 1, line
    is_title = (
        line[0].isalpha() and not line[0].islower() and not line.startswith(_STARTS_LIKE_ITEM)
    )
    return (_TITLE_LEVEL, line) if is_title else None
