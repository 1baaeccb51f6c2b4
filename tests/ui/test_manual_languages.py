"""The manual in every language of the window: whole, with the same places, names and keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bench.pseudo import Pseudo
from app.ui import assets
from app.ui.a11y import nameless_controls
from app.ui.help import blocks
from app.ui.help.browser import ManualBrowser
from app.ui.help.manual import PAGES, Manual
from app.ui.help.page import HelpPage
from app.ui.help.start import START
from app.ui.help.words import said_block
from app.ui.language import Language
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from installer.translations import catalogue
from tests.ui import speech

WAIT_MS = 15_000
TRANSLATED = ("vi", "es", "de", "fr")
# As they are written in the guide: what a person presses together, or a key that has a name.
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:\w+|[+,/-])|\b(?:Esc|Enter|F\d)\b")
_LINK = re.compile(r'(?:href|src)="([^"]*)"')


@pytest.fixture(scope="module", autouse=True)
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with speech.compiled(tmp_path_factory.mktemp("compiled"), *TRANSLATED):
        yield


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    assert qapp is not None
    made = Language("en")
    yield made
    made.choose("en")


@pytest.fixture
def english() -> Manual:
    return Manual.load(assets.manual(), assets.changes())


def opened(tasks: Tasks, look: Theme, qtbot: QtBot) -> HelpPage:
    page = HelpPage(tasks, look)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.target == START, timeout=WAIT_MS)
    return page


def guide_blocks() -> list[blocks.Block]:
    page = assets.manual() / f"{PAGES[0]}.md"
    return list(blocks.blocks(page.read_text(encoding="utf-8")))


def links(manual: Manual) -> list[list[str]]:
    return [_LINK.findall(topic.html) for topic in manual.topics]


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_guide_is_said_whole_and_every_place_stays(
    code: str, spoken: Language, english: Manual
) -> None:
    spoken.choose(code)
    manual = Manual.load(assets.manual(), assets.changes(), said_block)

    places = [(topic.name, topic.anchors) for topic in manual.topics]
    assert places == [(topic.name, topic.anchors) for topic in english.topics]
    assert [sorted(found) for found in links(manual)] == [sorted(one) for one in links(english)]
    for said, written in zip(manual.topics, english.topics, strict=True):
        is_translated = said.page in blocks.TRANSLATED
        assert (said.text != written.text) is is_translated, said.name
        assert said.html.count("<td>") == written.html.count("<td>")
    assert manual.title_of("user-guide") != english.title_of("user-guide")
    assert manual.title_of("policy") == english.title_of("policy")


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_keys_are_those_that_the_window_names(code: str, spoken: Language) -> None:
    spoken.choose(code)
    done = catalogue.read(catalogue.path_of(code))
    wrong = [
        f"{source}: {native!r} is not in {done[blocks.CONTEXT, source]!r}"
        for source in (block.source for block in guide_blocks())
        for key in KEYS.findall(re.sub(r"`[^`]*`", "", source))
        if (native := QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        not in done[blocks.CONTEXT, source]
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "typed", "topic"),
    [
        ("de", "schlussel", "user-guide#destroying-a-vault"),
        ("es", "boveda", "user-guide#destroying-a-vault"),
        ("fr", "verrouiller", "user-guide#locking"),
        ("vi", "tieu huy kho", "user-guide#destroying-a-vault"),
        ("vi", "đặt câu hỏi", "user-guide#asking"),
        ("vi", "dat cau hoi", "user-guide#asking"),
    ],
)
def test_words_are_found_with_and_without_their_marks(
    code: str, typed: str, topic: str, spoken: Language
) -> None:
    spoken.choose(code)
    manual = Manual.load(assets.manual(), assets.changes(), said_block)
    assert topic in [hit.topic.name for hit in manual.search(typed)]


def test_the_help_view_speaks_the_language(
    spoken: Language, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    spoken.choose("de")
    page = opened(tasks, look, qtbot)
    assert "Fragen stellen" in [entry.title for entry in page.contents.entries]
    page.open_topic("user-guide#documents")
    assert page.browser.toPlainText().startswith("Benutzerhandbuch\nDokumente\n")
    assert "Handbuch: Dokumente" in page.browser.accessibleName()
    page.browser.anchorClicked.emit(QUrl("topic:user-guide#files-for-one-chat"))
    assert page.browser.place > 5
    assert page.target == "user-guide#files-for-one-chat"
    page.open_search()
    QTest.keyClicks(page.field, "wiederherstellungscode")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    marked = {one.cursor.selectedText() for one in page.browser.extraSelections()}
    assert marked == {"Wiederherstellungscode"}
    assert list(nameless_controls(page)) == []


def test_pages_that_are_in_english_alone_say_so_in_the_language(
    spoken: Language, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    spoken.choose("fr")
    page = opened(tasks, look, qtbot)
    note = catalogue.read(catalogue.path_of("fr"))["Help", "This page is in English only."]
    for name in ("policy#chats", "administrator#what-is-where"):
        page.open_topic(name)
        assert note in page.browser.toPlainText().splitlines()[0]
    page.show_changes()
    assert note in page.browser.toPlainText().splitlines()[0]
    page.open_topic("user-guide#documents")
    assert note not in page.browser.toPlainText()


def test_in_english_nothing_says_that_it_is(
    spoken: Language, tasks: Tasks, look: Theme, qtbot: QtBot
) -> None:
    assert spoken.code == "en"
    page = opened(tasks, look, qtbot)
    page.open_topic("policy#chats")
    assert page.browser.toPlainText().splitlines()[0] == "Site policy"


def test_a_picture_shows_the_window_in_the_language_where_there_is_one(
    spoken: Language, look: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, width in (
        ("a-light", 10), ("a-light-vi", 20), ("a-dark", 30), ("b-light", 40), ("b-light-vi", 50),
    ):  # fmt: skip
        image = QImage(width, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        assert image.save(str(tmp_path / f"{name}.png"))
    browser = ManualBrowser(look, tmp_path)
    qtbot.addWidget(browser)

    def shown(name: str) -> str:
        return browser._picture(name).stem

    assert shown("a-light.png") == "a-light"
    spoken.choose("vi")
    assert shown("a-light.png") == "a-light-vi"
    spoken.choose("de")
    assert shown("a-light.png") == "a-light"
    spoken.choose("vi")
    look.choose("dark")
    assert shown("a-light.png") == "a-dark"  # the look comes first
    assert shown("b-light.png") == "b-light-vi"
    look.choose("light")
    assert isinstance(browser.loadResource(2, QUrl("picture:a-light.png")), QImage)


@pytest.mark.parametrize("is_arabic", [True, False])
def test_a_pseudo_language_keeps_links_pictures_and_code(
    qapp: QApplication, english: Manual, is_arabic: bool
) -> None:
    pseudo = Pseudo(is_arabic=is_arabic)
    pseudo.install(qapp)
    try:
        manual = Manual.load(assets.manual(), assets.changes(), said_block)
        assert links(manual) == links(english)
        (asking,) = (topic for topic in manual.topics if topic.name == "user-guide#asking")
        assert "cloister search" in asking.text
        assert "Type, press" not in asking.text
    finally:
        pseudo.remove(qapp)


def test_a_changed_block_falls_back_to_english_in_its_place(
    spoken: Language, tmp_path: Path
) -> None:
    spoken.choose("de")
    (tmp_path / "user-guide.md").write_text(
        "# User guide\n\n## Asking\n\nA block that nobody translated, with **Stop**.\n\n"
        "| key | does |\n| --- | --- |\n| Ctrl+N | New chat |\n",
        encoding="utf-8",
    )
    (topic,) = Manual.load(tmp_path, tmp_path / "none.md", said_block).topics
    assert topic.title == "Fragen stellen"
    assert topic.name == "user-guide#asking"
    assert topic.text.splitlines() == [
        "A block that nobody translated, with Stop.", "Taste", "bewirkt", "Strg+N", "Neuer Chat",
    ]  # fmt: skip


def test_a_block_may_be_wrapped_anew() -> None:
    (one,) = blocks.blocks("Type, press Enter. Shift+Enter begins\n  a new line.\n")
    (other,) = blocks.blocks("Type, press Enter.\nShift+Enter begins a new line.\n")
    assert one.source == other.source
