"""The real window without a screen, for the programs of the tests that drive it by keys."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.settings.fields import Settings
from app.ui import theme
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.shell import Shell
from app.ui.start import make_application
from app.ui.theme import Theme
from app.ui.workspace import Workspace
from tests.cheap import COST

_TIMEOUT_S = 120.0
_PAUSE_MS = 20

Part = TypeVar("Part", bound=QWidget)


class DrivenWindow:
    """The unlocked window of one home."""

    def __init__(self, home: Path, passphrase: str) -> None:
        self._application = make_application()
        look = Theme("light", self._application)
        theme.apply(self._application, look)
        self._bugs: list[BaseException] = []
        factory = App(home=home, policy=SitePolicy(), kdf_cost=COST, stays=True)
        self._shell = Shell(factory, look, Settings(), on_bug=self._bugs.append)
        self._shell.start()
        page = self._shell.unlock_page
        if page is None:
            raise RuntimeError("there is no vault")
        QTest.keyClicks(page.field, passphrase)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        self.wait(lambda: self._shell.main_window is not None)

    @property
    def workspace(self) -> Workspace:
        """What lies behind the unlock page."""
        main = self._shell.main_window
        if main is None or main.workspace is None:
            raise RuntimeError("there is no window")
        return main.workspace

    @property
    def chat(self) -> ChatPage:
        """The chat's page, shown or not."""
        return self.workspace.findChildren(ChatPage)[0]

    @property
    def turns(self) -> TurnModel:
        """The messages on the chat's page."""
        return self.chat.findChildren(TurnModel)[0]

    def part(self, kind: type[Part], name: str = "") -> Part:
        """The first visible part of a kind, by its accessible name or its words."""
        return next(
            part
            for window in QApplication.topLevelWidgets()
            for part in window.findChildren(kind)
            if part.isVisible()
            and (not name or name in (part.accessibleName(), part.property("text")))
        )

    def send(self, question: str, on_text: Callable[[str], None]) -> None:
        """Types a question and sends it; ``on_text`` gets the whole answer as it grows."""
        turns = self.turns
        turns.text_appended.connect(lambda row, _first: on_text(turns.turn(row).text))
        field = self.part(QPlainTextEdit, "Your question")
        QTest.keyClicks(field, question)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def wait(self, is_reached: Callable[[], object]) -> None:
        """Serves the window until something is so."""
        deadline_s = time.monotonic() + _TIMEOUT_S
        while not is_reached():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE_MS)
            QTest.qWait(_PAUSE_MS)
            if self._bugs or time.monotonic() > deadline_s:
                raise RuntimeError(f"the window does not get there: {self._bugs}")

    def close(self) -> None:
        """Ends the program as its last window does."""
        self._shell.close()
