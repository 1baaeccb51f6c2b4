"""How an answer grows on screen: what is laid out and painted anew, and that it shows the same."""

import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageState
from app.domain.documents import PassageHit
from app.ui import fonts
from app.ui.chat.answer_pieces import SegmentPiece
from app.ui.chat.conversation import ConversationView
from app.ui.chat.text_box import TextBox
from app.ui.chat.turns import Phase, TurnModel
from app.ui.theme import Theme
from tests.ui.chat_kit import answer, question

SENTENCE = "The pump of the second berth had lost pressure over several weeks, and nobody wrote. "
HITS = tuple(
    PassageHit(n, n, f"/documents/report-{n}.pdf", "", n, "", "It lost pressure.", "", 1.0)
    for n in (1, 2)
)

TEXTS = {
    "paragraphs": (
        f"{SENTENCE * 4}\n\nShort & <small>.  Two  blanks;\tand a tab.\n\n{SENTENCE * 9}"
    ),
    "stretches": f"{'The pump, ' * 90}\n\n{'No berth, ' * 120}\n\n{'In here, ' * 33}\n",
    "marks": (
        "## A **bold** head\n\nIt is **very** `old code` and *slanted*, as_it_was_ said: 3 * 4.\n"
        "A new line, [named](http://example.org/x) and ~~gone~~ &copy; &amp;amp; \\* done.\n"
    ),
    "list": (
        f"Two things:\n\n- one is `code` in a list\n- two **is** long {SENTENCE * 2}\n"
        "  1. inner first\n  2. inner second\n\n10. ten\n11. eleven\n    \n    deeper\n"
    ),
    "code": "".join(
        (
            "Look:\n\n```python\n",
            "def f(x: int) -> int:\n\n    return x < 3 and x & 4\n\n" * 20,
            "```\n\nAfter it.\n\n    indented = True\n    more\n\nEnd.",
        )
    ),
    "table": (
        "Before\n\n| a | b |\n|---|--:|\n| one | 2 |\n| th & ree | 4 |\n\n"
        "> a quote of it\n> goes on\n"
    ),
    "sources": (
        f"It failed [1]. {SENTENCE}It was old [2] and [1, 2] known [9]. {SENTENCE * 3}\n\nSo [1]."
    ),
    "scripts": (
        "المضخة فقدت الضغط [1] قبل ذلك.\n\n"
        "泵失压了。\u3000第二次。\n\nx\u0301\u0302 🚢 café\xa0au lait\n"
    ),
    "long": "no end " + "without_a_blank" * 140 + " then " + SENTENCE * 9,
}

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def make_view(qtbot: QtBot) -> Callable[[], ConversationView]:
    fonts.load_first()
    fonts.load_rest()

    def make() -> ConversationView:
        made = ConversationView(Theme("light"), TurnModel())
        qtbot.addWidget(made)
        made.resize(700, 500)
        made.show()
        return made

    return make


def begin(view: ConversationView) -> int:
    model = view._turns
    model.set_messages([question("Why?")])
    row = model.add(answer("", state=MessageState.STREAMING), phase=Phase.SEARCHING)
    model.set_passages(row, HITS)
    return row


def painted(view: ConversationView) -> QImage:
    """As it looks when it is painted whole."""
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def shown(view: ConversationView) -> QImage:
    """What stands in the window, painted bit by bit as it came."""
    QApplication.processEvents()
    held = QApplication.primaryScreen().grabWindow(view.winId()).toImage()
    return held.copy(view.viewport().geometry()).convertToFormat(QImage.Format.Format_RGB32)


def below_the_edge(picture: QImage) -> QImage:
    """Without the top rows, where a line that is cut is smoothed otherwise."""
    return picture.copy(picture.rect().adjusted(0, 2, 0, 0))


def last_boxes(view: ConversationView) -> list[TextBox]:
    piece = view._layout(1).pieces[-1]
    assert isinstance(piece, SegmentPiece)
    return [placed.box for placed in piece.boxes()]


