"""The three cards of the first start: one open, the others folded."""

from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from app.ui.theme import SPACE_S
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import ElidedLabel, paragraph

_FOLDED_OPACITY = 0.6


class StepCard(Card):
    """One step: number, title, and when it is open its text and controls (``content``)."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=22, spacing=SPACE_S)
        self._number = number
        self._name = title
        self._summary = ElidedLabel("", "muted", self)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S - 2)
        head.addWidget(label(f"{number}  {title}", "strong", self))
        head.addWidget(self._summary, 1)
        self.text = paragraph("", "muted", self)
        self.content = QWidget(self)
        self.body.addLayout(head)
        self.body.addWidget(self.text)
        self.body.addWidget(self.content)
        self._veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._veil)
        self.fold("")

    @property
    def is_open(self) -> bool:
        """Whether its controls are shown."""
        return self.text.isVisibleTo(self)

    def open(self, text: str) -> None:
        """Shows the text and the controls."""
        self.text.setText(text)
        self._show(is_open=True)
        self._summary.setText("")
        self._veil.setEnabled(False)

    def fold(self, summary: str, *, is_done: bool = False) -> None:
        """Shows one line; a step that is done is not veiled."""
        self._show(is_open=False)
        self._summary.setText(f"· {summary}" if summary else "")
        self._veil.setOpacity(_FOLDED_OPACITY)
        self._veil.setEnabled(not is_done)

    def _show(self, *, is_open: bool) -> None:
        self.text.setVisible(is_open)
        self.content.setVisible(is_open and self.content.layout() is not None)
        self.setAccessibleName(f"{self._number} {self._name}")
