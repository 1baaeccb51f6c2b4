"""PDF pages that are turned and cropped, with one passage in red; and small pictures."""

import struct
import zlib
from collections.abc import Sequence

from tests.extract.making import _chunk, _pdf_file

_FONT = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
Line = tuple[float, float, str, bool]  # x, y, text, whether it is red


def page(
    lines: Sequence[Line],
    *,
    media: tuple[float, float, float, float] = (0, 0, 595, 842),
    crop: tuple[float, float, float, float] | None = None,
    rotate: int = 0,
    matrix: str = "1 0 0 1",
    drawn: str = "",
) -> bytes:
    """A PDF of one page. ``matrix`` turns each line at its place; ``drawn`` comes before all."""
    text = drawn + "\n".join(
        f"BT {'1 0 0' if is_red else '0 0 0'} rg /F 14 Tf {matrix} {x} {y} Tm ({words}) Tj ET"
        for x, y, words, is_red in lines
    )
    cropped = "" if crop is None else f"/CropBox [{' '.join(map(str, crop))}]"
    return _pdf_file(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{' '.join(map(str, media))}] {cropped}"
            f" /Rotate {rotate} /Contents 4 0 R /Resources {_FONT} >>",
            f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
            "<< >>",
        ],
        info=5,
    )


def png(width: int, height: int, colour: int, pixel: bytes) -> bytes:
    """A PNG of one colour; ``colour`` is the colour type, ``pixel`` the bytes of each."""
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    rows = zlib.compress((b"\0" + pixel * width) * height)
    palette = _chunk(b"PLTE", bytes((0, 0, 0, 10, 200, 30))) if colour == 3 else b""
    chunks = _chunk(b"IHDR", head) + palette + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks
