"""The Personas view: who can answer, and the texts that are asked again and again."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.personas import Persona
from app.domain.prompts import Prompt
from app.errors import UserFacingError
from app.services.session import Session
from app.ui.personas import words
from app.ui.personas.files import PersonaFileActs
from app.ui.personas.persona_dialog import Offer, PersonaDialog
from app.ui.personas.prompt_dialog import PromptDialog
from app.ui.personas.rows import NamedRow
from app.ui.personas.words import tr
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.column_page import ColumnPage
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.notices import UNDO_TOAST_MS, Banner, Toast
from app.ui.widgets.row_stack import RowStack
from app.ui.widgets.texts import paragraph

_Held = tuple[tuple[Persona, ...], tuple[Prompt, ...]]
_TOAST_CHARS: Final = 40


class PersonasPage(ColumnPage):
    """Two cards of rows; what is built in can be copied. ``rows`` are those that were made yet.

    Signals:
        changed: there are other personas or prompts now.
    """

    changed = Signal()

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, toast: Toast) -> None:
        super().__init__(tr("Personas and prompts"))
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._toast = toast
        self.rows: dict[str, NamedRow] = {}
        self.prompt_rows: dict[str, NamedRow] = {}
        self.banner = Banner(theme, self)
        self.files = PersonaFileActs(session, tasks, self)
        self.files.imported.connect(self._on_imported)
        self.files.told.connect(toast.show_message)
        self.files.failed.connect(self.banner.show_error)
        self.new_button = PrimaryButton(tr("New persona…"), self)
        self.new_button.clicked.connect(lambda: self.edit_persona(None))
        self.new_prompt_button = QuietButton(tr("New prompt…"), self)
        self.new_prompt_button.clicked.connect(lambda: self.edit_prompt(None))
        self._card, self._prompt_card = Card(self), Card(self)
        self._persona_stack = RowStack(self._scroll, after=self.new_button, parent=self._card)
        self._prompt_stack = RowStack(
            self._scroll, after=self.new_prompt_button, parent=self._prompt_card
        )
        self._card.body.addWidget(self._persona_stack)
        self._prompt_card.body.addWidget(self._prompt_stack)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        self.column.addWidget(self.banner)
        self._add_part(
            tr("Personas"),
            tr(
                "Who answers in a chat: instructions, model, sampling and documents under one "
                "name. A chat keeps whom it was begun with; its upper edge changes that."
            ),
            self.new_button,
            self._card,
        )
        self._add_part(
            tr("Prompts"),
            tr(
                "Type / in an empty question to use one. {{name}} in its text is asked for, and "
                "{{name=text}} has a text already."
            ),
            self.new_prompt_button,
            self._prompt_card,
        )
        self.import_button = QuietButton(tr("Import…"), self)
        self.import_button.setAccessibleName(tr("Import personas and prompts"))
        self.import_button.clicked.connect(self.files.choose)
        self.export_button = QuietButton(tr("Export…"), self)
        self.export_button.setAccessibleName(tr("Export your personas and prompts"))
        self.export_button.clicked.connect(self.files.export)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.import_button)
        foot.addWidget(self.export_button)
        foot.addStretch(1)
        self.column.addLayout(foot)
        site = self._session.persona_files
        self.import_button.setEnabled(site.may_import)
        self.export_button.setEnabled(site.may_export)
        if not (site.may_import and site.may_export):
            why = tr("Your site does not let personas and prompts leave this vault, or come in.")
            self.column.addWidget(paragraph(why, "small", self))
        self.end_column()

    def _add_part(self, name: str, text: str, button: QWidget, card: Card) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        texts.addWidget(label(name, "section", self))
        texts.addWidget(paragraph(text, "muted", self))
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addLayout(texts, 1)
        head.addWidget(button)
        self.column.addLayout(head)
        self.column.addWidget(card)
        self.column.addSpacing(SPACE_XS)

    def refresh(self) -> None:
        """Reads anew what there is."""
        session = self._session
        self._tasks.read(lambda: (session.personas.own(), session.prompts.own()), self._show)

    def _show(self, held: _Held) -> None:
        own_personas, own_prompts = held
        personas = (*words.built_in_personas(), *own_personas)
        self.rows.clear()
        self._persona_stack.show_rows(len(personas), lambda at: self._persona_row(personas[at]))
        built_in = words.built_in_prompts()
        prompts = (*(one for one, _ in built_in), *own_prompts)
        abouts = dict(enumerate(about for _, about in built_in))
        self.prompt_rows.clear()
        self._prompt_stack.show_rows(
            len(prompts), lambda at: self._prompt_row(prompts[at], abouts.get(at))
        )

    def _persona_row(self, one: Persona) -> NamedRow:
        stack, name, about = self._persona_stack, words.shown_name(one), words.about(one)
        row = self.rows[one.name] = NamedRow(self._theme, name, about, icon=one.icon, parent=stack)
        self._connect_persona(row, one)
        return row

    def _prompt_row(self, one: Prompt, about: str | None) -> NamedRow:
        """``about`` is what there is to say of one that is built in."""
        row = self.prompt_rows[one.name] = NamedRow(
            self._theme,
            f"/{one.name}",
            words.about_prompt(one) if about is None else about,
            icon="text-quote",
            parent=self._prompt_stack,
        )
        self._connect_prompt(row, one)
        return row

    # Personas

    def _connect_persona(self, row: NamedRow, one: Persona) -> None:
        row.add_act(tr("Copy…"), tr("Copy {name}"), partial(self.edit_persona, one, is_copy=True))
        if one.built_in:
            row.mark(tr("Built in"))
            return
        row.add_act(tr("Edit…"), tr("Edit {name}"), partial(self.edit_persona, one))
        row.add_act(tr("Remove"), tr("Remove {name}"), partial(self._remove_persona, one))

    def edit_persona(self, one: Persona | None, *, is_copy: bool = False) -> None:
        """Opens a persona, a copy of it, or a new one."""
        session = self._session
        self._tasks.read(
            lambda: Offer.of(session), partial(self._open_persona, one, is_copy=is_copy)
        )

    def _open_persona(self, one: Persona | None, offer: Offer, *, is_copy: bool) -> None:
        dialog = PersonaDialog(self, one, offer, is_copy=is_copy)
        was = None if one is None or is_copy else one.name
        dialog.submitted.connect(partial(self._keep_persona, dialog, was))
        dialog.open()

    def _keep_persona(self, dialog: PersonaDialog, was: str | None, made: Persona) -> None:
        personas = self._session.personas

        def keep() -> Persona:
            return personas.add(made) if was is None else personas.change(was, made)

        self._tasks.change(keep, partial(self._on_kept, dialog), dialog.show_error)

    def _remove_persona(self, one: Persona) -> None:
        personas = self._session.personas
        said = tr("“{name}” removed; chats that have it go on")
        self._remove(
            lambda: personas.remove(one.name),
            said.format(name=_shortened(one.name)),
            lambda: personas.add(one),
        )

    # Prompts

    def _connect_prompt(self, row: NamedRow, one: Prompt) -> None:
        row.add_act(tr("Copy…"), tr("Copy {name}"), partial(self.edit_prompt, one, is_copy=True))
        if one.built_in:
            row.mark(tr("Built in"))
            return
        row.add_act(tr("Edit…"), tr("Edit {name}"), partial(self.edit_prompt, one))
        row.add_act(tr("Remove"), tr("Remove {name}"), partial(self._remove_prompt, one))

    def edit_prompt(self, one: Prompt | None, *, is_copy: bool = False) -> None:
        """Opens a prompt, a copy of it, or a new one."""
        dialog = PromptDialog(self, one, is_copy=is_copy)
        was = None if one is None or is_copy else one.name
        dialog.submitted.connect(partial(self._keep_prompt, dialog, was))
        dialog.open()

    def _keep_prompt(self, dialog: PromptDialog, was: str | None, made: Prompt) -> None:
        prompts = self._session.prompts

        def keep() -> Prompt:
            return prompts.add(made) if was is None else prompts.change(was, made)

        self._tasks.change(keep, partial(self._on_kept, dialog), dialog.show_error)

    def _remove_prompt(self, one: Prompt) -> None:
        prompts = self._session.prompts
        self._remove(
            lambda: prompts.remove(one.name),
            tr("“{name}” removed").format(name=_shortened(one.name)),
            lambda: prompts.add(one),
        )

    # Both

    def _on_kept(self, dialog: PersonaDialog | PromptDialog, _: object) -> None:
        dialog.accept()
        self._on_changed()

    def _remove(self, act: Callable[[], object], said: str, undo: Callable[[], object]) -> None:
        def removed(_: object) -> None:
            self._on_changed()
            self._toast.show_message(
                said,
                action=tr("Undo"),
                on_action=lambda: self._tasks.change(undo, self._on_undone, self._on_failed),
                duration_ms=UNDO_TOAST_MS,
            )

        self.setFocus()  # the row goes, and with it whatever had the keyboard
        self._tasks.change(act, removed, self._on_failed)

    def _on_undone(self, _: object) -> None:
        self._on_changed()

    def _on_failed(self, error: UserFacingError) -> None:
        self.banner.show_error(error)

    def _on_imported(self) -> None:
        self.banner.hide()
        self._on_changed()

    def _on_changed(self) -> None:
        self.refresh()
        self.changed.emit()


def _shortened(name: str) -> str:
    return name if len(name) <= _TOAST_CHARS else f"{name[: _TOAST_CHARS - 1].rstrip()}…"
