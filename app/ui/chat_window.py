"""Another window over an unlocked session: past chats, one chat with its Sources, and no pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent

from app.services.session import Session
from app.ui.chat_panes import ChatPanes
from app.ui.lasting import Lasting
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.warm_up import WarmUp
from app.ui.widgets.frames import set_surface


class ChatWindow(ChatPanes):
    """One chat at a time, beside that of the first window, which has all the other pages.

    Signals:
        closing: the user closes it.
    """

    closing = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        *,
        level: str,
        warm_up: WarmUp,
        lasting: Lasting,
    ) -> None:
        """``lasting`` may be that of a window that was here before."""
        super().__init__(session, tasks, theme, level=level, warm_up=warm_up, lasting=lasting)
        set_surface(self, "window")
        self.setWindowTitle(self.tr("Cloister"))
        self.setMinimumSize(820, 560)
        self._put_together(self.chat)
        models = session.models
        tasks.read(lambda: models.loaded, lambda model: self._status.set_model(_name(model)))
        warm_up.look_again()
        self.sidebar.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _name(model: object) -> str:
    return str(getattr(model, "name", ""))
