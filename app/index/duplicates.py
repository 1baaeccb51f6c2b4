"""Finds passages that say the same in nearly the same words; pure."""

from app.index.terms import terms

_SHINGLE_TERMS = 4
_SAME = 0.8  # of the shingles of both together
_LEAST_SHINGLES = 5


class DistinctTexts:
    """Texts in the order in which they rank, told from near-duplicates of better ones."""

    def __init__(self) -> None:
        self._seen: list[frozenset[tuple[str, ...]]] = []

    def twin_of(self, text: str) -> int | None:
        """The position among the distinct texts of one that says the same.

        None where there is none: the text is then the next of the distinct ones.
        """
        shingles = _shingles(text)
        for position, other in enumerate(self._seen):
            if _are_alike(shingles, other):
                return position
        self._seen.append(shingles)
        return None


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = terms(text)
    if len(words) < _SHINGLE_TERMS + _LEAST_SHINGLES:
        return frozenset([tuple(words)])
    starts = range(len(words) - _SHINGLE_TERMS + 1)
    return frozenset(tuple(words[at : at + _SHINGLE_TERMS]) for at in starts)


def _are_alike(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> bool:
    return len(left & right) >= _SAME * len(left | right)
