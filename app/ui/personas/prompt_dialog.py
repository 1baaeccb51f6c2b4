"""Writes a prompt: a new one, one that is there, or a copy."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.prompts import MOST_NAME_CHARS, Prompt
from app.ui.personas import words
from app.ui.personas.edit_dialog import EditDialog, text_field
from app.ui.personas.words import tr
from app.ui.widgets.texts import paragraph

_HEIGHT_PX: Final = 516
_TEXT_PX: Final = 180


class PromptDialog(EditDialog):
    """Use ``open()``, which does not block. Says which variables the text has.

    Signals:
        submitted: a Prompt that is to be kept.
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget, one: Prompt | None, *, is_copy: bool = False) -> None:
        title = tr("New prompt") if one is None or is_copy else tr("Edit prompt")
        super().__init__(parent, title, height_px=_HEIGHT_PX)
        one = one or Prompt("", "")
        name = tr("{name} (copy)").format(name=one.name) if is_copy else one.name
        self.name = QLineEdit(name[:MOST_NAME_CHARS], self.body)
        self.name.setMaxLength(MOST_NAME_CHARS)
        self.add_field(self.name, tr("Name"), tr("What is typed after the slash."))
        self.text = text_field(one.text, _TEXT_PX, self.body)
        about = tr(
            "{{name}} is asked for, {{name=text}} has a text already. {{selection}} is what is "
            "selected in the chat, {{date}} is today, {{clipboard}} has a button to paste."
        )
        self.add_field(self.text, tr("Text"), about)
        self.variables = paragraph("", "small", self.body)
        self.fields.addWidget(self.variables)
        self.text.textChanged.connect(self._tell_variables)
        self._tell_variables()
        self.end_fields()
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        """Hands over what is written; whether it can be kept is told by ``show_error``."""
        self.error.hide()
        self.submitted.emit(Prompt(self.name.text(), self.text.toPlainText()))

    def _tell_variables(self) -> None:
        found = Prompt("", self.text.toPlainText()).variables
        names = ", ".join(words.variable_label(one.name) for one in found)
        self.variables.setText(tr("Variables: {names}").format(names=names or tr("none")))
