"""The Protocols through which the store of passages and the index meet in the services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage id and a score: BM25 (higher is better) or cosine."""

    passage: int
    score: float


@dataclass(frozen=True, slots=True)
class VectorBlock:
    """Vectors of some passages: ``data`` is float32, little-endian, row-major, unit length.

    ``len(data) == 4 * dimension * len(passages)``.
    """

    passages: tuple[int, ...]
    dimension: int
    data: bytes


class TokenCounter(Protocol):
    """Counts an embedder's word pieces, to keep passages inside its limit."""

    def count(self, text: str) -> int:
        """Word pieces of the text, without the special ones."""
        ...

    def count_all(self, texts: Sequence[str]) -> list[int]:
        """Of each text as ``count``; for many texts much faster."""
        ...


class VectorIndex(Protocol):
    """Embedding and vector search, in the index worker.

    After its worker's death the next call starts a fresh one, which is empty: ``is_loaded``
    tells whether ``load`` must be called again. Raises ``vault_locked`` once closed.
    """

    def start(self, model: Sequence[Path], verify: Callable[[], None] | None = None) -> None:
        """Starts the worker with an embedder's files (onnx, tokenizer.json, embedder.json).

        An int8 form of the onnx file may follow: it makes the vectors of passages.

        The caller has just verified them; ``verify`` is called, and may raise, before any later
        worker reads them again.
        """
        ...

    def is_loaded(self) -> bool:
        """Whether the worker that lives now holds the vectors that were loaded."""
        ...

    def load(self, blocks: Sequence[VectorBlock], *, is_last: bool) -> None:
        """Hands vectors over; after the last block searches may begin."""
        ...

    def add(self, block: VectorBlock) -> None:
        """Adds vectors of newly imported passages."""
        ...

    def remove(self, passages: Sequence[int]) -> None:
        """Forgets passages."""
        ...

    def embed(self, texts: Sequence[str], *, is_background: bool = False) -> list[bytes]:
        """One float32 little-endian vector of unit length for each text.

        ``is_background`` says that nobody waits for them: ``hold`` holds their making up.
        """
        ...

    def hold(self, *, is_held: bool) -> None:
        """Embeds nothing in the background for now, or does so again; does not wait for it."""
        ...

    def embed_passages(self, texts: Sequence[str]) -> list[bytes]:
        """As ``embed``, by the form that makes the vectors that are kept."""
        ...

    def search(
        self,
        query: str,
        *,
        limit: int,
        within: Sequence[int] | None,
        without: Sequence[int] = (),
        also: Callable[[], Sequence[int]] = tuple,
    ) -> tuple[list[Scored], list[Scored]]:
        """Embeds the query; returns the nearest passages and the cosines of those in ``also``.

        The nearest are ``within`` some passages, if that is not None, and ``without`` others.
        ``also`` is called while they are looked for: what it does takes no time of its own.
        """
        ...

    def stop(self) -> None:
        """Ends the worker and drops the index."""
        ...

    def close(self) -> None:
        """As ``stop``, and for good: whatever is called from now on raises ``vault_locked``."""
        ...
