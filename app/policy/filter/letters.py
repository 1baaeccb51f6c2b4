"""What of a written character counts when words are sought: its letter, not how it is encoded.

A *letter* here is a character with all that is written onto it or hidden behind it (accents,
joiners, bidirectional controls, tags), or what a character reference such as ``&shy;`` stands for:
an answer is shown as Markdown, which resolves those. What the window takes out is not there. Each
letter is folded by itself, so that a text folds alike however it is cut (Unicode 15, sections 3.6,
3.11 and 5.18).
"""

import html
import re
import unicodedata
from enum import Enum, IntEnum
from functools import lru_cache
from html.entities import html5
from typing import Final, NamedTuple

from app.domain.invisible import INVISIBLE, TERMINAL_SEQUENCE
from app.domain.unspaced import is_unspaced
from app.policy.filter.lookalikes import LOOKALIKES, STROKED

MASK: Final = "█████"  # of one length: how long a word was is not told

_REFERENCE: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_REFERENCE_BEGUN: Final = re.compile(r"&(?:#(?:\d{0,7}|[xX][0-9a-fA-F]{0,6})|[A-Za-z0-9]{0,32})\Z")
_SEQUENCE: Final = re.compile(TERMINAL_SEQUENCE)
_BREAKS: Final = frozenset("\t\n\x0b\x0c")  # the only controls that are seen
_MARKUP: Final = frozenset("*~`")  # of Markdown, not seen where it is shown
# Hyphens, dashes, a middle dot.
_SEPARATORS: Final = frozenset("-_/\u2010\u2011\u2012\u2013\u2014\u00b7")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}\ufe00-\ufe0f\u180b-\u180f\u200c\u200d\ufffc]")
_JAMO: Final = re.compile("[\u1161-\u11ff]")  # vowels and ends of Korean syllables
_SEQUENCE_END: Final = 2
_LONGEST_LETTER: Final = 32  # characters; whoever heaps up more wants to be in the way
_POINTING: Final = range(10, 36)  # combining classes of Hebrew, Arabic and Syriac vowel points
_FIRST_ACCENT: Final = 200  # combining class; below it marks belong to the letters of a script
_OVERLAY: Final = 1


class Kind(Enum):
    """What a letter is to a word."""

    WORD = "word"  # a letter, a digit, a covered place
    SPACE = "space"
    MARKUP = "markup"
    SEPARATOR = "separator"
    OTHER = "other"
    NOTHING = "nothing"


class View(IntEnum):
    """A way to fold: with look-alikes of other scripts or without, with accents or without."""

    PLAIN = 0
    ALIKE = 1
    ACCENTED = 2
    ALIKE_ACCENTED = 3

    @property
    def has_lookalikes(self) -> bool:
        """Whether a letter that looks like a Latin one reads as that."""
        return bool(self & View.ALIKE)

    @property
    def has_accents(self) -> bool:
        """Whether an accent makes another letter."""
        return bool(self & View.ACCENTED)


class Letter(NamedTuple):
    """A written character, folded in each ``View``; a form may have several letters."""

    kind: Kind
    forms: tuple[str, str, str, str]
    is_unspaced: bool  # of a script that puts no spaces between words

    @property
    def is_word(self) -> bool:
        """Whether it makes one word with such a one beside it."""
        return self.kind is Kind.WORD


class Placed(NamedTuple):
    """A letter and where in the text it is written."""

    letter: Letter
    start: int
    end: int


class LetterReader:
    """Reads a text that comes in pieces, letter by letter; offsets count from its beginning."""

    def __init__(self) -> None:
        self._rest = ""  # of the text, from ``_at`` on
        self._at = 0
        self._open = ""  # the letter that may go on
        self._open_start = 0

    @property
    def start(self) -> int:
        """Where what is not handed out yet begins."""
        return self._open_start if self._open else self._at

    def read(self, piece: str, *, is_last: bool = False) -> list[Placed]:
        """The letters that are certain now; ``is_last``: nothing follows."""
        placed: list[Placed] = []
        rest = self._rest + piece
        at = 0
        while at < len(rest):
            written, size = _next(rest, at, is_last=is_last)
            if not size:
                break
            if self._open and len(self._open) < _LONGEST_LETTER and _goes_on(written):
                self._open += written
            else:
                self._close(placed, self._at + at)
                self._open, self._open_start = written, self._at + at
            at += size
        self._rest = rest[at:]
        self._at += at
        if is_last:
            self._close(placed, self._at)
            self._open = ""
        return placed

    def _close(self, placed: list[Placed], end: int) -> None:
        if self._open:
            placed.append(Placed(letter(self._open), self._open_start, end))


