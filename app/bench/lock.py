"""Measures the lock of a window at work: until it is covered, empty of workers, and closed."""

import argparse
import contextlib
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.bench.arguments import count
from app.bench.gui_window import without_documents
from app.bootstrap import App
from app.errors import CancelledError, UserFacingError
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost
from app.services.session import Session
from app.settings.fields import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.shell import Shell
    from app.ui.workspace import Workspace

_ROUNDS: Final = 3
_PICTURES: Final = 30
_TIMEOUT_S: Final = 120.0
_CHEAP: Final = Argon2idCost(8 * 1024, 1, 1)
_PASSPHRASE: Final = "a bench's own"  # noqa: S105 (of a throw-away vault)
_QUESTION: Final = "Tell a very long story about a day in a harbour."
_PAGE: Final = (1240, 1754)
_LINES: Final = 40


class LockBenchError(UserFacingError):
    """What was to be locked did not come to work."""

    code = "lock_bench_failed"


class _OwnApp(App):
    """The product's factory; remembers the session it opened, to see when it is closed."""

    session: Session
    closed_s = 0.0

    def _session(self, *parts: Any, **options: Any) -> Session:
        """The last act of a close comes first on its stack."""
        stack = parts[-1]
        stack.callback(self._note_end)
        self.session = super()._session(*parts, **options)
        return self.session

    def _note_end(self) -> None:
        self.closed_s = time.perf_counter()


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Locks while an answer is written, pictures are read, and the vault is looked over and
    backed up.

    The figures are medians, those with ``worst`` the longest of all rounds.

    Raises:
        LockBenchError: something to be locked did not start.
    """
    parser = argparse.ArgumentParser(prog="cloister bench lock")
    parser.add_argument("--rounds", type=count, default=_ROUNDS)
    rounds = parser.parse_args(arguments).rounds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.start import make_application

    application = make_application()
    with tempfile.TemporaryDirectory(prefix="cloister-lock-") as folder:
        app = _OwnApp(home=Path(folder, "home"), policy=SitePolicy(), kdf_cost=_CHEAP, stays=True)
        app.create(bytearray(_PASSPHRASE.encode())).close()
        pictures = Path(folder, "pictures")
        _draw(pictures)
        found = [_one(application, app, pictures, number) for number in range(rounds)]
    names = ("lock_ms", "workers_gone_ms", "closed_ms")
    figures: dict[str, object] = {"rounds": rounds, "workers": min(one["workers"] for one in found)}
    for name in names:
        figures[name] = round(statistics.median(one[name] for one in found), 1)
        figures[f"worst_{name}"] = round(max(one[name] for one in found), 1)
    return figures


def _one(
    application: "QApplication", app: _OwnApp, pictures: Path, number: int
) -> Mapping[str, float]:
    from app.ui.shell import Shell
    from app.ui.theme import Theme, apply

    theme = Theme("light", application)
    apply(application, theme)
    bugs: list[BaseException] = []
    shell = Shell(app, theme, Settings(), on_bug=bugs.append)
    shell.start()
    try:
        workspace = _unlocked(application, shell)
        _put_to_work(application, app.session, workspace, pictures, number)
        folder = pictures.parent
        others = [
            threading.Thread(target=act, args=(app.session, folder), daemon=True)
            for act in (_look_over, _back_up)
        ]
        for other in others:
            other.start()
        workers = _children()
        began_s = time.perf_counter()
        shell.lock()
        covered_s = time.perf_counter()
        gone_s = _gone(workers)
        _wait(application, lambda: app.closed_s > began_s)
        for other in others:
            other.join()
    finally:
        for window in application.topLevelWidgets():
            window.close()
        shell.close()
    if bugs:
        raise LockBenchError("The window has a fault; nothing was measured.") from bugs[0]
    return {
        "lock_ms": (covered_s - began_s) * 1000,
        "workers_gone_ms": (gone_s - began_s) * 1000,
        "closed_ms": (app.closed_s - began_s) * 1000,
        "workers": len(workers),
    }


def _unlocked(application: "QApplication", shell: "Shell") -> "Workspace":
    page = shell.unlock_page
    if page is None:
        raise LockBenchError("There is nothing to unlock; nothing was measured.")
    page.submitted.emit(bytearray(_PASSPHRASE.encode()))
    _wait(application, lambda: shell.main_window is not None)
    main = shell.main_window
    if main is None or main.workspace is None:
        raise LockBenchError("The window did not open; nothing was measured.")
    return main.workspace


def _put_to_work(
    application: "QApplication",
    session: Session,
    workspace: "Workspace",
    pictures: Path,
    number: int,
) -> None:
    """A long answer is being written and pictures are being read when this returns."""
    from app.ui.chat.page import ChatPage
    from app.ui.chat.turns import TurnModel
    from app.ui.views import View

    _wait(application, lambda: session.models.loaded is not None)
    workspace.add_paths([pictures])
    _wait(application, lambda: any(file.state == "reading" for file in session.library.queue()))
    workspace.show_view(View.CHAT)
    without_documents(workspace)
    chat = workspace.findChildren(ChatPage)[0]
    chat.set_draft(f"{_QUESTION} ({number})")
    chat.send()
    turns = chat.findChildren(TurnModel)[0]
    _wait(application, lambda: turns.rowCount() > 1 and bool(turns.turn(1).text))


def _look_over(session: Session, _folder: Path) -> None:
    """Looks over the vault again and again, until it is locked."""
    with contextlib.suppress(UserFacingError, CancelledError):
        while True:
            session.integrity.check()


def _back_up(session: Session, folder: Path) -> None:
    """Makes one backup after the other, until it is locked."""
    with contextlib.suppress(UserFacingError, CancelledError):
        while True:
            passphrase = bytearray(_PASSPHRASE.encode())
            session.backups.make(folder / "backup", passphrase, replaces=True)


def _draw(folder: Path) -> None:
    """Pages of text as a scanner makes them, which only recognition reads."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QImage, QPainter

    folder.mkdir()
    for number in range(_PICTURES):
        page = QImage(*_PAGE, QImage.Format.Format_Grayscale8)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        painter.setFont(QFont("Inter", 22))
        for line in range(_LINES):
            text = f"Picture {number}, line {line}: the crane of berth {line * 7 % 9} stopped."
            painter.drawText(80, 100 + line * 40, text)
        painter.end()
        page.save(str(folder / f"{number}.png"))


def _children() -> set[int]:
    """Every process below this one."""
    found: set[int] = set()
    waiting = [os.getpid()]
    while waiting:
        for task in Path(f"/proc/{waiting.pop()}/task").glob("*/children"):
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                below = {int(pid) for pid in task.read_text().split()} - found
                found |= below
                waiting += below
    return found


def _gone(pids: set[int]) -> float:
    """When the last of these processes had ended."""
    deadline_s = time.perf_counter() + _TIMEOUT_S
    while pids & _children():
        if time.perf_counter() > deadline_s:
            raise LockBenchError("A worker did not end.")
        time.sleep(0.002)
    return time.perf_counter()


def _wait(application: "QApplication", is_so: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + _TIMEOUT_S
    while not is_so():
        if time.monotonic() > deadline_s:
            raise LockBenchError("The window did not answer in time; nothing was measured.")
        application.processEvents()
        time.sleep(0.001)
