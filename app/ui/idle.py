"""Notices that nobody is there."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Counts the seconds since the last input to any window of this program.

    Signals:
        idle: the time is up.
    """

    idle = Signal()

    def __init__(self, idle_s: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_s * 1000)
        self._timer.timeout.connect(self.idle)
        self._is_wanted = idle_s > 0

    def start(self) -> None:
        """Begins to count; without a limit it does nothing."""
        application = QCoreApplication.instance()
        if self._is_wanted and application is not None:
            application.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Stops counting."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _INPUT:
            self._timer.start()
        return False
