"""A vector index whose vectors are hashed words: exact, instant, and in this process."""

import hashlib
import math
import struct
from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.retrieval import Scored, VectorBlock
from app.errors import UserFacingError
from app.workers.errors import WorkerClosedError

DIMENSION = 64


def once(act: Callable[[], object]) -> Callable[[], None]:
    """For ``on_embed`` and ``on_load``: does it the first time alone."""
    acts = [act]

    def do() -> None:
        if acts:
            acts.pop()()

    return do


class IndexDiedError(UserFacingError):
    """As the real client reports a dead worker."""

    code = "index_died"


class WordIndex:
    """Implements ``domain.retrieval.VectorIndex``."""

    def __init__(self) -> None:
        self._vectors: dict[int, tuple[float, ...]] = {}
        self._model: tuple[Path, ...] = ()
        self._is_loaded = False
        self._is_closed = False
        self.holds: list[bool] = []
        self.deaths = 0  # calls of embed that fail before one works
        self.on_embed: Callable[[], None] = lambda: None
        self.on_load: Callable[[], None] = lambda: None

    def start(self, model: Sequence[Path], verify: Callable[[], None] | None = None) -> None:  # noqa: ARG002 (the Protocol)
        self._check()
        if self._model != tuple(model):
            self.stop()
            self._model = tuple(model)

    def is_loaded(self) -> bool:
        return self._is_loaded

    def load(self, blocks: Sequence[VectorBlock], *, is_last: bool) -> None:
        self._check()
        self.on_load()
        for block in blocks:
            self.add(block)
        self._is_loaded = is_last

    def add(self, block: VectorBlock) -> None:
        self._check()
        width = block.dimension
        numbers = struct.unpack(f"<{width * len(block.passages)}f", block.data)
        for row, passage in enumerate(block.passages):
            self._vectors[passage] = numbers[row * width : (row + 1) * width]

    def remove(self, passages: Sequence[int]) -> None:
        self._check()
        for passage in passages:
            self._vectors.pop(passage, None)

    def embed(self, texts: Sequence[str], *, is_background: bool = False) -> list[bytes]:  # noqa: ARG002 (the Protocol)
        self._check()
        self.on_embed()
        if self.deaths:
            self.deaths -= 1
            raise IndexDiedError("The search stopped unexpectedly. Your documents are safe.")
        return [struct.pack(f"<{DIMENSION}f", *_vector(text)) for text in texts]

    def embed_passages(self, texts: Sequence[str]) -> list[bytes]:
        return self.embed(texts, is_background=True)

    def hold(self, *, is_held: bool) -> None:
        self.holds.append(is_held)

    def search(
        self,
        query: str,
        *,
        limit: int,
        within: Sequence[int] | None,
        without: Sequence[int] = (),
        also: Callable[[], Sequence[int]] = tuple,
    ) -> tuple[list[Scored], list[Scored]]:
        self._check()
        asked = _vector(query)
        allowed = set(self._vectors) if within is None else set(within) & set(self._vectors)
        allowed -= set(without)
        scored = [Scored(p, _dot(asked, self._vectors[p])) for p in allowed]
        nearest = sorted(scored, key=lambda s: (-s.score, s.passage))[:limit]
        known = [passage for passage in also() if passage in self._vectors]
        return nearest, [Scored(p, _dot(asked, self._vectors[p])) for p in known]

    def stop(self) -> None:
        self._vectors.clear()
        self._is_loaded = False

    def close(self) -> None:
        self.stop()
        self._is_closed = True

    def _check(self) -> None:
        if self._is_closed:
            raise WorkerClosedError


def _vector(text: str) -> tuple[float, ...]:
    numbers = [0.0] * DIMENSION
    for word in text.lower().split():
        numbers[hashlib.sha256(word.encode()).digest()[0] % DIMENSION] += 1.0
    length = math.sqrt(sum(n * n for n in numbers)) or 1.0
    return tuple(n / length for n in numbers)


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))
