"""A page that somebody photographed: read by OCR, shown with its passage marked."""

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from app.bench.samples import Samples
from app.bench.stage import Stage
from app.bench.tour_chats import wait_for_page
from app.domain.chat import Citation
from app.ui.chat.sources import SourcesPanel
from app.ui.fonts import TEXT_FAMILY
from app.ui.library.page import LibraryPage
from app.ui.views import View

_QUOTE: Final = "The ferry to Juniper Island leaves from berth 2 at 07:40."
_LINES: Final = (
    "Norrhaven harbour office",
    "Notice of 3 May 2025",
    "",
    _QUOTE,
    "Boats longer than nine metres keep clear of the slip.",
    "",
    "The fuel jetty is closed on Tuesdays from six to eight.",
    "Lost property is kept for three months in room 12.",
)
_WIDTH, _HEIGHT, _LETTER_PX, _LINE_PX = 1240, 1000, 38, 84
_SLOPE_DEGREES: Final = 0.7  # nobody holds a camera straight


def scans(stage: Stage, samples: Samples) -> None:
    """Its picture in Sources, the words of a hit marked where they were read."""
    if not _photograph().save(str(samples.photo)):
        raise OSError(f"{samples.photo.name} was not written")
    stage.workspace.show_view(View.DOCUMENTS)
    page = stage.child(LibraryPage)
    stage.workspace.add_paths([samples.photo])
    stage.wait(lambda: not page.imports.is_running, "the import")
    stage.workspace.new_chat()
    hit = stage.session.search.search(_QUOTE, k=1).passages[0]
    source = Citation(
        1, hit.passage, hit.document, hit.file, hit.page, hit.place, _QUOTE, is_supported=True
    )
    if stage.find(SourcesPanel) is None:
        stage.workspace.panes.toggle_sources()
    stage.child(SourcesPanel).show_citations([source])
    wait_for_page(stage)
    stage.shoot("sources-photo")


def _photograph() -> QImage:
    """A sheet of paper, a little turned, with a shadow along one side."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#e9e5da"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for column in range(120):
        painter.setPen(QPen(QColor(0, 0, 0, 40 - column // 3)))
        painter.drawLine(column, 0, column, _HEIGHT)
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(_LETTER_PX)
    painter.setFont(font)
    painter.setPen(QColor("#22211e"))
    painter.rotate(_SLOPE_DEGREES)
    for number, line in enumerate(_LINES, start=1):
        painter.drawText(QPointF(140, 60 + number * _LINE_PX), line)
    painter.end()
    return image
