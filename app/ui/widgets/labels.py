"""Texts: labels in the type scale, and one that shortens what does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyleOption, QWidget

_LETTER_SPACING_PX = 0.6


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Plain text in one of the roles of the type scale.

    Roles: ``display title strong muted small section danger warning accent``, or none.
    """
    result = QLabel(text, parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    if role == "section":
        font = result.font()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _LETTER_SPACING_PX)
        result.setFont(font)
    return result


def paragraph(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """As ``label``, breaking lines."""
    result = label(text, role, parent)
    result.setWordWrap(True)
    return result


def set_role(widget: QLabel, role: str) -> None:
    """Changes a label's role on the fly."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when there is no room; the tip has all of it."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mode = Qt.TextElideMode.ElideRight
        if role:
            self.setProperty("role", role)

    def set_elide_mode(self, mode: Qt.TextElideMode) -> None:
        """Where the ellipsis goes; at the end unless said otherwise."""
        self._mode = mode
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._shown() != self.text() else "")

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

    def _shown(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._mode, width)
