"""From a query to ranked passages: lexical and vector search, fused."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.documents import PassageHit
from app.domain.retrieval import Scored, VectorIndex
from app.errors import UserFacingError
from app.index.fusion import Fused, fuse
from app.services.embedder import SelectedEmbedder
from app.vault.passages import Passages

CANDIDATES = 200  # of each kind, before fusion


class EmptyQueryError(UserFacingError):
    """There is nothing to search for."""

    code = "empty_question"


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

    def __init__(
        self, passages: Passages, *, embedder: SelectedEmbedder, index: VectorIndex
    ) -> None:
        self._passages = passages
        self._embedder = embedder
        self._index = index
        self._warming = threading.Lock()
        self._state = IndexState.COLD

    def search(
        self, query: str, *, k: int = 10, per_document: int = 0, collection: str | None = None
    ) -> SearchResult:
        """The best ``k`` passages; ``per_document`` > 0 keeps that many of each document.

        Raises:
            EmptyQueryError: the query is blank.
        """
        if not query.strip():
            raise EmptyQueryError("The question is empty.", hint="Write what you look for.")
        started = time.perf_counter()
        fused = self._rank(query, collection)
        hits = self._hits(fused, k, per_document)
        return SearchResult(query, hits, (time.perf_counter() - started) * 1000)

    def warm(self) -> None:
        """Starts the index worker and loads the vectors; blocks until it can answer."""
        with self._warming:
            info = self._embedder.ready()
            if self._index.is_loaded():
                self._state = IndexState.READY
                return
            self._state = IndexState.LOADING
            try:
                self._load(info.id)
            except UserFacingError:
                self._state = IndexState.FAILED
                raise
            self._state = IndexState.READY

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        """Unit vectors of texts, as the index makes them."""
        self.warm()
        return self._index.embed(texts)

    @property
    def state(self) -> IndexState:
        """How warm the index is."""
        return self._state

    def passage_count(self) -> int:
        """Passages in the vault."""
        return self._passages.count()

    def _load(self, embedder: str) -> None:
        held = None
        for block in self._passages.vector_blocks(embedder):
            if held is not None:
                self._index.load([held], is_last=False)
            held = block
        self._index.load([held] if held is not None else [], is_last=True)

    def _rank(self, query: str, collection: str | None) -> list[Fused]:
        lexical = self._passages.match(query, limit=CANDIDATES, collection=collection)
        within = self._passages.ids_in(collection) if collection is not None else None
        try:
            dense, cosines = self._nearest(query, lexical, within)
        except UserFacingError as error:
            if error.error_code != "index_died":
                raise
            dense, cosines = self._nearest(query, lexical, within)  # once, with a fresh worker
        return fuse(lexical, dense, {scored.passage: scored.score for scored in cosines})

    def _nearest(
        self, query: str, lexical: Sequence[Scored], within: Sequence[int] | None
    ) -> tuple[list[Scored], list[Scored]]:
        self.warm()
        return self._index.search(
            query, limit=CANDIDATES, also=[scored.passage for scored in lexical], within=within
        )

    def _hits(self, fused: Sequence[Fused], k: int, per_document: int) -> tuple[PassageHit, ...]:
        found = self._passages.get([item.passage for item in fused])
        kept: list[PassageHit] = []
        of_document: dict[int, int] = {}
        for item in fused:
            hit = found.get(item.passage)
            if hit is None:  # removed a moment ago
                continue
            seen = of_document.get(hit.document, 0)
            if per_document and seen >= per_document:
                continue
            of_document[hit.document] = seen + 1
            kept.append(replace(hit, score=item.score, lexical=item.lexical, cosine=item.cosine))
            if len(kept) == k:
                break
        return tuple(kept)
