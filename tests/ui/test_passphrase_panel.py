"""The passphrase in the Vault view: changed, refused, and the recovery code that opens it too."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.errors import UserFacingError
from app.policy.schema import SitePolicy, VaultPolicy
from app.services.session import Session
from app.settings.fields import Settings
from app.ui.a11y import nameless_controls
from app.ui.confirm import ConfirmDialog
from app.ui.shell import Shell
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.unlock.recovery_code import RecoveryCodeDialog
from app.ui.vault.passphrase import PassphrasePanel
from app.ui.vault.passphrase_dialog import PassphraseDialog
from tests.cheap import COST
from tests.conftest import PASSPHRASE

OLD = PASSPHRASE.decode()
NEW = "seven gulls over the north mole"
CODE = re.compile(r"[0-9A-Z]{6}(?:  [0-9A-Z]{6}){3}")
WAIT_MS = 30_000

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> PassphrasePanel:
    shown = PassphrasePanel(session, tasks, look, SitePolicy())
    qtbot.addWidget(shown)
    shown.resize(720, 240)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.code_state), timeout=WAIT_MS)
    return shown


def dialog_of(qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    def find() -> list[Dialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]

    qtbot.waitUntil(lambda: any(one.isVisible() for one in find()), timeout=WAIT_MS)
    return next(one for one in find() if one.isVisible())


def type_into(dialog: PassphraseDialog, *texts: str) -> None:
    for field, text in zip(dialog.fields, texts, strict=True):
        QTest.keyClicks(field, text)


def code_in(dialog: RecoveryCodeDialog) -> str:
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    return "-".join("-".join(text.split()) for text in texts if CODE.fullmatch(text))


def opens(session: Session, secret: str) -> bool:
    try:
        session.passphrases._keys.require(bytearray(secret.encode()))
    except UserFacingError:
        return False
    return True


def test_the_passphrase_is_changed(qtbot: QtBot, panel: PassphrasePanel, session: Session) -> None:
    panel.change_button.click()
    dialog = dialog_of(qtbot, PassphraseDialog)
    assert list(nameless_controls(dialog)) == []
    type_into(dialog, OLD, NEW, NEW)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        QTest.keyClick(dialog.fields[-1], Qt.Key.Key_Return)
    assert panel.done == "Passphrase changed"
    assert (opens(session, NEW), opens(session, OLD)) == (True, False)


def test_a_wrong_passphrase_is_said_in_place_and_may_be_typed_again(
    qtbot: QtBot, panel: PassphrasePanel, session: Session
) -> None:
    panel.change_button.click()
    dialog = dialog_of(qtbot, PassphraseDialog)
    type_into(dialog, "not this one", NEW, NEW)
    dialog.action_button.click()
    assert [field.text() for field in dialog.fields] == ["", "", ""]
    qtbot.waitUntil(lambda: "not right" in dialog.notice, timeout=WAIT_MS)
    assert opens(session, OLD)
    assert not dialog.action_button.isEnabled()
    type_into(dialog, OLD, NEW, NEW)
    assert "not right" not in dialog.notice
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        dialog.action_button.click()
    assert opens(session, NEW)


@pytest.mark.parametrize(
    "typed", [("", NEW, NEW), (OLD, "short", "short"), (OLD, NEW, NEW + "s"), (OLD, NEW, "")]
)
def test_nothing_is_changed_until_all_is_typed(
    qtbot: QtBot, panel: PassphrasePanel, typed: tuple[str, str, str]
) -> None:
    panel.change_button.click()
    dialog = dialog_of(qtbot, PassphraseDialog)
    type_into(dialog, *typed)
    assert not dialog.action_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.submitted):
        QTest.keyClick(dialog.fields[-1], Qt.Key.Key_Return)
    dialog.cancel_button.click()
    assert not dialog.isVisible()


def test_a_change_under_way_is_not_called_back(qtbot: QtBot, look: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PassphraseDialog(parent, look, title="t", text="x", action="Do", has_new=False)
    dialog.open()
    QTest.keyClicks(dialog.fields[0], OLD)
    with qtbot.waitSignal(dialog.submitted) as submitted:
        dialog.action_button.click()
    assert submitted.args == [bytearray(PASSPHRASE), bytearray()]
    dialog.reject()
    assert dialog.isVisible()
    dialog.finish()
    assert not dialog.isVisible()


def test_a_recovery_code_is_made_shown_once_and_taken_away(
    qtbot: QtBot, panel: PassphrasePanel, session: Session
) -> None:
    assert "There is none" in panel.code_state
    assert not panel.remove_button.isVisible()
    panel.make_button.click()
    asking = dialog_of(qtbot, PassphraseDialog)
    assert list(nameless_controls(asking)) == []
    type_into(asking, "not this one")
    asking.action_button.click()
    qtbot.waitUntil(lambda: "not right" in asking.notice, timeout=WAIT_MS)
    type_into(asking, OLD)
    asking.action_button.click()
    shown = dialog_of(qtbot, RecoveryCodeDialog)
    code = code_in(shown)
    assert list(nameless_controls(shown)) == []
    assert opens(session, code)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert not shown.done_button.isEnabled()
    QTest.keyClick(shown.box, Qt.Key.Key_Space)
    shown.done_button.click()
    assert not shown.isVisible()
    qtbot.waitUntil(panel.remove_button.isVisible, timeout=WAIT_MS)
    assert "Made on" in panel.code_state
    panel.remove_button.click()
    dialog_of(qtbot, ConfirmDialog).confirm_button.click()
    qtbot.waitUntil(lambda: "There is none" in panel.code_state, timeout=WAIT_MS)
    assert not opens(session, code)
    assert opens(session, OLD)


def test_the_code_can_be_neither_selected_nor_copied(qtbot: QtBot, look: Theme) -> None:
    assert look is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = RecoveryCodeDialog(parent, "-".join(["ABC123"] * 8))
    none = Qt.TextInteractionFlag.NoTextInteraction
    lines = [one for one in dialog.findChildren(QLabel) if CODE.fullmatch(one.text())]
    assert len(lines) == 2
    assert {one.textInteractionFlags() for one in lines} <= {
        none,
        Qt.TextInteractionFlag.LinksAccessibleByMouse,
    }


@pytest.fixture
def open_shell(
    qtbot: QtBot, look: Theme, bugs: list[BaseException]
) -> Iterator[Callable[[App], Shell]]:
    shells: list[Shell] = []

    def make(app: App) -> Shell:
        shell = Shell(app, look, Settings(), on_bug=bugs.append)
        shell.start()
        shells.append(shell)
        return shell

    assert qtbot is not None
    yield make
    for shell in shells:
        shell.close()
        for window in (shell.main_window, shell.unlock_page, shell.first_start):
            if window is not None:
                window.close()
                window.deleteLater()
    assert bugs == []


def test_after_the_recovery_code_the_window_asks_for_a_new_passphrase(
    qtbot: QtBot, home: Path, session: Session, open_shell: Callable[[App], Shell]
) -> None:
    code = session.passphrases.make_recovery_code()
    session.close()
    shell = open_shell(App(home=home, policy=SitePolicy(), kdf_cost=COST, stays=True))
    page = shell.unlock_page
    assert page is not None
    QTest.keyClicks(page.field, code.lower())
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, PassphraseDialog)
    assert len(dialog.fields) == 2
    type_into(dialog, NEW, NEW)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        dialog.action_button.click()
    assert shell._session is not None
    assert opens(shell._session, NEW)
    assert not opens(shell._session, OLD)


@pytest.mark.parametrize("by", ["policy", "choice"])
def test_the_first_start_shows_the_code_before_it_goes_on(
    qtbot: QtBot, tmp_path: Path, open_shell: Callable[[App], Shell], by: str
) -> None:
    policy = SitePolicy(vault=VaultPolicy(recovery_slot=by == "policy"))
    app = App(home=tmp_path / "home", policy=policy, kdf_cost=COST, stays=True, starters=())
    shell = open_shell(app)
    first = shell.first_start
    assert first is not None
    (box,) = first.findChildren(QCheckBox)
    assert (box.isChecked(), box.isVisible()) == (by == "policy", by == "choice")
    if by == "choice":
        box.click()
    QTest.keyClicks(first.field, NEW)
    QTest.keyClicks(first._chosen.again, NEW)
    QTest.keyClick(first._chosen.again, Qt.Key.Key_Return)
    shown = dialog_of(qtbot, RecoveryCodeDialog)
    code = code_in(shown)
    assert first.step == 1
    shown.box.click()
    shown.done_button.click()
    qtbot.waitUntil(lambda: first.step == 2, timeout=WAIT_MS)
    assert shell._session is not None
    assert opens(shell._session, code)
