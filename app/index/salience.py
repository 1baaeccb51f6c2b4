"""Which of many texts say most of what all of them say, none of them twice; pure, by vectors.

Vectors are rows of float32 of unit length, so that a dot product is a cosine. A text is central
that is near the mean of the texts around it and of the whole document (the degree of a graph of
cosines, as in LexRank, is its product with that mean). What is chosen next is central and far from
what was chosen before (maximal marginal relevance).
"""

import zlib
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from app.index.terms import content_terms

Matrix: TypeAlias = npt.NDArray[np.float32]
"""Rows of unit length."""

_NOVELTY = 0.5  # what likeness to a text chosen before costs, against centrality
_TERM_DIMENSION = 512


def matrix_of(data: bytes, dimension: int) -> Matrix:
    """Rows from float32, little-endian, row-major bytes."""
    return np.frombuffer(data, dtype="<f4").reshape(-1, dimension)


def centrality(part: Matrix, whole: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """For each row, its mean cosine with the rows of its part and with the document's mean."""
    if not len(part):
        return np.zeros(0, dtype=np.float32)
    return np.asarray((part @ part.mean(axis=0) + part @ whole) / 2, dtype=np.float32)


def pick(
    scores: Sequence[float], vectors: Matrix, *, count: int, chosen: Matrix, most_alike: float
) -> list[int]:
    """Up to ``count`` rows, the best first, unlike each other and the rows of ``chosen``.

    A row whose cosine with one of these is ``most_alike`` or more is never taken.
    """
    left = list(range(len(scores)))
    likeness = np.full(len(scores), -1.0, dtype=np.float32)
    if len(chosen):
        likeness = np.asarray((vectors @ chosen.T).max(axis=1), dtype=np.float32)
    picked: list[int] = []
    while left and len(picked) < count:
        left = [row for row in left if likeness[row] < most_alike]
        if not left:
            break
        best = max(left, key=lambda row: scores[row] - _NOVELTY * max(0.0, float(likeness[row])))
        picked.append(best)
        left.remove(best)
        likeness = np.maximum(likeness, vectors @ vectors[best])
    return picked


class TermVectors:
    """Vectors by words alone, where there is no embedder: terms weighed by how rare they are.

    Terms share a fixed number of dimensions by a hash, so that memory does not grow with words.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = max(1, len(texts))
        self._frequency = Counter(term for text in texts for term in set(content_terms(text)))

    def of(self, texts: Sequence[str]) -> Matrix:
        """One row a text; a text without words is a row of zeros."""
        rows = np.zeros((len(texts), _TERM_DIMENSION), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for term, times in Counter(content_terms(text)).items():
                rare = np.log1p(self._texts / (1 + self._frequency[term]))
                row[zlib.crc32(term.encode()) % _TERM_DIMENSION] += (1 + np.log(times)) * rare
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)
