"""Pictures as pages of a PDF, so that PDFium, the one renderer here, unpacks them.

Data stays packed as it is: nearly all that TIFF, JPEG and PNG pack with is a filter of PDF too
(PDF 32000-1, 7.4). Transparency is a further colorant there, which a function of the colour space
lays on white (8.6.6.5, DeviceN). A picture that was stored turned or mirrored is put upright.
"""

import itertools
import struct
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.worker.draft import RefusedError
from app.extract.worker.picture_files import of_bmp, of_jpeg, of_png
from app.extract.worker.picture_parts import BGR, BGRX, GRAY_ALPHA, RGB_ALPHA, Frame, Image, Piece
from app.extract.worker.tiff import of_tiff

MAX_PIXELS = 100_000_000  # of one picture
PICTURE_DPI = 96.0
_MOST_JOINED_PIXELS = 40_000_000  # three bytes each, in memory thrice

_READERS: Final[Mapping[Kind, Callable[[bytes], Iterable[Frame]]]] = {
    Kind.JPEG: of_jpeg,
    Kind.PNG: of_png,
    Kind.BMP: of_bmp,
    Kind.TIFF: of_tiff,
}
# PostScript calculator functions (7.10.5). Laid on white, a colorant c with the alpha a that many
# places below it becomes c * a + 1 - a.
_FUNCTIONS: Final[Mapping[str, tuple[int, int, str]]] = {
    GRAY_ALPHA: (2, 1, "exch 1 index mul 1 add exch sub"),
    RGB_ALPHA: (
        4,
        3,
        "4 1 roll " + 3 * "3 index mul 1 add 3 index sub 3 1 roll " + "4 -1 roll pop",
    ),
    BGR: (3, 3, "3 1 roll exch"),
    BGRX: (4, 3, "pop 3 1 roll exch"),
}
# Where right and up of the stored picture lead on the page, and from which corner: shares of the
# page's width and height (a b c d e f of its matrix, each times the side that it runs along).
_UPRIGHT: Final = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
# PDFium draws an image over every dot that it touches: without this, rounding adds a row to each.
_INSET: Final = 0.01  # of a pixel, where a picture is made of pieces
_LYING: Final = 5  # from this orientation on rows are seen as columns


def as_pdf(kind: Kind, data: bytes) -> bytes:
    """The pictures of a file, a page each.

    Raises:
        RefusedError: too large, damaged, or of a kind that is not shown.
    """
    reader = _READERS.get(kind)
    if reader is None:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    try:
        frames = list(reader(data))
    except (struct.error, IndexError, KeyError):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    if not frames or any(frame.width < 1 or frame.height < 1 for frame in frames):
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    if any(frame.width * frame.height > MAX_PIXELS for frame in frames):
        raise RefusedError(ExtractCode.TOO_LARGE)
    return _Writer().written(frames)


def as_one_image(page: pypdfium2.PdfPage) -> bytes | None:
    """The page as a PDF in which it is a single image; None where it is one, or is very large.

    PDFium draws every piece over whole dots, so that pieces shift against each other where they are
    drawn smaller than they are.
    """
    wide, high = (side * PICTURE_DPI / 72 for side in page.get_size())
    pieces = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])
    if wide * high > _MOST_JOINED_PIXELS or len(list(itertools.islice(pieces, 2))) < 2:  # noqa: PLR2004
        return None
    bitmap = page.render(scale=PICTURE_DPI / 72, rev_byteorder=True, maybe_alpha=False)
    try:
        width, height, row = bitmap.width, bitmap.height, bitmap.width * bitmap.n_channels
        buffer = bytes(bitmap.buffer)
        pixels = b"".join(
            buffer[start : start + row] for start in range(0, bitmap.stride * height, bitmap.stride)
        )
        channels = bitmap.n_channels
    finally:
        bitmap.close()
    space = "/DeviceGray" if channels == 1 else "/DeviceRGB"
    image = Image(width, height, space, "/BitsPerComponent 8", pixels)
    return _Writer().written([Frame(width, height, (Piece(image),))])


class _Writer:
    """Writes one PDF: objects by number, the catalogue and the list of pages first."""

    def __init__(self) -> None:
        self._objects: list[bytes] = [b"", b""]
        self._functions: dict[str, int] = {}

    def written(self, frames: Iterable[Frame]) -> bytes:
        """The file."""
        pages = [self._page(frame) for frame in frames]
        kids = " ".join(f"{page} 0 R" for page in pages)
        self._objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
        self._objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
        out = bytearray(b"%PDF-1.7\n")
        offsets = []
        for number, body in enumerate(self._objects, start=1):
            offsets.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start, size = len(out), len(self._objects) + 1
        rows = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
        out += f"xref\n0 {size}\n0000000000 65535 f \n{rows}".encode()
        out += f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
        return bytes(out)

    def _add(self, body: bytes) -> int:
        self._objects.append(body)
        return len(self._objects)

    def _page(self, frame: Frame) -> int:
        """A page as large as the picture is on a screen of 96 dots an inch."""
        dot = 72 / PICTURE_DPI
        wide, high = frame.width * dot, frame.height * dot * frame.stretch
        if frame.orientation >= _LYING:
            wide, high = high, wide
        a, b, c, d, e, f = _UPRIGHT.get(frame.orientation, _UPRIGHT[1])
        drawn = [f"{a * wide} {b * high} {c * wide} {d * high} {e * wide} {f * high} cm"]
        names = []
        for index, piece in enumerate(frame.pieces):
            image, inset = piece.image, _INSET if len(frame.pieces) > 1 else 0.0
            names.append(f"/I{index} {self._image(image)} 0 R")
            across = (image.width - 2 * inset) / frame.width
            down = (image.height - 2 * inset) / frame.height
            left = (piece.left + inset) / frame.width
            bottom = 1 - (piece.top + image.height - inset) / frame.height
            where = f"{across:.9f} 0 0 {down:.9f} {left:.9f} {bottom:.9f}"  # no exponents in a PDF
            drawn.append(f"q {where} cm /I{index} Do Q")
        content = self._add(_stream("", "\n".join(drawn).encode()))
        return self._add(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide} {high}] /Contents {content} 0 R"
            f" /Resources << /XObject << {' '.join(names)} >> >> >>".encode()
        )

    def _image(self, image: Image) -> int:
        space = image.space.format(self._function(image.space))
        head = (
            f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
            f" /ColorSpace {space} {image.rest}"
        )
        return self._add(_stream(head, image.data))

    def _function(self, space: str) -> int:
        """The number of the function that a colour space needs; zero for one that needs none."""
        if space not in _FUNCTIONS:
            return 0
        if space not in self._functions:
            given, made, program = _FUNCTIONS[space]
            entries = f"/FunctionType 4 /Domain [{'0 1 ' * given}] /Range [{'0 1 ' * made}]"
            self._functions[space] = self._add(_stream(entries, f"{{ {program} }}".encode()))
        return self._functions[space]


def _stream(entries: str, content: bytes) -> bytes:
    head = f"<< {entries} /Length {len(content)} >>\nstream\n".encode()
    return head + content + b"\nendstream"
