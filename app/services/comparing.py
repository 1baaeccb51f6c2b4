"""Compares whole documents: what both say, which numbers differ, what only one says.

Passages that are about one thing are found by their vectors; their sentences are held against each
other by what is written. Everything is quoted, word for word, from where it stands.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

import numpy as np

from app.domain.chat import Citation, MessageState
from app.errors import CancelledError
from app.index.contrast import Relation, bears_out, relation
from app.index.salience import Matrix, centrality, pick
from app.index.statements import statements
from app.services.cited import NOTHING_SAID, Line, compose, heading, quoted, quoting
from app.services.meanings import Meanings, WholeDocument
from app.services.reading import Reading
from app.services.turn import Draft, StreamedText, TextReceived, Turn

_MOST_PAIRS = 96  # of passages whose sentences are compared, for each two documents
_PAIRS_A_PART = 12
_BLOCK = 1024  # passages compared at once: bounds the memory for a long document
_MOST_SHARED = 8
_MOST_DIFFERENT = 12
_MOST_ALONE = 5
_PASSAGES_ALONE = 12


@dataclass(frozen=True, slots=True)
class _Statement:
    """A sentence of a document, as it would be quoted."""

    source: Citation
    place: int  # of its passage in the document
    weight: float


@dataclass(frozen=True, slots=True)
class _Match:
    """Two sentences of two documents, and how near they are in meaning."""

    one: _Statement
    other: _Statement
    likeness: float

    @property
    def order(self) -> tuple[int, int]:
        """Where it stands in the first document."""
        return self.one.place, self.one.source.passage


@dataclass(slots=True)
class Findings:
    """What was found so far; a stop leaves it as it is."""

    same: list[_Match] = field(default_factory=list)
    different: list[_Match] = field(default_factory=list)
    alone: dict[int, list[Citation]] = field(default_factory=dict)


class Comparison:
    """Compares documents, two by two where there are more."""

    def __init__(self, documents: Sequence[WholeDocument], meanings: Meanings) -> None:
        self._documents = documents
        self._meanings = meanings
        self._pairs = {
            (a, b): list(_aligned(documents[a], documents[b], meanings.likeness.related))
            for a, b in itertools.combinations(range(len(documents)), 2)
        }
        self.findings = Findings()

    @property
    def parts(self) -> int:
        """How many steps it takes."""
        pairs = sum(-(-len(pairs) // _PAIRS_A_PART) for pairs in self._pairs.values())
        return pairs + len(self._documents)

    def run(self, reading: Reading) -> None:
        """Compares; what is found is in ``findings``.

        Raises:
            CancelledError: it was stopped.
        """
        for (a, b), pairs in self._pairs.items():
            one, other = self._documents[a], self._documents[b]
            for at in range(0, len(pairs), _PAIRS_A_PART):
                reading.begin([one.file, other.file])
                found = self._compare(one, other, pairs[at : at + _PAIRS_A_PART])
                self.findings.same += found.same
                self.findings.different += found.different
                reading.end(self._lines(found))
        for document in self._documents:
            reading.begin([document.file])
            others = [one for one in self._documents if one is not document]
            found = Findings(alone={document.id: self._alone(document, others)})
            self.findings.alone |= found.alone
            reading.end(self._lines(found))

    def lines(self) -> list[Line]:
        """The findings as an answer."""
        return self._lines(self.findings)

    def _lines(self, findings: Findings) -> list[Line]:
        names = _names(self._documents)
        both = "both" if len(self._documents) == 2 else "several"  # noqa: PLR2004
        lines: list[Line] = []
        different = _distinct(findings.different)[:_MOST_DIFFERENT]
        if different:
            lines.append(heading("Numbers that differ"))
            for match in sorted(different, key=lambda one: one.order):
                lines += _named(match, names)
        same = _distinct(findings.same)[:_MOST_SHARED]
        if same:
            lines.append(heading(f"What {both} say"))
            lines += [_side_by_side(match) for match in sorted(same, key=lambda one: one.order)]
        for document in self._documents:
            alone = findings.alone.get(document.id, [])
            if alone:
                lines.append(heading(f"Only in {names[document.id]}"))
                lines += [quoting(source) for source in alone]
        return lines

    def _compare(
        self, one: WholeDocument, other: WholeDocument, pairs: Sequence[tuple[int, int]]
    ) -> Findings:
        """What the sentences of passages say that are about one thing."""
        findings = Findings()
        ours = _statements(one, sorted({a for a, _ in pairs}))
        theirs = _statements(other, sorted({b for _, b in pairs}))
        if not ours or not theirs:
            return findings
        likeness = self._vectors(ours) @ self._vectors(theirs).T
        for row, column in _mutual(likeness, self._meanings.likeness.same):
            match = _Match(ours[row], theirs[column], float(likeness[row, column]))
            kind = relation(match.one.source.quote, match.other.source.quote)
            if kind is Relation.NUMBERS:
                findings.different.append(match)
            elif kind is Relation.SAME:
                findings.same.append(match)
        return findings

    def _alone(self, document: WholeDocument, others: Sequence[WholeDocument]) -> list[Citation]:
        """The sentences that say most of what no other document is about."""
        nearest = np.max([_nearest(document, other) for other in others], axis=0)
        own = np.flatnonzero(nearest < self._meanings.likeness.related)
        if not len(own):
            return []
        vectors = document.vectors[own]
        scores = [float(one) for one in centrality(vectors, document.vectors.mean(axis=0))]
        repeated = self._meanings.likeness.repeated
        picked = pick(
            scores, vectors, count=_PASSAGES_ALONE, chosen=vectors[:0], most_alike=repeated
        )
        found = _statements(document, sorted(int(own[row]) for row in picked))
        told = self._vectors(found)
        central = told @ vectors.mean(axis=0) if len(found) else []
        weighed = [float(score) * one.weight for score, one in zip(central, found, strict=True)]
        best = pick(weighed, told, count=_MOST_ALONE, chosen=told[:0], most_alike=repeated)
        return [found[row].source for row in sorted(best)]

    def _vectors(self, found: Sequence[_Statement]) -> Matrix:
        return self._meanings.of([one.source.quote for one in found])


def _statements(document: WholeDocument, places: Sequence[int]) -> list[_Statement]:
    """The sentences of some passages, each once; those of neighbours may overlap."""
    found: dict[str, _Statement] = {}
    for place in places:
        hit = document.passages[place]
        for one in statements(hit.text):
            source = quoted(hit, one.start, one.end)
            found.setdefault(source.quote, _Statement(source, place, one.weight))
    return list(found.values())


def _aligned(one: WholeDocument, other: WholeDocument, least: float) -> Iterator[tuple[int, int]]:
    """The passages that are about one thing, the nearest first: each with its nearest one."""
    there = _best(one.vectors, other.vectors)
    back = _best(other.vectors, one.vectors)
    found = {(a, int(b)): float(score) for a, (b, score) in enumerate(zip(*there, strict=True))}
    found |= {(int(a), b): float(score) for b, (a, score) in enumerate(zip(*back, strict=True))}
    near = sorted((-score, pair) for pair, score in found.items() if score >= least)
    yield from sorted(pair for _, pair in near[:_MOST_PAIRS])


def _best(rows: Matrix, columns: Matrix) -> tuple[Matrix, Matrix]:
    """For each row the nearest column, and the cosine."""
    nearest, scores = [], []
    for at in range(0, len(rows), _BLOCK):
        block = rows[at : at + _BLOCK] @ columns.T
        nearest.append(block.argmax(axis=1))
        scores.append(block.max(axis=1))
    return np.concatenate(nearest), np.concatenate(scores)


def _nearest(document: WholeDocument, other: WholeDocument) -> Matrix:
    return _best(document.vectors, other.vectors)[1]


def _mutual(likeness: Matrix, least: float) -> Iterator[tuple[int, int]]:
    """Rows and columns that are each other's nearest, and near enough."""
    nearest_row = likeness.argmax(axis=0)
    for row, column in enumerate(likeness.argmax(axis=1)):
        if nearest_row[column] == row and likeness[row, column] >= least:
            yield row, int(column)


