"""Thin bars: how far a work is, how full a thing is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.mirror import placed
from app.ui.theme import SPACE_M, SPACE_S

_HEIGHT_PX = 6
_TICK_MS = 40
_STEP = 0.012
_RUNNER = 0.3


class ProgressLine(QWidget):
    """A thin rounded bar; ``set_fraction(None)`` means that something runs, who knows how long."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, height: int = _HEIGHT_PX
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._fraction: float | None = 0.0
        self._phase = 0.0
        self._height = height
        self._role = QPalette.ColorRole.Highlight
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @property
    def fraction(self) -> float | None:
        """What is shown, 0 to 1, or None."""
        return self._fraction

    def set_fraction(self, fraction: float | None) -> None:
        """Shows 0 to 1, or that something runs."""
        self._fraction = None if fraction is None else min(1.0, max(0.0, fraction))
        percent = "" if self._fraction is None else f" {round(self._fraction * 100)} %"
        self.setAccessibleName(self._name + percent)
        self._run_if_needed()
        self.update()

    def set_color_role(self, role: QPalette.ColorRole) -> None:
        """Fills in another colour of the palette than the accent."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_if_needed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, (self.height() - self._height) / 2, self.width(), self._height)
        radius = self._height / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(groove, radius, radius)
        painter.setBrush(self.palette().color(self._role))
        painter.drawRoundedRect(placed(self._filled(groove), groove), radius, radius)
        painter.end()

    def _filled(self, groove: QRectF) -> QRectF:
        if self._fraction is None:
            start = groove.width() * (self._phase * (1 + _RUNNER) - _RUNNER)
            end = start + groove.width() * _RUNNER
            left, right = max(0.0, start), min(groove.width(), end)
            return QRectF(left, groove.y(), max(0.0, right - left), groove.height())
        if self._fraction == 0:
            return QRectF()
        width = max(float(self._height), groove.width() * self._fraction)
        return QRectF(groove.x(), groove.y(), width, groove.height())

    def _run_if_needed(self) -> None:
        if self._fraction is None and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _on_timer_timeout(self) -> None:
        self._phase = (self._phase + _STEP) % 1.0
        self.update()


def work_row(
    title: QWidget, facts: QWidget, bar: ProgressLine, buttons: Sequence[QWidget]
) -> QHBoxLayout:
    """What a card says of work that goes on: a line of text, its bar below, its buttons beside."""
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addWidget(title)
    line.addWidget(facts, 1)
    texts = QVBoxLayout()
    texts.setSpacing(SPACE_S)
    texts.addLayout(line)
    texts.addWidget(bar)
    row = QHBoxLayout()
    row.setSpacing(SPACE_M)
    row.addLayout(texts, 1)
    for button in buttons:
        row.addWidget(button)
    return row
