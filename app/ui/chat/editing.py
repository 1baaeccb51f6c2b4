"""A question that is being edited in the composer, and the line over it that says so."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.chat import Message
from app.ui.theme import SPACE_S
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.texts import ElidedLabel


@dataclass(frozen=True, slots=True)
class Editing:
    """What is edited, and the draft that stood in the composer before."""

    question: Message
    draft: str

    def unsent(self, text: str) -> str:
        """What of the composer's text is lost with the window unless it is kept as a draft."""
        return self.draft if text == self.question.text else joined(text, self.draft)


class EditLine(QWidget):
    """Hidden while nothing is edited.

    Signals:
        cancelled: the question is to stay as it is.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Editing a question: what came of it stays, in a version of its own.")
        text = ElidedLabel(words, "small", self)
        cancel = FlatButton(self.tr("Cancel"), self)
        cancel.setAccessibleName(self.tr("Cancel the edit"))
        cancel.setToolTip(self.tr("Leave the question as it is (Esc)"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(text, 1)
        row.addWidget(cancel)
        self.hide()


def joined(*texts: str) -> str:
    """Texts one after the other: a question that came back, before what was written since."""
    return "\n\n".join(text for text in texts if text.strip())
