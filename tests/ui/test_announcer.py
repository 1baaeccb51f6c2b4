"""What a screen reader is told of an answer while it comes, and when it is done."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.services.chat import AskOptions
from app.ui import fonts
from app.ui.chat.announcer import Announcer
from app.ui.chat.asking import Running
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import Phase, TurnModel
from app.ui.lasting import Lasting
from app.ui.theme import Theme
from tests.ui.chat_kit import answer, citation, open_desk, question


class Ear:
    """A conversation with an answer under way, and what was said of it."""

    def __init__(self, view: QWidget) -> None:
        self.said: list[str] = []
        self.turns = TurnModel(view)
        self.announcer = Announcer(view, self.turns, tell=self.said.append)
        self.turns.add(question("What drives it?"))
        growing = answer("", state=MessageState.STREAMING)
        self.turns.add(growing, phase=Phase.SEARCHING)
        self.announcer.begin()

    def grow(self, *pieces: str) -> list[str]:
        for piece in pieces:
            self.turns.append_text(1, piece)
        said, self.said[:] = list(self.said), []
        return said

    def finish(self, text: str, **known: object) -> list[str]:
        done = replace(answer(text), **known)  # type: ignore[arg-type]
        self.turns.finish(1, done)
        self.announcer.finish(self.turns.turn(1))
        said, self.said[:] = list(self.said), []
        return said


@pytest.fixture
def ear(qtbot: QtBot) -> Ear:
    view = QWidget()
    qtbot.addWidget(view)
    return Ear(view)


def test_each_sentence_is_said_once_as_soon_as_it_is_whole(ear: Ear) -> None:
    assert ear.grow("**Steam** dri", "ves it") == []
    assert ear.grow(". It is made at 3.") == ["Steam drives it."]
    assert ear.grow("5 bar. ", "Then it goes") == ["It is made at 3.5 bar."]
    text = "**Steam** drives it. It is made at 3.5 bar. Then it goes on."
    assert ear.finish(text) == ["Then it goes on. End of the answer."]


def test_what_a_page_before_said_is_not_said_again(ear: Ear) -> None:
    ear.announcer.begin("Steam", " drives it. It is made at 3.")
    assert ear.grow("Steam drives it. It is made at 3.", "5 bar. ") == ["It is made at 3.5 bar."]


def test_a_page_made_in_mid_answer_goes_on_saying_it(tmp_path: Path, qtbot: QtBot) -> None:
    fonts.load_first()
    running = Running(None, AskOptions(), 1, begun=answer("Steam. ", number=7), pieces=["A. B"])
    with open_desk(tmp_path) as desk:
        lasting = Lasting(desk.session, desk.tasks)
        lasting.asking._running = running
        page = ChatPage(desk.session, desk.tasks, Theme("light"), lasting=lasting)
        qtbot.addWidget(page)
        assert page._announcer._said == "Steam. A. "
        lasting.asking._running = None


def test_lines_of_a_list_are_said_as_they_end(ear: Ear) -> None:
    assert ear.grow("- one\n", "- tw") == ["one"]
    assert ear.grow("o\n") == ["two"]


def test_the_end_says_how_many_sources_there_are(ear: Ear) -> None:
    ear.grow("It stopped [1]. ")
    said = ear.finish(
        "It stopped [1]. ",
        citations=(citation(1, at=11), citation(2, at=11, is_supported=False)),
    )
    assert said == ["End of the answer. Sources: 2. Not supported: 1."]


def test_another_text_in_place_of_what_came_is_said_as_a_whole(ear: Ear) -> None:
    ear.grow("It flies. And ")
    assert ear.finish("Steam drives it.") == ["Answer: Steam drives it."]


def test_that_the_documents_do_not_say_is_said_as_such(ear: Ear) -> None:
    ear.grow("Nothing of it. ")
    said = ear.finish("Nothing of it. ", is_answerable=False)
    assert said == ["The documents do not say. Nothing of it."]


def test_of_an_answer_that_goes_on_only_what_is_new_is_said(ear: Ear) -> None:
    ear.announcer.begin("Steam drives it. ")
    assert ear.grow("Steam drives it. ", "And coal. ") == ["And coal."]


def test_a_short_answer_is_said_once(ear: Ear) -> None:
    assert ear.grow("Steam") == []
    assert ear.finish("Steam") == ["Answer: Steam"]
