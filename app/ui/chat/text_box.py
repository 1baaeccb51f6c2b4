"""One laid-out piece of text: a document that loads nothing, its chips, its selection."""

import re
from dataclasses import dataclass
from enum import Enum
from html import unescape
from itertools import accumulate
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextOption,
)

from app.domain.sought import Sought, Spans
from app.ui.chat.look import Look

_CHIP_RADIUS: Final = 4
_CHIP_PAD: Final = 3.5
_CITE: Final = "cite:"
_LIST_INDENT_PX: Final = 22
_LAST_OF_ONE_UNIT: Final = "\uffff"
_ENDS: Final = re.compile("(?:</(?:p|li|ul|ol)>)+$")  # after them a document ends, too
# Written from right to left, or what joins and turns the characters around it: what comes after
# them may set lines anew that lie far above.
_UNLIKE_PLAIN: Final = re.compile(
    "[\u0590-\u08ff\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufb1d-\ufdff\ufe00-\ufe0f\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BLANKS: Final = re.compile(r"[^\S\xa0]+")  # shown as one


class InertDocument(QTextDocument):
    """A document that never loads a resource: no file, no share, no data URL."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing, whatever is asked for."""
        del kind, name


class TextStyle(Enum):
    """How a box sets its text."""

    BODY = "body"
    MUTED = "muted"
    CODE = "code"
    SMALL = "small"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Chip:
    """A citation mark as it lies in the box."""

    index: int
    rect: QRectF
    is_supported: bool


class TextBox:
    """Text at a width. Positions are character positions of the document."""

    def __init__(
        self,
        html: str,
        width: float,
        look: Look,
        *,
        style: TextStyle = TextStyle.BODY,
        is_growing: bool = False,
    ) -> None:
        """What ``is_growing`` keeps how its last lines are set, to go on from there."""
        self._html = html
        self._look = look
        self._style = style
        self._document = InertDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setIndentWidth(_LIST_INDENT_PX)
        self._document.setDefaultFont(look.code if style is TextStyle.CODE else self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._fill(html)
        self._set_line_height()
        if "<table" in html:
            width -= 1  # the last column's border lies outside
        if is_growing:
            self._document.lastBlock().layout().setCacheEnabled(True)
        self._document.setTextWidth(width)
        self._lift = look.lift(self._document.defaultFont(), self._line_px)
        self._measure()

    def _fill(self, html: str) -> None:
        """What has no markup needs neither a style sheet nor a parser of it."""
        is_code = self._style is TextStyle.CODE
        words = html if is_code else html.removeprefix("<p>").removesuffix("</p>")
        if "<" not in words:
            text = unescape(words)
            self._document.setPlainText(text if is_code else _BLANKS.sub(" ", text))
            return
        self._document.setDefaultStyleSheet(self._look.sheet)
        if is_code:
            # The parser drops a line break next to the tags of a paragraph.
            first = "\n" if html.startswith("\n") else ""
            last = "\n" if html.endswith("\n") else ""
            html = f'<p style="white-space: pre-wrap">{first}{html}{last}</p>'
        self._document.setHtml(html)

    def _measure(self) -> None:
        self.height = float(ceil(self._document.size().height()))
        self.chips = self._find_chips() if _CITE in self._html else ()
        self._found: tuple[Sought, Spans] | None = None

    def grow(self, html: str) -> float | None:
        """Adds what ``html`` has more at its end; returns from where on it is set anew.

        None, and nothing is done, where it has more than plain text at the end of what is here.
        """
        added = self._added(html)
        if added is None:
            return None
        block = self._document.lastBlock()
        is_plain = _UNLIKE_PLAIN.search(block.text() + added) is None
        top = self.caret_rect(self.length if is_plain else block.position()).top()
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.length)
        cursor.insertText(added)
        self._document.lastBlock().layout().setCacheEnabled(True)
        self._html = html
        self._measure()
        return top

    def _added(self, html: str) -> str | None:
        if self._style is TextStyle.CODE:
            return unescape(html[len(self._html) :]) if html.startswith(self._html) else None
        ends = _ENDS.search(self._html)
        at = len(self._html) if ends is None else ends.start()
        tail = self._html[at:]
        added = html[at : len(html) - len(tail)]
        is_more = html.startswith(self._html[:at]) and html.endswith(tail)
        # What follows a tag, or a blank, may be set otherwise than what stands before it.
        if not (is_more and tail and added) or "<" in added or self._html[at - 1] in " >":
            return None
        return _BLANKS.sub(" ", unescape(added))

    @property
    def length(self) -> int:
        """The last position."""
        return max(0, self._document.characterCount() - 1)

    @property
    def ideal_width(self) -> float:
        """What the longest line takes."""
        return self._document.idealWidth()

    def draw(
        self, painter: QPainter, origin: QPointF, selection: tuple[int, int] | None = None
    ) -> None:
        """Paints chips, then text, with the characters of ``selection`` marked.

        Lines that lie outside what is painted are passed over.
        """
        painter.save()
        painter.translate(origin.x(), origin.y() - self._lift)
        for chip in self.chips:
            self._draw_chip(painter, chip)
        context = QAbstractTextDocumentLayout.PaintContext()
        if painter.hasClipping():  # a high letter stands out of its line
            context.clip = painter.clipBoundingRect().adjusted(0, -self._line_px, 0, self._line_px)
        color = "muted" if self._style in {TextStyle.MUTED, TextStyle.SMALL} else "text"
        context.palette.setColor(QPalette.ColorRole.Text, self._look.color(color))
        marks = [self._marked(span, "mark", "on_mark") for span in self.found()]
        if selection is not None and selection[0] < selection[1]:
            marks.append(self._marked(selection, "accent", "on_accent"))
        if marks:
            context.selections = marks
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def found(self) -> Spans:
        """Where what is sought stands, from top to bottom."""
        sought = self._look.sought
        if not sought:
            return ()
        if self._found is None or self._found[0] is not sought:
            text = self._document.toPlainText()
            self._found = (sought, _in_units(text, sought.spans(text)))
        return self._found[1]

    def position_at(self, point: QPointF) -> int:
        """The character position nearest to a point."""
        point = QPointF(point.x(), point.y() + self._lift)
        hit = self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return max(0, min(hit, self.length))

    def caret_rect(self, position: int) -> QRectF:
        """Where a caret before the character would stand."""
        block = self._document.findBlock(min(position, self.length))
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return QRectF(origin.x(), origin.y() - self._lift, 1, self._look.line_px)
        x = _x_of(line.cursorToX(position - block.position()))
        y = origin.y() + line.y() - self._lift
        return QRectF(origin.x() + x, y, 1, line.height())

    def move(self, position: int, operation: QTextCursor.MoveOperation) -> int | None:
        """Where the caret goes from ``position``; None when that is outside the box."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(position, self.length))
        before = cursor.position()
        cursor.movePosition(operation)
        return cursor.position() if cursor.position() != before else None

    def word_at(self, position: int) -> tuple[int, int]:
        """The word around a position."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(position, self.length))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectionStart(), cursor.selectionEnd()

    def occurrences(self, words: str) -> list[tuple[int, int]]:
        """Where these words stand, in letters of either case, first to last."""
        found: list[tuple[int, int]] = []
        cursor = self._document.find(words, 0)
        while not cursor.isNull():
            found.append((cursor.selectionStart(), cursor.selectionEnd()))
            cursor = self._document.find(words, cursor)
        return found

    def text(self, start: int = 0, end: int | None = None, *, has_marks: bool = True) -> str:
        """Plain text between two positions; a chip reads as ``[n]``, or is left out."""
        last = self.length if end is None else end
        lines: list[str] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() <= last:
            lines.append(_block_text(block, start, last, has_marks=has_marks))
            block = block.next()
        return "\n".join(lines)

    def _font(self) -> QFont:
        is_small = self._style in {TextStyle.SMALL, TextStyle.NOTE}
        return self._look.small if is_small else self._look.text

    @property
    def _line_px(self) -> float:
        if self._style is TextStyle.CODE:
            return self._look.code_line_px
        is_small = self._style in {TextStyle.SMALL, TextStyle.NOTE}
        return self._look.small_line_px if is_small else self._look.line_px

    def _set_line_height(self) -> None:
        line = QTextBlockFormat()
        line.setLineHeight(
            self._line_px,
            QTextBlockFormat.LineHeightTypes.MinimumHeight.value,
        )
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)

    def _marked(
        self, span: tuple[int, int], ground: str, ink: str
    ) -> QAbstractTextDocumentLayout.Selection:
        selection = QAbstractTextDocumentLayout.Selection()
        cursor = QTextCursor(self._document)
        cursor.setPosition(span[0])
        cursor.setPosition(min(span[1], self.length), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(self._look.color(ground))
        form.setForeground(self._look.color(ink))
        selection.cursor = cursor
        selection.format = form
        return selection

    def _find_chips(self) -> tuple[Chip, ...]:
        found: list[Chip] = []
        block = self._document.begin()
        while block.isValid():
            found.extend(
                self._chip(block, fragment)
                for fragment in _fragments(block)
                if fragment.charFormat().anchorHref().startswith(_CITE)
            )
            block = block.next()
        return tuple(found)

    def _chip(self, block: QTextBlock, fragment: QTextFragment) -> Chip:
        form = fragment.charFormat()
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        start = fragment.position() - block.position()
        line = block.layout().lineForTextPosition(start)
        left = _x_of(line.cursorToX(start))
        right = _x_of(line.cursorToX(start + fragment.length()))
        capital = QFontMetricsF(form.font()).capHeight()
        baseline = round(origin.y() + line.y() + line.ascent())
        rect = QRectF(
            origin.x() + left, baseline - capital - _CHIP_PAD, right - left, capital + 2 * _CHIP_PAD
        )
        index = int(form.anchorHref().removeprefix(_CITE))
        is_supported = form.foreground().color() == self._look.color("accent")
        return Chip(index, rect, is_supported)

    def _draw_chip(self, painter: QPainter, chip: Chip) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chip.is_supported:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("accent_tint"))
            painter.drawRoundedRect(chip.rect, _CHIP_RADIUS, _CHIP_RADIUS)
            return
        pen = QPen(QColor(self._look.color("warning")), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            chip.rect.adjusted(0.5, -0.5, -0.5, 0.5), _CHIP_RADIUS, _CHIP_RADIUS
        )


