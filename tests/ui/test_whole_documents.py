"""Questions over whole documents in the window: how far they are, and where they are asked."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.domain.whole import Part
from app.services.chat import AskEvent, PartBegun, PartRead
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.page import ChatPage
from app.ui.chat.source_menu import SourceMenu
from app.ui.chat.turns import Phase
from app.ui.chat.waiting import part_words
from app.ui.library import words
from app.ui.library.acts import RowActs, can_compare, can_summarise
from app.ui.library.rows import FileRow, RowState
from app.ui.theme import Theme
from tests.ui.chat_kit import Desk, add_document, citation, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ChatPage:
    fonts.load_first()
    desk.session.preferences.update({"quotes_only": True})  # a part for each page
    made = ChatPage(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def held_after_a_part(page: ChatPage, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Lets the reading stand after its first part until the event is set."""
    gate = threading.Event()
    run = page._asking._chat.ask

    def ask(*arguments: object, on_event: Callable[[AskEvent], None], **named: object) -> object:
        def heard(event: AskEvent) -> None:
            on_event(event)
            if isinstance(event, PartRead) and event.part.number == 1:
                assert gate.wait(20)

        return run(*arguments, on_event=heard, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(page._asking._chat, "ask", ask)
    return gate


def row(name: str, document: int | None) -> FileRow:
    return FileRow(file=f"/files/{name}", state=RowState.INDEXED, document=document)


def test_the_words_say_how_far_it_is_and_how_long_it_takes() -> None:
    one = PartBegun(Part(3, 12, ("/files/Annual-report.pdf",), 41, 62), 41.0)
    two = PartBegun(Part(1, 4, ("/files/a.pdf", "/files/b.pdf")), 0.0)
    assert part_words(one) == "Reading part 3 of 12 · Annual-report.pdf · about 40 s left"
    assert part_words(two) == "Reading part 1 of 4 · a.pdf and b.pdf"


def test_what_the_parts_bring_grows_under_the_eye_and_the_answer_takes_its_place(
    page: ChatPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_document(desk.documents)
    gate = held_after_a_part(page, monkeypatch)
    page.ask_about("Summarise this document", ())
    qtbot.waitUntil(lambda: page._model.last_answer() >= 0, timeout=WAIT_MS)
    turn = page._model.turn(page._model.last_answer())
    qtbot.waitUntil(lambda: turn.phase is Phase.WRITING, timeout=WAIT_MS)
    assert turn.part is not None
    assert turn.is_waiting
    assert turn.text.startswith("- ")
    page.open_conversation(None)
    assert page._conversation is None
    gate.set()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
    (chat,) = desk.conversations.list()
    page.open_conversation(chat.id)
    qtbot.waitUntil(lambda: page._model.rowCount() == 2, timeout=WAIT_MS)
    done = page._model.turn(1)
    assert done.phase is Phase.DONE
    assert done.message.citations
    assert done.part is None


def test_a_chat_that_is_opened_again_shows_what_was_read_so_far(
    page: ChatPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_document(desk.documents)
    gate = held_after_a_part(page, monkeypatch)
    page.ask_about("Summarise this document", ())
    qtbot.waitUntil(lambda: page._asking.running is not None, timeout=WAIT_MS)
    running = page._asking.running
    assert running is not None
    qtbot.waitUntil(lambda: bool(running.parts), timeout=WAIT_MS)
    page.open_conversation(None)
    page.open_conversation(running.conversation)
    qtbot.waitUntil(lambda: page._model.rowCount() == 2, timeout=WAIT_MS)
    turn = page._model.turn(1)
    qtbot.waitUntil(lambda: turn.part is not None or page._model.turn(1).part is not None)
    assert page._model.turn(1).text == running.parts[0]
    gate.set()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)


def test_a_stopped_reading_keeps_its_parts_and_says_how_far_it_came(
    page: ChatPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_document(desk.documents)
    gate = held_after_a_part(page, monkeypatch)
    page.ask_about("Summarise this document", ())
    qtbot.waitUntil(lambda: bool(page._asking.running and page._asking.running.parts))
    page.stop()
    gate.set()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)
    message = page._model.turn(page._model.last_answer()).message
    assert message.state is MessageState.STOPPED
    assert message.note.startswith("The first 1 of its ")
    assert message.citations


def test_a_question_that_comes_while_another_is_answered_is_a_draft(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.gate.clear()  # there are no documents to quote: the model answers
    page.set_draft("What drives it?")
    page.send()
    page.ask_about("Summarise a.pdf", (1,))
    assert page.draft() == "Summarise a.pdf"
    desk.gate.set()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)


def test_the_documents_view_asks_for_what_is_selected_by_name(
    desk: Desk, qtbot: QtBot, page: ChatPage
) -> None:
    acts = RowActs(desk.session.library, desk.tasks, Theme("light"), parent=page)
    rows = [row("plan-2025.pdf", 7), row("broken.pdf", None), row("plan-2024.pdf", 4)]
    with qtbot.waitSignal(acts.question_asked) as compared:
        acts.compare(rows)
    assert compared.args == ["Compare plan-2024.pdf and plan-2025.pdf", (4, 7)]
    with qtbot.waitSignal(acts.question_asked) as summarised:
        acts.summarise(rows[:1])
    assert summarised.args == ["Summarise plan-2025.pdf", (7,)]
    assert can_compare(rows)
    assert not can_compare(rows[:2])
    assert can_summarise(rows[:2])
    assert not can_summarise(rows[1:2])
    assert words.summary_question(rows[:1]) == "Summarise plan-2025.pdf"


def test_the_sources_panel_asks_about_the_document_of_a_source(qtbot: QtBot) -> None:
    menu = SourceMenu(Theme("light"))
    qtbot.addWidget(menu)
    one = citation(1)
    menu.offer(one, [one])
    assert not menu.compare.isEnabled()
    with qtbot.waitSignal(menu.question_asked) as asked:
        menu.summarise.trigger()
    assert asked.args == ["Summarise incident-2024-017.pdf", (1,)]
    assert list(nameless_controls(menu)) == []
