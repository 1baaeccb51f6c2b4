"""Fuses word search and vector search into one ranking; pure.

Both candidate sets are scored by both signals: BM25 over its maximum for this query, and cosine.
A passage that only one of the two found is not punished for it, as it is by rank fusion, which
loses to plain BM25 wherever the embedder is weak (tables, languages it was not trained on).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.retrieval import Scored

_LEXICAL_WEIGHT = 0.4


@dataclass(frozen=True, slots=True)
class Fused:
    """A passage's fused score with its parts: ``lexical`` 0..1, ``cosine`` -1..1."""

    passage: int
    score: float
    lexical: float
    cosine: float


def fuse(
    lexical: Sequence[Scored], dense: Sequence[Scored], cosines: Mapping[int, float]
) -> list[Fused]:
    """Both candidate sets as one ranking, best first; equal scores by passage id.

    ``cosines`` holds the cosine of every lexical candidate that the vector index knows.
    """
    best = max((scored.score for scored in lexical), default=0.0)
    words = {scored.passage: scored.score / best for scored in lexical} if best > 0 else {}
    meanings = {**cosines, **{scored.passage: scored.score for scored in dense}}
    fused = [
        _fused(passage, words.get(passage, 0.0), meanings.get(passage, 0.0))
        for passage in {**words, **meanings}
    ]
    return sorted(fused, key=lambda item: (-item.score, item.passage))


def _fused(passage: int, lexical: float, cosine: float) -> Fused:
    score = _LEXICAL_WEIGHT * lexical + (1 - _LEXICAL_WEIGHT) * cosine
    return Fused(passage, score, lexical, cosine)
