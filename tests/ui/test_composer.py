"""Where questions are written."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.composer import Composer, ComposerState
from app.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    fonts.load_first()
    made = Composer(Theme("light"))
    qtbot.addWidget(made)
    made.resize(640, 100)
    made.show()
    return made


def test_enter_sends_and_empties_the_field(composer: Composer, qtbot: QtBot) -> None:
    QTest.keyClicks(composer.edit, "Why?")
    with qtbot.waitSignal(composer.sent) as caught:
        QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert caught.args == ["Why?"]
    assert composer.text() == ""


def test_shift_and_enter_break_the_line(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClicks(composer.edit, "a")
        QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(composer.edit, "b")
    assert composer.text() == "a\nb"


def test_nothing_but_blanks_is_not_sent(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClicks(composer.edit, "   ")
        QTest.keyClick(composer.edit, Qt.Key.Key_Return)


def test_the_field_grows_to_eight_lines_and_then_scrolls(composer: Composer) -> None:
    heights = []
    for lines in (1, 4, 8, 30):
        composer.set_text("\n".join("x" * lines))
        heights.append(composer.edit.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_a_quotation_stands_below_what_is_written_and_all_of_it_is_seen(
    composer: Composer, qtbot: QtBot
) -> None:
    composer.set_text("one line")
    one = composer.edit.height()
    long = "The hydraulic pump lost pressure since the inner seal ring had failed. " * 2
    composer.quote(f"{long.strip()}\nAnd so on.")
    assert composer.text() == f"one line\n\n> {long.strip()}\n> And so on.\n\n"
    line = composer.edit.fontMetrics().lineSpacing()
    # The quotation is wrapped: two lines for a paragraph, at least one more than paragraphs.
    qtbot.waitUntil(lambda: composer.edit.height() >= one + 6 * line)
    assert composer.edit.textCursor().atEnd()


def test_while_an_answer_runs_the_button_stops_it_and_enter_sends_nothing(
    composer: Composer, qtbot: QtBot
) -> None:
    composer.set_state(ComposerState.ANSWERING)
    composer.set_text("next")
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.stopped):
        QTest.keyClick(composer.edit, Qt.Key.Key_Escape)
    assert composer.state is ComposerState.STOPPING
    assert composer.text() == "next"


def test_up_brings_back_questions_only_into_an_empty_field(composer: Composer) -> None:
    composer.remember(["one", "two"])
    QTest.keyClick(composer.edit, Qt.Key.Key_Up)
    assert composer.text() == "two"
    QTest.keyClick(composer.edit, Qt.Key.Key_Up)
    assert composer.text() == "one"
    composer.set_text("mine")
    QTest.keyClick(composer.edit, Qt.Key.Key_Up)
    assert composer.text() == "mine"


def test_pasted_text_loses_controls_and_keeps_lines(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>x</b>")
    data.setText("a\u202e\x07\nb")
    composer.edit.insertFromMimeData(data)
    assert composer.text() == "a\nb"


def test_a_question_too_long_for_the_model_is_hinted_at(composer: Composer) -> None:
    composer.set_context(2048)
    composer.set_text("word " * 2000)
    assert "2,048" in composer._hint.text()


def test_every_control_has_a_name(composer: Composer) -> None:
    assert list(nameless_controls(composer)) == []
