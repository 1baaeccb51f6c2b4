"""What people do to the conversation: point, select, copy, retry, follow a citation."""

from collections.abc import Callable
from functools import partial
from html import escape
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QPointF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QToolTip, QWidget

from app.domain.chat import Citation
from app.ui import clipboard
from app.ui.chat import caret
from app.ui.chat.answer_pieces import source_name
from app.ui.chat.markdown import code_blocks
from app.ui.chat.pieces import Action, Spot, tr
from app.ui.chat.selection import Place
from app.ui.chat.turns import TurnModel
from app.ui.chat.untrusted import clean, one_line
from app.ui.chat.view import TurnListView
from app.ui.theme import Theme

_EDGE_PX: Final = 24
_DRAG_SCROLL_MS: Final = 30
_TIP_CHARS: Final = 420
_REVEAL_PASSES: Final = 3
_MOST_CODE_ACTS: Final = 9


class ConversationView(TurnListView):
    """The list of turns as people use it.

    Signals:
        citation_activated: (tuple of Citation, index) one of an answer's sources is asked for.
        retry_requested: the last answer is asked for anew.
        copied: something went to the clipboard.
    """

    citation_activated = Signal(object, int)
    retry_requested = Signal()
    copied = Signal(str)

    def __init__(self, theme: Theme, model: TurnModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._pressed: tuple[int, int, Spot] | None = None
        self._is_dragging = False
        self._code_copied = (-1, 0)  # row and number of the block that the key copied last
        self._drag_timer = QTimer(self)
        self._drag_timer.setInterval(_DRAG_SCROLL_MS)
        self._drag_timer.timeout.connect(self._on_drag_scroll)
        self.setAccessibleName(tr("Conversation"))
        self.setAccessibleDescription(
            tr(
                "Up and Down go from turn to turn. On an answer, 1 to 9 open its sources, "
                "C copies it, K copies its code, R asks again."
            )
        )

    def selected_text(self) -> str:
        """The selected text, empty without a selection."""
        return self._selection.text(self._layout)

    def copy(self) -> None:
        """Copies the selection, else the turn that has the focus."""
        text = self.selected_text()
        if text:
            self._put(text)
        elif self.currentIndex().isValid():
            self.copy_turn(self.currentIndex().row())

    def copy_turn(self, row: int) -> None:
        """Copies a whole turn as it was written."""
        self._put(clean(self._turns.turn(row).text))

    def copy_code(self, row: int, number: int) -> None:
        """Copies one code block of an answer; from the first again after the last."""
        if blocks := self._code_of(row):
            self._put(blocks[number % len(blocks)])

    def _code_of(self, row: int) -> list[str]:
        turn = self._turns.turn(row)
        return [] if turn.is_question else code_blocks(clean(turn.text))

    def _copy_next_code(self) -> None:
        """The first block of the turn with the focus; pressed again, the one after."""
        row = self.currentIndex().row()
        if row < 0:
            return
        former, number = self._code_copied
        number = number + 1 if former == row else 0
        self._code_copied = (row, number)
        self.copy_code(row, number)

    def _put(self, text: str) -> None:
        clipboard.put(text)
        self.copied.emit(text)

    # The mouse

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

    # Acts

    def _act(self, row: int, piece: int, spot: Spot) -> None:
        acts: dict[Action, Callable[[], None]] = {
            Action.COPY: lambda: self.copy_turn(row),
            Action.COPY_CODE: lambda: self._put(self._layout(row).code_of(piece, spot.value)),
            Action.RETRY: self.retry_requested.emit,
            Action.CITE: lambda: self._cite(row, spot.value),
            Action.NEAREST: lambda: self._open(self._turns.turn(row).message.nearest, spot.value),
        }
        acts[spot.action]()

    def _cite(self, row: int, index: int) -> None:
        self._open(self._turns.turn(row).citations, index)

    def _open(self, citations: tuple[Citation, ...], index: int) -> None:
        if index < len(citations):
            self.citation_activated.emit(citations, index)

    def open_source(self, number: int) -> bool:
        """Opens source ``number`` of the turn that has the focus."""
        if not self.currentIndex().isValid():
            return False
        turn = self._turns.turn(self.currentIndex().row())
        citations = turn.citations or turn.message.nearest
        for index, citation in enumerate(citations):
            if citation.n == number:
                self._open(citations, index)
                return True
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the Menu key it is the menu of the turn that has the focus."""
        row, at = self._row_at(QPointF(event.pos())), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
            seen = self.visualRect(self.currentIndex()) & self.viewport().rect()
            at = self.viewport().mapToGlobal(seen.center())
        menu = QMenu(self)
        copy = QAction(tr("Copy selection"), menu)
        copy.setEnabled(not self._selection.is_empty)
        copy.triggered.connect(self.copy)
        menu.addAction(copy)
        if row >= 0:
            is_question = self._turns.turn(row).is_question
            words = tr("Copy question") if is_question else tr("Copy answer")
            menu.addAction(words, lambda: self.copy_turn(row))
            self._add_code_acts(menu, row)
            menu.addAction(tr("Select all of it"), lambda: self._select_turn(row))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _add_code_acts(self, menu: QMenu, row: int) -> None:
        count = len(self._code_of(row))
        for number in range(min(count, _MOST_CODE_ACTS)):
            words = tr("Copy code") if count == 1 else tr("Copy code {n}").format(n=number + 1)
            menu.addAction(words, partial(self.copy_code, row, number))

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

    # The keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        is_by_key = event.reason() in reasons
        # The newest turn, before Qt chooses the first.
        if is_by_key and not self.currentIndex().isValid() and self._turns.rowCount():
            self.setCurrentIndex(self._turns.index(self._turns.rowCount() - 1))
        super().focusInEvent(event)
        if is_by_key:
            self._show_focus(is_shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(is_shown=False)

    def _show_focus(self, *, is_shown: bool) -> None:
        self._shows_focus = is_shown
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_turn(self.currentIndex().row())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in caret.MOVES:
            self._extend(event)
        elif not (self._navigate(event) or self._command(event)):
            event.ignore()

    def _navigate(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.currentIndex().row()
        bar, last = self.verticalScrollBar(), self._turns.rowCount() - 1
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            step = bar.pageStep() - 48
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_PageDown else -step))
            return True
        targets = {
            Qt.Key.Key_Up: max(0, row - 1),
            Qt.Key.Key_Down: min(last, row + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(key))
        if target is None or last < 0:
            return False
        if self._scroll_inside(row, is_down=key == Qt.Key.Key_Down) and target != row:
            return True
        self._go_to(target)
        return True

    def _scroll_inside(self, row: int, *, is_down: bool) -> bool:
        """A turn higher than the window is read to its end before the next one gets the focus."""
        if row < 0 or not self._shows_focus:
            return False
        rect = self.visualRect(self._turns.index(row))
        page, bar = self.viewport().height(), self.verticalScrollBar()
        if is_down and rect.bottom() > page:
            bar.setValue(bar.value() + min(page // 2, rect.bottom() - page + 16))
            return True
        if not is_down and rect.top() < 0 and rect.bottom() > 0:
            bar.setValue(bar.value() - min(page // 2, 16 - rect.top()))
            return True
        return False

    def _go_to(self, row: int) -> None:
        index = self._turns.index(row)
        self.setCurrentIndex(index)
        self._show_focus(is_shown=True)
        self.scrollTo(index)

    def reveal(self, row: int) -> None:
        """Brings a turn to the upper edge, marks it and gives it the keyboard."""
        if row < 0:
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to(row)
        for _ in range(_REVEAL_PASSES):  # heights above are estimates until they are in sight
            self.scrollTo(self._turns.index(row), QListView.ScrollHint.PositionAtTop)

    def _command(self, event: QKeyEvent) -> bool:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not text:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._selection.clear()
            self.viewport().update()
            return False
        if text.isdigit() and self.open_source(int(text)):
            return True
        acts = {"c": self.copy, "k": self._copy_next_code, "r": self.retry_requested.emit}
        act = acts.get(text.lower())  # Caps Lock makes capitals of them
        if act is not None:
            act()
        return act is not None

    def _select_turn(self, row: int) -> None:
        if row < 0:
            return
        ends = caret.whole_turn(row, self._layout(row))
        if ends is not None:
            self._selection.select(*ends)
        self.viewport().update()

    def _extend(self, event: QKeyEvent) -> None:
        """Moves the end of the selection; it starts where the focused turn starts."""
        if self._selection.caret is None:
            row = self.currentIndex().row()
            ends = caret.whole_turn(row, self._layout(row)) if row >= 0 else None
            if ends is None:
                return
            self._selection.start_at(ends[0])
        alone, with_control = caret.MOVES[Qt.Key(event.key())]
        is_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._selection.extend(
            lambda place: caret.moved(place, with_control if is_word else alone, self._layout)
        )
        self.viewport().update()
