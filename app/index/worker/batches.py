"""Cuts embedding requests into small batches, so that a query never waits long."""

from collections.abc import Sequence

import numpy as np

from app.index.worker.encoder import Encoder

# Larger batches are not faster on a CPU, and a query waits for the batch that runs.
_BATCH_PIECES = 768
_BATCH_TEXTS = 32


class EmbedJob:
    """One request's texts, the longest first, and the vectors made so far."""

    def __init__(self, request: int, texts: Sequence[str], encoder: Encoder) -> None:
        self.request = request
        self._encoder = encoder
        self._pieces = encoder.all_pieces(texts)
        self._order = sorted(range(len(texts)), key=lambda at: -len(self._pieces[at]))
        self._next = 0
        self._vectors = np.empty((len(texts), encoder.dimension), dtype="<f4")

    @property
    def left(self) -> int:
        """Texts that still wait."""
        return len(self._order) - self._next

    def step(self) -> None:
        """Embeds the next batch: neighbours in length, so that little is padding."""
        longest = max(len(self._pieces[self._order[self._next]]), 1)
        count = max(1, min(_BATCH_PIECES // longest, _BATCH_TEXTS))
        rows = self._order[self._next : self._next + count]
        self._vectors[rows] = self._encoder.encode([self._pieces[row] for row in rows])
        self._next += len(rows)

    def vectors(self) -> bytes:
        """All vectors, in the order of the texts."""
        return self._vectors.tobytes()
