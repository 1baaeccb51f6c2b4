"""Finds passages that say the same in nearly the same words; pure."""

from collections.abc import Sequence

from app.index.terms import terms

_SHINGLE_TERMS = 4
_SAME = 0.8  # of the shingles of both together
_LEAST_SHINGLES = 5


def without_near_duplicates(texts: Sequence[str]) -> list[int]:
    """Positions of the texts to keep: of near-duplicates the first, which ranks best."""
    kept: list[int] = []
    seen: list[frozenset[tuple[str, ...]]] = []
    for position, text in enumerate(texts):
        shingles = _shingles(text)
        if not any(_are_alike(shingles, other) for other in seen):
            kept.append(position)
            seen.append(shingles)
    return kept


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = terms(text)
    if len(words) < _SHINGLE_TERMS + _LEAST_SHINGLES:
        return frozenset([tuple(words)])
    starts = range(len(words) - _SHINGLE_TERMS + 1)
    return frozenset(tuple(words[at : at + _SHINGLE_TERMS]) for at in starts)


def _are_alike(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> bool:
    return len(left & right) >= _SAME * len(left | right)
