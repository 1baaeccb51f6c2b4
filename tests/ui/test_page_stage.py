"""The page in the window: drawn by the real reader, marked, zoomed, leafed through, given up."""

import hashlib
import io
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.documents import ExtractedPage, PassageSpan
from app.extract.client import ExtractClient
from app.extract.protocol import DRAWING_LIMITS
from app.services.page_views import PageView
from app.services.pages import PageService
from app.ui import fonts
from app.ui.a11y import nameless_controls
from app.ui.chat.page_canvas import PageCanvas
from app.ui.chat.page_image import PageImage, image_of
from app.ui.chat.page_loader import PageLoader
from app.ui.chat.sources import SourcesPanel
from app.ui.theme import Theme
from app.ui.tokens import LIGHT
from app.vault.records import NewDocument
from tests.extract.making import pdf
from tests.extract.test_isolation import _children
from tests.extract.test_render import endless
from tests.fakes.index import DIMENSION
from tests.ui.chat_kit import Desk, citation, open_desk

pytestmark = pytest.mark.usefixtures("qapp")
WAIT_MS = 20_000
_TEXTS = ("The first page.", "The pump lost pressure.", "The third page.")
_PDF = pdf([[(72, 500 - 100 * n, text)] for n, text in enumerate(_TEXTS)])


@pytest.fixture(scope="module")
def drawer() -> Iterator[ExtractClient]:
    """One reader for all tests: no page hurts the next one."""
    client = ExtractClient(limits=DRAWING_LIMITS)
    yield client
    client.close()


@pytest.fixture
def desk(tmp_path: Path, drawer: ExtractClient) -> Iterator[Desk]:
    with open_desk(tmp_path) as made:
        pages = PageService(made.documents, drawer)
        yield replace(made, session=replace(made.session, pages=pages))
        pages.forget()


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> SourcesPanel:
    fonts.load_first()
    made = SourcesPanel(desk.session, desk.tasks, Theme("light"))
    qtbot.addWidget(made)
    made.resize(344, 700)
    made.show()
    return made


def keep(
    desk: Desk,
    data: bytes,
    name: str = "report.pdf",
    media: str = "application/pdf",
    attached: str = "",
) -> int:
    """Keeps a document of three pages with its bytes; returns the passage on the second.

    ``attached`` is the name of a file within it, which then holds what is no first page.
    """
    pages = [ExtractedPage(n, "", text) for n, text in enumerate(_TEXTS, start=1)]
    if attached:
        pages[1:] = [ExtractedPage(None, attached, text) for text in _TEXTS[1:]]
    spans = [PassageSpan(n, 0, len(text), text, "") for n, text in enumerate(_TEXTS)]
    added = desk.documents.add(
        NewDocument(
            path=f"/documents/{name}",
            sha256=hashlib.sha256(data).hexdigest(),
            size_bytes=len(data),
            mtime_ns=1,
            title="Report",
            media_type=media,
            collection="Harbour reports",
            warnings=(),
            pages=pages,
            spans=spans,
            vectors=bytes(4 * DIMENSION * len(spans)),
            dimension=DIMENSION,
            embedder="cd" * 32,
        ),
        original=io.BytesIO(data),
    )
    return added.passages[1]


def show(panel: SourcesPanel, passage: int, qtbot: QtBot) -> PageCanvas:
    """Shows a source, and waits for its page at full sharpness."""
    panel.show_citations([citation(1, passage=passage, quote=_TEXTS[1])], 0)
    return wait_for_page(panel, qtbot)


def wait_for_page(panel: SourcesPanel, qtbot: QtBot) -> PageCanvas:
    canvas = panel._stage.canvas
    qtbot.waitUntil(lambda: canvas.isVisible() and canvas.is_sharp, timeout=WAIT_MS)
    return canvas


def mark_place(canvas: PageCanvas) -> QPointF:
    """The middle of the first mark, in the view."""
    assert canvas.page is not None
    area, mark = canvas._page_rect(), canvas.page.marks[0]
    return QPointF(
        area.left() + (mark.left + mark.right) / 2 * area.width(),
        area.top() + (mark.top + mark.bottom) / 2 * area.height(),
    )


def colours(canvas: PageCanvas) -> set[str]:
    shot = canvas.viewport().grab().toImage()
    across, down = range(0, shot.width(), 2), range(0, shot.height(), 2)
    return {QColor(shot.pixel(x, y)).name().upper() for x in across for y in down}


