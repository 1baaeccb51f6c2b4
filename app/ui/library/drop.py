"""Shows where files that hover over the Documents view will land, and hands them over."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import drops, fonts
from app.ui.library import words
from app.ui.theme import RADIUS_CARD, SPACE_S, Theme

_GROUND_ALPHA: Final = 235
_TEXT_PX: Final = 16


class DropOverlay(QWidget):
    """Covers its parent while files hover over it.

    Signals:
        dropped: list of Path.
    """

    dropped = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._theme = theme
        self._collection = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._target = drops.DropTarget(parent)
        self._target.dropped.connect(self.dropped)
        self._target.hovered.connect(self._on_target_hovered)
        self.hide()

    def set_collection(self, name: str) -> None:
        """Where the files will go."""
        self._collection = name
        self.update()

    @property
    def text(self) -> str:
        """What it says."""
        return words.tr("Drop to add to “{name}”").format(name=self._collection)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("window")
        ground.setAlpha(_GROUND_ALPHA)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("accent_tint"))
        area = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        painter.drawRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        painter.setFont(fonts.text_font(_TEXT_PX))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text)
        painter.end()

    def _on_target_hovered(self, is_over: bool) -> None:
        self.setGeometry(self._area.rect())
        self.raise_()
        self.setVisible(is_over)
