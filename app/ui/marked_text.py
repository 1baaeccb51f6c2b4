"""Text of what a search found, with the words that were looked for marked in it."""

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.domain.snippet import HIT_BEGIN, HIT_END
from app.ui import fonts
from app.ui.theme import Theme

_LINES: Final = 2


def paint_marked(
    painter: QPainter, theme: Theme, snippet: str, *, top_left: QPointF, width: int
) -> None:
    """The first lines of a snippet, muted, its marks in the accent; ``width`` in pixels."""
    text, marks = split_marks(snippet)
    layout = QTextLayout(text, fonts.text_font(fonts.SMALL_PX))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(theme, start, length) for start, length in marks])
    layout.beginLayout()
    y = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    painter.setPen(theme.color("muted"))
    layout.draw(painter, top_left)


def _marked(theme: Theme, start: int, length: int) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start = start
    result.length = length
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    style.setForeground(theme.color("accent"))
    result.format = style
    return result


def split_marks(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and where each marked stretch starts and how long it is."""
    text = ""
    marks: list[tuple[int, int]] = []
    begun: int | None = None
    for char in " ".join(snippet.split()):
        if char == HIT_BEGIN:
            begun = len(text)
        elif char == HIT_END:
            if begun is not None:
                marks.append((begun, len(text) - begun))
            begun = None
        else:
            text += char
    return text, tuple(marks)
