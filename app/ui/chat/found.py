"""Finds words in the conversation on screen: marks and counts them, leads from one to the next."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.sought import Sought
from app.services.chat_query import parse
from app.ui import quantities
from app.ui.chat.conversation import ConversationView
from app.ui.chat.turns import TurnModel
from app.ui.chat.untrusted import clean
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label

_AFTER_TYPING_MS: Final = 150
_FIELD_PX: Final = 320


class FoundBar(QWidget):
    """A field over the turns, hidden until something is looked for.

    It counts messages, not places: what is drawn of a message (its Markdown) may hold a word more
    or less often than its text.
    """

    def __init__(
        self, theme: Theme, view: ConversationView, turns: TurnModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._turns = turns
        self._at: tuple[int, int] = (-1, -1)  # the row, and which of its places
        self._known: list[int] | None = None  # the rows that hold what is looked for
        self._field = _Field(self)
        self._field.setMaximumWidth(_FIELD_PX)
        self._said = label("", "small", self)
        self._previous = IconButton(theme, "chevron-up", tr("Previous place"), self)
        self._next = IconButton(theme, "chevron-down", tr("Next place"), self)
        self._close = IconButton(theme, "x", tr("End the search in this chat"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING_MS)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule(self))
        row.addWidget(self._field, 1)
        row.addWidget(self._said)
        row.addStretch(1)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        set_surface(self, "surface")
        self._connect(parent)
        self.hide()

    def _connect(self, page: QWidget) -> None:
        self._field.textEdited.connect(self._timer.start)
        self._field.stepped.connect(lambda is_forward: self._step(is_forward=is_forward))
        self._field.left.connect(self.end)
        self._timer.timeout.connect(self._on_typed)
        self._previous.clicked.connect(lambda: self._step(is_forward=False))
        self._next.clicked.connect(lambda: self._step(is_forward=True))
        self._close.clicked.connect(self.end)
        turns = self._turns
        for changed in (turns.rowsInserted, turns.rowsRemoved, turns.text_appended):
            changed.connect(self._forget)
        turns.turn_replaced.connect(self._forget)
        turns.modelReset.connect(self._on_reset)
        for keys, is_forward in (("F3", True), ("Shift+F3", False)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(
                lambda is_forward=is_forward: self._step(is_forward=is_forward)
            )

    @property
    def field(self) -> QLineEdit:
        """Where the words are typed."""
        return self._field

    @property
    def said(self) -> str:
        """What it says of the places."""
        return self._said.text()

    def look_for(self, sought: Sought) -> None:
        """Marks what a search was for; nothing hides the bar."""
        self._timer.stop()
        self._mark(sought)
        self._field.setText(sought.typed)
        self.setVisible(bool(sought))
        self._tell()

    def open(self) -> None:
        """Takes the keyboard; what is typed is looked for."""
        self.show()
        self._tell()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def start_at(self, row: int) -> None:
        """The first place is in this turn."""
        self._at = (row, -1)
        if row >= 0 and self._view.sought:
            self._step(is_forward=True)

    def end(self) -> None:
        """Marks nothing any more, and gives the keyboard to the conversation."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.look_for(Sought())
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        sought = parse(self._field.text(), has_filters=False).sought
        if sought != self._view.sought:
            self._mark(sought)
            self._step(is_forward=False)  # from the newest on, where the reader is

    def _mark(self, sought: Sought) -> None:
        self._known = None
        self._at = (-1, -1)
        self._view.mark(sought)

    def _forget(self, *_: object) -> None:
        self._known = None

    def _on_reset(self) -> None:
        self._known = None
        self._at = (-1, -1)
        if self.isVisible():
            self._tell()

    def _rows(self) -> list[int]:
        """The turns that hold what is looked for."""
        if self._known is None:
            sought = self._view.sought
            turns = (self._turns.turn(row) for row in range(self._turns.rowCount()))
            self._known = [
                row for row, turn in enumerate(turns) if sought and sought.spans(clean(turn.text))
            ]
        return self._known

    def _step(self, *, is_forward: bool) -> None:
        """To the next place in the same turn, or in the next one that has any; then around."""
        if not self._view.sought:
            self.open()
            return
        rows = self._rows()
        row, number = self._at
        places = self._view.found_in(row) if 0 <= row < self._turns.rowCount() else []
        following = number + (1 if is_forward else -1)
        if not 0 <= following < len(places):
            row = _neighbour(rows, row, is_forward=is_forward)
            places = self._view.found_in(row) if row >= 0 else []
            following = 0 if is_forward else len(places) - 1
        self._at = (row, following)
        if row >= 0:
            self._view.setCurrentIndex(self._turns.index(row))
        if places:
            self._view.show_found(*places[following])
        self._tell()

    def _tell(self) -> None:
        rows = self._rows()
        for button in (self._previous, self._next):
            button.setEnabled(bool(rows))
        if not self._view.sought:
            self._said.clear()
            return
        count = quantities.number(len(rows))
        if not rows:
            words = tr("Not in this chat")
        elif self._at[0] in rows:
            words = tr("Message {n} of {count}").format(
                n=quantities.number(rows.index(self._at[0]) + 1), count=count
            )
        else:
            words = (
                tr("In 1 message")
                if len(rows) == 1
                else tr("In {count} messages").format(count=count)
            )
        self._said.setText(words)
        self._field.setAccessibleDescription(words)


class _Field(QLineEdit):
    """Signals: ``stepped`` (is_forward) by Enter and Shift+Enter; ``left`` by Esc."""

    stepped = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Find in this chat"))
        self.setAccessibleName(tr("Find in this chat"))
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(not is_back)
        else:
            super().keyPressEvent(event)


def _neighbour(rows: list[int], row: int, *, is_forward: bool) -> int:
    """The next of the rows after or before one, around the ends; -1 without any."""
    if not rows:
        return -1
    if is_forward:
        return next((one for one in rows if one > row), rows[0])
    return next((one for one in reversed(rows) if one < row), rows[-1])


def tr(text: str) -> str:
    """Our words in the user's language."""
    return QCoreApplication.translate("FoundBar", text)
