"""The life of the window over a real home: first start, unlock, work, lock, end."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
import shiboken6
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.policy.schema import SitePolicy, VaultPolicy
from app.security.kdf import Argon2idCost
from app.services.models import ModelService
from app.services.session import Session
from app.services.starter import starter_models
from app.settings.fields import Settings
from app.ui import application, shortcuts, start
from app.ui.a11y import nameless_controls
from app.ui.bugs import BugReporter
from app.ui.display import NoDisplayError, RemoteDisplayError, refuse_unusable
from app.ui.idle import IdleWatch
from app.ui.library.drop import DropOverlay
from app.ui.library.page import LibraryPage
from app.ui.main_window import MainWindow
from app.ui.models.page import ModelsPage
from app.ui.panes import Panes
from app.ui.ready import ReadySignal
from app.ui.settings.page import SettingsPage
from app.ui.shell import Shell
from app.ui.shortcuts import ShortcutSheet
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme
from app.ui.unlock.first_start import FirstStart
from app.ui.views import View
from app.ui.widgets.notices import Banner
from app.ui.workspace import Workspace
from tests.conftest import PASSPHRASE
from tests.ui.drag import drop, drop_at

WAIT_MS = 30_000
MakeShell = Callable[[App], Shell]


@pytest.fixture
def make_shell(qtbot: QtBot, look: Theme, bugs: list[BaseException]) -> Iterator[MakeShell]:
    """Starts a shell, and ends it after the test as closing its window would."""
    assert qtbot is not None
    shells: list[Shell] = []

    def make(factory: App) -> Shell:
        shell = Shell(factory, look, Settings(), on_bug=bugs.append)
        shells.append(shell)
        shell.start()
        return shell

    yield make
    for shell in shells:
        for window in (shell.main_window, shell.unlock_page, shell.first_start):
            if window is not None:
                window.close()
        shell.close()
    assert bugs == []


@pytest.fixture
def shell(factory: App, make_shell: MakeShell) -> Shell:
    return make_shell(factory)


def unlock(qtbot: QtBot, shell: Shell, passphrase: bytes = PASSPHRASE) -> None:
    page = shell.unlock_page
    assert page is not None
    QTest.keyClicks(page.field, passphrase.decode())
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_workspace(shell) or not page.field.isReadOnly(), timeout=WAIT_MS)


def has_workspace(shell: Shell) -> bool:
    return shell.main_window is not None and shell.main_window.workspace is not None


def window_of(shell: Shell) -> tuple[MainWindow, Workspace]:
    assert shell.main_window is not None
    assert shell.main_window.workspace is not None
    return shell.main_window, shell.main_window.workspace


def press(workspace: Workspace, keys: str) -> None:
    """Activates a shortcut by its keys, as the platform would."""
    found = [
        shortcut
        for shortcut in workspace.findChildren(QShortcut)
        if shortcut.key() == QKeySequence(keys)
    ]
    assert len(found) == 1
    found[0].activated.emit()


def composer(workspace: Workspace) -> QPlainTextEdit:
    found = [edit for edit in workspace.findChildren(QPlainTextEdit) if edit.isVisible()]
    assert len(found) == 1
    return found[0]


def has_owner(wrapper: object) -> bool:
    """Whether another wrapper counts this one among its children."""
    lines = shiboken6.dump(wrapper).splitlines()
    return any(line.startswith("parent.") and "NULL" not in line for line in lines)


def test_a_whole_window_adopts_nothing_that_has_no_parent(qtbot: QtBot, shell: Shell) -> None:
    """PySide would delete it with the window, and the screen belongs to all (docs/adr/0024)."""
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    for view in View:
        workspace.show_view(view)
    assert has_owner(workspace)  # or the words of the dump are others now
    adopted = {
        type(wrapper)
        for wrapper in shiboken6.getAllValidWrappers()
        if isinstance(wrapper, QObject) and wrapper.parent() is None and has_owner(wrapper)
    }
    assert adopted <= {QWindow}


def test_the_right_passphrase_leads_to_the_main_window(qtbot: QtBot, shell: Shell) -> None:
    assert shell.main_window is None
    small = shell.unlock_page
    assert small is not None
    with qtbot.waitSignal(small.destroyed, timeout=WAIT_MS):
        unlock(qtbot, shell)
    main, workspace = window_of(shell)
    assert main.isVisible()
    assert workspace.view is View.CHAT
    assert shell.is_unlocked


def test_a_wrong_passphrase_is_refused_in_place(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell, b"not this one")
    assert shell.unlock_page is not None
    assert "passphrase" in shell.unlock_page.notice
    assert not shell.is_unlocked
    unlock(qtbot, shell)
    assert shell.is_unlocked


def test_a_home_in_use_is_said_in_place(qtbot: QtBot, factory: App, make_shell: MakeShell) -> None:
    other = factory.unlock(bytearray(PASSPHRASE))
    try:
        shell = make_shell(factory)
        unlock(qtbot, shell)
        assert shell.unlock_page is not None
        assert shell.unlock_page.notice
        assert not shell.is_unlocked
    finally:
        other.close()


def test_locking_covers_at_once_and_unlocking_leads_back(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell)
    main, workspace = window_of(shell)
    workspace.show_view(View.MODELS)
    workspace.show_view(View.CHAT)
    QTest.keyClicks(composer(workspace), "half a question about cranes")
    with qtbot.waitSignal(workspace.destroyed, timeout=WAIT_MS):
        press(workspace, "Ctrl+L")
        assert main.workspace is None
        assert not shell.is_unlocked
        assert main.cover.isVisible()
    assert "half a question" not in visible_texts(main)
    unlock(qtbot, shell)
    _, again = window_of(shell)
    assert again is not workspace
    typed = "half a question about cranes"
    qtbot.waitUntil(lambda: composer(again).toPlainText() == typed, timeout=WAIT_MS)


def visible_texts(main: MainWindow) -> str:
    edits = [edit.toPlainText() for edit in main.findChildren(QPlainTextEdit)]
    return " ".join(edits + [line.text() for line in main.findChildren(QLineEdit)])


def test_the_view_is_the_same_after_a_lock(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    press(workspace, "Ctrl+2")
    shell.lock()
    unlock(qtbot, shell)
    assert window_of(shell)[1].view is View.DOCUMENTS


def test_the_home_is_free_again_after_the_end(
    qtbot: QtBot, factory: App, make_shell: MakeShell, home: Path
) -> None:
    shell = make_shell(factory)
    unlock(qtbot, shell)
    main, workspace = window_of(shell)
    workspace.new_chat()
    QTest.keyClicks(composer(workspace), "kept over the night")
    main.resize(1111, 777)
    main.close()
    shell.close()
    session = factory.unlock(bytearray(PASSPHRASE))
    try:
        settings = session.preferences.get()
        assert session.history.drafts() == {None: "kept over the night"}
        assert (settings.window_width, settings.window_height) == (1111, 777)
    finally:
        session.close()
    assert b"kept over the night" not in (home / "settings.json").read_bytes()


def test_the_first_start_makes_a_vault_and_opens_the_window(
    qtbot: QtBot, tmp_path: Path, starter: Path, cheap_kdf: Argon2idCost, make_shell: MakeShell
) -> None:
    home = tmp_path / "fresh"
    factory = App(
        home=home, policy=SitePolicy(), kdf_cost=cheap_kdf, starters=starter_models(starter)
    )
    shell = make_shell(factory)
    first = choose_passphrase(shell)
    qtbot.waitUntil(lambda: first.step == 2, timeout=WAIT_MS)
    (button,) = (one for one in first.findChildren(QPushButton) if one.isVisible())
    button.click()
    button.click()
    qtbot.waitUntil(lambda: has_workspace(shell), timeout=WAIT_MS)
    assert factory.has_vault()


def choose_passphrase(shell: Shell) -> FirstStart:
    first = shell.first_start
    assert first is not None
    for field in first.findChildren(QLineEdit):
        QTest.keyClicks(field, "seven grey herons")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    return first


def test_a_bug_while_the_vault_is_made_lets_one_try_again(
    qtbot: QtBot, tmp_path: Path, make_shell: MakeShell, bugs: list[BaseException]
) -> None:
    shell = make_shell(NoVaultApp(home=tmp_path / "fresh", policy=SitePolicy()))
    first = choose_passphrase(shell)
    assert first.field.isReadOnly()
    qtbot.waitUntil(lambda: bool(bugs), timeout=WAIT_MS)
    assert not first.field.isReadOnly()
    assert first.step == 1
    bugs.clear()


class NoVaultApp(App):
    """A factory with a bug."""

    def create(self, passphrase: bytearray) -> Session:
        stumble(passphrase)


def stumble(_: object) -> NoReturn:
    raise ValueError("a bug")


def test_a_bug_while_models_are_looked_up_does_not_end_the_first_start(
    qtbot: QtBot,
    tmp_path: Path,
    cheap_kdf: Argon2idCost,
    make_shell: MakeShell,
    bugs: list[BaseException],
) -> None:
    shell = make_shell(App(home=tmp_path / "fresh", policy=SitePolicy(), kdf_cost=cheap_kdf))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ModelService, "list", stumble)
        first = choose_passphrase(shell)
        qtbot.waitUntil(lambda: bool(bugs), timeout=WAIT_MS)
    assert first.step == 2
    bugs.clear()
    (button,) = (one for one in first.findChildren(QPushButton) if one.isVisible())
    button.click()
    button.click()
    qtbot.waitUntil(lambda: has_workspace(shell), timeout=WAIT_MS)


def test_files_dropped_on_a_page_go_to_the_documents(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    file = tmp_path / "note.txt"
    file.write_text("The crane stopped at noon.")
    workspace.show_view(View.SETTINGS)
    drop(workspace, [file])
    assert workspace.view is View.DOCUMENTS
    qtbot.waitUntil(lambda: workspace.counts[0] == 1, timeout=60_000)


def test_files_dropped_on_a_text_field_go_to_the_documents_too(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    unlock(qtbot, shell)
    main, workspace = window_of(shell)
    for view in View:  # so that every field there is has been made
        workspace.show_view(view)
    taken: list[Path] = []
    for view in (View.HELP, View.DOCUMENTS, View.SETTINGS):  # a chat has a half of its own
        workspace.show_view(view)
        QApplication.processEvents()
        fields: list[QWidget] = [
            *workspace.findChildren(QLineEdit),
            *workspace.findChildren(QPlainTextEdit),
        ]
        seen = [one for one in fields if not one.visibleRegion().isEmpty()]
        assert seen
        for number, field in enumerate(seen):
            name = tmp_path / f"{view.name}-{number}.txt"
            name.write_text(f"The crane stopped at {view.name} {number}.")
            workspace.show_view(view)
            drop_at(main, field.mapTo(main, field.visibleRegion().boundingRect().center()), [name])
            assert name.name not in visible_texts(main)
            assert workspace.view is View.DOCUMENTS
            taken.append(name)
    qtbot.waitUntil(lambda: workspace.counts[0] == len(taken), timeout=60_000)


def test_the_drop_names_the_collection_that_is_chosen(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    workspace.show_view(View.DOCUMENTS)
    (library,) = workspace.findChildren(LibraryPage)
    library.collection_pill.choose("Harbour rules")
    said = {overlay.text for overlay in workspace.findChildren(DropOverlay)}
    assert said == {"Drop to add to “Harbour rules”"}


def test_the_chat_does_not_wait_for_other_pages(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    pages = (LibraryPage, ModelsPage, SettingsPage)
    assert not any(workspace.findChildren(kind) for kind in pages)
    qtbot.waitUntil(lambda: workspace.counts == (0, 2), timeout=WAIT_MS)
    for view in (*View, *View):
        workspace.show_view(view)
    assert [len(workspace.findChildren(kind)) for kind in pages] == [1, 1, 1]


def test_what_could_not_be_done_at_unlock_is_said(
    qtbot: QtBot, home: Path, cheap_kdf: Argon2idCost, make_shell: MakeShell
) -> None:
    home.chmod(0o700)
    shell = make_shell(WarningApp(home=home, policy=SitePolicy(), kdf_cost=cheap_kdf))
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    said = [banner.text for banner in workspace.findChildren(Banner) if banner.isVisible()]
    assert said == ["The starter models could not be taken over."]


class WarningApp(App):
    """The product's factory on a home that could not be opened as it should be."""

    def unlock(self, passphrase: bytearray) -> Session:
        warnings = ("The starter models could not be taken over.",)
        return replace(super().unlock(passphrase), warnings=warnings)


