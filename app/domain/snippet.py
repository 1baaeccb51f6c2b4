"""The piece of a text that shows best what was found in it; pure."""

import re
from typing import Final

from app.domain.sought import Spans

HIT_BEGIN: Final = "\u0002"
HIT_END: Final = "\u0003"
_CHARS: Final = 160  # two lines of a list, and what a terminal has of one
_LEAD: Final = 30  # shown before the first mark
_SPACE: Final = re.compile(r"\s")
_CUT: Final = "…"


def snippet(text: str, spans: Spans, *, chars: int = _CHARS) -> str:
    """About so many characters around the most places that stand close to each other.

    The places are set between ``HIT_BEGIN`` and ``HIT_END``; without any it is the beginning.
    """
    if HIT_BEGIN in text or HIT_END in text:
        text = text.replace(HIT_BEGIN, " ").replace(HIT_END, " ")
    first = _best(spans, chars - _LEAD)
    begin = _word_start(text, max(0, spans[first][0] - _LEAD)) if spans else 0
    end = _word_end(text, min(len(text), begin + chars))
    parts, at = [_CUT if begin else ""], begin
    for start, stop in spans[first:]:
        if start >= end:
            break
        shown = text[start : min(stop, end)]
        parts += (text[at:start], HIT_BEGIN, shown, HIT_END)
        at = start + len(shown)
    parts += (text[at:end], _CUT if end < len(text) else "")
    return "".join(parts)


def _best(spans: Spans, room: int) -> int:
    """The first of the places of which the most fit into the room; the earlier of equals."""
    best, most, last = 0, 0, 0
    for first, (start, _) in enumerate(spans):
        last = max(last, first)
        while last < len(spans) and spans[last][1] <= start + room:
            last += 1
        if last - first > most:
            best, most = first, last - first
    return best


def _word_start(text: str, at: int) -> int:
    """Not in the middle of a word, where one begins soon after."""
    if at == 0:
        return 0
    found = _SPACE.search(text, at, at + _LEAD // 2)
    return found.end() if found else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    found = _SPACE.search(text, at, at + _LEAD // 2)
    return found.start() if found else at
