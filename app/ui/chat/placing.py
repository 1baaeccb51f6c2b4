"""Where the turns of a conversation lie: heights, scrolling, what stays where it is.

The rows belong to ``QListView``, so that screen readers see a list; where they lie is decided
here, because heights are estimates until a turn is seen and change many times a second while an
answer grows.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.chat.highlight import Highlighter
from app.ui.chat.look import Look
from app.ui.chat.pieces import Kit, Spot
from app.ui.chat.rows import RowHeights
from app.ui.chat.scroll_bar import SolidScrollBar
from app.ui.chat.turn_layout import TurnLayout
from app.ui.chat.turns import TurnModel
from app.ui.theme import READING_WIDTH, Theme

_MARGIN_PX: Final = 24
_BOTTOM_PX: Final = 16
_CHAR_PX: Final = 6.9
_PASSES: Final = 8  # laying out changes heights, which brings other turns into sight
_INK_PX: Final = 6  # a high letter stands out of its line
_NEAR_END_PX: Final = 4
_KEEP_ROWS: Final = 12
_WHEEL_STEP_PX: Final = 22


class PlacedTurns(QListView):
    """Geometry; ``TurnListView`` adds how turns change, and painting.

    Signals:
        following_changed: whether the newest text is kept in sight.
        language_wanted: code is on screen whose colours are not loaded.
    """

    following_changed = Signal(bool)
    language_wanted = Signal(str)

    def __init__(self, theme: Theme, model: TurnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = model
        self._look = Look(theme)
        self._kit = Kit(self._look, Highlighter(), self._on_language)
        self._rows = RowHeights()
        self._layouts: dict[int, TurnLayout] = {}
        self._is_following = True
        self._is_settling = False
        self._hovered: tuple[int, int, Spot] | None = None
        self.setVerticalScrollBar(SolidScrollBar(self._look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setModel(model)

    @property
    def is_following(self) -> bool:
        """Whether the newest text is kept in sight."""
        return self._is_following

    def jump_to_newest(self) -> None:
        """Follows again."""
        self._set_following(is_following=True)
        self._settle()

    @property
    def position(self) -> tuple[int, int] | None:
        """The row at the upper edge, and how many pixels of it are above; None at the newest."""
        row = self._rows.at(self._value()) if len(self._rows) else -1
        if self._is_following or row < 0:
            return None
        return row, round(self._value() - self._rows.top(row))

    def go_back_to(self, position: tuple[int, int]) -> None:
        """Shows again what ``position`` was."""
        row, above = position
        if row < len(self._rows):
            self._set_following(is_following=False)
            self._show_at(row, above)

    @property
    def rows_in_sight(self) -> range:
        """The rows that can be seen now, in part at least."""
        return self._rows.between(self._value(), self._value() + self.viewport().height() - 1)

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """What stands at the upper edge stays there while turns below it are exchanged."""
        row = self._rows.at(self._value()) if len(self._rows) else -1
        current = self.currentIndex().row()
        above = self._value() - self._rows.top(row) if row >= 0 else 0.0
        self._set_following(is_following=False)
        self.setAutoScroll(False)  # else Qt brings whatever turn gets the focus into sight
        yield
        if 0 <= current < len(self._rows):
            self.setCurrentIndex(self._turns.index(current))
        self.setAutoScroll(True)
        if 0 <= row < len(self._rows):
            self._show_at(row, above)
        bar = self.verticalScrollBar()
        self._set_following(is_following=bar.value() >= bar.maximum() - _NEAR_END_PX)

    # Where things lie

    @property
    def column(self) -> QRectF:
        """The reading column in the viewport."""
        # Of the whole view: the column must not move when a scroll bar comes.
        room = float(self.width())
        width = max(160.0, min(float(READING_WIDTH), room - 2 * _MARGIN_PX))
        return QRectF(round((room - width) / 2), 0, width, 0)

    def _layout(self, row: int) -> TurnLayout:
        layout = self._layouts.get(row)
        if layout is None:
            is_last = row == self._turns.last_answer()
            layout = TurnLayout(
                self._turns.turn(row),
                self.column.width(),
                self._kit,
                is_last=is_last,
                boundary=self._turns.boundary_at(row),
            )
            self._layouts[row] = layout
            self._rows.set(row, layout.height)
        return layout

    def _estimate(self, row: int) -> float:
        turn = self._turns.turn(row)
        lines = 1 + len(turn.message.text) * _CHAR_PX / self.column.width()
        return float(round(lines * self._look.line_px + 64))

    def _value(self) -> float:
        return float(self.verticalScrollBar().value())

    def _relay_out(self) -> None:
        """Width or look is another: everything in sight is made anew, the place is kept."""
        anchor = self._rows.at(self._value())
        above = self._value() - self._rows.top(anchor) if anchor >= 0 else 0.0
        self._layouts.clear()
        self._hovered = None
        self._rows = RowHeights(self._estimate(row) for row in range(self._turns.rowCount()))
        if anchor >= 0 and not self._is_following:
            self._show_at(anchor, above)
        else:
            self._settle()

    def _show_at(self, row: int, above: float) -> None:
        """Puts a line of a row at the upper edge; heights are estimates until they are in sight."""
        self._is_settling = True
        for _ in range(_PASSES):
            self._layout(row)
            self._fit_scroll_bar()
            self._set_value(self._rows.top(row) + min(above, self._rows.height(row)))
            if not self._lay_out_in_sight():
                break
        self._is_settling = False
        self._settle()

    def _settle(self, *, dirty_from: float | None = None, moved_by: int = 0) -> None:
        """Lays out what is in sight, keeping the place, until no height changes any more.

        ``dirty_from`` says that nothing above it changed, ``moved_by`` that the user scrolled:
        what is painted already is then moved, not painted again, which is most of the cost.
        """
        if self._is_settling:
            return
        self._is_settling = True
        before = self.verticalScrollBar().value()
        self._kit.scale = self.devicePixelRatioF()
        anchor = None if self._is_following else self._find_anchor()
        for _ in range(_PASSES):
            self._fit_scroll_bar()
            if anchor is not None:
                row, piece, distance = anchor
                self._set_value(self._rows.top(row) + self._layout(row).top_of(piece) - distance)
            if not self._lay_out_in_sight():
                break
        self._fit_scroll_bar()
        self._release_far()
        self._is_settling = False
        if dirty_from is not None:
            value = self.verticalScrollBar().value()
            if value != before:
                self.viewport().scroll(0, before - value)
            self._repaint(dirty_from, value + self.viewport().height())
        elif moved_by and anchor is not None and self._is_held(anchor):
            self.viewport().scroll(0, moved_by)
        else:
            self.viewport().update()

    def _is_held(self, anchor: tuple[int, int, float]) -> bool:
        """Whether the anchor is where it was to stay; at the ends of the bar it may not be."""
        row, piece, distance = anchor
        at = self._rows.top(row) + self._layout(row).top_of(piece) - self._value()
        return round(at) == round(distance)

    def _repaint(self, top: float, bottom: float) -> None:
        """Paints anew what lies between, in the coordinates of the list."""
        value = self.verticalScrollBar().value()
        rect = self.viewport().rect()
        rect.setTop(max(0, int(top) - value - _INK_PX))
        rect.setBottom(min(rect.bottom(), int(bottom) - value + 2))
        self.viewport().update(rect)

    def _find_anchor(self) -> tuple[int, int, float] | None:
        """(row, piece, its distance from the upper edge) of what must not move."""
        top, bottom = self._value(), self._value() + self.viewport().height()
        for row in self._rows.between(top, bottom):
            layout = self._layouts.get(row)
            row_top = self._rows.top(row)
            found = layout.first_exact(top - row_top, bottom - row_top) if layout else None
            if found is not None:
                return row, found[0], row_top + found[1] - top
        return None

    def _lay_out_in_sight(self) -> bool:
        is_changed = False
        top, bottom = self._value(), self._value() + self.viewport().height()
        for row in self._rows.between(top, bottom):
            layout = self._layout(row)
            row_top = self._rows.top(row)
            is_changed |= layout.ensure(top - row_top, bottom - row_top)
            is_changed |= self._rows.set(row, layout.height)
        return is_changed

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setRange(0, max(0, round(self._rows.total + _BOTTOM_PX) - page))
        bar.setPageStep(page)
        bar.setSingleStep(_WHEEL_STEP_PX)
        if self._is_following:
            bar.setValue(bar.maximum())

    def _set_value(self, value: float) -> None:
        self.verticalScrollBar().setValue(round(value))

    def _release_far(self) -> None:
        top, bottom = self._value(), self._value() + self.viewport().height()
        seen = self._rows.between(top, bottom)
        for row in list(self._layouts):
            if row < seen.start - _KEEP_ROWS or row > seen.stop + _KEEP_ROWS:
                del self._layouts[row]
            else:
                row_top = self._rows.top(row)
                self._layouts[row].release(top - row_top, bottom - row_top)

    def _set_following(self, *, is_following: bool) -> None:
        if is_following != self._is_following:
            self._is_following = is_following
            self.following_changed.emit(is_following)

    def _on_language(self, language: str) -> None:
        self.language_wanted.emit(language)

    # What QListView asks

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if event.oldSize().width() != event.size().width():
            self._relay_out()
        else:
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx
        if not self._is_settling:
            bar = self.verticalScrollBar()
            self._set_following(is_following=bar.value() >= bar.maximum() - _NEAR_END_PX)
            self._settle(moved_by=dy)

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        if not index.isValid() or index.row() >= len(self._rows):
            return QRect()
        column, row = self.column, index.row()
        top = self._rows.top(row) - self._value()
        rect = QRectF(column.left(), top, column.width(), self._rows.height(row))
        return rect.toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self._value()
        if not 0 <= y < self._rows.total:
            return QModelIndex()
        return self._turns.index(self._rows.at(y))

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect = self.visualRect(index)
        page = self.viewport().height()
        at_top = hint == QAbstractItemView.ScrollHint.PositionAtTop
        if at_top or rect.top() < 0 or rect.height() > page:
            if at_top or rect.top() < 0 or rect.top() > page // 2:
                self._set_value(self._value() + rect.top())
        elif rect.bottom() > page:
            self._set_value(self._value() + rect.bottom() - page)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        del index
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Rows are not selected; text is."""
        del rect, command

    def visualRegionForSelection(self, selection: object) -> QRegion:
        del selection
        return QRegion()
