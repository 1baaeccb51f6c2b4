"""How an answer grows on screen: what is laid out and painted anew, and that it shows the same."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollBar
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
    "paragraphs": f"{SENTENCE * 4}\n\nShort & <small>.  Two  blanks;\tand a tab.\n\n{SENTENCE * 9}",
    "marks": (
        "## A **bold** head\n\nIt is **very** `old code` and *slanted*, as_it_was_ said: 3 * 4 * 5.\n"
        "A new line, [named](http://example.org/x) and ~~gone~~ &copy; &amp;amp; \\* done.\n"
    ),
    "list": "Two things:\n\n- one is `code` in a list\n- two **is** long " + SENTENCE * 2 + "\n"
    "  1. inner first\n  2. inner second\n\n10. ten\n11. eleven\n    \n    deeper\n",
    "code": "Look:\n\n```python\n" + "def f(x: int) -> int:\n\n    return x < 3 and x & 4\n\n" * 20
    + "```\n\nAfter it.\n\n    indented = True\n    more\n\nEnd.",
    "table": "Before\n\n| a | b |\n|---|--:|\n| one | 2 |\n| th & ree | 4 |\n\n> a quote of it\n> goes on\n",
    "sources": f"It failed [1]. {SENTENCE}It was old [2] and [1, 2] known [9]. {SENTENCE * 3}\n\nSo [1].",
    "scripts": "المضخة فقدت الضغط [1] قبل ذلك.\n\n泵失压了。\u3000第二次。\n\nx\u0301\u0302 🚢 café\xa0au lait\n",
    "long": "no end " + "without_a_blank" * 150 + " then " + SENTENCE * 20,
}  # fmt: skip

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
    return view.viewport().grab().toImage()


@pytest.mark.parametrize("name", TEXTS)
def test_what_grew_looks_as_if_it_had_come_at_once(
    make_view: Callable[[], ConversationView], name: str
) -> None:
    grown, whole = make_view(), make_view()
    row, text, at = begin(grown), TEXTS[name], 0
    lengths = random.Random(name)
    while at < len(text):
        to = at + lengths.choice((1, 3, 8, 13))
        grown._turns.append_text(row, text[at:to])
        at = to
        whole._turns.append_text(begin(whole), text[:at])
        assert painted(grown) == painted(whole), text[:at]
