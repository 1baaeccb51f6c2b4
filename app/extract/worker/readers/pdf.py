"""PDF by physical page: the text layer, and recognition where a page is only a picture."""

import contextlib
import ctypes
import itertools
import math
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.documents import ExtractedPage, PageHeading
from app.extract.errors import ExtractCode
from app.extract.protocol import MAX_PAGES
from app.extract.worker.attachments import Attachment, ReadAttached, add_attachments
from app.extract.worker.columns import GUTTER_EMS, Row, reading_order
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.ocr import Word
from app.extract.worker.page_lines import (
    BROKEN_WORD,
    Line,
    Paragraph,
    heading_levels,
    join_hyphenated,
    paragraphs,
)
from app.extract.worker.readers.pdf_files import embedded_files, pinned_files
from app.extract.worker.readers.pdf_notes import notes
from app.extract.worker.recognising import PAGE_DPI, recognise_page

_ROW = re.compile(f"[^\r\n{BROKEN_WORD}]+{BROKEN_WORD}?")
_FEW_CHARS = 40  # a stamp or a page number over a scan
_LARGE_PICTURE = 0.5  # of the page
_MAX_PAGE_CHARS = 400_000


@dataclass(slots=True)
class _Left:
    """Pages that were not read, or not whole, and why; and how many were recognised."""

    recognised: int = 0
    without_ocr: int = 0
    no_time_for_ocr: int = 0
    no_time: int = 0
    too_many: int = 0
    cut: int = 0

    def warnings(self) -> list[str]:
        reasons = (
            (
                "not read",
                self.without_ocr,
                "pictures only, and nothing to read them with is installed",
            ),
            ("not read", self.no_time_for_ocr, "pictures only, and recognition takes too long"),
            ("not read", self.no_time, "at the document's end, and its time was up"),
            ("not read", self.too_many, f"after the first {MAX_PAGES:,}"),
            ("cut short", self.cut, f"each after {_MAX_PAGE_CHARS:,} characters"),
        )
        return [f"Pages {what}: {count} ({reason})." for what, count, reason in reasons if count]


@dataclass(slots=True)
class _Page:
    """The lines of a page's text layer, and what else is on it."""

    lines: list[Line] = field(default_factory=list)
    more: list[str] = field(default_factory=list)
    words: Sequence[Word] = ()

    def paragraphs(self, levels: Mapping[int, int]) -> list[Paragraph]:
        """All of it; ``levels`` tells headings by their size."""
        more = [Paragraph(text, 0) for text in self.more if text]
        return [*paragraphs(self.lines, levels), *more]


class Reader:
    """Reads PDF files; ``read_attached`` reads the files within them."""

    def __init__(self, read_attached: ReadAttached) -> None:
        self._read_attached = read_attached

    def read(self, source: Source) -> Draft:
        """Every page, empty ones too: their numbers are the physical ones. Then attached files."""
        with contextlib.closing(open_document(source.data, source.password)) as document:
            left = _Left()
            pinned: list[Attachment] = []
            read = _pages(document, source, left, pinned)
            levels = heading_levels(line for page in read for line in page.lines)
            found = [page.paragraphs(levels) for page in read]
            texts = join_hyphenated(["\n\n".join(part.text for part in parts) for parts in found])
            pages = [
                ExtractedPage(number, "", text, _headings(parts))
                for number, (text, parts) in enumerate(zip(texts, found, strict=True), start=1)
            ]
            draft = Draft(pages, untrusted_title=_title(document))
            draft.words = {at: page.words for at, page in enumerate(read) if page.words}
            if left.recognised or left.without_ocr:
                draft.note_recognition(source.recognition, is_read=left.recognised > 0)
            files = itertools.chain(embedded_files(document), pinned)
            add_attachments(draft, files, source, self._read_attached)
        if left.without_ocr and not any(page.text.strip() for page in draft.untrusted_pages):
            raise RefusedError(source.recognition.refusal)
        draft.warnings[:0] = left.warnings()
        return draft


def _headings(found: Sequence[Paragraph]) -> tuple[PageHeading, ...]:
    return tuple(PageHeading(part.level, part.text) for part in found if part.level)


def open_document(data: bytes, password: str | None) -> pypdfium2.PdfDocument:
    """A PDF, with its form if it has one; the caller closes it.

    Raises:
        RefusedError: damaged, or locked with another password.
    """
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if error.err_code != pdfium.FPDF_ERR_PASSWORD:
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None
        code = ExtractCode.WRONG_PASSWORD if password else ExtractCode.NEEDS_PASSWORD
        raise RefusedError(code) from None
    if document.get_formtype() != pdfium.FORMTYPE_NONE:
        document.init_forms()
    return document


def _pages(
    document: pypdfium2.PdfDocument, source: Source, left: _Left, pinned: list[Attachment]
) -> list[_Page]:
    """What is on each page; the files that are pinned to them go into ``pinned``."""
    pages: list[_Page] = []
    read = min(len(document), MAX_PAGES)
    left.too_many = len(document) - read
    for index in range(read):
        if source.is_late():
            left.no_time = read - index
            break
        found = _Page()
        with (
            contextlib.suppress(pypdfium2.PdfiumError),
            contextlib.closing(document[index]) as page,
        ):
            _read_page(document, page, source, left, found)
            pinned += pinned_files(document, page)
        pages.append(found)
    return pages


