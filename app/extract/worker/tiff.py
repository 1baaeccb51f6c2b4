"""TIFF 6.0: the pictures of a file, their strips and tiles as images of a PDF, still packed.

What Exif tells of a picture is laid out in the same way.
"""

import struct
from collections.abc import Iterator, Mapping
from typing import Final

from app.extract.errors import ExtractCode
from app.extract.protocol import MAX_PAGES
from app.extract.worker.draft import RefusedError
from app.extract.worker.picture_parts import GRAY_ALPHA, RGB_ALPHA, Frame, Image, Piece, indexed

Tags = Mapping[int, tuple[int, ...]]

_SUBFILE, _WIDTH, _HEIGHT, _BITS, _PACKING, _MEANING = 254, 256, 257, 258, 259, 262
_BIT_ORDER, _STRIPS, _ORIENTATION, _CHANNELS, _ROWS, _STRIP_BYTES = 266, 273, 274, 277, 278, 279
_X_DOTS, _Y_DOTS, _PLANES, _FAX_OPTIONS, _PREDICTOR, _COLOURS = 282, 283, 284, 292, 317, 320
_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _JPEG_TABLES = 322, 323, 324, 325, 347

_READ: Final = frozenset(
    {_SUBFILE, _WIDTH, _HEIGHT, _BITS, _PACKING, _MEANING, _BIT_ORDER, _STRIPS, _ORIENTATION}
    | {_CHANNELS, _ROWS, _STRIP_BYTES, _X_DOTS, _Y_DOTS, _PLANES, _FAX_OPTIONS, _PREDICTOR}
    | {_COLOURS, _TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _JPEG_TABLES}
)
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8}
_FORMS: Final = {1: "B", 2: "B", 3: "H", 4: "I", 5: "II", 6: "b", 7: "B", 8: "h", 9: "i", 10: "ii"}
_MOST_TAGS: Final = 1_000
_MOST_VALUES: Final = 1_000_000  # of one tag; a page of that many strips is none
_NO_PAGE: Final = 0b101  # a smaller version of another picture, or its mask

_WHITE_IS_0, _BLACK_IS_0, _RGB, _PALETTE, _YCBCR = 0, 1, 2, 3, 6
_DEPTHS: Final = frozenset({1, 2, 4, 8})
_FAX_RLE, _FAX_3, _FAX_4, _JPEG = 2, 3, 4, 7
_FAXES: Final = frozenset({_FAX_RLE, _FAX_3, _FAX_4})
_FILTERS: Final = {
    1: "",
    5: "/LZWDecode",
    8: "/FlateDecode",
    32773: "/RunLengthDecode",
    32946: "/FlateDecode",
}
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_MOST_STRETCH: Final = 4.0


def of_tiff(data: bytes) -> Iterator[Frame]:
    """The pictures of a file, in their order, without small versions and masks.

    Raises:
        RefusedError: ``unknown_type``, one of them is packed in a way that no PDF knows.
        struct.error, IndexError, KeyError: damaged.
    """
    file = _File(data)
    for tags in file.directories():
        if not tags.get(_SUBFILE, (0,))[0] & _NO_PAGE:
            yield _Picture(data, tags).frame()


def orientation_of(exif: bytes) -> int:
    """How a picture was stored, 1 to 8, as its Exif data tells; 1 where it does not."""
    try:
        tags = next(_File(exif).directories(), {})
    except (struct.error, IndexError, KeyError):
        return 1
    return tags.get(_ORIENTATION, (1,))[0]


def largest_size(data: bytes) -> tuple[int, int]:
    """Width and height of the file's largest picture, as it claims. Raises as ``of_tiff``."""
    sizes = (
        (tags.get(_WIDTH, (0,))[0], tags.get(_HEIGHT, (0,))[0])
        for tags in _File(data).directories()
    )
    return max(sizes, key=lambda size: size[0] * size[1], default=(0, 0))


