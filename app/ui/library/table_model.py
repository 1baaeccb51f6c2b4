"""The documents table's model: rows already arranged, kept in step with a running import."""

import html
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.documents import FileOutcome
from app.ui.chat.untrusted import clean
from app.ui.library import words
from app.ui.library.rows import (
    Arrangement,
    Column,
    FileRow,
    RowKey,
    arrange,
    count_problems,
    settled,
)

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class DocumentsModel(QAbstractTableModel):
    """Holds all rows and shows those of the arrangement.

    Sorting and filtering are plain list work here: a proxy model would call Python for every
    comparison and stall the window at ten thousand rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[RowKey, FileRow] = {}
        self._shown: list[FileRow] = []
        self._places: dict[RowKey, int] = {}
        self._arrangement = Arrangement()

    @property
    def arrangement(self) -> Arrangement:
        """What is shown, and in which order."""
        return self._arrangement

    @property
    def total(self) -> int:
        """Rows shown or not."""
        return len(self._all)

    @property
    def problems(self) -> int:
        """Files that need attention, shown or not."""
        return count_problems(self._all.values())

    @property
    def all_rows(self) -> Sequence[FileRow]:
        """Rows shown or not."""
        return tuple(self._all.values())

    def row(self, place: int) -> FileRow:
        """The row shown at a place."""
        return self._shown[place]

    def place_of(self, key: RowKey) -> int | None:
        """Where a row is shown, if it is."""
        return self._places.get(key)

    def replace(self, rows: Sequence[FileRow]) -> None:
        """Takes over fresh rows; a table that shows the same files keeps its scroll place."""
        self._all = {row.key: row for row in rows}
        self._show(arrange(rows, self._arrangement))

    def rearrange(self, arrangement: Arrangement) -> None:
        """Shows other rows, or in another order."""
        self._arrangement = arrangement
        self._show(arrange(self._all.values(), arrangement))

    def settle(self, outcomes: Sequence[FileOutcome]) -> None:
        """Shows how imports ended, in place; new files come last until the next ``replace``."""
        now = datetime.now(UTC)
        for outcome in outcomes:
            row = settled(self._all.get((outcome.collection, outcome.file)), outcome, now)
            self._all[row.key] = row
            place = self._places.get(row.key)
            if place is not None:
                self._shown[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
            elif arrange([row], self._arrangement):
                self._append(row)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[Column(index.column())](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(words.state_tip(row) if index.column() == Column.STATE else words.path(row))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        return None

    def _append(self, row: FileRow) -> None:
        place = len(self._shown)
        self.beginInsertRows(ROOT, place, place)
        self._shown.append(row)
        self._places[row.key] = place
        self.endInsertRows()

    def _show(self, rows: list[FileRow]) -> None:
        if _have_same_keys(rows, self._shown):
            self._shown = rows
            if rows:
                last = self.index(len(rows) - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._shown = rows
        self._places = {row.key: place for place, row in enumerate(rows)}
        self.endResetModel()


def _tip(untrusted_text: str) -> str:
    """Tool tips guess at rich text; a file's name must never be taken for any."""
    lines = html.escape(clean(untrusted_text)).splitlines()
    return f"<span>{'<br>'.join(lines)}</span>" if lines else ""


def _have_same_keys(ours: Sequence[FileRow], theirs: Sequence[FileRow]) -> bool:
    return len(ours) == len(theirs) and all(
        one.file == other.file and one.collection == other.collection
        for one, other in zip(ours, theirs, strict=True)
    )


_TEXTS = {
    Column.NAME: words.name,
    Column.PAGES: words.pages_text,
    Column.PASSAGES: words.passages_text,
    Column.STATE: words.state_text,
    Column.ADDED: words.added_text,
}


def _titles() -> tuple[str, ...]:
    return (
        words.tr("Name"),
        words.tr("Pages"),
        words.tr("Passages"),
        words.tr("State"),
        words.tr("Added"),
    )
