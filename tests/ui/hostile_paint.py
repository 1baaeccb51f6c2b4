"""Paints the hostile answers, in a process of its own so that strace can look on.

``python -m tests.ui.hostile_paint view|plain TRAP STEP``: ``view`` is the product's conversation,
``plain`` is Qt's own text browser, which must be caught. Prints the times as JSON.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QTextBrowser

from app.ui import fonts
from app.ui.chat.conversation import ConversationView
from app.ui.chat.text_box import InertDocument
from app.ui.chat.turns import TurnModel
from app.ui.theme import Theme
from tests.ui.chat_kit import answer, citation, question
from tests.ui.hostile_answers import answers

_SIZE = (700, 900)
_PLAIN_COUNT = 90  # of Qt's own browser a few are enough, and the deep ones take it minutes


def in_the_view(texts: list[str]) -> list[float]:
    """Seconds for each answer, at the top, in the middle and at the end, with a tip."""
    fonts.load_first()
    fonts.load_rest()
    model = TurnModel()
    view = ConversationView(Theme("light"), model)
    view.resize(*_SIZE)
    view.show()
    times = []
    for text in texts:
        started = time.monotonic()
        quoted = citation(1, at=min(len(text), 20), quote=text[:300])
        model.set_messages([question(text[:2_000]), answer(text, number=2, citations=(quoted,))])
        bar = view.verticalScrollBar()
        for place in (0, bar.maximum() // 2, bar.maximum()):
            bar.setValue(place)
            view.viewport().grab()
            _hover(view)
        QApplication.processEvents()
        times.append(time.monotonic() - started)
    return times


def _hover(view: ConversationView) -> None:
    middle = view.viewport().rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, view.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(view.viewport(), event)
    view._spot_at(QPointF(middle))


def in_a_browser(texts: list[str]) -> list[float]:
    """The same through Qt's own browser."""
    browser = QTextBrowser()
    browser.resize(*_SIZE)
    browser.show()
    times = []
    for text in texts[:_PLAIN_COUNT]:
        if len(text) > 2_000:
            continue
        started = time.monotonic()
        for show in (browser.setMarkdown, browser.setHtml):
            show(text)
            browser.grab()
        times.append(time.monotonic() - started)
    return times


def main() -> None:
    """Paints, and says how long it took and what was asked to be loaded."""
    way, trap, step = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    QApplication([])
    asked: list[str] = []
    load = InertDocument.loadResource

    def noting(document: InertDocument, kind: int, name: object) -> object:
        result = load(document, kind, name)  # type: ignore[arg-type]
        asked.append(f"{name!r} gave {result!r}")
        return result

    InertDocument.loadResource = noting  # type: ignore[method-assign,assignment]
    times = (in_the_view if way == "view" else in_a_browser)(answers(trap)[::step])
    figures = {"answers": len(times), "worst_s": round(max(times), 3), "loads": asked}
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
