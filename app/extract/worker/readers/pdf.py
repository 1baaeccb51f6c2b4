"""PDF by physical page: the text layer, and recognition where a page is only a picture."""

import contextlib
import ctypes
import math
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.protocol import MAX_PAGES
from app.extract.worker import ocr
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.page_lines import BROKEN_WORD, Line, join_hyphenated, paragraphs
from app.extract.worker.readers.pdf_notes import notes

_OCR_DPI = 220
_MAX_OCR_PIXELS = 16_000_000
_FEW_CHARS = 40  # a stamp or a page number over a scan
_LARGE_PICTURE = 0.5  # of the page
_MAX_PAGE_CHARS = 400_000


def read(source: Source) -> Draft:
    """Every page, empty ones too: their numbers are the physical ones."""
    with contextlib.closing(_open(source)) as document:
        if document.get_formtype() != pdfium.FORMTYPE_NONE:
            document.init_forms()
        texts, unread, late = _page_texts(document, source)
        warnings = _warnings(unread, late)
        if not any(text.strip() for text in texts) and unread:
            raise RefusedError(ExtractCode.NEEDS_OCR)
        pages = [
            ExtractedPage(page=number, place="", text=text)
            for number, text in enumerate(join_hyphenated(texts), start=1)
        ]
        return Draft(pages, untrusted_title=_title(document), warnings=warnings)


def _open(source: Source) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(source.data, password=source.password)
    except pypdfium2.PdfiumError as error:
        if error.err_code != pdfium.FPDF_ERR_PASSWORD:
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None
        code = ExtractCode.WRONG_PASSWORD if source.password else ExtractCode.NEEDS_PASSWORD
        raise RefusedError(code) from None


def _page_texts(document: pypdfium2.PdfDocument, source: Source) -> tuple[list[str], int, int]:
    """Texts of all pages; how many are pictures that nobody could read, and how many came late."""
    texts: list[str] = []
    unread = 0
    for index in range(min(len(document), MAX_PAGES)):
        if source.is_late():
            return texts, unread, len(document) - index
        try:
            with contextlib.closing(document[index]) as page:
                text, is_unread = _page_text(document, page)
        except pypdfium2.PdfiumError:
            text, is_unread = "", False
        texts.append(text)
        unread += is_unread
    return texts, unread, 0


def _page_text(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> tuple[str, bool]:
    """The page's text, and whether it is a picture for which no recognition is installed."""
    text = _layer(page)
    parts = [text, *notes(document, page)]
    is_unread = False
    if len("".join(text.split())) < _FEW_CHARS and _is_picture(page, bool(text.strip())):
        recognised = _recognised(page)
        is_unread = recognised is None
        parts.append(recognised or "")
    return "\n\n".join(parts), is_unread


def _layer(page: pypdfium2.PdfPage) -> str:
    with contextlib.closing(page.get_textpage()) as layer:
        text = layer.get_text_range() if layer.count_chars() else ""
        if len(text) > _MAX_PAGE_CHARS:
            return text[:_MAX_PAGE_CHARS]
        if len(text) != layer.count_chars():  # offsets would not fit; plain lines are still right
            return text.replace("\r\n", "\n")
        return paragraphs(list(_lines(layer, text)))


def _lines(layer: pypdfium2.PdfTextPage, text: str) -> Iterator[Line]:
    start = 0
    for row in text.split("\r\n"):
        if row.strip():
            yield _line(layer, row, start)
        start += len(row) + 2


def _line(layer: pypdfium2.PdfTextPage, row: str, start: int) -> Line:
    """A row's place: where its first and last glyph stand.

    A word broken at a line's end hides lines within the row; then its last line counts.
    """
    first = start + len(row) - len(row.lstrip())
    last = start + len(row.rstrip()) - 1
    broken = row.rfind(BROKEN_WORD)
    first_box = _box(layer, first if broken < 0 else min(start + broken + 1, last))
    last_box = _box(layer, last)
    return Line(
        text=row,
        left=first_box.left,
        right=last_box.right,
        bottom=first_box.bottom,
        size=pdfium.FPDFText_GetFontSize(layer, first),
    )


def _box(layer: pypdfium2.PdfTextPage, index: int) -> pdfium.FS_RECTF:
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(layer, index, ctypes.byref(box))
    return box


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


def _recognised(page: pypdfium2.PdfPage) -> str | None:
    """The text in the page's picture; None where no recognition is installed."""
    if not ocr.languages():
        return None
    width, height = page.get_size()
    scale = min(_OCR_DPI / 72, math.sqrt(_MAX_OCR_PIXELS / max(width * height, 1.0)))
    bitmap = page.render(scale=scale, grayscale=True)
    buffer = bytes(bitmap.buffer)
    pixels = b"".join(
        buffer[row * bitmap.stride : row * bitmap.stride + bitmap.width]
        for row in range(bitmap.height)
    )
    return ocr.recognise_gray(pixels, bitmap.width, bitmap.height)


def _warnings(unread: int, late: int) -> list[str]:
    warnings = []
    if unread:
        warnings.append(
            f"{unread} pages are pictures and were not read: text recognition is not installed."
        )
    if late:
        warnings.append(f"The time limit came first: the last {late} pages were not read.")
    return warnings


def _title(document: pypdfium2.PdfDocument) -> str:
    try:
        return str(document.get_metadata_value("Title"))
    except pypdfium2.PdfiumError:
        return ""
