"""The states of personas and prompts: the page, its dialogs, the choice in a chat, the slash."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton

from app.bench import tour_chats
from app.bench.stage import Stage
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.ui.chat.fill_dialog import FillDialog
from app.ui.chat.header import ChatHeader
from app.ui.chat.page import ChatPage
from app.ui.chat.slash_list import SlashList
from app.ui.personas.page import PersonasPage
from app.ui.personas.persona_dialog import PersonaDialog
from app.ui.personas.prompt_dialog import PromptDialog
from app.ui.personas.rows import NamedRow
from app.ui.views import View

_CLERK: Final = Persona(
    "Contract clerk",
    "You check contracts for deadlines, penalties and who has to act. Quote the clause.",
    "Which contract shall I look at?",
    preset="exact",
    scope=DocumentScope.ALL,
    icon="library",
)
_PROMPTS: Final = (
    Prompt("daily log", "What does the log of {{ship}} say about {{date}}?"),
    Prompt("handover", "Write a handover for {{shift=the night shift}} about:\n\n{{selection}}"),
)
_QUESTION: Final = "Name three things that a harbour office keeps on its shelves."


def personas(stage: Stage) -> None:
    """All of them, one as it is written, refused, removed; then in a chat."""
    stage.session.personas.add(_CLERK)
    for prompt in _PROMPTS:
        stage.session.prompts.add(prompt)
    stage.workspace.show_view(View.PERSONAS)
    page = stage.child(PersonasPage)
    page.refresh()
    stage.wait(lambda: _CLERK.name in page.rows, "the personas")
    stage.shoot("personas")
    _press(stage, page.rows[_CLERK.name], "Edit…")
    stage.wait(lambda: stage.find(PersonaDialog), "the dialog of a persona")
    dialog = stage.child(PersonaDialog)
    stage.shoot("persona-editing")
    dialog.name.setText("Translator")
    dialog.save_button.click()
    stage.wait(dialog.error.isVisible, "the refusal")
    stage.shoot("persona-refused")
    dialog.reject()
    _press(stage, page.prompt_rows[_PROMPTS[1].name], "Edit…")
    stage.wait(lambda: stage.find(PromptDialog), "the dialog of a prompt")
    stage.shoot("prompt-editing")
    stage.child(PromptDialog).reject()
    _press(stage, page.rows[_CLERK.name], "Remove")
    stage.wait(lambda: stage.find(QPushButton, "Undo"), "the way back")
    stage.wait(lambda: _CLERK.name not in page.rows, "the list without it")
    stage.shoot("personas-undo")
    stage.child(QPushButton, "Undo").click()
    stage.wait(lambda: _CLERK.name in page.rows, "the persona again")
    _in_a_chat(stage)
    _slash(stage)


def _press(stage: Stage, row: NamedRow, act: str) -> None:
    row.acts[stage.said.one_of(row.acts, act)].click()


def _in_a_chat(stage: Stage) -> None:
    stage.workspace.new_chat()
    chat, header = stage.child(ChatPage), stage.child(ChatHeader)
    chat.refresh()
    stage.wait(lambda: _entry(header, _CLERK.name), "the persona in the menu")
    menu = header.persona.menu_of_personas
    menu.popup(header.persona.mapToGlobal(QPoint(0, header.persona.height())))
    stage.wait(menu.isVisible, "the menu")
    stage.shoot("personas-menu")
    menu.hide()
    _entry(header, _CLERK.name, is_pressed=True)
    stage.shoot("chat-greeting")
    stage.workspace.new_chat()
    _entry(header, "Editor", is_pressed=True)
    tour_chats.ask(stage, _QUESTION)
    _entry(header, _CLERK.name, is_pressed=True)
    stage.shoot("chat-persona-changed")


def _slash(stage: Stage) -> None:
    stage.workspace.new_chat()
    edit = stage.child(QPlainTextEdit, "Your question")
    stage.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    stage.wait(edit.hasFocus, "the keyboard in the field")
    QTest.keyClicks(edit, "/")
    stage.wait(lambda: stage.find(SlashList), "the list")
    stage.shoot("slash-list")
    QTest.keyClicks(edit, "da")
    stage.shoot("slash-narrowed")
    stage.child(SlashList).view.clicked.emit(stage.child(SlashList).view.currentIndex())
    stage.wait(lambda: stage.find(FillDialog), "the form")
    stage.shoot("slash-form")
    stage.child(FillDialog).reject()
    edit.clear()


def _entry(header: ChatHeader, name: str, *, is_pressed: bool = False) -> bool:
    """Whether the menu has a persona; chooses it if that is wanted."""
    menu: QMenu = header.persona.menu_of_personas
    found = next((one for one in menu.actions() if one.text() == name), None)
    if found is not None and is_pressed:
        found.trigger()
    return found is not None