class _File:
    """The directories of a file: tags with their values."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._order = "<" if data[:2] == b"II" else ">"

    def directories(self) -> Iterator[Tags]:
        """One after the other; a chain that runs in circles ends."""
        (start,) = self._numbers("I", 4)
        seen: set[int] = set()
        while start and start not in seen and len(seen) < MAX_PAGES:
            seen.add(start)
            (count,) = self._numbers("H", start)
            if count > _MOST_TAGS:
                raise RefusedError(ExtractCode.DAMAGED_FILE)
            entries = (start + 2 + index * 12 for index in range(count))
            yield {tag: values for tag, values in map(self._entry, entries) if values}
            end = start + 2 + count * 12
            start = self._numbers("I", end)[0] if end + 4 <= len(self._data) else 0

    def _entry(self, at: int) -> tuple[int, tuple[int, ...]]:
        """A tag and its values; none for one that is not read, or of an impossible form."""
        tag, form, count = self._numbers("HHI", at)
        size = _SIZES.get(form, 0) * count
        if tag not in _READ or not 0 < size <= len(self._data) or count > _MOST_VALUES:
            return tag, ()
        where = at + 8 if size <= 4 else self._numbers("I", at + 8)[0]  # noqa: PLR2004 - held inline
        if _FORMS[form] == "B":
            return tag, tuple(self._data[where : where + count])
        return tag, self._numbers(_FORMS[form] * count, where)

    def _numbers(self, form: str, at: int) -> tuple[int, ...]:
        return struct.unpack_from(f"{self._order}{form}", self._data, at)


class _Picture:
    """One picture of a file."""

    def __init__(self, data: bytes, tags: Tags) -> None:
        self._data = data
        self._tags = tags
        self._width, self._height = tags[_WIDTH][0], tags[_HEIGHT][0]
        self._packing = self._one(_PACKING, 1)
        self._meaning = self._one(_MEANING, _WHITE_IS_0)
        self._channels = self._one(_CHANNELS, 1)
        self._bits = self._one(_BITS, 1)
        is_known = (
            (self._packing in _FILTERS or self._packing in _FAXES or self._packing == _JPEG)
            and self._bits in _DEPTHS
            and (self._one(_PLANES, 1) == 1 or self._channels == 1)
        )
        if not is_known:
            raise RefusedError(ExtractCode.UNKNOWN_TYPE)

    def frame(self) -> Frame:
        """The picture, each strip or tile an image of its own."""
        tiled = _TILES in self._tags
        wide = self._tags[_TILE_WIDTH][0] if tiled else self._width
        high = self._tags[_TILE_HEIGHT][0] if tiled else self._one(_ROWS, self._height)
        high = high if tiled else min(high, self._height)
        starts = self._tags[_TILES if tiled else _STRIPS]
        sizes = self._tags.get(_TILE_BYTES if tiled else _STRIP_BYTES) or self._to_the_end(starts)
        if wide < 1 or high < 1 or len(sizes) < len(starts):
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        a_row = -(-self._width // wide)
        pieces = []
        for index, (start, size) in enumerate(zip(starts, sizes, strict=False)):
            left, top = index % a_row * wide, index // a_row * high
            if top >= self._height:
                break
            rows = high if tiled else min(high, self._height - top)
            image = self._image(wide, rows, self._data[start : start + size])
            pieces.append(Piece(image, left, top))
        orientation = self._one(_ORIENTATION, 1)
        return Frame(self._width, self._height, tuple(pieces), orientation, self._stretch())

    def _one(self, tag: int, otherwise: int) -> int:
        return self._tags.get(tag, (otherwise,))[0]

    def _to_the_end(self, starts: tuple[int, ...]) -> tuple[int, ...]:
        """What old programs leave out: a strip reaches to where the file ends at the latest."""
        return tuple(len(self._data) - start for start in starts)

    def _stretch(self) -> float:
        """Fax machines have twice as many dots across as down."""
        across, down = (self._tags.get(tag, ()) for tag in (_X_DOTS, _Y_DOTS))
        if len(across) < 2 or len(down) < 2 or not all((*across[:2], *down[:2])):  # noqa: PLR2004
            return 1.0
        stretch = across[0] / across[1] / (down[0] / down[1])
        return stretch if 1 / _MOST_STRETCH <= stretch <= _MOST_STRETCH else 1.0

    def _image(self, width: int, height: int, data: bytes) -> Image:
        if self._packing in _FAXES and self._one(_BIT_ORDER, 1) == 2:  # noqa: PLR2004 - from below
            data = data.translate(_REVERSED)
        if self._packing == _JPEG:
            data = self._with_tables(data)
        depth = f"/BitsPerComponent {self._bits} {self._decode()}"
        return Image(width, height, self._space(), f"{depth} {self._filter(width, height)}", data)

    def _decode(self) -> str:
        """Whether zero is white; in faxes a white run is, unless the file turns it round."""
        turned = _BLACK_IS_0 if self._packing in _FAXES else _WHITE_IS_0
        return "/Decode [1 0]" if self._meaning == turned and self._channels == 1 else ""

    def _space(self) -> str:
        if self._meaning == _PALETTE:
            return indexed(self._palette())
        if self._meaning in (_WHITE_IS_0, _BLACK_IS_0):
            spaces = {1: "/DeviceGray", 2: GRAY_ALPHA}
        elif self._meaning == _RGB or (self._meaning == _YCBCR and self._packing == _JPEG):
            spaces = {3: "/DeviceRGB", 4: RGB_ALPHA}
        else:
            spaces = {}
        if self._channels not in spaces:
            raise RefusedError(ExtractCode.UNKNOWN_TYPE)
        return spaces[self._channels]

    def _palette(self) -> bytes:
        """Colours are kept as all reds, all greens, all blues, in sixteen bits each."""
        colours = self._tags[_COLOURS]
        count = len(colours) // 3
        return bytes(
            colours[part * count + index] >> 8 for index in range(count) for part in range(3)
        )

    def _filter(self, width: int, height: int) -> str:
        if self._packing in _FAXES:
            return f"/Filter /CCITTFaxDecode /DecodeParms << {self._fax(width, height)} >>"
        if self._packing == _JPEG:
            turns = 1 if self._meaning == _YCBCR else 0
            return f"/Filter /DCTDecode /DecodeParms << /ColorTransform {turns} >>"
        name = _FILTERS[self._packing]
        if not name or self._one(_PREDICTOR, 1) == 1:
            return f"/Filter {name}" if name else ""
        return (
            f"/Filter {name} /DecodeParms << /Predictor 2 /Colors {self._channels}"
            f" /BitsPerComponent {self._bits} /Columns {width} >>"
        )

    def _fax(self, width: int, height: int) -> str:
        options = self._one(_FAX_OPTIONS, 0)
        if self._packing == _FAX_4:
            way = "/K -1"
        elif self._packing == _FAX_RLE:
            way = "/K 0 /EncodedByteAlign true"
        else:
            is_aligned = "true" if options & 4 else "false"
            way = f"/K {options & 1} /EndOfLine true /EncodedByteAlign {is_aligned}"
        return f"{way} /Columns {width} /Rows {height} /EndOfBlock false"

    def _with_tables(self, data: bytes) -> bytes:
        """A strip with what all strips have in common, which is kept apart."""
        tables = bytes(self._tags.get(_JPEG_TABLES, ()))
        return data[:2] + tables[2:-2] + data[2:] if len(tables) > 4 else data  # noqa: PLR2004
