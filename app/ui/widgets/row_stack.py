"""Many rows of one height below each other in a page that scrolls; made as they come near."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.theme import SPACE_S
from app.ui.widgets.frames import Rule

_RULE_PX: Final = 1
_BETWEEN_PX: Final = 2 * SPACE_S + _RULE_PX
_LEAST_ROWS: Final = 8  # before it is known how much room there is


class RowStack(QWidget):
    """Has the height of all rows, and makes those within a screen of what is seen.

    What lies a screen ahead is there already, so that Tab goes on from row to row.
    """

    def __init__(self, scroll: QScrollArea, *, after: QWidget, parent: QWidget) -> None:
        """``scroll`` shows it; ``after`` has the keyboard before the first row."""
        super().__init__(parent)
        self._scroll = scroll
        self._after = after
        self._count = 0
        self._build: Callable[[int], QWidget] | None = None
        self._rows: dict[int, QWidget] = {}
        self._rules: list[QWidget] = []
        self._row_px = 0
        scroll.verticalScrollBar().valueChanged.connect(self._fill)

    def show_rows(self, count: int, build: Callable[[int], QWidget]) -> None:
        """Shows others; ``build`` makes one by its place, with this as its parent."""
        for widget in (*self._rows.values(), *self._rules):
            widget.hide()
            widget.deleteLater()
        self._rows, self._rules = {}, []
        self._count, self._build = count, build
        self._row_px = self._made(0).sizeHint().height() if count else 0
        self.setFixedHeight(max(0, count * self._pitch - _BETWEEN_PX))
        self._place(0)
        self._fill()

    @property
    def _pitch(self) -> int:
        return self._row_px + _BETWEEN_PX

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for rule in self._rules:
            rule.resize(self.width(), _RULE_PX)
        for number in self._rows:
            self._place(number)
        self._fill()

    def _near(self) -> range:
        """The places of the rows within a screen of what is seen."""
        screen = self._scroll.viewport().height()
        top = -self.mapTo(self._scroll.viewport(), QPoint(0, 0)).y() if self.isVisible() else 0
        first = max(0, (top - screen) // self._pitch)
        last = max((top + 2 * screen) // self._pitch + 1, _LEAST_ROWS)
        return range(min(first, self._count), min(last, self._count))

    def _fill(self) -> None:
        missing = [number for number in self._near() if number not in self._rows]
        for number in missing:
            self._made(number)
            self._place(number)
        if missing:
            self._chain()

    def _made(self, number: int) -> QWidget:
        if self._build is None:
            raise RuntimeError(number)
        row = self._rows[number] = self._build(number)
        if number:
            rule = Rule(self)
            rule.setGeometry(0, number * self._pitch - SPACE_S - _RULE_PX, self.width(), _RULE_PX)
            rule.show()
            self._rules.append(rule)
        row.show()
        return row

    def _place(self, number: int) -> None:
        if number in self._rows:
            self._rows[number].setGeometry(0, number * self._pitch, self.width(), self._row_px)

    def _chain(self) -> None:
        """The keyboard goes through the rows in their order, whenever each was made."""
        last = self._after
        for number in sorted(self._rows):
            for control in self._rows[number].findChildren(QWidget):
                if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(last, control)
                    last = control
