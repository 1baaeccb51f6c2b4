"""The left of the manual: its contents, or what a search found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import fonts
from app.ui.help.words import tr
from app.ui.marked_text import paint_marked, split_marks
from app.ui.theme import RADIUS, SPACE_S, SPACE_XS, Theme

_ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
_HEADING_PX: Final = 36
_TOPIC_PX: Final = 30
_HIT_PX: Final = 66
_TITLE_PX: Final = 20
_NONE: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. Without a target it is a heading, with an excerpt what was found there."""

    title: str
    target: str = ""
    excerpt: str = ""


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def fill(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == _ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            excerpt = split_marks(entry.excerpt)[0]
            return f"{entry.title}: {excerpt}" if excerpt else entry.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self._entries[index.row()].target:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ContentsList(QListView):
    """Shows entries; Enter or a click opens one.

    Signals:
        opened: (target) the topic that is to be shown.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryDelegate(theme, self))
        self.setAccessibleName(tr("Contents of the manual"))
        self.setProperty("kind", "bare")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows others; the first that leads somewhere becomes the current one."""
        self._model.fill(entries)
        rows = (row for row, entry in enumerate(entries) if entry.target)
        self.setCurrentIndex(self._model.index(next(rows, -1)))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return tuple(self._model.entry(row) for row in range(self._model.rowCount()))

    def mark(self, target: str) -> None:
        """Makes the entry that leads there the current one, if it is shown."""
        for row in range(self._model.rowCount()):
            if target and self._model.entry(row).target == target:
                self.setCurrentIndex(self._model.index(row))
                return

    def open_current(self) -> None:
        """As Enter does."""
        self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (target := self._model.entry(index.row()).target):
            self.opened.emit(target)


class _EntryDelegate(QStyledItemDelegate):
    """Headings in small letters, topics in a line, a hit with two lines of its text."""

    def __init__(self, theme: Theme, view: ContentsList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        entry: Entry = index.data(_ENTRY_ROLE)
        if not entry.target:
            return QSize(0, fonts.scaled(_HEADING_PX))
        return QSize(0, fonts.scaled(_HIT_PX if entry.excerpt else _TOPIC_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not entry.target:
            self._paint_heading(painter, rect, entry)
        else:
            self._paint_ground(painter, rect, option.state, is_current=self._is_current(index))
            inside = rect.adjusted(SPACE_S, SPACE_XS, -SPACE_S, -SPACE_XS)
            if entry.excerpt:
                self._paint_hit(painter, inside, entry)
            else:
                self._paint_topic(painter, inside, entry, is_current=self._is_current(index))
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        return index.row() == self._view.currentIndex().row()

    def _paint_heading(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        painter.setFont(fonts.text_font(fonts.SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(self._theme.color("muted"))
        inside = rect.adjusted(SPACE_S, 0, -SPACE_S, -SPACE_XS)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, flags, _elided(painter, entry.title, inside.width()))

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_current: bool
    ) -> None:
        body = QRectF(rect).adjusted(0, 1, 0, -1)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        if is_current or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if is_current else "hover"))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        if is_current and self._view.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._theme.color("accent"))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_topic(
        self, painter: QPainter, inside: QRect, entry: Entry, *, is_current: bool
    ) -> None:
        weight = QFont.Weight.Medium if is_current else QFont.Weight.Normal
        painter.setFont(fonts.text_font(fonts.NOTE_PX, weight))
        painter.setPen(self._theme.color("accent" if is_current else "text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, flags, _elided(painter, entry.title, inside.width()))

    def _paint_hit(self, painter: QPainter, inside: QRect, entry: Entry) -> None:
        painter.setFont(fonts.text_font(fonts.NOTE_PX, QFont.Weight.DemiBold))
        painter.setPen(self._theme.color("text"))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, top, _elided(painter, entry.title, inside.width()))
        below = QPointF(inside.left(), inside.top() + fonts.scaled(_TITLE_PX))
        paint_marked(painter, self._theme, entry.excerpt, top_left=below, width=inside.width())


def _elided(painter: QPainter, text: str, room: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
