"""Tables as lines of text: one line a row, cells divided by bars."""

from collections.abc import Mapping

from app.domain.documents import ExtractedPage

_SEPARATOR = " | "
_MAX_GAP = 32  # cells far from all others do not get an empty cell for every column between


class Table:
    """Collects cells row by row."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._cells: list[str] = []

    def put(self, column: int, text: str) -> None:
        """Puts a cell; columns come in rising order."""
        gap = column - len(self._cells)
        if 0 < gap <= _MAX_GAP:
            self._cells += [""] * gap
        self._cells.append(" ".join(text.split()))

    def end_row(self) -> None:
        """Ends the row; empty cells at its end are dropped, an empty row divides the table."""
        while self._cells and not self._cells[-1]:
            self._cells.pop()
        self._lines.append(_SEPARATOR.join(self._cells))
        self._cells = []

    def named(self, name: str) -> ExtractedPage:
        """The table as a part of a document, under its name; without cells it has no text."""
        text = self.text()
        title = " ".join(name.split())
        return ExtractedPage(None, title, f"# {title}\n\n{text}" if title and text else text)

    def text(self) -> str:
        """All rows."""
        return "\n".join(self._lines).strip("\n")


def table_of(cells: Mapping[int, Mapping[int, str]]) -> Table:
    """A table from its cells by row and column; rows without any leave one empty line."""
    table = Table()
    last_row = -1
    for row in sorted(cells):
        if row > last_row + 1:
            table.end_row()
        last_row = row
        for column in sorted(cells[row]):
            table.put(column, cells[row][column])
        table.end_row()
    return table
