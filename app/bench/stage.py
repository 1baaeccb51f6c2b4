"""Drives the real window over a real home by keys and clicks, and takes its picture."""

import os
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.bench import png
from app.bench.filter_samples import filter_rules
from app.bench.said import Said
from app.bootstrap import App
from app.policy.schema import DocumentsPolicy, SitePolicy
from app.security.kdf import Argon2idCost
from app.services.session import Session
from app.settings.fields import Settings
from app.settings.store import FILE_NAME, SettingsStore
from app.ui import theme
from app.ui.language import SOURCE
from app.ui.quantities import number
from app.ui.shell import Shell
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme
from app.ui.workspace import Workspace
from app.vault.connection import Vault

_TIMEOUT_S: Final = 240.0  # a machine may be busy with other things
_POLL_MS: Final = 20
_QUIET_MS: Final = 250  # for what still moves after its state is reached: layouts, carets
_CHEAP: Final = Argon2idCost(8 * 1024, 1, 1)
_USUAL_TEXT: Final = 100
_VEIL: Final = QColor(0, 0, 0, 70)
PASSPHRASE: Final = "seven gulls over the north mole"  # noqa: S105 (of a throw-away vault)

Child = TypeVar("Child", bound=QWidget)


class StageError(Exception):
    """A state that should come did not."""


class StagedApp(App):
    """The product's own factory; remembers what it opened, for looking at it and filling it."""

    session: Session | None = None
    vault: Vault

    def _session(self, vault: Vault, *rest: Any, **options: Any) -> Session:
        self.vault = vault
        return super()._session(vault, *rest, **options)

    def create(self, passphrase: bytearray) -> Session:
        """As the product does."""
        self.session = super().create(passphrase)
        return self.session

    def unlock(self, passphrase: bytearray) -> Session:
        """As the product does."""
        self.session = super().unlock(passphrase)
        return self.session


@dataclass(frozen=True, slots=True)
class Look:
    """One way of showing the window. ``states`` empty means all of them."""

    theme: str
    width: int
    height: int
    scale: int = 1
    text_percent: int = 100
    language: str = SOURCE
    states: frozenset[str] = field(default_factory=frozenset)

    @property
    def suffix(self) -> str:
        """What the names of its pictures end in."""
        size = "" if (self.width, self.height) == (1280, 800) else f"-{self.width}x{self.height}"
        scale = f"-{self.scale}00pc" if self.scale > 1 else ""
        text = f"-text-{self.text_percent}pc" if self.text_percent != _USUAL_TEXT else ""
        language = f"-{self.language}" if self.language != SOURCE else ""
        return f"-{self.theme}{size}{scale}{text}{language}"


