"""Fuses word search and vector search into one ranking; pure.

Both candidate sets are scored by both signals: BM25 over its maximum for this query, and cosine.
A passage that only one of the two found is not punished for it, as it is by rank fusion, which
loses to plain BM25 wherever the embedder is weak (tables, languages it was not trained on).

How far the cosines are trusted is decided for each query: over the passages that share words
with it, a useful embedder agrees with BM25 (correlation 0.3 to 0.7 in the languages it knows),
a lost one does not (0.05 in Arabic and Thai with an English model), and then words decide.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.domain.retrieval import Scored

_LEXICAL_WEIGHT = 0.36
_LEAST_TRUST = 0.1
_TRUST_PER_CORRELATION = 2.5
_LEAST_SHARED = 8  # fewer passages tell nothing of agreement


@dataclass(frozen=True, slots=True)
class Fused:
    """A passage's fused score with its parts: ``lexical`` 0..1, ``cosine`` -1..1."""

    passage: int
    score: float
    lexical: float
    cosine: float


def fuse(
    lexical: Sequence[Scored],
    dense: Sequence[Scored],
    cosines: Mapping[int, float],
    *,
    favoured: Collection[int] = frozenset(),
) -> list[Fused]:
    """Both candidate sets as one ranking, best first; equal scores by passage id.

    ``cosines`` holds the cosine of every lexical candidate that the vector index knows. One that
    it does not know yet is ranked as if its meaning were as near as its words are. ``favoured``
    passages, those of a file that the question names, gain what holding all its words gains.
    """
    best = max((scored.score for scored in lexical), default=0.0)
    words = {scored.passage: scored.score / best for scored in lexical} if best > 0 else {}
    meanings = {**cosines, **{scored.passage: scored.score for scored in dense}}
    weight = (1 - _LEXICAL_WEIGHT) * _trust(words, meanings)
    nearest = max(0.0, max(meanings.values(), default=0.0))
    fused = []
    for passage in {**words, **meanings}:
        word = words.get(passage, 0.0)
        meaning = meanings.get(passage, word * nearest)
        score = _LEXICAL_WEIGHT * (word + (passage in favoured)) + weight * meaning
        fused.append(Fused(passage, score, word, meanings.get(passage, 0.0)))
    return sorted(fused, key=lambda item: (-item.score, item.passage))


def _trust(words: Mapping[int, float], meanings: Mapping[int, float]) -> float:
    """How far the cosines count, 0.1 to 1."""
    shared = [(words[passage], meanings[passage]) for passage in words if passage in meanings]
    if len(shared) < _LEAST_SHARED:
        return 1.0
    agreement = max(_correlation(shared), 0.0)
    return min(1.0, _LEAST_TRUST + _TRUST_PER_CORRELATION * agreement)


def _correlation(pairs: Sequence[tuple[float, float]]) -> float:
    """Pearson's, 0 where one side does not vary."""
    mean_left = math.fsum(left for left, _ in pairs) / len(pairs)
    mean_right = math.fsum(right for _, right in pairs) / len(pairs)
    offsets = [(left - mean_left, right - mean_right) for left, right in pairs]
    spread = math.fsum(x * x for x, _ in offsets) * math.fsum(y * y for _, y in offsets)
    return math.fsum(x * y for x, y in offsets) / math.sqrt(spread) if spread > 0 else 0.0
