"""Finds the rows of tables in the text of a page, and the row that names their columns; pure.

The extract worker writes a row on one line, its cells divided by bars, and so does Markdown. Which
row holds the headings no format says reliably, so it is told from the cells: headings are words
over columns of values, or over three columns or more, and do not come again among what they name.
"""

import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_BAR = " | "
_BETWEEN_CELLS = re.compile(r"(?:(?<=\s)|\A)\|(?=\s|\Z)")
_RULE = re.compile(r"[\s|:=-]+\Z")  # Markdown's line between headings and rows
_VALUE = re.compile(r"[^\w\s]{0,3}\d[\d.,:/'\u00a0 -]*\s?\S{0,3}\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
_FENCE = "```"
_HEADING = re.compile(r"#{1,6}[^\S\n][^|\n]*(?:\n|\Z)")
_HEADER_WITHIN_ROWS = 6  # above it stand the table's title and what its numbers are counted in
_LOOKED_AT_ROWS = 100
_LOOKED_AT_CHARS = 4_000  # of a row, for the cells in it
_MAX_LABEL_CHARS = 80
_WIDE_COLUMNS = 3  # two columns of words are rather a list of names with what they mean


@dataclass(frozen=True, slots=True)
class TableRow:
    """The line ``text[start:end]``; ``header`` names its columns, empty where nothing does.

    It is empty for the row of headings itself and for the rows above it. ``delimiter`` is what
    stands between its cells.
    """

    start: int
    end: int
    header: tuple[str, ...]
    delimiter: str = "|"


def table_rows(text: str, above: tuple[str, ...] = ()) -> list[TableRow]:
    """The rows of all tables of a page, in order.

    ``above`` names the columns of the table in which the text begins, below its headings. Below an
    empty line another table may begin: what stands there has names of its own, or none.
    """
    found: list[TableRow] = []
    header: tuple[str, ...] = ()  # of the last table that had one: rows alone below are rows too
    for block, lines in enumerate(_blocks(text)):
        if above and block == 0 and any(_is_row(text, *line) for line in lines):
            names = () if _begins_anew(_looked_at(text, lines)) else above
            found += [TableRow(start, end, names) for start, end in lines]
            continue
        if not _is_table(text, lines, header):
            header = ()
            continue
        rows = _looked_at(text, lines)
        index, own = named_columns(rows)
        if own:
            header = own
        elif max(map(len, rows)) > len(header):
            header = ()
        for number, (start, end) in enumerate(lines):
            found.append(TableRow(start, end, own if number > index else ()))
    return found


def named_columns(rows: Sequence[Sequence[str]]) -> tuple[int, tuple[str, ...]]:
    """The index of the last row of the head, and the columns' names; -1 and none without a head.

    ``rows`` are the cells of the first rows of a table.
    """
    usual = statistics.median(sum(map(bool, row)) for row in rows) if rows else 0
    for index, row in enumerate(rows[:_HEADER_WITHIN_ROWS]):
        below = [other for other in rows[index + 1 :] if other != row]
        if sum(map(bool, row)) * 2 >= usual and _names_columns(row, below):
            is_ruled = is_rule("".join(below[0]))
            return index + is_ruled, tuple(row)
    return -1, ()


def is_rule(row: str) -> bool:
    """Whether it is the line between headings and rows: no cell of it says anything."""
    return _RULE.match(row) is not None


def _begins_anew(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row seems to name columns itself: one without a digit, over rows of them.

    The names of another table are none of these.
    """
    is_ruled = len(rows) > 1 and is_rule("".join(rows[1]))
    digits = [any(map(str.isdigit, "".join(row))) for row in rows]
    return is_ruled or (len(rows) > 1 and not digits[0] and all(digits[1:]))


def cells_of(row: str) -> list[str]:
    """The cells of a row, without the white space around them."""
    line = row.strip()
    if len(line) > 1 and line[0] == line[-1] == "|":
        line = line[1:-1]
    return [cell.strip() for cell in _BETWEEN_CELLS.split(line)]


def cell_ends(text: str, start: int, end: int, delimiter: str) -> int:
    """How many cells of a row end within ``text[start:end]``; quoted ones are taken as written."""
    if delimiter == "|":
        return sum(1 for _ in _BETWEEN_CELLS.finditer(text, start, end))
    return text.count(delimiter, start, end)


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Lines with nothing blank and no heading between them, but none of a listing of code."""
    lines: list[tuple[int, int]] = []
    is_in_code = False
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        is_fence = text[start : start + 16].lstrip().startswith(_FENCE)
        is_in_code ^= is_fence
        is_break = is_fence or _HEADING.match(text, start) is not None
        if is_break or not text[start:end].strip():
            if lines:
                yield lines
            lines = []
        elif not is_in_code:
            lines.append((start, end))
        start = end + 1
    if lines:
        yield lines


def _is_table(text: str, lines: Sequence[tuple[int, int]], header: Sequence[str]) -> bool:
    """Whether most lines are rows; a row alone is a table only below the headings of one."""
    rows = sum(_is_row(text, start, end) for start, end in lines)
    return rows * 2 > len(lines) and (rows > 1 or bool(header))


def _is_row(text: str, start: int, end: int) -> bool:
    return text.find(_BAR, start, end) >= 0 or (
        end - start > 1 and text.startswith("|", start) and text.endswith("|", start, end)
    )


def _looked_at(text: str, lines: Sequence[tuple[int, int]]) -> list[list[str]]:
    return [
        cells_of(text[start : min(end, start + _LOOKED_AT_CHARS)])
        for start, end in lines[:_LOOKED_AT_ROWS]
    ]


def _names_columns(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    filled = [column for column, cell in enumerate(row) if cell]
    if len(filled) < 2 or not below or not all(_is_label(row[column]) for column in filled):  # noqa: PLR2004 - one cell is a title
        return False
    columns = [
        [other[column] for other in below if column < len(other) and other[column]]
        for column in filled
    ]
    if any(row[column] in cells for column, cells in zip(filled, columns, strict=True)):
        return False
    has_values = any(sum(map(_is_value, cells)) * 2 > len(cells) for cells in columns)
    return has_values or len(filled) >= _WIDE_COLUMNS


def _is_label(cell: str) -> bool:
    if len(cell) > _MAX_LABEL_CHARS:
        return False
    return _YEAR.match(cell) is not None or (any(map(str.isalpha, cell)) and not _is_value(cell))


def _is_value(cell: str) -> bool:
    return _VALUE.match(cell) is not None
