"""The real window, opened for the benches of it, and what they do with it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.errors import UserFacingError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.session import Session
    from app.ui.chat.conversation import ConversationView
    from app.ui.chat.page import ChatPage
    from app.ui.workspace import Workspace

_SIZE: Final = (1280, 800)
_WAKE_MS: Final = 100
_TIMEOUT_S: Final = 30.0
_ALONE: Final = "No documents: the model alone"


class GuiBenchError(UserFacingError):
    """The window did not do in time what is measured."""

    code = "gui_bench_failed"


@dataclass(frozen=True, slots=True)
class BenchWindow:
    """A window with its page of the chat; ``bugs`` is what went wrong in it."""

    application: "QApplication"
    workspace: "Workspace"
    page: "ChatPage"
    view: "ConversationView"
    bugs: list[BaseException] = field(default_factory=list)

    def wait(self, is_done: Callable[[], bool], *, timeout_s: float = _TIMEOUT_S) -> None:
        """Lives on until something is so.

        Raises:
            GuiBenchError: it was not so in time.
        """
        from PySide6.QtCore import QEventLoop, QTimer

        end_s = time.monotonic() + timeout_s
        waker = QTimer()  # so that waiting for events cannot outlast the time
        waker.start(_WAKE_MS)
        while not is_done():
            if time.monotonic() > end_s:
                raise GuiBenchError("The window did not answer in time; nothing was measured.")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def leave_chat(self) -> None:
        """Shows none."""
        self.page.open_conversation(None)
        self.wait(lambda: not self.view.isVisible())

    def open_chat(self, conversation: int) -> None:
        """Shows a chat where none is shown; it is painted when this returns."""
        self.page.open_conversation(conversation)
        self.wait(lambda: self.view.isVisible() and self._rows() > 0)
        self.view.viewport().repaint()

    def ask(self, question: str, *, timeout_s: float) -> None:
        """Asks in the chat that is shown, and waits for the end of the answer.

        Raises:
            GuiBenchError: it did not come to its end.
        """
        has_ended: list[object] = []
        self.page.asking.ended.connect(has_ended.append)
        self.page.set_draft(question)
        self.page.send()
        self.wait(lambda: bool(has_ended), timeout_s=timeout_s)
        if self.bugs:
            raise GuiBenchError("The answer did not come to its end; nothing was measured.")

    def _rows(self) -> int:
        model = self.view.model()
        return model.rowCount() if model is not None else 0


def without_documents(workspace: "Workspace") -> None:
    """A new chat in which the model answers alone, as its menu has it."""
    from PySide6.QtGui import QAction

    from app.ui.chat.header import ChatHeader

    workspace.new_chat()
    header = workspace.findChildren(ChatHeader)[0]
    next(act for act in header.findChildren(QAction) if act.text() == _ALONE).trigger()


@contextmanager
def opened(session: "Session") -> Iterator[BenchWindow]:
    """The window over a session, for as long as the block lasts."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from app.policy.schema import SitePolicy
    from app.ui import fonts
    from app.ui.chat.conversation import ConversationView
    from app.ui.chat.page import ChatPage
    from app.ui.collector import Collector
    from app.ui.tasks import Tasks
    from app.ui.theme import Theme, apply
    from app.ui.workspace import Workspace

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    fonts.load_first()
    fonts.load_rest()
    theme = Theme("light")
    apply(application, theme)
    bugs: list[BaseException] = []
    tasks = Tasks(on_bug=bugs.append)
    workspace = Workspace(session, tasks, theme, level="", policy=SitePolicy())
    workspace.resize(*_SIZE)
    workspace.show()
    collector = Collector(is_writing=lambda: workspace.is_answering)
    collector.start()
    collector.collect_due()  # the first, over all there is: after an unlock, before any question
    try:
        page = workspace.findChild(ChatPage)
        view = page.findChild(ConversationView) if isinstance(page, ChatPage) else None
        if not isinstance(page, ChatPage) or not isinstance(view, ConversationView):
            raise GuiBenchError("The window has no conversation page; nothing was measured.")
        yield BenchWindow(application, workspace, page, view, bugs)
    finally:
        collector.stop()
        tasks.close()
        workspace.close()
        workspace.deleteLater()  # else each further window dresses this one, too
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
