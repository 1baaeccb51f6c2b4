"""Finds a passage again in text that was laid out otherwise: by its letters and digits alone.

A page's text is cleaned, its words are made whole and its lines joined before it is kept, so that
what stands on the page differs from it in blanks, hyphens, ligatures and what nobody sees.
"""

import unicodedata
from collections.abc import Sequence


def letters(text: str) -> tuple[str, Sequence[int]]:
    """The letters and digits without case and accents, and the place in ``text`` of each."""
    found: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = character
        if not character.isascii():
            plain = unicodedata.normalize("NFKD", character)
        for one in plain.casefold():
            if one.isalnum():
                found.append(one)
                places.append(place)
    return "".join(found), places


def find(text: str, mark: str, *, earlier: int = 0) -> tuple[int, int] | None:
    """The span of ``mark`` in ``text`` after ``earlier`` others like it, else the last of fewer.

    None where it stands nowhere, or has neither letters nor digits.
    """
    wanted, _ = letters(mark)
    found, places = letters(text)
    if not wanted:
        return None
    best = at = found.find(wanted)
    for _ in range(earlier):
        at = found.find(wanted, at + len(wanted)) if at >= 0 else -1
        if at < 0:
            break
        best = at
    if best < 0:
        return None
    return _with_signs(text, places[best], places[best + len(wanted) - 1] + 1)


def _with_signs(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the quotes, brackets and stops that touch it."""
    while start > 0 and _is_sign(text[start - 1]):
        start -= 1
    while end < len(text) and _is_sign(text[end]):
        end += 1
    return start, end


def _is_sign(character: str) -> bool:
    return not (character.isalnum() or character.isspace())


def count(text: str, mark: str) -> int:
    """How often ``mark`` stands in ``text``."""
    wanted, _ = letters(mark)
    return letters(text)[0].count(wanted) if wanted else 0
