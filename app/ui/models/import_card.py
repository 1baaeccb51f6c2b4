"""The card of a running import: what is copied, how far it is, a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.progress import Progress
from app.ui.models import words
from app.ui.theme import SPACE_M, SPACE_S
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import ElidedLabel, label
from app.ui.widgets.progress import ProgressLine


class ImportCard(Card):
    """Hidden while nothing is imported.

    Signals:
        cancel_asked: the user wants it to stop; nothing of it will stay.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong", self)
        self._facts = ElidedLabel("", "muted", self)
        self._bar = ProgressLine(words.tr("Importing"), self)
        self.cancel_button = QuietButton(words.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancel_asked)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._title)
        line.addWidget(self._facts, 1)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_S)
        texts.addLayout(line)
        texts.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addLayout(texts, 1)
        row.addWidget(self.cancel_button)
        self.body.addLayout(row)
        self.hide()

    def begin(self, name: str, *, is_prepared: bool) -> None:
        """Shows that a file is checked and copied, or that a folder is prepared first."""
        self._title.setText(words.tr("Importing {name}").format(name=name))
        said = words.tr("preparing it for this machine, about a minute") if is_prepared else ""
        self._say(said or words.tr("checking"))
        self._bar.set_fraction(None)
        self.cancel_button.setEnabled(True)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Shows how far the copy is."""
        if progress.total > 0:
            self._say(words.progress_text(progress))
            self._bar.set_fraction(progress.done / progress.total)

    def show_stopping(self) -> None:
        """Shows that the wish to cancel was heard."""
        self._say(words.tr("stopping"))
        self.cancel_button.setEnabled(False)

    def _say(self, fact: str) -> None:
        self._facts.setText(f" · {fact}")
