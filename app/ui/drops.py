"""Files and folders dropped anywhere on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """Takes what is dropped on a widget or on anything inside it that does not take drops.

    Signals:
        dropped: a list of local paths.
        hovered: whether something that would be taken hangs over the widget.
    """

    dropped = Signal(list)
    hovered = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hovered.emit(False)
            return self._take(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if _paths(event):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.DragEnter:
                    self.hovered.emit(True)
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
        return bool(paths)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
