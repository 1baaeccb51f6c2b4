"""Where characters of a PDF page stand on the page as it is seen: turned, and cut to its crop box.

A page's own coordinates are points from the lower left, before it is turned. PDFium maps them to a
device; one that is a million units wide and high gives shares of the page.
"""

import ctypes
import math

import pypdfium2
import pypdfium2.raw as pdfium

from app.extract.boxes import around, join_lines
from app.extract.protocol import Box

_UNITS = 1_000_000
_MAX_EXTENTS = 5_000


def boxes_of(
    page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage, text: str, span: tuple[int, int]
) -> list[Box]:
    """Boxes over ``text[span]``, the text layer's own text: one for each line or piece of one."""
    across = _runs_across(page, layer, span[0])
    width, height = page.get_size()
    seen = (_character(page, layer, index) for index in range(*span) if not text[index].isspace())
    boxes = (box for box in seen if box is not None)
    lines = join_lines(boxes, aspect=width / height, across=across)
    return [shown for line in lines if (shown := _visible(line))]


def text_extent(page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage) -> Box | None:
    """The box around all text; None where none of it is on the page."""
    count = min(pdfium.FPDFText_CountRects(layer, 0, -1), _MAX_EXTENTS)
    sides = [ctypes.c_double() for _ in range(4)]
    whole: Box | None = None
    for index in range(count):
        pdfium.FPDFText_GetRect(layer, index, *map(ctypes.byref, sides))
        left, top, right, bottom = (side.value for side in sides)
        box = _on_page(page, left, bottom, right, top)
        whole = around(whole, box) if whole else box
    return whole and _visible(whole)


def _character(page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage, index: int) -> Box | None:
    glyph = pdfium.FPDFText_GetCharIndexFromTextIndex(layer, index)
    rect = pdfium.FS_RECTF()
    if glyph < 0 or not pdfium.FPDFText_GetLooseCharBox(layer, glyph, ctypes.byref(rect)):
        return None
    return _on_page(page, rect.left, rect.bottom, rect.right, rect.top)


def _on_page(page: pypdfium2.PdfPage, left: float, bottom: float, right: float, top: float) -> Box:
    """A box in points as shares of the page as it is seen; it may reach over the edge."""
    corners = [_point(page, left, bottom), _point(page, right, top)]
    (x0, x1), (y0, y1) = (sorted(axis) for axis in zip(*corners, strict=True))
    return x0, y0, x1, y1


def _visible(box: Box) -> Box | None:
    """What the page's edge leaves of a box."""
    seen = max(box[0], 0.0), max(box[1], 0.0), min(box[2], 1.0), min(box[3], 1.0)
    return seen if seen[0] < seen[2] and seen[1] < seen[3] else None


def _point(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    device = (0, 0, _UNITS, _UNITS, 0)
    pdfium.FPDF_PageToDevice(page, *device, x, y, ctypes.byref(across), ctypes.byref(down))
    return across.value / _UNITS, down.value / _UNITS


def _runs_across(page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage, index: int) -> bool:
    """Whether the text at ``index`` runs across the page as it is seen, not up or down."""
    glyph = pdfium.FPDFText_GetCharIndexFromTextIndex(layer, index)
    angle = pdfium.FPDFText_GetCharAngle(layer, glyph)
    quarters = round(angle / (math.pi / 2)) + page.get_rotation() // 90
    return bool(quarters % 2 == 0)
