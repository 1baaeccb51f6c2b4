"""The Protocol of a model that reads two texts at once and says how they belong together."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from app.domain.progress import CancelToken

Pair = tuple[str, str]


class PairScorer(Protocol):
    """A cross-encoder in a process of its own, which is started when it is needed."""

    def start(self, model: Sequence[Path], verify: Callable[[], None]) -> None:
        """Names the files (onnx, tokenizer.json, config.json); ``verify`` is called, and may
        raise, before a process reads them.
        """
        ...

    def score(
        self, pairs: Sequence[Pair], *, budget_s: float, cancel: CancelToken | None = None
    ) -> list[float]:
        """Log-odds of the pairs from the first on, as many as ``budget_s`` allows; at least one
        part of them is scored, however long it takes.

        Raises:
            CancelledError: ``cancel`` was set.
            UserFacingError: ``not_cross_encoder``, ``pairs_died``, ``vault_locked``.
        """
        ...

    def stop(self) -> None:
        """Ends the process."""
        ...

    def close(self) -> None:
        """As ``stop``, at once and for good."""
        ...
