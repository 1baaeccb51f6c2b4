"""A passage on the picture of a page whose words were recognised."""

import pytest

from app.domain.page_pictures import PageBox, PagePicture
from app.domain.placed_words import PlacedWord, pack, unpack
from app.services.word_marks import with_words

_WHOLE = PageBox(0.0, 0.0, 1.0, 1.0)
_PICTURE = PagePicture(100, 100, 72.0, bytes(30_000), (), _WHOLE)
# "one two / three four", two lines of two words.
_WORDS = [
    PlacedWord(0, 3, (0.1, 0.1, 0.2, 0.15)),
    PlacedWord(4, 7, (0.22, 0.1, 0.3, 0.15)),
    PlacedWord(8, 13, (0.1, 0.2, 0.2, 0.25)),
    PlacedWord(14, 18, (0.22, 0.2, 0.3, 0.25)),
]


def _turned(word: PlacedWord) -> PlacedWord:
    left, top, right, bottom = word.sides
    return PlacedWord(word.start, word.end, (top, 1 - right, bottom, 1 - left))


def test_each_line_of_a_passage_is_one_box() -> None:
    marks = with_words(_PICTURE, _WORDS, 4, 13).marks
    assert marks == (PageBox(0.22, 0.1, 0.3, 0.15), PageBox(0.1, 0.2, 0.2, 0.25))
    assert len(with_words(_PICTURE, _WORDS, 0, 18).marks) == 2
    assert with_words(_PICTURE, _WORDS, 0, 0).marks == ()


def test_on_a_page_that_was_scanned_sideways_a_line_is_a_column() -> None:
    marks = with_words(_PICTURE, [_turned(word) for word in _WORDS], 0, 18).marks
    assert [round(mark.bottom - mark.top, 3) for mark in marks] == [0.2, 0.2]


def test_words_far_apart_on_one_level_are_two_columns() -> None:
    apart = [PlacedWord(0, 3, (0.1, 0.1, 0.2, 0.15)), PlacedWord(4, 7, (0.7, 0.1, 0.8, 0.15))]
    assert len(with_words(_PICTURE, apart, 0, 7).marks) == 2


def test_the_body_is_around_all_words_and_what_was_printed_is_left_as_it_is() -> None:
    assert with_words(_PICTURE, _WORDS, 0, 0).body == PageBox(0.1, 0.1, 0.3, 0.25)
    stamp = PageBox(0.8, 0.9, 0.9, 0.95)
    printed = PagePicture(100, 100, 72.0, bytes(30_000), (stamp,), stamp)
    shown = with_words(printed, _WORDS, 0, 18)
    assert shown.marks == (stamp,)
    assert shown.body == PageBox(0.1, 0.1, 0.9, 0.95)
    assert with_words(_PICTURE, [], 0, 9) is _PICTURE


def test_packed_words_are_those_that_were_packed() -> None:
    for before, after in zip(_WORDS, unpack(pack(_WORDS), 18), strict=True):
        assert (before.start, before.end) == (after.start, after.end)
        assert before.sides == pytest.approx(after.sides, abs=1e-5)


@pytest.mark.parametrize(
    ("packed", "chars"),
    [
        (pack(_WORDS), 17),
        (pack(_WORDS)[:-1], 18),
        (pack(_WORDS[:1])[:4] + b"\xff\xff\0\0\0\0\xff\xff", 18),
        (bytes(12), 18),
    ],
)
def test_what_is_of_no_such_page_is_refused(packed: bytes, chars: int) -> None:
    with pytest.raises(ValueError, match="word"):
        unpack(packed, chars)
