"""The pieces of an answer that hold its text: stretches of Markdown, and the nearest passages."""

import re
from collections.abc import Sequence
from html import escape
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.domain.chat import Citation
from app.services.prompting import NOT_SAID
from app.ui.chat.block_view import GAP, BlockView, gap
from app.ui.chat.markdown import Block, BlockKind, render_segment
from app.ui.chat.pieces import (
    Action,
    Brush,
    Kit,
    PlacedBox,
    PlainPiece,
    Spot,
    draw_icon,
    draw_text,
    rounded,
    tr,
)
from app.ui.chat.segments import Segment
from app.ui.chat.text_box import TextBox, TextStyle
from app.ui.chat.turns import Turn
from app.ui.chat.untrusted import one_line
from app.ui.quantities import counted

_CHAR_PX: Final = 6.9
_LIST_LINE: Final = re.compile(r"\s{0,3}(?:[-*+]|\d{1,9}[.)])\s")


class SegmentPiece(PlainPiece):
    """One stretch of an answer. ``is_open`` while more text may come into it."""

    def __init__(
        self, kit: Kit, turn: Turn, segment: Segment, width: float, *, is_first: bool, is_open: bool
    ) -> None:
        super().__init__(kit)
        self.segment = segment
        self.is_open = is_open
        self._turn = turn
        self._is_first = is_first
        self._views: list[BlockView] = []
        chars = segment.end - segment.start
        lines = 1 + chars * _CHAR_PX / max(200.0, width)
        self.height = float(round(lines * kit.look.line_px + GAP))

    def ensure(self, width: float) -> None:
        """As the base; also after ``release``."""
        if not self._views:
            self.is_exact = False
        super().ensure(width)

    def lay_out(self) -> None:
        """Parses and stacks its blocks, each below a gap that fits what comes before."""
        self._views = []
        self._stack()

    def grow(self, segment: Segment, *, is_open: bool) -> float:
        """The stretch is another now, mostly a longer one; returns from where on it changed."""
        self.segment = segment
        self.is_open = is_open
        return self._stack()

    def _stack(self) -> float:
        """Keeps the views that still hold; the y above which nothing changed."""
        segmenter, plan = self._turn.parsed()
        text = segmenter.text
        blocks = render_segment(text, self.segment, plan, unsupported=tr("not supported"))
        y, changed = 0.0, None
        previous = self._kind_before(text)
        last = len(blocks) - 1
        before, self._views = self._views, []
        for number, block in enumerate(blocks):
            y += gap(previous, block)
            is_open = self.is_open and number == last
            old = before[number] if number < len(before) and changed is None else None
            top = None if old is None else old.grow(block, is_open=is_open)
            if old is None or top is None:
                # What it replaces may have begun above it.
                top = min([y, *(view.frame.top() for view in before[number : number + 1])])
                old = BlockView(block, y, self.width, self.kit, is_open=is_open)
            self._views.append(old)
            if changed is None and top < old.frame.bottom():
                changed = top
            y = old.frame.bottom()
            if block.left_out:
                y += self.kit.look.small_line_px
            previous = block.kind
        self.height = y
        return y if changed is None else changed

    def _kind_before(self, text: str) -> BlockKind | None:
        if self._is_first:
            return None
        start = self.segment.start
        line = text[text.rfind("\n\n", 0, start - 2) + 1 : start].lstrip("\n")
        return BlockKind.LIST if _LIST_LINE.match(line) else BlockKind.PROSE

    def release(self) -> None:
        """Drops the documents."""
        self._views = []

    def boxes(self) -> list[PlacedBox]:
        """Its texts."""
        return [view.placed for view in self._views if view.placed is not None]

    def code_at(self, number: int) -> Block:
        """The code block that ``Action.COPY_CODE`` names."""
        return self._views[number].block

    def first_code(self) -> Block | None:
        """The code it begins with."""
        block = self._views[0].block if self._views else None
        return block if block is not None and block.kind is BlockKind.CODE else None

    def languages(self) -> set[str]:
        """Languages of its code."""
        return {view.block.language for view in self._views if view.block.language}

    def spots(self) -> list[Spot]:
        """Chips, and a copy button on each code block."""
        found: list[Spot] = []
        for number, view in enumerate(self._views):
            if not view.copy_rect.isNull():
                tip = tr("Copy this code (K)")
                found.append(Spot(view.copy_rect, Action.COPY_CODE, number, tip))
            if view.placed is not None:
                x, y = view.placed.x, view.placed.y
                found.extend(
                    Spot(chip.rect.adjusted(-2, -3, 2, 3), Action.CITE, chip.index).moved(x, y)
                    for chip in view.placed.box.chips
                )
        return found

    def draw(self, brush: Brush) -> None:
        """Paints all of it."""
        number = 0
        hot = brush.hovered
        for place, view in enumerate(self._views):
            is_hot = hot is not None and (hot.action, hot.value) == (Action.COPY_CODE, place)
            view.draw(brush, number, self.kit, is_hot=is_hot)
            number += view.placed is not None
            if view.block.left_out:
                words = counted(
                    view.block.left_out,
                    tr("{n} more row is not shown; Copy takes them all."),
                    tr("{n} more rows are not shown; Copy takes them all."),
                )
                rect = QRectF(0, view.frame.bottom(), self.width, self.kit.look.small_line_px)
                align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                look = self.kit.look
                draw_text(brush.painter, rect, words, look.small, look.color("muted"), align=align)

    @property
    def caret_rect(self) -> QRectF:
        """Where the next word will stand; empty while nothing is laid out."""
        if not self._views or self._views[-1].placed is None:
            return QRectF()
        placed = self._views[-1].placed
        rect = placed.box.caret_rect(placed.box.length)
        return QRectF(placed.x + rect.x() + 2, placed.y + rect.y() + 1, 7, 15)

    def draw_caret(self, painter: QPainter) -> None:
        """A mark there."""
        painter.fillRect(self.caret_rect, self.kit.look.color("text"))


