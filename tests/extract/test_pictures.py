"""Pictures as pages: what their files pack is drawn as it is seen, and its words stand there."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from app.domain.documents import ExtractedDocument
from app.domain.placed_words import unpack
from app.extract.client import ExtractClient
from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.languages import installed
from app.extract.worker.draft import RefusedError
from app.extract.worker.picture_page import PICTURE_DPI, as_pdf
from app.services.word_marks import with_words
from tests.extract import making_pictures as made
from tests.extract.conftest import Extract
from tests.extract.making_pages import page
from tests.extract.making_pictures import Pixels
from tests.extract.test_render import _LINES, _MARK, assert_marked, draw_with

_FAX_WHITE_8, _FAX_BLACK_8, _FAX_ACROSS, _FAX_SAME = "10011", "000101", "001", "1"  # ITU-T T.6


def _mosaic() -> Pixels:
    """Squares of five pixels, each of one colour: 40 wide, 30 high."""
    colours = np.random.default_rng(7).integers(0, 256, (6, 8, 3), dtype=np.uint8)
    return np.kron(colours, np.ones((5, 5, 1), np.uint8)).astype(np.uint8)


_MOSAIC = _mosaic()
_HIGH, _WIDE = _MOSAIC.shape[:2]
_GRAY = np.repeat(_MOSAIC[:, :, :1], 3, axis=2)


def _drawn(kind: Kind, data: bytes, index: int = 0) -> Pixels:
    with pypdfium2.PdfDocument(as_pdf(kind, data)) as document:
        bitmap = document[index].render(scale=PICTURE_DPI / 72, rev_byteorder=True)
        pixels = np.array(bitmap.to_numpy())[:, :, :3]
        bitmap.close()
    return pixels


def _tiff(pack: Callable[[bytes], bytes] = bytes, pixels: Pixels = _MOSAIC, **tags: int) -> bytes:
    """The mosaic in strips of seven rows."""
    strips = [pack(strip) for strip in made.strips(pixels, 7)]
    return made.tiff((made.tags(_WIDE, _HIGH, rows=7, **tags), strips))


@pytest.mark.parametrize(
    "data",
    [
        _tiff(),
        _tiff(zlib.compress, packing=8),
        _tiff(zlib.compress, packing=32946),
        _tiff(zlib.compress, made.differences(_MOSAIC), packing=8, predictor=2),
        _tiff(made.run_lengths, packing=32773),
        _tiff(made.lzw, packing=5),
        made.tiff((made.tags(_WIDE, _HIGH), [_MOSAIC.tobytes()]), order=">"),
        made.tiff(
            (made.tags(_WIDE, _HIGH, tile_width=16, tile_height=16), made.tiles(_MOSAIC, 16))
        ),
    ],
    ids=["plain", "deflate", "old deflate", "predicted", "runs", "lzw", "big-endian", "tiles"],
)
def test_a_tiff_is_drawn_as_it_is_however_it_is_packed(data: bytes) -> None:
    assert np.array_equal(_drawn(Kind.TIFF, data), _MOSAIC)


@pytest.mark.parametrize("zero_is_white", [False, True])
def test_gray_is_told_from_its_negative(zero_is_white: bool) -> None:
    stored = 255 - _GRAY if zero_is_white else _GRAY
    tags = made.tags(_WIDE, _HIGH, channels=1, meaning=0 if zero_is_white else 1)
    data = made.tiff((tags, [stored[:, :, 0].tobytes()]))
    assert np.array_equal(_drawn(Kind.TIFF, data), _GRAY)


def test_numbers_of_colours_are_looked_up() -> None:
    numbers = np.arange(_WIDE * _HIGH, dtype=np.uint8).reshape(_HIGH, _WIDE) % 3
    colours = [(10, 20, 30), (200, 0, 90), (0, 250, 5)]
    want = np.array(colours, np.uint8)[numbers]
    palette = [colour[part] << 8 for part in range(3) for colour in colours]
    tags = {**made.tags(_WIDE, _HIGH, channels=1, meaning=3), 320: (3, palette)}
    assert np.array_equal(_drawn(Kind.TIFF, made.tiff((tags, [numbers.tobytes()]))), want)
    assert np.array_equal(_drawn(Kind.BMP, made.bmp_of_palette(numbers, colours)), want)


@pytest.mark.parametrize("is_from_below", [False, True])
@pytest.mark.parametrize("zero_is_white", [True, False])
def test_a_fax_is_drawn_with_its_black_as_black(is_from_below: bool, zero_is_white: bool) -> None:
    row = _FAX_ACROSS + _FAX_WHITE_8 + _FAX_BLACK_8 + _FAX_SAME
    bits = row + 3 * _FAX_SAME * 15
    data = int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")
    if is_from_below:
        data = bytes(int(f"{byte:08b}"[::-1], 2) for byte in data)
    tags = made.tags(24, 16, bits=1, channels=1, packing=4, meaning=0 if zero_is_white else 1)
    order = {266: (3, [2 if is_from_below else 1])}
    seen = _drawn(Kind.TIFF, made.tiff(({**tags, **order}, [data])))[:, :, 0]
    black, white = (0, 255) if zero_is_white else (255, 0)
    assert (seen[:, 8:16] == black).all()
    assert (seen[:, :8] == white).all()
    assert (seen[:, 16:] == white).all()


def test_a_fax_of_half_the_rows_is_as_high_as_its_paper() -> None:
    tags = made.tags(_WIDE, _HIGH, channels=1, meaning=1)
    dots = {282: (5, [204, 1]), 283: (5, [102, 1])}
    data = made.tiff(({**tags, **dots}, [_GRAY[:, :, 0].tobytes()]))
    assert _drawn(Kind.TIFF, data).shape == (2 * _HIGH, _WIDE, 3)


def test_small_versions_and_masks_are_no_pages() -> None:
    tags, strips = made.tags(_WIDE, _HIGH), [_MOSAIC.tobytes()]
    small = made.tags(_WIDE, _HIGH, subfile=1)
    turned = np.ascontiguousarray(_MOSAIC[::-1])
    data = made.tiff((tags, strips), (small, strips), (tags, [turned.tobytes()]))
    with pypdfium2.PdfDocument(as_pdf(Kind.TIFF, data)) as document:
        assert len(document) == 2
    assert np.array_equal(_drawn(Kind.TIFF, data, 1), turned)


@pytest.mark.parametrize("kind", [Kind.PNG, Kind.TIFF])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_that_was_stored_turned_or_mirrored_is_upright(
    kind: Kind, orientation: int
) -> None:
    across = _MOSAIC.transpose(1, 0, 2)
    upright = (
        *(_MOSAIC, _MOSAIC[:, ::-1], _MOSAIC[::-1, ::-1], _MOSAIC[::-1]),
        *(across, across[:, ::-1], across[::-1, ::-1], across[::-1]),
    )[orientation - 1]
    data = (
        made.png(_MOSAIC, orientation=orientation)
        if kind is Kind.PNG
        else _tiff(orientation=orientation)
    )
    assert np.array_equal(_drawn(kind, data), upright)


def test_a_bmp_comes_from_below() -> None:
    assert np.array_equal(_drawn(Kind.BMP, made.bmp(_MOSAIC)), _MOSAIC)


def test_a_picture_in_strips_is_drawn_small_as_if_it_were_whole(
    client: ExtractClient, tmp_path: Path
) -> None:
    whole = made.tiff((made.tags(_WIDE, _HIGH), [_MOSAIC.tobytes()]))
    seen = [
        draw_with(client, tmp_path, data, "a.tif", width_px=17).rgb for data in (whole, _tiff())
    ]
    assert seen[0] == seen[1]


def test_a_chain_of_pages_that_runs_in_circles_ends() -> None:
    data = bytearray(_tiff())
    (start,) = struct.unpack_from("<I", data, 4)
    struct.pack_into("<I", data, len(data) - 4, start)
    with pypdfium2.PdfDocument(as_pdf(Kind.TIFF, bytes(data))) as document:
        assert len(document) == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_tiff()[:-60], ExtractCode.DAMAGED_FILE),
        (_tiff(packing=6), ExtractCode.UNKNOWN_TYPE),
        (_tiff(bits=16), ExtractCode.UNKNOWN_TYPE),
        (made.tiff((made.tags(60_000, 60_000), [b""])), ExtractCode.TOO_LARGE),
        (made.tiff((made.tags(0, 9), [b""])), ExtractCode.DAMAGED_FILE),
        (
            made.tiff((made.tags(9, 9, tile_width=0, tile_height=1), [b""])),
            ExtractCode.DAMAGED_FILE,
        ),
        (b"II*\0\xff\xff\xff\xff", ExtractCode.DAMAGED_FILE),
        (b"II*\0\x08\0\0\0\xff\xff" + bytes(900_000), ExtractCode.DAMAGED_FILE),
    ],
)
def test_tiffs_that_make_no_sense_are_refused(data: bytes, code: ExtractCode) -> None:
    with pytest.raises(RefusedError) as caught:
        as_pdf(Kind.TIFF, data)
    assert caught.value.code is code


def _scan() -> Pixels:
    """Four printed lines, two of them in red."""
    return made.seen(page(_LINES), dpi=100, rows=slice(172, 300))[:, 130:440]


def _marked(
    client: ExtractClient, folder: Path, data: bytes, name: str, read: ExtractedDocument
) -> None:
    """Every page holds the lines, and the passage is marked where it is red."""
    for found in read.pages:
        text = " ".join(found.text.split())
        assert _MARK in text
        start, end = found.text.index("The red"), found.text.index("this line.") + 10
        picture = draw_with(client, folder, data, name, page=found.page or 1)
        words = unpack(found.words, len(found.text))
        assert_marked(with_words(picture, words, start, end), lines=2)


_NEEDS_TESSERACT = pytest.mark.skipif(not installed(), reason="not run: Tesseract is absent")


@pytest.fixture
def read_pictures(extract: Extract, client: ExtractClient, tmp_path: Path) -> Callable[..., None]:
    def check(data: bytes, name: str, pages: list[int | None]) -> None:
        read = extract(name, data)
        assert [found.page for found in read.pages] == pages
        assert read.recognised
        _marked(client, tmp_path, data, name, read)

    return check


@_NEEDS_TESSERACT
def test_every_page_of_a_tiff_is_read_and_its_passages_marked(
    read_pictures: Callable[..., None],
) -> None:
    scan = _scan()
    page_ = (made.tags(scan.shape[1], scan.shape[0], rows=16), made.strips(scan, 16))
    read_pictures(made.tiff(page_, page_), "fax.tif", [1, 2])


@_NEEDS_TESSERACT
def test_a_photo_taken_sideways_is_read_and_marked_upright(
    read_pictures: Callable[..., None],
) -> None:
    stored = np.ascontiguousarray(np.rot90(_scan()))
    read_pictures(made.png(stored, orientation=6), "photo.png", [None])
