"""The vectors of whole documents: those of the vault, or by words where it has none."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index.chunking import passage_for_embedding
from app.index.salience import Matrix, TermVectors, matrix_of
from app.services.embedder import SelectedEmbedder
from app.services.search import WITHOUT_VECTORS, SearchService
from app.vault.passages import Passages

_SLICE = 16  # texts embedded at once, so that a stop is heard soon


@dataclass(frozen=True, slots=True)
class Likeness:
    """From which cosine on two texts are about one thing, and from which they say the same."""

    related: float
    same: float
    repeated: float


# Sentences of different wording are near in meaning, and share few words.
BY_MEANING = Likeness(related=0.55, same=0.7, repeated=0.85)
BY_WORDS = Likeness(related=0.2, same=0.4, repeated=0.7)


@dataclass(frozen=True, slots=True)
class WholeDocument:
    """A document's passages in its own order, each with its vector."""

    id: int
    file: str
    passages: tuple[PassageHit, ...]
    vectors: Matrix


class Meanings(Protocol):
    """Turns texts into vectors that can be compared with those of the documents."""

    @property
    def likeness(self) -> Likeness:
        """What its cosines mean."""
        ...

    def of(self, texts: Sequence[str]) -> Matrix:
        """One row of unit length a text.

        Raises:
            CancelledError: the answer was stopped.
        """
        ...


class _ByMeaning:
    """The embedder's own vectors."""

    likeness = BY_MEANING

    def __init__(self, search: SearchService, dimension: int, cancel: CancelToken) -> None:
        self._search = search
        self._dimension = dimension
        self._cancel = cancel

    def of(self, texts: Sequence[str]) -> Matrix:
        """As the Protocol."""
        rows: list[bytes] = []
        for at in range(0, len(texts), _SLICE):
            self._cancel.raise_if_cancelled()
            rows += self._search.embed(texts[at : at + _SLICE])
        if not rows:
            return np.zeros((0, self._dimension), dtype=np.float32)
        return matrix_of(b"".join(rows), self._dimension)


class _ByWords:
    """Words that two texts share."""

    likeness = BY_WORDS

    def __init__(self, terms: TermVectors) -> None:
        self._terms = terms

    def of(self, texts: Sequence[str]) -> Matrix:
        """As the Protocol."""
        return self._terms.of(texts)


class MeaningSource:
    """Reads whole documents with vectors of one kind."""

    def __init__(
        self, passages: Passages, *, embedder: SelectedEmbedder, search: SearchService
    ) -> None:
        self._passages = passages
        self._embedder = embedder
        self._search = search

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Within it no other embedder takes the place of the one whose vectors were read."""
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(self._embedder.held())
            except UserFacingError as error:
                if error.error_code not in WITHOUT_VECTORS:
                    raise
            yield

    def read(
        self, documents: Sequence[int], cancel: CancelToken
    ) -> tuple[list[WholeDocument], Meanings]:
        """The documents in this order, those without passages left out, and what compares them.

        Their vectors come from the vault where the embedder in use has seen them all; else words
        alone are compared.
        """
        read = [(number, self._passages.of_document(number)) for number in documents]
        read = [(number, hits) for number, hits in read if hits]
        kept = self._kept([(number, len(hits)) for number, hits in read])
        if kept is not None:
            matrices, dimension = kept
            meanings: Meanings = _ByMeaning(self._search, dimension, cancel)
        else:
            texts = [[passage_for_embedding(h.heading, h.text) for h in hits] for _, hits in read]
            meanings = _ByWords(TermVectors([text for part in texts for text in part]))
            matrices = [meanings.of(part) for part in texts]
        whole = [
            WholeDocument(number, hits[0].file, hits, matrix)
            for (number, hits), matrix in zip(read, matrices, strict=True)
        ]
        return whole, meanings

    def _kept(self, documents: Sequence[tuple[int, int]]) -> tuple[list[Matrix], int] | None:
        """The vectors of documents with so many passages, and their dimension; None without."""
        try:
            embedder = self._embedder.ready().id
        except UserFacingError as error:
            if error.error_code not in WITHOUT_VECTORS:
                raise
            return None
        found = []
        for number, passages in documents:
            block = self._passages.vectors_of(number, embedder)
            if block is None or len(block.passages) != passages:
                return None
            found.append(block)
        if not found:
            return None
        return [matrix_of(block.data, block.dimension) for block in found], found[0].dimension
