"""The rows of the viewer of the record: read page by page as they are scrolled to."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.audit import AuditFilter, AuditRecord
from app.domain.marking import for_catalogue
from app.errors import UserFacingError
from app.services.audit_reader import AuditReader
from app.ui.tasks import Tasks
from app.ui.vault import record_words as words
from app.ui.widgets.tips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
PAGE_ROWS: Final = 200
_ROOT: Final = QModelIndex()
_COLUMNS: Final = for_catalogue(
    "Record",
    (
        #: A column: the number of the record.
        ("Record", lambda record: str(record.seq)),
        ("Time", lambda record: words.moment(record.stamp.time)),
        ("Event", words.event_name),
        ("Result", words.result),
        ("About", words.about),
        ("User", lambda record: record.user),
    ),
)


class RecordModel(QAbstractTableModel):
    """Newest first. However long the record is, only what was scrolled to is here.

    Signals:
        counted: how many records fit.
        failed: the record cannot be read; the error.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, reader: AuditReader, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._tasks = tasks
        self._wanted = AuditFilter()
        self._turn = 0  # counts what was asked for: pages of an earlier filter are not shown
        self._rows: list[AuditRecord] = []
        self._is_reading = False
        self._is_whole = True

    def show(self, wanted: AuditFilter) -> None:
        """Begins anew with what fits."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        self._wanted = wanted
        self._turn += 1
        self._is_whole = False
        turn, reader = self._turn, self._reader
        self._tasks.read(
            lambda: reader.count(wanted),
            partial(self._on_counted, turn),
            partial(self._on_failed, turn),
        )
        self._read()

    def record(self, row: int) -> AuditRecord:
        """The record of a row."""
        return self._rows[row]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[index.column()][1](self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_COLUMNS[index.column()][1](self._rows[index.row()]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            record = self._rows[index.row()]
            facts = (words.event_name(record), words.result(record), words.about(record))
            return ", ".join((words.moment(record.stamp.time), *filter(None, facts)))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return words.tr(_COLUMNS[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not (parent.isValid() or self._is_reading or self._is_whole)

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._read()

    def _read(self) -> None:
        self._is_reading = True
        turn, wanted, reader = self._turn, self._wanted, self._reader
        before = self._rows[-1].seq if self._rows else None
        self._tasks.read(
            lambda: reader.newest(wanted, limit=PAGE_ROWS, before=before),
            partial(self._on_read, turn),
            partial(self._on_failed, turn),
        )

    def _on_read(self, turn: int, page: Sequence[AuditRecord]) -> None:
        if turn != self._turn:
            return
        self._is_reading = False
        self._is_whole = len(page) < PAGE_ROWS
        if page:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def _on_failed(self, turn: int, error: UserFacingError) -> None:
        if turn == self._turn:
            self._is_reading, self._is_whole = False, True
            self.failed.emit(error)

    def _on_counted(self, turn: int, count: int) -> None:
        if turn == self._turn:
            self.counted.emit(count)
