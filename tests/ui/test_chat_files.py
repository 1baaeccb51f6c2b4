"""Chats out of the window into files, and out of files into the window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.audit import AuditEvent, AuditFilter
from app.policy.schema import ChatsPolicy, SitePolicy
from app.services.chat_files.writing import ExportFormat
from app.services.session import Session
from app.ui.chat.conversation import ConversationView
from app.ui.chat.header import ChatHeader
from app.ui.chat.sources import SourcesPanel
from app.ui.export.export_dialog import ExportDialog
from app.ui.export.import_dialog import ImportDialog
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.workspace import Workspace
from tests.cheap import COST
from tests.conftest import PASSPHRASE
from tests.services import foreign_files

WAIT_MS = 30_000


@pytest.fixture
def session(factory: App) -> Iterator[Session]:
    opened = factory.unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


@pytest.fixture
def workspace(session: Session, tasks: Tasks, look: Theme, qtbot: QtBot) -> Workspace:
    made = Workspace(session, tasks, look, level="seccomp", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def tides(tmp_path: Path) -> Path:
    """A file of ChatGPT's with one chat that can be read and one that cannot."""
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([foreign_files.tides(), {"mapping": 1}]), encoding="utf-8")
    return path


def _export_dialog(workspace: Workspace, qtbot: QtBot) -> ExportDialog:
    qtbot.waitUntil(lambda: bool(workspace.findChildren(ExportDialog)), timeout=WAIT_MS)
    return workspace.findChildren(ExportDialog)[-1]


def _import_dialog(workspace: Workspace, qtbot: QtBot) -> ImportDialog:
    qtbot.waitUntil(lambda: bool(workspace.findChildren(ImportDialog)), timeout=WAIT_MS)
    return workspace.findChildren(ImportDialog)[-1]


def test_a_dropped_file_of_chats_comes_in_after_one_question(
    workspace: Workspace, session: Session, tides: Path, qtbot: QtBot
) -> None:
    workspace.chat_files.take_dropped([tides])
    dialog = _import_dialog(workspace, qtbot)
    assert dialog.action_button.hasFocus()
    QTest.keyClick(dialog.action_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=WAIT_MS)
    assert "Imported 1 chat." in dialog.notice
    assert "1 could not be read." in dialog.notice
    assert "Chat 2: This chat is not in the form" in dialog.lost.toPlainText()
    dialog.cancel_button.click()
    chats = workspace.sidebar.chat_list.chats
    qtbot.waitUntil(lambda: chats.rowCount() > 0, timeout=WAIT_MS)
    assert [chat.title for chat in session.history.list()] == ["Tides"]


