"""What is said while an answer is awaited: what is being done, and how far it is."""

from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from app.services.chat import PartBegun
from app.ui import quantities
from app.ui.chat.pieces import Brush, Kit, PlainPiece, draw_text, tr
from app.ui.chat.turns import Phase, Turn
from app.ui.chat.untrusted import one_line

_TRACK_GAP: Final = 6.0
_TRACK_PX: Final = 4.0
_TRACK_WIDTH: Final = 320.0
_NAME_CHARS: Final = 60


class WaitingPiece(PlainPiece):
    """What happens before the answer is there, with a sign of life."""

    def __init__(self, kit: Kit, turn: Turn) -> None:
        super().__init__(kit)
        part = turn.part
        self._text = _words(turn)
        self._share = None if part is None else (part.part.number - 1) / part.part.count
        self.beat = 0.0
        self._line_px = kit.look.line_px
        self.height = self._line_px + (0.0 if part is None else _TRACK_GAP + _TRACK_PX)

    @property
    def beat_rect(self) -> QRectF:
        """What has to be painted anew for each beat."""
        return QRectF(0, 0, 20, self.height)

    def draw(self, brush: Brush) -> None:
        """A dot that breathes, then the words; how far it is as a thin bar under them."""
        look, painter = self.kit.look, brush.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = look.color("accent")
        dot.setAlphaF(0.35 + 0.65 * abs(self.beat))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        painter.drawEllipse(self.placed(QRectF(1, self._line_px / 2 - 4, 8, 8)))
        if self._share is not None:
            self._draw_share(painter, self._share)
        rect = self.placed(QRectF(20, 0, self.width - 20, self._line_px))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        draw_text(painter, rect, self._text, look.text, look.color("muted"), align=align)

    def _draw_share(self, painter: QPainter, share: float) -> None:
        look, width = self.kit.look, min(_TRACK_WIDTH, self.width - 20)
        track = QRectF(20, self.height - _TRACK_PX, width, _TRACK_PX)
        for rect, color in (
            (track, look.color("border")),
            (QRectF(track.topLeft(), QSizeF(width * share, _TRACK_PX)), look.color("accent")),
        ):
            painter.setBrush(color)
            painter.drawRoundedRect(self.placed(rect), _TRACK_PX / 2, _TRACK_PX / 2)


def _words(turn: Turn) -> str:
    if turn.part is not None:
        return part_words(turn.part)
    if turn.phase is Phase.SEARCHING:
        return tr("Thinking…")
    if not turn.passages:
        return tr("Writing…")
    if turn.passages == 1:
        return tr("Reading 1 passage…")
    return tr("Reading {count} passages…").format(count=turn.passages)


def part_words(event: PartBegun) -> str:
    """How far the reading of whole documents is, and how long it may take."""
    part = event.part
    names = [one_line(PurePath(file).name, _NAME_CHARS) for file in part.files]
    files = (
        names[0]
        if len(names) == 1
        else tr("{one} and {other}").format(one=", ".join(names[:-1]), other=names[-1])
    )
    words = tr("Reading part {number} of {count}").format(number=part.number, count=part.count)
    left = quantities.time_left(event.seconds_left)
    return " · ".join(one for one in (words, files, left) if one)
