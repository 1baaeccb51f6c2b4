"""The language of the window: known before the passphrase, and changed while all goes on."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bench.pseudo import Pseudo
from app.bootstrap import App
from app.domain.chat import MessageState
from app.policy.schema import SitePolicy
from app.settings.fields import Settings
from app.ui import quantities, sentences
from app.ui.chat.conversation import ConversationView
from app.ui.chat.header import ChatHeader
from app.ui.chat.turns import TurnModel
from app.ui.help.page import HelpPage
from app.ui.language import Language, spoken
from app.ui.library.page import LibraryPage
from app.ui.settings.page import SettingsPage
from app.ui.shell import Shell
from app.ui.theme import Theme
from app.ui.unlock.recovery_code import RecoveryCodeDialog
from app.ui.views import View
from app.ui.widgets.notices import Toast
from installer.translations import catalogue
from tests.conftest import ENDLESS
from tests.ui import speech
from tests.ui.test_locking import Desk, Opened

GERMAN = catalogue.read(catalogue.path_of("de"))


@pytest.fixture(scope="module", autouse=True)
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with speech.compiled(tmp_path_factory.mktemp("compiled"), "de"):
        yield


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    QLocale.setDefault(before)


@pytest.fixture
def desk(qtbot: QtBot, factory: App, look: Theme, bugs: list[BaseException]) -> Iterator[Desk]:
    made = Desk(qtbot, Opened(home=factory.home, policy=SitePolicy(), stays=True), look, bugs)
    made.unlock()
    yield made
    made.shell._speaker._language.choose("en")
    for window in QApplication.topLevelWidgets():
        window.close()
    made.shell.close()
    assert bugs == []


def choose(desk: Desk, code: str) -> None:
    desk.workspace.show_view(View.SETTINGS)
    (page,) = desk.workspace.findChildren(SettingsPage)
    page.rows["language"].edited.emit("language", code)


def speak(desk: Desk, code: str) -> None:
    """Chooses a language, and waits until the window speaks it."""
    if desk.is_open and desk.session.preferences.get().language != code:
        before = desk.workspace
        choose(desk, code)
        desk.wait(lambda: desk.workspace is not before)


def labels(desk: Desk) -> set[str]:
    return {found.text() for found in desk.workspace.findChildren(QLabel)}


def turns(desk: Desk) -> TurnModel:
    model = desk.chat.findChildren(ConversationView)[0].model()
    assert isinstance(model, TurnModel)
    return model


def shown(desk: Desk) -> View:
    return desk.workspace.view


def menu(page: QWidget) -> Callable[[], object]:
    made = QMenu(page)
    made.addAction("Rename…")
    return lambda: made.popup(page.mapToGlobal(page.rect().center()))


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["pt-PT", "vi-VN", "fr"], "vi"),
        (["es_MX.UTF-8"], "es"),
        (["zh-Hans-CN"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_spoken_holds(
    wanted: list[str], code: str
) -> None:
    assert spoken(wanted) == code


@pytest.mark.usefixtures("qapp")
def test_numbers_and_dates_are_written_as_the_language_does() -> None:
    spoken_here = Language("de")
    assert quantities.number(12_345) == "12.345"
    assert (
        QCoreApplication.translate("SettingsPage", "Settings") == GERMAN["SettingsPage", "Settings"]
    )
    spoken_here.choose("en")
    assert quantities.number(12_345) == "12,345"
    assert QCoreApplication.translate("SettingsPage", "Settings") == "Settings"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("system", "choice", "written"),
    [
        ("ja_JP", "system", "en_US"),
        ("de_AT", "system", "de_AT"),
        ("de_AT", "de", "de_AT"),
        ("de_AT", "es", "es_ES"),
        ("C", "system", "en_US"),
        ("C", "en", "en_US"),
    ],
)
def test_dates_are_the_systems_where_it_speaks_the_language(
    system: str, choice: str, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    spoken_here = Language(choice)
    assert QLocale().name() == written
    spoken_here.choose("en")


@pytest.mark.usefixtures("qapp")
def test_qt_itself_speaks_the_language() -> None:
    spoken_here = Language("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    spoken_here.choose("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_passphrase_is_asked_for_in_the_language_that_was_chosen(
    factory: App, look: Theme, bugs: list[BaseException]
) -> None:
    shell = Shell(factory, look, Settings(language="de"), on_bug=bugs.append)
    shell.start()
    page = shell.unlock_page
    assert page is not None
    assert GERMAN["UnlockPage", "Enter your passphrase to unlock."] in {
        found.text() for found in page.findChildren(QLabel)
    }
    page.close()
    Language("de").choose("en")
    shell.close()


def test_an_answer_and_a_draft_outlive_a_change_of_the_language(desk: Desk) -> None:
    desk.wait(lambda: desk.session.models.loaded is not None)
    header = desk.chat.findChildren(ChatHeader)[0]
    alone = "No documents: the model alone"
    next(act for act in header.findChildren(QAction) if act.text() == alone).trigger()
    desk.chat.set_draft(ENDLESS)
    desk.chat.send()
    desk.wait(lambda: turns(desk).rowCount() == 2 and bool(turns(desk).turn(1).text))
    chat, so_far = desk.chat.conversation, turns(desk).turn(1).text
    desk.chat.set_draft("half a question")

    speak(desk, "de")

    assert GERMAN["SettingsPage", "Settings"] in labels(desk)
    assert desk.chat.is_answering
    assert desk.chat.conversation == chat
    assert desk.chat.draft() == "half a question"
    desk.workspace.show_view(View.CHAT)
    desk.wait(lambda: turns(desk).rowCount() == 2 and len(turns(desk).turn(1).text) > len(so_far))
    assert turns(desk).turn(1).text.startswith(so_far)
    desk.workspace.acts["stop"]()
    desk.wait(lambda: not desk.chat.is_answering)
    assert chat is not None
    assert desk.session.history.get(chat).messages[-1].state is MessageState.STOPPED


def test_an_import_goes_on_and_is_told_in_the_new_language(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(f"The crane of berth {number} stopped. " * 100)
    desk.workspace.add_paths([folder])
    desk.wait(lambda: len(desk.session.library.list()) > 0)

    speak(desk, "de")

    desk.workspace.show_view(View.DOCUMENTS)
    (page,) = desk.workspace.findChildren(LibraryPage)
    assert page.imports.is_running
    assert page.add_folder_button.text() == GERMAN["Documents", "Add folder…"]
    desk.wait(lambda: not page.imports.is_running)
    assert len(desk.session.library.list()) == 30


def test_a_page_that_waits_for_a_work_of_its_own_delays_the_change(desk: Desk) -> None:
    desk.wait(lambda: desk.workspace.can_be_made_anew)
    gate = threading.Event()
    desk.workspace._tasks.job(lambda _emit, _cancel: gate.wait(30))
    before = desk.workspace

    choose(desk, "de")

    toasts = desk.workspace.findChildren(Toast)
    desk.wait(lambda: any("once what is under way" in toast.text for toast in toasts))
    assert desk.workspace is before
    gate.set()
    desk.wait(lambda: desk.workspace is not before)
    assert GERMAN["SettingsPage", "Settings"] in labels(desk)
    (page,) = desk.workspace.findChildren(SettingsPage)
    desk.wait(lambda: page.rows["language"].isAncestorOf(desk.workspace.focusWidget()))
    desk.shell.lock()
    cover = desk.shell.unlock_page
    assert cover is not None
    asked = GERMAN["MainWindow", "Enter your passphrase to go on where you were."]
    assert asked in {found.text() for found in cover.findChildren(QLabel)}


@pytest.mark.qt_log_ignore("This plugin does not support")  # grabs, as menus make them
@pytest.mark.parametrize("shows", [lambda page: RecoveryCodeDialog(page, "A-CODE").open, menu])
def test_what_is_open_is_not_taken_away(
    desk: Desk, shows: Callable[[QWidget], Callable[[], object]]
) -> None:
    desk.wait(lambda: desk.workspace.can_be_made_anew)
    before = desk.workspace
    choose(desk, "de")
    shows(before)()
    opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    assert opened is not None
    gone: list[bool] = []
    opened.destroyed.connect(lambda: gone.append(True))

    speaker = desk.shell._speaker
    desk.wait(speaker._timer.isActive)
    desk.wait(lambda: desk.workspace is not before or before.can_be_made_anew)
    tries = speaker._tries
    desk.wait(lambda: desk.workspace is not before or speaker._tries > tries + 2)

    assert gone == []
    assert desk.workspace is before
    opened.accept() if isinstance(opened, QDialog) else opened.close()
    desk.wait(lambda: desk.workspace is not before)
    assert GERMAN["SettingsPage", "Settings"] in labels(desk)


def test_the_manual_stays_at_its_part_in_the_new_language(desk: Desk) -> None:
    desk.wait(lambda: desk.workspace.can_be_made_anew)
    desk.workspace.show_view(View.VAULT)
    desk.workspace.acts["help"]()
    (page,) = desk.workspace.findChildren(HelpPage)
    desk.wait(lambda: page.target == "user-guide#passphrase-and-recovery-code")
    page.open_topic("user-guide#versions-of-questions-and-answers")
    heading = page.browser.place
    page.browser.verticalScrollBar().setValue(page.browser.verticalScrollBar().value() - 900)
    read = page.browser.place
    assert 5 < read < heading
    desk.wait(lambda: desk.workspace.can_be_made_anew)

    before = desk.workspace
    desk.shell._speaker.choose("de")
    desk.wait(lambda: desk.workspace is not before)

    assert shown(desk) is View.HELP
    (page,) = desk.workspace.findChildren(HelpPage)
    desk.wait(lambda: page.browser.toPlainText().startswith("Benutzerhandbuch\nFragen stellen"))
    assert page.target == "user-guide#versions-of-questions-and-answers"
    assert page.browser.place == read
    page.go_back()
    assert page.browser.toPlainText().startswith("Benutzerhandbuch\nPassphrase und")
    page.closed.emit()
    assert shown(desk) is View.VAULT


def test_help_that_is_asked_for_in_the_new_language_opens_there(desk: Desk) -> None:
    desk.workspace.acts["help"]()
    (page,) = desk.workspace.findChildren(HelpPage)
    desk.wait(lambda: page.target == "user-guide#asking")
    speak(desk, "de")
    assert desk.workspace.findChildren(HelpPage) == []
    desk.workspace.acts["help"]()
    (page,) = desk.workspace.findChildren(HelpPage)
    desk.wait(lambda: page.browser.toPlainText().startswith("Benutzerhandbuch\nEinstellungen"))
    page.go_back()
    assert page.target == "user-guide#asking"


def test_a_lock_forgets_what_was_said(desk: Desk) -> None:
    speak(desk, "de")
    sentences.said("'secret.txt' is not a file.")
    assert sentences._said_in.cache_info().currsize > 0

    desk.shell.lock()

    desk.wait(lambda: sentences._said_in.cache_info().currsize == 0)


def test_after_the_end_of_a_home_the_first_start_speaks_the_systems_language(desk: Desk) -> None:
    speak(desk, "de")
    desk.shell._on_destroy_requested()
    desk.wait(lambda: desk.shell.first_start is not None)
    first = desk.shell.first_start
    assert first is not None
    assert first.windowTitle() == "Welcome"
    assert desk.shell._speaker.code == "en"


@pytest.mark.parametrize("is_arabic", [True, False])
def test_a_pseudo_language_leaves_what_is_filled_in(qapp: QApplication, is_arabic: bool) -> None:
    pseudo = Pseudo(is_arabic=is_arabic)
    pseudo.install(qapp)
    text = QCoreApplication.translate("Page", "Read <b>{n}</b> of %1 files")
    pseudo.remove(qapp)
    assert "<b>{n}</b>" in text
    assert "%1" in text
    assert "files" not in text
