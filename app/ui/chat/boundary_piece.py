"""Between two turns: what stands above is not given to the model any more, or in short only."""

from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.chat.pieces import (
    Action,
    Brush,
    Kit,
    PlacedBox,
    PlainPiece,
    Spot,
    draw_icon,
    draw_text,
    question_chunks,
    tr,
)
from app.ui.chat.text_box import TextBox, TextStyle
from app.ui.chat.turn import Boundary
from app.ui.chat.untrusted import clean

_ABOVE: Final = 18.0
_LINE: Final = 20.0
_HEAD: Final = 26.0
_GAP: Final = 14.0
_INDENT: Final = 20.0
_CHEVRON: Final = 12
_BAR_X: Final = 5.0
_BAR: Final = 2.0


class BoundaryPiece(PlainPiece):
    """A hairline with words in it; below, where there is one, the folded summary and its acts."""

    def __init__(self, kit: Kit, boundary: Boundary) -> None:
        super().__init__(kit)
        self._boundary = boundary
        self._placed: list[PlacedBox] = []
        self._acts: list[tuple[str, QRectF, Spot]] = []
        self.height = _ABOVE + _LINE + (_HEAD if boundary.summary is not None else 0.0)

    @property
    def words(self) -> str:
        """What the line says."""
        return boundary_words(self._boundary)

    def ensure(self, width: float) -> None:
        """As the base; also after ``release``."""
        if self._boundary.is_unfolded and not self._placed:
            self.is_exact = False
        super().ensure(width)

    def lay_out(self) -> None:
        """The line, the head of the summary, its text."""
        self._placed, self._acts = [], []
        self.height = _ABOVE + _LINE
        summary = self._boundary.summary
        if summary is None:
            return
        self._lay_out_head(self.height + 4)
        self.height += 4 + _HEAD
        if self._boundary.is_unfolded:
            y = self.height + 2
            for chunk in question_chunks(clean(summary.text)):
                html = f'<p style="white-space: pre-wrap">{escape(chunk)}</p>'
                box = TextBox(html, self.width - _INDENT, self.kit.look, style=TextStyle.SMALL)
                self._placed.append(PlacedBox(box, _INDENT, y))
                y += box.height
            self.height = y + 2

    def _lay_out_head(self, y: float) -> None:
        metrics = QFontMetricsF(self.kit.look.small)
        tip = (
            tr("Hide the summary (S)") if self._boundary.is_unfolded else tr("Show the summary (S)")
        )
        width = metrics.horizontalAdvance(self._head_words)
        toggle = Spot(QRectF(-4, y, _INDENT + width + 8, _HEAD), Action.SUMMARY, 0, tip)
        self._acts = [(self._head_words, QRectF(_INDENT, y, width + 2, _HEAD), toggle)]
        right = self.width
        for words, action, tip in (
            (tr("Remove"), Action.REMOVE_SUMMARY, tr("Remove this summary, and write none here")),
            (tr("Edit"), Action.EDIT_SUMMARY, tr("Change what the model is told of all this")),
        ):
            width = metrics.horizontalAdvance(words)
            right -= width
            rect = QRectF(right, y, width + 2, _HEAD)
            self._acts.append((words, rect, Spot(rect.adjusted(-4, 0, 2, 0), action, 0, tip)))
            right -= _GAP

    @property
    def _head_words(self) -> str:
        summary = self._boundary.summary
        if summary is not None and summary.is_edited:
            return tr("Summary of these messages, in your words")
        return tr("Summary of these messages, by the model")

    def release(self) -> None:
        """Drops the documents."""
        self._placed = []

    def boxes(self) -> list[PlacedBox]:
        """The summary, where it is opened."""
        return self._placed

    def spots(self) -> list[Spot]:
        """The head of the summary, and what can be done with it."""
        return [spot for _, _, spot in self._acts]

    def draw(self, brush: Brush) -> None:
        """Hairline, words, hairline; then the summary."""
        look, painter, words = self.kit.look, brush.painter, self.words
        width = min(self.width, QFontMetricsF(look.small).horizontalAdvance(words) + 2 * _GAP)
        middle, left = _ABOVE + _LINE / 2, (self.width - width) / 2
        for x in (0.0, left + width):
            painter.fillRect(QRectF(x, round(middle), left, 1), look.color("border"))
        draw_text(
            painter, QRectF(left, _ABOVE, width, _LINE), words, look.small, look.color("muted")
        )
        hot = brush.hovered
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for number, (text, rect, spot) in enumerate(self._acts):
            token = "text" if hot is not None and hot.action is spot.action else "muted"
            draw_text(painter, rect, text, look.small, look.color(token), align=align)
            if number == 0:
                icon = "chevron-down" if self._boundary.is_unfolded else "chevron-right"
                at = QPointF(0, rect.top() + (_HEAD - _CHEVRON) / 2)
                draw_icon(painter, self.kit, icon, token, at=at, size=_CHEVRON)
        if self._placed:
            top = self._placed[0].y
            bar = QRectF(_BAR_X, top, _BAR, self.height - top - 4)
            painter.fillRect(bar, look.color("border"))
        for number, placed in enumerate(self._placed):
            placed.box.draw(painter, QPointF(placed.x, placed.y), brush.selected(number))


def boundary_words(boundary: Boundary) -> str:
    """What stands above, for the eye and for a screen reader."""
    if boundary.summary is None:
        return tr("Earlier messages are no longer read by the model")
    return tr("Earlier messages are read by the model as a summary")
