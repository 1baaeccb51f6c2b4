"""The states of the Vault view: the passphrase, the recovery code, backup and check."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.bench.stage import PASSPHRASE, Stage
from app.bench.tour_chats import require
from app.ui.unlock.recovery_code import RecoveryCodeDialog
from app.ui.vault.backing_up import BackupPanel
from app.ui.vault.care_dialog import CareDialog
from app.ui.vault.integrity import IntegrityPanel
from app.ui.vault.passphrase import PassphrasePanel
from app.ui.vault.passphrase_dialog import PassphraseDialog
from app.ui.views import View

_REFUSAL = "The passphrase is not right. Nothing was changed."
_READING = "Reading it again, page by page:{share}"
_DONE = (
    "Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, "
    "documents: {documents}."
)
_SOUND = "Checked {when}: sound, all {n} pages"
_NEW = "seven gulls over the mole"
_SHOWN = Path("/media/stick/harbour.backup")


def passphrase(stage: Stage) -> None:
    """Shows the panel, changes nothing, and makes a recovery code that is taken away again."""
    stage.workspace.show_view(View.VAULT)
    panel = stage.child(PassphrasePanel)
    stage.wait(lambda: panel.code_state, "what is said about the recovery code")
    stage.shoot("vault")
    panel.change_button.click()
    change = stage.child(PassphraseDialog)
    for field in change.fields[1:]:
        QTest.keyClicks(field, _NEW)
    QTest.keyClicks(change.fields[0], "not this one")
    change.action_button.click()
    stage.wait(lambda: stage.says(change.notice, _REFUSAL), "the refusal")
    stage.shoot("vault-change-passphrase")
    change.reject()
    panel.make_button.click()
    asking = stage.child(PassphraseDialog)
    QTest.keyClicks(asking.fields[0], PASSPHRASE)
    stage.shoot("vault-make-recovery-code")
    asking.action_button.click()
    stage.wait(lambda: stage.find(RecoveryCodeDialog), "the recovery code")
    stage.shoot("vault-recovery-code")
    shown = stage.child(RecoveryCodeDialog)
    shown.box.click()
    shown.done_button.click()
    stage.wait(panel.remove_button.isVisible, "the code's date")
    stage.shoot("vault-with-recovery-code")
    panel.remove_button.click()
    stage.child(QDialog).close()


def care(stage: Stage) -> None:
    """Makes a backup and looks over the vault."""
    stage.workspace.show_view(View.VAULT)
    panel, checks = stage.child(BackupPanel), stage.child(IntegrityPanel)
    stage.wait(lambda: panel.state, "what is said about backups")
    panel.button.click()
    dialog = stage.child(CareDialog)
    dialog.path.set_path(_SHOWN)
    for field in dialog.fields:
        QTest.keyClicks(field, _NEW)
    stage.shoot("vault-back-up")
    dialog.path.set_path(stage.factory.home.with_name("harbour.backup"))
    dialog.action_button.click()
    stage.wait(
        lambda: stage.says(dialog.notice, _READING) or stage.says(dialog.notice, _DONE), "progress"
    )
    stage.wait(lambda: stage.says(dialog.notice, _DONE), "the backup")
    dialog.path.set_path(_SHOWN)
    stage.shoot("vault-backed-up")
    dialog.reject()
    checks.button.click()
    stage.wait(lambda: checks.button.text() in stage.said.texts("Check now"), "the check")
    require(stage.says(checks.state, _SOUND), f"a sound vault but: {checks.findings}")
    stage.shoot("vault-checked")
