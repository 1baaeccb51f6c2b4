"""The real window without a screen: asks, types, looks at every page, changes settings, closes.

Usage: ``canary_window.py HOME PASSPHRASE_FILE QUESTION DRAFT``.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from app.security import sandbox
from app.ui.views import View
from tests.driven_window import DrivenWindow

_LOOK_MS = 300


def main(arguments: Sequence[str]) -> None:
    """One visit."""
    home, passphrase_file, question, draft = arguments
    sandbox.seal(sandbox.Profile.WINDOW)
    window = DrivenWindow(Path(home), Path(passphrase_file).read_text().strip())
    window.send(question, lambda _text: None)
    window.wait(lambda: window.turns.rowCount() >= 2 and not window.chat.is_answering)
    for view in View:
        window.workspace.show_view(view)
        QTest.qWait(_LOOK_MS)
        for widget in QApplication.topLevelWidgets():
            widget.grab()
    window.workspace.show_view(View.CHAT)
    QTest.keyClicks(window.part(QPlainTextEdit, "Your question"), draft)
    window.part(QAbstractButton, "New chat").click()
    QTest.qWait(_LOOK_MS)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
