"""The first steps: one quiet line in a new chat that ticks itself off, until it is dismissed."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.onboarding import Step
from app.ui import icons
from app.ui.help.words import tr
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.frames import Rule
from app.ui.widgets.labels import label

_SIDE_BY_SIDE_PX: Final = 560
_SIGN_PX: Final = 14


class FirstSteps(QWidget):
    """Hidden until there are steps to show, and once more when all were done and seen.

    Signals:
        dismissed: never again.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._signs: dict[Step, QLabel] = {}
        self._open: frozenset[Step] = frozenset(Step)
        self._is_dismissed = False
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE_M)
        self._line.addWidget(label(tr("First steps"), "strong", self))
        for step, text in _texts().items():
            self._line.addWidget(self._row(step, text))
        self._line.addStretch(1)
        self.hide_button = FlatButton(tr("Hide"), self)
        self.hide_button.setAccessibleName(tr("Hide the first steps for good"))
        self.hide_button.clicked.connect(self._on_hide_clicked)
        self._line.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # it can be narrower
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S + 4)
        column.addWidget(Rule(self))
        column.addLayout(self._line)
        self.hide()

    @property
    def open_steps(self) -> frozenset[Step]:
        """What is not ticked off."""
        return self._open

    def show_steps(self, open_steps: Collection[Step]) -> None:
        """Ticks off all others. Once shown it stays, so that the last tick is seen."""
        self._open = frozenset(open_steps)
        for step, text in _texts().items():
            is_done = step not in self._open
            icon, tone = ("circle-check", "accent") if is_done else ("circle", "muted")
            icons.bind(self._signs[step], self._theme, icon, tone=tone, size=_SIGN_PX)
            spoken = tr("Done: {step}") if is_done else tr("To do: {step}")
            self._signs[step].setAccessibleName(spoken.format(step=text))
        if self._open and not self._is_dismissed:
            self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _SIDE_BY_SIDE_PX
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._line.setSpacing(SPACE_M if is_wide else SPACE_S)

    def _row(self, step: Step, text: str) -> QWidget:
        row = QWidget(self)
        sign = QLabel(row)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S - 2)
        line.addWidget(sign)
        line.addWidget(label(text, "muted", row), 1)
        self._signs[step] = sign
        return row

    def _on_hide_clicked(self) -> None:
        self._is_dismissed = True
        self.hide()
        self.dismissed.emit()


def _texts() -> dict[Step, str]:
    return {
        Step.ADD: tr("Add documents"),
        Step.ASK: tr("Ask a question"),
        Step.SEE: tr("Look at a source"),
    }
