"""The extractive summary: the sentences that say most of a document, word for word, in order."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.domain.chat import Citation
from app.index.duplicates import DistinctTexts
from app.index.salience import Matrix, centrality, pick
from app.index.statements import Section, Statement, sections, statements
from app.services.cited import DOCUMENT_LEVEL, heading, quoted, quoting
from app.services.meanings import Meanings, WholeDocument
from app.services.reading import Reading

_LEAST_SENTENCES = 3
_MOST_SENTENCES = 24  # about a page
_GROWTH = 1.6  # of the summary with the root of the passages
_LOOKED_AT = 4  # passages of a section whose sentences are compared
_SAMPLED = 64  # passages that tell what a document is made of
_LEAST_PROSE = 0.25  # of them with a whole sentence
_SEPARATOR = " > "  # between the headings of a path
_OPENING = 0.05  # the first sentence of a section often says what it is about


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence that could be quoted."""

    passage: int  # its place in the document
    statement: Statement


def parts_of(document: WholeDocument) -> list[Section]:
    """The stretches of a document that are read one by one; each is quoted."""
    passages = len(document.passages)
    return sections(
        list(_headings(document)),
        pieces=min(_wanted(document), passages),
        most=min(_MOST_SENTENCES, passages),
    )


def _headings(document: WholeDocument) -> Iterator[str]:
    """Those of its passages; where its title is the first of them, it stands over its own part.

    What is called by its first heading has passages under nothing but that.
    """
    has_more = any(_SEPARATOR in hit.heading for hit in document.passages)
    is_heading = False
    for hit in document.passages:
        path, _, columns = hit.heading.partition("\n")
        if has_more and path and _SEPARATOR not in path:
            is_heading = is_heading or any(_words(line) == path for line in hit.text.splitlines())
            path = f"{path}{_SEPARATOR}{path}" if is_heading else path
        yield f"{path}\n{columns}"


def _words(line: str) -> str:
    """A line without the marks of a heading."""
    return " ".join(line.strip("#*_ \t").split())


def _wanted(document: WholeDocument) -> int:
    grown = round(_GROWTH * math.sqrt(len(document.passages)))
    return max(_LEAST_SENTENCES, min(_MOST_SENTENCES, grown))


class Extractor:
    """Chooses the sentences of one document, part after part, none like one before."""

    def __init__(self, document: WholeDocument, meanings: Meanings, *, per_part: int) -> None:
        self._document = document
        self._meanings = meanings
        self._mean = document.vectors.mean(axis=0)
        self._chosen: Matrix = np.zeros((0, document.vectors.shape[1]), dtype=np.float32)
        self._distinct = DistinctTexts()
        self._is_prose = _is_prose(document)
        self._per_part = per_part

    def best(self, part: Section) -> list[Citation]:
        """The best sentences of a part, in its order; none where all of it was said before."""
        candidates = list(self._candidates(part))
        texts = [self._source(one).quote for one in candidates]
        vectors = self._meanings.of(texts)
        own = self._document.vectors[part.start : part.end]
        central = vectors @ ((own.mean(axis=0) + self._mean) / 2)
        scores = [
            float(score) * one.statement.weight + _OPENING * (one.passage == part.start and not n)
            for n, (score, one) in enumerate(zip(central, candidates, strict=True))
        ]
        repeated = self._meanings.likeness.repeated
        wanted = 2 * self._per_part  # some may be near-duplicates in their words
        order = pick(scores, vectors, count=wanted, chosen=self._chosen, most_alike=repeated)
        taken: list[int] = []
        for row in order:
            if len(taken) < self._per_part and self._distinct.twin_of(texts[row]) is None:
                taken.append(row)
        self._chosen = np.concatenate([self._chosen, vectors[taken]])
        return [self._source(candidates[row]) for row in sorted(taken)]

    def _candidates(self, part: Section) -> Iterator[_Candidate]:
        own = self._document.vectors[part.start : part.end]
        scores = [float(score) for score in centrality(own, self._mean)]
        count = _LOOKED_AT * self._per_part
        central = pick(scores, own, count=count, chosen=own[:0], most_alike=2.0)
        for place in sorted({part.start, *(part.start + row for row in central)}):
            for statement in statements(self._document.passages[place].text):
                if statement.is_whole or not self._is_prose:
                    yield _Candidate(place, statement)

    def _source(self, one: _Candidate) -> Citation:
        hit = self._document.passages[one.passage]
        return quoted(hit, one.statement.start, one.statement.end)


def _is_prose(document: WholeDocument) -> bool:
    """Whether it is written in sentences: then lines of its tables and menus are not quoted."""
    every = -(-len(document.passages) // _SAMPLED)
    sample = document.passages[::every]
    whole = sum(any(one.is_whole for one in statements(hit.text)) for hit in sample)
    return whole >= _LEAST_PROSE * len(sample)


def extract(
    document: WholeDocument, meanings: Meanings, reading: Reading, *, title: str = ""
) -> None:
    """Reads a document part by part, and gives the reading what is to be quoted.

    A ``title`` stands over it.

    Raises:
        CancelledError: it was stopped; what was read stays with the reading.
    """
    parts = parts_of(document)
    per_part = math.ceil(_wanted(document) / len(parts))
    extractor = Extractor(document, meanings, per_part=per_part)
    section = ""
    for part in parts:
        reading.begin([document.file], document.passages[part.start : part.end])
        lines = [quoting(source) for source in extractor.best(part)]
        if lines and part.title not in ("", section):
            section = part.title
            lines.insert(0, heading(section))
        if lines and title:
            lines.insert(0, heading(title, level=DOCUMENT_LEVEL))
            title = ""
        reading.end(lines)
