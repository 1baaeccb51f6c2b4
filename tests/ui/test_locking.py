"""The lock over a real home at work, the way back, and the end of a home."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.audit import AuditEvent, AuditFilter
from app.domain.chat import Citation, MessageState
from app.policy.schema import SitePolicy, VaultPolicy
from app.services.session import Session
from app.settings.fields import Settings
from app.ui import clipboard
from app.ui.chat.conversation import ConversationView
from app.ui.chat.header import ChatHeader
from app.ui.chat.page import ChatPage
from app.ui.chat.sources import SourcesPanel
from app.ui.shell import Shell
from app.ui.theme import Theme
from app.ui.tray import Tray
from app.ui.vault.destroying import DestroyDialog, DestroyPanel
from app.ui.vault.keeping import KeepingPanel
from app.ui.vault.locking import LockingPanel
from app.ui.views import View
from app.ui.widgets.notices import Banner
from app.ui.workspace import Workspace
from app.vault.documents import Documents
from app.vault.errors import VaultClosedError
from tests.conftest import ENDLESS, PASSPHRASE
from tests.services.conftest import note_of

WAIT_MS = 30_000


class Opened(App):
    """The product's own factory; remembers the session, to look at what the lock left of it."""

    session: Session

    def unlock(self, passphrase: bytearray) -> Session:
        self.session = super().unlock(passphrase)
        return self.session


class Desk:
    """A shell over a home, driven as a person would."""

    def __init__(self, qtbot: QtBot, factory: Opened, look: Theme, bugs: list[BaseException]):
        self.qtbot, self.factory = qtbot, factory
        self.others = children()  # that tests before this one may have left
        self.shell = Shell(factory, look, Settings(), on_bug=bugs.append)
        self.shell.start()

    @property
    def session(self) -> Session:
        return self.factory.session

    @property
    def workspace(self) -> Workspace:
        assert self.shell.main_window is not None
        assert self.shell.main_window.workspace is not None
        return self.shell.main_window.workspace

    @property
    def chat(self) -> ChatPage:
        return self.workspace.findChildren(ChatPage)[0]

    @property
    def is_open(self) -> bool:
        main = self.shell.main_window
        return main is not None and main.workspace is not None

    def unlock(self) -> None:
        page = self.shell.unlock_page
        assert page is not None
        QTest.keyClicks(page.field, PASSPHRASE.decode())
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        self.wait(lambda: self.is_open)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def is_closed(self) -> bool:
        try:
            self.session.history.list()
        except VaultClosedError:
            return True
        return False


@pytest.fixture
def desk(qtbot: QtBot, factory: App, look: Theme, bugs: list[BaseException]) -> Iterator[Desk]:
    policy = SitePolicy(vault=VaultPolicy(idle_lock_s=600))
    made = Desk(qtbot, Opened(home=factory.home, policy=policy, stays=True), look, bugs)
    made.unlock()
    yield made
    for window in QApplication.topLevelWidgets():
        window.close()
    made.shell.close()
    assert bugs == []


def children() -> set[int]:
    """Every process below this one."""
    found: set[int] = set()
    waiting = [os.getpid()]
    while waiting:
        try:  # each of them may end at any moment
            tasks = list(Path(f"/proc/{waiting.pop()}/task").iterdir())
        except (FileNotFoundError, ProcessLookupError):
            continue
        for task in tasks:
            try:
                below = {int(pid) for pid in (task / "children").read_text().split()} - found
            except (FileNotFoundError, ProcessLookupError):
                continue
            found |= below
            waiting += below
    return found


def write_chat(session: Session, turns: int) -> int:
    """A long conversation, through the vault alone."""
    conversations = session.history._conversations
    number = conversations.create("A long one")
    for turn in range(turns):
        conversations.add_user_message(number, f"Question {turn}?")
        answer = conversations.begin_answer(number, model="m")
        conversations.finish_answer(
            answer, text=f"Answer {turn}. " * 40, state=MessageState.COMPLETE
        )
    return number


