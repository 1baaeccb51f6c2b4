"""A line that opens and closes, and below it, once opened, a text beside a bar."""

from collections.abc import Iterable
from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt

from app.ui.chat.pieces import (
    Action,
    Brush,
    Kit,
    PlacedBox,
    PlainPiece,
    draw_icon,
    draw_text,
)
from app.ui.chat.text_box import TextBox, TextStyle

HEAD_PX: Final = 26.0
INDENT: Final = 20.0  # of the words in the line, and of the text
_CHEVRON: Final = 12
_BAR_X: Final = 5.0
_BAR: Final = 2.0
_GAP: Final = 2.0  # between the line and the text
_BAR_SHORTER: Final = 2.0


class FoldedPiece(PlainPiece):
    """What the line says and where it stands is for the class that has something to fold."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._chunks: list[str] = []
        self._placed: list[PlacedBox] = []
        self._room = 0.0  # the width that they were laid out for

    @property
    def is_unfolded(self) -> bool:
        """Whether the text is shown."""
        raise NotImplementedError

    def ensure(self, width: float) -> None:
        """As the base; also after ``release``."""
        if self.is_unfolded and not self._placed:
            self.is_exact = False
        super().ensure(width)

    def release(self) -> None:
        """Drops the documents."""
        self._placed, self._chunks = [], []

    def boxes(self) -> list[PlacedBox]:
        """The text, where it is opened."""
        return self._placed

    def lay_out_text(self, chunks: Iterable[str], below: float) -> float:
        """Lays the text out below the line, which ends there; what was laid out before stays.

        Returns:
            Where the text ends.
        """
        room, chunks, y = self.width - INDENT, list(chunks), below + _GAP
        for number, chunk in enumerate(chunks):
            if self._is_laid_out(number, chunk, room):
                box = self._placed[number].box
            else:
                html = f'<p style="white-space: pre-wrap">{escape(chunk)}</p>'
                box = TextBox(html, room, self.kit.look, style=TextStyle.SMALL)
            self._placed[number : number + 1] = [PlacedBox(box, INDENT, y)]
            y += box.height
        del self._placed[len(chunks) :]
        self._chunks, self._room = chunks, room
        return y

    def _is_laid_out(self, number: int, chunk: str, room: float) -> bool:
        is_known = number < len(self._placed) and number < len(self._chunks)
        return is_known and self._chunks[number] == chunk and self._room == room

    def draw_line(self, brush: Brush, words: str, line: QRectF, action: Action) -> None:
        """A chevron, and the words within ``line``; both stand out under the mouse."""
        is_hot = brush.hovered is not None and brush.hovered.action is action
        token = "text" if is_hot else "muted"
        icon = "chevron-down" if self.is_unfolded else "chevron-right"
        at = QPointF(0, line.top() + (HEAD_PX - _CHEVRON) / 2)
        draw_icon(brush.painter, self.kit, icon, token, at=at, size=_CHEVRON)
        look, align = self.kit.look, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        draw_text(brush.painter, line, words, look.small, look.color(token), align=align)

    def draw_unfolded(self, brush: Brush) -> None:
        """The text, beside its bar."""
        if self._placed:
            last = self._placed[-1]
            top, end = self._placed[0].y, last.y + last.box.height
            bar = QRectF(_BAR_X, top, _BAR, end - top - _BAR_SHORTER)
            brush.painter.fillRect(bar, self.kit.look.color("border"))
        for number, placed in enumerate(self._placed):
            placed.box.draw(brush.painter, QPointF(placed.x, placed.y), brush.selected(number))
