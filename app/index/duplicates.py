"""Finds passages that say the same in nearly the same words; pure."""

from app.index.quantities import Quantity, quantities
from app.index.terms import terms

_SHINGLE_TERMS = 4
_SAME = 0.8  # of the shingles of both together
_LEAST_SHINGLES = 5


class DistinctTexts:
    """Texts in the order in which they rank, told from near-duplicates of better ones."""

    def __init__(self) -> None:
        self._seen: list[tuple[str, frozenset[tuple[str, ...]]]] = []

    def twin_of(self, text: str) -> int | None:
        """The position among the distinct texts of one that says the same.

        A text with a number that the other lacks says something else, however alike their words
        are. None where there is none: the text is then the next of the distinct ones.
        """
        shingles = _shingles(text)
        for position, (other, theirs) in enumerate(self._seen):
            # Numbers are read only where words are alike: that is rare, and takes longer.
            if _are_alike(shingles, theirs) and _states_all(other, text):
                return position
        self._seen.append((text, shingles))
        return None


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = terms(text)
    if len(words) < _SHINGLE_TERMS + _LEAST_SHINGLES:
        return frozenset([tuple(words)])
    starts = range(len(words) - _SHINGLE_TERMS + 1)
    return frozenset(tuple(words[at : at + _SHINGLE_TERMS]) for at in starts)


def _are_alike(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> bool:
    return len(left & right) >= _SAME * len(left | right)


def _states_all(text: str, numbers_of: str) -> bool:
    """Whether a text states every number that another states, in the same order."""
    if text == numbers_of:
        return True
    ours = iter(_in_order(text))
    return all(any(mine.agrees_with(one) for mine in ours) for one in _in_order(numbers_of))


def _in_order(text: str) -> list[Quantity]:
    found = (one for one in quantities(text) if one.is_sure)
    return sorted(found, key=lambda one: (one.start, one.end))
