"""Lays out the text of what has no pages: rows in columns, the head of a message told apart."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

_BARS: Final = " | "  # between the cells of a sheet, as the reader writes them
_SIGNS: Final = ("\t", ";", ",")  # of a file of rows
_GAP: Final = "  "
_WIDEST: Final = 40  # of a column: a longer cell reaches over
_HEAD: Final = re.compile(r"(?P<name>[A-Z][A-Za-z-]{0,30}:) .*(?:\n|\Z)")

Span = tuple[int, int]


def in_columns(text: str, span: Span) -> tuple[str, Span, Span]:
    """Rows of cells with the columns below each other, for a type of one width.

    Returns:
        The text, where ``span`` went, and the first row of more than one cell: the header.
    """
    rows = (
        [_cells(line, separator) for line in text.split("\n")]
        if (separator := _separator(text))
        else []
    )
    widths = _widths(rows)
    if not widths:
        return text, span, (0, 0)
    pieces: list[str] = []
    places: list[int] = []  # of each character of the text, in the new one
    header, at = (0, 0), 0
    for row in rows:
        begin = at
        for number, (cell, gap) in enumerate(row):
            is_last = number == len(row) - 1
            shown = cell if is_last else cell.ljust(widths[number]) + _GAP
            places += range(at, at + len(cell))
            places += [at + len(cell)] * len(gap)
            pieces.append(shown)
            at += len(shown)
        if header == (0, 0) and len(row) > 1:
            header = begin, at
        pieces.append("\n")
        places.append(at)
        at += 1
    start, end = (places[min(place, len(places) - 1)] for place in span)
    return "".join(pieces)[:-1], (start, end), header


def _separator(text: str) -> str:
    """What divides the cells of most rows; empty where nothing does."""
    lines = [line for line in text.split("\n") if line.strip()]
    if _BARS in text:
        return _BARS
    best = max(_SIGNS, key=lambda sign: sum(sign in line for line in lines))
    return best if 2 * sum(best in line for line in lines) > len(lines) else ""


def _cells(line: str, separator: str) -> list[tuple[str, str]]:
    """Each cell, and what divides it from the next; a quoted one may hold the separator."""
    quoted = "" if separator == _BARS else r'"(?:[^"]|"")*+"|'
    pattern = re.compile(rf"((?:{quoted}(?!{re.escape(separator)}).)*)({re.escape(separator)}|\Z)")
    return list(_matches(pattern, line))


def _matches(pattern: re.Pattern[str], line: str) -> Iterator[tuple[str, str]]:
    for match in pattern.finditer(line):
        yield match[1], match[2]
        if not match[2]:
            return


def _widths(rows: Sequence[Sequence[tuple[str, str]]]) -> list[int]:
    """Of each column but what is alone in its row: titles and remarks."""
    widths: list[int] = []
    for row in rows:
        if len(row) < 2:  # noqa: PLR2004 - a row of cells
            continue
        widths += [0] * (len(row) - len(widths))
        for number, (cell, _) in enumerate(row):
            widths[number] = max(widths[number], min(len(cell), _WIDEST))
    return widths


def head_names(text: str) -> tuple[Span, ...]:
    """The names of a message's fields (Subject:, From:), up to the first blank line."""
    names: list[Span] = []
    at = 0
    while match := _HEAD.match(text, at):
        names.append(match.span("name"))
        at = match.end()
        if at == len(text):
            break
    return tuple(names)
