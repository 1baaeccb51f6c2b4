"""Drags files onto a widget as a file manager would."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_AT = QPoint(100, 100)


def drop(widget: QWidget, paths: Sequence[Path]) -> None:
    """Enters the widget and lets go; Qt delivers a drop only where a drag has entered."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(_AT, action, mime, button, no_keys))
    QApplication.sendEvent(widget, QDropEvent(QPointF(_AT), action, mime, button, no_keys))
