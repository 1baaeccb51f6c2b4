"""Writes a persona: a new one, one that is there, or a copy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.models import ModelKind
from app.domain.personas import ICONS, MOST_NAME_CHARS, DocumentScope, Persona
from app.services.session import Session
from app.settings.presets import PRESETS
from app.ui import icons
from app.ui.chat.untrusted import one_line
from app.ui.personas import words
from app.ui.personas.edit_dialog import EditDialog, text_field
from app.ui.personas.words import tr
from app.ui.settings.choice import Choice
from app.ui.settings.texts import translated
from app.ui.theme import SPACE_M, SPACE_S
from app.ui.widgets.labels import label

_HEIGHT_PX: Final = 716
_INSTRUCTIONS_PX: Final = 132
_GREETING_PX: Final = 64
_Options = Sequence[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class Offer:
    """What a persona can name."""

    models: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()

    @classmethod
    def of(cls, session: Session) -> "Offer":
        """What there is now; blocks."""
        cards = [row.card for row in session.models.list()]
        return cls(
            tuple(card.name for card in cards if card.kind is ModelKind.GENERATIVE),
            session.library.collections(),
        )


class PersonaDialog(EditDialog):
    """Use ``open()``, which does not block.

    Signals:
        submitted: a Persona that is to be kept.
    """

    submitted = Signal(object)

    def __init__(
        self, parent: QWidget, one: Persona | None, offer: Offer, *, is_copy: bool = False
    ) -> None:
        title = tr("New persona") if one is None or is_copy else tr("Edit persona")
        super().__init__(parent, title, height_px=_HEIGHT_PX)
        one = one or Persona("")
        name = tr("{name} (copy)").format(name=one.name) if is_copy else one.name
        self.name = QLineEdit(name[:MOST_NAME_CHARS], self.body)
        self.name.setMaxLength(MOST_NAME_CHARS)
        self.add_field(self.name, tr("Name"))
        self.instructions = text_field(one.instructions, _INSTRUCTIONS_PX, self.body)
        self.instructions.setPlaceholderText(tr("For example: you check contracts for deadlines."))
        about = tr("What the model is told, after the instructions for every answer in Settings.")
        self.add_field(self.instructions, tr("Instructions"), about)
        self.greeting = text_field(one.greeting, _GREETING_PX, self.body)
        about = tr("Stands at the beginning of a new chat. No model writes it, or reads it.")
        self.add_field(self.greeting, tr("Greeting"), about)
        self.documents = _choice(self, _documents(one, offer), (one.scope, one.collection))
        self._add_choice(self.documents, tr("Answers from"))
        self.model = _choice(self, _models(one, offer), one.model)
        self._add_choice(self.model, tr("Model"))
        presets = [("", tr("As in Settings")), *((p.name, translated(p.label)) for p in PRESETS)]
        self.preset = _choice(self, presets, one.preset)
        self._add_choice(self.preset, tr("Sampling"))
        self.icon = _choice(self, [(icon, words.icon_name(icon)) for icon in ICONS], one.icon)
        tokens = self.palette().placeholderText().color().name()
        for row, icon in enumerate(ICONS):
            self.icon.setItemIcon(row, icons.icon(icon, tokens))
        self._add_choice(self.icon, tr("Sign"))
        self.end_fields()
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        """Hands over what is written; whether it can be kept is told by ``show_error``."""
        scope, collection = self.documents.currentData()
        self.error.hide()
        self.submitted.emit(
            Persona(
                name=self.name.text(),
                instructions=self.instructions.toPlainText(),
                greeting=self.greeting.toPlainText(),
                model=self.model.currentData(),
                preset=self.preset.currentData(),
                scope=scope,
                collection=collection,
                icon=self.icon.currentData(),
            )
        )

    def _add_choice(self, choice: Choice, name: str) -> None:
        choice.setAccessibleName(name)
        # On Linux Qt calls a list by its value alone. A row of its own, and a label that belongs
        # to it, tell two with one value apart.
        field = QWidget(self.body)
        said = label(name, "", field)
        said.setBuddy(choice)
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(said, 1)
        row.addWidget(choice)
        self.fields.addWidget(field)
        self.fields.addSpacing(SPACE_S)


def _documents(one: Persona, offer: Offer) -> _Options:
    plain = (DocumentScope.USUAL, DocumentScope.ALL, DocumentScope.NONE)
    names = list(offer.collections)
    if one.collection and one.collection not in names:  # it is gone, and may come back
        names.append(one.collection)
    return [
        *(((scope, ""), words.scope_name(scope)) for scope in plain),
        *(((DocumentScope.COLLECTION, name), one_line(name)) for name in names),
    ]


def _models(one: Persona, offer: Offer) -> _Options:
    names = list(offer.models)
    if one.model and one.model not in names:
        names.append(one.model)
    return [("", tr("Whichever is chosen")), *((name, one_line(name)) for name in names)]


def _choice(dialog: EditDialog, options: _Options, chosen: object) -> Choice:
    result = Choice(dialog.body)
    for value, text in options:
        result.addItem(text, value)
    values = [value for value, _ in options]
    result.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    return result
