"""Finds the line ends that a page's width made, so that the text can flow in another width."""

import re
import statistics
from collections.abc import Iterator, Sequence
from typing import Final

# Narrower lines are slides, tables and lists: their ends are the author's.
_LEAST_WIDTH: Final = 30
# Shares of a page's usual width from which a line was full.
_FULL: Final = 0.75
_SURELY_FULL: Final = 0.85  # where the next line could also begin something new
_MOST_ODD: Final = 1
_BULLETS: Final = r"[-*#>|\u2013\u2014\u2022\u25aa\u25e6\u00b7\u2023]"
_LIST_MARK: Final = re.compile(_BULLETS + r"|\(?\w{1,3}[.)]\s|\d+(?:\.\d+)+\s")
_ODD: Final = re.compile(r"[=<>{}\[\]|\\;]|\. \. |\t| {3}")  # of code, tables, dot leaders
_CODE: Final = re.compile(r"(?<!:)//|/\*|:=|\w\(|;\s*$")
_SPACELESS: Final = re.compile(r"[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]")


def joined(text: str) -> tuple[str, tuple[int, ...]]:
    """The text with the soft line ends gone, and the places (in ``text``) that went for good.

    Most become a space and move nothing; none is needed after a hyphen or between CJK characters.
    """
    lines = text.split("\n")
    width = _usual_width(lines)
    if width < _LEAST_WIDTH:
        return text, ()
    pieces: list[str] = []
    gone: list[int] = []
    place = 0
    for line, after in _pairs(lines):
        place += len(line)
        pieces.append(line)
        if after is None:
            break
        if not _is_soft(line, after, width):
            pieces.append("\n")
        elif _needs_space(line, after):
            pieces.append(" ")
        else:
            gone.append(place)
        place += 1
    return "".join(pieces), tuple(gone)


def _pairs(lines: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    yield from zip(lines, [*lines[1:], None], strict=True)


def _usual_width(lines: Sequence[str]) -> float:
    """Of the lines that something follows; the last of a paragraph says nothing."""
    widths = [len(line) for line, after in _pairs(lines) if line.strip() and (after or "").strip()]
    return statistics.median(widths) if widths else 0


def _is_soft(line: str, after: str, width: float) -> bool:
    begins = after.lstrip()
    if not line.strip() or not begins or _LIST_MARK.match(begins):
        return False
    if any(_CODE.search(one) or len(_ODD.findall(one)) > _MOST_ODD for one in (line, begins)):
        return False
    if begins[0].islower():
        return len(line) >= _FULL * width
    return len(line) >= _SURELY_FULL * width and not line.rstrip().endswith(":")


def _needs_space(line: str, after: str) -> bool:
    if line[-1].isspace() or after[0].isspace():
        return False
    if line[-1] in "-\u2010" and line[-2:-1].isalpha():
        return False
    return not (_SPACELESS.match(line[-1]) and _SPACELESS.match(after[0]))