def _distinct(matches: Sequence[_Match]) -> list[_Match]:
    """The nearest first; a sentence stands in one match only."""
    seen: set[str] = set()
    kept = []
    for match in sorted(matches, key=lambda one: -one.likeness):
        quotes = {match.one.source.quote, match.other.source.quote}
        if seen.isdisjoint(quotes):
            seen |= quotes
            kept.append(match)
    return kept


def _side_by_side(match: _Match) -> Line:
    """The sentence that the other bears out, with both as its sources."""
    one, other = match.one.source, match.other.source
    if not bears_out(one.quote, other.quote):
        one, other = other, one
    return quoting(one, also=[other])


def _named(match: _Match, names: dict[int, str]) -> list[Line]:
    """Both sentences, each under the name of its document."""
    one, other = match.one.source, match.other.source
    return [
        quoting(one, lead=f"- {names[one.document]}: "),
        quoting(other, lead=f"  {names[other.document]}: "),
    ]


def _names(documents: Sequence[WholeDocument]) -> dict[int, str]:
    """What each document is called: its file's name, with its folder where two have one name."""
    names = {document.id: PurePath(document.file).name for document in documents}
    shared = {name for name in names.values() if list(names.values()).count(name) > 1}
    return {
        document.id: str(PurePath(*PurePath(document.file).parts[-2:]))
        if names[document.id] in shared
        else names[document.id]
        for document in documents
    }


def compared(
    turn: Turn, text: StreamedText, documents: Sequence[WholeDocument], meanings: Meanings
) -> Draft:
    """The whole comparison as an answer; of a stopped one, what was found until then."""
    comparison = Comparison(documents, meanings)
    reading = Reading(turn, text, comparison.parts)
    state, note = MessageState.COMPLETE, ""
    try:
        comparison.run(reading)
    except CancelledError:
        state, note = MessageState.STOPPED, reading.stopped
    grounded = compose(comparison.lines())
    said = grounded.text
    if state is MessageState.COMPLETE:
        said = said or NOTHING_SAID
        turn.on_event(TextReceived(said))
    return Draft(said, state, citations=grounded.citations, is_extractive=True, note=note)
