"""Whether the documents hold an answer at all, judged before a model is asked."""

from collections.abc import Sequence

from app.domain.documents import PassageHit
from app.services.search import SearchService
from app.vault.passages import Passages


class EvidenceService:
    """Weighs a question against the passages found for it."""

    def __init__(self, passages: Passages, search: SearchService) -> None:
        self._passages = passages
        self._search = search

    def is_answerable(self, question: str, hits: Sequence[PassageHit]) -> bool:
        """Whether the best passages say enough about the question."""
        return bool(hits) and max(hit.cosine for hit in hits) > 0.3
