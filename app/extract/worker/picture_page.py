"""A picture as the only page of a PDF, so that PDFium, the one renderer here, unpacks it.

JPEG data stands in a PDF as it is, and so do the rows of a PNG that is not interlaced (PDF 32000-1,
7.4.4.4: PNG predictors). The transparency of a PNG is a fourth colorant there, which a function of
the colour space lays on white (8.6.6.5, DeviceN).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.worker.draft import RefusedError
from app.extract.worker.readers.picture import MAX_PIXELS, declared_size

_DOTS_AN_INCH = 96.0
_PNG_HEAD = 8
_JPEG_NO_FRAME = frozenset({0xC4, 0xC8, 0xCC})
_GRAY, _RGB, _INDEXED, _GRAY_ALPHA, _RGB_ALPHA = 0, 2, 3, 4, 6
_CHANNELS = {_GRAY: 1, _RGB: 3, _INDEXED: 1, _GRAY_ALPHA: 2, _RGB_ALPHA: 4}
_JPEG_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB"}
# The topmost colorant c becomes c * a + 1 - a, with the alpha a that many places below it.
_GRAY_ON_WHITE = "exch 1 index mul 1 add exch sub"
_RGB_ON_WHITE = "4 1 roll " + 3 * "3 index mul 1 add 3 index sub 3 1 roll " + "4 -1 roll pop"


@dataclass(frozen=True, slots=True)
class _Image:
    """What an image of a PDF is made of."""

    width: int
    height: int
    space: str
    rest: str
    data: bytes


def as_pdf(kind: Kind, data: bytes) -> bytes:
    """The picture as a PDF.

    Raises:
        RefusedError: too large, damaged, or of a kind that is not shown.
    """
    width, height = declared_size(kind, data)
    if width * height > MAX_PIXELS:
        raise RefusedError(ExtractCode.TOO_LARGE)
    if width < 1 or height < 1:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    try:
        if kind is Kind.JPEG:
            return _page(_of_jpeg(width, height, data))
        if kind is Kind.PNG:
            return _page(_of_png(width, height, data))
    except (struct.error, IndexError, KeyError):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    raise RefusedError(ExtractCode.UNKNOWN_TYPE)


def _of_jpeg(width: int, height: int, data: bytes) -> _Image:
    space = _JPEG_SPACES.get(_jpeg_components(data))
    if space is None:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    return _Image(width, height, space, "/BitsPerComponent 8 /Filter /DCTDecode", data)


def _jpeg_components(data: bytes) -> int:
    position = 2
    while data[position] == 0xFF:  # noqa: PLR2004 - a marker
        marker = data[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in _JPEG_NO_FRAME:  # noqa: PLR2004 - frames
            return data[position + 9]
        position += 2 + int(struct.unpack_from(">H", data, position + 2)[0])
    return 0


def _of_png(width: int, height: int, data: bytes) -> _Image:
    bits, colour, _, _, is_interlaced = struct.unpack_from(">BBBBB", data, 24)
    if is_interlaced:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    chunks = list(_chunks(data))
    palette = next((content for kind, content in chunks if kind == b"PLTE"), b"")
    channels = _CHANNELS[colour]
    rest = (
        f"/BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15"
        f" /Colors {channels} /BitsPerComponent {bits} /Columns {width} >>"
    )
    rows = b"".join(content for kind, content in chunks if kind == b"IDAT")
    return _Image(width, height, _png_space(colour, palette), rest, rows)


def _png_space(colour: int, palette: bytes) -> str:
    if colour == _INDEXED:
        return f"[/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>]"
    if colour == _GRAY_ALPHA:
        return "[/DeviceN [/Gray /Alpha] /DeviceGray 5 0 R]"
    if colour == _RGB_ALPHA:
        return "[/DeviceN [/Red /Green /Blue /Alpha] /DeviceRGB 5 0 R]"
    return "/DeviceGray" if colour == _GRAY else "/DeviceRGB"


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = _PNG_HEAD
    while position + _PNG_HEAD <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        yield kind, data[position + 8 : position + 8 + size]
        position += size + 12


def _page(image: _Image) -> bytes:
    """A file whose one page is as large as the picture on a screen of 96 dots an inch."""
    wide, high = image.width * 72 / _DOTS_AN_INCH, image.height * 72 / _DOTS_AN_INCH
    drawn = f"{wide} 0 0 {high} 0 0 cm /I Do".encode()
    head = (
        f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
        f" /ColorSpace {image.space} {image.rest}"
    )
    is_rgb = "/DeviceRGB" in image.space
    channels, outputs, program = (4, 3, _RGB_ON_WHITE) if is_rgb else (2, 1, _GRAY_ON_WHITE)
    function = f"/FunctionType 4 /Domain [{'0 1 ' * channels}] /Range [{'0 1 ' * outputs}]"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide} {high}] /Contents 4 0 R"
        " /Resources << /XObject << /I 6 0 R >> >> >>".encode(),
        _stream("", drawn),
        _stream(function, b"{ " + program.encode() + b" }"),
        _stream(head, image.data),
    )
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start, size = len(out), len(objects) + 1
    rows = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    out += f"xref\n0 {size}\n0000000000 65535 f \n{rows}".encode()
    out += f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


def _stream(entries: str, content: bytes) -> bytes:
    head = f"<< {entries} /Length {len(content)} >>\nstream\n".encode()
    return head + content + b"\nendstream"
