"""How large a window opens: as it was left, but never larger than its screen with the frame."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

# Nobody knows a frame before it is drawn: room for a generous one.
_FRAME_PX: Final = QSize(16, 48)


def first_size(wanted: QSize) -> QSize:
    """The wanted size, or as much of it as the screen shows on which a first window opens."""
    screen = QGuiApplication.primaryScreen()  # never a widget's (docs/adr/0024)
    if QGuiApplication.platformName() == "offscreen":  # its screen is made up, and has no frames
        return wanted
    return within(wanted, screen.availableGeometry().size())


def within(wanted: QSize, room: QSize) -> QSize:
    """The wanted size, or as much of it as the room leaves beside a frame."""
    return wanted.boundedTo(room - _FRAME_PX)
