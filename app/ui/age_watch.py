"""Removes chats whose time is over while the window is open, and hears of those that went."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.retention import RetentionService
from app.ui.tasks import Tasks

_AGAIN_MS = 3_600_000  # a timer stands still while the machine sleeps, so not once a day


class AgeWatch(QObject):
    """Lives as long as the window of the session.

    Signals:
        expired: a frozenset of ids; these chats are gone.
        told: how many went that nobody was told of yet.
    """

    expired = Signal(object)
    told = Signal(int)

    def __init__(self, retention: RetentionService, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._retention = retention
        self._tasks = tasks
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_AGAIN_MS)

    def tell(self) -> None:
        """Says how many went since somebody was told."""
        self._tasks.change(self._retention.take_notice, on_success=self._on_noticed)

    def look(self) -> None:
        """Removes what was kept long enough."""
        self._tasks.change(self._retention.apply, on_success=self._on_applied)

    def _on_applied(self, chats: tuple[int, ...]) -> None:
        if chats:
            self.expired.emit(frozenset(chats))
            self.tell()

    def _on_noticed(self, chats: int) -> None:
        if chats:
            self.told.emit(chats)
