"""Tells whoever started the window that it can be typed into; for measuring the start."""

import os

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class ReadySignal(QObject):
    """Writes this process's id to an inherited descriptor once the window was painted and its
    field has the focus, then closes it.
    """

    def __init__(self, window: QWidget, field: QWidget, descriptor: int) -> None:
        super().__init__(window)
        self._field = field
        self._descriptor = descriptor
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if QApplication.focusWidget() is not self._field:
            self._field.setFocus()
        os.write(self._descriptor, f"{os.getpid()}\n".encode("ascii"))
        os.close(self._descriptor)
