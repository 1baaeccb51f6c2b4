"""The sentences of documents that are compared, each with its vector, computed once."""

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.chat import Citation
from app.index.salience import Matrix
from app.index.statements import statements
from app.index.terms import content_terms
from app.services.cited import quoted
from app.services.meanings import Meanings, WholeDocument


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document as it would be quoted; ``place`` is that of its passage there."""

    source: Citation
    place: int
    start: int
    weight: float

    @property
    def text(self) -> str:
        """Its words."""
        return self.source.quote


@dataclass(frozen=True, slots=True)
class Sentences:
    """Some sentences and their vectors, a row each."""

    all: list[Sentence]
    vectors: Matrix


class SentenceShelf:
    """Reads passages into sentences when they are first asked for."""

    def __init__(self, documents: Sequence[WholeDocument], meanings: Meanings) -> None:
        self._documents = {document.id: document for document in documents}
        self._meanings = meanings
        self._read: dict[tuple[int, int], Sentences] = {}
        self._terms: dict[int, list[frozenset[str]]] = {}

    def of(self, document: int, places: Iterable[int]) -> Sentences:
        """The sentences of some passages in order, one that neighbours share only once."""
        wanted = sorted(set(places))
        self._fill(document, [place for place in wanted if (document, place) not in self._read])
        seen: dict[str, tuple[Sentence, int, int]] = {}
        for place in wanted:
            for row, one in enumerate(self._read[document, place].all):
                seen.setdefault(one.text, (one, place, row))
        rows = [self._read[document, place].vectors[row] for _, place, row in seen.values()]
        width = self._documents[document].vectors.shape[1]
        vectors = np.array(rows, dtype=np.float32).reshape(-1, width)
        return Sentences([one for one, _, _ in seen.values()], vectors)

    def nearest(self, document: int, one: Sentence, vector: Matrix, *, count: int) -> Sentences:
        """The sentences of the passages where this one would stand: by meaning, and by words.

        Meaning alone loses a sentence among others of its passage.
        """
        whole = self._documents[document]
        if document not in self._terms:
            self._terms[document] = [frozenset(content_terms(h.text)) for h in whole.passages]
        wanted = frozenset(content_terms(one.text))
        shared = [len(wanted & terms) for terms in self._terms[document]]
        by_words = heapq.nlargest(count, range(len(shared)), key=shared.__getitem__)
        by_meaning = np.argsort(whole.vectors @ vector)[-count:]
        return self.of(document, {*by_words, *map(int, by_meaning)})

    def held(self, document: int) -> list[int]:
        """The passages of a document that were read so far."""
        return [place for number, place in self._read if number == document]

    def _fill(self, document: int, places: Sequence[int]) -> None:
        """Reads passages; the vectors of all their sentences are computed together."""
        hits = self._documents[document].passages
        found = [
            [
                Sentence(quoted(hits[place], one.start, one.end), place, one.start, one.weight)
                for one in statements(hits[place].text)
            ]
            for place in places
        ]
        vectors = self._meanings.of([one.text for part in found for one in part])
        at = 0
        for place, part in zip(places, found, strict=True):
            self._read[document, place] = Sentences(part, vectors[at : at + len(part)])
            at += len(part)
