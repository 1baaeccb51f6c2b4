"""A page as pixels, and where on it a passage stands: nobody else looks into the document."""

import contextlib
import ctypes
import math

import pypdfium2
import pypdfium2.raw as pdfium

from app.extract import matching
from app.extract.errors import ExtractCode
from app.extract.kinds import IMAGES, Kind
from app.extract.protocol import MAX_BOXES, MAX_PIXELS, MAX_SIDE_PX, Box, Drawing, Drawn
from app.extract.worker.draft import RefusedError
from app.extract.worker.mark_boxes import boxes_of, text_extent
from app.extract.worker.picture_page import as_one_image, as_pdf
from app.extract.worker.readers.pdf import open_document
from app.extract.worker.reading import kind_of

_WHITE = 0xFFFFFFFF
_SURE_LETTERS = 12  # fewer stand in many places by chance
_ROUNDING = 1e-6  # a width that was asked for is not to come a pixel short
_WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


def draw(name: str, data: bytes, drawing: Drawing, *, password: str | None) -> Drawn:
    """A page of a PDF, or a picture.

    Raises:
        RefusedError: there is nothing to see, and why.
    """
    kind = kind_of(name, data)
    if kind in IMAGES:
        data = as_pdf(kind, data)
    elif kind is not Kind.PDF:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    with contextlib.closing(open_document(data, password)) as document:
        if not 1 <= drawing.page <= len(document):
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        try:
            with contextlib.closing(document[drawing.page - 1]) as page:
                joined = as_one_image(page) if kind in IMAGES else None
                if joined is None:
                    return _drawn(document, page, drawing)
            with (
                contextlib.closing(open_document(joined, None)) as whole,
                contextlib.closing(whole[0]) as page,
            ):
                return _drawn(whole, page, drawing)
        except pypdfium2.PdfiumError:
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None


def _drawn(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, drawing: Drawing) -> Drawn:
    points_wide, points_high = page.get_size()
    width, height = pixel_size(points_wide, points_high, drawing.width_px)
    boxes, body = _places(page, drawing)
    return Drawn(
        width=width,
        height=height,
        points_wide=points_wide,
        pixels=_pixels(document, page, width, height),
        boxes=boxes[:MAX_BOXES],
        body=body,
    )


def pixel_size(points_wide: float, points_high: float, width_px: int) -> tuple[int, int]:
    """Width and height in pixels as wanted, or less so that they stay within the limits."""
    wide, high = max(points_wide, 1.0), max(points_high, 1.0)
    scale = min(
        width_px / wide, math.sqrt(MAX_PIXELS / (wide * high)), MAX_SIDE_PX / max(wide, high)
    )
    return max(1, int(wide * scale + _ROUNDING)), max(1, int(high * scale + _ROUNDING))


def _pixels(
    document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, width: int, height: int
) -> bytes:
    buffer = (ctypes.c_ubyte * (3 * width * height))()
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGR, buffer, 3 * width)
    if not bitmap:
        raise RefusedError(ExtractCode.TOO_MUCH_MEMORY)
    flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
    view = (0, 0, width, height, 0, flags)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, *view)
        if document.formenv:
            pdfium.FPDF_FFLDraw(document.formenv, bitmap, page, *view)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return bytes(buffer)


def _places(page: pypdfium2.PdfPage, drawing: Drawing) -> tuple[list[Box], Box]:
    """The boxes of the mark, none where it is not in the text layer; and where all text stands."""
    with contextlib.closing(page.get_textpage()) as layer:
        if not layer.count_chars():
            return [], _WHOLE
        body = text_extent(page, layer) or _WHOLE
        text = layer.get_text_range()
        spans = _spans(text, drawing)
        return [box for span in spans for box in boxes_of(page, layer, text, span)], body


def _spans(text: str, drawing: Drawing) -> list[tuple[int, int]]:
    """Where the mark stands; line by line where the page has it in another order, or not all."""
    whole = matching.find(text, drawing.mark, earlier=drawing.earlier)
    if whole is not None:
        return [whole]
    spans = [
        matching.find(text, line)
        for line in drawing.mark.splitlines()
        if len(matching.letters(line)[0]) >= _SURE_LETTERS
    ]
    return [span for span in spans if span is not None]
