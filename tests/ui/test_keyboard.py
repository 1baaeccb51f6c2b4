"""Everything by keyboard alone, in the real window over a real home."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost
from app.services.starter import starter_models
from app.settings.fields import Settings
from app.ui.chat.page import ChatPage
from app.ui.chat.sources import SourcesPanel
from app.ui.chat.turns import TurnModel
from app.ui.main_window import MainWindow
from app.ui.models.details import ModelDetails
from app.ui.models.page import ModelsPage
from app.ui.shell import Shell
from app.ui.sidebar.model import ChatListModel
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.workspace import Workspace
from tests.ui.keyboard import Keyboard

HARBOUR = Path(__file__).resolve().parent.parent / "data" / "harbour"
PASSPHRASE = "seven grey herons"
UNANSWERABLE = "What did the bakery in the old town charge for rye bread in 1974?"


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def shell(
    tmp_path: Path, starter: Path, cheap_kdf: Argon2idCost, look: Theme, bugs: list[BaseException]
) -> Iterator[Shell]:
    """A program that was never started before."""
    app = App(
        home=tmp_path / "home",
        policy=SitePolicy(),
        kdf_cost=cheap_kdf,
        starters=starter_models(starter),
        stays=True,
    )
    shell = Shell(app, look, Settings(), on_bug=bugs.append)
    shell.start()
    yield shell
    for window in (shell.main_window, shell.unlock_page, shell.first_start):
        if window is not None:
            window.close()
    shell.close()
    assert bugs == []


def main_of(shell: Shell) -> MainWindow:
    assert shell.main_window is not None
    return shell.main_window


def workspace_of(shell: Shell) -> Workspace:
    workspace = main_of(shell).workspace
    assert workspace is not None
    return workspace


def start_and_set_up(keyboard: Keyboard, shell: Shell) -> None:
    first = shell.first_start
    assert first is not None
    keyboard.type(PASSPHRASE)
    keyboard.tab_to("The same again")
    keyboard.type(PASSPHRASE)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait(lambda: first.step == 2)
    keyboard.tab_to("Continue")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.wait(lambda: first.step == 3)
    keyboard.tab_to("Start chatting")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.wait(lambda: shell.main_window is not None and shell.main_window.isActiveWindow())


def lock_and_unlock(keyboard: Keyboard, shell: Shell) -> None:
    keyboard.control(Qt.Key.Key_L)
    assert not shell.is_unlocked
    keyboard.type(PASSPHRASE)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait(lambda: shell.is_unlocked and main_of(shell).workspace is not None)


def import_a_file(keyboard: Keyboard, shell: Shell) -> None:
    keyboard.control(Qt.Key.Key_2)
    workspace = workspace_of(shell)
    assert workspace.view is View.DOCUMENTS
    keyboard.wait(lambda: QApplication.focusWidget() is not None)
    keyboard.tab_to("Add files…")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.wait(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    keyboard.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    keyboard.type(str(HARBOUR / "incident-2024-017.pdf"))
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait(lambda: workspace.counts[0] == 1)


def ask_and_read_sources(keyboard: Keyboard, shell: Shell) -> None:
    keyboard.control(Qt.Key.Key_N)
    workspace = workspace_of(shell)
    chat = workspace.findChildren(ChatPage)[0]
    keyboard.type(UNANSWERABLE)
    keyboard.press(Qt.Key.Key_Return)
    assert chat.is_answering
    keyboard.wait(lambda: not chat.is_answering)
    turns = chat.findChildren(TurnModel)[0]
    assert len(turns.turn(turns.last_answer()).message.nearest) > 1

    keyboard.tab_to("Conversation")
    keyboard.press(Qt.Key.Key_1)
    sources = workspace.findChildren(SourcesPanel)[0]
    keyboard.wait(sources.isVisible)
    keyboard.tab_to("Next source (F3)")
    keyboard.press(Qt.Key.Key_Space)
    assert sources.index == 1
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.wait(lambda: not sources.isVisible())


def rename_delete_undo(keyboard: Keyboard, shell: Shell) -> None:
    chats = workspace_of(shell).findChildren(Sidebar)[0].chat_list.chats
    keyboard.tab_to("Past chats")
    keyboard.press(Qt.Key.Key_F2)
    keyboard.control(Qt.Key.Key_A)
    keyboard.type("Bread")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait(lambda: titles(chats) == ["Bread"])
    keyboard.tab_to("Past chats")
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.wait(lambda: titles(chats) == [])
    keyboard.tab_to("Undo")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.wait(lambda: titles(chats) == ["Bread"])


def titles(chats: ChatListModel) -> list[str]:
    found = [chats.chat(chats.index(row, 0)) for row in range(chats.rowCount())]
    return [chat.title for chat in found if chat is not None]


def look_at_models_and_settings(keyboard: Keyboard, shell: Shell, look: Theme) -> None:
    keyboard.control(Qt.Key.Key_3)
    assert workspace_of(shell).view is View.MODELS
    page = workspace_of(shell).findChildren(ModelsPage)[0]
    keyboard.wait(lambda: len(page.cards) == 2)
    keyboard.tab_to("Details of all-MiniLM-L6-v2")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.wait(lambda: isinstance(QApplication.activeWindow(), ModelDetails))
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.wait(lambda: not workspace_of(shell).findChildren(ModelDetails))
    keyboard.control(Qt.Key.Key_Comma)
    assert workspace_of(shell).view is View.SETTINGS
    keyboard.tab_to("Theme")
    keyboard.press(Qt.Key.Key_End)
    keyboard.wait(lambda: look.tokens.name == "contrast")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_the_whole_of_it_without_a_mouse(keyboard: Keyboard, shell: Shell, look: Theme) -> None:
    start_and_set_up(keyboard, shell)
    lock_and_unlock(keyboard, shell)
    import_a_file(keyboard, shell)
    ask_and_read_sources(keyboard, shell)
    rename_delete_undo(keyboard, shell)
    look_at_models_and_settings(keyboard, shell, look)
    keyboard.control(Qt.Key.Key_L)
    assert not shell.is_unlocked
