"""Finds a quote in a page's text, blind to how its white space is laid out."""

import re


def locate(text: str, quote: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of ``quote`` in ``text`` when white space counts as one blank, or None.

    Words that stand in ``text`` more than once are those within ``text[start:end]``, the passage
    that the quote was taken from; else those nearest to it, for a quote may come of its neighbours.
    """
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = pattern.search(text, start, end)
    if found is None:
        found = min(pattern.finditer(text), key=lambda it: _outside(it, start, end), default=None)
    return found.span() if found else None


def _outside(found: re.Match[str], start: int, end: int) -> int:
    """How far a place reaches out of the passage, in characters."""
    return max(0, start - found.start()) + max(0, found.end() - end)
