"""The only module that uses Chroma: an approximate index in memory, built beside the exact one.

It holds ids and vectors, no text and no metadata, and writes nothing. It is filled in the
background; until it has caught up, and whenever it lags behind, exact search answers.
"""

import contextlib
import os
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]
Matrix = npt.NDArray[np.float32]

# Copies of the vectors of some passages; passages that are gone are left out.
Fetch = Callable[[Ids], tuple[Ids, Matrix]]

_BATCH_ROWS = 256
_NICE = 10
_SETTINGS = {"space": "ip", "ef_construction": 100, "max_neighbors": 16, "ef_search": 1000}


class ChromaIndex:
    """Candidates for large collections. ``fetch`` is called from its own thread."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._changed: dict[int, None] = {}
        self._busy = 0
        self._collection: Any = None
        self._is_broken = False
        self._wake = threading.Condition()
        threading.Thread(target=self._run, name="chroma", daemon=True).start()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to do, or nothing more will be done."""
        with self._wake:
            return self._is_broken or not (self._changed or self._busy)

    @property
    def is_current(self) -> bool:
        """Whether it holds exactly what the store holds."""
        with self._wake:
            return not (self._is_broken or self._changed or self._busy)

    def note(self, passages: Ids) -> None:
        """Says that these passages were added, replaced or removed."""
        with self._wake:
            self._changed.update(dict.fromkeys(passages.tolist()))
            self._wake.notify()

    def candidates(self, query: Matrix, limit: int) -> Ids:
        """Passages that are near the query, in no order that counts."""
        found = self._collection.query(query_embeddings=query[None], n_results=limit, include=[])
        return np.array([int(key) for key in found["ids"][0]], dtype=np.int64)

    def _run(self) -> None:
        with contextlib.suppress(AttributeError, OSError):
            os.setpriority(os.PRIO_PROCESS, 0, _NICE)  # 0: this thread, on Linux
        try:
            self._collection = _new_collection()
            while True:
                self._step()
        except Exception:  # noqa: BLE001 - the edge of a thread: exact search goes on without it
            with self._wake:
                self._is_broken = True

    def _step(self) -> None:
        with self._wake:
            self._wake.wait_for(lambda: bool(self._changed))
            keys = [key for key, _ in zip(self._changed, range(_BATCH_ROWS), strict=False)]
            for key in keys:
                del self._changed[key]
            self._busy = len(keys)
        wanted = np.array(keys, dtype=np.int64)
        present, vectors = self._fetch(wanted)
        gone = sorted(set(keys) - set(present.tolist()))
        if gone:
            self._collection.delete(ids=[str(key) for key in gone])
        if len(present):
            self._collection.upsert(ids=[str(key) for key in present.tolist()], embeddings=vectors)
        with self._wake:
            self._busy = 0


def _new_collection() -> Any:
    import chromadb  # noqa: PLC0415  close to a second, wanted only for large collections
    from chromadb.config import Settings  # noqa: PLC0415

    client = chromadb.EphemeralClient(Settings(anonymized_telemetry=False))
    return client.create_collection(
        "passages", embedding_function=None, configuration={"hnsw": _SETTINGS}
    )
