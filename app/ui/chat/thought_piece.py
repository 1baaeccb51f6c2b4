"""What a model thought before an answer: one folded line, and the thoughts below it once opened."""

from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.ui import quantities
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
from app.ui.chat.turns import Turn
from app.ui.chat.untrusted import clean

_HEAD_PX: Final = 26.0
_CHEVRON: Final = 12
_WORDS_X: Final = 20.0
_DOT: Final = 7.0
_DOT_GAP: Final = 8.0
_BAR_X: Final = 5.0
_BAR: Final = 2.0
_BELOW: Final = 8.0
_CHUNK_CHARS: Final = 1200  # laid out anew while the thoughts grow
_MINUTE_S: Final = 60


class ThoughtPiece(PlainPiece):
    """A line that opens and closes; while the model thinks it counts the seconds."""

    def __init__(self, kit: Kit, turn: Turn) -> None:
        super().__init__(kit)
        self._turn = turn
        self._chunks: list[str] = []
        self._placed: list[PlacedBox] = []
        self._room = 0.0  # the width that they were laid out for
        self._text_end = 0.0
        self.beat = 0.0
        self.height = _HEAD_PX
        if turn.is_unfolded:  # an estimate
            self.height += len(turn.thoughts) / 80 * kit.look.small_line_px

    @property
    def words(self) -> str:
        """What the line says."""
        return thought_words(self._turn)

    @property
    def beat_rect(self) -> QRectF:
        """What has to be painted anew for each beat: the words count on."""
        return QRectF(0, 0, self.width, _HEAD_PX)

    def ensure(self, width: float) -> None:
        """As the base; also after ``release``."""
        if self._turn.is_unfolded and not self._placed:
            self.is_exact = False
        super().ensure(width)

    def lay_out(self) -> None:
        """The line, and the thoughts beside a bar; what was laid out of them before stays."""
        self.height = _HEAD_PX
        if not self._turn.is_unfolded:
            self._placed = []
            return
        room = self.width - _WORDS_X
        chunks = question_chunks(clean(self._turn.thoughts), _CHUNK_CHARS)
        y = _HEAD_PX + 2
        for number, chunk in enumerate(chunks):
            if self._is_laid_out(number, chunk, room):
                box = self._placed[number].box
            else:
                html = f'<p style="white-space: pre-wrap">{escape(chunk)}</p>'
                box = TextBox(html, room, self.kit.look, style=TextStyle.SMALL)
            self._placed[number : number + 1] = [PlacedBox(box, _WORDS_X, y)]
            y += box.height
        del self._placed[len(chunks) :]
        self._chunks, self._room = chunks, room
        self._text_end = y
        self.height = y + _BELOW

    def grow(self) -> None:
        """The thoughts got longer."""
        self.is_exact = False
        self.ensure(self.width)

    def _is_laid_out(self, number: int, chunk: str, room: float) -> bool:
        is_known = number < len(self._placed) and number < len(self._chunks)
        return is_known and self._chunks[number] == chunk and self._room == room

    def release(self) -> None:
        """Drops the documents."""
        self._placed, self._chunks = [], []

    def boxes(self) -> list[PlacedBox]:
        """The thoughts, where they are opened."""
        return self._placed

    def spots(self) -> list[Spot]:
        """The line."""
        tip = tr("Hide the thoughts (T)") if self._turn.is_unfolded else tr("Show the thoughts (T)")
        width = QFontMetricsF(self.kit.look.small).horizontalAdvance(self.words)
        return [Spot(QRectF(-4, 0, _WORDS_X + width + 8, _HEAD_PX), Action.THOUGHTS, 0, tip)]

    def draw(self, brush: Brush) -> None:
        """A chevron, the words, and a dot that breathes while the model thinks."""
        look, painter, words = self.kit.look, brush.painter, self.words
        is_hot = brush.hovered is not None and brush.hovered.action is Action.THOUGHTS
        token = "text" if is_hot else "muted"
        icon = "chevron-down" if self._turn.is_unfolded else "chevron-right"
        at = QPointF(0, (_HEAD_PX - _CHEVRON) / 2)
        draw_icon(painter, self.kit, icon, token, at=at, size=_CHEVRON)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        line = QRectF(_WORDS_X, 0, self.width - _WORDS_X, _HEAD_PX)
        draw_text(painter, line, words, look.small, look.color(token), align=align)
        if self._turn.is_thinking:
            dot = look.color("accent")
            dot.setAlphaF(0.35 + 0.65 * abs(self.beat))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dot)
            x = _WORDS_X + QFontMetricsF(look.small).horizontalAdvance(words) + _DOT_GAP
            painter.drawEllipse(QRectF(x, (_HEAD_PX - _DOT) / 2, _DOT, _DOT))
        if self._placed:
            bar = QRectF(_BAR_X, _HEAD_PX + 2, _BAR, self._text_end - _HEAD_PX - 4)
            painter.fillRect(bar, look.color("border"))
        for number, placed in enumerate(self._placed):
            placed.box.draw(painter, QPointF(placed.x, placed.y), brush.selected(number))


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
