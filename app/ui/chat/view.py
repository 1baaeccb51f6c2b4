"""The conversation's list: draws the turns in sight, follows the newest, lets text be selected.

The rows belong to ``QListView``, so that screen readers see a list; where they lie is decided
here, because heights are estimates until a turn is seen and change many times a second while an
answer grows.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.chat.highlight import Highlighter
from app.ui.chat.look import Look
from app.ui.chat.pieces import Kit, Spot
from app.ui.chat.rows import RowHeights
from app.ui.chat.selection import TextSelection
from app.ui.chat.turn_layout import TurnLayout
from app.ui.chat.turns import TurnModel
from app.ui.theme import READING_WIDTH, Theme

_MARGIN_PX: Final = 24
_BOTTOM_PX: Final = 16
_CHAR_PX: Final = 6.9
_PASSES: Final = 8  # laying out changes heights, which brings other turns into sight
_NEAR_END_PX: Final = 4
_KEEP_ROWS: Final = 12
_BEAT_MS: Final = 90
_WHEEL_STEP_PX: Final = 22
_DEAR_MS: Final = 8.0
_REST: Final = 4.0  # times its cost, so that growing takes a fifth of the thread at most
_MOST_WAIT_MS: Final = 250.0


class TurnListView(QListView):
    """Geometry and painting; ``ConversationView`` adds mouse, keyboard and copying.

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
        self._selection = TextSelection()
        self._hovered: tuple[int, int, Spot] | None = None
        self._shows_focus = False
        self._grown: tuple[int, int] | None = None  # (row, first stretch) not shown yet
        self._grow_timer = QTimer(self)
        self._grow_timer.setSingleShot(True)
        self._grow_timer.timeout.connect(self._grow)
        self._beat = 0
        self._beat_timer = QTimer(self)
        self._beat_timer.setInterval(_BEAT_MS)
        self._beat_timer.timeout.connect(self._on_beat)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.text_appended.connect(self._on_text_appended)
        model.turn_replaced.connect(self._on_turn_replaced)
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_following(self) -> bool:
        """Whether the newest text is kept in sight."""
        return self._is_following

    @property
    def highlighter(self) -> Highlighter:
        """The colours of code; ``load`` may run on another thread, then ``recolour`` here."""
        return self._kit.highlighter

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

    def recolour(self, language: str) -> None:
        """Draws code of a language anew, now that its colours are there."""
        for row, layout in list(self._layouts.items()):
            if layout.uses_language(language):
                del self._layouts[row]
                self._layout(row)
        self._settle()

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
                self._turns.turn(row), self.column.width(), self._kit, is_last=is_last
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

    def _on_reset(self) -> None:
        self._grown = None
        self._layouts.clear()
        self._selection.clear()
        self._hovered = None
        self._rows = RowHeights(self._estimate(row) for row in range(self._turns.rowCount()))
        self._set_following(is_following=True)
        self._settle()
        self._update_beat()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._rows.append(self._estimate(row))
        self._forget_older_answers(first)
        self._settle()
        self._update_beat()

    def _forget_older_answers(self, before: int) -> None:
        """An answer that is no longer the last has fewer acts under it."""
        for row in range(max(0, before - 2), before):
            if self._layouts.pop(row, None) is not None:
                self._layout(row)

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._grown = None
        for row in range(last, first - 1, -1):
            self._layouts.pop(row, None)
            self._rows.pop()
        self._forget_older_answers(first)
        self._selection.clear()
        self._settle()

    def _on_turn_replaced(self, row: int) -> None:
        self._grown = None
        self._layouts.pop(row, None)
        if self._selection.caret is not None and self._selection.caret.row == row:
            self._selection.clear()
        self._layout(row)
        self._settle()
        self._update_beat()

    def _on_text_appended(self, row: int, first: int) -> None:
        if self._grown is not None and self._grown[0] == row:
            first = min(first, self._grown[1])
        self._grown = (row, first)
        if not self._grow_timer.isActive():
            self._grow()

    def _grow(self) -> None:
        """Shows text that came; after a dear one (a large table) the next waits a while."""
        if self._grown is None:
            return
        (row, first), self._grown = self._grown, None
        started_s = time.perf_counter()
        layout = self._layout(row)
        layout.grow(first)
        self._rows.set(row, layout.height)
        self._settle(dirty_from=self._rows.top(row) + layout.top_of_segment(first))
        cost_ms = (time.perf_counter() - started_s) * 1000
        if cost_ms > _DEAR_MS:
            self._grow_timer.start(round(min(_MOST_WAIT_MS, cost_ms * _REST)))

    def _on_theme_changed(self) -> None:
        self._look.refresh()
        self._relay_out()

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
            self._repaint_below(dirty_from, before)
        elif moved_by and anchor is not None and self._is_held(anchor):
            self.viewport().scroll(0, moved_by)
        else:
            self.viewport().update()

    def _is_held(self, anchor: tuple[int, int, float]) -> bool:
        """Whether the anchor is where it was to stay; at the ends of the bar it may not be."""
        row, piece, distance = anchor
        at = self._rows.top(row) + self._layout(row).top_of(piece) - self._value()
        return round(at) == round(distance)

    def _repaint_below(self, dirty_from: float, before: int) -> None:
        value = self.verticalScrollBar().value()
        if value != before:
            self.viewport().scroll(0, before - value)
        rect = self.viewport().rect()
        rect.setTop(max(0, int(dirty_from) - value - 2))
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

    # The sign of life before the first word

    def _update_beat(self) -> None:
        row = self._turns.last_answer()
        is_waiting = row >= 0 and self._turns.turn(row).is_waiting
        if is_waiting != self._beat_timer.isActive():
            self._beat_timer.start() if is_waiting else self._beat_timer.stop()

    def _on_beat(self) -> None:
        self._beat = (self._beat + 1) % 20
        row = self._turns.last_answer()
        if row < 0 or row not in self._layouts:
            return
        rect = self._layouts[row].beat(1 - self._beat / 10)
        place = QPointF(self.column.left(), self._rows.top(row) - self._value())
        self.viewport().update(rect.translated(place).toAlignedRect())

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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("surface"))
        column = self.column
        top = self._value()
        clip_top, clip_bottom = top + event.rect().top(), top + event.rect().bottom() + 1
        for row in self._rows.between(clip_top, clip_bottom):
            layout = self._layouts.get(row)
            if layout is None:
                continue
            with self._row_origin(painter, column.left(), self._rows.top(row) - top):
                if self._shows_focus and row == self.currentIndex().row():
                    self._draw_focus(painter, row, column.width())
                row_top = self._rows.top(row)
                hovered = self._hovered[1:] if self._hovered and self._hovered[0] == row else None
                layout.draw(
                    painter,
                    clip_top - row_top,
                    clip_bottom - row_top,
                    partial(self._selection.in_box, row),
                    hovered,
                )
        painter.end()

    @contextmanager
    def _row_origin(self, painter: QPainter, x: float, y: float) -> Iterator[None]:
        painter.save()
        painter.translate(x, y)
        yield
        painter.restore()

    def _draw_focus(self, painter: QPainter, row: int, width: float) -> None:
        height = self._rows.height(row)
        frame = QRectF(-10, -5, width + 20, height + 4)
        if self._turns.turn(row).is_question:  # it has room around it, which is not its own
            frame.adjust(0, 15, 0, -5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 8, 8)
