"""Finding words in the chat on screen: where they are read, from one place to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.page import ChatPage
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000
TURNS = 30


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ChatPage:
    """A long chat at its newest turn; three of its answers speak of a herring."""
    fonts.load_first()
    made = ChatPage(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    chat = desk.conversations.create("Fish")
    for number in range(TURNS):
        desk.conversations.add_user_message(chat, f"Question {number}?\n" * 4)
        row = desk.conversations.begin_answer(chat, model="")
        text = (
            "The **red** herring.\n\nAnother Herring." if number % 10 == 3 else "Nothing.\n\n" * 5
        )
        if number == 5:
            text = "[herring](http://x.y/red)"
        desk.conversations.finish_answer(row, text=text, state=MessageState.COMPLETE)
    made.open_conversation(chat)
    qtbot.waitUntil(lambda: made._model.rowCount() == 2 * TURNS, timeout=WAIT_MS)
    made.open_find()
    return made


def marked(page: ChatPage) -> tuple[int, str]:
    return page._find_bar._finder.at, page._view.selected_text()


def find(page: ChatPage, words: str) -> None:
    page._find_bar.field.setText(words)


def step(page: ChatPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page._find_bar.field, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_it_goes_from_place_to_place_and_round(page: ChatPage) -> None:
    assert page._find_bar.field.hasFocus()
    find(page, "herring")
    seen = [marked(page)]
    for _ in range(6):
        step(page, Qt.Key.Key_F3)
        seen.append(marked(page))
    rows = [7, 7, 11, 27, 27, 47, 47]
    assert [row for row, _ in seen] == rows
    assert {text for _, text in seen} == {"herring", "Herring"}
    assert page._find_bar.said.text() == "Turn 4 of 4"
    step(page, Qt.Key.Key_F3)
    assert marked(page) == (7, "herring")
    step(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert marked(page) == (47, "Herring")
    rect = page._view.visualRect(page._model.index(47))
    assert rect.intersects(page._view.viewport().rect())


def test_words_are_found_as_they_are_read_not_as_they_are_written(page: ChatPage) -> None:
    find(page, "RED herring")
    assert marked(page) == (7, "red herring")
    find(page, "**red**")
    assert page._find_bar._finder.at == -1
    assert page._find_bar.said.text() == "Not in this chat"
    find(page, "   ")
    assert page._find_bar.said.text() == ""


def test_escape_closes_it_and_leaves_the_keyboard_with_what_was_found(page: ChatPage) -> None:
    find(page, "question 12")
    step(page, Qt.Key.Key_Escape)
    assert not page._find_bar.isVisible()
    assert page._view.hasFocus()
    assert page._view.currentIndex().row() == 24
    assert marked(page)[1] == "Question 12"
    page.open_find()
    assert page._find_bar.field.text() == "Question 12", "what is selected is looked for"
    assert list(nameless_controls(page._find_bar)) == []


def test_another_chat_begins_without_it(page: ChatPage) -> None:
    find(page, "herring")
    page.open_conversation(None)
    assert not page._find_bar.isVisible()
    page.open_find()
    assert not page._find_bar.isVisible(), "there is nothing to look in"
