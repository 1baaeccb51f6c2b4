"""Splits text into sentences by rules; pure, linear in the text's length, exact offsets.

Lines of a table and items of a list are sentences of their own. A single line break is a soft
wrap, a blank line always ends a sentence. Latin, Greek, Cyrillic, Arabic, Indic and CJK stops
are known; a script without stops (Thai) yields long sentences, which the caller splits by size.
"""
# ruff: noqa: RUF001 - the stops and quotes of many scripts

import re
from collections.abc import Iterator

# A stop is matched only at the start of its run, and possessively: a line of a million dots
# must cost a million steps.
_BORDER = re.compile(
    r"(?P<wide>(?<![。！？；])[。！？；]++[」』）】”’]{0,4}+)"
    r"|(?P<stop>(?<![.!?…؟۔।॥])[.!?…؟۔।॥]++[\"'”’»)\]]{0,4}+)(?=\s)"
    r"|(?P<blank>\n[^\S\n]*+\n)"
    r"|(?P<line>\n(?=[^\S\n]{0,12}+(?:[|•●▪◦‣*+–—-][^\S\n]|\(?\d{1,3}[.)][^\S\n]|[a-z]\)[^\S\n]|\|)))"
    r"|(?P<row>(?<=\|)[^\S\n]{0,8}+\n)"
)
# Places that no border reaches across: before a letter or digit that opens no item of a list, and
# before signs that are part of no border.
_SAFE = re.compile(r"(?<=[^\s\d(])\d|(?<=\S)[^\W\d_]|[,:;/%=<>&#@~^_]")
_WINDOW = 8_192  # one step of the expression lets no other thread run, and the window is one
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«]{1,24}\Z")
_LOOK_BACK = 26

# After these a full stop does not end a sentence.
_ABBREVIATION_LIST = (
    "mr mrs ms dr prof rev hon gov sen rep gen col lt sgt capt cmdr maj pres st mt ft vs cf fig"
    " figs eq eqs sec ch vol no nos pp p art ed eds approx ca resp incl esp viz e.g i.e eg ie"
    " z.b d.h u.a bzw nr abs vgl bd hr fr tp ths ts gs pgs mme mlle sra av ул им см рис"
    " т.е jan feb mar apr jun jul aug sep sept oct nov dec"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_LIST.split())


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences, in order, without the white space around them."""
    return list(_spans(text))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _borders(text):
        if match.lastgroup == "stop" and not _ends_sentence(text, start, match):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _borders(text: str) -> Iterator[re.Match[str]]:
    """All borders; sought in windows, so that no step takes long, however long a line is."""
    position = 0
    while position < len(text):
        wanted = position + _WINDOW
        safe = _SAFE.search(text, wanted, wanted + _WINDOW)
        # Where there is none a border may be lost, in the midst of signs without a word.
        edge = safe.start() if safe is not None else min(len(text), wanted + _WINDOW)
        yield from _BORDER.finditer(text, position, edge)
        position = edge


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a stop followed by white space ends the sentence that began at ``start``."""
    if match[0][0] != "." or match[0].startswith(".."):
        return not _goes_on(text, match.end())
    before = _LAST_WORD.search(text, max(start, match.start() - _LOOK_BACK), match.start())
    word = before[0] if before is not None else ""
    if (
        word.casefold() in _ABBREVIATIONS
        or _is_initial(word)
        or _is_marker(text, start, match, word)
    ):
        return False
    return not _goes_on(text, match.end())


def _goes_on(text: str, end: int) -> bool:
    """Whether what follows the white space starts small, as the middle of a sentence does."""
    following = text[end : end + 8].lstrip()
    return bool(following) and following[0].islower()


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _is_marker(text: str, start: int, match: re.Match[str], word: str) -> bool:
    """A number or letter that opens a list item, as in ``2. Second``."""
    is_short = word.isdigit() and len(word) <= 3  # noqa: PLR2004
    return is_short and not text[start : match.start() - len(word)].strip()
