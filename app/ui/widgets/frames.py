"""Grounds and frames: cards, hairlines, surfaces."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """A framed group on the surface colour; add children to ``body``."""

    def __init__(
        self, parent: QWidget | None = None, *, margin: int = 16, spacing: int = 8
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)


class Rule(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")


def set_surface(widget: QWidget, name: str) -> None:
    """Grounds a plain container: ``window``, ``surface`` or ``side``."""
    widget.setProperty("surface", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
