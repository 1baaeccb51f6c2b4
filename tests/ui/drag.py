"""Drags files onto a widget as a file manager would."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_AT = QPoint(100, 100)
_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def hover(widget: QWidget, paths: Sequence[Path]) -> None:
    """Enters the widget."""
    mime = _mime(paths)  # an event does not own it
    QApplication.sendEvent(widget, QDragEnterEvent(_AT, _COPY, mime, _LEFT, _NO_KEYS))


def drop(widget: QWidget, paths: Sequence[Path]) -> None:
    """Enters the widget and lets go; Qt delivers a drop only where a drag has entered."""
    hover(widget, paths)
    mime = _mime(paths)
    QApplication.sendEvent(widget, QDropEvent(QPointF(_AT), _COPY, mime, _LEFT, _NO_KEYS))


def drop_at(window: QWidget, place: QPoint, paths: Sequence[Path]) -> None:
    """Drags to a place of a window and lets go there, as the platform tells of it."""
    handle = window.windowHandle()
    assert handle is not None
    mime = _mime(paths)
    QApplication.sendEvent(handle, QDragEnterEvent(place, _COPY, mime, _LEFT, _NO_KEYS))
    QApplication.sendEvent(handle, QDropEvent(QPointF(place), _COPY, mime, _LEFT, _NO_KEYS))


def _mime(paths: Sequence[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
