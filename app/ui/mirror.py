"""On which side painted things are, where people read from right to left."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle


def is_mirrored() -> bool:
    """Whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(rect: QRectF, within: QRectF) -> QRectF:
    """A part of a painting as if read from left to right, where it lies in truth."""
    if not is_mirrored():
        return rect
    left = within.left() + within.right() - rect.right()
    return QRectF(left, rect.top(), rect.width(), rect.height())


def placed_pixels(rect: QRect, within: QRect) -> QRect:
    """As ``placed``, in whole pixels."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, rect)
