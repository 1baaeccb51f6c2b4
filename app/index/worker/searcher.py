"""Chooses between exact and approximate search; cosines are always exact."""

import threading

import numpy as np

from app.index.chroma import ChromaIndex
from app.index.worker.encoder import Matrix
from app.index.worker.vectors import NO_IDS, Ids, VectorStore

# Below, exact search takes some milliseconds and an index is not worth its building: on two cores
# 47 CPU seconds for 100,000 vectors, in which one search in twenty took .9 s (docs/adr/0018).
_WORTH_BUILDING = 200_000
_MORE_CANDIDATES = 4
_MOST_WITHOUT = 2_000  # as many more candidates are asked for; beyond, exact search is the faster


class Searcher:
    """The vectors, and above a size, in a process that stays, an index built beside them."""

    def __init__(self, store: VectorStore, *, stays: bool, worth: int = _WORTH_BUILDING) -> None:
        self._store = store
        self._stays = stays
        self._worth = worth
        self._index: ChromaIndex | None = None
        self._lock = threading.Lock()  # the index's thread copies rows while others change

    def __len__(self) -> int:
        return len(self._store)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being built."""
        return self._index is None or self._index.is_settled

    def add(self, passages: Ids, vectors: Matrix) -> None:
        """Keeps vectors; a known passage gets the new one."""
        with self._lock:
            self._store.add(passages, vectors)
        if self._index is not None:
            self._index.note(passages)
        elif self._stays and len(self._store) >= self._worth:
            self._index = ChromaIndex(self._copies)
            self._index.note(self._store.ids)

    def remove(self, passages: Ids) -> None:
        """Forgets passages."""
        with self._lock:
            self._store.remove(passages)
        if self._index is not None:
            self._index.note(passages)

    def search(
        self, query: Matrix, *, limit: int, within: Ids | None, without: Ids = NO_IDS
    ) -> tuple[Ids, Matrix, bool]:
        """The nearest passages, their cosines, and whether the search was exact."""
        index = self._index
        is_open = within is None and len(without) <= _MOST_WITHOUT
        if is_open and index is not None and index.is_current:
            wanted = min(limit * _MORE_CANDIDATES + len(without), len(self._store))
            found = index.candidates(query, wanted)
            found = found[np.isin(found, without, invert=True)]
            passages, cosines = self._store.rank(query, found, limit=limit)
            return passages, cosines, False
        passages, cosines = self._store.search(query, limit=limit, within=within, without=without)
        return passages, cosines, True

    def cosines(self, query: Matrix, passages: Ids) -> Matrix:
        """Cosine of each passage; NaN for one that is not here."""
        return self._store.cosines(query, passages)

    def _copies(self, passages: Ids) -> tuple[Ids, Matrix]:
        with self._lock:
            return self._store.copies(passages)
