"""What people do with their chats, by keys alone; and that the focus is always seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.policy.schema import SitePolicy
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.export.export_dialog import ExportDialog
from app.ui.help.page import HelpPage
from app.ui.main_window import MainWindow
from app.ui.place import Place
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.workspace import Workspace
from tests.ui.chat_kit import Desk, add_document, add_model, open_desk
from tests.ui.keyboard import Keyboard, name_of

ROOM_PX = 6  # around a control: where a ring may lie


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = tmp_path / "home"
    home.mkdir()
    with open_desk(home) as made:
        add_model(made, "second")
        yield made


@pytest.fixture
def main(desk: Desk, look: Theme, qtbot: QtBot) -> MainWindow:
    made = MainWindow(look, "none")
    qtbot.addWidget(made)
    workspace = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    made.show_workspace(workspace)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    workspace.start(Place())
    return made


@pytest.fixture
def workspace(main: MainWindow) -> Workspace:
    assert main.workspace is not None
    return main.workspace


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


def turns_of(workspace: Workspace) -> TurnModel:
    return workspace.chat.findChildren(TurnModel)[0]


def texts(workspace: Workspace) -> list[str]:
    turns = turns_of(workspace)
    return [turns.turn(row).text for row in range(turns.rowCount())]


def ask(keyboard: Keyboard, workspace: Workspace, question: str) -> None:
    keyboard.type(question)
    keyboard.press(Qt.Key.Key_Return)
    done(keyboard, workspace.chat)


def done(keyboard: Keyboard, chat: ChatPage) -> None:
    keyboard.wait(lambda: not chat.is_answering)
    keyboard.wait(lambda: chat._model.turn(chat._model.last_answer()).message.id > 0)


def edit_and_step_between_versions(keyboard: Keyboard, workspace: Workspace) -> None:
    keyboard.tab_to("Conversation")
    keyboard.press(Qt.Key.Key_E)
    keyboard.wait(lambda: workspace.chat.draft() == "What drives it?")
    keyboard.control(Qt.Key.Key_A)
    ask(keyboard, workspace, "What moves it?")
    assert texts(workspace)[0] == "What moves it?"
    keyboard.tab_to("Conversation")
    keyboard.press(Qt.Key.Key_Home)
    keyboard.press(Qt.Key.Key_Left)
    keyboard.wait(lambda: texts(workspace)[0] == "What drives it?")
    keyboard.press(Qt.Key.Key_Right)
    keyboard.wait(lambda: texts(workspace)[0] == "What moves it?")


def find_in_the_chat(keyboard: Keyboard, workspace: Workspace) -> None:
    keyboard.control(Qt.Key.Key_F)
    assert name_of(QApplication.focusWidget()) == "Find in this chat"
    keyboard.type("steam")
    keyboard.press(Qt.Key.Key_Return)
    bar = workspace.chat._find_bar
    keyboard.wait(bar.said.text)
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.wait(lambda: not bar.isVisible())
    assert name_of(QApplication.focusWidget()) == "Conversation"


def search_the_history(keyboard: Keyboard, workspace: Workspace) -> None:
    keyboard.control(Qt.Key.Key_N)
    keyboard.control(Qt.Key.Key_K)
    keyboard.type("role:question moves")
    pane = workspace.findChildren(Sidebar)[0].search_pane
    keyboard.wait(lambda: len(pane.hits) == 1)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait(lambda: texts(workspace)[:1] == ["What moves it?"])
    keyboard.control(Qt.Key.Key_K)
    keyboard.press(Qt.Key.Key_Escape)


def export_the_chat(keyboard: Keyboard, target: Path) -> None:
    keyboard.control(Qt.Key.Key_E)
    keyboard.wait(lambda: name_of(QApplication.activeWindow()) == "Export chats")
    keyboard.tab_to("File")
    keyboard.control(Qt.Key.Key_A)
    keyboard.type(str(target))
    keyboard.tab_to("Export")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.wait(target.is_file)
    keyboard.wait(lambda: "What moves it?" in target.read_text())
    keyboard.wait(lambda: name_of(QApplication.focusWidget()) == "Close")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.wait(lambda: not any(isinstance(one, ExportDialog) for one in shown_windows()))


def shown_windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def choose_a_preset(keyboard: Keyboard, desk: Desk) -> None:
    keyboard.control(Qt.Key.Key_Comma)
    keyboard.tab_to("Preset")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.wait(lambda: desk.session.preferences.get().temperature == 0.0)


def read_the_manual(keyboard: Keyboard, workspace: Workspace) -> None:
    keyboard.press(Qt.Key.Key_F1)
    page = workspace.findChildren(HelpPage)[0]
    keyboard.wait(lambda: page.target == "user-guide#settings")
    keyboard.control(Qt.Key.Key_F)
    keyboard.type("temperature")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait(page.browser.hasFocus)
    keyboard.press(Qt.Key.Key_Escape)  # the search
    keyboard.press(Qt.Key.Key_Escape)  # the manual
    assert workspace.view is View.SETTINGS


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_chats_are_edited_found_and_exported_without_a_mouse(
    keyboard: Keyboard, workspace: Workspace, desk: Desk, tmp_path: Path
) -> None:
    workspace.new_chat()
    ask(keyboard, workspace, "What drives it?")
    edit_and_step_between_versions(keyboard, workspace)
    find_in_the_chat(keyboard, workspace)
    search_the_history(keyboard, workspace)
    export_the_chat(keyboard, tmp_path / "chat.md")
    choose_a_preset(keyboard, desk)
    read_the_manual(keyboard, workspace)


def controls_of(main: MainWindow) -> list[QWidget]:
    """Where Tab leads, in its order."""
    found: list[QWidget] = []
    one = main.nextInFocusChain()
    while one is not None and one is not main:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            found.append(one)
        one = one.nextInFocusChain()
    return [one for one in found if not one.visibleRegion().isEmpty()]


def picture(main: MainWindow, control: QWidget) -> QImage:
    corner = control.mapTo(main, control.rect().topLeft())
    room = QRect(corner, control.size()).adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)
    return main.grab(room).toImage()


def show_whole(control: QWidget) -> None:
    """Scrolls to it, as Tab does."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control)
        above = above.parentWidget()


def unseen(main: MainWindow) -> list[str]:
    """The controls that look the same with the focus as without it."""
    same: list[str] = []
    for control in controls_of(main):
        neutral = QApplication.focusWidget()
        if neutral is not None:
            neutral.clearFocus()
        show_whole(control)
        QApplication.processEvents()
        before = picture(main, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is control and picture(main, control) == before:
            same.append(f"{type(control).__name__} '{control.accessibleName()}'")
    return same


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_is_seen_on_every_control_of_every_page(
    keyboard: Keyboard, main: MainWindow, desk: Desk, look: Theme, theme: str
) -> None:
    look.choose(theme)
    workspace = main.workspace
    assert workspace is not None
    add_document(desk.documents)
    workspace.new_chat()
    ask(keyboard, workspace, "What drives it?")
    waits: dict[View, Callable[[], object]] = {
        View.HELP: lambda: workspace.findChildren(HelpPage)[0].target,
        View.CHAT: workspace.sidebar.chat_list.chats.rowCount,
    }
    found: dict[str, list[str]] = {}
    count = 0
    for view in View:
        workspace.show_view(view)
        keyboard.wait(waits.get(view, lambda: True))
        QApplication.processEvents()
        count += len(controls_of(main))
        found[view.name] = unseen(main)
    assert count > 60
    assert {name: same for name, same in found.items() if same} == {}
