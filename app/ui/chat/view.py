"""The conversation's list: draws the turns in sight, and lets the one grow that is written."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.chat.highlight import Highlighter
from app.ui.chat.placing import PlacedTurns
from app.ui.chat.rows import RowHeights
from app.ui.chat.selection import TextSelection
from app.ui.chat.turns import TurnModel
from app.ui.theme import Theme

_BEAT_MS: Final = 90


class TurnListView(PlacedTurns):
    """Changes and painting; ``PointedView`` adds the mouse, ``ConversationView`` the rest."""

    def __init__(self, theme: Theme, model: TurnModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._selection = TextSelection()
        self._shows_focus = False
        self._beat = 0
        self._beat_timer = QTimer(self)
        self._beat_timer.setInterval(_BEAT_MS)
        self._beat_timer.timeout.connect(self._on_beat)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.text_appended.connect(self._on_text_appended)
        model.turn_replaced.connect(self._on_turn_replaced)
        model.thoughts_grown.connect(self._on_thoughts_grown)
        theme.changed.connect(self._on_theme_changed)

    @property
    def highlighter(self) -> Highlighter:
        """The colours of code; ``load`` may run on another thread, then ``recolour`` here."""
        return self._kit.highlighter

    def recolour(self, language: str) -> None:
        """Draws code of a language anew, now that its colours are there."""
        for row, layout in list(self._layouts.items()):
            if layout.uses_language(language):
                del self._layouts[row]
                self._layout(row)
        self._settle()

    def _on_reset(self) -> None:
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
        for row in range(last, first - 1, -1):
            self._layouts.pop(row, None)
            self._rows.pop()
        self._forget_older_answers(first)
        self._selection.clear()
        self._settle()

    def _on_turn_replaced(self, row: int) -> None:
        self._layouts.pop(row, None)
        if self._selection.caret is not None and self._selection.caret.row == row:
            self._selection.clear()
        self._layout(row)
        self._settle()
        self._update_beat()

    def _on_text_appended(self, row: int, first: int) -> None:
        layout = self._layout(row)
        changed = layout.grow(first)
        self._show_growth(row, changed)

    def _on_thoughts_grown(self, row: int) -> None:
        """Shows them where they are opened; else the line that counts the seconds is all."""
        layout = self._layouts.get(row)
        if layout is not None and self._turns.turn(row).is_unfolded:
            layout.grow_thoughts()
            self._show_growth(row, 0.0)

    def _show_growth(self, row: int, changed: float) -> None:
        """Nothing changed above a height of a turn; mostly there is not even a line more."""
        layout, row_top = self._layouts[row], self._rows.top(row)
        top = self._value()
        is_higher = self._rows.set(row, layout.height)
        if is_higher or not layout.is_exact(
            top - row_top, top + self.viewport().height() - row_top
        ):
            self._settle(dirty_from=row_top + changed)
        else:
            self._repaint(row_top + changed, row_top + layout.height)

    def _on_theme_changed(self) -> None:
        self._look.refresh()
        self._relay_out()

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

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())  # as texts are told it
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
