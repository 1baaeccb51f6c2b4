"""Texts that Qt's own label cannot set: paragraphs, and lines that shorten what does not fit."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontInfo,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

_MOST_HEIGHTS = 32
_LINE_HEIGHT = 1.45  # of interface text; reading text has its own


def paragraph(text: str = "", role: str = "", parent: QWidget | None = None) -> "Paragraph":
    """As ``labels.label``, breaking lines, with room between them."""
    result = Paragraph(text, parent)
    if role:
        result.setProperty("role", role)
    return result


class Paragraph(QLabel):
    """Plain text of several lines, set with the line height of the design.

    Qt's own label has no line height for plain text.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._heights: dict[tuple[str, int, str], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._is_selectable():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        inside = max(1, width - margins.left() - margins.right())
        # Layouts ask for the same few widths over and over.
        key = (self.text(), inside, self.font().key())
        if key not in self._heights:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = ceil(self._laid_out(inside)[1])
        return self._heights[key] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        return QSize(usual.width(), self.heightForWidth(usual.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_selectable():
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        area = self.contentsRect()
        layout, height = self._laid_out(area.width())
        painter = QPainter(self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        spare = area.height() - height if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        layout.draw(painter, QPointF(area.left(), area.top() + max(0.0, spare / 2)))
        painter.end()

    def _is_selectable(self) -> bool:
        # Only Qt's own painting shows a selection.
        flags = self.textInteractionFlags()
        return bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse)

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        font = self.font()
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        across = side & Qt.AlignmentFlag.AlignHorizontal_Mask
        option = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text = self.text().replace("\n", "\u2028")
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        line_px = QFontInfo(font).pixelSize() * _LINE_HEIGHT
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (line_px - line.height()) / 2))
            y += line_px
        layout.endLayout()
        return layout, y


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when there is no room; the tip has all of it."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = Qt.TextElideMode.ElideRight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    def set_elide_mode(self, mode: Qt.TextElideMode) -> None:
        """Where the ellipsis goes; at the end unless said otherwise."""
        self._mode = mode
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            option.palette,
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )
        painter.end()

    def _tell_all(self) -> None:
        from html import escape  # noqa: PLC0415 (its tables; not before the first paint)

        # A tip is rich text as soon as it looks like it; a hostile file name must stay a name.
        is_cut = self._shown() != self.text()
        self.setToolTip(f"<span>{escape(self.text())}</span>" if is_cut else "")

    def _shown(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._mode, width)
