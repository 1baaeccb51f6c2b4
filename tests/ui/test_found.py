"""Words that are looked for in the conversation on screen: marked, counted, gone to."""

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
from app.ui.a11y import nameless_controls
from app.ui.chat.conversation import ConversationView
from app.ui.chat.found import FoundBar
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


def open_at(page: ChatPage, qtbot: QtBot, chat: int, message: int, sought: Sought) -> FoundBar:
    page.open_conversation(chat, message=message, sought=sought)
    bar = page.findChildren(FoundBar)[0]
    qtbot.waitUntil(lambda: bar.said.startswith("Message"), timeout=WAIT_MS)
    return bar


def view_of(page: ChatPage) -> ConversationView:
    return page.findChildren(ConversationView)[0]


def has_mark(page: ChatPage) -> bool:
    picture = view_of(page).viewport().grab().toImage()
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
    chat, (first, _, last) = chat_with(desk, *texts)
    bar = open_at(page, qtbot, chat, first, Sought((), "pump"))
    view = view_of(page)
    assert (bar.isVisible(), bar.field.text()) == (True, "pump")
    assert bar.said == "Message 1 of 2"
    assert view.selected_text() == "pump"
    assert view.currentIndex().row() == 1
    page.activateWindow()
    top = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert view.selected_text() == "Pump"  # the same message, far below
    assert view.verticalScrollBar().value() > top + 700
    found = []
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_F3)
        found.append((view.currentIndex().row(), view.selected_text(), bar.said))
    assert found == [(5, "pumps", "Message 2 of 2"), (5, "pump", "Message 2 of 2")]
    QTest.keyClick(view, Qt.Key.Key_F3)  # and around
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert (view.currentIndex().row(), view.selected_text()) == (5, "pump")
    assert has_mark(page)  # of the other place in this message
    assert desk.conversations.message(last).text == texts[2]


def test_what_is_typed_is_looked_for_in_this_chat(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    chat, (first, last) = chat_with(desk, "The valve. in:Yard", "Another valve.")
    page.open_conversation(chat)
    view = view_of(page)
    qtbot.waitUntil(lambda: view.model().rowCount() == 4, timeout=WAIT_MS)
    bar = page.findChildren(FoundBar)[0]
    assert not bar.isVisible()
    page.open_search()
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "valve")
    qtbot.waitUntil(lambda: bar.said == "Message 2 of 2", timeout=WAIT_MS)  # the newest first
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.said == "Message 1 of 2"
    bar.field.clear()
    QTest.keyClicks(bar.field, "in:yard")
    qtbot.waitUntil(lambda: bar.said == "Message 1 of 1", timeout=WAIT_MS)  # no filter here
    bar.field.clear()
    QTest.keyClicks(bar.field, "crane")
    qtbot.waitUntil(lambda: bar.said == "Not in this chat", timeout=WAIT_MS)
    assert list(nameless_controls(bar)) == []
    assert (first, last) == (2, 4)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not view.sought
    assert not has_mark(page)


def test_another_chat_ends_the_search(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    chat, (message,) = chat_with(desk, "The valve")
    bar = open_at(page, qtbot, chat, message, Sought(("valve",)))
    other, _ = chat_with(desk, "The valve again")
    page.open_conversation(other)
    assert not bar.isVisible()
    assert not view_of(page).sought


def test_places_are_those_of_the_drawn_text_beyond_the_first_plane_too(
    qapp: QApplication,
) -> None:
    look = Look(Theme("light"))
    box = TextBox("<p>\U0001f6a2 a <b>pump</b></p><p>pump</p>", 400, look)
    assert box.found() == ()
    look.sought = Sought(("pump",))
    spans = box.found()
    assert [box._document.find("pump", first - 1).selectionStart() for first, _ in spans] == [
        first for first, _ in spans
    ]
    assert [last - first for first, last in spans] == [4, 4]
    assert qapp is not None