def test_a_file_that_cannot_be_read_is_told_beside_the_others(
    workspace: Workspace, tides: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    workspace.chat_files._ask_import([other, tides], is_sure=True)
    dialog = _import_dialog(workspace, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=WAIT_MS)
    assert "'other.json' is no file of chats" in dialog.notice
    assert "Imported 1 chat." in dialog.notice


def test_what_holds_no_chats_and_what_is_not_wanted_as_chats_are_documents(
    workspace: Workspace, tides: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    note = tmp_path / "note.json"
    note.write_text('{"a": 1}', encoding="utf-8")
    files = workspace.chat_files
    files.documents_dropped.disconnect(workspace.add_paths)
    with qtbot.waitSignal(files.documents_dropped, timeout=WAIT_MS) as dropped:
        files.take_dropped([tides, note])
    assert dropped.args == [[note]]
    dialog = _import_dialog(workspace, qtbot)
    with qtbot.waitSignal(files.documents_dropped, timeout=WAIT_MS) as dropped:
        dialog.documents_button.click()
    assert dropped.args == [[tides]]


def test_files_of_chats_that_are_dropped_on_a_chat_are_asked_about_too(
    workspace: Workspace, session: Session, tides: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The winch was overhauled.", encoding="utf-8")
    attached = workspace.chat.attached
    with qtbot.waitSignal(attached.begun, timeout=WAIT_MS):
        workspace._drops.attached.emit([tides, note])
    dialog = _import_dialog(workspace, qtbot)
    chat = workspace.chat.conversation
    assert chat is not None
    assert [one.name for one in session.attachments.list(chat)] == ["note.txt"]
    assert dialog.documents_button.text() == "Attach"
    with qtbot.waitSignal(attached.changed, timeout=WAIT_MS):
        dialog.documents_button.click()
    names = {one.name for one in session.attachments.list(chat)}
    assert names == {"note.txt", tides.name}


def test_an_export_is_asked_about_once_and_done(
    workspace: Workspace, session: Session, tides: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    session.imports.import_file(tides)
    workspace.open_chat(session.history.list()[0].id)
    workspace.acts["export"]()
    dialog = _export_dialog(workspace, qtbot)
    assert [dialog.chats.itemText(n) for n in range(2)] == ["“Tides”", "All chats (1)"]
    assert "not encrypted" in dialog.accessibleDescription()
    dialog.choose_form(ExportFormat.JSON)
    path = dialog.path.path
    assert path is not None
    assert path.suffix == ".json"
    assert "Tides" not in path.name
    assert dialog.branches.isChecked()
    assert dialog.details.isChecked()
    dialog.choose_form(ExportFormat.PDF)
    assert not dialog.branches.isChecked()
    dialog.path.set_path(tmp_path / "out.pdf")
    dialog.action_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=WAIT_MS)
    assert "Wrote 1 chat," in dialog.notice
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert session.audit_reader.count(AuditFilter(events=(AuditEvent.EXPORT.value,))) == 1


def test_a_file_that_is_there_is_told_and_another_name_can_be_tried(
    workspace: Workspace, session: Session, tides: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    session.imports.import_file(tides)
    workspace.acts["export"]()
    dialog = _export_dialog(workspace, qtbot)
    dialog.path.set_path(tides)
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "There is a file" in dialog.notice, timeout=WAIT_MS)
    dialog.path.set_path(tmp_path / "out.md")
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "Wrote 1 chat," in dialog.notice, timeout=WAIT_MS)
    assert "# Tides" in (tmp_path / "out.md").read_text("utf-8")


def test_sources_say_that_the_document_of_an_imported_answer_is_not_here(
    workspace: Workspace, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps([foreign_files.open_webui_chat()]), encoding="utf-8")
    session.imports.import_file(path)
    answer = session.history.get(session.history.list()[0].id).messages[-1]
    panel = workspace.findChildren(SourcesPanel)[0]
    panel.show_citations(answer.citations)
    assert "not in this vault" in panel.absence
    assert "noon is low" in panel.absence
    panel.show_citations(())
    assert panel.absence == ""


def test_a_question_shows_which_files_came_with_it(
    workspace: Workspace, session: Session, tides: Path, qtbot: QtBot
) -> None:
    session.imports.import_file(tides)
    workspace.open_chat(session.history.list()[0].id)
    view = workspace.findChildren(ConversationView)[0]
    qtbot.waitUntil(lambda: view.model().rowCount() == 2, timeout=WAIT_MS)
    question = view.model().index(0, 0)
    assert "Attached: tides.csv" in question.data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_the_site_forbids_cannot_be_chosen(
    home: Path, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    policy = SitePolicy(chats=ChatsPolicy(may_export=False, may_import=False))
    session = App(home=home, policy=policy, kdf_cost=COST, stays=True).unlock(bytearray(PASSPHRASE))
    made = Workspace(session, tasks, look, level="seccomp", policy=policy)
    qtbot.addWidget(made)
    header = made.findChildren(ChatHeader)[0]
    assert not header.export_action.isEnabled()
    assert not header.import_action.isEnabled()
    made.acts["export"]()
    made.acts["import"]()
    assert not made.findChildren(ExportDialog)
    session.close()
