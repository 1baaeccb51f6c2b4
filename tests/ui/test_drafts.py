"""What is typed and not sent: kept in the vault, chat by chat, until it is sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.chat.drafts import Drafts
from app.ui.chat.page import ChatPage
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


def new_page(desk: Desk, qtbot: QtBot) -> ChatPage:
    fonts.load_first()
    page = ChatPage(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_draft_is_kept_while_it_is_typed(desk: Desk, qtbot: QtBot) -> None:
    drafts = Drafts(desk.session.history, desk.tasks, keep_after_ms=1)
    drafts.note(None, "half a")
    assert drafts.unkept == {None: "half a"}
    qtbot.waitUntil(lambda: desk.conversations.drafts() == {None: "half a"}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not drafts.unkept, timeout=WAIT_MS)
    drafts.note(None, "half a question")
    qtbot.waitUntil(
        lambda: desk.conversations.drafts() == {None: "half a question"}, timeout=WAIT_MS
    )


def test_what_is_typed_before_the_kept_drafts_are_read_stays(desk: Desk, qtbot: QtBot) -> None:
    chat = desk.conversations.create("Cranes")
    desk.conversations.keep_drafts({None: "of yesterday", chat: "about cranes"})
    drafts = Drafts(desk.session.history, desk.tasks)
    drafts.note(None, "of today")
    with qtbot.waitSignal(drafts.changed, timeout=WAIT_MS) as read:
        pass
    assert read.args == [chat]
    assert (drafts.text(None), drafts.text(chat)) == ("of today", "about cranes")


def test_after_a_restart_a_draft_stands_in_its_own_chat(desk: Desk, qtbot: QtBot) -> None:
    chat = desk.conversations.create("Cranes")
    page = new_page(desk, qtbot)
    page.open_conversation(chat)
    QTest.keyClicks(page._composer.edit, "about cranes")
    page.open_conversation(None)
    QTest.keyClicks(page._composer.edit, "something new")
    desk.conversations.keep_drafts(page.unkept_drafts)

    again = new_page(desk, qtbot)
    qtbot.waitUntil(lambda: again.draft() == "something new", timeout=WAIT_MS)
    again.open_conversation(chat)
    assert again.draft() == "about cranes"


def test_what_was_sent_is_no_draft_any_more(desk: Desk, qtbot: QtBot) -> None:
    desk.conversations.keep_drafts({None: "What drives it?"})
    page = new_page(desk, qtbot)
    qtbot.waitUntil(lambda: page.draft() == "What drives it?", timeout=WAIT_MS)
    desk.gate.clear()
    page.send()
    qtbot.waitUntil(lambda: desk.conversations.drafts() == {}, timeout=WAIT_MS)
    QTest.keyClicks(page._composer.edit, "And then?")
    qtbot.waitUntil(lambda: page.conversation is not None, timeout=WAIT_MS)
    assert page.unkept_drafts == {page.conversation: "And then?"}
    desk.gate.set()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