def test_the_page_is_shown_with_its_passage_marked_in_sight(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    canvas = show(panel, keep(desk, _PDF), qtbot)
    assert canvas.viewport().rect().contains(mark_place(canvas).toPoint())
    assert {LIGHT.mark, "#FFFFFF"} <= colours(canvas)
    assert _TEXTS[1] in canvas.accessibleDescription()
    assert canvas.accessibleName() == "Page 2 as it looks"
    assert panel._stage.note.text() == ""
    assert [one for one in nameless_controls(panel) if one.isVisibleTo(panel)] == []


def test_text_and_page_are_a_press_apart(panel: SourcesPanel, desk: Desk, qtbot: QtBot) -> None:
    canvas = show(panel, keep(desk, _PDF), qtbot)
    stage = panel._stage
    QTest.keyClick(stage.as_text, Qt.Key.Key_Space)
    assert stage.text.isVisible()
    assert not canvas.isVisible()
    assert stage.text.marked_text() == _TEXTS[1]
    QTest.keyClick(stage.as_page, Qt.Key.Key_Space)
    assert canvas.isVisible()
    assert stage.as_page.isChecked()


def test_keys_turn_pages_and_bring_the_passage_back(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    canvas = show(panel, keep(desk, _PDF), qtbot)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: "page 3 of 3" in panel._where.text(), timeout=WAIT_MS)
    wait_for_page(panel, qtbot)
    assert canvas.page is not None
    assert canvas.page.marks == ()
    assert not panel._stage.on.isEnabled()
    panel._stage.to_mark.click()
    qtbot.waitUntil(lambda: "page 2 of 3" in panel._where.text(), timeout=WAIT_MS)
    assert wait_for_page(panel, qtbot).page.marks  # type: ignore[union-attr]


def test_f3_goes_from_source_to_source(panel: SourcesPanel, desk: Desk, qtbot: QtBot) -> None:
    passage = keep(desk, _PDF)
    panel.show_citations([citation(n, passage=passage, quote="") for n in (1, 2, 3)], 0)
    canvas = wait_for_page(panel, qtbot)
    QTest.keyClick(canvas, Qt.Key.Key_F3)
    assert panel.index == 1
    QTest.keyClick(canvas, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert panel.index == 2


def test_a_closer_look_stays_at_the_passage_and_becomes_sharp(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    canvas = show(panel, keep(desk, _PDF), qtbot)
    before = canvas.scale
    left = mark_place(canvas).y()
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Plus, control)
    assert canvas.scale == pytest.approx(before * 1.2**3)
    assert not canvas.is_sharp
    wait_for_page(panel, qtbot)
    assert mark_place(canvas).y() == pytest.approx(left, abs=12)
    QTest.keyClick(canvas, Qt.Key.Key_Minus, control)
    assert canvas.scale == pytest.approx(before * 1.2**2)
    QTest.keyClick(canvas, Qt.Key.Key_0, control)
    assert canvas.is_fitted
    assert canvas.scale == before


def test_fitted_the_text_is_as_wide_as_the_view(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.show_citations([citation(1, passage=keep(desk, pdf([[(90, 700, "words " * 14)]] * 2)))])
    canvas = wait_for_page(panel, qtbot)
    assert canvas.page is not None
    area, body = canvas._page_rect(), canvas.page.body
    assert area.left() + body.left * area.width() == pytest.approx(12, abs=2)
    assert area.left() + body.right * area.width() == pytest.approx(canvas._room() - 12, abs=2)
    assert area.width() > canvas.viewport().width()


def test_a_passage_that_is_not_on_the_picture_is_said(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    show(panel, keep(desk, pdf([[(72, 500, "Something else.")]] * 3)), qtbot)
    assert "Text marks it" in panel._stage.note.text()


def test_a_document_that_is_not_drawn_is_shown_as_text_only(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    passage = keep(desk, b"plain", "notes.txt", "text/plain")
    panel.show_citations([citation(1, passage=passage, quote=_TEXTS[1])], 0)
    qtbot.waitUntil(lambda: panel._stage.text.marked_text() == _TEXTS[1], timeout=WAIT_MS)
    assert panel._stage.text.isVisible()
    assert not panel._stage.as_page.isVisible()
    assert panel._stage.note.text() == ""


def test_what_is_attached_to_a_pdf_is_shown_as_text_and_its_pages_as_pictures(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    passage = keep(desk, _PDF, attached="annex.txt")
    panel.show_citations([citation(1, passage=passage, quote=_TEXTS[1])], 0)
    stage = panel._stage
    qtbot.waitUntil(lambda: stage.text.marked_text() == _TEXTS[1], timeout=WAIT_MS)
    assert (stage.text.isVisible(), stage.as_page.isVisible()) == (True, False)
    assert panel._where.text() == "Harbour reports · annex.txt"
    stage.back.click()
    assert wait_for_page(panel, qtbot).accessibleName() == "Page 1 as it looks"
    stage.on.click()
    qtbot.waitUntil(stage.text.isVisible, timeout=WAIT_MS)
    assert stage.text.toPlainText() == _TEXTS[1]
    assert stage.canvas.page is None


def test_a_reader_killed_at_the_page_leaves_the_text_and_a_sentence(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.show_citations([citation(1, passage=keep(desk, endless()), quote=_TEXTS[1])], 0)
    drawer = desk.session.pages._extractor

    def kill() -> bool:
        children = _children(drawer.worker_pid) if drawer.worker_pid else []
        for child in children:
            os.kill(child, signal.SIGKILL)
        return bool(children)

    qtbot.waitUntil(kill, timeout=WAIT_MS)
    qtbot.waitUntil(panel._stage.text.isVisible, timeout=WAIT_MS)
    assert "its text is shown" in panel._stage.note.text()
    assert panel._stage.text.marked_text() == _TEXTS[1]
    assert panel._stage.as_text.isChecked()


def test_another_source_cancels_the_page_that_is_being_drawn(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    slow, quick = keep(desk, endless(), "slow.pdf"), keep(desk, _PDF)
    sources = [citation(n, passage=p, quote=_TEXTS[1]) for n, p in ((1, slow), (2, quick))]
    panel.show_citations(sources, 0)
    drawer = desk.session.pages._extractor
    qtbot.waitUntil(
        lambda: bool(drawer.worker_pid and _children(drawer.worker_pid)), timeout=WAIT_MS
    )
    panel._later.click()
    canvas = wait_for_page(panel, qtbot)
    assert canvas.page is not None
    assert canvas.page.marks
    assert panel._stage.note.text() == ""


def test_a_removed_document_leaves_neither_page_nor_picture(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    canvas = show(panel, keep(desk, _PDF), qtbot)
    shown = panel._shown
    assert shown is not None
    desk.documents.remove([shown.page.document])
    panel.recheck()
    qtbot.waitUntil(panel._banner.isVisible, timeout=WAIT_MS)
    assert canvas.page is None
    assert panel._stage._loader.held_bytes == 0
    assert desk.session.pages._kept is None


def test_the_collection_can_be_opened(panel: SourcesPanel, desk: Desk, qtbot: QtBot) -> None:
    show(panel, keep(desk, _PDF), qtbot)
    with qtbot.waitSignal(panel.collection_opened) as opened:
        panel._open.click()
    assert opened.args == ["Harbour reports"]


def test_pictures_that_are_kept_are_bounded_and_wiped(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    keep(desk, _PDF)
    loader = PageLoader(desk.session.pages, desk.tasks, panel, kept_bytes=3_000_000)
    came: list[PageImage] = []
    every: list[PageImage] = []
    loader.loaded.connect(came.append)
    for number in (1, 2, 3, 1):
        view = PageView(1, "a.pdf", "", "", number, "", number - 1, 3, 3, "", 0, 0)
        loader.want(view, 700)  # 700 by 990 pixels, four bytes each: 2.8 MB
        qtbot.waitUntil(lambda: bool(came), timeout=WAIT_MS)
        every.append(came.pop())
        assert loader.held_bytes <= 3_000_000
    assert len({id(one) for one in every}) == 4
    loader.want(view, 700)
    assert came == every[-1:]
    loader.forget()
    assert loader.held_bytes == 0
    assert QColor(came[-1].image.pixel(10, 10)) == QColor(0, 0, 0)


def test_a_coarser_picture_is_wiped_once_a_sharper_one_is_shown(
    panel: SourcesPanel, desk: Desk, qtbot: QtBot
) -> None:
    canvas = show(panel, keep(desk, _PDF), qtbot)
    coarse = canvas.page
    assert coarse is not None
    panel._stage.zoom_by(1)
    assert canvas.page is coarse
    assert QColor(coarse.image.pixel(10, 10)) != QColor(0, 0, 0)
    assert wait_for_page(panel, qtbot).page is not coarse
    assert QColor(coarse.image.pixel(10, 10)) == QColor(0, 0, 0)


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_page_stays_white_in_every_theme(desk: Desk, qtbot: QtBot, theme: str) -> None:
    keep(desk, _PDF)
    view = desk.session.library.page_view(2, _TEXTS[1])
    canvas = PageCanvas(Theme(theme))
    qtbot.addWidget(canvas)
    canvas.resize(320, 500)
    canvas.show()
    canvas.show_page(image_of(desk.session.pages.draw(view, width_px=400)))
    seen = colours(canvas)
    assert "#FFFFFF" in seen
    assert canvas._theme.tokens.mark.upper() in seen