def _in_units(text: str, spans: Spans) -> Spans:
    """Qt counts a character beyond the first 65,536 as two."""
    if not spans or max(text) <= _LAST_OF_ONE_UNIT:
        return spans
    units = [0, *accumulate(1 + (char > _LAST_OF_ONE_UNIT) for char in text)]
    return tuple((units[first], units[last]) for first, last in spans)


def _x_of(value: object) -> float:
    # The binding returns the position beside x in some releases, x alone in others.
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    iterator = block.begin()
    fragments: list[QTextFragment] = []
    while not iterator.atEnd():
        fragments.append(iterator.fragment())
        iterator += 1
    return fragments


def _block_text(block: QTextBlock, start: int, end: int, *, has_marks: bool) -> str:
    parts: list[str] = []
    for fragment in _fragments(block):
        first = max(start, fragment.position())
        last = min(end, fragment.position() + fragment.length())
        if first >= last:
            continue
        text = fragment.text()[first - fragment.position() : last - fragment.position()]
        if fragment.charFormat().anchorHref().startswith(_CITE):
            number = fragment.text().strip("\xa0").split("\xa0")[0]
            text = f"[{number}]"
            if not has_marks:  # nor the blank before it
                parts[-1:] = [part.rstrip() for part in parts[-1:]]
                continue
        parts.append(text.replace("\xa0", " ").replace("\u2028", "\n"))
    return "".join(parts)
