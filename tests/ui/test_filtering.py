"""The site's filter in the window: what is stopped, covered and said, and which rules hold."""

import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.policy.filter.letters import MASK, View, folded
from app.policy.filter.rules import Act, ListSource, Rule, RuleSet
from app.policy.schema import SitePolicy
from app.services.screening import ContentFilter
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.assets import folder
from app.ui.chat.page import ChatPage
from app.ui.chat.turns import Phase
from app.ui.theme import Theme
from app.ui.vault.filtering import FilterPanel
from tests.ui.chat_kit import Desk, open_desk

WAIT_MS = 15_000
Outline = tuple[tuple[float, float], ...]
RULES = (
    Rule("core", "reactor", Act.BLOCK, words=("core code",)),
    Rule("heron", "projects", Act.MASK, words=("blue heron",)),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        made.session.chat._filter = ContentFilter(
            RuleSet(RULES, contact="the duty officer"), made.session.audit
        )
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, look: Theme) -> ChatPage:
    fonts.load_first()
    made = ChatPage(desk.session, desk.tasks, look)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def ask(page: ChatPage, qtbot: QtBot, text: str) -> None:
    page.set_draft(text)
    page.send()
    qtbot.waitUntil(lambda: not page.is_answering, timeout=WAIT_MS)


def texts(page: ChatPage) -> list[str]:
    return [page._model.turn(row).text for row in range(page._model.rowCount())]


def test_a_blocked_question_stays_in_the_field_and_says_whom_to_ask(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page, qtbot, "What is the core code?")
    assert page.draft() == "What is the core code?"
    assert page._banner.isVisible()
    said = " ".join(one.text() for one in page._banner.findChildren(QLabel))
    assert "category: reactor" in said
    assert "Ask the duty officer." in said
    assert texts(page) == []
    assert desk.conversations.list() == ()


def test_a_covered_question_is_shown_as_it_was_kept(
    page: ChatPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine.pieces = ["It is ", "Blue ", "Heron", "."]
    ask(page, qtbot, "When does Blue Heron start?")
    shown = [f"When does {MASK} start?", f"It is {MASK}."]
    qtbot.waitUntil(lambda: texts(page) == shown, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page._model.turn(1).phase is Phase.DONE, timeout=WAIT_MS)
    note = page._model.turn(1).message.note
    assert note.startswith("Your site's filter covered parts of your question")
    assert "covered parts of this answer" in note


def test_a_stopped_answer_stays_with_its_sentence(page: ChatPage, desk: Desk, qtbot: QtBot) -> None:
    desk.engine.pieces = ["It is ", "the core", " code."]
    ask(page, qtbot, "What is it?")
    qtbot.waitUntil(lambda: page._model.turn(1).phase is Phase.DONE, timeout=WAIT_MS)
    message = page._model.turn(1).message
    assert (message.text, message.state) == ("It is the", MessageState.INTERRUPTED)
    assert message.note.startswith("Your site's filter ended this answer here")


def words_of(qtbot: QtBot, desk: Desk, look: Theme, rules: RuleSet) -> list[str]:
    policy = SitePolicy(filter_rules=rules)
    panel = FilterPanel(desk.session, desk.tasks, look, policy)
    qtbot.addWidget(panel)
    assert list(nameless_controls(panel)) == []
    return [one.text() for one in panel.findChildren(QLabel)]


def test_the_panel_says_what_holds_and_from_which_text(
    qtbot: QtBot, desk: Desk, look: Theme
) -> None:
    sources = (ListSource("/etc/cloister/ours.list", 2, "ab" * 32),)
    words = words_of(qtbot, desk, look, RuleSet(RULES, sources, "cd" * 32))
    assert any(f"1 rule stops it, 1 covers it with {MASK}" in text for text in words)
    assert f"2 rules · /etc/cloister/ours.list\nSHA-256 {'ab' * 32}" in words
    assert "core code" not in " ".join(words).lower()


def test_the_panel_says_that_nothing_is_filtered(qtbot: QtBot, desk: Desk, look: Theme) -> None:
    words = words_of(qtbot, desk, look, RuleSet())
    assert "Your site does not filter questions and answers." in words


def outline(font: QRawFont, character: str) -> Outline:
    """How a font draws a character; nothing where it cannot."""
    glyphs = font.glyphIndexesForString(character)
    if len(glyphs) != 1 or not glyphs[0]:
        return ()
    path = font.pathForGlyph(glyphs[0])
    points = (path.elementAt(n) for n in range(path.elementCount()))
    return tuple((round(point.x, 1), round(point.y, 1)) for point in points)


@pytest.mark.usefixtures("qapp")
def test_letters_that_the_window_draws_alike_are_one_to_the_filter() -> None:
    """Looked up in the font that every site sees, not in a list."""
    font = QRawFont(str(folder() / "fonts" / "Inter-Regular.otf"), 64)
    latin = {outline(font, letter): letter for letter in string.ascii_letters}
    alike = {
        character: latin[shape]
        for character in map(chr, [*range(0x80, 0x600), *range(0x1C80, 0x2000)])
        if (shape := outline(font, character)) in latin
    }
    assert len(alike) > 40
    read = {character: folded(character, View.ALIKE) for character in alike}
    # A small palochka is drawn like I, and is the small letter of what is drawn like I too.
    wanted = {character: letter.lower() for character, letter in alike.items()} | {"\u04cf": "l"}
    assert read == wanted