class Paintings(QObject):
    """What was painted of all widgets, and where."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[QObject, QRect]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and event.type() == QEvent.Type.Paint:
            self.seen.append((watched, event.rect()))
        return False


@pytest.fixture
def paintings(qapp: QApplication) -> Iterator[Paintings]:
    made = Paintings()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def settle(view: ConversationView, qapp: QApplication, paintings: Paintings) -> None:
    """Until all is painted that was to be."""
    view.viewport().update()
    while not paintings.seen:
        qapp.processEvents()
    while paintings.seen:
        paintings.seen.clear()
        qapp.processEvents()


def test_a_word_more_paints_its_line_and_nothing_else(
    make_view: Callable[[], ConversationView], qapp: QApplication, paintings: Paintings
) -> None:
    view = make_view()
    row = begin(view)
    view._turns.append_text(row, SENTENCE * 30 + "\n\nOne more")
    view._turns.append_text(row, " word")
    settle(view, qapp, paintings)
    view._turns.append_text(row, " and one.")
    qapp.processEvents()
    bar = view.verticalScrollBar()  # which a style may animate when it likes
    seen = [(watched, rect) for watched, rect in paintings.seen if watched is not bar]
    assert [watched for watched, _ in seen] == [view.viewport()]
    assert seen[0][1].height() < 2 * view._look.line_px


def test_a_line_more_paints_nothing_that_lies_under_the_scroll_bar(
    make_view: Callable[[], ConversationView], qapp: QApplication, paintings: Paintings
) -> None:
    view = make_view()
    row = begin(view)
    view._turns.append_text(row, SENTENCE * 40)
    settle(view, qapp, paintings)
    before = view.verticalScrollBar().maximum()
    view._turns.append_text(row, SENTENCE)
    assert view.verticalScrollBar().maximum() > before
    qapp.processEvents()
    shown = {view.viewport(), view.verticalScrollBar()}
    assert {watched for watched, _ in paintings.seen} == shown


@pytest.mark.parametrize("begun", ["One", "- one\n- two", "```python\nx = 1", "## Head"])
def test_words_are_added_to_the_text_that_is_set(
    make_view: Callable[[], ConversationView], begun: str
) -> None:
    view = make_view()
    row = begin(view)
    view._turns.append_text(row, "Before.\n\n" + begun)
    before = last_boxes(view)
    view._turns.append_text(row, " and more")
    after = last_boxes(view)
    assert len(after) == len(before) == 1
    assert after[0] is before[0]
    assert after[0].text().endswith("and more")


def test_the_scroll_bar_is_told_each_height_once(
    make_view: Callable[[], ConversationView],
) -> None:
    view = make_view()
    row = begin(view)
    view._turns.append_text(row, SENTENCE * 40)
    ranges: list[tuple[int, int]] = []
    view.verticalScrollBar().rangeChanged.connect(lambda *range_: ranges.append(range_))
    view._turns.append_text(row, SENTENCE)
    view._turns.append_text(row, "\n\nA new paragraph.")
    assert len(ranges) == 2


@pytest.mark.parametrize("name", TEXTS)
def test_what_grew_looks_as_if_it_had_come_at_once(
    make_view: Callable[[], ConversationView], name: str
) -> None:
    grown, whole = make_view(), make_view()
    row, text, at = begin(grown), TEXTS[name], 0
    draw = random.Random(name)  # noqa: S311 (no secret)
    lengths = (1, 3, 8, 13) if len(text) < 1000 else (13, 40, 90)
    while at < len(text):
        to = at + draw.choice(lengths)
        grown._turns.append_text(row, text[at:to])
        at = to
        whole._turns.append_text(begin(whole), text[:at])
        held, grown_now = shown(grown), painted(grown)
        assert grown_now == painted(whole), text[:at]
        assert below_the_edge(held) == below_the_edge(grown_now), text[:at]


@pytest.mark.parametrize(
    "pieces",
    [
        ("Before.\n\n", "Two lines\nof a text", "\n---"),
        ("Before.\n\n", "Title", "\n", "-", "-"),
        ("| A |\nhead", "\n===", "\n"),
        ("- one\n- two\n\n", "*", "*bold"),
        (f"{SENTENCE * 4}a \U0001f6a2", "\u200d", "\u2642", " b"),
        ("[1] 2 " * 40, "المضخة", " فقدت", " الضغط قبل ذلك"),
        (f"```\n{SENTENCE}``", "\u200d[1,", " 2"),
    ],
    ids=lambda pieces: ascii(pieces[-2]),
)
def test_nothing_stays_of_what_stood_there_before(
    make_view: Callable[[], ConversationView], pieces: tuple[str, ...]
) -> None:
    view = make_view()
    row = begin(view)
    QApplication.processEvents()
    for piece in pieces:
        view._turns.append_text(row, piece)
        assert below_the_edge(shown(view)) == below_the_edge(painted(view)), piece


@pytest.mark.parametrize(
    "code",
    [
        "\n\nx = 1",
        "\n \n# One",
        "x = 1\n" * 60 + "\ny = 2",  # cut before an empty line
        "x = 1\n" * 60 + "\n\ny = 2",
        "x = 1\n" * 59 + "\ny = 2",  # cut after one
        "x = 1\n" * 58 + "\n\n\ny = 2",
        "x = 1" + "\n" * 130 + "y = 2",
    ],
    ids=[
        "empty lines",
        "a blank one",
        "a cut before one",
        "a cut before two",
        "a cut after one",
        "a cut among them",
        "a cut between nothing else",
    ],
)
def test_code_moves_nothing_when_it_gets_its_colours(
    make_view: Callable[[], ConversationView], code: str
) -> None:
    plain, coloured = make_view(), make_view()
    coloured.highlighter.load("python")
    found: list[list[tuple[str, float]]] = []
    for view in (plain, coloured):
        view._turns.append_text(begin(view), f"```python\n{code}\n```\nEnd.")
        pieces = [p for p in view._layout(1).pieces if isinstance(p, SegmentPiece)]
        for piece in pieces:
            piece.ensure(600)
        boxes = [placed.box for piece in pieces for placed in piece.boxes()][:-1]
        found.append([(box.text(), box.height) for box in boxes])
    assert found[0] == found[1]
    assert "\n".join(text for text, _ in found[1]) == code
