"""The line over the turns in which words are looked for in this chat."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.sought import Sought
from app.ui import icons
from app.ui.chat.finding import Finder
from app.ui.theme import READING_WIDTH, SPACE_L, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label

_LEAST_PX: Final = 160


class _Field(QLineEdit):
    """Enter goes on, with Shift back; Escape leaves.

    Signals:
        stepped: (bool) whether back.
        left: Escape was pressed.
    """

    stepped = Signal(bool)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Hidden until it is asked for; F3 works as long as it is there.

    Signals:
        closed: the user is done.
    """

    closed = Signal()

    def __init__(self, theme: Theme, finder: Finder, parent: QWidget) -> None:
        """``parent`` is where F3 goes to the next place."""
        super().__init__(parent)
        self._finder = finder
        set_surface(self, "surface")
        self.field = _Field(self)
        self.field.setProperty("kind", "search")
        self.field.setAccessibleName(self.tr("Find in this chat"))
        self.field.setPlaceholderText(self.tr("Find in this chat"))
        self._theme = theme
        self._sign = self.field.addAction(
            icons.icon("search", theme.tokens.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.changed.connect(self._dress)
        self.said = label("", "small", self)
        back = IconButton(theme, "chevron-up", self.tr("Previous place (Shift+F3)"), self)
        on = IconButton(theme, "chevron-down", self.tr("Next place (F3)"), self)
        close = IconButton(theme, "x", self.tr("Close (Esc)"), self)
        self._middle = QWidget(self)  # as wide as the turns
        row = QHBoxLayout(self._middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.field, 1)
        row.addSpacing(SPACE_S)
        for part in (self.said, back, on, close):
            row.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        whole.addWidget(self._middle, 0, Qt.AlignmentFlag.AlignHCenter)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.close_bar)
        back.clicked.connect(lambda: self.step(is_back=True))
        on.clicked.connect(lambda: self.step(is_back=False))
        close.clicked.connect(self.close_bar)
        self._keys = [
            self._shortcut(parent, "F3", is_back=False),
            self._shortcut(parent, "Shift+F3", is_back=True),
        ]
        self.hide()

    def _shortcut(self, parent: QWidget, keys: str, *, is_back: bool) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), parent)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.step(is_back=is_back))
        shortcut.setEnabled(False)
        return shortcut

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._middle.setFixedWidth(max(_LEAST_PX, min(READING_WIDTH, self.width() - 2 * SPACE_L)))

    def open_bar(self, words: str = "") -> None:
        """Shows the line, ready to type into; words that are selected in the chat stand in it."""
        self._set_open(is_open=True)
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hides the line; what was found last stays selected."""
        self._finder.unmark()
        if self.isVisible():
            self._set_open(is_open=False)
            self.closed.emit()

    def forget(self) -> None:
        """Another chat is on screen."""
        self._set_open(is_open=False)
        self.field.clear()
        self._finder.begin("")

    def show_found(self, row: int, sought: Sought) -> None:
        """What was searched for in all chats is marked in this one; the first place is in a turn.

        The keyboard stays with the chat.
        """
        with QSignalBlocker(self.field):
            self.field.setText(sought.typed)
        self._set_open(is_open=True)
        self._finder.begin_at(row, sought)
        self.step()

    def step(self, is_back: bool = False) -> None:
        """Marks the next place, or the one before."""
        self._finder.step(is_back=is_back)
        self._say()

    def _set_open(self, *, is_open: bool) -> None:
        self.setVisible(is_open)
        for key in self._keys:
            key.setEnabled(is_open)

    def _on_text_changed(self, words: str) -> None:
        self._finder.begin(words)
        if words.strip():
            self._finder.step()
        self._say()

    def _say(self) -> None:
        rows, at = self._finder.rows(), self._finder.at
        words = ""
        if at in rows:
            #: A turn is a question, or its answer.
            words = self.tr("Turn {place} of {count}").format(
                place=rows.index(at) + 1, count=len(rows)
            )
        elif self.field.text().strip():
            words = self.tr("Not in this chat")
        self.said.setText(words)

    def _dress(self) -> None:
        self._sign.setIcon(icons.icon("search", self._theme.tokens.muted))
