"""Pictures of text, by recognition; their declared size is checked before anything unpacks them."""

import struct

from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.worker import ocr
from app.extract.worker.draft import Draft, RefusedError, Source, flowing

MAX_PIXELS = 100_000_000
_JPEG_NO_FRAME = frozenset({0xC4, 0xC8, 0xCC})


def read(source: Source) -> Draft:
    """The recognised text."""
    width, height = declared_size(source.kind, source.data)
    if width * height > MAX_PIXELS:
        raise RefusedError(ExtractCode.TOO_LARGE)
    if not source.ocr_languages:
        raise RefusedError(ExtractCode.NEEDS_OCR)
    return flowing(ocr.recognise(source.data, source.kind.value, source.ocr_languages))


def declared_size(kind: Kind, data: bytes) -> tuple[int, int]:
    """Width and height that the file claims; zeros where its header does not tell."""
    try:
        if kind is Kind.PNG:
            return struct.unpack_from(">II", data, 16)
        if kind is Kind.GIF:
            return struct.unpack_from("<HH", data, 6)
        if kind is Kind.BMP:
            width, height = struct.unpack_from("<ii", data, 18)
            return abs(width), abs(height)
        if kind is Kind.JPEG:
            return _jpeg_size(data)
        if kind is Kind.TIFF:
            return _tiff_size(data)
    except struct.error:
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    return 0, 0


def _jpeg_size(data: bytes) -> tuple[int, int]:
    position = 2
    while position + 9 < len(data) and data[position] == 0xFF:  # noqa: PLR2004 - a marker
        marker = data[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in _JPEG_NO_FRAME:  # noqa: PLR2004 - frames
            height, width = struct.unpack_from(">HH", data, position + 5)
            return width, height
        position += 2 + int(struct.unpack_from(">H", data, position + 2)[0])
    return 0, 0


def _tiff_size(data: bytes) -> tuple[int, int]:
    order = "<" if data[:2] == b"II" else ">"
    (directory,) = struct.unpack_from(f"{order}I", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, directory)
    sizes = {}
    for index in range(count):
        at = directory + 2 + index * 12
        tag, type_ = struct.unpack_from(f"{order}HH", data, at)
        if tag in {256, 257}:
            (sizes[tag],) = struct.unpack_from(f"{order}{'H' if type_ == 3 else 'I'}", data, at + 8)  # noqa: PLR2004
    return sizes.get(256, 0), sizes.get(257, 0)
