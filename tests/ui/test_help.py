"""Help in the window: opened by F1 where one is, searched, walked and left by keys."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import __version__
from app.policy.schema import SitePolicy
from app.services.onboarding import Greeting
from app.ui import assets
from app.ui.a11y import nameless_controls
from app.ui.help.browser import ManualBrowser
from app.ui.help.manual import CHANGES
from app.ui.help.page import HelpPage
from app.ui.help.start import START
from app.ui.place import Place
from app.ui.shortcuts import ShortcutSheet
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.workspace import Workspace
from tests.ui.chat_kit import Desk, open_desk

WAIT_MS = 15_000


@pytest.fixture
def page(tasks: Tasks, look: Theme, qtbot: QtBot) -> HelpPage:
    made = HelpPage(tasks, look)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.target == START, timeout=WAIT_MS)
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def workspace(desk: Desk, look: Theme, qtbot: QtBot) -> Workspace:
    made = Workspace(desk.session, desk.tasks, look, level="none", policy=SitePolicy())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    made.start(Place())
    return made


def shown(page: HelpPage) -> str:
    return page.browser.toPlainText()


def is_titled(page: HelpPage, title: str) -> bool:
    return shown(page).splitlines()[1:2] == [title]


def titles(page: HelpPage) -> list[str]:
    return [entry.title for entry in page.contents.entries]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def test_the_contents_open_a_topic_and_the_way_back_is_kept(page: HelpPage) -> None:
    page.contents.setFocus()
    press(Qt.Key.Key_Down)  # past the heading
    first = page.contents.currentIndex().data()
    press(Qt.Key.Key_Return)
    assert shown(page).splitlines()[:2] == ["User guide", first]
    assert page.browser.hasFocus()
    page.open_topic("user-guide#models")
    bar = page.browser.verticalScrollBar()
    bar.setValue(120)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown(page).splitlines()[1] == first
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.target == "user-guide#models"
    assert bar.value() == 120
    assert not page.forward_button.isEnabled()
    page.go_back()
    page.go_back()
    assert page.target == START
    assert not page.back_button.isEnabled()


def test_a_new_turn_forgets_what_was_gone_back_from(page: HelpPage) -> None:
    page.open_topic("user-guide#models")
    page.go_back()
    page.open_topic("user-guide#locking")
    assert not page.forward_button.isEnabled()
    page.go_back()
    assert page.target == START


def test_links_lead_on_within_the_manual(page: HelpPage) -> None:
    page.open_topic("administrator#what-is-where")
    page.browser.anchorClicked.emit(QUrl("topic:policy"))
    assert shown(page).startswith("Site policy")
    page.browser.anchorClicked.emit(QUrl("https://example.org/"))
    page.browser.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert shown(page).startswith("Site policy")
    page.browser.anchorClicked.emit(QUrl("topic:user-guide#versions-of-questions-and-answers"))
    assert page.browser.verticalScrollBar().value() > 100  # the heading within the topic


def test_tab_goes_through_the_links_and_enter_follows_one(page: HelpPage) -> None:
    page.browser.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert page.target == "user-guide#the-first-start"


def test_a_search_shows_where_words_stand_and_marks_them(page: HelpPage) -> None:
    page.open_search()
    QTest.keyClicks(page.field, "quarantine")
    assert titles(page)[0].endswith("parts of the manual")
    assert "Documents" in titles(page)
    press(Qt.Key.Key_Return)
    marked = [one.cursor.selectedText() for one in page.browser.extraSelections()]
    assert marked
    assert {text.lower() for text in marked} == {"quarantine"}
    page.open_search()
    press(Qt.Key.Key_Down)
    assert page.contents.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert titles(page)[0] == "Start and keys"
    page.open_search()
    QTest.keyClicks(page.field, "zeppelin")
    assert titles(page) == ["Nothing found"]


def test_the_browser_loads_pictures_of_the_manual_and_nothing_else(
    page: HelpPage, look: Theme, tmp_path: Path
) -> None:
    image = QImage(64, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    (tmp_path / "pictures").mkdir()
    assert image.save(str(tmp_path / "pictures" / "a-light.png"))
    assert image.save(str(tmp_path / "secret.png"))
    browser = ManualBrowser(look, tmp_path / "pictures", page)
    browser.resize(600, 400)
    loaded = browser.loadResource(2, QUrl("picture:a-light.png"))
    assert isinstance(loaded, QImage)
    for name in (
        "picture:../secret.png",
        f"file://{tmp_path}/secret.png",
        f"{tmp_path}/secret.png",
        "https://example.org/a.png",
        "data:image/png;base64,AAAA",
        "picture:none.png",
    ):
        assert browser.loadResource(2, QUrl(name)) is None, name


def picture_width(page: HelpPage) -> int:
    image = page.browser.document().resource(2, QUrl("picture:documents-problems-light.png"))
    return round(image.deviceIndependentSize().width()) if isinstance(image, QImage) else 0


@pytest.mark.skipif(
    not (assets.manual() / "screenshots" / "documents-problems-light.png").is_file(),
    reason="not run: the pictures were not drawn (make screenshots)",
)
def test_pictures_are_as_wide_as_the_text(page: HelpPage, qtbot: QtBot) -> None:
    page.open_topic("user-guide#documents")
    wide = picture_width(page)
    assert 500 < wide <= page.browser.viewport().width()
    page.resize(620, 700)
    qtbot.waitUntil(lambda: 0 < picture_width(page) < wide, timeout=WAIT_MS)
    assert picture_width(page) <= page.browser.viewport().width()


def test_the_look_follows_the_theme_and_the_place_stays(page: HelpPage, look: Theme) -> None:
    page.open_topic("user-guide#documents")
    bar = page.browser.verticalScrollBar()
    bar.setValue(200)
    before = page.browser.grab().toImage()
    look.choose("dark")
    QApplication.processEvents()
    assert bar.value() == 200
    assert page.browser.grab().toImage() != before
    look.choose("light")


def test_every_control_has_a_name(page: HelpPage) -> None:
    assert list(nameless_controls(page)) == []
    model = page.contents.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    assert all(index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows)


def test_f1_opens_the_part_for_the_page_and_esc_leads_back(
    workspace: Workspace, qtbot: QtBot
) -> None:
    for view, title in (
        (View.DOCUMENTS, "Documents"),
        (View.MODELS, "Models"),
        (View.SETTINGS, "Settings"),
        (View.CHAT, "Asking"),
    ):
        workspace.show_view(view)
        workspace.acts["help"]()
        assert workspace.view is View.HELP
        page = workspace.findChildren(HelpPage)[0]
        qtbot.waitUntil(partial(is_titled, page, title), timeout=WAIT_MS)
        QTest.keyClick(page.browser, Qt.Key.Key_Escape)
        assert workspace.view is view
    workspace.acts["help"]()
    workspace.acts["help"]()  # from the manual itself
    assert workspace.findChildren(HelpPage)[0].target == START
    workspace.acts["find"]()
    assert workspace.findChildren(HelpPage)[0].field.hasFocus()


def test_the_list_of_keys_has_its_own_key(workspace: Workspace) -> None:
    workspace.acts["shortcuts"]()
    assert workspace.findChildren(ShortcutSheet)[0].isVisible()


def test_after_an_update_one_note_leads_to_what_is_new(workspace: Workspace, qtbot: QtBot) -> None:
    guide = workspace.guide
    assert not guide.news.isVisible()
    guide._on_greeted(Greeting(is_updated=True))
    assert guide.news.isVisible()
    assert __version__ in guide.news.text
    guide.news.action_button.click()
    assert not guide.news.isVisible()
    assert workspace.view is View.HELP
    page = workspace.findChildren(HelpPage)[0]
    qtbot.waitUntil(lambda: page.target.startswith(CHANGES), timeout=WAIT_MS)
    assert shown(page).startswith("What is new")
    page.open_topic(START)
    page.changes_button.click()  # and again whenever one likes
    assert page.target.startswith(CHANGES)


def test_a_page_is_read_from_its_beginning(page: HelpPage) -> None:
    page.open_topic("user-guide#documents")
    assert page.browser.textCursor().position() == QTextCursor(page.browser.document()).position()
    assert page.browser.verticalScrollBar().value() == 0
    assert assets.manual().is_dir()
