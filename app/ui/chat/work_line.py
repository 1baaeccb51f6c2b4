"""One quiet line over the composer: what is being read for this chat, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import SPACE_S
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.texts import ElidedLabel


class WorkLine(QWidget):
    """Hidden while there is nothing to say.

    Signals:
        opened: the user wants to see more of it.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel("", "small", self)
        show = FlatButton(self.tr("Show"), self)
        show.setAccessibleName(self.tr("Show the documents"))
        show.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._text, 1)
        row.addWidget(show)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Shows a text; an empty one hides the line."""
        self._text.setText(text)
        self.setVisible(bool(text))
