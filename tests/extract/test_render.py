"""Pages as pixels from the real worker: the right ones, bounded, and the marks on the words."""

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.domain.page_pictures import PageBox, PagePicture
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.extract.client import ExtractClient, _checked_picture
from app.extract.errors import ExtractError
from app.extract.protocol import MAX_PIXELS, MIB, Drawing, Drawn, JobLimits
from tests.extract.making import docx, pdf, word_paragraph
from tests.extract.making_pages import Line, page, png
from tests.extract.test_isolation import _children, own

__all__ = ["own"]
Draw = Callable[..., PagePicture]
_LINES: tuple[Line, ...] = (
    (120, 700, "Above stands a line.", False),
    (120, 680, "The red passage begins here", True),
    (120, 660, "and it ends on this line.", True),
    (120, 640, "Below stands another.", False),
)
_MARK = "The red passage begins here and it ends on this line."


@pytest.fixture
def draw(client: ExtractClient, tmp_path: Path) -> Draw:
    """Draws a page of bytes under a file name."""

    def make(data: bytes, name: str = "a.pdf", **wanted: object) -> PagePicture:
        return draw_with(client, tmp_path, data, name, **wanted)

    return make


def draw_with(
    client: ExtractClient, folder: Path, data: bytes, name: str = "a.pdf", **wanted: object
) -> PagePicture:
    path = folder / name
    path.write_bytes(data)
    drawing = Drawing(**{"page": 1, "width_px": 600, **wanted})  # type: ignore[arg-type]
    with path.open("rb") as document:
        return client.draw(document, drawing, name=name)


def red_places(picture: PagePicture) -> list[tuple[float, float]]:
    """The middles of the red pixels, as shares of the page."""
    rgb = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    down, across = np.nonzero((rgb[..., 0] > 150) & (rgb[..., 1:] < 110).all(axis=2))
    xs, ys = (across + 0.5) / picture.width, (down + 0.5) / picture.height
    return list(zip(xs.tolist(), ys.tolist(), strict=True))


def holds(
    box: PageBox, place: tuple[float, float], slack_x: float = 0.0, slack_y: float = 0.0
) -> bool:
    across, down = place
    return (
        box.left - slack_x <= across <= box.right + slack_x
        and box.top - slack_y <= down <= box.bottom + slack_y
    )


