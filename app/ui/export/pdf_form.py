"""Chats as a PDF: laid out piece by piece, so that neither memory nor the window feels it.

Each piece (a paragraph, a table, a block of code) is a text document of its own, which is cut
between its lines where a page ends.
"""

import errno
import os
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
)

from app import __version__
from app.domain.chat import Role
from app.domain.portable import PortableChat, PortableMessage
from app.services.chat_files.told import about, head_of, notes_of, stretches
from app.services.chat_files.writing import Head, Words, when
from app.ui import fonts
from app.ui.chat.untrusted import one_line
from app.ui.export.pieces import line, quoted, said
from app.ui.tokens import LIGHT

_DPI: Final = 96  # lengths below are in pixels of this; the page itself is finer
_FINE_DPI: Final = 1200
_POINTS_PER_INCH: Final = 72
_EDGE_TEXT_PX: Final = 11
_MARGIN_MM: Final = 18.0
_EDGE_PX: Final = 44.0  # for what stands above and below the text of each page
_HEAD_GAP_PX: Final = 18.0  # before who speaks
_KEPT_PX: Final = 70.0
_HAIR_PX: Final = 0.5
_TITLE_CHARS: Final = 160
_SHEET: Final = f"""
p, ul, ol, table, pre, blockquote {{ margin: 0; }}
b, th {{ font-weight: 600; }}
.title {{ font-size: 17pt; font-weight: 600; }}
.branch {{ font-size: 11pt; font-weight: 600; }}
.small {{ font-size: 8.5pt; color: {LIGHT.muted}; }}
.h1 {{ font-size: 13pt; font-weight: 600; }}
.h2 {{ font-size: 12pt; font-weight: 600; }}
.h3, .h4 {{ font-size: 11pt; font-weight: 600; }}
code, pre {{ font-family: "{fonts.CODE_FAMILY}"; font-size: 8.5pt;
  background-color: {LIGHT.code}; }}
td, th {{ padding: 4px 14px 4px 0; border-bottom: 1px solid {LIGHT.border}; }}
table {{ border-collapse: collapse; }}
blockquote {{ margin: 0 0 0 14px; color: {LIGHT.muted}; }}
a.chip {{ color: {LIGHT.accent}; text-decoration: none; font-size: 8.5pt; font-weight: 600; }}
a.doubt {{ color: {LIGHT.warning}; text-decoration: none; font-size: 8.5pt; font-weight: 600; }}
.address {{ color: {LIGHT.muted}; }}
"""
_application: QGuiApplication | None = None  # kept where a command made it: Qt has one at most


