"""Takes files that are dragged onto a pane, and shows where they will land."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.library import words
from app.ui.theme import RADIUS_CARD, SPACE_S, Theme

_GROUND_ALPHA = 235


class DropTarget(QWidget):
    """An overlay of its parent; hidden until files hover over the parent.

    Signals:
        dropped: list of Path; only files and folders of this machine.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._theme = theme
        self._collection = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)
        self.hide()

    def set_collection(self, name: str) -> None:
        """Where the files will go."""
        self._collection = name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and not isinstance(event, QDragMoveEvent):
            return self._on_drop(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return self._on_drag(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("window")
        ground.setAlpha(_GROUND_ALPHA)
        painter.fillRect(self.rect(), ground)
        pen = QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.color("accent_tint"))
        area = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        painter.drawRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        painter.setFont(fonts.text_font(16))
        text = words.tr("Drop to add to “{name}”").format(name=self._collection)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

    def _on_drag(self, event: QDragMoveEvent) -> bool:
        if not local_paths(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setGeometry(self._area.rect())
        self.raise_()
        self.show()
        return True

    def _on_drop(self, event: QDropEvent) -> bool:
        self.hide()
        paths = local_paths(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(paths)
        return True


def local_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
