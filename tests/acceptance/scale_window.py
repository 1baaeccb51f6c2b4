"""The real window without a screen imports a large folder and answers questions meanwhile.

``scale_window.py scale HOME PASSPHRASE_FILE FOLDER`` prints, as JSON, how late the timers of the
window came, and how long a question waited for its first words before and during the import.
"""

import json
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.security import sandbox
from app.ui.library.page import LibraryPage
from app.ui.library.rows import UNFINISHED
from app.ui.views import View
from tests.acceptance.stalls import StallTimer
from tests.driven_window import DrivenWindow

_TIMEOUT_S: Final = 8 * 3_600.0
_PUMPS: Final = (
    "Ardent", "Bramble", "Corvid", "Dunmore", "Eastlow", "Farrier", "Gantry", "Hollis", "Inverby",
    "Jessop",
)  # fmt: skip
_FACT: Final = (
    "The {name} pump was overhauled in {year}. Its seals were replaced by the night shift."
)
_QUESTION: Final = "When was the {name} pump overhauled?"


class Asker:
    """Asks questions in new chats and notes how long each waited for its first words."""

    def __init__(self, window: DrivenWindow) -> None:
        self._chat = window.chat
        self._asked_s: float | None = None
        self.waits_ms: list[float] = []
        window.turns.text_appended.connect(lambda *_: self._on_text())
        window.turns.turn_replaced.connect(lambda *_: self._on_text())

    @property
    def is_free(self) -> bool:
        """Whether nothing is being answered."""
        return self._asked_s is None and not self._chat.is_answering

    def ask(self, question: str) -> None:
        """Sends a question; does not wait for the answer."""
        self._chat.open_conversation(None)
        self._chat.set_draft(question)
        self._asked_s = time.monotonic()
        self._chat.send()

    def _on_text(self) -> None:
        if self._asked_s is not None:
            self.waits_ms.append(1000 * (time.monotonic() - self._asked_s))
            self._asked_s = None


class BusyImport:
    """Looks again and again whether the import has ended; asks a question at each part of it."""

    def __init__(self, library: LibraryPage, asker: Asker, questions: Sequence[str]) -> None:
        self._library = library
        self._asker = asker
        self._waiting = list(questions)
        self._parts = len(questions) + 1

    def is_over(self) -> bool:
        """For the stall timer."""
        progress = self._library.imports.progress
        part = self._parts - len(self._waiting)
        is_time = progress.total and progress.done / progress.total >= part / self._parts
        if self._waiting and is_time and self._asker.is_free:
            self._asker.ask(self._waiting.pop(0))
        return is_settled(self._library) and self._asker.is_free


def is_settled(library: LibraryPage) -> bool:
    """Whether every file came to its end."""
    rows = library.model.all_rows
    is_done = not library.imports.is_running and all(row.state not in UNFINISHED for row in rows)
    return is_done and bool(rows)


def measured(window: DrivenWindow, folder: Path, facts: Path) -> dict[str, object]:
    """The whole run."""
    library = window.part(LibraryPage)
    questions = [_QUESTION.format(name=name) for name in _PUMPS]
    library.add_paths([facts])
    window.wait(lambda: is_settled(library))
    idle, busy = Asker(window), questions[len(questions) // 2 :]
    for question in questions[: len(questions) // 2]:
        idle.ask(question)
        window.wait(lambda: idle.is_free)
    idle_ms = idle.waits_ms[1:]  # the first one loaded the model
    idle.waits_ms = []
    timer = StallTimer()
    library.add_paths([folder])
    timer.serve_until(BusyImport(library, idle, busy).is_over, _TIMEOUT_S)
    states = Counter(row.state.name.lower() for row in library.model.all_rows)
    return {
        **timer.figures(),
        "files": states.total(),
        "states": dict(states),
        "questions_meanwhile": len(idle.waits_ms),
        "first_words_idle_ms": round(statistics.median(idle_ms)),
        "first_words_meanwhile_ms": round(statistics.median(idle.waits_ms or [0.0])),
        "first_words_meanwhile_worst_ms": round(max(idle.waits_ms, default=0.0)),
    }


def main(arguments: Sequence[str]) -> None:
    """Runs it."""
    _, home, passphrase_file, folder = arguments
    with tempfile.TemporaryDirectory(prefix="cloister-facts-") as name:
        for number, pump in enumerate(_PUMPS):
            text = _FACT.format(name=pump, year=1950 + 7 * number)
            Path(name, f"{pump}.txt").write_text(text)
        sandbox.seal(sandbox.Profile.WINDOW)
        window = DrivenWindow(Path(home), Path(passphrase_file).read_text().strip())
        window.workspace.show_view(View.DOCUMENTS)
        print(json.dumps(measured(window, Path(folder), Path(name))), flush=True)  # noqa: T201 (the caller waits)
        window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
