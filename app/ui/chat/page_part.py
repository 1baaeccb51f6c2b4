"""Cuts what is shown of a page from its text: a page may be a whole file of fifty megabytes."""

from dataclasses import dataclass
from typing import Final

from app.services.pages import Look
from app.ui.chat import line_ends
from app.ui.chat.fitted import Span, head_names, in_columns
from app.ui.chat.untrusted import clean

# About what is laid out within a frame or two.
PART_CHARS: Final = 20_000
_OVERLAP_CHARS: Final = 1_000  # so that no sentence is only ever seen cut in two
_CUT: Final = "…"


@dataclass(frozen=True, slots=True)
class PagePart:
    """Clean text to show, ``text[start:end]`` marked; the ``number``-th of ``count`` parts.

    ``strong`` spans stand out a little. ``is_rows``: its columns need a type of one width.
    """

    text: str = ""
    start: int = 0
    end: int = 0
    number: int = 0
    count: int = 1
    strong: tuple[Span, ...] = ()
    is_rows: bool = False


def part_count(untrusted_text: str) -> int:
    """How many parts a page is shown in; one for nearly all."""
    return max(1, -(-len(untrusted_text) // PART_CHARS))


def marked_part(
    untrusted_text: str, start: int, end: int, *, is_printed: bool, look: Look = Look.TEXT
) -> PagePart:
    """The part that the mark begins in, the first one where there is none."""
    number = start // PART_CHARS if start < end else 0
    return page_part(untrusted_text, number, mark=(start, end), is_printed=is_printed, look=look)


def page_part(
    untrusted_text: str,
    number: int,
    *,
    mark: tuple[int, int] = (0, 0),
    is_printed: bool,
    look: Look = Look.TEXT,
) -> PagePart:
    """One part of a page, with as much of the mark as it holds.

    ``is_printed``: the page has a width of its own that broke the lines, as in a PDF.
    """
    low = max(0, number * PART_CHARS - _OVERLAP_CHARS)
    high = (number + 1) * PART_CHARS + _OVERLAP_CHARS
    if mark[0] // PART_CHARS == number:  # a mark is shown whole, within reason
        high = max(high, min(mark[1] + _OVERLAP_CHARS, high + PART_CHARS))
    high = min(high, len(untrusted_text))
    start, end = (min(max(place, low), high) for place in mark)
    before = clean(untrusted_text[low:start])
    marked = clean(untrusted_text[start:end])
    text = before + marked + clean(untrusted_text[end:high])
    start, end = len(before), len(before) + len(marked)
    if is_printed:
        text, gone = line_ends.joined(text)
        start, end = (place - sum(one < place for one in gone) for place in (start, end))
    strong: tuple[Span, ...] = ()
    if look is Look.ROWS:
        text, (start, end), header = in_columns(text, (start, end))
        strong = (header,)
    elif look is Look.MAIL and not low:
        strong = head_names(text)
    if low:
        strong = ()
        ahead = _CUT + "\n"
        text, start, end = ahead + text, start + len(ahead), end + len(ahead)
    if high < len(untrusted_text):
        text += "\n" + _CUT
    count, is_rows = part_count(untrusted_text), look is Look.ROWS
    return PagePart(text, start, end, number, count, strong, is_rows)
