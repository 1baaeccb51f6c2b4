"""From a query to ranked passages: lexical and vector search, fused."""

import logging
import threading
import time
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache

from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.domain.query import Query
from app.domain.retrieval import Scored, VectorIndex
from app.errors import UserFacingError
from app.index.duplicates import DistinctTexts
from app.index.fusion import Fused, fuse
from app.index.query import parse
from app.services.ahead import ahead
from app.services.embedder import SelectedEmbedder
from app.services.precedence import Precedence, Rank
from app.services.reranking import Reranker
from app.services.search_scope import Where, joined, still_inside, within_only
from app.vault.passages import Passages

CANDIDATES = 200  # of each kind, before fusion
_WIDENED = 2  # best hits whose neighbours a model reads too; more of them cost time and tell less
_READ_AT_ONCE = 16
_BLOCKS_AHEAD = 2  # of some 6 MB
_ATTEMPTS = 2  # the second with a fresh worker
# Word search answers alone where these stand in the way of vectors.
WITHOUT_VECTORS = frozenset(
    {"no_embedder", "model_damaged", "model_revoked", "not_embedder", "index_died"}
)

log = logging.getLogger(__name__)


class EmptyQueryError(UserFacingError):
    """There is nothing to search for."""

    code = "empty_question"


class SearchNote(StrEnum):
    """What a person should know of a result, beside it."""

    NOTHING_FITS = "nothing_fits"
    NOT_AS_QUOTED = "not_as_quoted"

    @property
    def sentence(self) -> str:
        """In words."""
        if self is SearchNote.NOTHING_FITS:
            return "No passage fits the filters (file:, type:, page:)."
        return "No passage holds the quoted words as they stand. These come nearest."