def assert_marked(picture: PagePicture, lines: int) -> None:
    """Every red pixel is in a box, and no box reaches far beyond the red ones in it."""
    places = red_places(picture)
    slack = 1.5 / picture.width, 1.5 / picture.height  # what smoothing spreads
    assert len(picture.marks) == lines
    assert places
    assert all(any(holds(box, place, *slack) for box in picture.marks) for place in places)
    for box in picture.marks:
        within = [place for place in places if holds(box, place)]
        for axis, low, high, pixels in (
            (0, box.left, box.right, picture.width),
            (1, box.top, box.bottom, picture.height),
        ):
            seen = [place[axis] for place in within]
            assert (min(seen) - low) * pixels < 7
            assert (high - max(seen)) * pixels < 7


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, (100, 500, 420, 780)])
def test_the_boxes_lie_on_the_words(
    draw: Draw, rotate: int, crop: tuple[float, float, float, float] | None
) -> None:
    # PDFium reads a page from its seen top: turned by 90 degrees, these lines come the other way.
    mark = "and it ends on this line. The red passage begins here" if rotate == 90 else _MARK
    picture = draw(page(_LINES, crop=crop, rotate=rotate), mark=mark, width_px=400)
    wide = (320, 280) if crop else (595, 842)
    assert picture.points_wide == wide[rotate // 90 % 2]
    assert_marked(picture, lines=2)


def test_of_a_passage_that_is_cropped_away_in_part_the_rest_is_marked(draw: Draw) -> None:
    picture = draw(page(_LINES, crop=(0, 676, 595, 842)), mark=_MARK, width_px=400)
    assert_marked(picture, lines=1)


def test_text_that_runs_up_the_page_is_one_box_a_line(draw: Draw) -> None:
    lines: tuple[Line, ...] = ((200, 100, "These words run up the page", True),)
    picture = draw(page(lines, matrix="0 1 -1 0"), mark="These words run up the page")
    assert_marked(picture, lines=1)


def test_the_mark_is_found_through_hyphens_blanks_and_case(draw: Draw) -> None:
    lines: tuple[Line, ...] = (
        (50, 700, "It was listed for the replace-", True),
        (50, 685, "ment of  a part", True),
    )
    picture = draw(page(lines), mark="it was listed for the replacement of a part")
    assert_marked(picture, lines=2)


def test_of_equal_passages_the_one_that_is_meant_is_marked(draw: Draw) -> None:
    lines: tuple[Line, ...] = (
        (50, 700, "The valve is closed.", False),
        (50, 600, "The valve is closed.", True),
        (50, 500, "The valve is closed.", False),
    )
    assert_marked(draw(page(lines), mark="The valve is closed.", earlier=1), lines=1)


def test_a_passage_that_is_not_there_marks_nothing(draw: Draw) -> None:
    assert draw(page(_LINES), mark="No such words").marks == ()
    assert draw(page(_LINES), mark=" … ").marks == ()


def test_of_a_passage_with_a_comment_in_it_what_is_printed_is_marked(draw: Draw) -> None:
    mark = (
        "The red passage begins here\n\nA comment that is not printed.\n\nand it ends on this line."
    )
    assert_marked(draw(page(_LINES), mark=mark, width_px=400), lines=2)


def test_columns_side_by_side_are_not_bridged(draw: Draw) -> None:
    lines: tuple[Line, ...] = ((50, 700, "left words", True), (330, 700, "right words", True))
    assert_marked(draw(page(lines), mark="left words right words"), lines=2)


def test_the_page_that_is_asked_for_is_drawn(draw: Draw) -> None:
    document = pdf([[(50, 700, "first")], [(50, 700, "second")]])
    assert draw(document, page=2, mark="second").marks
    assert not draw(document, page=1, mark="second").marks
    with pytest.raises(ExtractError):
        draw(document, page=3)


@pytest.mark.parametrize("width_px", [600, 20_000])
def test_a_page_of_five_metres_stays_within_the_limit(draw: Draw, width_px: int) -> None:
    huge = page([(7000, 7000, "far out", False)], media=(0, 0, 14400, 14400))
    picture = draw(huge, width_px=width_px, mark="far out")
    assert picture.width * picture.height <= MAX_PIXELS
    assert picture.size_bytes == 3 * picture.width * picture.height
    assert picture.marks


@pytest.mark.parametrize("media", [(0, 0, 14400, 1), (0, 0, 1, 14400), (0, 0, 0, 0)])
def test_pages_without_a_measure_are_drawn_small(
    draw: Draw, media: tuple[float, float, float, float]
) -> None:
    picture = draw(page([], media=media), width_px=20_000)
    assert max(picture.width, picture.height) <= 20_000
    assert picture.width * picture.height <= MAX_PIXELS


def test_all_text_is_within_the_body(draw: Draw) -> None:
    picture = draw(page(_LINES))
    assert picture.body.left == pytest.approx(120 / 595, abs=0.01)
    assert picture.body.right < 0.6
    assert all(holds(picture.body, place) for place in red_places(picture))


@pytest.mark.parametrize(
    ("colour", "pixel", "seen"),
    [
        (0, b"\x40", (64, 64, 64)),
        (2, b"\xc8\x0a\x1e", (200, 10, 30)),
        (3, b"\x01", (10, 200, 30)),
        (4, b"\x00\x00", (255, 255, 255)),
        (4, b"\x40\xff", (64, 64, 64)),
        (6, b"\x00\x00\x00\x00", (255, 255, 255)),
        (6, b"\xc8\x0a\x1e\xff", (200, 10, 30)),
        (6, b"\xff\x00\x00\x80", (255, 127, 127)),
    ],
)
def test_a_picture_is_its_own_page_and_lies_on_white(
    draw: Draw, colour: int, pixel: bytes, seen: tuple[int, int, int]
) -> None:
    picture = draw(png(40, 20, colour, pixel), "scan.png", width_px=40)
    assert (picture.width, picture.height) == (40, 20)
    middle = 3 * (10 * 40 + 20)
    assert list(picture.rgb[middle : middle + 3]) == pytest.approx(list(seen), abs=3)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.docx", docx(word_paragraph("no pages")), "unknown_type"),
        ("a.pdf", b"%PDF-1.4 nothing else", "damaged_file"),
        (
            "huge.png",
            png(60_000, 1, 0, b"\0").replace(b"\0\0\0\1\x08", b"\0\0\xff\xff\x08"),
            "too_large",
        ),
    ],
)
def test_what_cannot_be_drawn_says_why(draw: Draw, name: str, data: bytes, code: str) -> None:
    with pytest.raises(ExtractError) as caught:
        draw(data, name)
    assert caught.value.error_code == code


