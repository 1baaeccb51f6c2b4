"""The page over a real vault: ask, stream, stop, fail, retry, come back."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.composer import ComposerState
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import Phase
from app.ui.theme import Theme
from tests.ui.chat_kit import QUOTE, Desk, add_document, citation, fill_disk, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000
LONG_QUESTION = "Sum this up: " + "the crane lifted a crate. " * 4000 + "Why?"


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


def hold(event: threading.Event, *, at: int) -> Callable[[int], None]:
    """Keeps the engine from saying piece ``at`` until the event is set."""

    def during(number: int) -> None:
        if number == at:
            assert event.wait(20)

    return during


def last_text(page: ChatPage) -> str:
    row = page._model.last_answer()
    return page._model.turn(row).text if row >= 0 else ""


def ask(page: ChatPage, text: str = "What drives it?") -> None:
    page.set_draft(text)
    page.send()


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=WAIT_MS)


def idle(page: ChatPage, qtbot: QtBot) -> None:
    until(qtbot, lambda: not page.is_answering)
    row = page._model.last_answer()
    until(qtbot, lambda: page._model.turn(row).phase is Phase.DONE)


def test_a_question_is_answered_and_the_chat_gets_its_title(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    wanted = [page.conversation_changed, page.stats_updated]
    with qtbot.waitSignals(wanted, timeout=WAIT_MS):
        ask(page)
    idle(page, qtbot)
    assert last_text(page) == "Steam drives it."
    assert page.conversation == desk.conversations.list()[0].id
    until(qtbot, lambda: page._header._title.text() == "What drives it?")
    assert page.draft() == ""


def test_text_is_shown_while_it_comes(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    second = threading.Event()
    desk.engine.during = hold(second, at=2)
    ask(page)
    until(qtbot, lambda: last_text(page) == "Steam drives ")
    assert page.is_answering
    second.set()
    idle(page, qtbot)


def test_stop_shows_at_once_that_it_was_heard_and_keeps_what_came(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    stopped = threading.Event()
    desk.engine.during = hold(stopped, at=2)
    ask(page)
    until(qtbot, lambda: last_text(page) == "Steam drives ")
    page.stop()
    assert page._composer.state is ComposerState.STOPPING
    stopped.set()
    until(qtbot, lambda: not page.is_answering)
    kept = page._model.turn(page._model.last_answer()).message
    assert (kept.state, kept.text) == (MessageState.STOPPED, "Steam drives")


def test_a_dead_engine_is_said_in_place_and_trying_again_works(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine.dies_after = 1
    ask(page)
    idle(page, qtbot)
    broken = page._model.turn(page._model.last_answer()).message
    assert broken.state is MessageState.INTERRUPTED
    assert "Your chat is safe" in broken.note
    desk.engine.dies_after = None
    page.retry()
    idle(page, qtbot)
    assert last_text(page) == "Steam drives it."
    assert page._model.rowCount() == 2


def test_a_retry_that_brings_nothing_leaves_the_old_answer_and_says_so(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page)
    idle(page, qtbot)
    desk.engine.dies_after = 0
    page.retry()
    idle(page, qtbot)
    assert last_text(page) == "Steam drives it."
    assert page._banner.isVisible()


def test_an_answer_grows_on_while_another_chat_is_looked_at(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    other = desk.conversations.create("Other")
    desk.conversations.add_user_message(other, "Old question")
    go_on = threading.Event()
    desk.engine.during = hold(go_on, at=1)
    ask(page)
    until(qtbot, lambda: last_text(page) == "Steam ")
    asked = page.conversation
    page.open_conversation(other)
    until(qtbot, lambda: page._model.rowCount() == 1)
    page.open_conversation(asked)
    until(qtbot, lambda: page._model.rowCount() == 2 and last_text(page) == "Steam ")
    go_on.set()
    idle(page, qtbot)
    assert last_text(page) == "Steam drives it."


def test_an_answer_left_behind_tells_only_its_own_chat(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    desk.engine.during = hold(go_on, at=1)
    begun: list[int] = []
    page.conversation_changed.connect(begun.append)
    ask(page)
    page.open_conversation(None)  # before it has a name
    until(qtbot, lambda: len(begun) == 1)
    assert page.conversation is None
    assert page._model.rowCount() == 0
    with qtbot.assertNotEmitted(page.stats_updated):
        go_on.set()
        until(qtbot, lambda: not page.is_answering)
    assert begun == [desk.conversations.list()[0].id] * 2
    assert page._model.rowCount() == 0


def test_a_chat_opened_again_before_its_answer_began_shows_it(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat = desk.conversations.create("Chat")
    page.open_conversation(chat)
    until(qtbot, lambda: page._header._title.text() == "Chat")
    ask(page)
    page.open_conversation(None)
    page.open_conversation(chat)
    idle_texts = ["What drives it?", "Steam drives it."]
    until(
        qtbot,
        lambda: [page._model.turn(n).text for n in range(page._model.rowCount())] == idle_texts,
    )


@pytest.mark.parametrize("typed_since", ["", "Another one"])
def test_a_refused_question_comes_back_although_its_new_chat_was_left(
    page: ChatPage, desk: Desk, qtbot: QtBot, typed_since: str
) -> None:
    fill_disk(desk)
    ask(page, LONG_QUESTION)
    page.open_conversation(None)
    page.set_draft(typed_since)
    until(qtbot, lambda: not page.is_answering)
    assert page.draft() == "\n\n".join(filter(None, (LONG_QUESTION, typed_since)))
    assert page._banner.isVisible()


def test_a_refused_question_is_the_draft_of_its_chat(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat, other = desk.conversations.create("Chat"), desk.conversations.create("Other")
    page.open_conversation(chat)
    until(qtbot, lambda: page._header._title.text() == "Chat")
    fill_disk(desk)
    ask(page, LONG_QUESTION)
    page.open_conversation(other)
    until(qtbot, lambda: not page.is_answering)
    assert page.draft() == ""
    page.open_conversation(chat)
    assert page.draft() == LONG_QUESTION


def test_drafts_stay_with_their_chats(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    other = desk.conversations.create("Other")
    page.set_draft("for the new one")
    page.open_conversation(other)
    assert page.draft() == ""
    page.set_draft("for the other")
    page.open_conversation(None)
    assert page.draft() == "for the new one"
    page.open_conversation(other)
    assert page.draft() == "for the other"
    until(qtbot, lambda: page._header._title.text() == "Other")


def test_a_chat_that_is_gone_leaves_nothing_of_the_one_before(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page)
    idle(page, qtbot)
    with qtbot.waitSignal(page.conversation_lost, timeout=WAIT_MS):
        page.open_conversation(4711)
        assert page._model.rowCount() == 0
        assert page._header._title.text() == ""
        page.retry()  # what was on screen is not there to be asked again
        assert not page.is_answering
    assert page.conversation is None
    assert page._banner.isVisible()
    assert page._banner.text
    assert page._header._title.text() == "New chat"
    assert desk.engine.requests[1:] == []


def test_what_fails_late_leaves_the_chat_on_screen_alone(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    other = desk.conversations.create("Other")
    desk.conversations.add_user_message(other, "Old question")
    page.open_conversation(4711)
    page.open_conversation(other)
    until(qtbot, lambda: page._model.rowCount() == 1)
    with qtbot.assertNotEmitted(page.conversation_lost):
        desk.tasks.change(lambda: None, lambda _: page.set_draft("all read"))
        until(qtbot, lambda: page.draft() == "all read")
    assert page.conversation == other
    assert not page._banner.isVisible()


def test_a_message_that_was_searched_for_is_brought_into_sight(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat = desk.conversations.create("Long")
    ids = [desk.conversations.add_user_message(chat, f"Question {n}\n" * 9) for n in range(40)]
    page.open_conversation(chat, message=ids[10])
    until(qtbot, lambda: page._model.rowCount() == 40)
    view = page._view
    assert view.currentIndex().row() == 10
    assert abs(view.visualRect(view.currentIndex()).top()) <= 4
    assert view.hasFocus()
    assert view._shows_focus
    assert not view.is_following


def test_the_title_is_changed_where_it_stands(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    ask(page)
    idle(page, qtbot)
    with qtbot.waitSignal(page.title_changed, timeout=WAIT_MS):
        page._header.renamed.emit("Steam engines")
    assert desk.conversations.list()[0].title == "Steam engines"


def test_a_chip_asks_for_its_source(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    conversation = desk.conversations.create("Chat")
    desk.conversations.add_user_message(conversation, "Why?")
    row = desk.conversations.begin_answer(conversation, model="")
    passages = add_document(desk.documents)
    sources = (citation(1, passage=passages[1], at=4),)
    desk.conversations.finish_answer(
        row, text="This.", state=MessageState.COMPLETE, citations=sources
    )
    page.open_conversation(conversation)
    until(qtbot, lambda: page._model.rowCount() == 2)
    with qtbot.waitSignal(page.sources_requested) as asked_for:
        page._view.setCurrentIndex(page._model.index(1, 0))
        assert page._view.open_source(1)
    (citations, index) = asked_for.args
    assert [one.quote for one in citations] == [QUOTE]
    assert index == 0


def test_every_control_has_a_name(page: ChatPage) -> None:
    assert [one for one in nameless_controls(page) if one.isVisibleTo(page)] == []


def test_the_page_can_go_while_an_answer_is_under_way(desk: Desk, qtbot: QtBot) -> None:
    page = ChatPage(desk.session, desk.tasks, Theme("light"))  # qtbot would close it once more
    go_on = threading.Event()
    desk.engine.during = hold(go_on, at=1)
    ask(page)
    until(qtbot, lambda: last_text(page) == "Steam ")
    with qtbot.waitSignal(page.destroyed, timeout=WAIT_MS):
        page.deleteLater()
    go_on.set()
    until(qtbot, lambda: not desk.tasks.is_busy)
    (chat,) = desk.conversations.list()
    assert desk.conversations.get(chat.id).messages[-1].text == "Steam drives it."
