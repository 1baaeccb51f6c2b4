"""What the mouse does in the conversation: select text, press what acts, show tips."""

from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.sought import Sought
from app.ui.chat import caret
from app.ui.chat.answer_pieces import source_name
from app.ui.chat.pieces import Action, Spot, tr
from app.ui.chat.selection import Place
from app.ui.chat.turns import TurnModel
from app.ui.chat.untrusted import one_line
from app.ui.chat.view import TurnListView
from app.ui.theme import Theme

_EDGE_PX: Final = 24
_DRAG_SCROLL_MS: Final = 30
_TIP_CHARS: Final = 420


class PointedView(TurnListView):
    """Mouse and selection; ``ConversationView`` adds what the spots do, and the keyboard."""

    def __init__(self, theme: Theme, model: TurnModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._pressed: tuple[int, int, Spot] | None = None
        self._is_dragging = False
        self._drag_timer = QTimer(self)
        self._drag_timer.setInterval(_DRAG_SCROLL_MS)
        self._drag_timer.timeout.connect(self._on_drag_scroll)

    def _act(self, row: int, piece: int, spot: Spot) -> None:
        """A spot was pressed; for the class that knows what it does."""

    def occurrences(self, row: int, words: str) -> list[tuple[Place, Place]]:
        """Where these words stand in a turn as it is read, top down."""
        layout = self._layout(row)
        return [
            (caret.at(place, start), caret.at(place, end))
            for place in caret.first_places(row, layout)
            for start, end in layout.boxes(place.place.piece)[place.place.box].box.occurrences(
                words
            )
        ]

    def look_for(self, sought: Sought) -> None:
        """Marks something else in all turns, or nothing."""
        self._look.sought = sought
        self.viewport().update()

    def found_in(self, row: int) -> list[tuple[Place, Place]]:
        """Where what ``look_for`` marks stands in a turn as it is read, top down."""
        layout = self._layout(row)
        return [
            (caret.at(place, start), caret.at(place, end))
            for place in caret.first_places(row, layout)
            for start, end in layout.boxes(place.place.piece)[place.place.box].box.found()
        ]

    def mark(self, start: Place, end: Place) -> None:
        """Selects what stands between two places and brings it into sight."""
        self.setCurrentIndex(self._turns.index(start.row))
        self._selection.select(start, end)
        layout = self._layout(start.row)
        placed = layout.boxes(start.place.piece)[start.place.box]
        line = placed.box.caret_rect(start.place.position)
        top = layout.top_of(start.place.piece) + placed.y + line.top()
        seen = self._rows.top(start.row) + top - self._value()
        if not _EDGE_PX <= seen <= self.viewport().height() - line.height() - _EDGE_PX:
            self._set_following(is_following=False)
            self._show_at(start.row, top - self.viewport().height() / 3)
        self.viewport().update()

    def _show_focus(self, *, is_shown: bool) -> None:
        self._shows_focus = is_shown
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._show_focus(is_shown=False)
        self._pressed = self._spot_at(event.position())
        row = self._row_at(event.position())
        if row >= 0:
            self.setCurrentIndex(self._turns.index(row))
        if self._pressed is not None:
            return
        place = self._place_at(event.position())
        is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if place is None:
            self._selection.clear()
        elif is_extending and self._selection.anchor is not None:
            self._selection.caret = place
        else:
            self._selection.start_at(place)
        self._is_dragging = place is not None
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self._drag_to(event.position())
            return
        self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_timer.stop()
        self._is_dragging = False
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._spot_at(event.position()) == pressed:
            self._act(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is None or self._spot_at(event.position()) is not None:
            return
        box = self._layout(place.row).boxes(place.place.piece)[place.place.box].box
        start, end = box.word_at(place.place.position)
        self._selection.select(caret.at(place, start), caret.at(place, end))
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hovered(None)
        super().leaveEvent(event)

    def _drag_to(self, point: QPointF) -> None:
        place = self._place_at(point)
        if place is not None:
            self._selection.caret = place
            self.viewport().update()
        height = self.viewport().height()
        is_at_edge = point.y() < _EDGE_PX or point.y() > height - _EDGE_PX
        if is_at_edge and not self._drag_timer.isActive():
            self._drag_timer.start()
        elif not is_at_edge:
            self._drag_timer.stop()

    def _on_drag_scroll(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        height = self.viewport().height()
        over = min(0, point.y() - _EDGE_PX) + max(0, point.y() - height + _EDGE_PX)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + max(-60, min(60, over)))
        self._drag_to(QPointF(point))

    def _hover(self, point: QPointF) -> None:
        spot = self._spot_at(point)
        self._set_hovered(spot)
        if spot is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._place_at(point, exact=True) is not None:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

    def _set_hovered(self, spot: tuple[int, int, Spot] | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self.viewport().update()

    def _row_at(self, point: QPointF) -> int:
        return self.indexAt(point.toPoint()).row()

    def _local(self, row: int, point: QPointF) -> QPointF:
        top = self._rows.top(row) - self._value()
        return QPointF(point.x() - self.column.left(), point.y() - top)

    def _spot_at(self, point: QPointF) -> tuple[int, int, Spot] | None:
        row = self._row_at(point)
        if row < 0:
            return None
        found = self._layout(row).spot_at(self._local(row, point))
        return (row, *found) if found is not None else None

    def _place_at(self, point: QPointF, *, exact: bool = False) -> Place | None:
        row = self._rows.at(point.y() + self._value())
        if row < 0 or (exact and self._row_at(point) < 0):
            return None
        local = self._local(row, point)
        if exact and not 0 <= local.x() <= self.column.width():
            return None
        place = self._layout(row).place_at(local, exact=exact)
        return Place(row, place) if place is not None else None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self._spot_at(QPointF(event.pos()))
        if found is None:
            QToolTip.hideText()
            return
        row, _piece, spot = found
        QToolTip.showText(event.globalPos(), self.tip_of(row, spot), self.viewport())

    def tip_of(self, row: int, spot: Spot) -> str:
        """What a spot says under the mouse, as escaped HTML."""
        if spot.action is not Action.CITE or spot.tip:
            return escape(spot.tip)
        citations = self._turns.turn(row).citations
        if spot.value >= len(citations):
            return ""
        citation = citations[spot.value]
        lines = [f"<b>{escape(source_name(citation))}</b>"]
        if citation.quote:
            lines.append(f"<p>“{escape(one_line(citation.quote, _TIP_CHARS))}”</p>")
        if not citation.is_supported:
            lines.append(f"<p>{escape(tr('The passage does not support this sentence.'))}</p>")
        # A table of fixed width is the one way to make a tool tip wrap where we want.
        return f'<table width="360"><tr><td>{"".join(lines)}</td></tr></table>'
