"""From a query to ranked passages: lexical and vector search, fused."""

import logging
import threading
import time
from array import array
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
_ATTEMPTS = 2  # the second with a fresh worker
# Word search answers alone where these stand in the way of vectors.
_WITHOUT_VECTORS = frozenset({"no_embedder", "model_damaged", "not_embedder", "index_died"})

log = logging.getLogger(__name__)


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
    """Ranked passages, best first, and how long it took.

    ``by_words`` are those passages that words alone found, for they have no vector: there is no
    usable embedder, its worker died twice, or it has not read their document yet.
    """

    query: str
    passages: tuple[PassageHit, ...]
    elapsed_ms: float
    by_words: frozenset[int] = frozenset()


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
        self._warmed = ""  # the embedder that the index was last warmed for

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
        lexical = self._passages.match(query, limit=CANDIDATES, collection=collection)
        dense, cosines = self._nearest(query, lexical, collection)
        fused = fuse(lexical, dense, {scored.passage: scored.score for scored in cosines})
        hits = self._hits(fused, k, per_document)
        with_vector = {scored.passage for scored in (*dense, *cosines)}
        by_words = frozenset(hit.passage for hit in hits) - with_vector
        elapsed_ms = (time.perf_counter() - started) * 1000
        return SearchResult(query, hits, elapsed_ms, by_words)

    def warm(self) -> None:
        """Starts the index worker and loads the vectors; blocks until it can answer."""
        with self._warming:
            info = self._embedder.ready()
            self._warmed = info.id
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
        """Unit vectors of texts, as the index makes them; once more when its worker died."""
        try:
            self.warm()
            return self._index.embed(texts)
        except UserFacingError as error:
            if error.error_code != "index_died":
                raise
        self.warm()
        return self._index.embed(texts)

    @property
    def state(self) -> IndexState:
        """How warm the index is."""
        return self._state

    def unread_documents(self) -> int:
        """How many documents the embedder of the last search had not read.

        Words alone find them. 0 before the index was warm.
        """
        return len(self._passages.without_vectors(self._warmed)) if self._warmed else 0

    def passage_count(self) -> int:
        """Passages in the vault."""
        return self._passages.count()

    def _load(self, embedder: str) -> None:
        """Hands over what the vault held at the start, less what was removed meanwhile."""
        held = None
        loaded = array("q")
        for block in self._passages.vector_blocks(embedder):
            if held is not None:
                self._index.load([held], is_last=False)
            held = block
            loaded.extend(block.passages)
        self._index.load([held] if held is not None else [], is_last=True)
        # Whoever removes passages takes them out of the index afterwards: what is in the vault
        # now and goes later is taken out after this.
        gone = self._passages.missing(loaded)
        if gone:
            self._index.remove(gone)

    def _nearest(
        self, query: str, lexical: Sequence[Scored], collection: str | None
    ) -> tuple[list[Scored], list[Scored]]:
        """The nearest passages and the cosines of the lexical ones, as far as there are vectors."""
        within = self._passages.ids_in(collection) if collection is not None else None
        also = [scored.passage for scored in lexical]
        for attempt in range(_ATTEMPTS):
            try:
                self.warm()
                return self._index.search(query, limit=CANDIDATES, also=also, within=within)
            except UserFacingError as error:
                if error.error_code not in _WITHOUT_VECTORS:
                    raise
                log.warning("no vectors for this search: %s (%d)", error.error_code, attempt + 1)
                self._state = IndexState.FAILED
        return [], []

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