def _read_page(
    document: pypdfium2.PdfDocument,
    page: pypdfium2.PdfPage,
    source: Source,
    left: _Left,
    found: _Page,
) -> None:
    _read_layer(page, left, found)
    chars = sum(
        len("".join(text.split())) for text in (*found.more, *(line.text for line in found.lines))
    )
    found.more += notes(document, page)
    if chars < _FEW_CHARS and _is_picture(page, chars > 0):
        if not source.recognition.used:
            left.without_ocr += 1
        elif time.monotonic() > source.ocr_deadline:
            left.no_time_for_ocr += 1
        else:
            seen = recognise_page(page, source.recognition, dpi=PAGE_DPI)
            left.recognised += 1
            found.more.append(seen.text)
            found.words = seen.words


def _read_layer(page: pypdfium2.PdfPage, left: _Left, found: _Page) -> None:
    with contextlib.closing(page.get_textpage()) as layer:
        text = layer.get_text_range() if layer.count_chars() else ""
        if len(text) > _MAX_PAGE_CHARS:
            left.cut += 1
            found.more.append(text[:_MAX_PAGE_CHARS])
        else:
            found.lines = reading_order(list(_rows(layer, text)))


def _rows(layer: pypdfium2.PdfTextPage, text: str) -> Iterator[Row]:
    for match in _ROW.finditer(text):
        if match[0].strip():
            line = _line(layer, match[0], match.start())
            cuts = _wide_gaps(layer, line, match.start()) if _has_gap(layer, line, match) else []
            spans = pairwise([0, *cuts, len(line.text)])
            parts = (_line(layer, line.text[a:b], match.start() + a) for a, b in spans)
            yield Row(line, tuple(parts) if cuts else (line,))


def _has_gap(layer: pypdfium2.PdfTextPage, line: Line, match: re.Match[str]) -> bool:
    """Whether the runs of glyphs that a row is drawn in stand apart somewhere."""
    first, last = (_glyph(layer, index) for index in (match.start(), match.end() - 1))
    right = math.inf
    edges = [ctypes.c_double() for _ in range(4)]
    for index in range(pdfium.FPDFText_CountRects(layer, first, last - first + 1)):
        pdfium.FPDFText_GetRect(layer, index, *map(ctypes.byref, edges))
        if edges[0].value - right >= GUTTER_EMS * line.size:
            return True
        right = edges[2].value
    return False


def _wide_gaps(layer: pypdfium2.PdfTextPage, line: Line, start: int) -> list[int]:
    """Where in a row a part begins that stands apart from what is before it."""
    cuts = []
    right = math.inf
    for index, char in enumerate(line.text):
        if not (char.isspace() or char == BROKEN_WORD):
            box = _box(layer, start + index)
            if box.left - right >= GUTTER_EMS * line.size:
                cuts.append(index)
            right = box.right
    return cuts


def _line(layer: pypdfium2.PdfTextPage, row: str, start: int) -> Line:
    """A row's place: where its first and last glyph stand."""
    first_box = _box(layer, start + len(row) - len(row.lstrip()))
    last_box = _box(layer, start + len(row.rstrip().rstrip(BROKEN_WORD)) - 1)
    return Line(
        text=row,
        left=first_box.left,
        right=last_box.right,
        bottom=first_box.bottom,
        size=first_box.top - first_box.bottom,
        font_size=_font_size(layer, _glyph(layer, start + _first_letter(row))),
    )


def _first_letter(row: str) -> int:
    """Where the first letter or digit of a row stands: bullets and brackets come in other fonts."""
    return next((index for index, char in enumerate(row) if char.isalnum()), 0)


def _font_size(layer: pypdfium2.PdfTextPage, glyph: int) -> float:
    """The size in points that a glyph is set in: its font's, scaled as its text is."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(layer, glyph, ctypes.byref(matrix)):
        return 0.0
    return float(pdfium.FPDFText_GetFontSize(layer, glyph)) * math.hypot(matrix.c, matrix.d)


def _box(layer: pypdfium2.PdfTextPage, index: int) -> pdfium.FS_RECTF:
    """Where a character of the text stands; the layer counts also those that show nothing."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(layer, _glyph(layer, index), ctypes.byref(box))
    return box


def _glyph(layer: pypdfium2.PdfTextPage, index: int) -> int:
    return int(pdfium.FPDFText_GetCharIndexFromTextIndex(layer, index))


def _is_picture(page: pypdfium2.PdfPage, has_text: bool) -> bool:
    """Whether a page with hardly any text shows something that may be text."""
    if not has_text:
        return next(iter(page.get_objects(max_depth=2)), None) is not None
    width, height = page.get_size()
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = item.get_bounds()
        if (right - left) * (top - bottom) > _LARGE_PICTURE * width * height:
            return True
    return False


def _title(document: pypdfium2.PdfDocument) -> str:
    try:
        return str(document.get_metadata_value("Title"))
    except pypdfium2.PdfiumError:
        return ""
