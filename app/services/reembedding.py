"""Lets another embedder read the documents anew while the one before it goes on answering.

The vectors of the next embedder are kept beside those that answer, document by document, so a
kill costs at most the documents at hand. When it has read everything, questions are answered with
them from one moment to the next, and the vectors of the one before are removed (docs/adr/0046).
"""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.documents import PassageHit
from app.domain.progress import CancelToken, Progress
from app.domain.retrieval import VectorBlock, VectorIndex
from app.errors import CancelledError
from app.services.embedder import EmbedderInfo, SelectedEmbedder
from app.services.embedding import embed
from app.services.index_loss import tolerate_death
from app.services.precedence import Precedence, Rank
from app.vault.passages import Passages
from app.vault.vector_sets import VectorSets

# Small documents are embedded together, as many as keep every processor busy for some seconds.
_GROUP_PASSAGES: Final = 128
_LOOK_S: Final = 0.2  # how often a wait looks at the cancel token

OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class ReembeddingState:
    """What is being read anew. ``answering`` and ``following`` are names of models.

    ``is_pending``: another embedder than the one that answers is chosen, or the same in another
    form; ``documents_left`` it has not read, of ``documents``. ``progress`` while it runs.
    """

    answering: str
    following: str
    is_pending: bool
    is_running: bool
    is_paused: bool
    documents_left: int
    passages_left: int
    documents: int
    progress: Progress | None = None

    @property
    def is_due(self) -> bool:
        """Whether there is anything to read: for the next embedder, or the one that answers."""
        return self.is_pending or self.documents_left > 0


class Reembedding:
    """One at a time. ``builder`` is a second index, whose worker lives while there is work."""

    def __init__(
        self,
        passages: Passages,
        sets: VectorSets,
        *,
        embedder: SelectedEmbedder,
        index: VectorIndex,
        builder: VectorIndex,
        precedence: Precedence,
    ) -> None:
        self._passages = passages
        self._sets = sets
        self._embedder = embedder
        self._index = index
        self._builder = builder
        self._precedence = precedence
        self._running = threading.Lock()
        self._completing = threading.Lock()  # of two at the same documents one would be in vain
        self._cancel = CancelToken()
        self._progress: Progress | None = None

    def state(self) -> ReembeddingState:
        """How things stand.

        Raises:
            UserFacingError: ``no_embedder``, ``model_revoked``.
        """
        following, answering = self._embedder.wanted(), self._embedder.answering()
        backlog = self._sets.backlog(following.id)
        return ReembeddingState(
            answering=answering.name,
            following=following.name,
            is_pending=following.id != answering.id,
            is_running=self._running.locked(),
            is_paused=self._sets.is_paused,
            documents_left=backlog.documents,
            passages_left=backlog.passages,
            documents=backlog.all_documents,
            progress=self._progress,
        )

    def pause(self) -> None:
        """Ends ``run`` after the documents at hand, and notes that it waits: over a restart too."""
        self._sets.set_paused(is_paused=True)
        self._cancel.cancel()

    def run(self, *, on_progress: OnProgress, cancel: CancelToken) -> int:
        """Reads what the chosen embedder has not read, then lets it answer; blocks.

        While an import runs the change waits for its end. When cancelled, what was read stays.

        Returns:
            How many documents were read.

        Raises:
            UserFacingError: ``no_embedder``, ``model_damaged``, ``index_died``, ``disk_full``.
        """
        with self._running:
            self._cancel = cancel
            self._sets.set_paused(is_paused=False)
            following = self._embedder.wanted()
            info = self._embedder.ready()

            def tell(progress: Progress) -> None:
                self._progress = progress
                on_progress(progress)

            reader = self._reader(tell, cancel, Rank.IMPORT, wanted=following.id)
            try:
                if info.id == following.id:
                    self._complete(reader, cancel)
                else:
                    info = self._embedder.start(self._builder, following)
                    self._replace(reader, info, cancel)
                self._sets.drop_others(info.id)
            except CancelledError:
                pass
            finally:
                self._progress = None
                self._builder.stop()
            return reader.documents

    def fill(self, cancel: CancelToken, *, rank: Rank, on_progress: OnProgress) -> None:
        """Reads what the embedder that answers has not read; an import begins with that.

        ``rank`` is that of the import. Where ``run`` reads the same, it waits for the end of that.
        """
        with contextlib.suppress(CancelledError):
            self._complete(self._reader(on_progress, cancel, rank), cancel)

    def give_up(self) -> None:
        """Ends ``run``, chooses the embedder that answers, removes what the next one has read."""
        self._cancel.cancel()
        with self._running:
            answering = self._embedder.answering()
            self._embedder.choose(answering)
            self._sets.drop_others(answering.id)
            self._sets.set_paused(is_paused=False)

    def drop_leftovers(self) -> None:
        """Removes what a kill or a lock left of an embedder that has been replaced; after unlock.

        Raises:
            UserFacingError: ``no_embedder``, ``model_revoked``, ``disk_full``.
        """
        if not self._running.acquire(blocking=False):
            return  # which ends with that
        try:
            answering = self._embedder.answering()
            is_settled = self._embedder.wanted().id == answering.id
            if is_settled and not self._sets.backlog(answering.id).documents:
                self._sets.drop_others(answering.id)
        finally:
            self._running.release()

    def _reader(
        self, on_progress: OnProgress, cancel: CancelToken, rank: Rank, *, wanted: str = ""
    ) -> "_Reader":
        """One that ends where no longer ``wanted`` is chosen."""

        def give_way() -> None:
            self._precedence.wait(rank, cancel)
            if wanted and self._embedder.wanted().id != wanted:
                raise CancelledError

        return _Reader(self._passages, self._sets, on_progress, cancel, give_way)

    def _complete(self, reader: "_Reader", cancel: CancelToken) -> None:
        while not self._completing.acquire(timeout=_LOOK_S):
            cancel.raise_if_cancelled()
        try:
            with self._embedder.held() as info:
                reader.read_all(self._index, info, is_answering=True)
        finally:
            self._completing.release()

    def _replace(self, reader: "_Reader", info: EmbedderInfo, cancel: CancelToken) -> None:
        """Reads until nothing is left, at a moment in which nothing is being imported."""
        while True:
            reader.read_all(self._builder, info, is_answering=False)
            cancel.raise_if_cancelled()
            if self._embedder.wanted().id != info.id:  # it was given up elsewhere
                raise CancelledError
            if self._embedder.switch(info.id):
                return
            self._embedder.wait_until_free(cancel)


