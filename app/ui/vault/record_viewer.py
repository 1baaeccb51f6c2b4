"""Shows the record of events, newest first, by event and by date."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.audit import AuditFilter
from app.domain.marking import for_catalogue
from app.errors import UserFacingError
from app.services.audit_reader import AuditReader
from app.ui.quantities import number
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.vault import record_words as words
from app.ui.vault.record_model import RecordModel
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.notices import Banner, EmptyState

_SIZE_PX: Final = (1120, 680)
_ROW_PX: Final = 32
_WIDTHS_PX: Final = (64, 176, 210, 190, 0, 90)
_ABOUT: Final = 4
_SPANS: Final = for_catalogue(
    "Record", (("Any time", 0), ("Today", 1), ("Last 7 days", 7), ("Last 30 days", 30))
)


class RecordViewer(QDialog):
    """For reading only."""

    def __init__(
        self, reader: AuditReader, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Record of events"))
        self.resize(*_SIZE_PX)
        set_surface(self, "surface")
        self.model = RecordModel(reader, tasks, self)
        self.events = _choice(words.tr("Event"), self)
        self.events.addItem(words.tr("All events"), "")
        for value, name in words.event_names().items():
            self.events.addItem(name, value)
        self.span = _choice(words.tr("Date"), self)
        for name, days in _SPANS:
            self.span.addItem(words.tr(name), days)
        self._count = label("", "muted", self)
        self._banner = Banner(theme, self)
        self.table = _table(self.model, self)
        self.empty = EmptyState(
            theme,
            "info",
            words.tr("No such records"),
            words.tr(
                "Nothing of this kind was recorded in this time. Choose another event or time."
            ),
            self,
        )
        self._stack = QStackedWidget(self)
        self._close = QuietButton(words.tr("Close"), self)
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self.model.counted.connect(self._on_counted)
        self.model.failed.connect(self._on_failed)
        self.events.currentIndexChanged.connect(self._on_filter_changed)
        self.span.currentIndexChanged.connect(self._on_filter_changed)
        self._on_filter_changed()
        self.table.setFocus()

    @property
    def count(self) -> str:
        """How many records fit, in words."""
        return self._count.text()

    @property
    def is_empty(self) -> bool:
        """Whether nothing fits."""
        return self._stack.currentWidget() is self.empty

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(words.tr("Record of events"), "title", self))
        head.addStretch(1)
        head.addWidget(self.events)
        head.addWidget(self.span)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self._banner)
        column.addWidget(Rule(self))
        column.addWidget(self._stack, 1)
        column.addWidget(Rule(self))
        column.addLayout(foot)

    def _on_filter_changed(self) -> None:
        event = self.events.currentData()
        self.model.show(
            AuditFilter(events=(event,) if event else (), since=_since(self.span.currentData()))
        )

    def _on_counted(self, count: int) -> None:
        one = words.tr("1 record")
        many = words.tr("{n} records").format(n=number(count))
        self._count.setText(one if count == 1 else many)
        self._stack.setCurrentWidget(self.table if count else self.empty)

    def _on_failed(self, error: UserFacingError) -> None:
        self._banner.show_error(error)


def _choice(name: str, parent: QWidget) -> QComboBox:
    choice = QComboBox(parent)
    choice.setAccessibleName(name)
    choice.view().setAccessibleName(name)
    return choice


def _since(days: int) -> int | None:
    """The beginning of today, or of a day before, by the local clock."""
    if not days:
        return None
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return round((today - timedelta(days=days - 1)).timestamp() * 1_000_000)


def _table(model: RecordModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(words.tr("Record of events"))
    table.setProperty("kind", "bare")
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(_ROW_PX)
    header = table.horizontalHeader()
    header.setProperty("kind", "plain")
    header.setHighlightSections(False)
    for column, width in enumerate(_WIDTHS_PX):
        header.resizeSection(column, width)
    header.setSectionResizeMode(_ABOUT, QHeaderView.ResizeMode.Stretch)
    return table
