"""Titles in the background of the window: after an answer, never beside a question."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.titles import title_of
from app.ui.titler import Titler
from tests.ui.chat_kit import Desk, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 10_000
QUESTION = "Please tell me what drives the steam engine of the old tug?"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def titler(desk: Desk, qtbot: QtBot) -> Titler:
    assert qtbot is not None
    return Titler(desk.session.titles, desk.tasks, idle_ms=20)


def title(desk: Desk, chat: int) -> str:
    return desk.session.history.get(chat).summary.title


def asked(desk: Desk) -> int:
    """A chat with an answer, after which the model proposes a title."""
    chat = desk.session.chat.ask(QUESTION).conversation
    desk.engine.pieces = ["Steam engine", " of the tug"]
    return chat


def test_a_chat_is_titled_while_nothing_else_is_asked(
    qtbot: QtBot, desk: Desk, titler: Titler
) -> None:
    chat = asked(desk)
    assert title(desk, chat) == title_of(QUESTION)
    with qtbot.waitSignal(titler.done, timeout=WAIT_MS) as titled:
        titler.hear(chat)
    assert titled.args == [chat]
    assert title(desk, chat) == "Steam engine of the tug"


def test_a_question_ends_it_and_it_is_done_after_the_answer(
    qtbot: QtBot, desk: Desk, titler: Titler
) -> None:
    chat, begun, may_go_on = asked(desk), threading.Event(), threading.Event()

    def during(_: int) -> None:
        begun.set()
        assert may_go_on.wait(20)

    desk.engine.during = during
    titler.hear(chat)
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    with qtbot.assertNotEmitted(titler.done, wait=100):
        titler.set_answering(is_answering=True)
        may_go_on.set()
    assert title(desk, chat) == title_of(QUESTION)
    with qtbot.waitSignal(titler.done, timeout=WAIT_MS):
        titler.set_answering(is_answering=False)
    assert title(desk, chat) == "Steam engine of the tug"


def test_a_chat_that_is_gone_stops_nothing(qtbot: QtBot, desk: Desk, titler: Titler) -> None:
    chat = asked(desk)
    titler.hear(999)
    qtbot.waitUntil(lambda: not titler.is_waiting, timeout=WAIT_MS)
    with qtbot.waitSignal(titler.done, timeout=WAIT_MS):
        titler.hear(chat)
