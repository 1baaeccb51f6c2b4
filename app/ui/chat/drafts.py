"""Keeps what is typed and not sent, chat by chat, in the vault."""

import itertools
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.history import HistoryService
from app.ui.chat.editing import joined
from app.ui.tasks import Tasks

KEEP_AFTER_MS: Final = 1_000

DraftsByChat = Mapping[int | None, str]  # None is the chat that is not begun yet


_numbers = itertools.count(-1, -1)  # no chat has such an id


class Drafts(QObject):
    """The drafts of one session, as one of its windows sees them.

    A chat has one draft in all windows. The chat that is not begun yet is another one in each; in
    the vault these are one, which the first window shows after the next unlock.

    Signals:
        changed: (int or None) the draft of a chat is another one, by this window or another.
    """

    changed = Signal(object)

    def __init__(
        self,
        history: HistoryService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        keep_after_ms: int = KEEP_AFTER_MS,
        beside: "Drafts | None" = None,
    ) -> None:
        """``beside`` is what the first window of the session has."""
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self._first = beside or self
        self._new = None if beside is None else next(_numbers)
        self._texts: dict[int | None, str] = {} if beside is None else beside.texts
        self._kept: dict[int | None, str] = {}
        # Not restarted by each letter: who types without a pause loses a second's work at most.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keep_after_ms)
        self._timer.timeout.connect(self.keep)
        if beside is None:
            tasks.read(history.drafts, self._on_read)
        else:
            beside.changed.connect(self._on_changed_in_first)

    @property
    def texts(self) -> dict[int | None, str]:
        """Those of all windows, which share it."""
        return self._texts

    def text(self, chat: int | None) -> str:
        """The draft of a chat; empty where there is none."""
        return self._texts.get(self._new if chat is None else chat, "")

    def whole(self, chat: int | None) -> str:
        """What the vault is to hold for a chat: of new chats those of all windows."""
        if chat is not None:
            return self.text(chat)
        others = (text for key, text in self._texts.items() if key is not None and key < 0)
        return joined(self._texts.get(None, ""), *others)

    def note(self, chat: int | None, text: str) -> None:
        """Another text stands in the composer of a chat; it is kept soon."""
        if text == self.text(chat):
            return
        self._texts[self._new if chat is None else chat] = text
        self._first.keep_soon()
        (self if chat is None else self._first).changed.emit(chat)

    def hand_over(self) -> None:
        """This window closes: what it has of a chat that is not begun goes to the first one."""
        text = self.text(None)
        self.note(None, "")
        self._first.note(None, joined(self._first.text(None), text))

    def keep_soon(self) -> None:
        """Keeps within a second what is not kept yet."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keeps now what is not kept yet, of all windows."""
        if self._first is not self:
            self._first.keep()
            return
        self._timer.stop()
        if unkept := self.unkept:
            self._tasks.change(
                lambda: self._history.keep_drafts(unkept), lambda _: self._kept.update(unkept)
            )

    @property
    def unkept(self) -> DraftsByChat:
        """What the vault is not known to hold, of all windows."""
        if self._first is not self:
            return self._first.unkept
        chats = {None, *(key for key in self._texts if key is not None and key > 0)}
        wholes = {chat: self.whole(chat) for chat in chats}
        return {chat: text for chat, text in wholes.items() if text != self._kept.get(chat, "")}

    def _on_read(self, kept: DraftsByChat) -> None:
        self._kept.update(kept)
        for chat, text in kept.items():
            if chat not in self._texts:  # else it was typed into before this came
                self._texts[chat] = text
                self.changed.emit(chat)

    def _on_changed_in_first(self, chat: int | None) -> None:
        if chat is not None:
            self.changed.emit(chat)


def merged(drafts: DraftsByChat, more: DraftsByChat) -> dict[int | None, str]:
    """Both; where they differ in a chat, one text after the other."""
    result = dict(drafts)
    for chat, text in more.items():
        before = result.get(chat, "")
        if not before.endswith(text):  # else it is in it
            result[chat] = text if text.endswith(before) else joined(before, text)
    return result
