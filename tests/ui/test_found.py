"""What was searched for in all chats, in the chat that it leads to: marked, and gone to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.domain.sought import Sought
from app.ui import fonts
from app.ui.chat.look import Look
from app.ui.chat.page import ChatPage
from app.ui.chat.text_box import TextBox
from app.ui.theme import Theme
from app.ui.tokens import LIGHT
from tests.ui.chat_kit import Desk, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000
FILLER = "\n\n".join(["Nothing of note happened on this day."] * 60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ChatPage:
    fonts.load_first()
    made = ChatPage(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def chat_with(desk: Desk, *answers: str) -> tuple[int, list[int]]:
    """A chat of questions and these answers; its id and those of the answers."""
    chat = desk.conversations.create("Pumps")
    numbers = []
    for text in answers:
        desk.conversations.add_user_message(chat, "And then?")
        number = desk.conversations.begin_answer(chat, model="m")
        desk.conversations.finish_answer(number, text=text, state=MessageState.COMPLETE)
        numbers.append(number)
    return chat, numbers


def open_at(page: ChatPage, qtbot: QtBot, chat: int, message: int, sought: Sought) -> None:
    page.open_conversation(chat, message=message, sought=sought)
    qtbot.waitUntil(lambda: page._find_bar.said.text().startswith("Turn"), timeout=WAIT_MS)


def has_mark(page: ChatPage) -> bool:
    picture = page._view.viewport().grab().toImage()
    mark = QColor(LIGHT.mark)
    return any(
        picture.pixelColor(x, y) == mark
        for y in range(0, picture.height(), 2)
        for x in range(0, picture.width(), 2)
    )


def test_a_hit_is_shown_in_its_message_and_the_next_one_a_key_away(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    texts = (f"The **pump** is here.\n\n{FILLER}\n\nThe Pump, last", "No such.", "`pump`s: a pump")
    chat, (first, _, _) = chat_with(desk, *texts)
    open_at(page, qtbot, chat, first, Sought((), "pump"))
    view, bar = page._view, page._find_bar
    assert (bar.isVisible(), bar.field.text(), bar.said.text()) == (True, "pump", "Turn 1 of 2")
    assert (view.currentIndex().row(), view.selected_text()) == (1, "pump")
    page.activateWindow()
    top = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert view.selected_text() == "Pump"  # the same message, far below
    assert view.verticalScrollBar().value() > top + 700
    found = []
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_F3)
        found.append((view.currentIndex().row(), view.selected_text()))
    assert found == [(5, "pumps"), (5, "pump")]
    assert has_mark(page)  # of the other place in this message
    QTest.keyClick(view, Qt.Key.Key_F3)  # and around
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert (view.currentIndex().row(), view.selected_text()) == (5, "pump")
    bar.close_bar()
    assert not has_mark(page)


def test_a_hit_in_another_branch_brings_its_branch(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat, (old,) = chat_with(desk, "The valve of before")
    question = desk.conversations.get(chat).messages[0].id
    new = desk.conversations.begin_answer(chat, model="m", question=question)
    desk.conversations.finish_answer(new, text="Another one", state=MessageState.COMPLETE)
    open_at(page, qtbot, chat, old, Sought(("valve",)))
    assert page._view.selected_text() == "valve"


def test_what_is_typed_then_takes_its_place_and_another_chat_ends_it(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat, (message,) = chat_with(desk, "The valve and the crane")
    open_at(page, qtbot, chat, message, Sought(("valve",)))
    page._find_bar.field.setText("crane")
    assert page._view.selected_text() == "crane"
    assert not has_mark(page)
    open_at(page, qtbot, chat, message, Sought(("valve",)))
    other, _ = chat_with(desk, "The valve again")
    page.open_conversation(other)
    qtbot.waitUntil(lambda: page._model.rowCount() == 2, timeout=WAIT_MS)
    assert not page._find_bar.isVisible()
    assert not has_mark(page)


def test_places_are_those_of_the_drawn_text_beyond_the_first_plane_too(
    qapp: QApplication,
) -> None:
    look = Look(Theme("light"))
    box = TextBox("<p>\U0001f6a2 a <b>pump</b></p><p>pump</p>", 400, look)
    assert box.found() == ()
    look.sought = Sought(("pump",))
    assert list(box.found()) == box.occurrences("pump")
    assert qapp is not None