def test_a_lock_covers_at_once_and_ends_whatever_runs(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    session = desk.session
    desk.wait(lambda: session.models.loaded is not None)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number}.txt").write_text(f"The crane of berth {number} stopped. " * 200)
    desk.workspace.add_paths([folder])
    desk.wait(lambda: len(session.library.list()) > 2)
    header = desk.chat.findChildren(ChatHeader)[0]
    alone = "No documents: the model alone"
    next(act for act in header.findChildren(QAction) if act.text() == alone).trigger()
    desk.chat.set_draft(ENDLESS)
    desk.chat.send()
    desk.wait(lambda: desk.chat.conversation is not None)
    desk.chat.set_draft("half a question")
    clipboard.put("out of the vault")
    long_read = threading.Thread(target=read_for_long, args=(session,))
    long_read.start()
    workers = children() - desk.others
    assert len(workers) >= 2
    key = session.history._conversations._vault._key
    assert any(key)
    assert desk.shell.main_window is not None
    desk.shell.lock()
    assert desk.shell.main_window.cover.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: not workers & children() and not any(key), timeout=WAIT_MS)
    assert desk.is_closed()
    long_read.join()
    desk.unlock()
    desk.wait(lambda: desk.chat.draft() == "half a question")
    (chat,) = desk.session.history.list()
    question, answer = desk.session.history.get(chat.id).messages
    assert question.text == ENDLESS
    assert answer.state in {MessageState.STOPPED, MessageState.INTERRUPTED}
    events = [record.event for record in desk.session.audit_reader.newest(AuditFilter(), limit=100)]
    assert AuditEvent.LOCK in events
    assert AuditEvent.WORKER_CRASH not in events


def read_for_long(session: Session) -> None:
    endless = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)"
        " SELECT count(*) FROM n"
    )
    with (
        pytest.raises(VaultClosedError),
        session.history._conversations._vault.read() as connection,
    ):
        connection.execute(endless).fetchone()


def test_a_lock_leaves_no_dialog_with_text_open(desk: Desk) -> None:
    dialog = QDialog(desk.workspace)
    dialog.show()
    desk.shell.lock()
    assert not dialog.isVisible()


