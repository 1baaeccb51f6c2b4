"""The controls of the Settings view: one for each kind of declared field."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.settings.fields import default
from app.settings.spec import Spec
from app.ui import fonts
from app.ui.settings.choice import CONTROL_PX, Choice
from app.ui.settings.numbers import NumberControl
from app.ui.settings.texts import translated
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import FlatButton
from app.ui.widgets.labels import label
from app.ui.widgets.switch import Switch
from app.ui.widgets.texts import paragraph

_TYPING_PAUSE_MS: Final = 600
_PROMPT_PX: Final = 96
_SHORT_CHARS: Final = 20  # a text that fits beside its words


class FieldRow(QWidget):
    """A setting: label and help on the left, control on the right, a way back to the default.

    Signals:
        edited: the setting's name and the value chosen.
    """

    edited = Signal(str, object)

    def __init__(
        self,
        name: str,
        spec: Spec,
        parent: QWidget | None = None,
        *,
        usual: object = None,
        reset: str = "",
    ) -> None:
        """``usual`` is what ``reset`` goes back to; without it the setting's default."""
        super().__init__(parent)
        self._name = name
        self._default = default(name) if usual is None else usual
        self._control = _control(spec, self._default, self)
        self._control.setAccessibleName(translated(spec.label))
        self._control.setAccessibleDescription(translated(spec.help))
        self._control.edited.connect(self._on_control_edited)
        self._reset = FlatButton(reset or self.tr("Reset to default"), self)
        self._reset.setProperty("kind", "link")
        self._reset.setAccessibleName(
            f"{translated(spec.label)}: {reset}"
            if reset
            else self.tr("Reset {name} to its default").format(name=translated(spec.label))
        )
        self._reset.clicked.connect(self._on_reset_clicked)
        self._error = paragraph("", "danger", self)
        self._error.hide()
        self._lay_out(spec)
        self.set_value(self._default)

    def _lay_out(self, spec: Spec) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(translated(spec.label), "", self))
        head.addWidget(self._reset)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(paragraph(translated(spec.help), "small", self))
        words.addWidget(self._error)
        if isinstance(self._control, _TextControl | _LineControl) and spec.most > _SHORT_CHARS:
            column = QVBoxLayout(self)
            column.setSpacing(SPACE_S)
            column.addLayout(words)
            column.addWidget(self._control)
            column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
            return
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addLayout(words, 1)
        row.addWidget(self._control, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def name(self) -> str:
        """The setting's field name."""
        return self._name

    @property
    def value(self) -> object:
        """What the control shows."""
        return self._control.value()

    @property
    def error(self) -> str:
        """Why the last choice was not taken; empty when it was."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def take_focus(self) -> None:
        """Puts the focus on its control."""
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_value(self, value: object) -> None:
        """Shows a value, without telling anyone."""
        with QSignalBlocker(self._control):
            self._control.set_value(value)
        self._error.hide()
        self._reset.setVisible(value != self._default)

    def show_error(self, text: str) -> None:
        """Says why the last choice was not taken."""
        self._error.setText(text)
        self._error.show()

    def _on_control_edited(self) -> None:
        self._reset.setVisible(self.value != self._default)
        self.edited.emit(self._name, self.value)

    def _on_reset_clicked(self) -> None:
        self.set_value(self._default)
        self.edited.emit(self._name, self._default)
        self._control.setFocus()


class _ChoiceControl(Choice):
    """One of a few."""

    edited = Signal()

    def __init__(self, spec: Spec, parent: QWidget) -> None:
        super().__init__(parent)
        for value, text in spec.choices:
            self.addItem(translated(text), value)
        self.currentIndexChanged.connect(self.edited)

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        self.setCurrentIndex(self.findData(value))


class _SwitchControl(Switch):
    """On or off."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.toggled.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: object) -> None:
        self.setChecked(bool(value))


class _LineControl(QLineEdit):
    """One line; tells of a change when it is done."""

    edited = Signal()

    def __init__(self, spec: Spec, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(int(spec.most))
        self._told = ""
        self.editingFinished.connect(self._tell)
        if spec.most <= _SHORT_CHARS:
            self.setFixedWidth(fonts.scaled(CONTROL_PX))

    def value(self) -> str:
        return self.text().strip()

    def set_value(self, value: object) -> None:
        self._told = str(value)
        self.setText(self._told)
        self.setCursorPosition(0)

    def _tell(self) -> None:
        if self.value() != self._told:
            self._told = self.value()
            self.edited.emit()


class _TextControl(QPlainTextEdit):
    """Several lines; tells of a change when the typing pauses or the focus goes."""

    edited = Signal()

    def __init__(self, spec: Spec, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setFixedHeight(fonts.scaled(_PROMPT_PX))
        self.setTabChangesFocus(True)
        self._most = int(spec.most)
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._timer.start)

    def value(self) -> str:
        return self.toPlainText()[: self._most]

    def set_value(self, value: object) -> None:
        self._told = str(value)
        if self._told != self.toPlainText():
            self.setPlainText(self._told)
        self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        if self.value() != self._told:
            self._told = self.value()
            self.edited.emit()


_AnyControl = _ChoiceControl | NumberControl | _SwitchControl | _TextControl | _LineControl


def _control(spec: Spec, usual: object, parent: QWidget) -> _AnyControl:
    if spec.choices:
        return _ChoiceControl(spec, parent)
    if isinstance(usual, bool):
        return _SwitchControl(parent)
    if isinstance(usual, str):
        return _LineControl(spec, parent) if spec.is_one_line else _TextControl(spec, parent)
    return NumberControl(spec, parent, is_whole=isinstance(usual, int))
