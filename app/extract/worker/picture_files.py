"""JPEG, PNG and BMP files as images of a PDF: their headers are read, their data stays packed."""

import struct
from collections.abc import Iterator

from app.extract.errors import ExtractCode
from app.extract.worker.draft import RefusedError
from app.extract.worker.picture_parts import (
    BGR,
    BGRX,
    GRAY_ALPHA,
    RGB_ALPHA,
    Frame,
    Image,
    Piece,
    indexed,
)
from app.extract.worker.tiff import orientation_of

_PNG_HEAD = 8
_GRAY, _RGB, _INDEXED, _GRAY_ALPHA, _RGB_ALPHA = 0, 2, 3, 4, 6
_CHANNELS = {_GRAY: 1, _RGB: 3, _INDEXED: 1, _GRAY_ALPHA: 2, _RGB_ALPHA: 4}
_PNG_SPACES = {
    _GRAY: "/DeviceGray",
    _RGB: "/DeviceRGB",
    _GRAY_ALPHA: GRAY_ALPHA,
    _RGB_ALPHA: RGB_ALPHA,
}

_JPEG_NO_FRAME = frozenset({0xC4, 0xC8, 0xCC})
_JPEG_SCAN, _JPEG_APP1 = 0xDA, 0xE1
_JPEG_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB"}
_EXIF = b"Exif\0\0"

_BMP_SPACES = {24: BGR, 32: BGRX}
_BMP_PALETTES = frozenset({1, 4, 8})


def of_jpeg(data: bytes) -> Iterator[Frame]:
    """The one picture; one in four colours is refused, for files differ in what they mean."""
    width, height, components = jpeg_shape(data)
    exif = (
        content[len(_EXIF) :]
        for marker, content in _jpeg_segments(data)
        if marker == _JPEG_APP1 and content.startswith(_EXIF)
    )
    orientation = orientation_of(next(exif, b""))
    if components not in _JPEG_SPACES:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE if components else ExtractCode.DAMAGED_FILE)
    rest = "/BitsPerComponent 8 /Filter /DCTDecode"
    yield _frame(Image(width, height, _JPEG_SPACES[components], rest, data), orientation)


def jpeg_shape(data: bytes) -> tuple[int, int, int]:
    """Width, height and number of colours; zeros where the header does not tell."""
    for marker, content in _jpeg_segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in _JPEG_NO_FRAME:  # noqa: PLR2004 - frames
            height, width, components = struct.unpack_from(">HHB", content, 1)
            return width, height, components
    return 0, 0, 0


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers before the first scan, each with its content (ITU-T T.81, B.1.1.4)."""
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:  # noqa: PLR2004 - a marker
        marker = data[position + 1]
        if marker == 0xFF:  # noqa: PLR2004 - fill bytes
            position += 1
            continue
        size = int(struct.unpack_from(">H", data, position + 2)[0])
        if marker == _JPEG_SCAN:
            return
        yield marker, data[position + 4 : position + 2 + size]
        position += 2 + size


def of_png(data: bytes) -> Iterator[Frame]:
    """The one picture; interlaced rows are no order that a PDF knows."""
    width, height, bits, colour, _, _, is_interlaced = struct.unpack_from(">IIBBBBB", data, 16)
    if is_interlaced:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    chunks = list(_chunks(data))
    palette = next((content for kind, content in chunks if kind == b"PLTE"), b"")
    exif = next((content for kind, content in chunks if kind == b"eXIf"), b"")
    channels = _CHANNELS[colour]
    space = indexed(palette) if colour == _INDEXED else _PNG_SPACES[colour]
    rest = (
        f"/BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15"
        f" /Colors {channels} /BitsPerComponent {bits} /Columns {width} >>"
    )
    rows = b"".join(content for kind, content in chunks if kind == b"IDAT")
    yield _frame(Image(width, height, space, rest, rows), orientation_of(exif))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = _PNG_HEAD
    while position + _PNG_HEAD <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        yield kind, data[position + 8 : position + 8 + size]
        position += size + 12


def of_bmp(data: bytes) -> Iterator[Frame]:
    """The one picture, where its rows are not packed; they mostly come from below."""
    (offset, head, width, height, _, bits, packing) = struct.unpack_from("<IIiiHHI", data, 10)
    is_from_below, height = height > 0, abs(height)
    if packing or width < 1 or not (bits in _BMP_SPACES or bits in _BMP_PALETTES):
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    if bits in _BMP_PALETTES:
        (colours,) = struct.unpack_from("<I", data, 46)
        entries = data[14 + head :][: 4 * min(colours or 1 << bits, 1 << bits)]
        colour_bytes = (entries[at : at + 3][::-1] for at in range(0, len(entries), 4))
        space = indexed(b"".join(colour_bytes))
    else:
        space = _BMP_SPACES[bits]
    own, stored = -(-width * bits // 8), -(-width * bits // 32) * 4
    packed = data[offset : offset + stored * height]
    if own != stored:
        packed = b"".join(packed[at : at + own] for at in range(0, len(packed), stored))
    depth = bits if bits in _BMP_PALETTES else 8
    image = Image(width, height, space, f"/BitsPerComponent {depth}", packed)
    yield _frame(image, 4 if is_from_below else 1)


def _frame(image: Image, orientation: int) -> Frame:
    return Frame(image.width, image.height, (Piece(image),), orientation)
