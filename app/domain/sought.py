"""What a search looks for in a text, and where it stands there; pure.

Texts are compared as the word index of messages does it: without case and without the marks that
change a letter (é, Thai tones); a đ is a d besides, as it is typed without marks. Words have their
own ends; letters of scripts without spaces between words are found anywhere.
"""

import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.unspaced import is_unspaced, runs_of

Spans = tuple[tuple[int, int], ...]

_PART: Final = re.compile(r"[^\W_]+")
_UNMARKED: Final = {"đ": "d", "Đ": "D"}  # to Unicode the stroke is no mark
_BEFORE, _AFTER, _GAP = r"(?<![^\W_])", r"(?![^\W_])", r"[\W_]+"


@dataclass(frozen=True, slots=True)
class Sought:
    """Words and phrases as they were typed; ``beginning`` may go on as any longer word."""

    terms: tuple[str, ...] = ()
    beginning: str = ""

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.terms or self.beginning)

    @property
    def typed(self) -> str:
        """The words as they can be typed again."""
        shown = [f'"{term}"' if " " in term else term for term in self.terms]
        return " ".join([*shown, *filter(None, (self.beginning,))])

    def is_in(self, text: str) -> bool:
        """Whether all of it stands in a text."""
        parts = [Sought((term,)) for term in self.terms]
        parts += [Sought((), self.beginning)] if self.beginning else []
        return bool(parts) and all(part.spans(text) for part in parts)

    def spans(self, text: str) -> Spans:
        """Where it stands in a text: first character and the one after the last, in order."""
        pattern = _pattern(self)
        if pattern is None or not text:
            return ()
        seen, places = _seen(text)
        spans = (match.span() for match in pattern.finditer(seen))
        if places is None:
            return tuple(spans)
        return tuple((places[first], _end(text, places[last - 1])) for first, last in spans)


@functools.lru_cache(maxsize=64)
def _pattern(sought: Sought) -> re.Pattern[str] | None:
    forms = [form for term in sought.terms for form in _forms(term, is_whole=True)]
    forms += _forms(sought.beginning, is_whole=False)
    # The longest first: a phrase is one stretch, not its words.
    return re.compile("|".join(sorted(set(forms), key=len, reverse=True))) if forms else None


def _forms(term: str, *, is_whole: bool) -> Sequence[str]:
    """A phrase of words with spaces is one form; each run of letters without them is another."""
    seen, _ = _seen(term)
    runs = [_seen(run)[0] for run in runs_of(term)]
    spaced = [part for part in _PART.findall(seen) if not is_unspaced(part)]
    forms = [re.escape(run) for run in runs if run]
    if spaced:
        end = _AFTER if is_whole else r"[^\W_]*"
        forms.append(_BEFORE + _GAP.join(map(re.escape, spaced)) + end)
    return forms


class _Letters(dict[int, int | None]):
    """By code point: the letter without its mark, small; None where it is a mark."""

    def __missing__(self, code: int) -> int | None:
        char = chr(code)
        found: int | None = code
        if unicodedata.category(char) == "Mn":
            found = None
        else:
            bare = _UNMARKED.get(char) or unicodedata.normalize("NFD", char)[0]
            # Only Latin letters lose their marks: \u304c is another letter than \u304b.
            small = (bare if bare.isascii() else char).lower()
            found = ord(small) if len(small) == 1 else code
        self[code] = found
        return found


_LETTERS: Final = _Letters()


def _seen(text: str) -> tuple[str, list[int] | None]:
    """A text as it is compared, and where each of its characters stands; None: where it stood."""
    if text.isascii():
        return text.lower(), None
    seen = text.translate(_LETTERS)
    if len(seen) == len(text):
        return seen, None
    return seen, [at for at, char in enumerate(text) if _LETTERS[ord(char)] is not None]


def _end(text: str, last: int) -> int:
    """After a character and the marks that belong to it."""
    end = last + 1
    while end < len(text) and _LETTERS[ord(text[end])] is None:
        end += 1
    return end
