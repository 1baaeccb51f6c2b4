"""The real window without a screen, in a process of its own: asks until killed, or imports files.

Usage: ``window.py ask HOME PASSPHRASE_FILE QUESTION`` prints a line for each piece of the answer;
``window.py add HOME PASSPHRASE_FILE FILE...`` chooses the files, which lie in one folder, in the
file dialog, asks what the first is about, and ends when it is answered.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security import sandbox
from app.settings.fields import Settings
from app.ui import theme
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.library.page import LibraryPage
from app.ui.shell import Shell
from app.ui.start import make_application
from app.ui.theme import Theme
from app.ui.views import View

_TIMEOUT_S = 120.0
_PAUSE_MS = 20

Part = TypeVar("Part", bound=QWidget)


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

    def wait(self, is_reached: Callable[[], object]) -> None:
        """Serves the window until something is so."""
        deadline = time.monotonic() + _TIMEOUT_S
        while not is_reached():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE_MS)
            QTest.qWait(_PAUSE_MS)
            if self._bugs or time.monotonic() > deadline:
                raise RuntimeError(f"the window does not get there: {self._bugs}")

    def part(self, kind: type[Part], name: str = "") -> Part:
        """The first visible part of a kind, by its accessible name or its words."""
        return next(
            part
            for window in QApplication.topLevelWidgets()
            for part in window.findChildren(kind)
            if part.isVisible()
            and (not name or name in (part.accessibleName(), part.property("text")))
        )

    def ask(self, question: str, on_text: Callable[[str], None]) -> None:
        """Asks in a new chat and stays until it is answered."""
        self.part(QPushButton, "New chat").click()
        chat = self.part(ChatPage)
        turns = chat.findChildren(TurnModel)[0]
        turns.text_appended.connect(lambda row, _first: on_text(turns.turn(row).text))
        field = self.part(QPlainTextEdit, "Your question")
        QTest.keyClicks(field, question)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait(lambda: turns.rowCount() == 2 and not chat.is_answering)

    def add(self, files: Sequence[Path]) -> None:
        """Imports files of one folder, chosen in the file dialog."""
        main = self.shell.main_window
        if main is None or main.workspace is None:
            raise RuntimeError("there is no window")
        main.workspace.show_view(View.DOCUMENTS)
        library = self.part(LibraryPage)
        self.part(QPushButton, "Add files…").click()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
        if dialog.testOption(QFileDialog.Option.DontUseNativeDialog) is False:
            raise RuntimeError("the dialog is the system's, not Qt's")
        loaded: list[str] = []
        dialog.findChildren(QFileSystemModel)[0].directoryLoaded.connect(loaded.append)
        dialog.setDirectory(str(files[0].parent))
        self.wait(lambda: str(files[0].parent) in loaded)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if field is None:
            raise RuntimeError("the dialog has no field for a name")
        QTest.keyClicks(field, " ".join(f'"{file.name}"' for file in files))
        box = dialog.findChildren(QDialogButtonBox)[0]
        box.button(QDialogButtonBox.StandardButton.Open).click()
        self.wait(lambda: _indexed(library).issuperset(map(str, files)))
        self.wait(lambda: not library.imports.is_running)

    def close(self) -> None:
        """Ends the program as its last window does."""
        self.shell.close()


def _indexed(library: LibraryPage) -> set[str]:
    """The files of the documents that the library shows."""
    return {row.file for row in library.model.all_rows if row.document is not None}


def main(arguments: Sequence[str]) -> None:
    """Runs one of the two uses."""
    use, home, passphrase_file, *rest = arguments
    sandbox.seal(sandbox.Profile.WINDOW)
    window = Window(Path(home), Path(passphrase_file).read_text().strip())
    if use == "ask":
        window.ask(rest[0], lambda _text: print("piece", flush=True))  # noqa: T201 (the caller waits)
    else:
        files = [Path(name) for name in rest]
        window.add(files)
        window.ask(f"What does {files[0].stem} say?", lambda _text: None)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