class PdfWriter:
    """Writes chats into a file, each from a new page on."""

    def __init__(self, stream: BinaryIO, head: Head, words: Words) -> None:
        """``stream`` must be a file of the system; it is written past its own buffer."""
        _ensure_application()
        stream.flush()
        self._head = head
        self._words = words
        self._device = QFile()
        self._device.open(
            stream.fileno(),
            QIODevice.OpenModeFlag.WriteOnly,
            QFileDevice.FileHandleFlag.DontCloseHandle,
        )
        self._writer = _new_writer(self._device, head)
        self._painter = QPainter(self._writer)
        scale = _FINE_DPI / _DPI
        self._painter.scale(scale, scale)
        self._width = self._writer.width() / scale
        self._height = self._writer.height() / scale
        self._font = _plain(fonts.text_font(14))
        self._title = ""
        self._page = 0
        self._at = 0.0

    def add(self, chat: PortableChat, look: Callable[[], None]) -> None:
        """The next chat."""
        self._title = one_line(chat.title, _TITLE_CHARS)
        self._begin_page()
        for html, gap_px, indent_px in self._pieces(chat, look):
            self._put(html, gap_px, indent_px)

    def close(self) -> None:
        """Ends the file.

        Raises:
            OSError: not all of it could be written.
        """
        self._painter.end()
        has_failed = self._device.error() is not QFileDevice.FileError.NoError
        self._device.close()
        if has_failed or self._device.error() is not QFileDevice.FileError.NoError:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _pieces(
        self, chat: PortableChat, look: Callable[[], None]
    ) -> Iterator[tuple[str, float, float]]:
        """HTML, the gap before it and how far it is moved in."""
        yield f'<p class="title">{line(chat.title)}</p>', 0, 0
        yield f'<p class="small">{line(about(chat, self._words))}</p>', 4, 0
        for stretch in stretches(chat, self._words):
            if stretch.title is not None:
                yield f'<hr><p class="branch">{line(stretch.title)}</p>', 24, 0
            for message in stretch.messages:
                look()
                yield from self._message(message)

    def _message(self, message: PortableMessage) -> Iterator[tuple[str, float, float]]:
        color = LIGHT.accent if message.role is Role.ASSISTANT else LIGHT.text
        who = line(head_of(message, self._words))
        yield f'<p class="small" style="color:{color}"><b>{who}</b></p>', _HEAD_GAP_PX, 0
        for html in said(message, self._words):
            yield html, 6, 0
        for note in notes_of(message, self._words):
            yield f'<p class="small">{line(note)}</p>', 6, 0
        title, sources = quoted(message, self._words)
        if title:
            yield f'<p class="small"><b>{title}</b></p>', 8, 0
            for one, where, quotes in sources:
                yield f'<p class="small"><b>[{one.n}]</b> {where}</p>', 3, 0
                for quote in quotes:
                    yield f'<p class="small">“{quote}”</p>', 1, 20

    def _put(self, html: str, gap_px: float, indent_px: float) -> None:
        document = self._document(html, self._width - indent_px)
        height = document.size().height()
        cuts = _cuts(document)
        self._at += gap_px
        if gap_px >= _HEAD_GAP_PX and self._height - _EDGE_PX - self._at < _KEPT_PX:
            self._begin_page()  # a head does not stand alone at the end of a page
        top = 0.0
        while top < height:
            room = self._height - _EDGE_PX - self._at
            end = height if height - top <= room else _last_below(cuts, top, top + room)
            if end <= top:  # not one line more fits here
                if self._at > _EDGE_PX:
                    self._begin_page()
                    continue
                end = min(height, top + room)  # higher than a page: cut through it
            self._painter.save()
            self._painter.translate(indent_px, self._at - top)
            _paint(self._painter, document, top, end)
            self._painter.restore()
            self._at += end - top
            top = end

    def _document(self, html: str, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        document.setDefaultStyleSheet(_SHEET)
        document.setTextWidth(width)
        document.setHtml(html)
        return document

    def _begin_page(self) -> None:
        if self._page:
            self._writer.newPage()
        self._page += 1
        self._at = _EDGE_PX
        painter = self._painter
        painter.save()
        font, strong = _edge_font(QFont.Weight.Normal), _edge_font(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font, self._writer)
        day = self._words.exported.format(when=when(self._head.exported))
        room = self._width - metrics.horizontalAdvance(day) - 24
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        number = self._words.page.format(n=self._page)
        marking = self._head.marking
        rows = (
            (0.0, strong, LIGHT.text, Qt.AlignmentFlag.AlignHCenter, marking),
            (18.0, font, LIGHT.muted, Qt.AlignmentFlag.AlignLeft, title),
            (18.0, font, LIGHT.muted, Qt.AlignmentFlag.AlignRight, day),
            (self._height - 32, font, LIGHT.muted, Qt.AlignmentFlag.AlignRight, number),
            (
                self._height - 14,
                strong,
                LIGHT.text,
                Qt.AlignmentFlag.AlignHCenter,
                marking,
            ),
        )
        for top, face, color, side, text in rows:
            painter.setFont(face)
            painter.setPen(QColor(color))
            painter.drawText(QRectF(0, top, self._width, 16), int(side), one_line(text, 400))
        painter.setPen(QColor(LIGHT.border))
        painter.drawLine(QPointF(0, _EDGE_PX - 8), QPointF(self._width, _EDGE_PX - 8))
        painter.restore()


def _new_writer(device: QFile, head: Head) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(_FINE_DPI)
    writer.setCreator(f"Cloister {__version__}")
    writer.setTitle(one_line(head.titles[0], _TITLE_CHARS) if len(head.titles) == 1 else "Cloister")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def _plain(font: QFont) -> QFont:
    """Without the forms that signs take beside others: copied from a PDF those are nothing."""
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _edge_font(weight: QFont.Weight) -> QFont:
    """For what is painted on the page itself, whose points the painter makes larger."""
    font = _plain(fonts.text_font(_EDGE_TEXT_PX, weight))
    font.setPointSizeF(_EDGE_TEXT_PX * _POINTS_PER_INCH / _FINE_DPI)
    return font


def _ensure_application() -> None:
    """A command has no window; text is laid out without a display."""
    global _application  # noqa: PLW0603 (Qt's own is a global)
    if QGuiApplication.instance() is None:
        _application = QGuiApplication(["cloister", "-platform", "offscreen"])
    if not QFontDatabase.hasFamily(fonts.CODE_FAMILY):
        fonts.load_first()
        fonts.load_rest()


def _cuts(document: QTextDocument) -> list[float]:
    """Where the document can be cut: above a line, and through none that stands beside it."""
    layout = document.documentLayout()
    spans: list[tuple[float, float]] = []
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for n in range(lines.lineCount()):
            rect = lines.lineAt(n).rect()
            spans.append((top + rect.top(), top + rect.bottom()))
        block = block.next()
    cuts: list[float] = []
    lowest = 0.0
    for start, end in sorted(spans):
        if start >= lowest - 0.01 and lowest:  # a hair: sums of fractions
            cuts.append(start)
        lowest = max(lowest, end)
    return cuts


def _paint(painter: QPainter, document: QTextDocument, top: float, end: float) -> None:
    """The stretch of a document between two of its cuts, and nothing that is only hidden.

    Of a paragraph that began on the page before, Qt also draws the line above the stretch, where
    nobody sees it but whoever searches or copies the text. So its lines are drawn one by one.
    """
    painter.setPen(QColor(LIGHT.text))
    start = top
    block = _block_over(document, top)
    if block is not None and not document.rootFrame().childFrames():
        lines = block.layout()
        for n in range(lines.lineCount()):
            line = lines.lineAt(n)
            if top <= lines.position().y() + line.y() < end:
                line.draw(painter, lines.position())
        start = document.documentLayout().blockBoundingRect(block).bottom()
    start += _HAIR_PX if start else 0
    if end - start > _HAIR_PX:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        context.palette = palette  # else the window's, which may be dark
        context.clip = QRectF(0, start, document.textWidth(), end - start - _HAIR_PX)
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)


def _block_over(document: QTextDocument, at: float) -> QTextBlock | None:
    """The paragraph that has begun above and has not ended yet."""
    block = document.begin()
    while block.isValid():
        rect = document.documentLayout().blockBoundingRect(block)
        if rect.top() < at < rect.bottom():
            return block
        block = block.next()
    return None


def _last_below(cuts: list[float], top: float, limit: float) -> float:
    """The lowest cut above the limit; ``top`` where there is none."""
    return max((cut for cut in cuts if top < cut <= limit), default=top)
