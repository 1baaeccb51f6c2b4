"""The card of a long work: what is done, how far it is, a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.models import words
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.progress import ProgressLine, work_row
from app.ui.widgets.texts import ElidedLabel


class WorkCard(Card):
    """Hidden while nothing is done. ``name`` is what a screen reader calls its bar.

    Signals:
        cancel_asked: the user wants it to stop.
    """

    cancel_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong", self)
        self._facts = ElidedLabel("", "muted", self)
        self._bar = ProgressLine(name, self)
        self.cancel_button = QuietButton(words.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.body.addLayout(work_row(self._title, self._facts, self._bar, (self.cancel_button,)))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._title.text() + self._facts.text()

    def begin(self, title: str, fact: str) -> None:
        """Shows that it began; how far it is, is not known yet."""
        self._title.setText(title)
        self._say(fact)
        self._bar.set_fraction(None)
        self.cancel_button.setEnabled(True)
        self.show()

    def show_progress(self, fraction: float, fact: str) -> None:
        """Shows how far it is."""
        self._say(fact)
        self._bar.set_fraction(fraction)

    def show_stopping(self) -> None:
        """Shows that the wish to cancel was heard."""
        self._say(words.tr("stopping"))
        self.cancel_button.setEnabled(False)

    def _say(self, fact: str) -> None:
        self._facts.setText(f" · {fact}")
