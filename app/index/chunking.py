"""Splits pages into passages for the index; pure.

A passage is a run of whole sentences and table rows of one page, about ``TARGET_WORDS`` long, that
fits the embedder together with its heading. Neighbours share a sentence, so that what stands on a
border is found from both sides; table rows stand for themselves. A passage that begins below the
first row of a table has the columns' names in its heading, and each of a delimited file: context as
the title is, never part of what is quoted.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.domain.documents import ExtractedPage, PassageSpan
from app.domain.retrieval import TokenCounter
from app.index.delimited import MEDIA_TYPES, delimited_rows
from app.index.sentences import sentences
from app.index.structure import Heading, headings
from app.index.table_rows import TableRow, cell_ends, table_rows

_T = TypeVar("_T")

__all__ = ["passage_for_embedding", "sentences", "split_pages"]

TARGET_WORDS = 110
_MOST_WORDS = 125
_LEAST_WORDS = 40  # a heading ends a passage only from here on
_OVERLAP_WORDS = 35  # a longer sentence is not repeated
_SPECIAL_TOKENS = 2
_HEADING_SHARE = 0.2  # of the embedder's limit; more of a heading path is cut off
_COLUMNS_SHARE = 0.2  # of the embedder's limit; longer names of columns are cut short
_COLUMN_CHARS = (80, 40, 20, 10, 5)  # what is left of each name, until all of them fit
_UNIT_SHARE = 0.7  # of what is left beside the heading; a longer sentence is split
_LONG_CHARS = 600  # a sentence beyond is split before it is counted
_PIECE = re.compile(r"\S(?:.{0,398}\S)?(?=\s|\Z)|\S{1,400}", re.DOTALL)
_SEPARATOR = " > "
_COUNTED_AT_ONCE = 128
_COUNTS_KEPT = 1_024
_CELLS = " | "


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence or row, or a piece of a very long one: the smallest thing a passage is made of."""

    start: int
    end: int
    words: int
    tokens: int
    path: str  # the headings above it
    is_heading: bool = False
    is_row: bool = False
    columns: tuple[str, ...] = ()  # names of all columns of the row
    first_column: int = 0
    last_column: int = 0


def passage_for_embedding(heading: str, text: str) -> str:
    """What the embedder reads for a passage: its heading, then its text."""
    return f"{heading}\n{text}" if heading else text


def split_pages(
    pages: Sequence[ExtractedPage],
    *,
    title: str,
    counter: TokenCounter,
    max_tokens: int = 256,
    media_type: str = "",
) -> list[PassageSpan]:
    """The passages of a document, in reading order; none crosses a page.

    Heading and text of each have at most ``max_tokens`` word pieces, special ones included. The
    ``media_type`` tells whether the text is delimited, as CSV is.
    """
    marks = _rows if media_type in MEDIA_TYPES else _marks
    splitter = _Splitter(title, counter, max_tokens, marks)
    return [
        PassageSpan(page_index, start, end, page.text[start:end], heading)
        for page_index, page in enumerate(pages)
        for start, end, heading in splitter.split(page)
    ]


_Marks = Iterable[TableRow | Heading]


