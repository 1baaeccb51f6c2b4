"""What people do to the conversation: point, select, copy, retry, follow a citation."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QListView, QWidget

from app.domain.chat import Citation, Message, Role
from app.ui import clipboard
from app.ui.chat import caret
from app.ui.chat.markdown import code_blocks
from app.ui.chat.pieces import Action, Spot, tr
from app.ui.chat.pointing import PointedView
from app.ui.chat.turn_menu import turn_menu
from app.ui.chat.turns import Phase, TurnModel
from app.ui.chat.untrusted import clean
from app.ui.theme import Theme

_REVEAL_PASSES: Final = 3


class ConversationView(PointedView):
    """The list of turns as people use it.

    Signals:
        citation_activated: (tuple of Citation, index) one of an answer's sources is asked for.
        requested: (Action, message) what is to be done with a message: an answer is asked for
            again, gone on with or explained, a question edited, another version shown, one deleted.
        quoted: (str) the selection is to go into the question that is being written.
        copied: something went to the clipboard.
        summary_edited: the summary of what is left out is to be changed.
        summary_removed: it is to go.
    """

    citation_activated = Signal(object, int)
    requested = Signal(object, int)
    quoted = Signal(str)
    copied = Signal(str)
    summary_edited = Signal()
    summary_removed = Signal()

    def __init__(self, theme: Theme, model: TurnModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._code_copied = (-1, 0)  # row and number of the block that the key copied last
        self.setAccessibleName(tr("Conversation"))
        self.setAccessibleDescription(
            tr(
                "Up and Down go from turn to turn, Left and Right to its other versions. On an "
                "answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, "
                "G goes on with it, E edits its question, D tells how it was written, T shows what "
                "the model thought, S the summary of what it is not given any more."
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

    def copy_turn(self, row: int, form: Callable[[Message], str] | None = None) -> None:
        """Copies a whole turn as it was written, or in another form."""
        turn = self._turns.turn(row)
        self._put(clean(turn.text if form is None else form(turn.message)))

    def quote(self) -> None:
        """Takes the selection into the question that is being written, without its marks.

        A number would name another source in the next answer.
        """
        if text := self._selection.text(self._layout, has_marks=False):
            self.quoted.emit(text)

    def is_question(self, row: int) -> bool:
        """Whether the user wrote the turn."""
        return self._turns.turn(row).is_question

    @property
    def has_selection(self) -> bool:
        """Whether text is selected."""
        return not self._selection.is_empty

    def copy_code(self, row: int, number: int) -> None:
        """Copies one code block of an answer; from the first again after the last."""
        if blocks := self.code_of(row):
            self._put(blocks[number % len(blocks)])

    def code_of(self, row: int) -> list[str]:
        """The code blocks of an answer."""
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

    # Acts

    def _act(self, row: int, piece: int, spot: Spot) -> None:
        acts: dict[Action, Callable[[], object]] = {
            Action.COPY: lambda: self.copy_turn(row),
            Action.COPY_CODE: lambda: self._put(self._layout(row).code_of(piece, spot.value)),
            Action.VERSION: lambda: self.step(row, spot.value),
            Action.THOUGHTS: lambda: self.toggle_thoughts(row),
            Action.SUMMARY: self.toggle_summary,
            Action.EDIT_SUMMARY: self.summary_edited.emit,
            Action.REMOVE_SUMMARY: self.summary_removed.emit,
            Action.CITE: lambda: self._cite(row, spot.value),
            Action.NEAREST: lambda: self._open(self._turns.turn(row).message.nearest, spot.value),
        }
        acts.get(spot.action, partial(self.request, spot.action, row))()

    def can(self, action: Action, row: int) -> bool:
        """Whether something can be asked for at a turn."""
        if row < 0 or self._turns.turn(row).phase is not Phase.DONE:
            return False
        message = self._turns.turn(row).message
        is_answer = message.role is Role.ASSISTANT
        return {
            Action.RETRY: is_answer and message.parent is not None,
            Action.CONTINUE: message.is_unfinished and row == self._turns.rowCount() - 1,
            Action.EDIT: not is_answer or message.parent is not None,
            Action.DETAILS: is_answer,
            Action.REMOVE: len(message.versions) > 1,
        }[action]

    def request(self, action: Action, row: int) -> None:
        """Asks for something at a turn; an edit goes to the question of an answer."""
        if self.can(action, row):
            message = self._turns.turn(row).message
            is_of_question = action is Action.EDIT and message.role is Role.ASSISTANT
            self.requested.emit(action, message.parent if is_of_question else message.id)

    def version(self, row: int, step: int) -> int | None:
        """The version of a turn so many steps on; None where there is none."""
        if row < 0 or self._turns.turn(row).phase is not Phase.DONE:
            return None
        message = self._turns.turn(row).message
        if message.id not in message.versions:
            return None
        at = message.versions.index(message.id) + step
        return message.versions[at] if 0 <= at < len(message.versions) else None

    def step(self, row: int, step: int) -> bool:
        """Shows another version of a turn."""
        found = self.version(row, step)
        if found is not None:
            self.requested.emit(Action.VERSION, found)
        return found is not None

    def has_thoughts(self, row: int) -> bool:
        """Whether a turn has thoughts to show."""
        return row >= 0 and bool(self._turns.turn(row).thoughts)

    def toggle_thoughts(self, row: int) -> None:
        """Shows what the model thought before an answer, or hides it; the place is kept."""
        if self.has_thoughts(row):
            with self.place_kept():
                self._turns.toggle_thoughts(row)

    def has_summary(self, row: int) -> bool:
        """Whether what stands above a turn is summed up there."""
        boundary = self._turns.boundary_at(row)
        return boundary is not None and boundary.summary is not None

    def toggle_summary(self) -> None:
        """Shows what the model is told of the turns it is not given, or hides it."""
        with self.place_kept():
            self._turns.toggle_summary()

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
        menu = turn_menu(self, row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_turn(self.currentIndex().row())
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
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._selection.clear()
            self.viewport().update()
            return False
        text, row = event.text(), self.currentIndex().row()
        if text.isdigit() and self.open_source(int(text)):
            return True
        acts: dict[str, Callable[[], object]] = {
            "c": self.copy,
            "k": self._copy_next_code,
            "q": self.quote,
            "r": partial(self.request, Action.RETRY, self._answer_at(row)),
            "g": partial(self.request, Action.CONTINUE, self._turns.rowCount() - 1),
            "e": partial(self.request, Action.EDIT, row),
            "d": partial(self.request, Action.DETAILS, self._answer_at(row)),
            "s": self.toggle_summary,
            "t": partial(self.toggle_thoughts, self._answer_at(row)),
        }
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Left: partial(self.step, row, -1),
            Qt.Key.Key_Right: partial(self.step, row, 1),
            Qt.Key.Key_Delete: partial(self.request, Action.REMOVE, row),
        }
        # Caps Lock makes capitals of them
        act = keys.get(Qt.Key(event.key())) or acts.get(text.lower())
        if act is not None:
            act()
        return act is not None

    def _answer_at(self, row: int) -> int:
        """The answer with the focus, else the last one."""
        is_answer = row >= 0 and not self._turns.turn(row).is_question
        return row if is_answer else self._turns.last_answer()

    def select_turn(self, row: int) -> None:
        """Selects all text of a turn."""
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
