"""The yardstick that every search must not stay below: a plain sum of BM25 and cosine.

A document's score is its BM25 over the largest of the query, times 0.4, plus the cosine of its
best window of some 110 words, times 0.6. It shares nothing with the product's own search but the
embedder, so that a change of passages, indexes or fusion leaves it where it is. The BM25 is of
whole documents, with Porter's stemmer (``vault.whole_texts``).
"""

from collections.abc import Iterator, Mapping, Sequence

WINDOW_WORDS = 110
_LEXICAL_WEIGHT = 0.4


def windows(text: str) -> Iterator[str]:
    """The text in pieces of ``WINDOW_WORDS`` words; one piece at least."""
    parts = text.split()
    for at in range(0, max(1, len(parts)), WINDOW_WORDS):
        yield " ".join(parts[at : at + WINDOW_WORDS])


def convex_ranking(bm25: Mapping[int, float], cosines: Mapping[int, float]) -> Sequence[int]:
    """The documents of either mapping, best first; equal ones by id."""
    most = max(bm25.values(), default=0.0) or 1.0
    scores = {
        document: _LEXICAL_WEIGHT * bm25.get(document, 0.0) / most
        + (1 - _LEXICAL_WEIGHT) * cosines.get(document, 0.0)
        for document in {**bm25, **cosines}
    }
    return sorted(scores, key=lambda document: (-scores[document], document))
