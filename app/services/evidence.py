"""Whether the documents hold an answer at all, judged before a model is asked."""

import operator
from array import array
from collections.abc import Sequence

from app.index import evidence
from app.index.chunking import sentences
from app.services.search import SearchResult, SearchService
from app.vault.passages import Passages

_LOOKED_AT = 3  # passages
_WORDS_ALONE = 0.5  # share of what is asked about that a passage must hold without vectors


class EvidenceService:
    """Weighs a question against the passages found for it."""

    def __init__(self, passages: Passages, search: SearchService) -> None:
        self._passages = passages
        self._search = search

    def is_answerable(self, question: str, found: SearchResult) -> bool:
        """Whether the best passages, and a sentence in them, say enough about the question."""
        hits = found.passages
        if not hits:
            return False
        texts = [hit.text for hit in hits[:_LOOKED_AT]]
        inside = [text[start:end] for text in texts for start, end in sentences(text)]
        signs = evidence.weigh(
            question,
            passages=texts,
            sentences=inside,
            passage_cosine=max(hit.cosine for hit in hits),
            sentence_cosine=0.0 if found.is_by_words_only else self._nearest(question, inside),
            frequencies=self._passages.document_frequencies(evidence.asked_words(question)),
            total=self._passages.count(),
        )
        if found.is_by_words_only:
            return signs.passage_share >= _WORDS_ALONE
        return evidence.is_answerable(signs)

    def _nearest(self, question: str, inside: Sequence[str]) -> float:
        """The cosine of the sentence that is nearest to the question."""
        if not inside:
            return 0.0
        asked, *others = (array("f", v) for v in self._search.embed([question, *inside]))
        cosines: list[float] = [sum(map(operator.mul, asked, other)) for other in others]
        return max(cosines)