class NotSaidPiece(PlainPiece):
    """The designed answer when the documents do not say, with the nearest passages under it."""

    _PAD: Final = 16.0

    def __init__(self, kit: Kit, text: str, nearest: Sequence[Citation]) -> None:
        super().__init__(kit)
        # The service's own sentence is the card's title already.
        self._text = "" if text.strip() == NOT_SAID else text
        self._nearest = nearest
        self._is_labelled = bool(nearest and self._text)  # otherwise the text announces them
        self._body: PlacedBox | None = None
        self._rows: list[tuple[QRectF, PlacedBox, str]] = []
        self._label_y = 0.0
        self.height = 90.0 + 74 * len(nearest)

    def ensure(self, width: float) -> None:
        """As the base; also after ``release``."""
        if self._body is None:
            self.is_exact = False
        super().ensure(width)

    def lay_out(self) -> None:
        """Title, text, then one row for each passage."""
        look, pad = self.kit.look, self._PAD
        inner = self.width - 2 * pad
        html = f"<p>{escape(one_line(self._text, 2000) or _not_said(self._nearest))}</p>"
        body = TextBox(html, inner - 28, look, style=TextStyle.MUTED)
        left = self.placed(QRectF(pad + 28, 0, inner - 28, 0)).left()
        self._body = PlacedBox(body, left, pad + look.line_px + 2)
        y = self._body.y + body.height + 14
        self._label_y = y
        y += 26 if self._is_labelled else 0
        self._rows = []
        for citation in self._nearest:
            quote = one_line(citation.quote, 220)
            box = TextBox(f"<p>{escape(quote)}</p>", inner - 52, look, style=TextStyle.SMALL)
            row = QRectF(pad, y, inner, 34 + box.height + 10)
            left = self.placed(QRectF(pad + 40, 0, inner - 52, 0)).left()
            self._rows.append((row, PlacedBox(box, left, y + 32), source_name(citation)))
            y = row.bottom() + 8
        self.height = y + (8 if self._nearest else 0)

    def release(self) -> None:
        """Drops the documents."""
        self._body = None
        self._rows = []

    def boxes(self) -> list[PlacedBox]:
        """Its texts."""
        return [] if self._body is None else [self._body, *(row[1] for row in self._rows)]

    def spots(self) -> list[Spot]:
        """Each passage opens."""
        tip = tr("Show this passage in its document")
        return [Spot(row[0], Action.NEAREST, n, tip) for n, row in enumerate(self._rows)]

    def draw(self, brush: Brush) -> None:
        """A card."""
        if self._body is None:
            return
        look, painter, pad = self.kit.look, brush.painter, self._PAD
        frame = QRectF(0, 0, self.width, self.height)
        rounded(painter, frame, look.color("surface"), look.color("border"), 10)
        at = self.placed(QRectF(pad, pad + 3, 16, 16)).topLeft()
        draw_icon(painter, self.kit, "search", "muted", at=at)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        title = self.placed(QRectF(pad + 28, pad, self.width - 2 * pad - 28, look.line_px))
        words = tr("The documents do not say")
        draw_text(painter, title, words, look.strong, look.color("text"), align=align)
        self._body.box.draw(painter, QPointF(self._body.x, self._body.y), brush.selected(0))
        if self._is_labelled:
            rect = QRectF(pad, self._label_y, self.width - 2 * pad, 20)
            label = tr("Nearest passages")
            draw_text(painter, rect, label, look.small, look.color("muted"), align=align)
        for number, citation in enumerate(self._nearest):
            self._draw_row(brush, number, citation)

    def _draw_row(self, brush: Brush, number: int, citation: Citation) -> None:
        look, painter = self.kit.look, brush.painter
        rect, placed, name = self._rows[number]
        hot = brush.hovered
        is_hot = hot is not None and (hot.action, hot.value) == (Action.NEAREST, number)
        fill = look.color("hover" if is_hot else "field")
        rounded(painter, rect, fill, look.color("border"), 8)
        chip = self.placed(QRectF(rect.left() + 12, rect.top() + 10, 18, 17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent_tint"))
        painter.drawRoundedRect(chip, 4, 4)
        draw_text(painter, chip, str(citation.n), look.small_strong, look.color("accent"))
        line = QRectF(placed.x, rect.top() + 8, rect.width() - 52, 21)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        draw_text(painter, line, name, look.small_strong, look.color("text"), align=align)
        placed.box.draw(painter, QPointF(placed.x, placed.y), brush.selected(number + 1))


def source_name(citation: Citation) -> str:
    """File and spot of a citation, on one line, safe to show."""
    name = one_line(PurePath(citation.file).name, 80)
    if citation.page is not None:
        return tr("{file} · page {page}").format(file=name, page=citation.page)
    return f"{name} · {one_line(citation.place, 60)}" if citation.place else name


def _not_said(nearest: Sequence[Citation]) -> str:
    if nearest:
        return tr("No passage answers this. The closest ones:")
    return tr("No passage answers this.")