class _Splitter:
    """Reads one document's pages in order and keeps the headings that are in force."""

    def __init__(
        self,
        title: str,
        counter: TokenCounter,
        max_tokens: int,
        marks: Callable[[ExtractedPage], _Marks],
    ) -> None:
        self._counter = counter
        self._marks = marks
        self._title = " ".join(title.split())
        self._open: list[Heading] = []
        self._attached = 0
        self._heading_tokens = int(max_tokens * _HEADING_SHARE)
        self._columns_tokens = int(max_tokens * _COLUMNS_SHARE)
        self._room = max_tokens - _SPECIAL_TOKENS
        self._unit_tokens = int((self._room - self._heading_tokens) * _UNIT_SHARE)
        self._shown: dict[str, tuple[str, int]] = {}
        self._named: dict[tuple[str, ...], str] = {}
        self._needed: dict[tuple[str, ...], int] = {}
        self._counted: dict[str, int] = {}

    def split(self, page: ExtractedPage) -> Iterator[tuple[int, int, str]]:
        """Start, end and heading of the page's passages."""
        if page.attached != self._attached:  # no heading of one file says anything of another
            self._attached = page.attached
            self._open.clear()
        units = list(self._units(page))
        first = 0
        while first < len(units):
            path, path_tokens = self._heading(units[first].path)
            columns_tokens = self._columns_need(units[first].columns)
            stop = _passage_end(units, first, self._room - path_tokens - columns_tokens)
            columns = self._columns(_columns_within(units[first:stop]))
            heading = "\n".join(filter(None, (path, columns)))
            yield units[first].start, units[stop - 1].end, heading
            first = _next_start(units, first, stop)

    def _units(self, page: ExtractedPage) -> Iterator[_Unit]:
        text, position = page.text, 0
        for marks in _groups(self._marks(page)):
            self._count_ahead(text, ((mark.start, mark.end) for mark in marks))
            for mark in marks:
                yield from self._body(text, position, mark.start)
                if isinstance(mark, TableRow):
                    yield from self._row(text, mark)
                else:
                    self._open_below(mark)
                    yield from self._sentence(text, mark.start, mark.end, is_heading=True)
                position = mark.end
        yield from self._body(text, position, len(text))

    def _open_below(self, heading: Heading) -> None:
        while self._open and self._open[-1].level >= heading.level:
            self._open.pop()
        self._open.append(heading)

    def _body(self, text: str, start: int, end: int) -> Iterator[_Unit]:
        for group in _groups(sentences(text[start:end])):
            spans = [(start + first, start + last) for first, last in group]
            self._count_ahead(text, spans)
            for first, last in spans:
                yield from self._sentence(text, first, last)

    def _row(self, text: str, row: TableRow) -> Iterator[_Unit]:
        """The units of a table row: one, or as many as its cells need that are too long for it."""
        units = list(self._sentence(text, row.start, row.end))
        if len(units) > 1:  # cells of running text are cut where its sentences end
            units = list(self._body(text, row.start, row.end))
        position, column = row.start + text.startswith("|", row.start), 0
        for unit in units:
            first = column + cell_ends(text, position, unit.start, row.delimiter)
            position, column = (
                unit.end,
                first + cell_ends(text, unit.start, unit.end, row.delimiter),
            )
            yield replace(
                unit, is_row=True, columns=row.header, first_column=first, last_column=column
            )

    def _sentence(
        self, text: str, start: int, end: int, *, is_heading: bool = False
    ) -> Iterator[_Unit]:
        """The units of one sentence: one, or several where it is too long."""
        waiting = list(_pieces(text, start, end))[::-1]
        while waiting:
            first, last = waiting.pop()
            content = text[first:last]
            tokens = self._count(content)
            if tokens > self._unit_tokens and len(content) > 1:
                middle = _middle(text, first, last)
                waiting += [*_pieces(text, middle, last), *_pieces(text, first, middle)]
                continue
            yield _Unit(first, last, len(content.split()), tokens, self._path(), is_heading)

    def _count_ahead(self, text: str, spans: Iterable[tuple[int, int]]) -> None:
        """Counts what ``_sentence`` will ask for, all at once: a call for each takes far longer."""
        if len(self._counted) > _COUNTS_KEPT:
            self._counted.clear()
        pieces = (text[start:end] for span in spans for start, end in _pieces(text, *span))
        wanted = list(dict.fromkeys(piece for piece in pieces if piece not in self._counted))
        self._counted.update(zip(wanted, self._counter.count_all(wanted), strict=True))

    def _count(self, content: str) -> int:
        known = self._counted.get(content)
        return self._counter.count(content) if known is None else known

    def _path(self) -> str:
        titles = dict.fromkeys([self._title, *(heading.title for heading in self._open)])
        return _SEPARATOR.join(title for title in titles if title)

    def _heading(self, path: str) -> tuple[str, int]:
        """The part of a heading path that fits, with its word pieces."""
        if path not in self._shown:
            parts = path.split(_SEPARATOR)
            shorter = [path, _SEPARATOR.join((parts[0], parts[-1])), parts[-1]]
            shorter += [parts[-1][:size] for size in (120, 80, 40, 20, 10, 0)]
            self._shown[path] = self._first_fitting(shorter, self._heading_tokens)
        return self._shown[path]

    def _columns_need(self, names: tuple[str, ...]) -> int:
        """How many word pieces are kept free for the names of columns, all of them or some."""
        if names not in self._needed:
            count = self._counter.count(_CELLS.join(names))
            self._needed[names] = min(count, self._columns_tokens)
        return self._needed[names]

    def _columns(self, names: tuple[str, ...]) -> str:
        """The names of columns as a row, each cut as far as all of them need."""
        if names not in self._named:
            rows = [tuple(name[:size] for name in names) for size in _COLUMN_CHARS]
            fewer = [rows[-1][: len(names) >> n] for n in range(1, len(names).bit_length() + 1)]
            texts = map(_CELLS.join, [names, *rows, *fewer])
            self._named[names], _ = self._first_fitting(texts, self._columns_need(names))
        return self._named[names]

    def _first_fitting(self, texts: Iterable[str], most_tokens: int) -> tuple[str, int]:
        counted = ((text, self._counter.count(text)) for text in texts)
        return next((text, tokens) for text, tokens in counted if tokens <= most_tokens)


def _groups(items: Iterable[_T]) -> Iterator[list[_T]]:
    """As many at a time as are counted at once."""
    left = iter(items)
    while group := list(itertools.islice(left, _COUNTED_AT_ONCE)):
        yield group


def _rows(page: ExtractedPage) -> _Marks:
    """The rows of a delimited page; a first one that names the columns has their names too.

    So every passage has them, and what divides its cells needs no guess.
    """
    rows = delimited_rows(page.text)
    first_two = list(itertools.islice(rows, 2))
    if len(first_two) > 1 and first_two[1].header:
        first_two[0] = replace(first_two[0], header=first_two[1].header)
    return itertools.chain(first_two, rows)


def _marks(page: ExtractedPage) -> _Marks:
    """The headings and table rows of a page, in order."""
    rows = table_rows(page.text)
    starts = {row.start for row in rows}
    found = headings(page.text, page.headings)
    titles = (heading for heading in found if heading.start not in starts)
    return sorted([*rows, *titles], key=lambda mark: mark.start)


def _columns_within(units: Sequence[_Unit]) -> tuple[str, ...]:
    """The names of the columns whose cells a passage holds, of the table that it begins in."""
    names = units[0].columns
    within = [unit for unit in units if unit.columns is names]
    first = min(unit.first_column for unit in within)
    return names[first : max(unit.last_column for unit in within) + 1]


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
    """Where the next passage begins: one sentence back, but never across a heading or a row."""
    last = stop - 1
    if stop >= len(units) or units[stop].is_heading or units[last].is_row:
        return stop
    can_repeat = last > first and not units[last].is_heading and units[last].words <= _OVERLAP_WORDS
    return last if can_repeat else stop