class Stage:
    """One home, one shell, one folder of pictures."""

    def __init__(
        self, application: QApplication, home: Path, look: Look, target: Path, said: Said
    ) -> None:
        self._application = application
        self._look = look
        self._said = said
        self._target = target
        self._bugs: list[BaseException] = []
        self._taken: set[str] = set()
        documents = DocumentsPolicy(watch_roots=(str(home.parent),))
        policy = SitePolicy(documents=documents, filter_rules=filter_rules())
        self.factory = StagedApp(home=home, policy=policy, kdf_cost=_CHEAP, stays=True)
        home.mkdir(mode=0o700)
        settings = Settings(
            theme=look.theme,
            window_width=look.width,
            window_height=look.height,
            language=look.language,
        )
        SettingsStore(home / FILE_NAME).save(settings)
        self.shell = self._open_shell()

    @property
    def session(self) -> Session:
        """What is unlocked."""
        if self.factory.session is None:
            raise StageError("nothing is unlocked")
        return self.factory.session

    @property
    def theme(self) -> Theme:
        """The look in force."""
        return self._theme

    @property
    def language(self) -> str:
        """The language in which the pictures are."""
        return self._look.language

    @property
    def said(self) -> Said:
        """What is said for the texts of the code."""
        return self._said

    def says(self, shown: str, text: str) -> bool:
        """Whether a text of the code, whatever stands in its places, is in what is shown."""
        return self._said.count(shown, text) > 0

    @property
    def workspace(self) -> Workspace:
        """The panes of the main window."""
        main = self.shell.main_window
        if main is None or main.workspace is None:
            raise StageError("the main window is not there")
        return main.workspace

    def restart(self) -> None:
        """Ends the program and starts it again on the same home."""
        self.shell.close()
        for window in self._application.topLevelWidgets():  # they end with the process otherwise
            window.close()
            window.deleteLater()
        self.settle()
        self.shell = self._open_shell()

    def close(self) -> None:
        """Ends the program."""
        self.shell.close()

    def find(self, kind: type[Child], name: str = "") -> Child | None:
        """The visible part of the window of a kind, if any; ``name`` as the code has its accessible
        name or text, whatever the language.
        """
        names = self._said.texts(name) if name else frozenset()
        for top in reversed(self._application.topLevelWidgets()):
            for found in ([top] if isinstance(top, kind) else []) + top.findChildren(kind):
                own = {found.accessibleName(), _text_of(found)}
                if found.isVisible() and (not name or names & own):
                    return found
        return None

    def child(self, kind: type[Child], name: str = "") -> Child:
        """As ``find``, when it must be there."""
        found = self.find(kind, name)
        if found is None:
            raise StageError(f"no visible {kind.__name__} '{name}'")
        return found

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Presses a key in the main window."""
        main = self.shell.main_window
        if main is not None:
            main.activateWindow()
            self.wait(main.isActiveWindow, "the window to be active")
            QTest.keyClick(main, key, modifiers)

    def wait(self, is_reached: Callable[[], object], what: str) -> None:
        """Runs the window until a state is reached."""
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if is_reached() or self._bugs else None)
        timer.start(_POLL_MS)
        QTimer.singleShot(int(_TIMEOUT_S * 1000), loop, loop.quit)
        loop.exec()
        if self._bugs:
            raise self._bugs[0]
        if not is_reached():
            raise StageError(f"waited in vain for: {what}")

    def settle(self, milliseconds: int = _QUIET_MS) -> None:
        """Lets the window come to rest."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def type(self, widget: QWidget, text: str, *, is_sent: bool = True) -> None:
        """Types into a field, and presses Enter."""
        widget.setFocus()
        QTest.keyClicks(widget, text)
        if is_sent:
            QTest.keyClick(widget, Qt.Key.Key_Return)

    @property
    def is_done(self) -> bool:
        """Whether every state this look wants was taken."""
        return bool(self._look.states) and self._look.states <= self._taken

    def shoot(self, name: str, *, is_moving: bool = False) -> None:
        """Keeps a picture of the window with the dialog over it, if this look wants the state."""
        if self._look.states and name not in self._look.states:
            return
        self._taken.add(name)
        if not is_moving:
            self._rest()
        png.save(self._picture(), self._target / f"{name}{self._look.suffix}.png")

    def hover(self, widget: QWidget, paths: Sequence[Path]) -> None:
        """Holds files over a part of the window as a file manager would."""
        mime = QMimeData()  # an event does not own it
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        middle, keys = widget.rect().center(), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QDragEnterEvent(middle, copy, mime, left, keys))

    def leave(self, widget: QWidget) -> None:
        """Takes the files away again."""
        QApplication.sendEvent(widget, QDragLeaveEvent())

    def kill_worker(self, role: str) -> None:
        """Ends a worker as a crash would."""
        for pid in _children():
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            if role.encode() in words:
                os.kill(pid, signal.SIGKILL)

    def _open_shell(self) -> Shell:
        settings = SettingsStore(self.factory.home / FILE_NAME).load()
        self._theme = Theme(settings.theme, self._application)
        theme.apply(self._application, self._theme)
        shell = Shell(self.factory, self._theme, settings, on_bug=self._bugs.append)
        shell.start()
        return shell

    def _rest(self) -> None:
        """Until every count in the window is that of the vault, and still is a moment later."""
        while True:
            self.wait(self._is_in_step, "the counts")
            self.settle()
            if self._is_in_step():
                return

    def _is_in_step(self) -> bool:
        main, session = self.shell.main_window, self.factory.session
        if main is None or main.workspace is None or session is None:
            return True
        kept = len(session.library.list()), len(session.models.list())
        held = session.search.passage_count()
        said = main.workspace.findChildren(StatusBar)[0].texts[-1]
        states_passages = any(character.isdigit() for character in said)
        return main.workspace.counts == kept and (
            said.split(" · ")[-1].split(" ")[0] == number(held) if states_passages else held == 0
        )

    def _picture(self) -> QImage:
        windows = [w for w in self._application.topLevelWidgets() if w.isVisible()]
        dialogs = [w for w in windows if isinstance(w, QDialog)]
        menus = [w for w in windows if isinstance(w, QMenu)]
        base = next(w for w in windows if w.isWindow() and w not in (*dialogs, *menus))
        picture = base.grab()
        for menu in menus:
            painter = QPainter(picture)
            painter.drawPixmap(base.mapFromGlobal(menu.pos()), menu.grab())
            painter.end()
        if dialogs:
            painter = QPainter(picture)
            painter.fillRect(base.rect(), _VEIL)
            for dialog in dialogs:
                room = base.size() - dialog.size()
                corner = QPoint(room.width() // 2, room.height() // 2)
                painter.drawPixmap(corner, dialog.grab())
                painter.setPen(dialog.palette().color(QPalette.ColorRole.Mid))
                painter.drawRect(QRect(corner, dialog.size()).adjusted(-1, -1, 0, 0))
            painter.end()
        return picture.toImage()


def _text_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def _children() -> Sequence[int]:
    pids: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        pids += [int(pid) for pid in (task / "children").read_text().split()]
    return pids
