"""The yardstick of the start-up bench: the least PySide6 window with a field and a button.

Writes its process id to the descriptor that the environment names, once it can be typed into.
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget


class _Ready(QObject):
    """Tells once the window was painted."""

    def __init__(self, window: QWidget, descriptor: int) -> None:
        super().__init__(window)
        self._window = window
        self._descriptor = descriptor
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        os.write(self._descriptor, f"{os.getpid()}\n".encode("ascii"))
        os.close(self._descriptor)


def main() -> int:
    """Shows the window until it is closed."""
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(440, 470)
    column = QVBoxLayout(window)
    field = QLineEdit(window)
    column.addWidget(field)
    column.addWidget(QPushButton("Unlock", window))
    field.setFocus()
    _Ready(window, int(os.environ["CLOISTER_READY_FD"]))
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
