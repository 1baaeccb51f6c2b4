"""Marks a passage on the picture of a page whose words were recognised: pure geometry."""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from app.domain.page_pictures import PageBox, PagePicture
from app.domain.placed_words import PlacedWord
from app.extract.boxes import around, join_lines
from app.extract.protocol import MAX_BOXES

_WHOLE = PageBox(0.0, 0.0, 1.0, 1.0)


def with_words(
    picture: PagePicture, words: Sequence[PlacedWord], start: int, end: int
) -> PagePicture:
    """The picture with ``text[start:end]`` of its page marked, and its body around all words.

    What is marked already, by the page's own text layer, stays as it is.
    """
    if not words:
        return picture
    body = reduce(around, (word.sides for word in words))
    if picture.body != _WHOLE:
        own = picture.body
        body = around(body, (own.left, own.top, own.right, own.bottom))
    marks = picture.marks or _marks(picture, words, start, end)
    return replace(picture, marks=marks, body=PageBox(*body))


def _marks(
    picture: PagePicture, words: Sequence[PlacedWord], start: int, end: int
) -> tuple[PageBox, ...]:
    """One box for each line of the passage, or piece of one."""
    passage = [word.sides for word in words if word.start < end and word.end > start]
    aspect = picture.width / picture.height
    lines = join_lines(passage, aspect=aspect, across=_runs_across(words, aspect))
    return tuple(PageBox(*line) for line in lines[:MAX_BOXES])


def _runs_across(words: Sequence[PlacedWord], aspect: float) -> bool:
    """Whether most words of a page lie; on one that was scanned sideways they stand."""
    lying = sum(
        (right - left) * aspect > bottom - top
        for left, top, right, bottom in (word.sides for word in words)
    )
    return 2 * lying >= len(words)