def endless() -> bytes:
    """A page whose drawing takes minutes."""
    curves = "0 0 m " + "900 9 -900 800 500 5 c 5 500 800 -900 9 900 c " * 40_000 + "f*\n"
    return page([], media=(0, 0, 1000, 1000), drawn="0.5 g " + curves * 4)


class Slow:
    """A page that takes long, being drawn in a thread."""

    def __init__(self, client: ExtractClient, folder: Path) -> None:
        self.cancel = CancelToken()
        self.error: Exception | None = None
        path = folder / "endless.pdf"
        path.write_bytes(endless())

        def run() -> None:
            with path.open("rb") as document:
                try:
                    drawing = Drawing(page=1, width_px=2000)
                    client.draw(document, drawing, name=path.name, cancel=self.cancel)
                except (ExtractError, CancelledError) as error:
                    self.error = error

        self._thread = threading.Thread(target=run)
        self._thread.start()

    def child(self, client: ExtractClient) -> int:
        while True:
            parent = client.worker_pid
            if parent is not None and (children := _children(parent)):
                return children[0]
            os.sched_yield()

    def outcome(self) -> Exception | None:
        self._thread.join(30)
        assert not self._thread.is_alive()
        return self.error


def test_a_page_that_takes_too_long_is_given_up(
    own: Callable[..., ExtractClient], tmp_path: Path
) -> None:
    client = own(JobLimits(wall_s=0.5))
    error = Slow(client, tmp_path).outcome()
    assert isinstance(error, ExtractError)
    assert error.error_code == "too_slow"


def test_a_page_that_is_cancelled_or_killed_costs_that_page_only(
    own: Callable[..., ExtractClient], tmp_path: Path
) -> None:
    client = own()
    drawing = Slow(client, tmp_path)
    drawing.child(client)
    drawing.cancel.cancel()
    assert isinstance(drawing.outcome(), CancelledError)
    drawing = Slow(client, tmp_path)
    os.kill(drawing.child(client), signal.SIGSEGV)
    error = drawing.outcome()
    assert isinstance(error, ExtractError)
    assert error.error_code == "worker_died"
    assert draw_with(client, tmp_path, page(_LINES), mark=_MARK).marks


def test_a_large_page_needs_little_memory(
    own: Callable[..., ExtractClient], tmp_path: Path
) -> None:
    client = own(JobLimits(memory_bytes=512 * MIB))
    huge = page([(70, 70, "small", False)], media=(0, 0, 14400, 14400))
    assert draw_with(client, tmp_path, huge, width_px=20_000).size_bytes > 5 * MIB


_HONEST = Drawn(2, 1, 10.0, bytes(6), [(0.0, 0.0, 0.5, 0.5)], (0.0, 0.0, 1.0, 1.0))


@pytest.mark.parametrize(
    "lie",
    [
        {"width": 3},
        {"width": -2, "height": -1},
        {"height": 0, "pixels": b""},
        {"width": 60_000, "height": 60_000},
        {"points_wide": float("inf")},
        {"points_wide": float("nan")},
        {"boxes": [(0.5, 0.0, 0.4, 0.5)]},
        {"boxes": [(float("nan"), 0.0, 0.4, 0.5)]},
        {"boxes": [(0.0, 0.0, 0.4, 1.5)]},
        {"boxes": [(0.0, 0.0, 0.5, 0.5)] * 2_001},
        {"body": (0.0, -1.0, 1.0, 1.0)},
    ],
)
def test_a_picture_that_breaks_the_rules_is_not_taken(lie: dict[str, object]) -> None:
    import msgspec

    assert _checked_picture(_HONEST).size_bytes == 6
    with pytest.raises(ExtractError):
        _checked_picture(msgspec.structs.replace(_HONEST, **lie))
