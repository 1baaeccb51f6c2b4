"""Stop is felt at once, also while the model still reads the question."""

import os
import statistics
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.chat import MessageState
from app.engine.client import EngineClient
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui import fonts, theme
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import Phase, TurnModel
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.cheap import COST
from tests.conftest import PASSPHRASE

WAIT_MS = 60_000
FELT_WITHIN_S = 0.2
ROUNDS = 5
INTO_PROMPT_S = 0.2
LONG_QUESTION = "Sum up this log. " + "The crane at berth two lifted a crate of timber. " * 350


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST, stays=True).unlock(
        bytearray(PASSPHRASE)
    )
    opened.models.load_selected()
    yield opened
    opened.close()


def cpu_s(pid: int | None) -> float:
    """What a process has computed so far, of all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def is_reading(engine: EngineClient, begun_s: float) -> bool:
    """Whether the engine is at the prompt, which takes it seconds."""
    return cpu_s(engine.pid) - begun_s >= INTO_PROMPT_S


@pytest.mark.e2e
def test_stop_is_felt_before_the_first_word(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    look = Theme("light")
    fonts.load_first()
    theme.apply(qapp, look)
    bugs: list[BaseException] = []
    tasks = Tasks(on_bug=bugs.append)
    page = ChatPage(session, tasks, look)
    qtbot.addWidget(page)
    page.show()
    turns = page.findChildren(TurnModel)[0]
    engine = session.models._engine
    assert isinstance(engine, EngineClient)
    spent_s: list[float] = []
    for number in range(ROUNDS):
        page.open_conversation(None)
        page.set_draft(f"{number}. {LONG_QUESTION}")
        page.send()
        qtbot.waitUntil(lambda: turns.rowCount() == 2, timeout=WAIT_MS)
        begun_s = cpu_s(engine.pid)
        qtbot.waitUntil(partial(is_reading, engine, begun_s), timeout=WAIT_MS)
        assert turns.turn(1).phase < Phase.WRITING
        stopped_s = cpu_s(engine.pid)
        page.stop()
        qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
        spent_s.append(cpu_s(engine.pid) - stopped_s)
        (summary, *_) = session.history.list()
        answer = session.history.get(summary.id).messages[-1]
        assert (answer.state, answer.text) == (MessageState.STOPPED, "")
    assert tasks.close()
    assert bugs == []
    # What the model still computed, on all processors: a busy machine takes longer for as much.
    assert statistics.median(spent_s) <= FELT_WITHIN_S * (os.cpu_count() or 1), spent_s
