"""Shows where files that hover over the window will land, and hands them over."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import drops, fonts, icons
from app.ui.library import words
from app.ui.theme import RADIUS_CARD, SPACE_S, Theme

_TINT_ALPHA: Final = 228  # what lies below stays recognisable
_CHOSEN_ALPHA: Final = 190
_ICON_PX: Final = 32
_GAP_PX: Final = 14


@dataclass(frozen=True, slots=True)
class _Zone:
    """A part of the window that files can be dropped on."""

    area: QRectF
    icon: str
    text: str


class DropOverlay(QWidget):
    """Covers its parent while files hover over it.

    Over a chat there are two halves: one attaches to the chat, one adds to a collection.

    Signals:
        dropped: list of Path; files for the collection.
        attached: list of Path; files for the chat.
    """

    dropped = Signal(list)
    attached = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._theme = theme
        self._collection = ""
        self._offers_chat = False
        self._at = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._target = drops.DropTarget(parent)
        self._target.dropped.connect(self._on_target_dropped)
        self._target.hovered.connect(self._on_target_hovered)
        self._target.moved.connect(self._on_target_moved)
        self.hide()

    def set_collection(self, name: str) -> None:
        """Where the files will go."""
        self._collection = name
        self.update()

    def offer_chat(self, *, is_offered: bool) -> None:
        """Whether there is a chat to attach files to."""
        self._offers_chat = is_offered

    @property
    def text(self) -> str:
        """What the half under the files says, or all of it where there are no halves."""
        return self._zones()[self._chosen].text

    @property
    def _chosen(self) -> int:
        """The zone that files would land in: with a chat, the first one attaches."""
        if not self._offers_chat:
            return 0
        is_left = self._at.x() < self._area.width() / 2
        return int(is_left == self.isRightToLeft())

    def _zones(self) -> list[_Zone]:
        whole = QRectF(self._area.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        add = words.tr("Drop to add to “{name}”").format(name=self._collection)
        if not self._offers_chat:
            return [_Zone(whole, "folder-plus", add)]
        wide = (whole.width() - SPACE_S) / 2
        halves = [
            QRectF(whole.left() + n * (wide + SPACE_S), whole.top(), wide, whole.height())
            for n in range(2)
        ]
        if self.isRightToLeft():
            halves.reverse()
        attach = words.tr("Drop to attach to this chat")
        return [_Zone(halves[0], "paperclip", attach), _Zone(halves[1], "folder-plus", add)]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("surface" if self._offers_chat else "accent_tint")
        ground.setAlpha(_TINT_ALPHA)
        painter.fillRect(self.rect(), ground)
        tint = self._theme.color("accent_tint")
        tint.setAlpha(_CHOSEN_ALPHA)
        chosen = self._chosen
        for number, zone in enumerate(self._zones()):
            is_chosen = number == chosen
            is_tinted = is_chosen and self._offers_chat
            painter.setBrush(tint if is_tinted else Qt.BrushStyle.NoBrush)
            edge = self._theme.color("accent" if is_chosen else "border")
            painter.setPen(QPen(edge, 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(zone.area, RADIUS_CARD, RADIUS_CARD)
            self._paint_words(painter, zone, is_chosen=is_chosen)
        painter.end()

    def _paint_words(self, painter: QPainter, zone: _Zone, *, is_chosen: bool) -> None:
        area = zone.area
        tokens = self._theme.tokens
        font = fonts.text_font(fonts.TITLE_PX, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        line_px = metrics.height()
        top = area.center().y() - (_ICON_PX + _GAP_PX + line_px) / 2
        picture = icons.pixmap(
            zone.icon,
            tokens.accent if is_chosen else tokens.muted,
            size=_ICON_PX,
            scale=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(area.center().x() - _ICON_PX / 2, top), picture)
        line = QRectF(area.left(), top + _ICON_PX + _GAP_PX, area.width(), line_px)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent" if is_chosen else "text"))
        text = metrics.elidedText(zone.text, Qt.TextElideMode.ElideMiddle, area.width() - 16)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)

    def _on_target_moved(self, where: QPoint) -> None:
        self._at = where
        self.update()

    def _on_target_dropped(self, paths: list[object]) -> None:
        is_for_chat = self._offers_chat and self._chosen == 0
        (self.attached if is_for_chat else self.dropped).emit(paths)

    def _on_target_hovered(self, is_over: bool) -> None:
        self.setGeometry(self._area.rect())
        self.raise_()
        self.setVisible(is_over)
