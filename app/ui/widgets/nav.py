"""Entries of the sidebar that lead to another view."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.mirror import placed
from app.ui.quantities import number
from app.ui.theme import RADIUS, SPACE_S, SPACE_XS, Theme

_HEIGHT_PX = 34


class NavButton(QPushButton):
    """A line of text with a small count; tinted while its view is shown."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._count = 0
        self.setCheckable(True)
        self.setAutoDefault(True)  # Enter presses it as well
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self.update)

    @property
    def count(self) -> int:
        """The number shown; 0 shows none."""
        return self._count

    def set_count(self, count: int) -> None:
        """Shows a number behind the text."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {number(count)}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, fonts.scaled(_HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if self.isChecked() else "hover"))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        if self.hasFocus():
            self._paint_ring(painter, body)
        weight = QFont.Weight.Medium if self.isChecked() else QFont.Weight.Normal
        painter.setFont(fonts.text_font(weight=weight))
        painter.setPen(self._theme.color("accent" if self.isChecked() else "text"))
        line = body.adjusted(SPACE_S, 0, -SPACE_S, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, flags, self.text())
        if self._count:
            offset = painter.fontMetrics().horizontalAdvance(self.text()) + SPACE_XS
            painter.setFont(fonts.text_font(fonts.SMALL_PX))
            painter.setPen(self._theme.color("muted"))
            behind = placed(line.adjusted(offset, 1, 0, 1), line)
            painter.drawText(behind, flags, number(self._count))
        painter.end()

    def _paint_ring(self, painter: QPainter, body: QRectF) -> None:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(self._theme.color("accent"))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
