"""Rows and cells of delimited text (CSV, TSV) where they stand, as RFC 4180 describes them; pure.

The text stays as its author wrote it, so that a quote does: only the borders of its rows are found,
and the row that names the columns. No file says how it is delimited; the rows of a sample do.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from app.index.table_rows import TableRow, named_columns

MEDIA_TYPES = frozenset({"text/csv"})

_DELIMITERS = (",", ";", "\t", "|")
_DECLARED = re.compile(r"sep=(\S|\t)\n", re.IGNORECASE)  # the first line, as Excel writes it
_SAMPLE_ROWS = 100
_MOST_LINES = 64  # of one row; a quotation mark that none closes must not swallow the file
_MOST_CHARS = 20_000  # of one row, for the cells in it


def delimited_rows(text: str) -> Iterator[TableRow]:
    """The rows of a page in order, empty ones left out; empty where nothing delimits cells."""
    delimiter = _delimiter(text)
    if delimiter is None:
        return
    sample = [_cells(text, span, delimiter) for span in islice(_rows(text), _SAMPLE_ROWS)]
    last_of_head, names = named_columns(sample)
    for number, (start, end) in enumerate(_rows(text)):
        yield TableRow(start, end, names if number > last_of_head else (), delimiter)


def rows_of_columns(text: str, names: tuple[str, ...]) -> list[TableRow]:
    """The rows of a stretch of a delimited text whose columns have these names.

    Empty where more than one delimiter gives most rows as many cells: which it is, is not known.
    """
    spans = list(_rows(text))
    counts = {
        delimiter: [len(_cells(text, span, delimiter)) for span in spans]
        for delimiter in _DELIMITERS
    }
    fitting = [one for one, of_one in counts.items() if of_one.count(len(names)) * 2 > len(spans)]
    if len(fitting) != 1:
        return []
    return [TableRow(start, end, names, fitting[0]) for start, end in spans]


def _delimiter(text: str) -> str | None:
    """What divides most rows into the same number of cells, more of them counting more."""
    declared = _DECLARED.match(text)
    if declared is not None:
        return declared[1]
    spans = list(islice(_rows(text), _SAMPLE_ROWS))
    regular = {
        delimiter: _regularity([_cells(text, span, delimiter) for span in spans])
        for delimiter in _DELIMITERS
    }
    best = max(_DELIMITERS, key=lambda delimiter: regular[delimiter])
    return best if regular[best] > (0.5, 0) else None


def _regularity(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    """The share of rows with the usual number of cells, and that number; zeros below two."""
    usual, count = Counter(map(len, rows)).most_common(1)[0] if rows else (0, 0)
    return (count / len(rows), usual) if usual > 1 else (0.0, 0)


def _rows(text: str) -> Iterator[tuple[int, int]]:
    """The spans of rows; one goes on over line ends while a quotation mark is open."""
    start = 0
    while start < len(text):
        end = _row_end(text, start)
        if text[start:end].strip():
            yield start, end
        start = end + 1


def _row_end(text: str, start: int) -> int:
    first = end = _line_end(text, start)
    quotes = text.count('"', start, end)
    for _ in range(_MOST_LINES):
        if quotes % 2 == 0:
            return end
        if end >= len(text):
            break
        following = _line_end(text, end + 1)
        quotes += text.count('"', end + 1, following)
        end = following
    return first


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _cells(text: str, span: tuple[int, int], delimiter: str) -> list[str]:
    return cells_between(text[span[0] : min(span[1], span[0] + _MOST_CHARS)], delimiter)


def cells_between(row: str, delimiter: str) -> list[str]:
    """The cells of one row, each on one line."""
    try:
        cells = next(csv.reader([row], delimiter=delimiter), [])
    except csv.Error:
        cells = row.split(delimiter)
    return [" ".join(cell.split()) for cell in cells]
