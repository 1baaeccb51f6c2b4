"""Several windows over one session: they share it, and a chat in two of them stays the same."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.services.session import Session
from app.ui.chat.drafts import DraftsByChat, merged
from app.ui.chat_panes import ChatPanes
from app.ui.lasting import Lasting
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.views import View

if TYPE_CHECKING:
    from app.ui.chat_window import ChatWindow
    from app.ui.main_window import MainWindow
    from app.ui.workspace import Workspace

_OFFSET_PX: Final = 32


class Windows(QObject):
    """The windows beside the first one, from an unlock to the next lock.

    Signals:
        lock_requested: everything is to be locked.
        all_closed: the last of them was closed, and the first one before it.
    """

    lock_requested = Signal()
    all_closed = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        level: str,
        first: "MainWindow",
        workspace: "Workspace",
    ) -> None:
        super().__init__(workspace)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._level = level
        self._first = first
        self._workspace = workspace
        self._open: list[ChatWindow] = []
        self._closing: list[ChatWindow] = []  # off the screen, till what each stopped is kept
        workspace.hear_of_others(self._is_answering)
        workspace.window_requested.connect(self._on_window_requested)
        workspace.offer_changed.connect(self._on_offer_changed)
        workspace.documents_changed.connect(self._on_documents_changed)
        workspace.chats_expired.connect(self._on_expired)
        self._all: list[ChatPanes] = []
        self._join(workspace)

    @property
    def shown(self) -> "tuple[ChatWindow, ...]":
        """Those that are open, the oldest first."""
        return tuple(self._open)

    @property
    def chats(self) -> tuple[int | None, ...]:
        """Which chat each of them shows."""
        return tuple(window.chat.conversation for window in self._open)

    @property
    def unkept_drafts(self) -> DraftsByChat:
        """What is typed in all and not sent, as far as the vault may not hold it yet."""
        drafts = dict(self._workspace.unkept_drafts)
        for window in (*self._open, *self._closing):
            drafts = merged(drafts, window.unkept_drafts)
        return drafts

    def open(self, conversation: int | None = None) -> None:
        """One more, with a chat or an empty one, a little beside the newest."""
        beside: QWidget = self._open[-1] if self._open else self._first
        window = self._made()
        window.resize(beside.size())
        window.move(beside.pos() + QPoint(_OFFSET_PX, _OFFSET_PX))
        window.show()
        window.activateWindow()
        window.open_chat(conversation)
        window.chat.focus_composer()

    @property
    def can_be_made_anew(self) -> bool:
        """Whether no question is on its way that only its window would hear of, and no act is
        offered that would go with it.
        """
        return not self._closing and not any(
            window.chat.lasting.is_between_ids or window.offers_act for window in self._open
        )

    def take_over(self, before: "Windows") -> None:
        """Makes other windows anew, in the language that holds now; what runs in them goes on."""
        for old in before.shown:
            window = self._made(old.chat.lasting)
            window.setGeometry(old.geometry())
            window.show()
            window.go_back_to(old.place())
        before.close_all()

    def _made(self, lasting: Lasting | None = None) -> "ChatWindow":
        from app.ui.chat_window import ChatWindow  # noqa: PLC0415 (the first does not wait)

        window = ChatWindow(
            self._session,
            self._tasks,
            self._theme,
            level=self._level,
            warm_up=self._workspace.warm_up,
            lasting=lasting
            or Lasting(self._session, self._tasks, beside=self._workspace.chat.lasting),
        )
        window.closing.connect(partial(self._on_closing, window))
        window.lock_requested.connect(self.lock_requested)
        window.window_requested.connect(self._on_window_requested)
        window.view_requested.connect(self._show_in_first)
        window.files_added.connect(self._workspace.attach)
        window.sample_requested.connect(self._workspace.add_sample)
        window.chat.answering_changed.connect(self._on_answering_changed)
        window.chat.models_changed.connect(self._workspace.note_models)
        window.chat.conversation_changed.connect(self._workspace.note_chat)
        self._open.append(window)
        self._join(window)
        return window

    def close_all(self) -> None:
        """The session ends: they go at once, with the text they hold."""
        for window in (*self._open, *self._closing):
            window.hide()
            window.deleteLater()
        self._open.clear()
        self._closing.clear()

    def _join(self, window: ChatPanes) -> None:
        """What happens in one window shows in all others."""
        self._all.append(window)
        window.chat.conversation_changed.connect(partial(self._on_chat_changed, window))
        window.chat.title_changed.connect(lambda one, _title: self._on_chat_changed(window, one))
        window.chat.attached.changed.connect(lambda _: self._on_attached_changed(window))
        window.sidebar.changed.connect(partial(self._on_list_changed, window))
        window.sidebar.chats_deleted.connect(partial(self._on_deleted, window))

    def _others(self, than: ChatPanes) -> list[ChatPanes]:
        return [window for window in self._all if window is not than]

    def _on_window_requested(self) -> None:
        self.open()

    def _on_offer_changed(self) -> None:
        for window in self._open:
            window.chat.refresh()

    def _is_answering(self) -> bool:
        return any(window.chat.is_answering for window in self._all)

    def _on_answering_changed(self) -> None:
        self._workspace.note_answering(is_answering=self._is_answering())

    def _on_chat_changed(self, where: ChatPanes, conversation: int) -> None:
        for window in self._others(where):
            window.sidebar.refresh()
            window.chat.look_again(conversation)

    def _on_attached_changed(self, where: ChatPanes) -> None:
        for window in self._others(where):
            window.recheck_sources()

    def _on_documents_changed(self) -> None:
        for window in self._open:
            window.recheck_sources()

    def _on_list_changed(self, where: ChatPanes) -> None:
        for window in self._others(where):
            window.sidebar.refresh()
            if window.chat.conversation is not None:
                window.chat.show_summary_of(window.chat.conversation)

    def _on_deleted(self, where: ChatPanes, chats: frozenset[int]) -> None:
        for window in self._others(where):
            window.sidebar.refresh()
            window.lose(chats, can_be_undone=True)

    def _on_expired(self, chats: frozenset[int]) -> None:
        for window in self._open:
            window.sidebar.refresh()
            window.lose(chats, can_be_undone=False)

    def _show_in_first(self, view: View) -> None:
        if view is View.HELP:
            self._workspace.guide.show_help_for(View.CHAT)
        else:
            self._workspace.show_view(view)
        self._first.show()
        self._first.raise_()
        self._first.activateWindow()

    def _on_closing(self, window: "ChatWindow") -> None:
        if window not in self._open:
            return
        self._open.remove(window)
        self._closing.append(window)
        window.chat.hand_over_drafts()
        if window.chat.is_answering:  # what came is kept, and the others are to show it
            window.chat.asking.ended.connect(lambda _: self._let_go(window))
            window.chat.stop()
        else:
            self._let_go(window)
        if not self._open and not self._first.isVisible():
            self.all_closed.emit()

    def _let_go(self, window: "ChatWindow") -> None:
        if window not in self._closing:
            return
        self._closing.remove(window)
        self._all.remove(window)
        window.chat.hand_over_drafts()  # a question that was refused is a draft again
        window.deleteLater()