def test_without_an_embedder_the_bar_says_how_documents_are_found(
    qtbot: QtBot, factory: App, make_shell: MakeShell
) -> None:
    session = factory.unlock(bytearray(PASSPHRASE))
    session.models.remove("all-MiniLM-L6-v2")
    session.close()
    shell = make_shell(factory)
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    bar = workspace.findChildren(StatusBar)[0]
    qtbot.waitUntil(lambda: bar.texts[2] == "Search by words only", timeout=WAIT_MS)
    (line,) = (one for one in bar.findChildren(QLabel) if one.text() == bar.texts[2])
    assert "No embedder" in line.toolTip()
    workspace.show_view(View.MODELS)
    qtbot.waitUntil(lambda: workspace.counts == (0, 1), timeout=WAIT_MS)
    assert bar.texts[2] == "Search by words only"


def test_shortcuts_lead_everywhere_and_are_all_listed(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    for keys, view in (
        ("Ctrl+2", View.DOCUMENTS),
        ("Ctrl+3", View.MODELS),
        ("Ctrl+,", View.SETTINGS),
        ("Ctrl+1", View.CHAT),
    ):
        press(workspace, keys)
        assert workspace.view is view
    press(workspace, "Ctrl+/")
    sheet = workspace.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    assert sheet.isVisible()
    assert {spec.act for spec in shortcuts.SHORTCUTS} == set(workspace.acts)
    sheet.accept()


def test_every_control_of_every_view_has_a_name(qtbot: QtBot, shell: Shell) -> None:
    unlock(qtbot, shell)
    main, workspace = window_of(shell)
    for view in View:
        workspace.show_view(view)
        QApplication.processEvents()
        nameless = [
            f"{type(one).__name__} in {type(one.parent()).__name__}"
            for one in nameless_controls(main)
            if one.isVisible()
        ]
        assert nameless == []


def test_the_theme_is_switched_from_the_settings(qtbot: QtBot, shell: Shell, look: Theme) -> None:
    unlock(qtbot, shell)
    _, workspace = window_of(shell)
    workspace.settings_changed.emit(Settings(theme="dark"))
    assert look.tokens.is_dark


def test_an_idle_window_locks_itself(
    qtbot: QtBot, home: Path, cheap_kdf: Argon2idCost, make_shell: MakeShell
) -> None:
    home.chmod(0o700)
    policy = SitePolicy(vault=VaultPolicy(idle_lock_s=1))
    shell = make_shell(App(home=home, policy=policy, kdf_cost=cheap_kdf))
    unlock(qtbot, shell)
    qtbot.waitUntil(lambda: not shell.is_unlocked, timeout=WAIT_MS)


def test_without_a_limit_the_window_never_locks_itself(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(0, qapp)
    watch.start()
    with qtbot.assertNotEmitted(watch.idle):
        QApplication.processEvents()
    watch.stop()


def test_the_start_is_told_once_the_field_can_be_typed_into(qtbot: QtBot, look: Theme) -> None:
    assert look is not None
    ready, told = os.pipe()
    field = QLineEdit()
    qtbot.addWidget(field)
    ReadySignal(field, field, told)
    heard: list[bytes] = []
    thread = threading.Thread(target=lambda: heard.append(os.read(ready, 32)), daemon=True)
    thread.start()
    field.show()
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    assert heard == [f"{os.getpid()}\n".encode()]
    os.close(ready)


@pytest.mark.parametrize("display", ["otherhost:0", "10.0.0.7:10.0", "localhost:10.0"])
def test_a_display_over_the_network_is_refused(display: str) -> None:
    with pytest.raises(RemoteDisplayError) as refusal:
        refuse_unusable({"DISPLAY": display})
    assert display in refusal.value.message


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":0"},
        {"DISPLAY": "unix:0.0"},
        {"DISPLAY": "here/unix:0"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": "otherhost:0"},
        {"QT_QPA_PLATFORM": "offscreen"},
    ],
)
def test_a_local_display_is_used(environment: dict[str, str]) -> None:
    refuse_unusable(environment)


