"""Whether the documents hold an answer at all, judged before a model is asked."""

import operator
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index import evidence
from app.index.chunking import passage_for_embedding, sentences
from app.index.evidence import Evidence
from app.services.answering import by_rules
from app.services.clauses import BearsOut
from app.services.judging import Judge
from app.services.search import WITHOUT_VECTORS, SearchResult, SearchService
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
        self._known: tuple[tuple[str, str], Mapping[str, float]] = (("", ""), {})

    def is_answerable(
        self, question: str, found: SearchResult, *, cancel: CancelToken | None = None
    ) -> bool:
        """Whether the best passages, and a sentence in them, say enough about the question."""
        return self.likelihood(question, found, cancel=cancel) >= evidence.THRESHOLD

    def likelihood(
        self, question: str, found: SearchResult, *, cancel: CancelToken | None = None
    ) -> float:
        """How likely the passages hold an answer, 0 to 1; from ``THRESHOLD`` on one is tried.

        Passages without a vector are judged by the share of what is asked about that they hold,
        the others by their meaning too.

        Raises:
            CancelledError: ``cancel`` was set.
        """
        by_words = [hit for hit in found.passages if hit.passage in found.by_words]
        by_both = [hit for hit in found.passages if hit.passage not in found.by_words]
        likely = [0.0]
        cosines = self._cosines(question, _sentences(by_both)) if by_both else []
        if cosines is None:  # the index ended since it was searched
            by_words, by_both = list(found.passages), []
        rarity = self._rarity(question, found)
        if by_words:
            likely.append(self._weigh(question, by_words, rarity).passage_share)
        if by_both:
            weighed = self._weigh(question, by_both, rarity, cosines or ())
            likely.append(evidence.probability(weighed))
        if self._judge is None or not found.passages:
            return max(likely)
        best = found.passages[:_LOOKED_AT]
        texts = [passage_for_embedding(hit.heading, hit.text) for hit in best]
        return self._judge.likelihood(question, texts, max(likely), cancel=cancel)

    def checker(self, cancel: CancelToken) -> BearsOut:
        """What has the last word on whether passages bear out the sentences of a text."""
        return by_rules if self._judge is None else self._judge.checker(cancel)

    def ordered(self, question: str, found: SearchResult) -> SearchResult:
        """The first passages in the order in which their best sentences fit the question too.

        A passage is near a question by all that it says; the sentence that answers may stand in
        the next. With them go the cosines of their sentences, by which quotes are chosen. Left as
        they are where one of them has no vector, or the index ended.
        """
        hits = found.passages[:_LOOKED_AT]
        if any(hit.passage in found.by_words for hit in hits):
            return found
        inside = [[hit.text[start:end] for start, end in sentences(hit.text)] for hit in hits]
        every = [sentence for of_hit in inside for sentence in of_hit]
        computed = self._cosines(question, every)
        if computed is None:
            return found
        cosines = dict(zip(every, computed, strict=True))
        frequencies, total = self._rarity(question, found)
        best = evidence.best_sentences(
            question,
            [[(sentence, cosines[sentence]) for sentence in of_hit] for of_hit in inside],
            frequencies=frequencies,
            total=total,
        )
        weighed = [
            replace(hit, score=hit.score + _SENTENCE_WEIGHT * worth)
            for hit, worth in zip(hits, best, strict=True)
        ]
        weighed.sort(key=lambda hit: -hit.score)
        passages = (*weighed, *found.passages[_LOOKED_AT:])
        return replace(found, passages=passages, cosines=cosines)

    def _weigh(
        self,
        question: str,
        hits: Sequence[PassageHit],
        rarity: tuple[Mapping[str, int], int],
        cosines: Sequence[float] = (),
    ) -> Evidence:
        """``cosines`` are those of the sentences in the first hits; none where there are none."""
        frequencies, total = rarity
        return evidence.weigh(
            question,
            passages=[hit.text for hit in hits[:_LOOKED_AT]],
            sentences=_sentences(hits),
            passage_cosine=max(hit.cosine for hit in hits),
            sentence_cosines=cosines,
            frequencies=frequencies,
            total=total,
        )

    def _rarity(self, question: str, found: SearchResult) -> tuple[Mapping[str, int], int]:
        """In how many passages each word asked about stands, and of how many.

        Of the library and what is attached to the chat that asked: what other chats have attached
        changes no answer in this one.
        """
        words = evidence.asked_words(question)
        return (
            self._passages.document_frequencies(words, found.attached),
            self._passages.count(found.attached),
        )

    def _cosines(self, question: str, inside: Sequence[str]) -> list[float] | None:
        """How near each sentence is to the question; None where nothing can tell.

        Those of the last question are kept.
        """
        key = question, self._search.embedder
        asked, known = self._known
        if asked != key or not all(sentence in known for sentence in inside):
            try:
                known = self._computed(question, list(dict.fromkeys(inside)))
            except UserFacingError as error:
                if error.error_code not in WITHOUT_VECTORS:
                    raise
                return None
            self._known = key, known
        return [known[sentence] for sentence in inside]

    def _computed(self, question: str, inside: Sequence[str]) -> dict[str, float]:
        if not inside:
            return {}
        asked, *others = (array("f", v) for v in self._search.embed([question, *inside]))
        products = (sum(map(operator.mul, asked, other)) for other in others)
        return dict(zip(inside, products, strict=True))


def _sentences(hits: Sequence[PassageHit]) -> list[str]:
    texts = [hit.text for hit in hits[:_LOOKED_AT]]
    return [text[start:end] for text in texts for start, end in sentences(text)]
