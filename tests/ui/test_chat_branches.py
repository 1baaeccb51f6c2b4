"""Branches on the page: edit, answer again beside, go on, step, delete, and what stays."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.chat import GenerationStats, MessageState
from app.domain.sampling import SamplingParams
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.details import AnswerDetails, facts
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import Phase
from app.ui.confirm import ConfirmDialog
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, add_document, answer, citation, fill_disk, open_desk

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
    made.resize(800, 700)
    made.show()
    return made


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=WAIT_MS)


def texts(page: ChatPage) -> list[str]:
    return [page._model.turn(row).text for row in range(page._model.rowCount())]


def idle(page: ChatPage, qtbot: QtBot) -> None:
    until(qtbot, lambda: not page.is_answering)
    row = page._model.last_answer()
    until(qtbot, lambda: page._model.turn(row).phase is Phase.DONE)


def ask(page: ChatPage, qtbot: QtBot, text: str = "What drives it?") -> None:
    page.set_draft(text)
    page.send()
    idle(page, qtbot)


def hold(event: threading.Event) -> Callable[[int], None]:
    """Keeps the engine from saying its second piece until the event is set."""

    def during(number: int) -> None:
        if number == 1:
            assert event.wait(20)

    return during


def press(page: ChatPage, key: Qt.Key, *, row: int) -> None:
    page._view.setCurrentIndex(page._model.index(row))
    QTest.keyClick(page._view, key)


def test_an_edited_question_begins_a_branch_and_the_old_one_is_a_step_away(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    ask(page, qtbot, "And then?")
    page.set_draft("a thought for later")
    press(page, Qt.Key.Key_E, row=1)  # the question of that answer
    assert page.draft() == "What drives it?"
    assert page._foot.edit_line.isVisible()
    assert page._composer.edit.hasFocus()
    desk.engine.pieces = ["Coal."]
    page.set_draft("What feeds it?")
    page.send()
    idle(page, qtbot)
    assert texts(page) == ["What feeds it?", "Coal."]
    assert page.draft() == "a thought for later"
    assert not page._foot.edit_line.isVisible()
    assert len(page._model.turn(0).message.versions) == 2
    press(page, Qt.Key.Key_Left, row=0)
    until(qtbot, lambda: len(texts(page)) == 4)
    assert texts(page)[0] == "What drives it?"
    assert page._view.currentIndex().row() == 0
    press(page, Qt.Key.Key_Right, row=0)
    until(qtbot, lambda: texts(page) == ["What feeds it?", "Coal."])


def test_an_edit_can_be_left_by_escape_and_is_no_draft_until_it_differs(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    page.set_draft("later")
    press(page, Qt.Key.Key_E, row=0)
    chat = page.conversation
    assert page._drafts.text(chat) == "later"
    page.set_draft("What feeds it?")
    assert page._drafts.text(chat) == "What feeds it?\n\nlater", "a kill must not lose it"
    QTest.keyClick(page._composer.edit, Qt.Key.Key_Escape)
    assert page.draft() == page._drafts.text(chat) == "later"
    assert texts(page) == ["What drives it?", "Steam drives it."]
    assert len(desk.engine.requests) == 1


def test_an_edit_that_is_refused_leaves_the_chat_and_the_words(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    press(page, Qt.Key.Key_E, row=0)
    fill_disk(desk)
    long = "the crane lifted a crate. " * 4000
    page.set_draft(long)
    page.send()
    until(qtbot, lambda: not page.is_answering)
    until(qtbot, lambda: texts(page) == ["What drives it?", "Steam drives it."])
    assert page.draft().strip() == long.strip()
    assert page._banner.isVisible()


def test_answers_stand_beside_each_other_and_one_can_go(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    desk.engine.pieces = ["Coal."]
    press(page, Qt.Key.Key_R, row=1)
    idle(page, qtbot)
    assert texts(page) == ["What drives it?", "Coal."]
    press(page, Qt.Key.Key_Left, row=1)
    until(qtbot, lambda: texts(page)[1] == "Steam drives it.")
    press(page, Qt.Key.Key_Delete, row=1)
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    dialog.confirm_button.click()
    until(qtbot, lambda: texts(page)[1] == "Coal.")
    assert page.conversation is not None
    assert len(desk.conversations.tree(page.conversation).messages) == 2
    press(page, Qt.Key.Key_Delete, row=1)  # the only one there is
    until(qtbot, lambda: page.findChild(ConfirmDialog) is None)


def test_an_answer_in_the_middle_is_asked_for_again_and_nothing_below_it_is_lost(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    ask(page, qtbot, "And then?")
    desk.engine.dies_after = 0
    press(page, Qt.Key.Key_R, row=1)
    until(qtbot, lambda: not page.is_answering and len(texts(page)) == 4)
    desk.engine.dies_after = None
    desk.engine.pieces = ["Coal."]
    press(page, Qt.Key.Key_R, row=1)
    idle(page, qtbot)
    assert texts(page) == ["What drives it?", "Coal."]
    press(page, Qt.Key.Key_Left, row=1)
    until(qtbot, lambda: len(texts(page)) == 4)


def test_a_stopped_answer_goes_on_where_it_stands(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    stopped, second = threading.Event(), threading.Event()
    desk.engine.during = hold(stopped)
    page.set_draft("What drives it?")
    page.send()
    until(qtbot, lambda: texts(page)[-1:] == ["Steam "])
    page.stop()
    stopped.set()
    idle(page, qtbot)
    assert page._model.turn(1).message.state is MessageState.STOPPED
    desk.engine.pieces = [" drives", " it."]
    desk.engine.during = hold(second)
    press(page, Qt.Key.Key_G, row=1)
    until(qtbot, lambda: texts(page)[1] == "Steam drives")
    chat = page.conversation
    page.open_conversation(None)
    page.open_conversation(chat)
    until(qtbot, lambda: texts(page)[1:] == ["Steam drives"])
    second.set()
    idle(page, qtbot)
    assert texts(page) == ["What drives it?", "Steam drives it."]
    assert page._model.turn(1).message.state is MessageState.COMPLETE


def test_an_answer_that_cannot_go_on_stays_and_says_why(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine.is_cut = True
    ask(page, qtbot)
    desk.engine.dies_after = 0
    press(page, Qt.Key.Key_G, row=1)
    until(qtbot, lambda: not page.is_answering)
    until(qtbot, lambda: "stopped unexpectedly" in page._model.turn(1).message.note)
    assert texts(page) == ["What drives it?", "Steam drives it."]


def test_a_hit_in_another_branch_opens_that_branch(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot)
    chat = page.conversation
    (hit,) = desk.session.history.search("steam").hits
    desk.engine.pieces = ["Coal."]
    press(page, Qt.Key.Key_R, row=1)
    idle(page, qtbot)
    page.open_conversation(chat, message=hit.message)
    until(qtbot, lambda: texts(page) == ["What drives it?", "Steam drives it."])
    assert page._view.currentIndex().row() == 1
    page.open_conversation(chat, message=4711)  # gone since it was found
    until(qtbot, lambda: page._model.rowCount() == 2)


def test_a_step_leaves_what_both_branches_have_where_it_is(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    for number in range(12):
        ask(page, qtbot, f"Question {number}")
    desk.engine.pieces = ["Coal.\n\n" * 40]
    press(page, Qt.Key.Key_R, row=19)
    idle(page, qtbot)
    view = page._view
    view.setCurrentIndex(page._model.index(19))
    view.verticalScrollBar().setValue(900)
    top = view.visualRect(page._model.index(16)).top()
    QTest.keyClick(view, Qt.Key.Key_Left)
    until(qtbot, lambda: page._model.rowCount() == 24)
    assert abs(view.visualRect(page._model.index(16)).top() - top) <= 2


def test_a_selection_is_quoted_into_the_question(page: ChatPage, qtbot: QtBot) -> None:
    ask(page, qtbot)
    page.set_draft("See this:")
    press(page, Qt.Key.Key_A, row=1)  # nothing is selected yet
    QTest.keyClick(page._view, Qt.Key.Key_Q)
    assert page.draft() == "See this:"
    page._view.select_turn(1)
    QTest.keyClick(page._view, Qt.Key.Key_Q)
    assert page.draft() == "See this:\n\n> Steam drives it.\n\n"
    assert page._composer.edit.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_how_an_answer_was_written_can_be_read_and_copied(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    add_document(desk.documents)
    ask(page, qtbot, "Why did the pump lose pressure?")
    press(page, Qt.Key.Key_D, row=1)
    dialog = page.findChild(AnswerDetails)
    assert dialog is not None
    assert "incident-2024-017.pdf" in dialog.text
    assert list(nameless_controls(dialog)) == []
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text
    dialog.accept()
    until(qtbot, lambda: page.findChild(QDialog) is None)


def test_the_details_name_what_is_known() -> None:
    stats = GenerationStats(
        prompt_tokens=900,
        cached_tokens=600,
        completion_tokens=42,
        ttft_ms=1234,
        tokens_per_second=14.25,
        context_tokens=4096,
        model="Qwen",
        sampling=SamplingParams(temperature=0.7),
        seed=77,
        finish="length",
        continued=1,
    )
    known = dict(facts(answer("Steam.", stats=stats, citations=(citation(1), citation(1)))))
    assert known["Written by"] == "Qwen"
    assert known["Prompt"] == "900 tokens, 600 of them read before"
    assert known["Answer"] == "42 tokens, in 2 parts"
    assert known["First word"] == "after 1.23 s"
    assert known["Seed"] == "77, drawn"
    assert known["Ended"] == "at its length limit"
    assert known["Sources"] == "[1] incident-2024-017.pdf · page 2"
    quoted = dict(facts(answer("Steam.", is_extractive=True)))
    assert quoted["Written by"].startswith("no model")
    assert "Seed" not in quoted
