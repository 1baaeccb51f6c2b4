"""Asks for what stands open in a prompt before it is put into the composer."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.prompts import CLIPBOARD, SELECTION, Variable
from app.ui import clipboard, fonts
from app.ui.chat.untrusted import clean, one_line
from app.ui.personas.words import variable_label
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from app.ui.widgets.buttons import FlatButton, PrimaryButton, QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label

_WIDTH_PX: Final = 460
_TEXT_PX: Final = 96
_MOST_HEIGHT_PX: Final = 560
_MOST_CHARS: Final = 100_000
_NAME_CHARS: Final = 200
_LONG: Final = (SELECTION, CLIPBOARD)


class FillDialog(QDialog):
    """A field for each variable; Enter in one goes on to the next, in the last it is done.

    Signals:
        filled: mapping of the variables' names to what was put in.
    """

    filled = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        name: str,
        variables: Sequence[Variable],
        documents: Sequence[str],
    ) -> None:
        """``documents`` are names that are offered while one is typed."""
        super().__init__(parent)
        self._documents = [one_line(document, _NAME_CHARS) for document in documents]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"/{one_line(name)}")
        self.setAccessibleName(self.windowTitle())
        set_surface(self, "surface")
        body = QWidget(self)
        set_surface(body, "surface")
        fields = QVBoxLayout(body)
        fields.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        fields.setSpacing(SPACE_XS)
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        for variable in variables:
            self._add(variable, fields, body)
        fields.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self.insert_button = PrimaryButton(self.tr("Insert"), self)
        self.insert_button.clicked.connect(self._on_done)
        cancel = QuietButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = _row(cancel, self.insert_button)
        title = label(self.windowTitle(), "title", self)
        title.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_L, 0, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(title)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        next(iter(self.fields.values())).setFocus()
        parts = (title, body, self.insert_button)
        wanted = sum(part.sizeHint().height() for part in parts) + SPACE_L + 3 * SPACE_M
        self.resize(fonts.scaled(_WIDTH_PX), min(wanted, _MOST_HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would press a button that nobody chose.
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _add(self, variable: Variable, column: QVBoxLayout, parent: QWidget) -> None:
        name = one_line(variable_label(variable.name))
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(name, "", parent), 1)
        column.addLayout(head)
        if variable.name in _LONG:
            text = QPlainTextEdit(variable.default, parent)
            text.setProperty("kind", "field")
            text.setFixedHeight(fonts.scaled(_TEXT_PX))
            text.setTabChangesFocus(True)
            if variable.name == CLIPBOARD:
                paste = FlatButton(self.tr("Paste from the clipboard"), parent)
                paste.clicked.connect(lambda: text.setPlainText(_pasted()))
                head.addWidget(paste)
            field: QLineEdit | QPlainTextEdit = text
        else:
            line = QLineEdit(variable.default, parent)
            line.selectAll()
            if variable.is_document:
                self._offer_documents(line)
            line.returnPressed.connect(lambda: self._go_on(variable.name))
            field = line
        field.setAccessibleName(name)
        self.fields[variable.name] = field
        column.addWidget(field)
        column.addSpacing(SPACE_S)

    def _offer_documents(self, line: QLineEdit) -> None:
        """A name is taken with Enter from the list that opens, and the next field comes."""
        completer = QCompleter(self._documents, line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = QListView(line)
        popup.setAccessibleName(self.tr("Documents"))
        completer.setPopup(popup)
        line.setCompleter(completer)

    def _go_on(self, name: str) -> None:
        names = list(self.fields)
        following = names.index(name) + 1
        if following < len(names):
            self.fields[names[following]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._on_done()

    def _on_done(self) -> None:
        values: Mapping[str, str] = {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self.fields.items()
        }
        self.filled.emit(values)
        self.accept()


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
    row.setSpacing(SPACE_S)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def _pasted() -> str:
    return clean(clipboard.text()[:_MOST_CHARS])
