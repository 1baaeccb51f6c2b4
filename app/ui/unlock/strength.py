"""Estimates how hard a passphrase is to guess. Pure; a hint for people, not a gate."""

import math
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from app.domain.passphrase import LEAST_CHARS

_FULL_BITS: Final = 90.0
_PREDICTABLE_BITS: Final = 1.0
_COMMON: Final = (
    *("password", "passphrase", "passwort", "secret", "letmein", "welcome", "admin", "login"),
    *("qwerty", "qwertz", "azerty", "dragon", "monkey", "master", "shadow", "football"),
    *("baseball", "sunshine", "princess", "iloveyou", "cloister", "changeme"),
)


class Strength(IntEnum):
    """How a passphrase would stand against someone who has the disk."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


_FLOORS: Final = ((75.0, Strength.STRONG), (60.0, Strength.GOOD), (45.0, Strength.FAIR))


@dataclass(frozen=True, slots=True)
class Estimate:
    """``fraction`` fills a meter, 0 to 1."""

    strength: Strength
    fraction: float


def estimate(passphrase: str) -> Estimate:
    """Bits a guesser has to find, counting repeats, runs and common words as nearly nothing."""
    bits = _bits(passphrase)
    fraction = min(1.0, bits / _FULL_BITS)
    if len(passphrase) < LEAST_CHARS:
        return Estimate(Strength.TOO_SHORT, min(fraction, 0.2))
    strength = next((level for floor, level in _FLOORS if bits >= floor), Strength.WEAK)
    return Estimate(strength, fraction)


def _bits(passphrase: str) -> float:
    rest = passphrase.lower()
    bits = 0.0
    for word in _COMMON:
        if word in rest:
            rest = rest.replace(word, "")
            bits += math.log2(len(_COMMON))
    per_char = math.log2(_alphabet(passphrase)) if passphrase else 0.0
    # Words of a language carry far less than random letters: about 2.6 bits a character here.
    if _is_words(passphrase):
        per_char = min(per_char, 2.6)
    previous = ""
    for char in rest:
        bits += _PREDICTABLE_BITS if _follows(previous, char) else per_char
        previous = char
    return bits


def _alphabet(passphrase: str) -> int:
    classes = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda char: not char.isalnum(), 32),
    )
    return max(2, sum(size for holds, size in classes if any(map(holds, passphrase))))


def _is_words(passphrase: str) -> bool:
    letters = sum(char.isalpha() or char.isspace() for char in passphrase)
    return letters >= 0.8 * len(passphrase)


def _follows(previous: str, char: str) -> bool:
    return bool(previous) and abs(ord(char) - ord(previous)) <= 1
