"""Whether the documents hold an answer at all, judged before a model is asked."""

import operator
from array import array
from collections.abc import Sequence

from app.domain.documents import PassageHit
from app.index import evidence
from app.index.chunking import passage_for_embedding, sentences
from app.index.claims import Doubt
from app.index.evidence import Evidence
from app.services.judging import Judge
from app.services.search import SearchResult, SearchService
from app.vault.passages import Passages

_LOOKED_AT = 3  # passages


class EvidenceService:
    """Weighs a question against the passages found for it."""

    def __init__(
        self, passages: Passages, search: SearchService, *, judge: Judge | None = None
    ) -> None:
        self._passages = passages
        self._search = search
        self._judge = judge

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
        """How near each sentence is to the question."""
        if not inside:
            return []
        asked, *others = (array("f", v) for v in self._search.embed([question, *inside]))
        return [sum(map(operator.mul, asked, other)) for other in others]
