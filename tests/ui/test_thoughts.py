"""Thoughts in the conversation: folded while they come and after, opened by mouse and keyboard."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.chat import GenerationStats, Message
from app.ui import fonts
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page import ChatPage
from app.ui.chat.pieces import Action
from app.ui.chat.thought_piece import ThoughtPiece
from app.ui.chat.turn_menu import turn_menu
from app.ui.chat.turns import Phase, Turn, TurnModel, spoken
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, answer, open_desk, question

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000
THINKING = ["<think>Coal, ", "or steam?</think>", "Steam ", "drives it."]


def thought_out(text: str = "Steam.", thoughts: str = "Coal, or steam?") -> Message:
    stats = GenerationStats(completion_tokens=9, thought_ms=72_000.0)
    return replace(answer(text, stats=stats), thoughts=thoughts)


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    fonts.load_first()
    model = TurnModel()
    made = ConversationView(Theme("light"), model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    model.set_messages([question("What drives it?"), thought_out()])
    return made


def piece(view: ConversationView, row: int = 1) -> ThoughtPiece:
    found = [one for one in view._layout(row).pieces if isinstance(one, ThoughtPiece)]
    assert len(found) == 1
    return found[0]


def shown(view: ConversationView, row: int = 1) -> str:
    return "\n".join(placed.box._document.toPlainText() for placed in piece(view, row).boxes())


def test_they_are_folded_and_say_how_long_it_took(view: ConversationView) -> None:
    assert piece(view).words == "Thought for 1 min 12 s"
    assert shown(view) == ""
    assert piece(view).height < 30
    assert "Coal" not in spoken(view._turns.turn(1))
    assert "T shows what the model thought." in spoken(view._turns.turn(1))


def test_the_mouse_opens_and_closes_them(view: ConversationView, qtbot: QtBot) -> None:
    def press() -> None:
        layout = view._layout(1)
        number = layout.pieces.index(piece(view))
        (spot,) = piece(view).spots()
        assert spot.action is Action.THOUGHTS
        y = view._rows.top(1) + layout.top_of(number) + spot.rect.center().y() - view._value()
        at = QPoint(round(view.column.left() + spot.rect.center().x()), round(y))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    qtbot.waitUntil(lambda: view._layout(1).height > 0)
    press()
    assert shown(view) == "Coal, or steam?"
    assert "Thoughts: Coal, or steam?" in spoken(view._turns.turn(1))
    press()
    assert shown(view) == ""


def test_a_key_opens_and_closes_them_and_so_does_the_menu(view: ConversationView) -> None:
    view.setCurrentIndex(view._turns.index(1))
    QTest.keyClick(view, Qt.Key.Key_T)
    assert shown(view) == "Coal, or steam?"
    menu = turn_menu(view, 1)
    act = next(act for act in menu.actions() if act.text() == "Show or hide the thoughts")
    act.trigger()
    assert shown(view) == ""
    assert not any("thoughts" in act.text() for act in turn_menu(view, 0).actions())


def test_what_they_say_is_text_and_nothing_else(view: ConversationView) -> None:
    hostile = '<img src="http://example.org/x"> <b>bold</b> [1] \u202e'
    view._turns.set_messages([question("?"), thought_out(thoughts=hostile)])
    view.toggle_thoughts(1)
    assert shown(view) == hostile.replace("\u202e", "")


def test_copy_takes_the_answer_without_them(view: ConversationView, qtbot: QtBot) -> None:
    view.toggle_thoughts(1)
    with qtbot.waitSignal(view.copied) as caught:
        view.copy_turn(1)
    assert caught.args == ["Steam."]


def test_long_thoughts_are_laid_out_once_while_they_grow(view: ConversationView) -> None:
    model = view._turns
    model.set_messages([question("What drives it?")])
    model.add(answer("", number=3), phase=Phase.SEARCHING)
    model.append_thoughts(1, "a line of thought\n" * 400, since=1.0)
    model.toggle_thoughts(1)
    before = [placed.box for placed in piece(view).boxes()]
    assert len(before) > 3
    model.append_thoughts(1, "and one more", since=1.0)
    after = [placed.box for placed in piece(view).boxes()]
    assert after[: len(before) - 1] == before[:-1]
    assert shown(view).endswith("and one more")
    assert view._rows.height(1) == view._layout(1).height


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


def test_they_stream_into_a_line_that_counts_and_fold_up_when_the_answer_comes(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    may_answer, may_end = threading.Event(), threading.Event()

    def during(number: int) -> None:
        if number in {1, 3}:
            assert (may_answer if number == 1 else may_end).wait(20)

    desk.engine.pieces, desk.engine.during = THINKING, during
    page.set_draft("What drives it?")
    page.send()

    def turn() -> Turn:
        return page._model.turn(page._model.last_answer())

    qtbot.waitUntil(lambda: page._model.rowCount() == 2 and turn().is_thinking, timeout=WAIT_MS)
    assert piece(page._view).words.startswith("Thinking… ")
    assert "The model is thinking" in spoken(turn())
    QTest.keyClick(page._view, Qt.Key.Key_T)
    assert shown(page._view) == "Coal,"
    may_answer.set()
    qtbot.waitUntil(lambda: turn().text == "Steam ", timeout=WAIT_MS)
    assert not turn().is_thinking
    assert shown(page._view) == ""
    assert piece(page._view).words.startswith("Thought for ")
    may_end.set()
    qtbot.waitUntil(lambda: turn().phase is Phase.DONE, timeout=WAIT_MS)
    assert turn().text == "Steam drives it."
    assert turn().thoughts == "Coal, or steam?"
    assert piece(page._view).words == "Thought for 12 s"


def test_an_answer_that_was_left_while_the_model_thinks_goes_on_thinking(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    gate = threading.Event()
    desk.engine.pieces = THINKING
    desk.engine.during = lambda number: None if number != 1 else _wait(gate)
    page.set_draft("What drives it?")
    page.send()
    qtbot.waitUntil(lambda: page.conversation is not None, timeout=WAIT_MS)
    chat = page.conversation
    row: Callable[[], int] = page._model.last_answer
    qtbot.waitUntil(lambda: row() >= 0 and page._model.turn(row()).is_thinking, timeout=WAIT_MS)
    page.open_conversation(None)
    assert row() < 0
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: row() >= 0 and page._model.turn(row()).is_thinking, timeout=WAIT_MS)
    assert page._model.turn(row()).thoughts == "Coal,"
    gate.set()
    qtbot.waitUntil(lambda: page._model.turn(row()).text == "Steam drives it.", timeout=WAIT_MS)


def _wait(gate: threading.Event) -> None:
    assert gate.wait(20)
