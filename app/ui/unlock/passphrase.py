"""The field a passphrase is typed into, and nothing keeps it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme

_EYE_AFTER_MS = 30


class PassphraseField(QLineEdit):
    """A hidden line that can be shown, tells about Caps Lock, and hands out its text once.

    Signals:
        caps_lock_seen: whether the last letter typed came with Caps Lock on.
    """

    caps_lock_seen = Signal(bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "passphrase")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._on_reveal_toggled)
        theme.changed.connect(self._draw_eye)
        self.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)

    def take(self) -> bytearray:
        """The passphrase as bytes to be wiped by whoever gets them; the field is empty then."""
        passphrase = bytearray(self.text(), "utf-8")
        self.clear()
        self._reveal.setChecked(False)
        return passphrase

    def set_wrong(self, is_wrong: bool) -> None:
        """Frames the field as refused, or not."""
        self.setProperty("is_wrong", "true" if is_wrong else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Icons take some milliseconds to come up: the first paint does not wait for them.
        QTimer.singleShot(_EYE_AFTER_MS, self, self._draw_eye)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self.isReadOnly():
            pass  # nothing is typed
        elif text.isalpha() and text.lower() != text.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(text.isupper() != has_shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_seen.emit(False)  # noqa: FBT003 (a signal takes no names)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caps_lock_seen.emit(False)  # noqa: FBT003 (a signal takes no names)

    def _on_reveal_toggled(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._draw_eye()

    def _draw_eye(self) -> None:
        from app.ui import icons  # noqa: PLC0415 (not before the first paint)

        is_shown = self._reveal.isChecked()
        name = "eye-off" if is_shown else "eye"
        self._reveal.setIcon(icons.icon(name, self._theme.tokens.muted))
        self._reveal.setToolTip(self.tr("Hide") if is_shown else self.tr("Show"))