def test_unlocking_leads_back_to_the_same_lines(desk: Desk) -> None:
    number = write_chat(desk.session, 30)
    desk.workspace.open_chat(number)
    view = desk.chat.findChildren(ConversationView)[0]
    desk.wait(lambda: view.model().rowCount() == 60)
    bar = view.verticalScrollBar()
    desk.wait(lambda: bar.maximum() > 2_000)
    bar.setValue(bar.maximum() // 3)
    view.grab()  # the heights of what came into sight are those of its text from now on
    before = desk.workspace.place()
    assert before.turn is not None
    desk.shell.lock()
    desk.unlock()
    again = desk.chat.findChildren(ConversationView)[0]
    desk.wait(lambda: again.model().rowCount() == 60 and again.position is not None)
    again.grab()
    assert desk.workspace.place() == before


def test_a_place_reveals_no_content(desk: Desk) -> None:
    desk.workspace.open_chat(write_chat(desk.session, 2))
    desk.workspace.show_view(View.VAULT)
    text = repr(desk.workspace.place())
    assert "Answer" not in text
    assert "Question" not in text


def test_a_chat_that_will_go_says_so_quietly(desk: Desk) -> None:
    number = write_chat(desk.session, 1)
    desk.workspace.open_chat(number)
    header = desk.chat.findChildren(ChatHeader)[0]
    desk.wait(lambda: desk.chat.findChildren(ConversationView)[0].model().rowCount() == 2)
    assert header.going == ""
    desk.session.retention.keep(number, 1)
    desk.chat.show_summary_of(number)
    desk.wait(lambda: header.going == "Goes tomorrow")
    desk.workspace.show_view(View.VAULT)
    panel = desk.workspace.findChildren(KeepingPanel)[0]
    desk.wait(lambda: panel.soon == "1 chat goes within the next 7 days.")


def test_what_went_by_its_time_is_told_once(desk: Desk) -> None:
    number = write_chat(desk.session, 1)
    desk.session.retention.keep(number, 1)
    with desk.session.history._conversations._vault.write() as connection:
        connection.execute("UPDATE conversations SET updated = 0")
    told = "A chat was removed: the time it was to be kept for is over."
    desk.shell.lock()
    desk.unlock()
    desk.wait(lambda: told in said(desk))
    assert desk.session.history.list() == ()
    desk.shell.lock()
    desk.unlock()
    desk.wait(lambda: desk.workspace.counts[1] > 0)
    assert told not in said(desk)


def test_an_open_chat_whose_time_is_over_gives_way_to_a_new_one(desk: Desk) -> None:
    number = write_chat(desk.session, 1)
    desk.workspace.open_chat(number)
    desk.session.retention.keep(number, 1)
    with desk.session.history._conversations._vault.write() as connection:
        connection.execute("UPDATE conversations SET updated = 0")
    desk.workspace._age.look()
    desk.wait(lambda: desk.chat.conversation is None)
    desk.wait(lambda: bool(said(desk)))
    assert desk.session.history.list() == ()


def said(desk: Desk) -> list[str]:
    return [one.text for one in desk.workspace.findChildren(Banner) if one.isVisible()]


def test_the_vault_view_locks(desk: Desk) -> None:
    desk.workspace.show_view(View.VAULT)
    panel = desk.workspace.findChildren(LockingPanel)[0]
    panel.lock_requested.emit()
    assert not desk.is_open


def test_the_system_locks(desk: Desk) -> None:
    desk.shell._system_lock.asked.emit()
    assert not desk.is_open
    desk.wait(desk.is_closed)
    desk.unlock()


def test_a_home_is_destroyed_by_the_word_alone(desk: Desk, home: Path) -> None:
    desk.workspace.show_view(View.VAULT)
    panel = desk.workspace.findChildren(DestroyPanel)[0]
    panel.button.click()
    dialog = panel.findChildren(DestroyDialog)[0]
    QTest.keyClicks(dialog.field, "yes")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.confirm_button.isEnabled()
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "destroy")
    dialog.confirm_button.click()
    desk.wait(lambda: desk.shell.first_start is not None)
    assert desk.shell.main_window is None
    assert not any(home.glob("keyslots*"))
    assert not (home / "vault.db").exists()
    first = desk.shell.first_start
    assert first is not None
    for field in first.findChildren(QLineEdit):
        QTest.keyClicks(field, "seven grey herons")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    desk.wait(lambda: first.has_vault)


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface")
def test_the_tray_offers_what_the_state_allows(
    qtbot: QtBot, look: Theme, qapp: QApplication
) -> None:
    tray = Tray(look, qapp)
    tray.show(is_unlocked=False)
    assert not tray.lock_action.isEnabled()
    tray.show(is_unlocked=True)
    with qtbot.waitSignal(tray.lock_requested):
        tray.lock_action.trigger()
    assert [act.text() for act in tray.menu.actions() if act.text()] == ["Show", "Lock", "Quit"]
    tray.hide()


def test_sources_are_open_again_after_a_lock(desk: Desk) -> None:
    conversations = desk.session.history._conversations
    text = "The seal ring of the second stage was replaced on 19 March."
    added = Documents(conversations._vault).add(note_of(text), original=None)
    number = conversations.create("Seals")
    conversations.add_user_message(number, "When was the ring replaced?")
    source = Citation(
        1, added.passages[0], added.document, "/note.txt", None, "", text, is_supported=True
    )
    conversations.finish_answer(
        conversations.begin_answer(number, model="m"),
        text="On 19 March [1].",
        state=MessageState.COMPLETE,
        citations=[source],
    )
    desk.workspace.open_chat(number)
    view = desk.chat.findChildren(ConversationView)[0]
    desk.wait(lambda: view.model().rowCount() == 2)
    view.setCurrentIndex(view.model().index(1, 0))
    desk.wait(lambda: view.open_source(1))
    before = desk.workspace.place()
    assert before.source is not None
    desk.shell.lock()
    desk.unlock()
    desk.wait(lambda: desk.workspace.place() == before)
    assert desk.workspace.findChildren(SourcesPanel)[0].isVisible()


def test_a_question_on_its_way_to_the_vault_is_not_lost_to_a_lock(desk: Desk) -> None:
    text = "Which crane stopped at noon?"
    desk.workspace.new_chat()
    desk.chat.set_draft(text)
    desk.chat.send()
    desk.shell.lock()
    desk.unlock()
    chats = [desk.session.history.get(chat.id) for chat in desk.session.history.list()]
    asked = [message.text for chat in chats for message in chat.messages]
    assert text in [*asked, *desk.session.history.drafts().values()]
