"""Which documents and which model: what the header offers and what a question is asked with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.chat.page import ChatPage
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, add_document, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ChatPage:
    fonts.load_first()
    made = ChatPage(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made._choices.offer.models), timeout=WAIT_MS)
    return made


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_model_that_answers_is_shown_and_can_be_changed(page: ChatPage) -> None:
    assert page._header._model.text() == "replay"
    assert entries(page._header._model_menu)["replay"].isChecked()


def test_quotes_can_be_chosen_in_place_of_a_model(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    entries(page._header._model_menu)["Quotes only: no model writes"].trigger()
    qtbot.waitUntil(lambda: page._header._model.text() == "Quotes only", timeout=WAIT_MS)
    assert desk.session.preferences.get().quotes_only
    entries(page._header._documents_menu)["No documents: the model alone"].trigger()
    assert page._header._model.text() == "replay"  # which nothing can be quoted without
    entries(page._header._documents_menu)["All documents"].trigger()
    entries(page._header._model_menu)["replay"].trigger()
    qtbot.waitUntil(lambda: page._header._model.text() == "replay", timeout=WAIT_MS)
    assert not desk.session.preferences.get().quotes_only


def test_a_new_collection_is_offered_after_a_refresh_and_used(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    entries(page._header._documents_menu)["Harbour reports"].trigger()
    assert page._choices.options.collection == "Harbour reports"
    assert page._header._documents.text() == "Harbour reports"
    assert "1 document is ready" in page._welcome._text.text()


def test_documents_can_be_left_out_and_a_new_chat_starts_over(page: ChatPage, qtbot: QtBot) -> None:
    entries(page._header._documents_menu)["No documents: the model alone"].trigger()
    assert not page._choices.options.use_documents
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.open_conversation(None)
    assert page._choices.options.use_documents


def test_what_was_chosen_for_a_chat_not_begun_outlives_its_page(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    entries(page._header._documents_menu)["Harbour reports"].trigger()
    made = ChatPage(desk.session, desk.tasks, Theme("light"), lasting=page.lasting)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made._choices.offer.models), timeout=WAIT_MS)
    assert made._choices.options.collection == "Harbour reports"
    assert made._header._documents.text() == "Harbour reports"


def test_without_documents_nothing_is_promised_of_them(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    assert page._composer.edit.placeholderText() == "Ask the model…"
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    assert page._composer.edit.placeholderText() == "Ask your documents…"
    entries(page._header._documents_menu)["No documents: the model alone"].trigger()
    assert page._composer.edit.placeholderText() == "Ask the model…"
    assert "page" not in page._welcome._text.text()
    assert "without sources" in page._welcome._text.text()


def test_a_chat_keeps_doing_without_documents_over_a_restart(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    entries(page._header._documents_menu)["No documents: the model alone"].trigger()
    page.set_draft("What drives it?")
    page.send()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
    chat = page.conversation
    assert chat is not None
    kept = desk.session.preferences
    qtbot.waitUntil(lambda: kept.get().chats_without_documents == f"[{chat}]", timeout=WAIT_MS)
    page.open_conversation(None)
    assert page._choices.options.use_documents
    later = ChatPage(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(later)
    later.open_conversation(chat)
    qtbot.waitUntil(lambda: not later._choices.options.use_documents, timeout=WAIT_MS)
    entries(later._header._documents_menu)["All documents"].trigger()
    qtbot.waitUntil(lambda: kept.get().chats_without_documents == "[]", timeout=WAIT_MS)


def test_what_has_not_changed_is_not_made_anew(page: ChatPage, qtbot: QtBot) -> None:
    row, choice = page._welcome._rows[0], page._header._model_menu.actions()[0]
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    assert page._welcome._rows[0] is row
    assert page._header._model_menu.actions()[0] is choice


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("size", [(700, 560), (1280, 800)])
def test_suggestions_are_as_high_with_documents_as_without(
    page: ChatPage, desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    QApplication.processEvents()
    heights = [row.height() for row in page._welcome._rows]
    add_document(desk.documents)
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    QApplication.processEvents()
    heights += [row.height() for row in page._welcome._rows]
    assert heights == [48] * 5


def test_new_chats_do_as_the_settings_say(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    desk.session.preferences.update({"use_documents": False})
    with qtbot.waitSignal(page._choices.changed, timeout=WAIT_MS):
        page.refresh()
    assert not page._choices.options.use_documents


def test_a_suggestion_goes_into_the_composer(page: ChatPage) -> None:
    page._welcome._rows[0].click()
    assert page.draft() == page._welcome._rows[0].question
