"""Where characters of a PDF page stand on the page as it is seen: turned, and cut to its crop box.

A page's own coordinates are points from the lower left, before it is turned. PDFium maps them to a
device; one that is a million units wide and high gives shares of the page.
"""

import ctypes
import math

import pypdfium2
import pypdfium2.raw as pdfium

from app.extract.protocol import Box

_UNITS = 1_000_000
_SAME_LINE = 0.5  # of the lower one's height is shared by what stands side by side
_MAX_GAP = 1.2  # of a line's height; more is the next column or cell
_MAX_EXTENTS = 5_000


def boxes_of(
    page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage, text: str, span: tuple[int, int]
) -> list[Box]:
    """Boxes over ``text[span]``, the text layer's own text: one for each line or piece of one."""
    across = _runs_across(page, layer, span[0])
    width, height = page.get_size()
    ratio = height / width if across else width / height
    lines: list[Box] = []
    for index in range(*span):
        box = None if text[index].isspace() else _character(page, layer, index)
        if box is not None and lines and _goes_on(lines[-1], box, ratio, across=across):
            lines[-1] = _around(lines[-1], box)
        elif box is not None:
            lines.append(box)
    return [seen for line in lines if (seen := _visible(line))]


def text_extent(page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage) -> Box | None:
    """The box around all text; None where none of it is on the page."""
    count = min(pdfium.FPDFText_CountRects(layer, 0, -1), _MAX_EXTENTS)
    sides = [ctypes.c_double() for _ in range(4)]
    whole: Box | None = None
    for index in range(count):
        pdfium.FPDFText_GetRect(layer, index, *map(ctypes.byref, sides))
        left, top, right, bottom = (side.value for side in sides)
        box = _on_page(page, left, bottom, right, top)
        whole = _around(whole, box) if whole else box
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


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _goes_on(line: Box, box: Box, ratio: float, *, across: bool) -> bool:
    """Whether a box stands on the line and close to it; ``ratio`` makes heights of widths."""
    along, level = (0, 1) if across else (1, 0)
    height = min(line[level + 2] - line[level], box[level + 2] - box[level])
    shared = min(line[level + 2], box[level + 2]) - max(line[level], box[level])
    gap = max(line[along], box[along]) - min(line[along + 2], box[along + 2])
    return shared > _SAME_LINE * height and gap < _MAX_GAP * height * ratio
