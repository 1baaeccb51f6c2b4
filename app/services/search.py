"""From a query to ranked passages: lexical and vector search, fused."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.documents import PassageHit


class IndexState(StrEnum):
    """How warm the vector index is; lexical search always works."""

    COLD = "cold"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Ranked passages, best first, and how long it took."""

    query: str
    passages: tuple[PassageHit, ...]
    elapsed_ms: float


class SearchService:
    """Retrieval alone."""

    def search(
        self, query: str, *, k: int = 10, per_document: int = 0, collection: str | None = None
    ) -> SearchResult:
        """The best ``k`` passages; ``per_document`` > 0 keeps that many of each document."""
        raise NotImplementedError

    def warm(self) -> None:
        """Starts the index worker and loads the vectors; blocks until it can answer."""
        raise NotImplementedError

    @property
    def state(self) -> IndexState:
        """How warm the index is."""
        raise NotImplementedError

    def passage_count(self) -> int:
        """Passages in the vault."""
        raise NotImplementedError
