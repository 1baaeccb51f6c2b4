"""The real window without a screen, in a process of its own, driven by keys.

Usage: ``python -m tests.e2e.window ask|look HOME`` with the passphrase as the first line of stdin.
``ask`` asks the second line and prints what is on the screen each time it grows, until it is
killed. ``look`` prints the messages of the newest chat as the window shows them.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.security import sandbox
from app.ui.sidebar.chat_list import ChatList
from tests.driven_window import DrivenWindow


def look(window: DrivenWindow) -> None:
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
    window.close()


def _tell(value: object) -> None:
    print(json.dumps(value), flush=True)  # noqa: T201 (the test waits for it)


def main() -> None:
    """Runs one of the two."""
    sandbox.seal(sandbox.Profile.WINDOW)
    use, home = sys.argv[1:]
    window = DrivenWindow(Path(home), sys.stdin.readline().rstrip("\n"))
    if use == "ask":
        if not isinstance(QApplication.focusWidget(), QPlainTextEdit):
            raise TypeError("the question has not the focus")
        window.send(sys.stdin.readline().rstrip("\n"), _tell)
        window.wait(lambda: False)  # until it is killed
    else:
        look(window)


if __name__ == "__main__":
    main()
