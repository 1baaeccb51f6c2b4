"""A number in its range: a field, and for a short range a slider beside it."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QWidget

from app.settings.spec import Spec
from app.ui.mirror import is_mirrored
from app.ui.settings.texts import translated
from app.ui.theme import SPACE_M

_NUMBER_PX: Final = 104
_SLIDER_PX: Final = 140
_SLIDER_HEIGHT_PX: Final = 20
_SLIDER_STEPS: Final = 100
_DECIMALS: Final = 2


class NumberControl(QWidget):
    """Slider and field that always agree.

    Signals:
        edited: the user chose another number.
    """

    edited = Signal()

    def __init__(self, spec: Spec, parent: QWidget, *, is_whole: bool) -> None:
        super().__init__(parent)
        self._spec = spec
        self._box = NumberBox(spec, self, is_whole=is_whole)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        # A style sheet calls what lies to the left of the handle sub-page, whatever is read first.
        self._slider.setProperty("isMirrored", is_mirrored())
        self._slider.setRange(0, round((spec.most - spec.least) / spec.step))
        self._slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field does it for the keyboard
        self._slider.setVisible(self._slider.maximum() <= _SLIDER_STEPS)
        self._slider.setFixedSize(_SLIDER_PX, _SLIDER_HEIGHT_PX)
        self._slider.valueChanged.connect(self._on_slider_moved)
        self._box.number_changed.connect(self._on_box_changed)
        self.setFocusProxy(self._box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._slider)
        row.addWidget(self._box)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._box.setAccessibleName(name)

    def value(self) -> int | float:
        """The number."""
        return self._box.number

    def set_value(self, value: object) -> None:
        """Shows a number."""
        if isinstance(value, int | float):
            self._box.set_number(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page; it must not change a setting in passing

    def _on_slider_moved(self, position: int) -> None:
        self._box.set_number(self._spec.least + position * self._spec.step)

    def _on_box_changed(self, number: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(round((number - self._spec.least) / self._spec.step))
        self.edited.emit()


class NumberBox(QLineEdit):
    """Takes a number with Enter or when the focus goes; the arrow keys step it.

    Signals:
        number_changed: the new number.
    """

    number_changed = Signal(float)

    def __init__(self, spec: Spec, parent: QWidget, *, is_whole: bool) -> None:
        super().__init__(parent)
        self._spec = spec
        self._is_whole = is_whole
        self._number: int | float = self._fitted(spec.least)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(_NUMBER_PX)
        self.editingFinished.connect(self._on_editing_finished)
        self._show()

    @property
    def number(self) -> int | float:
        """The number in force, whatever is being typed."""
        return self._number

    def set_number(self, number: float) -> None:
        """Takes a number, brought into the range."""
        fitted = self._fitted(number)
        is_other = fitted != self._number
        self._number = fitted
        self._show()
        if is_other:
            self.number_changed.emit(fitted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        steps = steps or {Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}.get(
            Qt.Key(event.key()), 0
        )
        if steps:
            self.set_number(self._number + steps * self._spec.step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _fitted(self, number: float) -> int | float:
        inside = min(self._spec.most, max(self._spec.least, number))
        return round(inside) if self._is_whole else round(float(inside), _DECIMALS)

    def _show(self) -> None:
        if self._number == 0 and self._spec.zero_text:
            self.setText(translated(self._spec.zero_text))
        elif self._is_whole:
            self.setText(self.locale().toString(int(self._number)))
        else:
            self.setText(self.locale().toString(float(self._number), "f", _DECIMALS))

    def _on_editing_finished(self) -> None:
        text = self.text().strip()
        number, is_number = self.locale().toDouble(text)
        if is_number:
            self.set_number(number)
        elif not text and self._spec.zero_text:
            self.set_number(0)
        else:
            self._show()