def _next(rest: str, at: int, *, is_last: bool) -> tuple[str, int]:
    """What is written at a place, and how many characters that takes; 0: not certain yet."""
    if rest[at] == "\x1b":
        return _sequence(rest, at, is_last=is_last)
    if rest[at] == "&":
        found = _REFERENCE.match(rest, at)
        if found is not None and (meant := _meant(found[0])):
            return meant, len(found[0])
        if not is_last and _REFERENCE_BEGUN.match(rest, at):
            return "", 0
    return rest[at], 1


def _meant(reference: str) -> str:
    """What a character reference stands for; nothing where it is none, and is shown as it is."""
    return html.unescape(reference) if reference[1] == "#" else html5.get(reference[1:], "")


def _sequence(rest: str, at: int, *, is_last: bool) -> tuple[str, int]:
    found = _SEQUENCE.match(rest, at)
    end = at + 1 if found is None else found.end()
    # Its end may be two characters long, of which it has no part before the second is there.
    return ("", 0) if not is_last and len(rest) - end < _SEQUENCE_END else ("\x1b", end - at)


def letters(text: str) -> list[Placed]:
    """All letters of a whole text."""
    return LetterReader().read(text, is_last=True)


def folded(text: str, view: View) -> str:
    """A text as it reads in a view, white space as one blank."""
    if _is_simple(text):
        return " ".join(text.lower().split())
    forms = "".join(placed.letter.forms[view] for placed in letters(text))
    return " ".join(forms.split())


def has_accents(text: str) -> bool:
    """Whether any letter of it is written with an accent."""
    return not _is_simple(text) and any(
        placed.letter.forms[View.PLAIN] != placed.letter.forms[View.ACCENTED]
        for placed in letters(text)
    )


def _is_simple(text: str) -> bool:
    return text.isascii() and text.isprintable() and "&" not in text


@lru_cache(maxsize=8192)
def letter(written: str) -> Letter:
    """What a character, with what belongs to it, counts as."""
    if written.isascii() and len(written) == 1 and written.isprintable():
        form = written.lower()
        return Letter(_kind(form), (form, form, form, form), is_unspaced=False)
    plain, alike, accented, both = (_fold(written, view) for view in View)
    return Letter(_kind(alike), (plain, alike, accented, both), is_unspaced(plain))


def _kind(form: str) -> Kind:
    if not form:
        return Kind.NOTHING
    if form.isspace():
        return Kind.SPACE
    if form in _MARKUP:
        return Kind.MARKUP
    if form in _SEPARATORS:
        return Kind.SEPARATOR
    is_word = any(unicodedata.category(char)[0] in "LNM" or char in MASK for char in form)
    return Kind.WORD if is_word else Kind.OTHER


def _fold(written: str, view: View) -> str:
    text = unicodedata.normalize("NFKD", _alike(written, view))  # a lunate sigma is drawn like c
    text = _alike(text, view)
    text = unicodedata.normalize("NFKD", text.casefold())
    if not view.has_accents:
        text = text.translate(STROKED)
    kept = (_plain(char) for char in text if not _is_dropped(char, view))
    # What is composed is one letter; an accent that no letter has is only there to be in the way.
    return "".join(c for c in unicodedata.normalize("NFC", "".join(kept)) if not _is_accent(c))


def _alike(text: str, view: View) -> str:
    """As it looks; while it still has its case."""
    return text.translate(LOOKALIKES) if view.has_lookalikes else text


def _plain(char: str) -> str:
    if char.isspace():
        return " "
    return str(unicodedata.decimal(char)) if char.isdecimal() else char


def _is_dropped(char: str, view: View) -> bool:
    if _is_unseen(char) or unicodedata.category(char) == "Me":
        return True
    above = unicodedata.combining(char)
    return above in _POINTING or above == _OVERLAY or (_is_accent(char) and not view.has_accents)


def _is_accent(char: str) -> bool:
    return unicodedata.combining(char) >= _FIRST_ACCENT


@lru_cache(maxsize=8192)
def _goes_on(written: str) -> bool:
    """Whether it belongs to the letter before it."""
    if written.isascii() and written.isprintable():
        return False
    return all(
        unicodedata.category(char) in {"Mn", "Me"} or _is_unseen(char) or _JAMO.match(char)
        for char in written
    )


def _is_unseen(char: str) -> bool:
    if char in _BREAKS:
        return False
    return unicodedata.category(char) in {"Cc", "Cf"} or _UNSEEN.match(char) is not None
