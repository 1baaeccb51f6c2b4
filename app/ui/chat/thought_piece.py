"""What a model thought before an answer: one folded line, and the thoughts below it once opened."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui import quantities
from app.ui.chat.folded_piece import HEAD_PX, INDENT, FoldedPiece
from app.ui.chat.pieces import Action, Brush, Kit, Spot, question_chunks, tr
from app.ui.chat.turns import Turn
from app.ui.chat.untrusted import clean

_DOT: Final = 7.0
_DOT_GAP: Final = 8.0
_BELOW: Final = 8.0
_CHUNK_CHARS: Final = 1200  # laid out anew while the thoughts grow
_MINUTE_S: Final = 60


class ThoughtPiece(FoldedPiece):
    """A line that opens and closes; while the model thinks it counts the seconds."""

    def __init__(self, kit: Kit, turn: Turn) -> None:
        super().__init__(kit)
        self._turn = turn
        self.beat = 0.0
        self.height = HEAD_PX
        if turn.is_unfolded:  # an estimate
            self.height += len(turn.thoughts) / 80 * kit.look.small_line_px

    @property
    def words(self) -> str:
        """What the line says."""
        return thought_words(self._turn)

    @property
    def is_unfolded(self) -> bool:
        """Whether the thoughts are shown."""
        return self._turn.is_unfolded

    @property
    def beat_rect(self) -> QRectF:
        """What has to be painted anew for each beat: the words count on."""
        return QRectF(0, 0, self.width, HEAD_PX)

    def lay_out(self) -> None:
        """The line, and the thoughts."""
        self.height = HEAD_PX
        if not self.is_unfolded:
            self.release()
            return
        chunks = question_chunks(clean(self._turn.thoughts), _CHUNK_CHARS)
        self.height = self.lay_out_text(chunks, HEAD_PX) + _BELOW

    def grow(self) -> None:
        """The thoughts got longer."""
        self.is_exact = False
        self.ensure(self.width)

    def spots(self) -> list[Spot]:
        """The line."""
        tip = tr("Hide the thoughts (T)") if self.is_unfolded else tr("Show the thoughts (T)")
        width = QFontMetricsF(self.kit.look.small).horizontalAdvance(self.words)
        return [Spot(QRectF(-4, 0, INDENT + width + 8, HEAD_PX), Action.THOUGHTS, 0, tip)]

    def draw(self, brush: Brush) -> None:
        """The line, a dot that breathes while the model thinks, and the thoughts."""
        look, painter, words = self.kit.look, brush.painter, self.words
        self.draw_line(
            brush, words, QRectF(INDENT, 0, self.width - INDENT, HEAD_PX), Action.THOUGHTS
        )
        if self._turn.is_thinking:
            dot = look.color("accent")
            dot.setAlphaF(0.35 + 0.65 * abs(self.beat))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dot)
            x = INDENT + QFontMetricsF(look.small).horizontalAdvance(words) + _DOT_GAP
            painter.drawEllipse(QRectF(x, (HEAD_PX - _DOT) / 2, _DOT, _DOT))
        self.draw_unfolded(brush)


def thought_words(turn: Turn) -> str:
    """For how long the model thinks, or thought."""
    if turn.is_thinking:
        return tr("Thinking… {time}").format(time=_time(turn.thought_s))
    if turn.thought_s > 0:
        return tr("Thought for {time}").format(time=_time(turn.thought_s))
    return tr("Thoughts")


def _time(seconds: float) -> str:
    whole = round(seconds)
    if whole < _MINUTE_S:
        return tr("{seconds} s").format(seconds=quantities.number(whole))
    minutes, rest = divmod(whole, _MINUTE_S)
    return tr("{minutes} min {seconds} s").format(
        minutes=quantities.number(minutes), seconds=quantities.number(rest)
    )
