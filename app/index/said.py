"""What a passage says: its sentences, and the rows of its tables with their columns' names; pure.

A row says nothing by itself: "PS-030 | Marlow | 814" answers a question about a capacity only
beside what its columns are called. Those stand in the passage's heading, or in a row above. Where
it is not certain what a cell's column is called, the row is read and shown as it stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.index.delimited import cells_between, rows_of_columns
from app.index.sentences import sentences
from app.index.table_rows import TableRow, cells_of, is_rule, table_rows
from app.index.terms import content_terms

_MOST_ROW_CHARS = 600  # cells of running text are sentences
_MOST_ROWS = 4  # of a passage that are held against a question
_LEAST_NAMES = 2  # a single one is that of a piece of a row


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
    def is_row(self) -> bool:
        """Whether it is a row of a table."""
        return bool(self.cells)

    @property
    def is_named(self) -> bool:
        """Whether it is a row of which a column is known."""
        return any(map(all, self.cells))

    @property
    def read(self) -> str:
        """As a question is held against it: "Station: Marlow. Capacity: 814".

        No number spans the signs between: "Phase 1: 120" is not 1120.
        """
        return self._joined(". ") if self.is_named else self.text

    @property
    def shown(self) -> str:
        """As a person reads it: "Station: Marlow; Capacity: 814"."""
        return self._joined("; ") if self.is_named else " ".join(self.text.split())

    def _joined(self, between: str) -> str:
        return between.join(": ".join(filter(None, cell)) for cell in self.cells)


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
    rows = [one for one in passage if one.is_row]
    shared = {one.start: len(asked.intersection(content_terms(one.read))) for one in rows}
    chosen = {one.start for one in sorted(rows, key=lambda one: -shared[one.start])[:_MOST_ROWS]}
    return [one for one in passage if not one.is_row or one.start in chosen]


def shown(text: str, start: int, end: int, heading: str = "") -> str:
    """A stretch of a passage as a person reads it: rows with the names of their columns."""
    inside = [one for one in said(text, heading) if start <= one.start and one.end <= end]
    if not any(one.is_named for one in inside):
        return " ".join(text[start:end].split())
    return " ".join(one.shown for one in inside)


def _said(text: str, columns: tuple[str, ...]) -> Iterator[Said]:
    position = 0
    rows = _rows(text, columns)
    cells = [_cells(text[row.start : row.end], row.delimiter) for row in rows]
    widest = max(map(len, cells), default=0)
    for number, (row, own) in enumerate(zip(rows, cells, strict=True)):
        yield from _sentences(text, position, row.start)
        position = row.end
        line = text[row.start : row.end]
        if len(line) > _MOST_ROW_CHARS:
            yield from _sentences(text, row.start, row.end)
        elif any(own) and not is_rule(line):
            # A passage below the headings may begin in the midst of a row, which then fits no more.
            is_cut = number == 0 and row.header == columns and widest > len(columns)
            names = () if is_cut else _names(line, row, own, may_lack=number > 0)
            yield Said(row.start, row.end, line, _named(own, names))
    yield from _sentences(text, position, len(text))


def _rows(text: str, columns: tuple[str, ...]) -> list[TableRow]:
    """The rows of a passage: divided by bars, or, in a delimited file, as its columns are.

    Commas by themselves divide nothing: only a heading that names columns tells of such a file.
    """
    above = columns if len(columns) >= _LEAST_NAMES and any(columns) else ()
    found = table_rows(text, above)
    return found if found or not above else rows_of_columns(text, above)


def _cells(line: str, delimiter: str) -> list[str]:
    return cells_of(line) if delimiter == "|" else cells_between(line, delimiter)


def _names(line: str, row: TableRow, cells: Sequence[str], *, may_lack: bool) -> Sequence[str]:
    """What the columns of a row are called; empty where that is not certain.

    Cells at the end may be missing where no cell can span several columns: in delimited files and
    in Markdown. The headings themselves have no names.
    """
    names = row.header
    has_no_spans = row.delimiter != "|" or (line[0] == line[-1] == "|")
    missing = len(names) - len(cells)
    if missing and not (may_lack and has_no_spans and missing > 0 and len(cells) > 1):
        return ()
    pairs = zip(names, cells, strict=False)
    if all(cell.startswith(name) for name, cell in pairs if name):  # they may be cut short
        return ()
    return names


def _named(cells: Sequence[str], names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    every = [*names, *[""] * len(cells)]
    return tuple((name, cell) for name, cell in zip(every, cells, strict=False) if cell)


def _sentences(text: str, start: int, end: int) -> Iterator[Said]:
    for first, last in sentences(text[start:end]):
        yield Said(start + first, start + last, text[start + first : start + last])
