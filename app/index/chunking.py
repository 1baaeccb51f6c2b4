"""Splits pages into passages for the index; pure.

A passage is a run of whole sentences of one page, about ``TARGET_WORDS`` long, that fits the
embedder together with its heading. Neighbours share a sentence, so that what stands on a border
is found from both sides.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.documents import ExtractedPage, PassageSpan
from app.domain.retrieval import TokenCounter
from app.index.sentences import sentences
from app.index.structure import Heading, headings

__all__ = ["passage_for_embedding", "sentences", "split_pages"]

TARGET_WORDS = 110
_MOST_WORDS = 125
_LEAST_WORDS = 40  # a heading ends a passage only from here on
_OVERLAP_WORDS = 35  # a longer sentence is not repeated
_SPECIAL_TOKENS = 2
_HEADING_SHARE = 0.2  # of the embedder's limit; more of a heading path is cut off
_UNIT_SHARE = 0.7  # of what is left beside the heading; a longer sentence is split
_LONG_CHARS = 600  # a sentence beyond is split before it is counted
_PIECE = re.compile(r"\S(?:.{0,398}\S)?(?=\s|\Z)|\S{1,400}", re.DOTALL)
_SEPARATOR = " > "


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, or a piece of a very long one: the smallest thing a passage is made of."""

    start: int
    end: int
    words: int
    tokens: int
    path: str  # the headings above it
    is_heading: bool


def passage_for_embedding(heading: str, text: str) -> str:
    """What the embedder reads for a passage: its heading, then its text."""
    return f"{heading}\n{text}" if heading else text


def split_pages(
    pages: Sequence[ExtractedPage],
    *,
    title: str,
    counter: TokenCounter,
    max_tokens: int = 256,
) -> list[PassageSpan]:
    """The passages of a document, in reading order; none crosses a page.

    Heading and text of each have at most ``max_tokens`` word pieces, special ones included.
    """
    splitter = _Splitter(title, counter, max_tokens)
    return [
        PassageSpan(page_index, start, end, page.text[start:end], heading)
        for page_index, page in enumerate(pages)
        for start, end, heading in splitter.split(page.text)
    ]


class _Splitter:
    """Reads one document's pages in order and keeps the headings that are in force."""

    def __init__(self, title: str, counter: TokenCounter, max_tokens: int) -> None:
        self._counter = counter
        self._title = " ".join(title.split())
        self._open: list[Heading] = []
        self._heading_tokens = int(max_tokens * _HEADING_SHARE)
        self._room = max_tokens - _SPECIAL_TOKENS
        self._unit_tokens = int((self._room - self._heading_tokens) * _UNIT_SHARE)
        self._shown: dict[str, tuple[str, int]] = {}

    def split(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and heading of the page's passages."""
        units = list(self._units(text))
        first = 0
        while first < len(units):
            heading, heading_tokens = self._heading(units[first].path)
            stop = _passage_end(units, first, self._room - heading_tokens)
            yield units[first].start, units[stop - 1].end, heading
            first = _next_start(units, first, stop)

    def _units(self, text: str) -> Iterator[_Unit]:
        position = 0
        for heading in headings(text):
            yield from self._body(text, position, heading.start)
            while self._open and self._open[-1].level >= heading.level:
                self._open.pop()
            self._open.append(heading)
            yield from self._sentence(text, heading.start, heading.end, is_heading=True)
            position = heading.end
        yield from self._body(text, position, len(text))

    def _body(self, text: str, start: int, end: int) -> Iterator[_Unit]:
        for first, last in sentences(text[start:end]):
            yield from self._sentence(text, start + first, start + last, is_heading=False)

    def _sentence(self, text: str, start: int, end: int, *, is_heading: bool) -> Iterator[_Unit]:
        """The units of one sentence: one, or several where it is too long."""
        waiting = list(_pieces(text, start, end))[::-1]
        while waiting:
            first, last = waiting.pop()
            content = text[first:last]
            tokens = self._counter.count(content)
            if tokens > self._unit_tokens and len(content) > 1:
                middle = _middle(text, first, last)
                waiting += [*_pieces(text, middle, last), *_pieces(text, first, middle)]
                continue
            yield _Unit(first, last, len(content.split()), tokens, self._path(), is_heading)

    def _path(self) -> str:
        titles = dict.fromkeys([self._title, *(heading.title for heading in self._open)])
        return _SEPARATOR.join(title for title in titles if title)

    def _heading(self, path: str) -> tuple[str, int]:
        """The part of a heading path that fits, with its word pieces."""
        if path not in self._shown:
            parts = path.split(_SEPARATOR)
            shorter = [path, _SEPARATOR.join((parts[0], parts[-1])), parts[-1]]
            shorter += [parts[-1][:size] for size in (120, 80, 40, 20, 10, 0)]
            counted = ((shown, self._counter.count(shown)) for shown in shorter)
            self._shown[path] = next(
                (shown, tokens) for shown, tokens in counted if tokens <= self._heading_tokens
            )
        return self._shown[path]


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without white space around it; a very long one in pieces, at spaces if it can."""
    if end - start > _LONG_CHARS:
        yield from (match.span() for match in _PIECE.finditer(text, start, end))
        return
    content = text[start:end]
    stripped = content.strip()
    if stripped:
        start += len(content) - len(content.lstrip())
        yield start, start + len(stripped)


def _middle(text: str, start: int, end: int) -> int:
    """Where to cut in two: at the last space of the first half, else in its midst."""
    middle = (start + end) // 2
    space = text.rfind(" ", start + 1, middle + 1)
    return space if space > start else middle


def _passage_end(units: Sequence[_Unit], first: int, room: int) -> int:
    """The index after the last unit of the passage that begins at ``first``."""
    words = tokens = 0
    stop = first
    while stop < len(units):
        unit = units[stop]
        is_full = words + unit.words > _MOST_WORDS or words >= TARGET_WORDS
        is_section_end = unit.is_heading and words >= _LEAST_WORDS
        if stop > first and (is_full or is_section_end or tokens + unit.tokens > room):
            break
        words += unit.words
        tokens += unit.tokens
        stop += 1
    return _without_last_headings(units, first, stop) if stop < len(units) else stop


def _without_last_headings(units: Sequence[_Unit], first: int, stop: int) -> int:
    """Leaves headings at the end of a passage to the next one, unless there is nothing else."""
    kept = stop
    while kept > first and units[kept - 1].is_heading:
        kept -= 1
    return kept if kept > first else stop


def _next_start(units: Sequence[_Unit], first: int, stop: int) -> int:
    """Where the next passage begins: one sentence back, but never across a heading."""
    if stop >= len(units) or units[stop].is_heading:
        return stop
    last = stop - 1
    can_repeat = last > first and not units[last].is_heading and units[last].words <= _OVERLAP_WORDS
    return last if can_repeat else stop
