"""A row of something that has a name: its sign, what it is, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.labels import label
from app.ui.widgets.texts import ElidedLabel


class NamedRow(QWidget):
    """Acts are buttons at its right edge, in the order in which they are added."""

    def __init__(self, theme: Theme, name: str, about: str, *, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.acts: dict[str, FlatButton] = {}
        sign = QLabel(self)
        icons.bind(sign, theme, icon, tone="accent", size=18)
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_S)
        self._head.addWidget(label(name, "strong", self))
        self._head.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(self._head)
        texts.addWidget(ElidedLabel(about, "small", self))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        self._line.setSpacing(SPACE_S)
        self._line.addWidget(sign)
        self._line.addSpacing(SPACE_M - SPACE_S)
        self._line.addLayout(texts, 1)

    def mark(self, text: str) -> None:
        """Says something beside the name."""
        self._head.insertWidget(1, label(text, "small", self), 0, Qt.AlignmentFlag.AlignVCenter)

    def add_act(self, text: str, spoken: str, act: Callable[[], object]) -> None:
        """Adds a button; ``spoken`` says with {name} of what it is."""
        button = FlatButton(text, self)
        button.setAccessibleName(spoken.format(name=self.name))
        button.clicked.connect(lambda: act())  # noqa: PLW0108 (clicked hands over a bool)
        self._line.addWidget(button)
        self.acts[text] = button
