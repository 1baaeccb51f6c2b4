"""Pictures as files, made from their formats' own rules: TIFF of many kinds, PNG, BMP, scans."""

import struct
import zlib
from collections.abc import Mapping, Sequence

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from tests.extract.making import _chunk

Pixels = NDArray[np.uint8]
Tags = Mapping[int, tuple[int, Sequence[int]]]  # of TIFF: the form of a tag's values, and they

_SHORT, _LONG, _BYTES, _RATIO = 3, 4, 7, 5
_FORMS = {_SHORT: "H", _LONG: "I", _BYTES: "B", _RATIO: "I"}


def seen(pdf: bytes, *, dpi: float, rows: slice = slice(None)) -> Pixels:
    """The first page of a PDF as pixels: height, width, three colours."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[0].render(scale=dpi / 72, rev_byteorder=True)
        pixels = np.array(bitmap.to_numpy())[rows, :, :3]
        bitmap.close()
    return pixels


def png(pixels: Pixels, *, orientation: int = 0) -> bytes:
    """A PNG in three colours; with an orientation it says so in its Exif data."""
    height, width, _ = pixels.shape
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + row.tobytes() for row in pixels))
    exif = _chunk(b"eXIf", exif_data(orientation)) if orientation else b""
    chunks = _chunk(b"IHDR", head) + exif + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def exif_data(orientation: int) -> bytes:
    """Exif data that tells nothing but how a picture was stored."""
    return b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 274, _SHORT, 1, orientation, 0, 0)


def bmp(pixels: Pixels) -> bytes:
    """A BMP in three colours, its rows from below."""
    height, width, _ = pixels.shape
    padding = bytes(-3 * width % 4)
    rows = b"".join(row.tobytes() + padding for row in pixels[::-1, :, ::-1])
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, len(rows), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(rows), 0, 0, 54) + head + rows


def bmp_of_palette(numbers: Pixels, colours: Sequence[tuple[int, int, int]]) -> bytes:
    """A BMP whose pixels are numbers of colours."""
    height, width = numbers.shape
    padding = bytes(-width % 4)
    rows = b"".join(row.tobytes() + padding for row in numbers[::-1])
    palette = b"".join(bytes((blue, green, red, 0)) for red, green, blue in colours)
    start = 54 + len(palette)
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 0, 0, 0, 0, len(colours), 0)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + head + palette + rows


def tiff(*pages: tuple[Tags, Sequence[bytes]], order: str = "<") -> bytes:
    """A TIFF of pages: each its tags and its strips (or tiles, where it has tag 322)."""
    out = bytearray((b"II*\0" if order == "<" else b"MM\0*") + bytes(4))
    link = 4
    for given, strips in pages:
        starts = []
        for strip in strips:
            starts.append(len(out))
            out += strip + bytes(len(strip) % 2)
        tiled = 322 in given
        tags = {
            **given,
            (324 if tiled else 273): (_LONG, starts),
            (325 if tiled else 279): (_LONG, [len(strip) for strip in strips]),
        }
        held = {}
        for tag, (form, values) in tags.items():
            packed = struct.pack(f"{order}{len(values)}{_FORMS[form]}", *values)
            if len(packed) > 4:
                held[tag] = struct.pack(f"{order}I", len(out))
                out += packed + bytes(len(packed) % 2)
            else:
                held[tag] = packed.ljust(4, b"\0")
        struct.pack_into(f"{order}I", out, link, len(out))
        out += struct.pack(f"{order}H", len(tags))
        for tag in sorted(tags):
            form, values = tags[tag]
            count = len(values) // 2 if form == _RATIO else len(values)
            out += struct.pack(f"{order}HHI", tag, form, count) + held[tag]
        link = len(out)
        out += bytes(4)
    return bytes(out)


def tags(width: int, height: int, **more: int) -> dict[int, tuple[int, Sequence[int]]]:
    """Tags of a picture in three colours, 8 bits each, its rows as they are; ``more`` by name."""
    names = {
        "subfile": 254,
        "bits": 258,
        "packing": 259,
        "meaning": 262,
        "orientation": 274,
        "channels": 277,
        "rows": 278,
        "predictor": 317,
        "tile_width": 322,
        "tile_height": 323,
    }
    values = {"bits": 8, "packing": 1, "meaning": 2, "channels": 3, **more}
    own = {names[name]: (_SHORT, [value]) for name, value in values.items()}
    return {256: (_SHORT, [width]), 257: (_SHORT, [height]), **own}


def strips(pixels: Pixels, rows: int) -> list[bytes]:
    """So many rows at a time."""
    return [pixels[top : top + rows].tobytes() for top in range(0, len(pixels), rows)]


def tiles(pixels: Pixels, side: int) -> list[bytes]:
    """Squares, those at the right and below filled up."""
    height, width, channels = pixels.shape
    whole = np.zeros((-(-height // side) * side, -(-width // side) * side, channels), np.uint8)
    whole[:height, :width] = pixels
    return [
        whole[top : top + side, left : left + side].tobytes()
        for top in range(0, height, side)
        for left in range(0, width, side)
    ]


def run_lengths(data: bytes) -> bytes:
    """PackBits, all of it as it is."""
    pieces = (data[at : at + 128] for at in range(0, len(data), 128))
    return b"".join(bytes((len(piece) - 1,)) + piece for piece in pieces)


def lzw(data: bytes) -> bytes:
    """LZW as TIFF writes it, the table emptied before a code needs ten bits."""
    bits = []
    for at in range(0, len(data), 200):
        bits += [256, *data[at : at + 200]]
    text = "".join(f"{code:09b}" for code in [*bits, 257])
    text += "0" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big")


def differences(pixels: Pixels) -> Pixels:
    """Each pixel as what it has more than the one to its left."""
    before = np.zeros_like(pixels)
    before[:, 1:] = pixels[:, :-1]
    return pixels - before
