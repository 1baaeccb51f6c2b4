"""Scripts without spaces between words: what stands for words there are pairs of characters."""

import re
import unicodedata
from typing import Final

# Thai and Lao, Myanmar, Khmer, the Japanese syllables, and Han.
_RUN: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\U00020000-\U000323af]+"
)


def is_unspaced(text: str) -> bool:
    """Whether any letter of such a script is in the text."""
    return not text.isascii() and _RUN.search(text) is not None


def runs_of(text: str) -> list[str]:
    """The longest runs of letters of such scripts, as they stand, marks included."""
    return [] if text.isascii() else _RUN.findall(text)


def pairs_of(text: str) -> list[str]:
    """Every two neighbouring letters of such scripts, in order; overlapping, marks left out.

    A letter that stands alone among other scripts is in no pair: it is part of a word there.
    """
    if text.isascii():
        return []
    pairs: list[str] = []
    for run in _RUN.findall(unicodedata.normalize("NFKC", text)):
        for letters in _without_marks(run).split():
            pairs += (letters[at : at + 2] for at in range(len(letters) - 1))
    return pairs


def _without_marks(run: str) -> str:
    """A run without its vowel signs and tones, other characters than letters as spaces.

    The word index drops such marks itself, or ends a word at them.
    """
    return "".join(
        char if char.isalnum() else " " for char in run if unicodedata.category(char)[0] != "M"
    )