class _Reader:
    """Reads documents in groups and tells how far it is."""

    def __init__(
        self,
        passages: Passages,
        sets: VectorSets,
        on_progress: OnProgress,
        cancel: CancelToken,
        give_way: Callable[[], None],
    ) -> None:
        self._give_way = give_way
        self.documents = 0
        self._passages = passages
        self._sets = sets
        self._tell = on_progress
        self._cancel = cancel
        self._started = time.monotonic()
        self._done_passages = 0

    def read_all(self, index: VectorIndex, info: EmbedderInfo, *, is_answering: bool) -> None:
        """Every document without vectors of this embedder; those also go to an index that answers.

        Raises:
            CancelledError: what was read before is kept.
        """
        lacking = self._passages.without_vectors(info.id)
        if not lacking:
            return
        for group in self._groups(lacking):
            self._cancel.raise_if_cancelled()
            self._read(group, index, info, is_answering=is_answering)

    def _read(
        self,
        group: dict[int, tuple[PassageHit, ...]],
        index: VectorIndex,
        info: EmbedderInfo,
        *,
        is_answering: bool,
    ) -> None:
        backlog = self._sets.backlog(info.id)

        def on_done(count: int) -> None:
            done = self._done_passages + count
            rate = done / max(time.monotonic() - self._started, 1e-6)
            finished = backlog.all_documents - backlog.documents
            self._tell(
                Progress(
                    done=finished,
                    total=backlog.all_documents,
                    part=_whole_part(group, count),
                    passages_per_s=rate,
                    seconds_left=(backlog.passages - count) / rate if rate else 0.0,
                )
            )

        texts = [(hit.heading, hit.text) for hits in group.values() for hit in hits]
        vectors = iter(
            embed(index, texts, cancel=self._cancel, on_done=on_done, give_way=self._give_way)
        )
        for document, hits in group.items():
            data = b"".join(next(vectors) for _ in hits)
            self._keep(document, hits, data, info, index if is_answering else None)
        self._done_passages += len(texts)

    def _keep(
        self,
        document: int,
        hits: Sequence[PassageHit],
        data: bytes,
        info: EmbedderInfo,
        index: VectorIndex | None,
    ) -> None:
        is_there = self._passages.add_vectors(
            document, embedder=info.id, dimension=info.dimension, data=data
        )
        self.documents += is_there
        if is_there and index is not None:
            with tolerate_death():
                ids = tuple(hit.passage for hit in hits)
                index.add(VectorBlock(ids, info.dimension, data))

    def _groups(self, documents: Sequence[int]) -> Iterator[dict[int, tuple[PassageHit, ...]]]:
        group: dict[int, tuple[PassageHit, ...]] = {}
        size = 0
        for document in documents:
            group[document] = self._passages.of_document(document)
            size += len(group[document])
            if size >= _GROUP_PASSAGES:
                yield group
                group, size = {}, 0
        if group:
            yield group


def _whole_part(group: dict[int, tuple[PassageHit, ...]], count: int) -> float:
    """The share of the first document of a group, or of the group where it is small."""
    total = sum(map(len, group.values()))
    return count / total if count < total else 0.0
