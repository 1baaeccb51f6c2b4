"""The real window without a screen, in a process of its own: asks until killed, or imports.

Usage: ``window.py ask HOME PASSPHRASE_FILE QUESTION`` prints a line for each piece of the answer;
``window.py add HOME PASSPHRASE_FILE FILE...`` chooses the files, which lie in one folder, in the
file dialog, asks what the first is about, and ends when it is answered.
``window.py import HOME PASSPHRASE_FILE FOLDER`` imports a folder and prints, as JSON, how late the
timers of the window came meanwhile, and in which states the files ended.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QPushButton,
)

from app.security import sandbox
from app.ui.library.page import LibraryPage
from app.ui.library.rows import UNFINISHED
from app.ui.views import View
from tests.acceptance.stalls import StallTimer
from tests.driven_window import DrivenWindow

_IMPORT_TIMEOUT_S = 1_200.0
_IDLE_S = 8.0  # how late timers come on this machine while nothing is imported


def ask(window: DrivenWindow, question: str, on_text: Callable[[str], None]) -> None:
    """Asks in a new chat and stays until it is answered."""
    window.part(QPushButton, "New chat").click()
    window.send(question, on_text)
    window.wait(lambda: window.turns.rowCount() == 2 and not window.chat.is_answering)


def add(window: DrivenWindow, files: Sequence[Path]) -> None:
    """Imports files of one folder, chosen in the file dialog."""
    window.workspace.show_view(View.DOCUMENTS)
    library = window.part(LibraryPage)
    window.part(QPushButton, "Add files…").click()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
    if dialog.testOption(QFileDialog.Option.DontUseNativeDialog) is False:
        raise RuntimeError("the dialog is the system's, not Qt's")
    loaded: list[str] = []
    dialog.findChildren(QFileSystemModel)[0].directoryLoaded.connect(loaded.append)
    dialog.setDirectory(str(files[0].parent))
    window.wait(lambda: str(files[0].parent) in loaded)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    if field is None:
        raise RuntimeError("the dialog has no field for a name")
    QTest.keyClicks(field, " ".join(f'"{file.name}"' for file in files))
    box = dialog.findChildren(QDialogButtonBox)[0]
    box.button(QDialogButtonBox.StandardButton.Open).click()
    window.wait(lambda: _indexed(library).issuperset(map(str, files)))
    window.wait(lambda: not library.imports.is_running)


def import_folder(window: DrivenWindow, folder: Path) -> dict[str, object]:
    """Imports a folder while Documents is looked at; the figures of the timers and the files."""
    window.workspace.show_view(View.DOCUMENTS)
    library = window.part(LibraryPage)
    idle, timer = StallTimer(), StallTimer()
    began_s = time.monotonic()
    idle.serve_until(lambda: time.monotonic() > began_s + _IDLE_S, _IMPORT_TIMEOUT_S)
    library.add_paths([folder])
    timer.serve_until(lambda: _is_settled(library), _IMPORT_TIMEOUT_S)
    states = Counter(row.state.name.lower() for row in library.model.all_rows)
    before = {f"idle_{name}": value for name, value in idle.figures().items()}
    return {**before, **timer.figures(), "files": states.total(), "states": dict(states)}


def _is_settled(library: LibraryPage) -> bool:
    rows = library.model.all_rows
    is_done = not library.imports.is_running and all(row.state not in UNFINISHED for row in rows)
    return is_done and bool(rows)


def _indexed(library: LibraryPage) -> set[str]:
    """The files of the documents that the library shows."""
    return {row.file for row in library.model.all_rows if row.document is not None}


def main(arguments: Sequence[str]) -> None:
    """Runs one of the uses."""
    use, home, passphrase_file, *rest = arguments
    sandbox.seal(sandbox.Profile.WINDOW)
    window = DrivenWindow(Path(home), Path(passphrase_file).read_text().strip())
    if use == "ask":
        ask(window, rest[0], lambda _text: print("piece", flush=True))  # noqa: T201 (the caller waits)
    elif use == "import":
        print(json.dumps(import_folder(window, Path(rest[0]))), flush=True)  # noqa: T201 (as above)
    else:
        files = [Path(name) for name in rest]
        add(window, files)
        ask(window, f"What does {files[0].stem} say?", lambda _text: None)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
