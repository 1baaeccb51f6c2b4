"""The first steps tick themselves off in a new chat, and go when they are told to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.policy.schema import SitePolicy
from app.services.onboarding import Step
from app.ui.chat.page import ChatPage
from app.ui.help.first_steps import FirstSteps
from app.ui.place import Place
from app.ui.theme import Theme
from app.ui.workspace import Workspace
from tests.ui.chat_kit import Desk, add_document, add_model, citation, open_desk

WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        add_model(made, "second")
        yield made


def opened(desk: Desk, look: Theme, qtbot: QtBot) -> Workspace:
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start(Place())
    return made


def steps_of(workspace: Workspace) -> FirstSteps:
    return workspace.findChildren(FirstSteps)[0]


def test_each_step_ticks_itself_off(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    workspace = opened(desk, look, qtbot)
    steps = steps_of(workspace)
    qtbot.waitUntil(steps.isVisible, timeout=WAIT_MS)
    assert steps.open_steps == set(Step)
    add_document(desk.documents)
    workspace._count()
    qtbot.waitUntil(lambda: Step.ADD not in steps.open_steps, timeout=WAIT_MS)
    chat = workspace.findChildren(ChatPage)[0]
    chat.set_draft("What drives it?")
    chat.send()
    qtbot.waitUntil(lambda: steps.open_steps == {Step.SEE}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not chat.is_answering, timeout=WAIT_MS)
    workspace.new_chat()
    assert steps.isVisible()
    said = {one.accessibleName() for one in steps.findChildren(QLabel) if one.accessibleName()}
    assert said == {"Done: Add documents", "Done: Ask a question", "To do: Look at a source"}
    chat.sources_requested.emit((citation(1),), 0)
    qtbot.waitUntil(lambda: steps.open_steps == set(), timeout=WAIT_MS)
    assert steps.isVisible()  # the last tick is seen
    assert not desk.session.onboarding.greet().open_steps
    again = opened(desk, look, qtbot)
    qtbot.waitUntil(lambda: again.counts[0] == 1, timeout=WAIT_MS)
    assert not steps_of(again).isVisible()


def test_hidden_once_they_never_come_back(desk: Desk, look: Theme, qtbot: QtBot) -> None:
    workspace = opened(desk, look, qtbot)
    steps = steps_of(workspace)
    qtbot.waitUntil(steps.isVisible, timeout=WAIT_MS)
    steps.hide_button.click()
    assert not steps.isVisible()
    add_document(desk.documents)
    workspace._count()
    qtbot.waitUntil(lambda: workspace.counts[0] == 1, timeout=WAIT_MS)
    assert not steps.isVisible()
    qtbot.waitUntil(lambda: not desk.session.onboarding.greet().open_steps, timeout=WAIT_MS)


def test_in_a_narrow_window_they_stand_below_each_other(look: Theme, qtbot: QtBot) -> None:
    steps = FirstSteps(look)
    qtbot.addWidget(steps)
    steps.show_steps(frozenset(Step))
    steps.resize(680, 60)
    qtbot.waitUntil(lambda: steps.sizeHint().width() > 380, timeout=WAIT_MS)
    height = steps.sizeHint().height()
    steps.resize(380, 200)
    qtbot.waitUntil(lambda: steps.sizeHint().width() < 380, timeout=WAIT_MS)
    assert steps.sizeHint().height() > height
