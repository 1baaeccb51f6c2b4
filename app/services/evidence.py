"""Whether the documents hold an answer at all, judged before a model is asked."""

import operator
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.documents import PassageHit
from app.index import evidence
from app.index.chunking import passage_for_embedding, sentences
from app.index.claims import Doubt
from app.index.evidence import Evidence
from app.services.judging import Judge
from app.services.search import SearchResult, SearchService
from app.vault.passages import Passages

_LOOKED_AT = 3  # passages
_SENTENCE_WEIGHT = 0.3  # of the best sentence in a passage, beside the passage's score


class EvidenceService:
    """Weighs a question against the passages found for it."""

    def __init__(
        self, passages: Passages, search: SearchService, *, judge: Judge | None = None
    ) -> None:
        self._passages = passages
        self._search = search
        self._judge = judge
        self._known: tuple[str, Mapping[str, float]] = ("", {})

    def is_answerable(self, question: str, found: SearchResult) -> bool:
        """Whether the best passages, and a sentence in them, say enough about the question."""
        return self.likelihood(question, found) >= evidence.THRESHOLD

    def likelihood(self, question: str, found: SearchResult) -> float:
        """How likely the passages hold an answer, 0 to 1; from ``THRESHOLD`` on one is tried.

        Passages without a vector are judged by the share of what is asked about that they hold,
        the others by their meaning too.
        """
        by_words = [hit for hit in found.passages if hit.passage in found.by_words]
        by_both = [hit for hit in found.passages if hit.passage not in found.by_words]
        likely = [0.0]
        if by_words:
            likely.append(self._weigh(question, by_words).passage_share)
        if by_both:
            weighed = self._weigh(question, by_both, has_vectors=True)
            likely.append(evidence.probability(weighed))
        if self._judge is None or not found.passages:
            return max(likely)
        best = found.passages[:_LOOKED_AT]
        texts = [passage_for_embedding(hit.heading, hit.text) for hit in best]
        return self._judge.likelihood(question, texts, max(likely))

    def bears_out(self, sentence: str, passage: str, doubt: Doubt | None) -> bool:
        """Whether a passage bears a sentence out, where the rules have this doubt, or none."""
        if self._judge is None:
            return doubt is None
        return self._judge.bears_out(sentence, passage, doubt)

    def ordered(self, question: str, found: SearchResult) -> SearchResult:
        """The first passages in the order in which their best sentences fit the question too.

        A passage is near a question by all that it says; the sentence that answers may stand in
        the next. Left as they are where one of them has no vector.
        """
        hits = found.passages[:_LOOKED_AT]
        if any(hit.passage in found.by_words for hit in hits):
            return found
        inside = [[hit.text[start:end] for start, end in sentences(hit.text)] for hit in hits]
        every = [sentence for of_hit in inside for sentence in of_hit]
        cosines = dict(zip(every, self._cosines(question, every), strict=True))
        best = evidence.best_sentences(
            question,
            [[(sentence, cosines[sentence]) for sentence in of_hit] for of_hit in inside],
            frequencies=self._passages.document_frequencies(evidence.asked_words(question)),
            total=self._passages.count(),
        )
        weighed = [
            replace(hit, score=hit.score + _SENTENCE_WEIGHT * worth)
            for hit, worth in zip(hits, best, strict=True)
        ]
        weighed.sort(key=lambda hit: -hit.score)
        return replace(found, passages=(*weighed, *found.passages[_LOOKED_AT:]))

    def _weigh(
        self, question: str, hits: Sequence[PassageHit], *, has_vectors: bool = False
    ) -> Evidence:
        texts = [hit.text for hit in hits[:_LOOKED_AT]]
        inside = [text[start:end] for text in texts for start, end in sentences(text)]
        return evidence.weigh(
            question,
            passages=texts,
            sentences=inside,
            passage_cosine=max(hit.cosine for hit in hits),
            sentence_cosines=self._cosines(question, inside) if has_vectors else (),
            frequencies=self._passages.document_frequencies(evidence.asked_words(question)),
            total=self._passages.count(),
        )

    def _cosines(self, question: str, inside: Sequence[str]) -> list[float]:
        """How near each sentence is to the question; those of the last question are kept."""
        asked, known = self._known
        if asked != question or not all(sentence in known for sentence in inside):
            known = self._computed(question, list(dict.fromkeys(inside)))
            self._known = question, known
        return [known[sentence] for sentence in inside]

    def _computed(self, question: str, inside: Sequence[str]) -> dict[str, float]:
        if not inside:
            return {}
        asked, *others = (array("f", v) for v in self._search.embed([question, *inside]))
        products = (sum(map(operator.mul, asked, other)) for other in others)
        return dict(zip(inside, products, strict=True))
