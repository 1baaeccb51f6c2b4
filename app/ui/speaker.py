"""Changes the language of a running window, as soon as nothing is in the way of it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.language import Language

_AGAIN_MS: Final = 50
_TELL_AFTER: Final = 20  # tries: what takes a moment is not worth a word


class Speaker(QObject):
    """Holds the language of the window; ``is_free`` tells whether its pages can be made anew.

    Signals:
        changed: another language holds; texts on screen are to be made anew.
        delayed: it was chosen, and something is in the way for longer.
    """

    changed = Signal()
    delayed = Signal()

    def __init__(self, choice: str, is_free: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._language = Language(choice, self)
        self._wanted = choice
        self._is_free = is_free
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self._try)

    @property
    def code(self) -> str:
        """The language that holds."""
        return self._language.code

    def choose(self, choice: str) -> None:
        """Speaks it soon: never within the call of a page, which would be made anew under it."""
        self._wanted = choice
        if choice != self._language.choice and not self._timer.isActive():
            self._tries = 0
            self._timer.start()

    def choose_now(self, choice: str) -> None:
        """Speaks it at once, where no page is in the way."""
        self._timer.stop()
        self._wanted = choice
        if choice != self._language.choice:
            self._language.choose(choice)
            self.changed.emit()

    def _try(self) -> None:
        if self._wanted != self._language.choice and not self._is_free():
            self._tries += 1
            if self._tries == _TELL_AFTER:
                self.delayed.emit()
            return
        self.choose_now(self._wanted)
