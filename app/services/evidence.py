"""Whether the documents hold an answer at all, judged before a model is asked."""

import operator
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index import evidence
from app.index.chunking import passage_for_embedding
from app.index.evidence import Evidence
from app.index.said import Said, about, said
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
        inside = _said(question, by_both)
        cosines = self._cosines(question, inside) if by_both else []
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
        inside = [_said(question, [hit]) for hit in hits]
        every = [one for of_hit in inside for one in of_hit]
        computed = self._cosines(question, every)
        if computed is None:
            return found
        cosines = {one.read: cosine for one, cosine in zip(every, computed, strict=True)}
        frequencies, total = self._rarity(question, found)
        best = evidence.best_sentences(
            question,
            [[(one.read, cosines[one.read]) for one in of_hit] for of_hit in inside],
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
        inside = _said(question, hits)
        # The vector of rows is that of none of them: what a row says is a passage of its own.
        rows = [c for one, c in zip(inside, cosines, strict=False) if one.is_named]
        return evidence.weigh(
            question,
            passages=list(map(_read, hits[:_LOOKED_AT])),
            sentences=[one.read for one in inside],
            passage_cosine=max([hit.cosine for hit in hits] + rows),
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

    def _cosines(self, question: str, inside: Sequence[Said]) -> list[float] | None:
        """How near each sentence is to the question; None where nothing can tell.

        A row as it stands or with the names of its columns, what is nearer. Those of the last
        question are kept.
        """
        key = question, self._search.embedder
        asked, known = self._known
        forms = [dict.fromkeys((one.read, one.text)) for one in inside]
        wanted = list(dict.fromkeys(form for of_one in forms for form in of_one))
        if asked != key or not all(form in known for form in wanted):
            try:
                known = self._computed(question, wanted)
            except UserFacingError as error:
                if error.error_code not in WITHOUT_VECTORS:
                    raise
                return None
            self._known = key, known
        return [max(known[form] for form in of_one) for of_one in forms]

    def _computed(self, question: str, inside: Sequence[str]) -> dict[str, float]:
        if not inside:
            return {}
        asked, *others = (array("f", v) for v in self._search.embed([question, *inside]))
        products = (sum(map(operator.mul, asked, other)) for other in others)
        return dict(zip(inside, products, strict=True))


def _said(question: str, hits: Sequence[PassageHit]) -> list[Said]:
    """What the first passages say, as far as it is held against the question."""
    return [
        one for hit in hits[:_LOOKED_AT] for one in about(question, said(hit.text, hit.heading))
    ]


def _read(hit: PassageHit) -> str:
    """The text of a passage; rows with the names of their columns."""
    inside = said(hit.text, hit.heading)
    is_table = any(one.is_named for one in inside)
    return "\n".join(one.read for one in inside) if is_table else hit.text
