"""The card over the table: how far an import is, what waits, what needs attention."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.library import words
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import FlatButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import ElidedLabel


class ImportPhase(Enum):
    """What the card is about."""

    NOTHING = "nothing"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"  # files wait; of this session or of the last one
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class CardContent:
    """What the card says. ``fraction`` None: nobody knows how much is left.

    ``retried`` of the ``problems`` are read again by a retry of all.
    """

    phase: ImportPhase
    title: str = ""
    facts: Sequence[str] = ()
    fraction: float | None = None
    problems: int = 0
    retried: int = 0


class ProgressCard(Card):
    """Hidden while there is nothing to say.

    Signals:
        pause_asked: the user wants the import to stop for now.
        resume_asked: the user wants it to go on.
        problems_toggled: the user wants to see only files with problems, or all again.
        retry_asked: failed files are to be read again.
        dismiss_asked: failed and left out files are to be forgotten.
    """

    pause_asked = Signal()
    resume_asked = Signal()
    problems_toggled = Signal(bool)
    retry_asked = Signal()
    dismiss_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del theme
        self._content = CardContent(ImportPhase.NOTHING)
        self._title = label("", "strong", self)
        self._facts = ElidedLabel("", "muted", self)
        self.bar = ProgressLine(words.tr("Indexing"), self)
        self.pause_button = QuietButton(words.tr("Pause"), self)
        self.resume_button = QuietButton(words.tr("Resume"), self)
        self.problems_button = QuietButton("", self)
        self.problems_button.setCheckable(True)
        self.retry_button = QuietButton(words.tr("Retry failed"), self)
        self.dismiss_button = FlatButton(words.tr("Forget problems"), self)
        self._lay_out()
        self.pause_button.clicked.connect(self.pause_asked)
        self.resume_button.clicked.connect(self.resume_asked)
        self.retry_button.clicked.connect(self.retry_asked)
        self.dismiss_button.clicked.connect(self.dismiss_asked)
        self.problems_button.toggled.connect(self._on_problems_toggled)
        self.show_content(self._content)

    @property
    def text(self) -> str:
        """All it says, as one line."""
        return f"{self._title.text()}{self._facts.text()}"

    def show_content(self, content: CardContent) -> None:
        """Says something else, or hides."""
        self._content = content
        phase = content.phase
        self._title.setText(content.title)
        self._facts.setText("".join(f" · {fact}" for fact in content.facts))
        is_running = phase in (ImportPhase.RUNNING, ImportPhase.PAUSING)
        is_known = phase is ImportPhase.PAUSED and content.fraction is not None
        self.bar.set_fraction(content.fraction if is_running or is_known else 0.0)
        self.bar.setVisible(is_running or is_known)
        self.pause_button.setVisible(phase in (ImportPhase.RUNNING, ImportPhase.PAUSING))
        self.pause_button.setEnabled(phase is ImportPhase.RUNNING)
        self.resume_button.setVisible(phase is ImportPhase.PAUSED)
        self.problems_button.setVisible(content.problems > 0)
        if content.problems == 0:
            self.problems_button.setChecked(False)
        self._word_problems()
        self.setVisible(phase is not ImportPhase.NOTHING)

    def _word_problems(self) -> None:
        is_on = self.problems_button.isChecked()
        number = self._content.problems
        text = words.tr("Show all") if is_on else words.tr("Show problems ({n})").format(n=number)
        self.problems_button.setText(text)
        self.problems_button.setAccessibleName(text)
        phase = self._content.phase
        # While files wait, a retry would read those as well.
        self.retry_button.setVisible(self._content.retried > 0 and phase is ImportPhase.PROBLEMS)
        is_idle = phase in (ImportPhase.PROBLEMS, ImportPhase.PAUSED)
        self.dismiss_button.setVisible(number > 0 and is_idle)

    def _on_problems_toggled(self, is_on: bool) -> None:
        self._word_problems()
        self.problems_toggled.emit(is_on)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._title)
        line.addWidget(self._facts, 1)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_S)
        texts.addStretch(1)
        texts.addLayout(line)
        texts.addWidget(self.bar)
        texts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addLayout(texts, 1)
        row.addSpacing(SPACE_M - SPACE_S)
        for button in (
            self.pause_button,
            self.resume_button,
            self.problems_button,
            self.retry_button,
            self.dismiss_button,
        ):
            row.addWidget(button)
        self.body.addLayout(row)
