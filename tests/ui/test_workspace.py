"""The panes together over a real vault: what one changes, the others show."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.care import CheckReport, Finding
from app.policy.schema import SitePolicy
from app.services.reembedding import ReembeddingState
from app.services.search import IndexState
from app.ui.chat.page import ChatPage
from app.ui.library.page import LibraryPage
from app.ui.models.page import ModelsPage
from app.ui.place import Place
from app.ui.quantities import number
from app.ui.settings.page import SettingsPage
from app.ui.shortcuts import ShortcutSheet
from app.ui.sidebar.sidebar import Sidebar
from app.ui.status_bar import StatusBar
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.warm_up import WarmUp
from app.ui.widgets.notices import Banner, Toast
from app.ui.workspace import Workspace
from tests.conftest import PASSPHRASE
from tests.ui.chat_kit import NOW, Desk, add_model, open_desk

WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        add_model(made, "second")
        yield made


@pytest.fixture
def workspace(desk: Desk, look: Theme, qtbot: QtBot) -> Workspace:
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start(Place())
    qtbot.waitUntil(lambda: status(made)[0] == "replay", timeout=WAIT_MS)
    return made


def status(workspace: Workspace) -> tuple[str, str, str]:
    return workspace.findChildren(StatusBar)[0].texts


def chat(workspace: Workspace) -> ChatPage:
    return workspace.findChildren(ChatPage)[0]


def choice(workspace: Workspace, name: str) -> QAction:
    """An entry of the header's menus."""
    menus = chat(workspace)._header.findChildren(QMenu)
    (found,) = (one for menu in menus for one in menu.actions() if one.text() == name)
    return found


def banners(workspace: Workspace) -> list[Banner]:
    return [one for one in workspace.findChildren(Banner) if one.isVisible()]


def ask(workspace: Workspace, text: str = "What drives it?") -> None:
    chat(workspace).set_draft(text)
    chat(workspace).send()


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=WAIT_MS)


def test_what_was_told_is_told_again_by_the_panes_made_anew(
    workspace: Workspace, qtbot: QtBot
) -> None:
    finding = Finding("A page cannot be read.")
    workspace.alerts.show_damage(CheckReport((finding, finding), 9, 1.0, NOW))
    workspace.alerts.tell_gone(3)
    workspace.guide.tell_news()
    told = {one.text for one in banners(workspace)}

    made = workspace.made_anew()
    qtbot.addWidget(made)
    made.show()

    assert len(told) == 3
    assert {one.text for one in banners(made)} == told


def test_what_was_dismissed_is_not_told_again(workspace: Workspace, qtbot: QtBot) -> None:
    finding = Finding("A page cannot be read.")
    workspace.alerts.show_damage(CheckReport((finding,), 9, 1.0, NOW))
    workspace.alerts.tell_gone(3)
    workspace.guide.tell_news()
    for one in banners(workspace):
        one.hide()

    made = workspace.made_anew()
    qtbot.addWidget(made)
    made.show()

    assert banners(made) == []


def test_panes_are_made_anew_when_an_undo_is_no_longer_offered(
    workspace: Workspace, qtbot: QtBot
) -> None:
    until(qtbot, lambda: workspace.can_be_made_anew)
    toast = workspace.sidebar.toast
    workspace.sidebar._offer_undo("Chat archived", lambda: None)
    assert not workspace.can_be_made_anew
    workspace.tell_language_waits()
    assert toast.text == "Chat archived"
    toast.hide()
    assert workspace.can_be_made_anew


def test_a_setting_reaches_the_open_chat(workspace: Workspace, qtbot: QtBot) -> None:
    assert chat(workspace)._choices.options.use_documents
    workspace.show_view(View.SETTINGS)
    page = workspace.findChildren(SettingsPage)[0]
    with qtbot.waitSignal(workspace.settings_changed, timeout=WAIT_MS):
        page.rows["use_documents"].edited.emit("use_documents", False)  # noqa: FBT003 (a signal)
    until(qtbot, lambda: not chat(workspace)._choices.options.use_documents)
    assert chat(workspace)._header._documents.text() == "No documents"


