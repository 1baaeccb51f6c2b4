"""The real window without a screen, in a process of its own, driven by keys.

Usage: ``python -m tests.e2e.window ask|look HOME`` with the passphrase as the first line of stdin.
``ask`` asks the second line and prints what is on the screen each time it grows, until it is
killed. ``look`` prints the messages of the newest chat as the window shows them.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security import sandbox
from app.settings.fields import Settings
from app.ui import theme
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.shell import Shell
from app.ui.sidebar.chat_list import ChatList
from app.ui.start import make_application
from app.ui.theme import Theme
from app.ui.workspace import Workspace

_TIMEOUT_S = 120.0
_PAUSE_MS = 20


class Window:
    """The unlocked window of one home."""

    def __init__(self, home: Path, passphrase: str) -> None:
        self._application = make_application()
        look = Theme("light", self._application)
        theme.apply(self._application, look)
        self._bugs: list[BaseException] = []
        factory = App(home=home, policy=SitePolicy(), stays=True)
        self.shell = Shell(factory, look, Settings(), on_bug=self._bugs.append)
        self.shell.start()
        page = self.shell.unlock_page
        if page is None:
            raise RuntimeError("there is no vault")
        QTest.keyClicks(page.field, passphrase)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        self.wait(lambda: self.shell.main_window is not None)

    @property
    def workspace(self) -> Workspace:
        main = self.shell.main_window
        if main is None or main.workspace is None:
            raise RuntimeError("there is no window")
        return main.workspace

    @property
    def turns(self) -> TurnModel:
        return self.workspace.findChildren(ChatPage)[0].findChildren(TurnModel)[0]

    def wait(self, is_reached: Callable[[], object]) -> None:
        """Serves the window until something is so."""
        deadline_s = time.monotonic() + _TIMEOUT_S
        while not is_reached():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE_MS)
            QTest.qWait(_PAUSE_MS)
            if self._bugs or time.monotonic() > deadline_s:
                raise RuntimeError(f"the window does not get there: {self._bugs}")


def ask(window: Window, question: str) -> None:
    """Asks, and tells what is on the screen as it comes."""
    turns = window.turns
    turns.text_appended.connect(lambda row, _first: _tell(turns.turn(row).text))
    field = QApplication.focusWidget()
    if not isinstance(field, QPlainTextEdit):
        raise TypeError("the question has not the focus")
    QTest.keyClicks(field, question)
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.wait(lambda: False)  # until it is killed


def look(window: Window) -> None:
    """Opens the newest chat and tells its messages."""
    chats = window.workspace.findChildren(ChatList)[0]
    window.wait(lambda: chats.chats.rowCount() > 0)
    rows = [chats.chats.index(row, 0) for row in range(chats.chats.rowCount())]
    chats.setCurrentIndex(next(row for row in rows if chats.chats.chat(row) is not None))
    QTest.keyClick(chats, Qt.Key.Key_Return)
    turns = window.turns
    window.wait(lambda: turns.rowCount() > 1)
    messages = [turns.turn(row).message for row in range(turns.rowCount())]
    _tell([[str(message.role), str(message.state), message.text] for message in messages])
    window.shell.close()


def _tell(value: object) -> None:
    print(json.dumps(value), flush=True)  # noqa: T201 (the test waits for it)


def main() -> None:
    """Runs one of the two."""
    sandbox.seal(sandbox.Profile.WINDOW)
    use, home = sys.argv[1:]
    window = Window(Path(home), sys.stdin.readline().rstrip("\n"))
    if use == "ask":
        ask(window, sys.stdin.readline().rstrip("\n"))
    else:
        look(window)


if __name__ == "__main__":
    main()
