"""Between two turns: what stands above is not given to the model any more, or in short only."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui.chat.folded_piece import HEAD_PX, INDENT, FoldedPiece
from app.ui.chat.pieces import Action, Brush, Kit, Spot, draw_text, question_chunks, tr
from app.ui.chat.turn import Boundary
from app.ui.chat.untrusted import clean

_ABOVE: Final = 18.0
_LINE: Final = 20.0
_GAP: Final = 14.0
_BELOW: Final = 2.0


class BoundaryPiece(FoldedPiece):
    """A hairline with words in it; below, where there is one, the folded summary and its acts."""

    def __init__(self, kit: Kit, boundary: Boundary) -> None:
        super().__init__(kit)
        self._boundary = boundary
        self._acts: list[tuple[str, QRectF, Spot]] = []
        self.height = _ABOVE + _LINE + (HEAD_PX if boundary.summary is not None else 0.0)

    @property
    def words(self) -> str:
        """What the line says."""
        return boundary_words(self._boundary)

    @property
    def is_unfolded(self) -> bool:
        """Whether the summary is shown."""
        return self._boundary.is_unfolded

    def lay_out(self) -> None:
        """The line, the head of the summary, its text."""
        self._acts = []
        self.height = _ABOVE + _LINE
        summary = self._boundary.summary
        if summary is None:
            self.release()
            return
        self._lay_out_head(self.height + 4)
        self.height += 4 + HEAD_PX
        if not self.is_unfolded:
            self.release()
            return
        self.height = self.lay_out_text(question_chunks(clean(summary.text)), self.height) + _BELOW

    def _lay_out_head(self, y: float) -> None:
        metrics = QFontMetricsF(self.kit.look.small)
        tip = tr("Hide the summary (S)") if self.is_unfolded else tr("Show the summary (S)")
        width = metrics.horizontalAdvance(self._head_words)
        toggle = Spot(QRectF(-4, y, INDENT + width + 8, HEAD_PX), Action.SUMMARY, 0, tip)
        self._acts = [(self._head_words, QRectF(INDENT, y, width + 2, HEAD_PX), toggle)]
        right = self.width
        for words, action, tip in (
            (tr("Remove"), Action.REMOVE_SUMMARY, tr("Remove this summary, and write none here")),
            (tr("Edit"), Action.EDIT_SUMMARY, tr("Change what the model is told of all this")),
        ):
            width = metrics.horizontalAdvance(words)
            right -= width
            rect = QRectF(right, y, width + 2, HEAD_PX)
            self._acts.append((words, rect, Spot(rect.adjusted(-4, 0, 2, 0), action, 0, tip)))
            right -= _GAP

    @property
    def _head_words(self) -> str:
        summary = self._boundary.summary
        if summary is not None and summary.is_edited:
            return tr("Summary of these messages, in your words")
        return tr("Summary of these messages, by the model")

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
        for text, rect, spot in self._acts:
            if spot.action is Action.SUMMARY:
                self.draw_line(brush, text, rect, Action.SUMMARY)
                continue
            token = "text" if hot is not None and hot.action is spot.action else "muted"
            draw_text(painter, rect, text, look.small, look.color(token), align=align)
        self.draw_unfolded(brush)


def boundary_words(boundary: Boundary) -> str:
    """What stands above, for the eye and for a screen reader."""
    if boundary.summary is None:
        return tr("Earlier messages are no longer read by the model")
    return tr("Earlier messages are read by the model as a summary")
