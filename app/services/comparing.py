"""Compares whole documents: what both say, which numbers differ, what only one says.

Passages that are about one thing are found by their vectors; their sentences are held against each
other by what is written. Everything is quoted, word for word, from where it stands.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.domain.chat import Citation
from app.index.contrast import Relation, relation
from app.index.salience import Matrix, centrality, pick
from app.services.meanings import Meanings, WholeDocument
from app.services.reading import Reading
from app.services.sentence_shelf import Sentence, SentenceShelf

_MOST_PAIRS = 96  # of passages whose sentences are compared, for each two documents
_PAIRS_A_PART = 12
_BLOCK = 1024  # passages compared at once: bounds the memory for a long document
_MOST_ALONE = 6
_TRIED_ALONE = 48  # sentences that are looked for in the other documents
_PASSAGES_ALONE = 12
_LOOKED_UP = 3  # passages of another document in which a sentence is looked for


@dataclass(frozen=True, slots=True)
class Match:
    """Two sentences of two documents, and how near they are in meaning."""

    one: Sentence
    other: Sentence
    likeness: float


@dataclass(slots=True)
class Findings:
    """What was found; ``alone`` holds what only one document says, by its id."""

    same: list[Match] = field(default_factory=list)
    different: list[Match] = field(default_factory=list)
    alone: dict[int, list[Citation]] = field(default_factory=dict)


class Comparison:
    """Compares documents, two by two where there are more."""

    def __init__(self, documents: Sequence[WholeDocument], meanings: Meanings) -> None:
        self._documents = documents
        self._likeness = meanings.likeness
        self._shelf = SentenceShelf(documents, meanings)
        self._pairs = {
            (a, b): _aligned(documents[a], documents[b], meanings.likeness.related)
            for a, b in itertools.combinations(range(len(documents)), 2)
        }

    @property
    def parts(self) -> int:
        """How many steps it takes."""
        pairs = sum(-(-len(pairs) // _PAIRS_A_PART) for pairs in self._pairs.values())
        return pairs + len(self._documents)

    def steps(self, reading: Reading) -> Iterator[Findings]:
        """Compares, and gives what each part found; the reading is told of its begin.

        Raises:
            CancelledError: it was stopped.
        """
        for (a, b), pairs in self._pairs.items():
            one, other = self._documents[a], self._documents[b]
            for at in range(0, len(pairs), _PAIRS_A_PART):
                reading.begin([one.file, other.file])
                yield self._compare(one, other, pairs[at : at + _PAIRS_A_PART])
        for document in self._documents:
            reading.begin([document.file])
            yield Findings(alone={document.id: self._alone(document)})

    def _compare(
        self, one: WholeDocument, other: WholeDocument, pairs: Sequence[tuple[int, int]]
    ) -> Findings:
        """What the sentences of passages say that are about one thing."""
        found = Findings()
        ours = self._shelf.of(one.id, (a for a, _ in pairs))
        theirs = self._shelf.of(other.id, (b for _, b in pairs))
        if not ours.all or not theirs.all:
            return found
        likeness = ours.vectors @ theirs.vectors.T
        for row, column in _mutual(likeness, self._likeness.same):
            match = Match(ours.all[row], theirs.all[column], float(likeness[row, column]))
            kind = relation(match.one.text, match.other.text)
            if kind is Relation.NUMBERS:
                found.different.append(match)
            elif kind is Relation.SAME:
                found.same.append(match)
        return found

    def _alone(self, document: WholeDocument) -> list[Citation]:
        """The sentences that say most of what no other document says, in their order."""
        others = [one for one in self._documents if one is not document]
        places = {*self._shelf.held(document.id), *self._foreign(document, others)}
        told = self._shelf.of(document.id, places)
        central = told.vectors @ document.vectors.mean(axis=0)
        scores = [float(s) * one.weight for s, one in zip(central, told.all, strict=True)]
        order = pick(
            scores,
            told.vectors,
            count=_TRIED_ALONE,
            chosen=told.vectors[:0],
            most_alike=self._likeness.repeated,
        )
        is_alone = (
            row for row in order if not self._is_told(told.all[row], told.vectors[row], others)
        )
        rows = list(itertools.islice(is_alone, _MOST_ALONE))
        return [told.all[row].source for row in sorted(rows)]

    def _foreign(self, document: WholeDocument, others: Sequence[WholeDocument]) -> list[int]:
        """The most central passages of those that no other document has anything like."""
        nearest = np.max([_best(document.vectors, one.vectors)[1] for one in others], axis=0)
        own = np.flatnonzero(nearest < self._likeness.related)
        vectors = document.vectors[own]
        scores = [float(one) for one in centrality(vectors, document.vectors.mean(axis=0))]
        repeated = self._likeness.repeated
        picked = pick(
            scores, vectors, count=_PASSAGES_ALONE, chosen=vectors[:0], most_alike=repeated
        )
        return [int(own[row]) for row in picked]

    def _is_told(self, sentence: Sentence, vector: Matrix, others: Sequence[WholeDocument]) -> bool:
        """Whether a sentence of another document, where it would stand, says the same."""
        for other in others:
            found = self._shelf.nearest(other.id, sentence, vector, count=_LOOKED_UP).vectors
            if len(found) and float((found @ vector).max()) >= self._likeness.same:
                return True
        return False


def _aligned(one: WholeDocument, other: WholeDocument, least: float) -> list[tuple[int, int]]:
    """The passages that are about one thing, each with its nearest one; in the first's order."""
    there = _best(one.vectors, other.vectors)
    back = _best(other.vectors, one.vectors)
    found = {(a, int(b)): float(score) for a, (b, score) in enumerate(zip(*there, strict=True))}
    found |= {(int(a), b): float(score) for b, (a, score) in enumerate(zip(*back, strict=True))}
    near = sorted((-score, pair) for pair, score in found.items() if score >= least)
    return sorted(pair for _, pair in near[:_MOST_PAIRS])


def _best(rows: Matrix, columns: Matrix) -> tuple[Matrix, Matrix]:
    """For each row the nearest column, and the cosine."""
    nearest, scores = [], []
    for at in range(0, len(rows), _BLOCK):
        block = rows[at : at + _BLOCK] @ columns.T
        nearest.append(block.argmax(axis=1))
        scores.append(block.max(axis=1))
    return np.concatenate(nearest), np.concatenate(scores)


def _mutual(likeness: Matrix, least: float) -> Iterator[tuple[int, int]]:
    """Rows and columns that are each other's nearest, and near enough."""
    nearest_row = likeness.argmax(axis=0)
    for row, column in enumerate(likeness.argmax(axis=1)):
        if nearest_row[column] == row and likeness[row, column] >= least:
            yield row, int(column)
