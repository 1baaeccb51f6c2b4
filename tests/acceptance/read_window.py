"""The real window on a display, state after state, for a screen reader to read.

Usage: ``python -m tests.acceptance.read_window HOME``. Each state is told as a JSON line with the
process's id; the next one comes after a line on stdin. While ``asking`` the window does not wait.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security import sandbox
from app.services.starter import starter_models
from app.settings.fields import Settings
from app.ui import sample, theme
from app.ui.chat.context_panel import ContextPanel
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import TurnModel
from app.ui.chat_panes import ChatPanes
from app.ui.help.page import HelpPage
from app.ui.library.collections import NewCollectionDialog
from app.ui.library.page import LibraryPage
from app.ui.models.page import ModelsPage
from app.ui.personas.page import PersonasPage
from app.ui.settings.page import SettingsPage
from app.ui.shell import Shell
from app.ui.sidebar.sidebar import Sidebar
from app.ui.start import make_application
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.windows import Windows
from app.ui.workspace import Workspace
from tests.cheap import COST

_PASSPHRASE: Final = "seven gulls over the north mole"
_STORY: Final = "Tell a story about a day in a harbour, in six short sentences."
_LONGEST: Final = 160  # tokens; enough for several sentences of the starter model
_TIMEOUT_S: Final = 180.0
_PAUSE_MS: Final = 20

Part = TypeVar("Part", bound=QWidget)


class ReadWindow:
    """One program on a fresh home."""

    def __init__(self, home: Path) -> None:
        self._application = make_application()
        look = Theme("light", self._application)
        theme.apply(self._application, look)
        self._bugs: list[BaseException] = []
        starter = Path(sys.prefix, "share", "cloister", "starter")
        self.app = App(
            home=home,
            policy=SitePolicy(),
            kdf_cost=COST,
            stays=True,
            starters=starter_models(starter),
        )
        self.shell = Shell(self.app, look, Settings(), on_bug=self._bugs.append)
        self.shell.start()

    @property
    def workspace(self) -> Workspace:
        main = self.shell.main_window
        if main is None or main.workspace is None:
            raise RuntimeError("there is no window")
        return main.workspace

    def part(self, kind: type[Part], name: str = "") -> Part:
        """The first visible part of a kind, by its accessible name."""
        return next(self._parts(kind, name))

    def has(self, kind: type[QWidget], name: str) -> bool:
        """Whether there is a visible part of a kind with this accessible name."""
        return any(self._parts(kind, name))

    def _parts(self, kind: type[Part], name: str) -> Iterator[Part]:
        return (
            part
            for window in QApplication.topLevelWidgets()
            for part in window.findChildren(kind)
            if part.isVisible() and name in ("", part.accessibleName())
        )

    def wait(self, is_reached: Callable[[], object]) -> None:
        """Serves the window until something is so."""
        deadline_s = time.monotonic() + _TIMEOUT_S
        while not is_reached():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE_MS)
            QTest.qWait(_PAUSE_MS)
            if self._bugs or time.monotonic() > deadline_s:
                raise RuntimeError(f"the window does not get there: {self._bugs}")

    def show(self, state: str, *, waits: bool = True) -> None:
        """Tells of a state, and lets it be read."""
        QTest.qWait(10 * _PAUSE_MS)
        line = json.dumps({"state": state, "pid": os.getpid()})
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
        if waits:
            loop = QEventLoop()
            go_on = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
            go_on.activated.connect(loop.quit)
            loop.exec()  # each question of the reader is answered at once
            go_on.setEnabled(False)
            sys.stdin.readline()

    def dialog(self, state: str, opens: Callable[[], object]) -> None:
        """Opens a dialog, lets it be read, and closes it."""
        opens()
        self.wait(_dialogs)
        self.show(state)
        for dialog in _dialogs():
            dialog.reject()
        self.wait(lambda: not _dialogs())

    def press(self, name: str) -> None:
        """Presses a button, by its accessible name."""
        self.part(QPushButton, name).click()


def _dialogs() -> list[QDialog]:
    windows = QApplication.topLevelWidgets()
    return [window for window in windows if isinstance(window, QDialog) and window.isVisible()]


def first_start(window: ReadWindow) -> None:
    """The three steps of a first start, and the chat behind them."""
    first = window.shell.first_start
    if first is None:
        raise RuntimeError("this is no first start")
    window.wait(first.isVisible)
    window.show("first start: passphrase")
    for name in ("Passphrase", "The same again"):
        QTest.keyClicks(window.part(QLineEdit, name), _PASSPHRASE)
    QTest.keyClick(window.part(QLineEdit, "The same again"), Qt.Key.Key_Return)
    window.wait(lambda: first.step == 2)
    window.show("first start: model")
    window.press("Continue")
    window.show("first start: documents")
    window.press("Start chatting")
    window.wait(lambda: window.shell.main_window is not None)
    window.show("chat: empty")


def chat(window: ReadWindow) -> None:
    """An answer as it comes; then the sample with an answer, its source, and what helps to find."""
    session = window.shell._session
    if session is None:
        raise RuntimeError("nothing is unlocked")
    session.preferences.update({"max_tokens": _LONGEST})
    window.show("asking", waits=False)
    _ask(window, _STORY)
    window.show("answered")
    window.workspace.new_chat()
    window.workspace.add_sample()
    window.wait(lambda: len(session.library.list()) == len(sample.files()))
    window.wait(lambda: window.has(QPushButton, sample.QUESTIONS[0][1]))  # in place of the usual
    window.show("chat: sample")
    _ask(window, sample.QUESTIONS[0][1])
    view = window.part(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    window.wait(lambda: view.open_source(1))
    window.show("chat: source")
    window.workspace.acts["find"]()
    window.show("chat: find")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    view.setFocus()
    window.dialog("chat: how it was written", lambda: QTest.keyClick(view, Qt.Key.Key_D))
    window.dialog("chat: export", window.workspace.acts["export"])
    window.workspace.acts["search"]()
    window.show("chats: search")
    window.part(Sidebar).close_search()
    context(window, window.workspace, "chat: context")


def context(window: ReadWindow, panes: ChatPanes, state: str) -> None:
    """What fills the context window, in the panel over the status bar."""
    panes.acts["context"]()
    (panel,) = panes.findChildren(ContextPanel)
    window.wait(lambda: panel.isVisible() and panel._use is not None)
    window.show(state)
    panes.acts["context"]()


def another_window(window: ReadWindow) -> None:
    """A window that was opened from another one, with the chat that the first one shows."""
    conversation = window.workspace.chat.conversation
    window.workspace.acts["window"]()
    windows = window.workspace.findChildren(Windows)[0]
    (other,) = windows.shown
    window.show("another window: empty")
    other.open_chat(conversation)
    window.wait(lambda: other.chat.conversation == conversation)
    view = other.findChildren(ConversationView)[0]
    window.wait(lambda: view.model().rowCount() > 1)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    window.wait(lambda: view.open_source(1))
    window.show("another window: source")
    context(window, other, "another window: context")
    other.close()
    window.wait(lambda: not windows.shown)


def _ask(window: ReadWindow, question: str) -> None:
    page = window.part(ChatPage)
    turns = page.findChildren(TurnModel)[0]
    field = window.part(QPlainTextEdit, "Your question")
    before = turns.rowCount()
    field.setFocus()
    QTest.keyClicks(field, question)
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.wait(lambda: turns.rowCount() == before + 2 and not page.is_answering)


def pages(window: ReadWindow) -> None:
    """Every other page, and the dialogs that open from it."""
    workspace = window.workspace
    workspace.show_view(View.DOCUMENTS)
    library = window.part(LibraryPage)
    window.wait(lambda: library.document_count == len(sample.files()))
    library.table.selectRow(0)
    window.show("documents")
    window.dialog("documents: text", library.open_button.click)
    window.dialog("documents: remove", library.remove_button.click)
    window.dialog("documents: languages", library.collection_pill.languages_asked.emit)
    window.dialog("documents: new collection", lambda: NewCollectionDialog(library).open())
    workspace.show_view(View.MODELS)
    models = window.part(ModelsPage)
    window.wait(lambda: len(models.cards) == 2)
    window.show("models")
    card = next(card for card in models.cards.values() if card.options_button.isVisible())
    window.dialog("models: details", card.details_button.click)
    window.dialog("models: settings for one", card.options_button.click)
    workspace.show_view(View.PERSONAS)
    personas = window.part(PersonasPage)
    window.wait(lambda: personas.rows and personas.prompt_rows)
    window.show("personas")
    window.dialog("personas: new", personas.new_button.click)
    window.dialog("personas: new prompt", personas.new_prompt_button.click)
    workspace.show_view(View.VAULT)
    window.show("vault")
    for button in ("Change…", "Back up…", "Show…", "Destroy…"):
        window.dialog(f"vault: {button}", partial(_press_text, window, button))
    workspace.show_view(View.SETTINGS)
    settings = window.part(SettingsPage)
    settings.more_button.click()
    window.show("settings")
    settings.more_button.click()
    workspace.acts["help"]()
    help_page = window.part(HelpPage)
    window.wait(lambda: help_page.target)
    window.show("help")
    help_page.field.setText("recovery code")
    window.show("help: search")
    window.dialog("shortcuts", workspace.acts["shortcuts"])


def _press_text(window: ReadWindow, text: str) -> None:
    buttons = window.workspace.findChildren(QPushButton)
    next(one for one in buttons if one.isVisible() and one.text() == text).click()


def main() -> None:
    """Goes through all of it."""
    sandbox.seal(sandbox.Profile.WINDOW)
    window = ReadWindow(Path(sys.argv[1]))
    first_start(window)
    chat(window)
    another_window(window)
    pages(window)
    window.shell.lock()
    window.show("locked")
    window.shell.close()


if __name__ == "__main__":
    main()
