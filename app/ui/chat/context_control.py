"""The context of the chat on screen: its panel, its memory, the summary of what is left out."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.context import ContextUse
from app.domain.memory import ChatMemory, ChatSummary
from app.errors import UserFacingError
from app.services.session import Session
from app.ui.chat.context_meter import ContextMeter
from app.ui.chat.context_panel import ContextPanel
from app.ui.chat.page import ChatPage
from app.ui.chat.summary_dialog import SummaryDialog
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.notices import UNDO_TOAST_MS, Toast


class ContextControl(QObject):
    """Shows what was measured, and carries out what is chosen.

    Signals:
        failed: (UserFacingError) what was chosen could not be kept.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        chat: ChatPage,
        meter: ContextMeter,
        toast: Toast,
        area: QWidget,
    ) -> None:
        """The panel opens over ``meter``, inside ``area``."""
        super().__init__(area)
        self._memory = session.memory
        self._tasks = tasks
        self._theme = theme
        self._chat = chat
        self._meter = meter
        self._toast = toast
        self._area = area
        self._panel: ContextPanel | None = None
        self._use: ContextUse | None = None
        chat.foresight.measured.connect(self._on_measured)
        chat.summary_edited.connect(self._on_summary_edited)
        chat.summary_removed.connect(self._on_summary_removed)

    @property
    def panel(self) -> ContextPanel:
        """Made when it is first opened."""
        if self._panel is None:
            self._panel = ContextPanel(self._theme, self._area)
            self._panel.memory_chosen.connect(self._on_memory_chosen)
        return self._panel

    def toggle(self) -> None:
        """Opens the panel, or closes it."""
        panel = self.panel
        if panel.isVisible():
            panel.close_panel()
            return
        panel.show_use(self._use)
        panel.show_memory(None)
        panel.open_panel(self._meter)
        self._read_memory()

    def _read_memory(self) -> None:
        chat, memory = self._chat.conversation, self._memory
        if chat is not None:
            self._tasks.read(lambda: memory.of(chat), partial(self._on_memory_read, chat))

    def _on_memory_read(self, chat: int, memory: ChatMemory) -> None:
        if chat == self._chat.conversation and self._panel is not None:
            self._panel.show_memory(memory)

    def _on_measured(self, use: ContextUse | None) -> None:
        self._use = use
        if self._panel is not None and self._panel.isVisible():
            self._panel.show_use(use)

    def _on_memory_chosen(self, chosen: ChatMemory) -> None:
        chat, memory = self._chat.conversation, self._memory
        if chat is not None:
            self._tasks.change(lambda: memory.choose(chat, chosen), self._look_again, self._fail)

    # The summary

    def _on_summary_edited(self) -> None:
        summary = self._chat.foresight.summary
        if summary is not None:
            dialog = SummaryDialog(summary, self._area)
            dialog.written.connect(partial(self._keep, summary))
            dialog.open()

    def _keep(self, summary: ChatSummary, text: str) -> None:
        memory = self._memory
        self._tasks.change(lambda: memory.edit(summary.through, text), self._look_again, self._fail)

    def _on_summary_removed(self) -> None:
        chat, memory, said = self._chat.conversation, self._memory, self._chat.foresight.said
        if chat is not None:
            self._tasks.change(
                lambda: memory.forget(chat, said), partial(self._on_removed, chat), self._fail
            )

    def _on_removed(self, chat: int, before: tuple[tuple[ChatSummary, ...], ChatMemory]) -> None:
        self._look_again()
        self._toast.show_message(
            self.tr("Summary removed. None is written in this chat any more."),
            action=self.tr("Undo"),
            on_action=partial(self._restore, chat, *before),
            duration_ms=UNDO_TOAST_MS,
        )

    def _restore(self, chat: int, removed: tuple[ChatSummary, ...], before: ChatMemory) -> None:
        memory = self._memory
        self._tasks.change(
            lambda: memory.restore(chat, removed, before), self._look_again, self._fail
        )

    def _look_again(self, _: object = None) -> None:
        self._chat.foresight.look_again()
        self._read_memory()

    def _fail(self, error: UserFacingError) -> None:
        self.failed.emit(error)