def test_a_model_chosen_in_the_chat_is_the_one_the_window_shows(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    workspace.show_view(View.MODELS)
    page = workspace.findChildren(ModelsPage)[0]
    until(qtbot, lambda: len(page.cards) == 2)
    assert page.cards["replay"].row.card.is_selected
    workspace.show_view(View.CHAT)
    choice(workspace, "second").trigger()
    until(qtbot, lambda: status(workspace)[0] == "second")
    assert desk.session.models.loaded is not None
    assert desk.session.models.loaded.name == "second"
    workspace.show_view(View.MODELS)
    until(qtbot, lambda: page.cards["second"].row.card.is_selected)
    assert not page.cards["replay"].row.card.is_selected


def test_use_keeps_the_keyboard_on_its_card(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.activateWindow()
    workspace.show_view(View.MODELS)
    page = workspace.findChildren(ModelsPage)[0]
    until(qtbot, lambda: len(page.cards) == 2)
    card, former = page.cards["second"], page.cards["replay"]
    card.use_button.setFocus()
    card.use_button.click()
    until(qtbot, lambda: card.use_button.text() == "In use")
    assert page.cards == {"replay": former, "second": card}
    assert card.details_button.hasFocus()
    assert former.use_button.text() == "Use"
    former.use_button.click()
    until(qtbot, lambda: former.use_button.text() == "In use")


def test_the_index_counts_its_passages_in_words_that_fit(look: Theme, qtbot: QtBot) -> None:
    bar = StatusBar(look, "none")
    qtbot.addWidget(bar)
    bar.set_index(IndexState.READY, 1)
    assert bar.texts[2] == "Index ready · 1 passage"
    bar.set_index(IndexState.READY, 1234)
    assert bar.texts[2] == f"Index ready · {number(1234)} passages"


def test_a_model_wanted_while_another_loads_is_loaded_after_it(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    may_load, began = threading.Event(), threading.Event()
    load = desk.engine.load

    def slow(*values: object, **named: object) -> object:
        began.set()
        assert may_load.wait(20)
        return load(*values, **named)  # type: ignore[arg-type]

    desk.engine.load = slow  # type: ignore[method-assign, assignment]
    warm_up = workspace.findChildren(WarmUp)[0]
    desk.session.models.use("second")
    warm_up.load_model()
    until(qtbot, began.is_set)
    desk.session.models.use("replay")
    warm_up.load_model()
    said: list[str] = []
    warm_up.model_described.connect(said.append)
    may_load.set()
    until(qtbot, lambda: said[-1:] == ["replay"])
    assert "second" in said
    assert status(workspace)[0] == "replay"


def test_a_model_that_stops_is_said_and_started_again(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine.dies_after = 1
    ask(workspace)
    until(qtbot, lambda: status(workspace)[0] == "Model stopped")
    (banner,) = banners(workspace)
    assert "Your chats are safe" in banner.text
    desk.engine.dies_after = None
    banner.acted.emit()
    until(qtbot, lambda: status(workspace)[0] == "replay")
    assert banners(workspace) == []


def test_a_model_on_its_way_to_an_answer_has_not_stopped(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    warm_up = workspace.findChildren(WarmUp)[0]

    def between(number: int) -> None:
        if number == 0:
            desk.engine.loaded = None
            assert go_on.wait(20)

    desk.engine.during = between
    ask(workspace)
    until(qtbot, lambda: desk.engine.loaded is None)
    with qtbot.assertNotEmitted(warm_up.model_stopped):
        warm_up.look_at_model()
        seen: list[object] = []
        desk.tasks.read(lambda: desk.session.models.loaded, seen.append)
        until(qtbot, lambda: bool(seen))
        desk.session.models.load_selected()
        go_on.set()
        until(qtbot, lambda: not chat(workspace).is_answering)
    assert banners(workspace) == []


def test_a_question_that_starts_the_model_again_takes_the_banner_away(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine.loaded = None
    workspace.findChildren(WarmUp)[0].look_at_model()
    until(qtbot, lambda: status(workspace)[0] == "Model stopped")
    ask(workspace)
    until(qtbot, lambda: status(workspace)[0].startswith("replay"))
    until(qtbot, lambda: banners(workspace) == [])


def test_the_sheet_lists_what_the_panels_answer_to(workspace: Workspace, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(workspace)
    qtbot.addWidget(sheet)
    texts = [one.text() for one in sheet.findChildren(QLabel)]
    assert all(texts)  # every key has a name
    for keys in ("C", "K", "R", "1…9", "Up", "Ctrl+PgUp  ·  Ctrl+PgDown", "Menu"):
        assert keys in texts


def test_a_hit_of_the_search_leads_to_its_message(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    conversation = desk.conversations.create("Long")
    for place in range(30):
        word = "heron" if place == 7 else "crane"
        desk.conversations.add_user_message(conversation, f"The {word} lifts.\n" * 9)
    sidebar = workspace.findChildren(Sidebar)[0]
    sidebar.open_search()
    QTest.keyClicks(sidebar.search_pane.field, "heron")
    until(qtbot, lambda: len(sidebar.search_pane.hits) == 1)
    QTest.keyClick(sidebar.search_pane.field, Qt.Key.Key_Return)
    view = chat(workspace)._view
    until(qtbot, lambda: view.currentIndex().row() == 7)
    assert abs(view.visualRect(view.currentIndex()).top()) <= 4


def test_a_chat_left_before_it_began_is_listed_and_not_shown(
    workspace: Workspace, qtbot: QtBot
) -> None:
    sidebar = workspace.findChildren(Sidebar)[0]
    ask(workspace)
    workspace.new_chat()
    until(qtbot, lambda: sidebar.chat_list.chats.rowCount() == 2)
    until(qtbot, lambda: not chat(workspace).is_answering)
    assert chat(workspace).conversation is None
    assert not sidebar.chat_list.currentIndex().isValid()
    assert status(workspace)[0] == "replay"  # no rate of an answer that is not shown


def add_file(workspace: Workspace, file: Path) -> None:
    """Presses Add files… in a new chat and chooses one."""
    file.write_text("The crane stopped at noon.")
    buttons = workspace.findChildren(QPushButton)
    (button,) = (one for one in buttons if one.text().strip() == "Add files…")
    button.click()
    (dialog,) = workspace.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit([str(file)])
    dialog.reject()


def test_counts_follow_while_documents_keep_coming(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_view(View.DOCUMENTS)
    page = workspace.findChildren(LibraryPage)[0]
    coming = QTimer(workspace)
    coming.timeout.connect(page.library_changed)
    coming.start(50)
    with qtbot.waitSignal(workspace._count_timer.timeout, timeout=WAIT_MS):
        pass


def test_what_is_added_from_a_new_chat_is_read_while_that_stays(
    factory: App, look: Theme, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    session = factory.unlock(bytearray(PASSPHRASE))
    workspace = Workspace(session, tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.start(Place())
    add_file(workspace, tmp_path / "note.txt")
    line, toast = chat(workspace)._work, workspace.findChildren(Toast)[0]
    assert "files" in line.text
    qtbot.waitUntil(toast.isVisible, timeout=4 * WAIT_MS)
    assert toast.text == "1 file indexed."
    assert line.text == ""
    until(qtbot, lambda: chat(workspace)._choices.offer.documents == 1)
    assert chat(workspace).isVisible()
    toast.act()
    assert not chat(workspace).isVisible()
    tasks.close()
    session.close()


def test_an_import_from_the_chat_that_fails_is_said_in_the_chat(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    add_file(workspace, tmp_path / "note.txt")  # there is no embedder to read it with
    until(qtbot, lambda: len(banners(workspace)) == 1)
    assert chat(workspace)._work.text == ""
    assert chat(workspace).isVisible()
    banners(workspace)[0].acted.emit()
    assert not chat(workspace).isVisible()


def test_folders_are_watched_though_nobody_looks_at_the_documents(
    desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching = desk.session.watching
    monkeypatch.setattr(watching._rules, "_named", (str(tmp_path),))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    folder = watching.add(inbox)
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.show()
    made.start(Place())
    qtbot.waitUntil(lambda: watching.way(folder.id) is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: watching.list()[0].scanned is not None, timeout=WAIT_MS)


def test_vectors_that_a_lock_left_are_dropped_after_the_unlock(
    desk: Desk, look: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped: list[bool] = []
    reembedding = desk.session.library.reembedding
    settled = ReembeddingState(
        "one",
        "one",
        is_pending=False,
        is_running=False,
        is_paused=False,
        documents_left=0,
        passages_left=0,
        documents=1,
    )
    monkeypatch.setattr(reembedding, "state", lambda: settled)
    monkeypatch.setattr(reembedding, "drop_leftovers", lambda: dropped.append(True))
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.show()
    made.start(Place())
    qtbot.waitUntil(lambda: dropped == [True], timeout=WAIT_MS)


def test_reading_anew_that_was_cut_off_goes_on_though_nobody_looks_at_the_documents(
    factory: App, look: Theme, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    session = factory.unlock(bytearray(PASSPHRASE))
    (tmp_path / "note.txt").write_text("The crane was inspected on 4 May.")
    session.library.add([tmp_path / "note.txt"])
    session.preferences.update({"passage_precision": "fp32"})
    reembedding = session.library.reembedding
    assert reembedding.state().is_pending
    workspace = Workspace(session, tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.start(Place())
    qtbot.waitUntil(lambda: not reembedding.state().is_pending, timeout=4 * WAIT_MS)
    tasks.close()
    session.close()


def test_an_import_that_was_cut_off_goes_on_though_nobody_looks_at_the_documents(
    desk: Desk, look: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("The crane was inspected on 4 May.")
    desk.session.library.enqueue([tmp_path / "note.txt"])
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.show()
    made.start(Place())
    until(qtbot, lambda: len(banners(made)) == 1)  # there is no embedder to read it with
