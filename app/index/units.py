"""What the words and signs around a number say it counts; pure.

A unit of the table is told from every other one. So is an unknown sign that is joined to the
digits, as in 50rpm, from units and from other such signs. Else the next word is a mere noun.
"""

import re

from app.domain.unspaced import is_unspaced
from app.index.number_words import NUMBERS, SYMBOLS, UNITS
from app.index.terms import STOP_WORDS, fold, stem

SPACE = r"[\s\u00a0\u202f-]{0,2}"
# A word that an apostrophe follows is an article or a pronoun: "en 2019 l'usine".
_WORD = r"[^\W\d_]++(?!['’])"  # noqa: RUF001
_AFTER = re.compile(
    rf"(?:(?:st|nd|rd|th)(?![^\W\d_]))?(?P<space>{SPACE})(?P<word>%|°|{_WORD})"
    rf"(?:(?:/|\s(?:per|pro|por|par|mỗi|trên)\s)(?P<per>{_WORD}))?"
    rf"(?:{SPACE}(?P<second>{_WORD}))?"
)
_BEFORE = re.compile(r"([$€£]|\b(?:USD|EUR|GBP))\s?\Z")
_PERCENT = re.compile(
    rf"{SPACE}(?:%|per\s?cent|prozent|por\sciento|pour\s?cent|phần\străm)", re.IGNORECASE
)
# Joined to digits these may also multiply them: "12k", "$5m".
LETTER_SCALES = {"k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "B": 10**9}
# Ordinals whose other form is a word that is not read as a number ("2e", "deuxième").
UNREAD_ORDINALS = frozenset({"e", "er", "ème", "ère", "eme", "º", "ª"})
MOST_SIGN = 4  # letters; more are a word whose space was lost


def unit_and_noun(text: str, start: int, end: int) -> tuple[str, str]:
    """Of the number at ``text[start:end]``: its unit by one name, and the term it counts.

    Either may be empty. The noun of a number with a unit is that unit.
    """
    if _PERCENT.match(text, end):
        return UNITS["%"], UNITS["%"]
    before = _BEFORE.search(text, max(0, start - 5), start)
    unit = UNITS[before[1].lower()] if before is not None else ""
    after = _AFTER.match(text, end)
    if after is None:
        return unit, ""
    word, per, second = after["word"], after["per"] or "", after["second"] or ""
    is_joined = not after["space"] and word == text[end : end + len(word)]
    unit = unit or _unit(word, per, second, is_joined=is_joined)
    if is_unspaced(word[0]):
        return unit, word[0]  # the counter or the unit: 年, 人, 元
    is_noun = word.lower() not in STOP_WORDS and word.lower() not in NUMBERS
    return unit, (unit or stem(fold(word))) if is_noun else ""


def are_other(one: str, other: str) -> bool:
    """Whether two units differ; euros are not other than euros a day, and no unit is none."""
    if not one or not other or one == other:
        return False
    has_rate = "/" in one and "/" in other
    return has_rate or one.partition("/")[0] != other.partition("/")[0]


def _unit(word: str, per: str, second: str, *, is_joined: bool) -> str:
    named = _named(word + second) or _named(word)
    if is_joined and word in LETTER_SCALES:
        return _named(second) or named
    if named and per:
        return f"{named}/{_named(per)}" if _named(per) else named
    is_sign = is_joined and word.isascii() and word.isalpha() and len(word) <= MOST_SIGN
    return named or (word.lower() if is_sign and word not in UNREAD_ORDINALS else "")


def _named(word: str) -> str:
    return SYMBOLS.get(word, "") or UNITS.get(word.lower(), "")
