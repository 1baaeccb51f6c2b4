"""The window in other languages, and in two that nobody speaks."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QApplication

from app.bench import tour_chats
from app.bench.pseudo import Pseudo
from app.bench.samples import Samples
from app.bench.stage import PASSPHRASE, Stage
from app.ui.chat.conversation import ConversationView
from app.ui.chat.page_canvas import PageCanvas
from app.ui.help.page import HelpPage
from app.ui.language import SOURCE
from app.ui.settings.page import SettingsPage
from app.ui.views import View

_QUESTION: Final = "What is the lowest permitted pressure of the hydraulic pump?"
_LANGUAGES: Final = ("de",)  # Vietnamese has a look of its own
_OF_THE_MANUAL: Final = ("es", "fr", "de")
_IN_THE_MANUAL: Final = {
    "documents": "user-guide#documents",
    "filters": "user-guide#your-chats",
    "keys": "user-guide#keys",
    "english": "policy#chats",
}


def languages(stage: Stage, samples: Samples) -> None:
    """Every page in other languages, the last of people locked, too; a look may have its own."""
    if stage.language != SOURCE:
        return
    _open_an_answer(stage, samples)
    for code in _LANGUAGES:
        speak(stage, code)
        _pages(stage, code)
    main = stage.shell.main_window
    if main is None:
        return
    stage.workspace.lock_requested.emit()
    stage.wait(lambda: main.workspace is None, "the lock")
    stage.shoot(f"locked-{_LANGUAGES[-1]}")
    stage.type(main.cover.field, PASSPHRASE)
    stage.wait(lambda: main.workspace is not None, "the main window")
    speak(stage, "system")
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for name, is_arabic in (("arabic", True), ("longer", False)):
            pseudo = Pseudo(application, is_arabic=is_arabic)
            pseudo.install(application)
            _say_anew(stage)
            _pages(stage, name)
            pseudo.remove(application)
            _say_anew(stage)


def manual(stage: Stage) -> None:
    """Parts of the manual in other languages, one that is in English alone among them."""
    if stage.language != SOURCE:
        return
    for code in _OF_THE_MANUAL:
        speak(stage, code)
        _parts_of_the_manual(stage, code)
    speak(stage, "system")
    application = QApplication.instance()
    if isinstance(application, QApplication):
        pseudo = Pseudo(application, is_arabic=True)
        pseudo.install(application)
        _say_anew(stage)
        _parts_of_the_manual(stage, "arabic")
        pseudo.remove(application)
        _say_anew(stage)


def _parts_of_the_manual(stage: Stage, name: str) -> None:
    stage.workspace.show_view(View.HELP)
    page = stage.child(HelpPage)
    for part, target in _IN_THE_MANUAL.items():
        page.open_topic(target)
        stage.wait(partial(_is_at, page, target), f"the manual at {target}")
        if part == "filters":  # its table
            bar = page.browser.verticalScrollBar()
            bar.setValue(bar.maximum())
        stage.shoot(f"help-{part}-{name}")


def _is_at(page: HelpPage, target: str) -> bool:
    return page.target == target


def _say_anew(stage: Stage) -> None:
    stage.wait(lambda: stage.workspace.can_be_made_anew, "a moment in which nothing is read")
    stage.shell.say_anew()
    stage.settle()


def speak(stage: Stage, code: str) -> None:
    """Chooses a language as a person does."""
    stage.workspace.show_view(View.SETTINGS)
    before = stage.workspace
    stage.child(SettingsPage).rows["language"].edited.emit("language", code)
    stage.wait(lambda: stage.workspace is not before, f"the window in {code}")


def _pages(stage: Stage, name: str) -> None:
    for view in View:
        stage.workspace.show_view(view)
        if view is View.CHAT:
            stage.wait(lambda: stage.find(PageCanvas) is not None, "the page of a source")
            stage.wait(lambda: stage.child(PageCanvas).is_sharp, "a sharp page")
        stage.shoot(f"{view.value}-{name}")


def _open_an_answer(stage: Stage, samples: Samples) -> None:
    if not stage.session.library.list():
        stage.workspace.add_paths([samples.good, samples.problems])
        stage.wait(lambda: len(stage.session.library.list()) > 0, "documents")
        stage.wait(lambda: not stage.session.library.is_cut_off(), "the import")
    stage.workspace.new_chat()
    tour_chats.ask(stage, _QUESTION)
    view = stage.child(ConversationView)
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    stage.wait(lambda: view.open_source(1), "a source")
    stage.wait(lambda: stage.find(PageCanvas) is not None, "the page")
