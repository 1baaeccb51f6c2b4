"""The Sources panel over a real vault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import UserFacingError
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.page_part import PagePart, marked_part
from app.ui.chat.page_text import PageText
from app.ui.chat.sources import SourcesPanel
from app.ui.theme import Theme
from tests.ui.chat_kit import PAGES, QUOTE, Desk, add_document, citation, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        yield made


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> SourcesPanel:
    fonts.load_first()
    made = SourcesPanel(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(made)
    made.resize(344, 700)
    made.show()
    return made


def shown(panel: SourcesPanel) -> str:
    return panel._stage.text.toPlainText()


def test_without_a_source_it_says_how_to_get_one(panel: SourcesPanel) -> None:
    assert panel._stack.currentIndex() == 0


def test_the_passage_is_marked_on_its_page(panel: SourcesPanel, desk: Desk, qtbot: QtBot) -> None:
    passages = add_document(desk.documents)
    panel.show_citations([citation(1, passage=passages[1])], 0)
    qtbot.waitUntil(lambda: bool(panel._stage.text.marked_text()), timeout=WAIT_MS)
    assert panel._stage.text.marked_text() == QUOTE
    assert shown(panel) == PAGES[1]
    assert "Harbour reports · page 2 of 3" in panel._where.text()
    assert panel._shown is not None
    with_annexes = replace(panel._shown.page, page_count=5)
    panel._shown = replace(panel._shown, page=with_annexes)
    panel._refresh()
    assert "page 2 of 3" in panel._where.text()


def test_pages_are_turned_and_the_passage_found_again(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    passages = add_document(desk.documents)
    panel.show_citations([citation(1, passage=passages[1])], 0)
    qtbot.waitUntil(lambda: shown(panel) == PAGES[1], timeout=WAIT_MS)
    panel._stage.on.click()
    qtbot.waitUntil(lambda: shown(panel) == PAGES[2], timeout=WAIT_MS)
    assert not panel._stage.on.isEnabled()
    assert panel._stage.text.marked_text() == ""
    panel._stage.to_mark.click()
    qtbot.waitUntil(lambda: panel._stage.text.marked_text() == QUOTE, timeout=WAIT_MS)


def test_sources_are_stepped_through_in_a_circle(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    first, second, _third = add_document(desk.documents)
    sources = [citation(1, passage=first, quote=""), citation(2, passage=second)]
    panel.show_citations(sources, 1)
    qtbot.waitUntil(lambda: shown(panel) == PAGES[1], timeout=WAIT_MS)
    assert panel._count.text() == "2 of 2"
    panel._later.click()
    qtbot.waitUntil(lambda: shown(panel) == PAGES[0], timeout=WAIT_MS)
    assert panel._count.text() == "1 of 2"


def test_a_copy_carries_where_it_comes_from(panel: SourcesPanel, desk: Desk, qtbot: QtBot) -> None:
    passages = add_document(desk.documents)
    panel.show_citations([citation(1, passage=passages[1])], 0)
    qtbot.waitUntil(lambda: bool(panel._stage.text.marked_text()), timeout=WAIT_MS)
    panel.copy_with_citation()
    assert QGuiApplication.clipboard().text() == f"“{QUOTE}” (incident-2024-017.pdf, page 2)"


def test_a_source_that_is_gone_is_said_in_one_sentence(panel: SourcesPanel, qtbot: QtBot) -> None:
    panel.show_citations([citation(1, passage=4711)], 0)
    qtbot.waitUntil(panel._banner.isVisible, timeout=WAIT_MS)


def test_a_source_that_fails_late_does_not_hide_the_one_that_came(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    passages = add_document(desk.documents)
    panel.show_citations([citation(1, passage=4711), citation(2, passage=passages[1])], 0)
    panel._later.click()
    qtbot.waitUntil(lambda: shown(panel) == PAGES[1], timeout=WAIT_MS)
    panel._on_failed(panel._wanted - 1, UserFacingError("It is gone."))
    assert shown(panel) == PAGES[1]
    assert not panel._banner.isVisible()


def test_no_text_stands_under_the_name_of_another_source(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    first, second, _third = add_document(desk.documents)
    panel.show_citations([citation(1, passage=first), citation(2, passage=second)], 0)
    qtbot.waitUntil(lambda: shown(panel) == PAGES[0], timeout=WAIT_MS)
    panel._later.click()
    assert shown(panel) == ""
    assert panel._where.text() == "page 2"
    assert not panel._stage.on.isEnabled()


def test_page_keys_turn_the_page_from_within_its_text(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    passages = add_document(desk.documents)
    panel.show_citations([citation(1, passage=passages[1])], 0)
    qtbot.waitUntil(lambda: shown(panel) == PAGES[1], timeout=WAIT_MS)
    QTest.keyClick(panel._stage.text, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: shown(panel) == PAGES[2], timeout=WAIT_MS)
    QTest.keyClick(panel._stage.text, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: shown(panel) == PAGES[1], timeout=WAIT_MS)


def test_an_unsupported_source_says_so(panel: SourcesPanel) -> None:
    panel.show_citations([citation(1, passage=1, at=5, is_supported=False)], 0)
    assert panel._doubt.isVisible()
    assert "dashed" in panel._chip.styleSheet()
    panel.show_citations([citation(1, passage=1, at=5)], 0)
    assert not panel._doubt.isVisible()
    assert "dashed" not in panel._chip.styleSheet()


def test_cleared_it_shows_nothing_of_the_answer_before(panel: SourcesPanel) -> None:
    panel.show_citations([citation(1, passage=1, at=5, is_supported=False)], 0)
    panel.clear()
    assert panel._stack.currentIndex() == 0
    assert shown(panel) == ""


def test_escape_closes_and_every_control_has_a_name(panel: SourcesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert [one for one in nameless_controls(panel) if one.isVisibleTo(panel)] == []


def test_a_hostile_page_is_only_text(qtbot: QtBot) -> None:
    page = PageText(Theme("light"))
    qtbot.addWidget(page)
    text = "<img src='file:///etc/passwd'>\u202e\x1b[31mred <b>x</b>"
    page.show_part(marked_part(text, 0, 4, is_printed=False))
    assert page.toPlainText() == "<img src='file:///etc/passwd'>red <b>x</b>"
    assert page.marked_text() == "<img"


def test_a_page_without_a_mark_forgets_the_last_one(qtbot: QtBot) -> None:
    page = PageText(Theme("dark"))
    qtbot.addWidget(page)
    page.show_part(PagePart("marked text", 0, 6))
    page.show_part(PagePart("plain text", 0, 0))
    background = page.document().begin().begin().fragment().charFormat().background()
    assert background.style() is Qt.BrushStyle.NoBrush