class IndexState(StrEnum):
    """How warm the vector index is; lexical search always works."""

    COLD = "cold"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Ranked passages, best first, and how long it took.

    ``asked`` is what was looked for: the query without its filters.
    ``by_words`` are those passages that words alone found, for they have no vector: there is no
    usable embedder, its worker died twice, or it has not read their document yet.
    ``cosines`` are those of sentences in the first passages, as far as they were weighed.
    ``attached`` is the collection of what is attached to the chat that asked.
    """

    query: str
    passages: tuple[PassageHit, ...]
    elapsed_ms: float
    by_words: frozenset[int] = frozenset()
    asked: str = ""
    notes: tuple[SearchNote, ...] = ()
    cosines: Mapping[str, float] = field(default_factory=dict)
    attached: str | None = None


class SearchService:
    """Retrieval alone."""

    def __init__(
        self,
        passages: Passages,
        *,
        embedder: SelectedEmbedder,
        index: VectorIndex,
        precedence: Precedence | None = None,
        reranker: Reranker | None = None,
    ) -> None:
        """Without ``precedence`` nobody else is at work."""
        self._precedence = precedence or Precedence()
        self._passages = passages
        self._reranker = reranker
        self._embedder = embedder
        self._index = index
        self._warming = threading.Lock()
        self._state = IndexState.COLD
        self._warmed = ""  # the embedder that the index was last warmed for

    def search(
        self,
        query: str,
        *,
        k: int = 10,
        per_document: int = 0,
        collection: str | None = None,
        chat: int | None = None,
        is_attached_only: bool = False,
        cancel: CancelToken | None = None,
    ) -> SearchResult:
        """The best ``k`` passages; ``per_document`` > 0 keeps that many of each document.

        Of one collection or all, and of what is attached to ``chat``, which is favoured as a file
        is that the query names; if wanted, of that alone.

        Passages that say nearly the same as a better one are left out and counted. Filters in
        the query (``file:``, ``type:``, ``page:``) and quoted phrases restrict what is found;
        phrases that stand nowhere do not, and a note says so.

        Raises:
            EmptyQueryError: the query is blank, or nothing but filters.
            CancelledError: ``cancel`` was set while a model put passages in order.
        """
        with self._precedence.claim(Rank.QUESTION):
            own = None if chat is None else self._passages.attached_to(chat)
            usual = () if is_attached_only else (collection,)
            return self._search(query, k, per_document, Where(usual, own), cancel)

    def has_attached(self, chat: int | None) -> bool:
        """Whether anything that was read is attached to a chat."""
        return chat is not None and self._passages.attached_to(chat) is not None

    def _search(
        self,
        query: str,
        k: int,
        per_document: int,
        where: Where,
        cancel: CancelToken | None,
    ) -> SearchResult:
        asked = parse(query)
        if not asked.text:
            wanted = "words beside the filters" if asked.filters else "what you look for"
            raise EmptyQueryError("The question is empty.", hint=f"Write {wanted}.")
        started = time.perf_counter()
        found: Sequence[Sequence[Scored]] = ([], [], [])
        favoured: set[int] = set()
        scopes, notes = self._scopes(asked, where.all)
        for collection, within in scopes:
            found = joined(found, self._candidates(asked, within, collection))
            named = self._named(asked, within, collection)
            if named:
                found = joined(found, self._candidates(asked, named, collection))
            if collection is not None and collection == where.attached and where.usual:
                favoured.update(self._passages.ids_in(collection))
            favoured.update(named)
        lexical, dense, cosines = found
        scores = {scored.passage: scored.score for scored in cosines}
        fused = fuse(lexical, dense, scores, favoured=favoured)
        if self._reranker is not None:
            fused = self._reranker.reorder(asked.text, fused, cancel=cancel)
        hits = self._hits(fused, k, per_document)
        with_vector = {scored.passage for scored in (*dense, *cosines)}
        by_words = frozenset(hit.passage for hit in hits) - with_vector
        elapsed_ms = (time.perf_counter() - started) * 1000
        return SearchResult(
            query, hits, elapsed_ms, by_words, asked.text, notes, attached=where.attached
        )

    def widened(
        self,
        hits: Sequence[PassageHit],
        *,
        room: int,
        count: Callable[[Sequence[str]], Sequence[int]],
    ) -> tuple[PassageHit, ...]:
        """The hits, the best with what stands around them in their section and on their page.

        The text of each stays one stretch of its page. Neighbours are added while they fit into
        ``room`` tokens by ``count``, and only where they are no hits themselves.
        """
        around = self._passages.surroundings([hit.passage for hit in hits[:_WIDENED]])
        taken = {hit.passage for hit in hits}
        wide = list(hits)
        for position, hit in enumerate(hits[:_WIDENED]):
            beside = around.get(hit.passage)
            if beside is None:
                continue
            after, before = count([beside.after, beside.before])
            if beside.next is not None and beside.next not in taken and after <= room:
                wide[position] = replace(hit, text=hit.text + beside.after)
                taken.add(beside.next)
                room -= after
            if beside.previous is not None and beside.previous not in taken and before <= room:
                wide[position] = replace(hit, text=beside.before + wide[position].text)
                taken.add(beside.previous)
                room -= before
        return tuple(wide)

    def warm(self) -> None:
        """Starts the index worker and loads the vectors; blocks until it can answer."""
        with self._warming, self._embedder.held() as info:
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
            with self._embedder.held():
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

    @property
    def embedder(self) -> str:
        """The id of the embedder that the index was last warmed for; empty before."""
        return self._warmed

    def unread_documents(self) -> int:
        """How many documents the embedder of the last search had not read.

        Words alone find them. 0 before the index was warm.
        """
        return len(self._passages.without_vectors(self._warmed)) if self._warmed else 0

    def passage_count(self) -> int:
        """Passages in the collections."""
        return self._passages.count()

    def _load(self, embedder: str) -> None:
        """Hands over what the vault held at the start, less what was removed meanwhile."""
        held = None
        loaded = array("q")
        # Reading is decrypting: it goes on while the worker takes what was read.
        with closing(ahead(self._passages.vector_blocks(embedder), depth=_BLOCKS_AHEAD)) as blocks:
            for block in blocks:
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

    def _scopes(
        self, asked: Query, places: Sequence[str | None]
    ) -> tuple[list[tuple[str | None, Sequence[int] | None]], tuple[SearchNote, ...]]:
        """Where to look, as ``_scope`` for each place; those alone where all is as was asked."""
        scopes = [(place, *self._scope(asked, place)) for place in places]
        fitting = [one for one in scopes if not one[2]] or scopes
        notes = fitting[0][2] if fitting else ()
        return [(place, within) for place, within, _ in fitting], notes

    def _scope(
        self, asked: Query, collection: str | None
    ) -> tuple[Sequence[int] | None, tuple[SearchNote, ...]]:
        """The passages that the query restricts itself to, None for all; what to say of that."""
        within: Sequence[int] | None = None
        if asked.filters:
            within = self._passages.ids_where(asked.filters, collection)
        holding: Sequence[int] | None = None
        if asked.quoted:
            holding = self._without_attached(self._passages.holding(asked.quoted), collection)
        if collection is not None and holding:
            within = within_only(self._passages.ids_in(collection), within)
        if asked.filters and not within:
            return within, (SearchNote.NOTHING_FITS,)
        if holding is None:
            return within, ()
        holding = within_only(holding, within)
        return (holding, ()) if holding else (within, (SearchNote.NOT_AS_QUOTED,))

    def _named(
        self, asked: Query, within: Sequence[int] | None, collection: str | None
    ) -> Sequence[int]:
        """The passages of files that the question names, as far as they may be found."""
        named: Sequence[int] = ()
        if asked.may_name_file:
            named = self._passages.ids_of_files_named_in(asked.text, collection)
        return within_only(named, within)

    def _candidates(
        self, asked: Query, within: Sequence[int] | None, collection: str | None
    ) -> tuple[list[Scored], list[Scored], list[Scored]]:
        """By words; by meaning; and the cosines of those by words."""
        if within is not None and not within:
            return [], [], []

        @cache
        def by_words() -> list[Scored]:
            return self._passages.match(
                asked, limit=CANDIDATES, collection=collection, within=within
            )

        near, without = (within, ()) if within is not None else self._passages.bounds(collection)
        dense, cosines = self._nearest(asked.text, by_words, near, without)
        if within is None:  # what came meanwhile need not be in this collection
            dense = still_inside(dense, without, self._passages.bounds(collection))
        return by_words(), dense, cosines

    def _without_attached(self, passages: Sequence[int], collection: str | None) -> Sequence[int]:
        """Those of them that are in a collection which people see; of a named one, all."""
        hidden = () if collection is not None else set(self._passages.attached())
        return [passage for passage in passages if passage not in hidden] if hidden else passages

    def _nearest(
        self,
        query: str,
        by_words: Callable[[], Sequence[Scored]],
        within: Sequence[int] | None,
        without: Sequence[int],
    ) -> tuple[list[Scored], list[Scored]]:
        """The nearest passages and the cosines of the lexical ones, as far as there are vectors.

        Words are searched for here while the worker embeds the query and looks at the vectors.
        """
        for attempt in range(_ATTEMPTS):
            try:
                with self._embedder.held():  # the vectors loaded are of the embedder that is asked
                    self.warm()
                    return self._index.search(
                        query,
                        limit=CANDIDATES,
                        within=within,
                        without=without,
                        also=lambda: [scored.passage for scored in by_words()],
                    )
            except UserFacingError as error:
                if error.error_code not in WITHOUT_VECTORS:
                    raise
                log.warning("no vectors for this search: %s (%d)", error.error_code, attempt + 1)
                self._state = IndexState.FAILED
        return [], []

    def _hits(self, fused: Sequence[Fused], k: int, per_document: int) -> tuple[PassageHit, ...]:
        distinct = DistinctTexts()
        kept: list[PassageHit] = []
        of_document: dict[int, int] = {}
        for item, hit in self._read(fused):
            seen = of_document.get(hit.document, 0)
            if per_document and seen >= per_document:
                continue
            twin = distinct.twin_of(hit.text)
            if twin is not None:
                kept[twin] = replace(kept[twin], duplicates=kept[twin].duplicates + 1)
                continue
            if len(kept) == k:
                break
            of_document[hit.document] = seen + 1
            kept.append(replace(hit, score=item.score, lexical=item.lexical, cosine=item.cosine))
        return tuple(kept)

    def _read(self, fused: Sequence[Fused]) -> Iterator[tuple[Fused, PassageHit]]:
        """The passages with their texts, few at a time, for the best are mostly enough."""
        for at in range(0, len(fused), _READ_AT_ONCE):
            part = fused[at : at + _READ_AT_ONCE]
            found = self._passages.get([item.passage for item in part])
            for item in part:
                hit = found.get(item.passage)
                if hit is not None:  # it may have been removed a moment ago
                    yield item, hit
