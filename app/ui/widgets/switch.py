"""An on/off switch."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.mirror import placed

_WIDTH_PX, _HEIGHT_PX, _RING_PX = 36, 20, 2


class Switch(QAbstractButton):
    """A check box in the form of a switch; its side, not only its colour, tells the state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        groove = QRectF(self.rect())
        on, off = QPalette.ColorRole.Highlight, QPalette.ColorRole.PlaceholderText
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(on if self.isChecked() else off))
        painter.drawRoundedRect(groove, _HEIGHT_PX / 2, _HEIGHT_PX / 2)
        side = groove.right() - _HEIGHT_PX if self.isChecked() else groove.left()
        knob = placed(QRectF(side, 0, _HEIGHT_PX, _HEIGHT_PX), groove).center()
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(knob, 7, 7)
        if self.hasFocus():  # inside, so that the switch ends where its column ends
            pen = QPen(palette.color(QPalette.ColorRole.WindowText), _RING_PX)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = _RING_PX / 2
            ring = groove.adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
