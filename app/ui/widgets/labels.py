"""Labels in the type scale. The unlock window waits for this module: ``texts`` has the rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

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


def set_role(widget: QLabel, role: str) -> None:
    """Changes a label's role on the fly."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
