"""The yardstick that every search must not stay below: a plain sum of BM25 and cosine.

A document's score is its Okapi BM25 over the largest of the query, times 0.4, plus the cosine of
its best window of some 110 words, times 0.6. It shares nothing with the product's own search but
the embedder, so that a change of passages, indexes or fusion leaves it where it is.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

WINDOW_WORDS = 110
_LEXICAL_WEIGHT = 0.4
_K1 = 1.2  # Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), section 3.4
_B = 0.75
_WORD = re.compile(r"\w+")


class Bm25:
    """Okapi BM25 over whole documents; a word is a run of letters and digits, case folded."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        """Takes the documents' texts by id."""
        self._postings: dict[str, list[tuple[int, int]]] = {}
        self._lengths: dict[int, int] = {}
        for document, text in texts.items():
            counts = Counter(words(text))
            self._lengths[document] = counts.total()
            for word, count in counts.items():
                self._postings.setdefault(word, []).append((document, count))
        self._mean = sum(self._lengths.values()) / max(1, len(self._lengths)) or 1.0

    def scores(self, query: str) -> dict[int, float]:
        """The score of each document that has a word of the query."""
        found: dict[int, float] = {}
        for word in words(query):
            postings = self._postings.get(word, ())
            rarity = self._rarity(len(postings))
            for document, count in postings:
                norm = _K1 * (1 - _B + _B * self._lengths[document] / self._mean)
                found[document] = found.get(document, 0.0) + rarity * count * (_K1 + 1) / (
                    count + norm
                )
        return found

    def _rarity(self, holders: int) -> float:
        return math.log1p((len(self._lengths) - holders + 0.5) / (holders + 0.5))


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return _WORD.findall(text.casefold())


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
