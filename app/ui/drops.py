"""Files and folders dropped anywhere on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWindow
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class DropTarget(QObject):
    """Takes files that are dropped on a widget or on anything inside it.

    Text fields of its window take no drops once files come: they would write down their names.

    Signals:
        dropped: a list of local paths.
        hovered: whether something that would be taken hangs over the widget.
        moved: (QPoint) where in the widget it hangs, or is dropped.
    """

    dropped = Signal(list)
    hovered = Signal(bool)
    moved = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._window: QWindow | None = None
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow):
            if isinstance(event, QDragEnterEvent) and _paths(event):
                self._close_fields()
            return False
        if event.type() == QEvent.Type.Show:
            self._watch_window()
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.moved.emit(event.position().toPoint())
            self.hovered.emit(False)  # noqa: FBT003 (a signal takes no names)
            return self._take(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if _paths(event):
                event.acceptProposedAction()
                self.moved.emit(event.position().toPoint())
                if event.type() == QEvent.Type.DragEnter:
                    self.hovered.emit(True)  # noqa: FBT003 (a signal takes no names)
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)  # noqa: FBT003 (a signal takes no names)
        return super().eventFilter(watched, event)

    def _watch_window(self) -> None:
        """The window hears of a drag before the field under it does."""
        window = self._widget.window().windowHandle()
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def _close_fields(self) -> None:
        top = self._widget.window()
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
            for field in top.findChildren(kind):
                field.setAcceptDrops(False)

    def _take(self, event: QDropEvent) -> bool:
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
        return bool(paths)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
