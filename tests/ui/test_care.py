"""Backup, checks and restore in the window: what is said, what is cancelled, what comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.integrity_watch import IntegrityWatch
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.unlock.restoring import Restoring
from app.ui.vault.backing_up import BackupPanel
from app.ui.vault.care_dialog import CareDialog, NewFileField
from app.ui.vault.integrity import IntegrityPanel
from app.vault.pages import PAGE_BYTES
from tests.cheap import COST
from tests.conftest import PASSPHRASE

WAIT_MS = 30_000

SECRET = "seven gulls over the mole"


@pytest.fixture
def session(factory: App) -> Iterator[Session]:
    opened = factory.unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


@pytest.fixture
def backup_panel(session: Session, tasks: Tasks, look: Theme, qtbot: QtBot) -> BackupPanel:
    panel = BackupPanel(session, tasks, look, SitePolicy())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.state), timeout=WAIT_MS)
    return panel


@pytest.fixture
def integrity_panel(session: Session, tasks: Tasks, look: Theme, qtbot: QtBot) -> IntegrityPanel:
    panel = IntegrityPanel(session, tasks, look, SitePolicy())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(panel.state), timeout=WAIT_MS)
    return panel


def _dialog(parent: QWidget) -> CareDialog:
    (dialog,) = parent.findChildren(CareDialog)
    return dialog


def _fill(dialog: CareDialog, path: Path, secret: str = SECRET) -> None:
    dialog.path.set_path(path)
    for field in dialog.fields:
        field.setText(secret)
        field.textEdited.emit(secret)


def test_a_backup_is_made_proven_and_remembered(
    backup_panel: BackupPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "No backup yet" in backup_panel.state
    backup_panel.button.click()
    dialog = _dialog(backup_panel)
    assert not dialog.action_button.isEnabled()
    _fill(dialog, tmp_path / "b")
    dialog.action_button.click()
    assert all(field.text() == "" for field in dialog.fields)
    qtbot.waitUntil(lambda: "read again page by page" in dialog.notice, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Backed up today" in backup_panel.state, timeout=WAIT_MS)
    assert (tmp_path / "b").is_file()
    dialog.cancel_button.click()


def test_a_file_that_is_there_is_kept_and_said(
    backup_panel: BackupPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "b").write_bytes(b"mine")
    backup_panel.button.click()
    dialog = _dialog(backup_panel)
    _fill(dialog, tmp_path / "b")
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "There is a file" in dialog.notice, timeout=WAIT_MS)
    assert (tmp_path / "b").read_bytes() == b"mine"
    assert isinstance(dialog.path, NewFileField)
    dialog.path.set_confirmed(tmp_path / "b")
    _fill(dialog, tmp_path / "b")
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "Done" in dialog.notice, timeout=WAIT_MS)
    dialog.cancel_button.click()


def test_a_cancelled_backup_leaves_nothing_and_can_be_tried_again(
    backup_panel: BackupPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    backup_panel.button.click()
    dialog = _dialog(backup_panel)
    _fill(dialog, tmp_path / "b")
    dialog.action_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: "Nothing was left behind" in dialog.notice, timeout=WAIT_MS)
    assert list(tmp_path.glob("b*")) == []
    _fill(dialog, tmp_path / "b")
    assert dialog.action_button.isEnabled()
    dialog.reject()


def test_a_check_says_that_the_vault_is_sound(
    integrity_panel: IntegrityPanel, qtbot: QtBot
) -> None:
    assert "Not checked yet" in integrity_panel.state
    integrity_panel.button.click()
    assert integrity_panel.button.text() == "Cancel"
    qtbot.waitUntil(lambda: "sound" in integrity_panel.state, timeout=WAIT_MS)
    assert integrity_panel.button.text() == "Check now"


def _flip_in_messages(session: Session) -> None:
    """On a page that a session does not need to open: those of the schema it reads each time."""
    with session.history._conversations._vault.read() as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'messages'"
        ).fetchone()
    with (session.home / "vault.db").open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES + 1_500)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))


def test_a_look_that_is_due_finds_damage_by_itself(
    session: Session, tasks: Tasks, integrity_panel: IntegrityPanel, qtbot: QtBot
) -> None:
    _flip_in_messages(session)
    watch = IntegrityWatch(session.integrity, tasks, integrity_panel, first_ms=0)
    with qtbot.waitSignal(watch.found) as signal:
        pass
    assert signal.args is not None
    report = signal.args[0]
    integrity_panel.show_report(report)
    assert "damaged" in integrity_panel.state
    assert "lists what is lost" in integrity_panel.findings
    assert integrity_panel.repair_button.isVisible()
    assert not session.integrity.is_due()


def test_a_backup_becomes_a_home_on_the_first_start(
    session: Session, tasks: Tasks, look: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    session.backups.make(tmp_path / "b", bytearray(SECRET.encode()))
    new = App(home=tmp_path / "new", policy=SitePolicy(), kdf_cost=COST)
    window = QWidget()
    qtbot.addWidget(window)
    restoring = Restoring(new, tasks, look, window)
    restoring.ask()
    dialog = restoring.dialog
    assert dialog is not None
    _fill(dialog, tmp_path / "b", "not this one")
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "does not open the backup" in dialog.notice, timeout=WAIT_MS)
    assert not new.has_vault()
    _fill(dialog, tmp_path / "b")
    with qtbot.waitSignal(restoring.restored) as signal:
        dialog.action_button.click()
    restored, told = signal.args or (None, "")
    assert "Restored as of" in told
    assert new.has_vault()
    assert isinstance(restored, Session)
    restored.close()


def test_what_can_be_read_is_saved_and_the_rest_is_listed(
    session: Session, integrity_panel: IntegrityPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    _flip_in_messages(session)
    integrity_panel.button.click()
    qtbot.waitUntil(integrity_panel.repair_button.isVisible, timeout=WAIT_MS)
    integrity_panel.repair_button.click()
    dialog = _dialog(integrity_panel)
    _fill(dialog, tmp_path / "new", "not this one")
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "not right" in dialog.notice, timeout=WAIT_MS)
    _fill(dialog, tmp_path / "new", PASSPHRASE.decode())
    dialog.action_button.click()
    qtbot.waitUntil(lambda: "A new vault" in dialog.notice, timeout=WAIT_MS)
    assert "page" in dialog.details.toPlainText()
    dialog.cancel_button.click()
    saved = App(home=tmp_path / "new", policy=SitePolicy(), kdf_cost=COST)
    opened = saved.unlock(bytearray(PASSPHRASE))
    assert opened.integrity.check().is_sound
    opened.close()
