"""The context in the window: the meter, its panel, the line in the chat, the estimate."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.chat import GenerationStats, MessageState
from app.domain.context import ContextUse
from app.domain.memory import ChatMemory, ChatSummary
from app.engine.errors import ContextExceededError
from app.policy.schema import SitePolicy
from app.settings import built_in
from app.ui.a11y import nameless_controls
from app.ui.chat.boundary_piece import BoundaryPiece
from app.ui.chat.composer import Composer
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page import ChatPage
from app.ui.chat.summary_dialog import SummaryDialog
from app.ui.place import Place
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme
from app.ui.widgets.notices import Toast
from app.ui.workspace import Workspace
from app.vault.chat_memory import ChatMemories
from tests.ui.chat_kit import Desk, open_desk

WAIT_MS = 15_000
USE = ContextUse(
    "replay", 2048, system=40, memory=60, sources=900, turns=300, question=340, answer=512
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def workspace(desk: Desk, look: Theme, qtbot: QtBot) -> Workspace:
    desk.session.preferences.update({"use_documents": False})
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start(Place())
    qtbot.waitUntil(lambda: desk.engine.loaded is not None, timeout=WAIT_MS)
    return made


@pytest.fixture
def page(workspace: Workspace) -> ChatPage:
    return workspace.findChildren(ChatPage)[0]


def until(qtbot: QtBot, is_so: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(is_so()), timeout=WAIT_MS)


def chat_of(
    desk: Desk, *questions: str, unread: int = 0, greeting: str = "", first: str = "So it is."
) -> int:
    persona = replace(built_in.PLAIN, greeting=greeting)
    chat = desk.conversations.create("Pumps", persona=persona if greeting else None)
    for number, text in enumerate(questions):
        desk.conversations.add_user_message(chat, text)
        answer = desk.conversations.begin_answer(chat, model="replay")
        desk.conversations.finish_answer(
            answer,
            text="So it is." if number else first,
            state=MessageState.COMPLETE,
            stats=GenerationStats(
                model="replay",
                prompt_tokens=500,
                completion_tokens=20,
                ttft_ms=1000.0,
                tokens_per_second=10.0,
                context_tokens=2048,
                unread=unread,
            ),
        )
    return chat


def hint(page: ChatPage) -> str:
    return page._composer._hint.text()


def line(page: ChatPage, row: int) -> BoundaryPiece | None:
    first = page._view._layout(row).pieces[0]
    return first if isinstance(first, BoundaryPiece) else None


def said_by(page: ChatPage, row: int) -> str:
    found = line(page, row)
    return "" if found is None else found.words


def test_what_a_question_takes_is_told_while_it_is_typed(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    workspace.open_chat(chat_of(desk, "One?"))
    until(qtbot, lambda: page._model.rowCount() == 2)
    QTest.keyClicks(page._composer.edit, "What of all this?")
    until(qtbot, lambda: hint(page) == "~4 tokens · about 1 s to the first word")
    page.set_draft("word " * 1_200)
    until(qtbot, lambda: "~1,200 tokens" in hint(page))
    page.set_draft("word " * 1_600)
    until(qtbot, lambda: hint(page).startswith("Too long: 1,600 tokens"))
    assert page._composer._hint.property("role") == "warning"
    page.set_draft("")
    assert hint(page) == ""


def test_nothing_is_said_of_a_question_that_cannot_be_measured(
    workspace: Workspace,
    page: ChatPage,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.open_chat(chat_of(desk, "One?"))
    until(qtbot, lambda: page.foresight.last is not None)
    use = replace(USE, question=0)
    monkeypatch.setattr(type(desk.session.context), "look", lambda *_, **__: use)
    page.set_draft("Summarise report.pdf")
    until(qtbot, lambda: page.foresight.last and page.foresight.last.use == use)
    assert hint(page) == ""


def test_an_estimate_goes_where_rules_leave_a_question_no_room(
    workspace: Workspace,
    page: ChatPage,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.open_chat(chat_of(desk, "One?"))
    page.set_draft("What of all this?")
    until(qtbot, lambda: hint(page).startswith("~4 tokens"))

    def look(*_: object, **__: object) -> ContextUse:
        raise ContextExceededError(3_000, 2_048)

    monkeypatch.setattr(type(desk.session.context), "look", look)
    page.set_draft("What of it?")
    until(qtbot, lambda: hint(page) == "")


def test_a_question_that_pushes_turns_out_is_warned_of_and_the_line_moves_there(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    workspace.open_chat(chat_of(desk, "one " * 500, "two " * 500, "three?"))
    until(qtbot, lambda: page._model.rowCount() == 6)
    page.set_draft("word " * 700)
    until(qtbot, lambda: "the 2 oldest messages will no longer be read" in hint(page))
    assert page._composer._hint.property("role") == "warning"
    found = line(page, 2)
    assert found is not None
    assert found.words == "Earlier messages are no longer read by the model"
    said = page._model.data(page._model.index(2))
    assert isinstance(said, str)
    assert said.startswith("Messages above this one are no longer read by the model.")
    page.set_draft("")
    until(qtbot, lambda: line(page, 2) is None)


def test_a_chat_that_is_opened_shows_at_once_where_its_last_answer_began(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.session.preferences.update({"memory_turns": 1})
    workspace.open_chat(chat_of(desk, "One?", "Two?", "Three?", unread=4))
    until(qtbot, lambda: page._model.rowCount() == 6)
    assert page._model.boundary_at(4) is not None
    until(qtbot, lambda: page.foresight.last is not None)
    assert page._model.boundary_at(4) is not None


def test_the_line_counts_no_greeting(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.session.preferences.update({"memory_turns": 1})
    workspace.open_chat(chat_of(desk, "One?", "Two?", "Three?", unread=4, greeting="Ahoy."))
    until(qtbot, lambda: page._model.rowCount() == 7)
    assert page._model.boundary_at(5) is not None
    until(qtbot, lambda: page.foresight.last is not None)
    assert page._model.boundary_at(5) is not None
    assert page.foresight.last is not None
    assert page.foresight.last.use is not None
    assert page.foresight.last.use.unread == 4


def test_the_meter_opens_the_parts_and_esc_leads_back(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    status = workspace.findChildren(StatusBar)[0]
    workspace.open_chat(chat_of(desk, "One?", "Two?"))
    until(qtbot, lambda: page.foresight.last is not None and page.foresight.last.use is not None)
    until(qtbot, status.meter.isVisible)
    assert status.texts[1].startswith("Context ")
    QTest.mouseClick(status.meter, Qt.MouseButton.LeftButton)
    panel = workspace._context.panel
    until(qtbot, panel.isVisible)
    assert panel.hasFocus()
    assert list(nameless_controls(panel)) == []
    tokens = {words.text(): count.text() for _, words, count in panel._rows}
    assert set(tokens) == {
        "Rules and instructions",
        "Summary",
        "Earlier turns",
        "Sources",
        "Question",
        "Kept for the answer",
        "Free",
    }
    assert tokens["Earlier turns"] == "8"
    assert sum(int(count.replace(",", "")) for count in tokens.values()) == 2048
    assert "Earlier turns 0 %" in panel._bar.accessibleName()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page._composer.edit.hasFocus()
    status.meter.setFocus()
    QTest.keyClick(status.meter, Qt.Key.Key_Return)
    assert panel.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert status.meter.hasFocus()
    workspace.acts["context"]()
    assert panel.isVisible()
    QTest.mouseClick(page._composer.edit.viewport(), Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_a_press_on_the_meter_closes_what_it_opened(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    meter = workspace.findChildren(StatusBar)[0].meter
    workspace.open_chat(chat_of(desk, "One?"))
    until(qtbot, lambda: page.foresight.last is not None and meter.isVisible())
    for is_open in (True, False, True):
        QTest.mouseClick(meter, Qt.MouseButton.LeftButton)
        assert workspace._context.panel.isVisible() is is_open


def test_the_memory_of_one_chat_is_chosen_in_the_panel(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat = chat_of(desk, "One?", "Two?", "Three?")
    workspace.open_chat(chat)
    until(qtbot, lambda: page._model.rowCount() == 6)
    workspace.acts["context"]()
    panel = workspace._context.panel
    until(qtbot, panel._turns.isVisible)
    at = panel._turns.findText("The last turn")
    panel._turns.setCurrentIndex(at)
    panel._turns.activated.emit(at)
    until(qtbot, lambda: desk.session.memory.of(chat) == ChatMemory(turns=1))
    until(qtbot, lambda: page._model.boundary_at(4) is not None)
    until(qtbot, lambda: "The 4 oldest messages are not given" in panel._notes.text())
    panel._summarised.click()
    until(qtbot, lambda: not desk.session.memory.of(chat).is_summarised)
    workspace.new_chat()
    workspace.acts["context"]()
    workspace.acts["context"]()
    assert not panel._turns.isVisible()


def test_every_part_of_a_measure_is_shown_in_words(workspace: Workspace, qtbot: QtBot) -> None:
    panel = workspace._context.panel
    panel.show_use(USE)
    panel.show_use(None)
    assert "no model is loaded" in panel._notes.text()
    assert qtbot is not None
    panel.show_use(ContextUse("m", 10, is_too_long=True, reads_turns=False, question=20))
    notes = panel._notes.text()
    assert "too long" in notes
    assert "no turns" in notes
    panel.show_use(ContextUse("m", 10, question=1))
    named = [tokens.accessibleName() for _, _, tokens in panel._rows]
    assert "Question: 1 token" in named
    assert "Sources: 0 tokens" in named


# The summary


def summed_up(
    desk: Desk, workspace: Workspace, page: ChatPage, qtbot: QtBot, *, at: int = 2
) -> int:
    chat = chat_of(desk, "One?", "Two?", "Three?", unread=2, first="So it is. " * 900)
    through = desk.conversations.get(chat).messages[1].id
    summary = ChatSummary(through, "They asked for <b>one</b>.", "replay", datetime.now(UTC))
    ChatMemories(desk.vault).keep(summary)
    workspace.open_chat(chat)
    until(qtbot, lambda: page.foresight.summary is not None)
    assert line(page, at) is not None
    return chat


def shown(view: ConversationView) -> str:
    first = view._layout(2).pieces[0]
    assert isinstance(first, BoundaryPiece)
    return "".join(placed.box._document.toPlainText() for placed in first.boxes())


def test_a_summary_stands_where_the_messages_fell_out_and_opens_by_a_key(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    summed_up(desk, workspace, page, qtbot)
    found = line(page, 2)
    assert found is not None
    assert found.words == "Earlier messages are read by the model as a summary"
    assert shown(page._view) == ""
    QTest.keyClick(page._view, Qt.Key.Key_S)
    assert shown(page._view) == "They asked for <b>one</b>."
    QTest.keyClick(page._view, Qt.Key.Key_S)
    assert shown(page._view) == ""


@pytest.mark.parametrize("is_everywhere", [True, False])
def test_a_summary_that_the_model_is_not_given_is_not_said_to_be_read(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot, is_everywhere: bool
) -> None:
    desk.session.preferences.update({"memory_turns": 1})
    chat = summed_up(desk, workspace, page, qtbot, at=4)
    if is_everywhere:
        desk.session.preferences.update({"summaries": "off"})
    else:
        desk.session.memory.choose(chat, ChatMemory(is_summarised=False))
    page.foresight.look_again()
    until(qtbot, lambda: page.foresight.summary is None)
    found = line(page, 4)
    assert found is not None
    assert found.words == "Earlier messages are no longer read by the model"


def test_a_summary_is_edited_removed_and_brought_back(
    workspace: Workspace, page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    chat = summed_up(desk, workspace, page, qtbot)
    page._view.summary_edited.emit()
    dialog = workspace.findChildren(SummaryDialog)[0]
    assert list(nameless_controls(dialog)) == []
    dialog.field.setPlainText("Of one, and of two.")
    dialog._keep.click()
    until(qtbot, lambda: page.foresight.summary and page.foresight.summary.is_edited)
    path = desk.conversations.get(chat).messages
    kept = desk.session.memory.summary(path)
    assert kept is not None
    assert kept.text == "Of one, and of two."
    page._view.summary_removed.emit()
    toast = workspace.findChildren(Toast)[0]
    until(qtbot, lambda: "Summary removed" in toast.text)
    until(qtbot, lambda: page.foresight.summary is None)
    assert said_by(page, 2) == "Earlier messages are no longer read by the model"
    toast.act()
    until(qtbot, lambda: desk.session.memory.summary(path) == kept)
    until(qtbot, lambda: "as a summary" in said_by(page, 2))


def test_an_empty_summary_cannot_be_kept(look: Theme, qtbot: QtBot) -> None:
    assert look is not None
    owner = QLabel()
    qtbot.addWidget(owner)
    dialog = SummaryDialog(ChatSummary(1, "So.", "m", datetime.now(UTC)), owner)
    dialog.field.setPlainText("  ")
    assert not dialog._keep.isEnabled()
    dialog.field.setPlainText("x" * 4001)
    assert not dialog._keep.isEnabled()


def test_an_estimate_is_gone_with_its_text(look: Theme, qtbot: QtBot) -> None:
    composer = Composer(look)
    qtbot.addWidget(composer)
    composer.set_text("What of it?")
    composer.show_estimate(USE)
    assert composer._hint.text() == "~1,240 tokens"
    composer.show_estimate(ContextUse("m", 2048, question=1))
    assert composer._hint.text() == "~1 token"
    composer.set_text("")
    assert composer._hint.text() == ""
