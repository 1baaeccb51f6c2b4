"""Shows where files that hover over the Documents view will land, and hands them over."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import drops, fonts, icons
from app.ui.library import words
from app.ui.theme import RADIUS_CARD, SPACE_S, Theme

_TINT_ALPHA: Final = 228  # what lies below stays recognisable
_ICON_PX: Final = 32
_GAP_PX: Final = 14


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
        tint = self._theme.color("accent_tint")
        tint.setAlpha(_TINT_ALPHA)
        painter.fillRect(self.rect(), tint)
        painter.setPen(QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine))
        area = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        painter.drawRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        self._paint_words(painter, area)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        font = fonts.text_font(fonts.TITLE_PX, QFont.Weight.DemiBold)
        line_px = QFontMetricsF(font).height()
        top = area.center().y() - (_ICON_PX + _GAP_PX + line_px) / 2
        picture = icons.pixmap(
            "folder-plus",
            self._theme.tokens.accent,
            size=_ICON_PX,
            scale=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(area.center().x() - _ICON_PX / 2, top), picture)
        line = QRectF(area.left(), top + _ICON_PX + _GAP_PX, area.width(), line_px)
        painter.setFont(font)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), self.text)

    def _on_target_hovered(self, is_over: bool) -> None:
        self.setGeometry(self._area.rect())
        self.raise_()
        self.setVisible(is_over)
