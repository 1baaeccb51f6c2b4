"""Who answers in a chat: chosen in its upper edge, kept with it, greeting first."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.personas import DocumentScope, Persona
from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, Rule, RuleSet
from app.services.screening import ContentFilter
from app.ui import fonts
from app.ui.chat.page import ChatPage
from app.ui.lasting import Lasting
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, add_document, add_model, fill_disk, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000
LONG_QUESTION = "Sum this up: " + "the crane lifted a crate. " * 4000 + "Why?"
CLERK = Persona("Clerk", "Answer like a clerk.", "Good morning. Which file?", icon="tag")
HARBOUR = Persona(
    "Harbour & co", scope=DocumentScope.COLLECTION, collection="Harbour reports", model="second"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        made.session.personas.add(CLERK)
        made.session.personas.add(HARBOUR)
        add_model(made, "second")
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ChatPage:
    return new_page(desk, qtbot)


def new_page(desk: Desk, qtbot: QtBot, lasting: Lasting | None = None) -> ChatPage:
    fonts.load_first()
    made = ChatPage(desk.session, desk.tasks, Theme("light"), lasting=lasting)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made._choices.offer.models), timeout=WAIT_MS)
    return made


def entries(page: ChatPage) -> dict[str, QAction]:
    menu = page._header.persona.menu_of_personas
    return {action.text(): action for action in menu.actions() if action.text()}


def texts(page: ChatPage) -> list[str]:
    return [page._model.turn(row).text for row in range(page._model.rowCount())]


def ask(page: ChatPage, qtbot: QtBot, text: str = "What drives it?") -> None:
    page.set_draft(text)
    page.send()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)


def test_the_plain_assistant_answers_until_somebody_is_chosen(page: ChatPage) -> None:
    assert page._header.persona.text() == "Plain assistant"
    assert page._header.persona.accessibleName() == "Persona: Plain assistant"
    assert list(entries(page)) == [
        *("Plain assistant", "Document analyst", "Translator", "Editor"),
        *("Clerk", "Harbour && co", "Edit personas…"),
    ]
    assert [text for text, one in entries(page).items() if one.isChecked()] == ["Plain assistant"]


def test_who_was_chosen_for_a_chat_not_begun_outlives_its_page(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    entries(page)["Clerk"].trigger()
    made = new_page(desk, qtbot, page.lasting)
    assert made._header.persona.text() == "Clerk"
    assert texts(made) == ["Good morning. Which file?"]
    assert made._choices.options.persona == CLERK


def test_a_new_chat_shows_the_greeting_and_begins_with_it(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    entries(page)["Clerk"].trigger()
    assert texts(page) == ["Good morning. Which file?"]
    assert page._stack.currentWidget() is page._view
    entries(page)["Plain assistant"].trigger()
    assert page._stack.currentWidget() is page._welcome
    entries(page)["Clerk"].trigger()
    ask(page, qtbot)
    assert desk.engine.requests[-1].system.endswith("Answer like a clerk.")
    assert texts(page)[0] == "Good morning. Which file?"
    assert page._model.rowCount() == 3
    chat = page.conversation
    assert chat is not None
    assert desk.session.personas.of_chat(chat) == CLERK

    def kept() -> list[str]:
        return [one.text for one in desk.conversations.get(chat).messages]

    qtbot.waitUntil(lambda: texts(page) == kept(), timeout=WAIT_MS)  # both may still be written
    page.open_conversation(None)
    assert page._header.persona.text() == "Plain assistant"
    assert texts(page) == []


def test_a_greeting_is_shown_as_the_filter_lets_it_be(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    rule = Rule("file", "files", Act.BLOCK, words=("which file",))
    desk.session.chat._filter = ContentFilter(RuleSet((rule,)), desk.session.audit)
    desk.session.personas._filter = desk.session.chat._filter
    entries(page)["Clerk"].trigger()
    shown = texts(page)
    assert shown == [f"Good morning. {MASK}?"]
    ask(page, qtbot)
    assert texts(page)[:1] == shown


def test_a_question_that_is_refused_leaves_the_greeting_as_it_was(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    entries(page)["Clerk"].trigger()
    fill_disk(desk)
    page.set_draft(LONG_QUESTION)
    page.send()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
    assert texts(page) == ["Good morning. Which file?"]
    assert page.draft() == LONG_QUESTION


def test_another_one_takes_over_an_open_chat_and_it_is_said(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    chat = page.conversation
    assert chat is not None
    entries(page)["Clerk"].trigger()
    assert page._banner.isVisible()
    assert page._banner.text == "From the next question on “Clerk” answers here."
    assert len(texts(page)) == 2  # no greeting in the midst of it
    ask(page, qtbot, "And now?")
    assert not page._banner.isVisible()
    assert desk.engine.requests[-1].system.endswith("Answer like a clerk.")
    stats = [one.stats for one in desk.conversations.get(chat).messages if one.stats is not None]
    assert [one.persona for one in stats] == ["", "Clerk"]


def test_the_documents_of_one_go_with_it(page: ChatPage, qtbot: QtBot) -> None:
    used: list[bool] = []
    entries(page)["Translator"].trigger()
    ask(page, qtbot)
    for name in ("Plain assistant", "Clerk"):
        used.append(page._choices.options.use_documents)
        entries(page)[name].trigger()
    used.append(page._choices.options.use_documents)
    page._choices.choose_documents(None, is_used=False)  # a choice that is the chat's own
    entries(page)["Plain assistant"].trigger()
    used.append(page._choices.options.use_documents)
    assert used == [False, True, True, False]


def test_a_chat_has_whom_it_had_over_a_restart_and_a_removal(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    entries(page)["Clerk"].trigger()
    ask(page, qtbot)
    chat = page.conversation
    desk.session.personas.remove("Clerk")
    later = new_page(desk, qtbot)
    later.open_conversation(chat)
    qtbot.waitUntil(lambda: later._header.persona.text() == "Clerk", timeout=WAIT_MS)
    assert next(iter(entries(later))) == "Clerk"  # of this chat alone
    assert entries(later)["Clerk"].isChecked()
    ask(later, qtbot, "Still there?")
    assert desk.engine.requests[-1].system.endswith("Answer like a clerk.")


def test_its_documents_and_its_model_are_chosen_with_it(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    entries(page)["Harbour && co"].trigger()
    assert page._header._documents.text() == "Harbour reports"
    assert page._header._model.text() == "second"
    ask(page, qtbot, "What caused the loss of pressure?")
    assert desk.engine.loaded is not None
    assert desk.engine.loaded.name == "second"
    chat = page.conversation
    assert chat is not None
    page._choices.choose_documents(None, is_used=False)
    page._choices.choose_model("replay")
    wanted = replace(HARBOUR, scope=DocumentScope.NONE, collection="", model="replay")
    qtbot.waitUntil(lambda: desk.session.personas.of_chat(chat) == wanted, timeout=WAIT_MS)
    assert desk.session.personas.get("Harbour & co") == HARBOUR
    later = new_page(desk, qtbot)
    later.open_conversation(chat)
    qtbot.waitUntil(lambda: later._header._model.text() == "replay", timeout=WAIT_MS)
    assert later._header._documents.text() == "No documents"


def test_the_menu_leads_to_the_page_with_all_of_them(page: ChatPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.personas_requested):
        entries(page)["Edit personas…"].trigger()


def test_where_there_is_no_room_the_choice_is_in_the_menu(page: ChatPage) -> None:
    header = page._header
    page.resize(900, 600)
    assert header.persona.isVisible()
    page.resize(420, 600)
    assert not header.persona.isVisible()
    (more,) = (
        menu for menu in header.findChildren(QMenu) if header.export_action in menu.actions()
    )
    assert more.actions()[0].menu() is header.persona.menu_of_personas


def test_one_whose_collection_is_gone_answers_from_no_other(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.session.personas.change("Harbour & co", replace(HARBOUR, collection="Gone"))
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    entries(page)["Harbour && co"].trigger()
    assert page._header._documents.text() == "No documents"
    assert not page._choices.options.use_documents
