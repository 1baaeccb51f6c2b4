"""Vectors of passages in memory, and exact search over them."""

import numpy as np
import numpy.typing as npt

from app.index.worker.encoder import Matrix

Ids = npt.NDArray[np.int64]

NO_IDS: Ids = np.empty(0, dtype=np.int64)
_BLOCK_ROWS = 16_384


class VectorStore:
    """A matrix of unit vectors that grows by blocks: no copy, and no peak, when it grows."""

    def __init__(self, dimension: int) -> None:
        self._dimension = dimension
        self._blocks: list[Matrix] = []
        self._ids: Ids = np.empty(0, dtype=np.int64)
        self._rows: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def ids(self) -> Ids:
        """The passages, by row."""
        return self._ids[: len(self._rows)]

    def add(self, passages: Ids, vectors: Matrix) -> None:
        """Keeps vectors; a known passage gets the new one."""
        taken = [self._rows.setdefault(key, len(self._rows)) for key in passages.tolist()]
        rows = np.array(taken, dtype=np.int64)
        self._reserve(len(self._rows))
        self._ids[rows] = passages
        blocks = rows // _BLOCK_ROWS
        for block in np.unique(blocks):
            chosen = blocks == block
            self._blocks[block][rows[chosen] % _BLOCK_ROWS] = vectors[chosen]

    def remove(self, passages: Ids) -> None:
        """Forgets passages: the last row takes each one's place, and its numbers are wiped."""
        for passage in passages.tolist():
            row = self._rows.pop(passage, None)
            if row is None:
                continue
            last = len(self._rows)
            if row != last:
                self._put(row, self._row(last))
                moved = int(self._ids[last])
                self._ids[row] = moved
                self._rows[moved] = row
            self._put(last, np.zeros(self._dimension, dtype=np.float32))

    def search(
        self, query: Matrix, *, limit: int, within: Ids | None, without: Ids = NO_IDS
    ) -> tuple[Ids, Matrix]:
        """The nearest passages by cosine, best first; equal cosines by passage id."""
        scores, ids = self._scores(query), self.ids
        if within is not None:
            kept = np.isin(ids, within)
            scores, ids = scores[kept], ids[kept]
        if len(without):
            kept = np.isin(ids, without, invert=True)
            scores, ids = scores[kept], ids[kept]
        return _best(ids, scores, limit)

    def rank(self, query: Matrix, candidates: Ids, *, limit: int) -> tuple[Ids, Matrix]:
        """The nearest of some candidates, by their exact cosines."""
        present, vectors = self.copies(candidates)
        return _best(present, vectors @ query, limit)

    def cosines(self, query: Matrix, passages: Ids) -> Matrix:
        """Cosine of each passage; NaN for one that is not here."""
        result = np.full(len(passages), np.nan, dtype="<f4")
        known = [at for at, key in enumerate(passages.tolist()) if key in self._rows]
        result[known] = self.copies(passages)[1] @ query
        return result

    def copies(self, passages: Ids) -> tuple[Ids, Matrix]:
        """The passages that are here, with copies of their vectors."""
        present = [key for key in passages.tolist() if key in self._rows]
        vectors = np.zeros((len(present), self._dimension), dtype=np.float32)
        for at, key in enumerate(present):
            vectors[at] = self._row(self._rows[key])
        return np.array(present, dtype=np.int64), vectors

    def _reserve(self, rows: int) -> None:
        while len(self._blocks) * _BLOCK_ROWS < rows:
            self._blocks.append(np.zeros((_BLOCK_ROWS, self._dimension), dtype=np.float32))
        if len(self._ids) < rows:
            grown = np.zeros(max(rows, len(self._ids) * 2), dtype=np.int64)
            grown[: len(self._ids)] = self._ids
            self._ids = grown

    def _row(self, row: int) -> Matrix:
        vector: Matrix = self._blocks[row // _BLOCK_ROWS][row % _BLOCK_ROWS]
        return vector

    def _put(self, row: int, vector: Matrix) -> None:
        self._blocks[row // _BLOCK_ROWS][row % _BLOCK_ROWS] = vector

    def _scores(self, query: Matrix) -> Matrix:
        count = len(self._rows)
        scores = np.empty(count, dtype=np.float32)
        for number, block in enumerate(self._blocks):
            start = number * _BLOCK_ROWS
            stop = min(start + _BLOCK_ROWS, count)
            if start < stop:
                np.dot(block[: stop - start], query, out=scores[start:stop])
        return scores


def _best(ids: Ids, scores: Matrix, limit: int) -> tuple[Ids, Matrix]:
    if 0 < limit < len(scores):
        chosen = np.argpartition(scores, len(scores) - limit)[len(scores) - limit :]
        ids, scores = ids[chosen], scores[chosen]
    order = np.lexsort((ids, -scores))[: max(limit, 0)]
    return ids[order], scores[order]