@pytest.mark.parametrize(
    "environment", [{}, {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}]
)
def test_no_display_is_said_instead_of_an_abort(environment: dict[str, str]) -> None:
    with pytest.raises(NoDisplayError):
        refuse_unusable(environment)


def test_the_window_refuses_before_it_imports_qt(
    monkeypatch: pytest.MonkeyPatch, factory: App
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", "otherhost:0")
    with pytest.raises(RemoteDisplayError):
        application.run(factory)


def test_a_bug_is_shown_without_its_words(qtbot: QtBot, look: Theme) -> None:
    assert look is not None
    reporter = BugReporter()
    try:
        raise ValueError("the secret heron")  # noqa: TRY301 (a bug, as one would surface)
    except ValueError as error:
        reporter.report(error)
    dialog = reporter.dialog
    assert dialog is not None
    qtbot.addWidget(dialog)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "ValueError" in shown
    assert "heron" not in shown
    dialog.accept()
    assert reporter.dialog is None


def test_qt_has_nowhere_to_keep_the_folders_that_were_visited(qapp: QApplication) -> None:
    assert qapp is not None
    start.forbid_traces()
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        settings = QSettings(kind, QSettings.Scope.UserScope, "QtProject")
        settings.setValue("FileDialog/history", "/harbour/secret")
        settings.sync()
        assert settings.status() != QSettings.Status.NoError
        assert not Path(settings.fileName()).exists()


def test_a_busy_thread_gives_the_interpreter_back_to_the_window_soon() -> None:
    told = "import sys; from app.ui.start import make_application as make; make()"
    done = subprocess.run(
        [sys.executable, "-c", f"{told}; print(sys.getswitchinterval())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert float(done.stdout) <= 0.001


def test_sources_keep_their_width_and_go_with_the_chat(qtbot: QtBot, look: Theme) -> None:
    assert look is not None
    sidebar, middle, sources = QWidget(), QWidget(), QWidget()
    panes = Panes(sidebar, middle, sources)
    qtbot.addWidget(panes)
    panes.resize(1280, 700)
    panes.show()
    panes.set_widths(240, 350)
    assert not sources.isVisible()
    panes.open_sources()
    assert sources.isVisible()
    assert (sidebar.width(), sources.width()) == (240, 350)
    panes.allow_sources(is_allowed=False)
    assert not sources.isVisible()
    panes.allow_sources(is_allowed=True)
    assert sources.width() == 350
    panes.close_sources()
    assert not sources.isVisible()
    panes.toggle_sources()
    assert sources.isVisible()
    panes.forget_sources()
    assert not sources.isVisible()
    assert panes.widths == (240, 350)
