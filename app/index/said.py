"""What a passage says: its sentences, and the rows of its tables with their columns' names; pure.

A row says nothing by itself: "PS-030 | Marlow | 814" answers a question about a capacity only
beside what its columns are called. Those stand in the passage's heading, or in a row above.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.index.delimited import cells_between, delimited_rows
from app.index.sentences import sentences
from app.index.table_rows import TableRow, cells_of, table_rows
from app.index.terms import content_terms

_MOST_ROW_CHARS = 600  # cells of running text are sentences
_MOST_ROWS = 4  # of a passage that are held against a question
_LEAST_CELLS = 3  # of lines that are delimited otherwise than by bars
_LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence or a row, ``text[start:end]`` of a passage.

    ``cells`` are those of a row that are filled, each with what its column is called, which is
    empty where it is not known.
    """

    start: int
    end: int
    text: str
    cells: tuple[tuple[str, str], ...] = ()

    @property
    def is_named(self) -> bool:
        """Whether it is a row of which the columns are known."""
        return any(map(all, self.cells))

    @property
    def read(self) -> str:
        """As a question is held against it: "Station Marlow. Capacity 814"."""
        return ". ".join(" ".join(filter(None, cell)) for cell in self.cells) or self.text

    @property
    def shown(self) -> str:
        """As a person reads it: "Station: Marlow; Capacity: 814"."""
        named = "; ".join(": ".join(cell) for cell in self.cells if all(cell))
        return named or " ".join(self.text.split())


def said(text: str, heading: str = "") -> list[Said]:
    """All that a passage says, in order; ``heading`` is the passage's."""
    if "\n" not in text and not heading.partition("\n")[2]:
        return [Said(start, end, text[start:end]) for start, end in sentences(text)]
    return list(_said(text, tuple(cells_of(heading.partition("\n")[2]))))


def about(question: str, passage: Sequence[Said]) -> list[Said]:
    """What to hold against a question: all sentences, but of the rows the few that share most.

    What a table says is in a row or two; to embed all of them takes long.
    """
    asked = set(content_terms(question))
    rows = [one for one in passage if one.is_named]
    shared = {id(one): len(asked.intersection(content_terms(one.read))) for one in rows}
    chosen = sorted(rows, key=lambda one: -shared[id(one)])[:_MOST_ROWS]
    return [one for one in passage if not one.is_named or one in chosen]


def shown(text: str, start: int, end: int, heading: str = "") -> str:
    """A stretch of a passage as a person reads it: rows with the names of their columns."""
    inside = [one for one in said(text, heading) if start <= one.start and one.end <= end]
    if not any(one.is_named for one in inside):
        return " ".join(text[start:end].split())
    return " ".join(one.shown for one in inside)


def _said(text: str, columns: Sequence[str]) -> Iterator[Said]:
    position = 0
    for row in _rows(text, len(columns)):
        yield from _sentences(text, position, row.start)
        position = row.end
        if row.end - row.start > _MOST_ROW_CHARS:
            yield from _sentences(text, row.start, row.end)
            continue
        yield Said(row.start, row.end, text[row.start : row.end], _cells(text, row, columns))
    yield from _sentences(text, position, len(text))


def _cells(text: str, row: TableRow, columns: Sequence[str]) -> tuple[tuple[str, str], ...]:
    line = text[row.start : row.end]
    cells = cells_of(line) if row.delimiter == "|" else cells_between(line, row.delimiter)
    names = columns if len(columns) == len(cells) else row.header
    if not any(names) or len(names) != len(cells):
        names = [""] * len(cells)
    return tuple((name, cell) for name, cell in zip(names, cells, strict=True) if cell)


def _rows(text: str, columns: int) -> list[TableRow]:
    """The rows of a passage: divided by bars, or as its columns are, or all of its lines alike."""
    barred = table_rows(text)
    if barred:
        return barred
    delimited = list(delimited_rows(text))
    counts = {len(cells_between(text[row.start : row.end], row.delimiter)) for row in delimited}
    has_names = counts == {columns} or any(row.header for row in delimited)
    is_table = len(counts) == 1 and min(counts) >= (2 if columns else _LEAST_CELLS) and has_names
    is_long = len(delimited) >= (1 if columns else _LEAST_LINES)
    return delimited if is_table and is_long else []


def _sentences(text: str, start: int, end: int) -> Iterator[Said]:
    for first, last in sentences(text[start:end]):
        yield Said(start + first, start + last, text[start + first : start + last])
