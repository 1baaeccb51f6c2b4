"""Whether the documents hold an answer at all, judged before a model is asked."""

import operator
from array import array
from collections.abc import Sequence

from app.domain.documents import PassageHit
from app.index import evidence
from app.index.chunking import sentences
from app.services.search import SearchService
from app.vault.passages import Passages

_LOOKED_AT = 3  # passages


class EvidenceService:
    """Weighs a question against the passages found for it."""

    def __init__(self, passages: Passages, search: SearchService) -> None:
        self._passages = passages
        self._search = search

    def is_answerable(self, question: str, hits: Sequence[PassageHit]) -> bool:
        """Whether the best passages, and a sentence in them, say enough about the question."""
        if not hits:
            return False
        texts = [hit.text for hit in hits[:_LOOKED_AT]]
        inside = [text[start:end] for text in texts for start, end in sentences(text)]
        found = evidence.weigh(
            question,
            passages=texts,
            sentences=inside,
            passage_cosine=max(hit.cosine for hit in hits),
            sentence_cosine=self._nearest(question, inside),
            frequencies=self._passages.document_frequencies(evidence.asked_words(question)),
            total=self._passages.count(),
        )
        return evidence.is_answerable(found)

    def _nearest(self, question: str, inside: Sequence[str]) -> float:
        """The cosine of the sentence that is nearest to the question."""
        if not inside:
            return 0.0
        asked, *others = (array("f", v) for v in self._search.embed([question, *inside]))
        cosines: list[float] = [sum(map(operator.mul, asked, other)) for other in others]
        return max(cosines)
