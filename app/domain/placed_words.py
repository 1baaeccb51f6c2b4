"""Where the words of a recognised page stand on its picture: found once, at the import.

Packed, a word takes twelve bytes: how many characters of the page's text lie between the end of the
word before and its start, how many are its own, then its left, top, right and bottom side in
65535ths of the page.
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

Sides = tuple[float, float, float, float]

_WORD: Final = struct.Struct("<HHHHHH")
_FULL: Final = 0xFFFF


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """``text[start:end]`` of a page; ``sides`` are left, top, right, bottom, as shares of it."""

    start: int
    end: int
    sides: Sides


def pack(words: Iterable[PlacedWord]) -> bytes:
    """Words in the order of the text; one too far from the last to be told is left out."""
    packed = bytearray()
    last = 0
    for word in words:
        gap, length = word.start - last, word.end - word.start
        left, top, right, bottom = (min(round(side * _FULL), _FULL) for side in word.sides)
        if 0 <= gap <= _FULL and 0 < length <= _FULL and left < right and top < bottom:
            packed += _WORD.pack(gap, length, left, top, right, bottom)
            last = word.end
    return bytes(packed)


def unpack(packed: bytes, text_chars: int) -> Sequence[PlacedWord]:
    """The words of a page whose text has so many characters.

    Raises:
        ValueError: these bytes are of no such page.
    """
    if len(packed) % _WORD.size:
        raise ValueError("half a word")
    words: list[PlacedWord] = []
    last = 0
    for gap, length, left, top, right, bottom in _WORD.iter_unpack(packed):
        start, last = last + gap, last + gap + length
        if not (length and last <= text_chars and left < right and top < bottom):
            raise ValueError("a word beyond its page")
        sides = (left / _FULL, top / _FULL, right / _FULL, bottom / _FULL)
        words.append(PlacedWord(start, last, sides))
    return words
