"""Several windows over one session: they share it, show the same, and go together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.chat import MessageState
from app.settings import built_in
from app.settings.fields import Settings
from app.ui.a11y import nameless_controls
from app.ui.chat.page import ChatPage
from app.ui.chat_panes import ChatPanes
from app.ui.chat_window import ChatWindow
from app.ui.help.page import TOPICS, HelpPage
from app.ui.library.page import LibraryPage
from app.ui.main_window import MainWindow
from app.ui.personas.page import PersonasPage
from app.ui.shell import Shell
from app.ui.theme import Theme
from app.ui.unlock.unlock_page import UnlockPage
from app.ui.views import View
from app.ui.windows import Windows
from app.ui.workspace import Workspace
from tests.conftest import PASSPHRASE
from tests.ui.chat_kit import Desk, add_document, citation, open_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
WAIT_MS = 20_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def first(desk: Desk, look: Theme, qtbot: QtBot) -> MainWindow:
    """The first window, unlocked."""
    from app.policy.schema import SitePolicy
    from app.ui.place import Place

    main = MainWindow(look, "none")
    qtbot.addWidget(main)
    workspace = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    main.show_workspace(workspace)
    main.resize(1280, 800)
    main.show()
    workspace.start(Place())
    return main


@pytest.fixture
def windows(desk: Desk, look: Theme, first: MainWindow) -> Windows:
    return Windows(
        desk.session,
        desk.tasks,
        look,
        level="none",
        first=first,
        workspace=workspace_of(first),
    )


def workspace_of(main: MainWindow) -> Workspace:
    assert main.workspace is not None
    return main.workspace


def opened(windows: Windows, conversation: int | None = None) -> ChatWindow:
    windows.open(conversation)
    return windows.shown[-1]


def texts(chat: ChatPage) -> list[str]:
    return [chat._model.turn(row).text for row in range(chat._model.rowCount())]


def messages(chat: ChatPage) -> list[tuple[int, str, tuple[int, ...]]]:
    turns = [chat._model.turn(row).message for row in range(chat._model.rowCount())]
    return [(one.id, one.text, one.versions) for one in turns]


def ask(qtbot: QtBot, chat: ChatPage, question: str) -> None:
    chat.set_draft(question)
    chat.send()
    qtbot.waitUntil(lambda: not chat.is_answering, timeout=WAIT_MS)


def press(window: QWidget, keys: str) -> None:
    (found,) = (one for one in window.findChildren(QShortcut) if one.key() == QKeySequence(keys))
    found.activated.emit()


def test_a_chat_open_in_two_windows_stays_equal_in_both(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    assert here.conversation is not None
    there = opened(windows, here.conversation).chat
    qtbot.waitUntil(lambda: texts(there) == texts(here), timeout=WAIT_MS)
    ask(qtbot, there, "And what drives that?")
    qtbot.waitUntil(lambda: len(texts(here)) == 4, timeout=WAIT_MS)
    assert texts(here) == texts(there)
    here.retry()
    qtbot.waitUntil(lambda: not here.is_answering, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: messages(there) == messages(here), timeout=WAIT_MS)
    assert len(there._model.turn(3).message.versions) == 2


def test_an_answer_that_grows_elsewhere_is_shown_when_it_is_done(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    there = opened(windows, here.conversation).chat
    qtbot.waitUntil(lambda: len(texts(there)) == 2, timeout=WAIT_MS)
    desk.gate.clear()
    here.set_draft("And that?")
    here.send()
    qtbot.waitUntil(lambda: texts(there)[2:] == ["And that?"], timeout=WAIT_MS)
    desk.gate.set()
    qtbot.waitUntil(lambda: texts(there) == texts(here), timeout=WAIT_MS)
    assert len(texts(there)) == 4


def test_a_chat_opened_while_an_answer_grows_elsewhere_shows_none_that_is_cut_off(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    here = workspace_of(first).chat
    desk.gate.clear()
    here.set_draft("What drives it?")
    here.send()
    qtbot.waitUntil(lambda: here.conversation is not None, timeout=WAIT_MS)
    there = opened(windows, here.conversation).chat
    qtbot.waitUntil(lambda: texts(there) == ["What drives it?"], timeout=WAIT_MS)
    desk.gate.set()
    qtbot.waitUntil(lambda: len(texts(there)) == 2, timeout=WAIT_MS)
    assert there._model.turn(1).message.state is MessageState.COMPLETE


def test_an_answer_that_failed_elsewhere_is_shown_too(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    there = opened(windows, here.conversation).chat
    qtbot.waitUntil(lambda: len(texts(there)) == 2, timeout=WAIT_MS)
    desk.engine.dies_after = 1
    desk.gate.clear()
    here.set_draft("And that?")
    here.send()
    qtbot.waitUntil(lambda: len(texts(there)) == 3, timeout=WAIT_MS)
    desk.gate.set()
    qtbot.waitUntil(lambda: len(texts(there)) == 4, timeout=WAIT_MS)
    assert there._model.turn(3).message.state is MessageState.INTERRUPTED


def test_a_change_that_comes_while_an_answer_grows_is_shown_after_it(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    chat = here.conversation
    assert chat is not None
    there = opened(windows, chat).chat
    qtbot.waitUntil(lambda: len(texts(there)) == 2, timeout=WAIT_MS)
    desk.gate.clear()
    there.set_draft("And that?")
    there.send()
    qtbot.waitUntil(lambda: len(texts(here)) == 3, timeout=WAIT_MS)
    extra = desk.conversations.add_user_message(chat, "And one more?")
    there.look_again(chat)
    desk.gate.set()
    qtbot.waitUntil(lambda: there._model.row_of(extra) >= 0, timeout=WAIT_MS)


def test_an_idle_window_that_closes_ends_no_answer_of_another(
    qtbot: QtBot,
    windows: Windows,
    first: MainWindow,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace = workspace_of(first)
    told: list[bool] = []
    titler = workspace.chat.lasting.titler
    monkeypatch.setattr(titler, "set_answering", lambda *, is_answering: told.append(is_answering))
    idle, busy = opened(windows), opened(windows).chat
    desk.gate.clear()
    busy.set_draft("What drives it?")
    busy.send()
    idle.close()
    workspace.chat.answering_changed.emit(False)  # noqa: FBT003 (a signal takes no names)
    assert set(told) == {True}
    desk.gate.set()
    qtbot.waitUntil(lambda: not busy.is_answering, timeout=WAIT_MS)
    assert told[-1] is False


def test_each_window_has_a_chat_of_its_own_and_all_list_the_same(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    workspace = workspace_of(first)
    other = opened(windows)
    assert other.chat.conversation is None
    ask(qtbot, other.chat, "What drives it?")
    assert workspace.chat.conversation is None
    chats = workspace.sidebar.chat_list.chats
    qtbot.waitUntil(lambda: chats.rowCount() == 2, timeout=WAIT_MS)  # a heading and the chat
    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 1, timeout=WAIT_MS)
    (conversation,) = {chat.id for chat in other.sidebar._chats}
    other.sidebar._on_chat_renamed(conversation, "Steam")
    qtbot.waitUntil(
        lambda: getattr(chats.chat(chats.index(1, 0)), "title", "") == "Steam", timeout=WAIT_MS
    )
    found = chats.chat(chats.index(1, 0))
    assert found is not None
    workspace.sidebar._on_delete_asked([found])
    qtbot.waitUntil(lambda: other.chat.conversation is None, timeout=WAIT_MS)


def test_a_persona_chosen_in_one_window_answers_in_the_others_too(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    chat = here.conversation
    assert chat is not None
    there = opened(windows, chat).chat
    qtbot.waitUntil(lambda: chat in there._choices._given, timeout=WAIT_MS)
    chosen = replace(built_in.PLAIN, name="Engineer", instructions="Be exact.")
    here._choices.choose_persona(chosen)
    qtbot.waitUntil(lambda: there._choices.persona == chosen, timeout=WAIT_MS)
    ask(qtbot, there, "And that one?")
    assert desk.session.personas.of_chat(chat) == chosen


def shown_view(workspace: Workspace) -> View:
    return workspace.view


def shown_page(window: ChatPanes) -> object:
    return window._sources._shown


def delete(window: ChatPanes, chat: int) -> None:
    """As its menu does."""
    (summary,) = (one for one in window.sidebar._chats if one.id == chat)
    window.sidebar.chat_list.acts.delete_asked.emit([summary])


def test_a_chat_deleted_in_another_window_leaves_an_empty_one_with_the_undo(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    workspace = workspace_of(first)
    ask(qtbot, workspace.chat, "What drives it?")
    chat = workspace.chat.conversation
    assert chat is not None
    other = opened(windows, chat)
    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 1, timeout=WAIT_MS)
    workspace.show_view(View.DOCUMENTS)

    delete(other, chat)

    qtbot.waitUntil(lambda: workspace.sidebar._chats == (), timeout=WAIT_MS)
    assert shown_view(workspace) is View.DOCUMENTS  # nobody is torn from what they do
    assert workspace.chat.conversation is None
    toast = workspace.sidebar.toast
    assert toast.isVisible()
    assert toast.text == "This chat was deleted in another window"

    toast.act()

    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(texts(workspace.chat)) == 2, timeout=WAIT_MS)
    assert shown_view(workspace) is View.DOCUMENTS


def test_an_undo_elsewhere_brings_back_the_chat_it_speaks_of_alone(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    workspace = workspace_of(first)
    chats = [desk.conversations.create(title) for title in ("Cranes", "Pumps", "Ropes")]
    other = opened(windows, chats[0])
    workspace.sidebar.refresh()
    qtbot.waitUntil(lambda: len(workspace.sidebar._chats) == 3, timeout=WAIT_MS)
    delete(other, chats[1])
    toast = other.sidebar.toast
    assert "Pumps" in toast.text
    qtbot.waitUntil(lambda: len(workspace.sidebar._chats) == 2, timeout=WAIT_MS)

    workspace.sidebar.chat_list.acts.delete_asked.emit(list(workspace.sidebar._chats))

    assert other.chat.conversation is None
    assert "Pumps" in toast.text  # what can be undone here stays until it was
    toast.act()
    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 1, timeout=WAIT_MS)
    assert toast.text == "This chat was deleted in another window"
    toast.act()
    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 2, timeout=WAIT_MS)
    assert {chat.title for chat in other.sidebar._chats} == {"Cranes", "Pumps"}


def test_the_keyboard_stays_in_the_chat_whose_conversation_goes_elsewhere(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    workspace, chat = workspace_of(first), desk.conversations.create("Cranes")
    other = opened(windows, chat)
    workspace.sidebar.refresh()
    qtbot.waitUntil(lambda: len(workspace.sidebar._chats) == 1, timeout=WAIT_MS)
    other.sidebar.open_search()
    search = other.focusWidget()
    assert search is not None
    assert not other.chat.isAncestorOf(search)
    delete(workspace, chat)
    assert other.chat.conversation is None
    assert other.focusWidget() is search


@pytest.mark.parametrize("is_attached", [False, True])
def test_sources_of_a_document_that_goes_are_gone_in_all_windows(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk, *, is_attached: bool
) -> None:
    passages = add_document(desk.documents)
    workspace, other = workspace_of(first), opened(windows)
    other.show_sources((citation(1, passage=passages[1]),), 0)
    qtbot.waitUntil(lambda: shown_page(other) is not None, timeout=WAIT_MS)

    (document,) = desk.session.library.list()
    desk.session.library.remove([document.id])
    if is_attached:
        workspace.chat.attached.changed.emit(1)
    else:
        workspace._pages.library_changed.emit()

    qtbot.waitUntil(lambda: shown_page(other) is None, timeout=WAIT_MS)


def test_a_chat_that_was_kept_long_enough_goes_from_all_windows(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    chat = desk.conversations.create("Cranes")
    other = opened(windows, chat)
    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 1, timeout=WAIT_MS)
    desk.session.history.delete([chat])
    workspace_of(first)._on_expired(frozenset({chat}))
    assert other.chat.conversation is None
    assert "removed" in other.sidebar.toast.text
    assert not other.sidebar.toast.offers_act
    qtbot.waitUntil(lambda: other.sidebar._chats == (), timeout=WAIT_MS)


def test_documents_and_personas_that_come_are_offered_in_all_windows(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    workspace, choices = workspace_of(first), opened(windows).chat._choices
    qtbot.waitUntil(lambda: desk.tasks.is_settled, timeout=WAIT_MS)
    assert choices.offer.documents == 0
    add_document(desk.documents)
    workspace._count_soon()
    qtbot.waitUntil(lambda: choices.offer.documents == 1, timeout=WAIT_MS)
    desk.session.personas.add(replace(built_in.PLAIN, name="Engineer"))
    page = workspace._pages.page(View.PERSONAS)
    assert isinstance(page, PersonasPage)
    page.changed.emit()
    qtbot.waitUntil(lambda: len(choices.offer.personas) == 1, timeout=WAIT_MS)


def test_chats_that_come_in_from_files_are_listed_in_all_windows(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    workspace, other = workspace_of(first), opened(windows)
    desk.conversations.create("Cranes")
    other.chat_files.imported.emit()
    qtbot.waitUntil(lambda: len(workspace.sidebar._chats) == 1, timeout=WAIT_MS)
    desk.conversations.create("Bridges")
    workspace.chat_files.imported.emit()
    qtbot.waitUntil(lambda: len(other.sidebar._chats) == 2, timeout=WAIT_MS)


def test_the_sample_can_be_tried_from_every_window(
    windows: Windows, first: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[bool] = []
    monkeypatch.setattr(LibraryPage, "add_sample", lambda _page: added.append(True))
    opened(windows).chat.sample_requested.emit()
    assert added == [True]
    assert workspace_of(first).view is View.CHAT


def test_help_from_another_window_is_about_chats(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    workspace, other = workspace_of(first), opened(windows)
    workspace.show_view(View.MODELS)
    press(other, "F1")
    page = workspace._pages.page(View.HELP)
    assert isinstance(page, HelpPage)
    qtbot.waitUntil(lambda: page.target != "", timeout=WAIT_MS)
    assert page.target == TOPICS[View.CHAT]


def test_other_pages_are_those_of_the_first_window(windows: Windows, first: MainWindow) -> None:
    other = opened(windows)
    first.hide()
    press(other, "Ctrl+2")
    assert workspace_of(first).view is View.DOCUMENTS
    assert first.isVisible()
    press(other, "F1")
    assert workspace_of(first).view is View.HELP


def test_a_new_window_is_asked_for_by_its_key(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    press(workspace_of(first), "Ctrl+Shift+N")
    (second,) = windows.shown
    press(second, "Ctrl+Shift+N")
    assert len(windows.shown) == 2
    qtbot.waitUntil(windows.shown[1].chat._composer.edit.hasFocus, timeout=WAIT_MS)
    assert [one for one in nameless_controls(second) if one.isVisible()] == []


def test_closing_one_leaves_the_others_and_the_last_one_tells(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    second, third = opened(windows), opened(windows)
    second.chat.set_draft("half a question")
    with qtbot.assertNotEmitted(windows.all_closed):
        second.close()
    assert windows.shown == (third,)
    qtbot.waitUntil(
        lambda: desk.session.history.drafts() == {None: "half a question"}, timeout=WAIT_MS
    )
    first.hide()
    with qtbot.waitSignal(windows.all_closed, timeout=WAIT_MS):
        third.close()


def test_what_a_closing_window_has_of_an_answer_is_shown_in_the_others(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    second = opened(windows, here.conversation)
    qtbot.waitUntil(lambda: len(texts(second.chat)) == 2, timeout=WAIT_MS)
    desk.gate.clear()
    second.chat.set_draft("And that?")
    second.chat.send()
    qtbot.waitUntil(lambda: len(texts(here)) == 3, timeout=WAIT_MS)
    second.close()
    assert windows.shown == ()
    desk.gate.set()
    qtbot.waitUntil(lambda: len(texts(here)) == 4, timeout=WAIT_MS)
    assert here._model.turn(3).message.state is MessageState.STOPPED
    qtbot.waitUntil(lambda: not shiboken6.isValid(second), timeout=WAIT_MS)


def test_no_window_overwrites_the_draft_of_another(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk
) -> None:
    chat, here = desk.conversations.create("Cranes"), workspace_of(first).chat
    here.set_draft("of the first")
    other = opened(windows)
    assert other.chat.draft() == ""
    other.chat.set_draft("of the second")
    assert here.draft() == "of the first"
    assert windows.unkept_drafts == {None: "of the first\n\nof the second"}
    other.open_chat(chat)
    here.open_conversation(chat)
    other.chat.set_draft("about cranes")
    assert here.draft() == "about cranes"
    here.set_draft("about cranes and bridges")
    assert other.chat.draft() == "about cranes and bridges"
    here.open_conversation(None)
    other.close()
    assert here.draft() == "of the first\n\nof the second"
    kept = {None: here.draft(), chat: "about cranes and bridges"}
    qtbot.waitUntil(lambda: desk.session.history.drafts() == kept, timeout=WAIT_MS)


def test_a_draft_is_not_lost_on_a_window_that_edits_a_question(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    here = workspace_of(first).chat
    ask(qtbot, here, "What drives it?")
    there = opened(windows, here.conversation).chat
    qtbot.waitUntil(lambda: len(texts(there)) == 2, timeout=WAIT_MS)
    there.edit(there._model.turn(0).message)
    here.set_draft("And that?")
    assert there.draft() == "What drives it?"
    there.stop_editing()
    assert (here.draft(), there.draft()) == ("And that?", "And that?")


def test_a_question_on_its_way_is_not_lost_with_the_last_window(
    windows: Windows, first: MainWindow
) -> None:
    first.hide()
    other = opened(windows)
    other.chat.set_draft("What drives it?")
    other.chat.send()
    other.chat.set_draft("And that?")
    unkept: list[object] = []
    windows.all_closed.connect(lambda: unkept.append(windows.unkept_drafts))
    other.close()
    assert unkept == [{None: "What drives it?\n\nAnd that?"}]


@pytest.fixture
def shell(factory: App, look: Theme, bugs: list[BaseException], qtbot: QtBot) -> Iterator[Shell]:
    shell = Shell(factory, look, Settings(), on_bug=bugs.append)
    shell.start()
    unlock(qtbot, shell)
    yield shell
    for window in (*windows_of(shell), shell.main_window):
        if window is not None:
            window.close()
    shell.close()
    assert bugs == []


def unlock(qtbot: QtBot, shell: Shell) -> None:
    page = shell.unlock_page
    assert isinstance(page, UnlockPage)
    page.submitted.emit(bytearray(PASSPHRASE))
    qtbot.waitUntil(lambda: shell.is_unlocked, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: has_workspace(shell), timeout=WAIT_MS)


def has_workspace(shell: Shell) -> bool:
    return shell.main_window is not None and shell.main_window.workspace is not None


def windows_of(shell: Shell) -> tuple[ChatWindow, ...]:
    return shell._windows.shown if shell._windows is not None else ()


def test_closing_the_first_locks_nothing_while_another_is_open(shell: Shell) -> None:
    main = shell.main_window
    assert main is not None
    press(workspace_of(main), "Ctrl+Shift+N")
    (other,) = windows_of(shell)
    main.close()
    assert shell.is_unlocked
    assert other.isVisible()
    other.close()
    assert not shell.is_unlocked


def test_quitting_after_the_first_was_closed_covers_it_and_ends_the_program(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = shell.main_window
    assert main is not None
    press(workspace_of(main), "Ctrl+Shift+N")
    main.close()
    quits: list[bool] = []
    # Without a running event loop Qt itself tells of no end.
    monkeypatch.setattr(QCoreApplication, "quit", lambda: quits.append(True))
    shell._on_quit_requested()
    assert quits == [True]
    assert not shell.is_unlocked
    shell._on_show_requested()
    assert main.workspace is None
    assert main.cover.isVisible()


def test_locking_locks_all_and_unlocking_leads_back_to_all(qtbot: QtBot, shell: Shell) -> None:
    main = shell.main_window
    assert main is not None
    press(workspace_of(main), "Ctrl+Shift+N")
    (other,) = windows_of(shell)
    workspace_of(main).chat.set_draft("about bridges")
    other.chat.set_draft("half a question about cranes")
    main.close()
    gone: list[bool] = []
    other.destroyed.connect(lambda: gone.append(True))
    press(other, "Ctrl+L")
    assert not shell.is_unlocked
    assert main.isVisible()
    assert main.cover.isVisible()
    qtbot.waitUntil(lambda: gone == [True], timeout=WAIT_MS)
    assert windows_of(shell) == ()
    unlock(qtbot, shell)
    (again,) = windows_of(shell)
    both = "about bridges\n\nhalf a question about cranes"
    qtbot.waitUntil(lambda: workspace_of(main).chat.draft() == both, timeout=WAIT_MS)
    assert again.chat.draft() == ""


def test_windows_are_made_anew_when_their_undo_is_no_longer_offered(
    qtbot: QtBot, windows: Windows, first: MainWindow
) -> None:
    there, here = opened(windows), workspace_of(first)
    qtbot.waitUntil(lambda: here.can_be_made_anew, timeout=WAIT_MS)
    there.sidebar._offer_undo("Chat archived", lambda: None)
    assert not windows.can_be_made_anew
    there.sidebar.toast.hide()
    assert windows.can_be_made_anew


def test_windows_that_are_made_anew_keep_their_answer_and_their_draft(
    qtbot: QtBot, windows: Windows, first: MainWindow, desk: Desk, look: Theme
) -> None:
    old = opened(windows)
    ask(qtbot, old.chat, "What drives it?")
    desk.gate.clear()
    old.chat.set_draft("And that?")
    old.chat.send()
    before = workspace_of(first)
    qtbot.waitUntil(
        lambda: old.chat.is_answering and before.can_be_made_anew and windows.can_be_made_anew,
        timeout=WAIT_MS,
    )
    old.chat.set_draft("half a question")

    workspace = before.made_anew()
    first.show_workspace(workspace)
    made = Windows(desk.session, desk.tasks, look, level="none", first=first, workspace=workspace)
    made.take_over(windows)

    (new,) = made.shown
    assert not old.isVisible()
    assert new.geometry() == old.geometry()
    assert new.chat.conversation == old.chat.conversation
    assert new.chat.is_answering
    assert new.chat.draft() == "half a question"
    desk.gate.set()
    qtbot.waitUntil(lambda: not new.chat.is_answering, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(texts(new.chat)) == 4 and bool(texts(new.chat)[3]), timeout=WAIT_MS)
