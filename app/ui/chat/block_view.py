"""One block of an answer as it lies in its stretch: its text, its frame, the room above it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from app.ui.chat.markdown import Block, BlockKind
from app.ui.chat.pieces import Brush, Kit, PlacedBox, draw_text, rounded, tr
from app.ui.chat.text_box import TextBox, TextStyle

GAP: Final = 12.0
_GAPS: Final = {BlockKind.HEADING: 20.0, BlockKind.RULE: 16.0}
_GAP_IN_LIST: Final = 5.0
_CODE_PAD_X: Final = 13.0
_CODE_PAD_Y: Final = 11.0
_CODE_HEADER: Final = 30.0
_QUOTE_INDENT: Final = 16.0
_RADIUS: Final = 8.0


class BlockView:
    """One block laid out: where its text and its frame lie in the piece."""

    __slots__ = ("block", "copy_rect", "frame", "is_open", "placed")

    def __init__(self, block: Block, y: float, width: float, kit: Kit, *, is_open: bool) -> None:
        self.block = block
        self.is_open = is_open
        self.copy_rect = QRectF()
        self.placed: PlacedBox | None = None
        if block.kind is BlockKind.RULE:
            self.frame = QRectF(0, y, width, 1)
        elif block.kind is BlockKind.CODE:
            self._lay_out_code(y, width, kit)
        else:
            indent = _QUOTE_INDENT if block.kind is BlockKind.QUOTE else 0.0
            style = TextStyle.MUTED if block.kind is BlockKind.QUOTE else TextStyle.BODY
            room = width - indent
            box = TextBox(block.html, room, kit.look, style=style, is_growing=is_open)
            self.placed = PlacedBox(box, indent, y)
            self.frame = QRectF(0, y, width, box.height)

    def grow(self, block: Block, *, is_open: bool) -> float | None:
        """Becomes a block that begins as this one; returns from where on it looks otherwise.

        None where it cannot. Code gets its colours once it is whole.
        """
        old = self.block
        if is_open != self.is_open and block.kind is BlockKind.CODE:
            return None
        if block == old:
            return self.frame.bottom()
        if self.placed is None or block != replace(old, html=block.html, text=block.text):
            return None
        box = self.placed.box
        height = box.height
        top = box.grow(block.html)
        if top is None:
            return None
        self.block = block
        self.is_open = is_open
        self.frame.setHeight(self.frame.height() + box.height - height)
        return self.placed.y + top

    def _lay_out_code(self, y: float, width: float, kit: Kit) -> None:
        block = self.block
        html = block.html
        if not self.is_open and kit.highlighter.knows(block.language):
            if kit.highlighter.is_loaded(block.language):
                html = kit.highlighter.html(block.text, block.language)
            else:
                kit.on_language(block.language)
        has_header = bool(block.language) and not block.is_continued
        room = 0.0 if has_header or block.is_continued else 64.0
        box = TextBox(
            html,
            width - 2 * _CODE_PAD_X - room,
            kit.look,
            style=TextStyle.CODE,
            is_growing=self.is_open,
        )
        top = _CODE_HEADER if has_header else (2.0 if block.is_continued else _CODE_PAD_Y)
        bottom = 0.0 if block.has_more else _CODE_PAD_Y
        self.placed = PlacedBox(box, _CODE_PAD_X, y + top)
        self.frame = QRectF(0, y, width, top + box.height + bottom)
        if not block.is_continued:
            text_width = QFontMetricsF(kit.look.small).horizontalAdvance(tr("Copy"))
            below = 5 if has_header else 9
            self.copy_rect = QRectF(width - text_width - 20, y + below, text_width + 12, 24)

    def draw(self, brush: Brush, number: int, kit: Kit, *, is_hot: bool) -> None:
        """Paints frame and text."""
        painter, look = brush.painter, kit.look
        if self.block.kind is BlockKind.RULE:
            painter.fillRect(self.frame, look.color("border"))
            return
        if self.block.kind is BlockKind.CODE:
            self._draw_code_frame(painter, kit, is_hot=is_hot)
        elif self.block.kind is BlockKind.QUOTE:
            bar = QRectF(0, self.frame.top() + 2, 3, self.frame.height() - 4)
            painter.fillRect(bar, look.color("border"))
        if self.placed is not None:
            origin = QPointF(self.placed.x, self.placed.y)
            self.placed.box.draw(painter, origin, brush.selected(number))

    def _draw_code_frame(self, painter: QPainter, kit: Kit, *, is_hot: bool) -> None:
        look, block = kit.look, self.block
        painter.save()
        # A cut block is drawn as one: the rounded ends that are elsewhere lie outside the clip.
        shape = self.frame.adjusted(
            0, -2 * _RADIUS if block.is_continued else 0, 0, 2 * _RADIUS if block.has_more else 0
        )
        clip = QPainterPath()
        clip.addRect(self.frame)
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        rounded(painter, shape, look.color("code"), look.color("border"), _RADIUS)
        painter.restore()
        if block.is_continued:
            return
        if block.language:
            label = QRectF(_CODE_PAD_X, self.frame.top() + 5, self.frame.width() / 2, 24)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            draw_text(painter, label, block.language, look.small, look.color("muted"), align=align)
        color = look.color("text" if is_hot else "muted")
        draw_text(painter, self.copy_rect, tr("Copy"), look.small, color)


def gap(previous: BlockKind | None, block: Block) -> float:
    """The room between two blocks."""
    if previous is None:
        return 0.0
    if block.is_continued:
        return _GAP_IN_LIST if block.kind is BlockKind.PROSE else 0.0
    if previous is BlockKind.LIST and block.kind is BlockKind.LIST:
        return _GAP_IN_LIST
    if previous is BlockKind.HEADING:
        return 8.0
    return _GAPS.get(block.kind, GAP)
