"""Keeps what is typed and not sent, chat by chat, in the vault."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.history import HistoryService
from app.ui.tasks import Tasks

KEEP_AFTER_MS: Final = 1_000

DraftsByChat = Mapping[int | None, str]  # None is the chat that is not begun yet


class Drafts(QObject):
    """The drafts of one session.

    Signals:
        kept_read: (int or None) a chat has a draft of an earlier session.
    """

    kept_read = Signal(object)

    def __init__(
        self,
        history: HistoryService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        keep_after_ms: int = KEEP_AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self._texts: dict[int | None, str] = {}
        self._kept: dict[int | None, str] = {}
        # Not restarted by each letter: who types without a pause loses a second's work at most.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keep_after_ms)
        self._timer.timeout.connect(self.keep)
        tasks.read(history.drafts, self._on_read)

    def text(self, chat: int | None) -> str:
        """The draft of a chat; empty where there is none."""
        return self._texts.get(chat, "")

    def note(self, chat: int | None, text: str) -> None:
        """Another text stands in the composer of a chat; it is kept soon."""
        if text != self._texts.get(chat, ""):
            self._texts[chat] = text
            if not self._timer.isActive():
                self._timer.start()

    def keep(self) -> None:
        """Keeps now what is not kept yet."""
        self._timer.stop()
        if unkept := self.unkept:
            self._tasks.change(
                lambda: self._history.keep_drafts(unkept), lambda _: self._kept.update(unkept)
            )

    @property
    def unkept(self) -> DraftsByChat:
        """What the vault is not known to hold."""
        return {
            chat: text for chat, text in self._texts.items() if text != self._kept.get(chat, "")
        }

    def _on_read(self, kept: DraftsByChat) -> None:
        self._kept.update(kept)
        for chat, text in kept.items():
            if chat not in self._texts:  # else it was typed into before this came
                self._texts[chat] = text
                self.kept_read.emit(chat)
