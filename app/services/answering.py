"""Turns a model's text, or the passages themselves, into an answer whose every source is ours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.chat import Citation
from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.index.chunking import sentences
from app.index.claims import Doubt
from app.index.said import shown
from app.index.support import WORDS_FIRST, Trust, align, best_quote
from app.services.clauses import BearsOut, Verdict, judged
from app.services.marks import take_marks, without_round
from app.services.search import SearchResult

# "The answer to this question is:" and nothing after it.
_LEAD_IN = re.compile(r"[^.!?:\n]*:\W*")
NEAREST_SHOWN = 3
_FAR_BEHIND = 0.34  # of a score; a passage so far behind the first adds little (docs/adr/0066)


@dataclass(frozen=True, slots=True)
class Grounded:
    """An answer with its citations, in order of appearance."""

    text: str
    citations: tuple[Citation, ...]


def by_rules(_sentence: str, _passage: str, doubt: Doubt | None) -> bool:
    """Supported is what the rules have no doubt of."""
    return doubt is None


def rules_only(_cancel: CancelToken) -> BearsOut:
    """A checker of a text that asks no model."""
    return by_rules


def ground(
    text: str,
    passages: Sequence[PassageHit],
    question: str,
    *,
    trust: Trust = WORDS_FIRST,
    bears_out: BearsOut = by_rules,
) -> Grounded:
    """Resolves the model's own ``[n]`` and aligns the sentences that carry none.

    A number stands for its clause, or with the others of its sentence for the whole.

    A number out of range is dropped from the text, and so is every number of a model that was
    given none (``trust`` is QUESTION_FIRST: it copied it from a document). Every sentence gets at
    most one source by alignment; a mark whose passage does not hold what the sentence says stays,
    as unsupported. ``bears_out`` has the last word on that.
    """
    plain, marks = take_marks(text.strip(), len(passages))
    citations: list[Citation] = []
    texts = [hit.text for hit in passages]
    for start, end in sentences(plain):
        sentence = without_round(plain[start:end], len(passages))
        own = [
            (n, offset - start)
            for n, offset in marks
            if start < offset <= end and trust is WORDS_FIRST
        ]
        if own:
            found = judged(sentence, own, texts, question, bears_out)
        else:
            found = _aligned(sentence, passages, question, trust, bears_out)
        citations.extend(_citation(one, passages[one.number - 1], end) for one in found)
    if not citations and passages and plain:
        # Nothing in it stands in a passage: show where it was looked up, as not supported.
        hit = passages[0]
        span = best_quote(question, hit.text, heading=hit.heading)
        citations.append(from_span(1, hit, *span, answer_end=len(plain), is_supported=False))
    return Grounded(plain, tuple(citations))


def is_empty(text: str) -> bool:
    """Whether a model wrote nothing, or announced an answer and gave none."""
    plain, _ = take_marks(text.strip(), 0)
    return re.search(r"\w", plain) is None or _LEAD_IN.fullmatch(plain) is not None


def extractive(found: SearchResult) -> Grounded:
    """The best sentences and rows of the best passages, quoted; no model wrote a word of it.

    Passages that are far behind the first are left out, and what is said already.
    """
    parts: list[str] = []
    citations: list[Citation] = []
    length = 0
    near = [one for one in _best(found) if not _is_far_behind(one[0], found)]
    for hit, start, end in near:
        quote = shown(hit.text, start, end, hit.heading)
        if any(f" {quote} " in f" {part} " for part in parts):  # not "81" in "814"
            continue
        parts.append(quote)
        n = len(parts)
        length += len(quote)
        # What the passage says, word for word, or a row of it with its columns' names: there is
        # nothing to check.
        citations.append(from_span(n, hit, start, end, answer_end=length, is_supported=True))
        length += 2
    return Grounded("\n\n".join(parts), tuple(citations))


def nearest(found: SearchResult) -> tuple[Citation, ...]:
    """The passages that came closest, for when the documents do not say."""
    return tuple(
        from_span(n, hit, start, end, answer_end=0, is_supported=False)
        for n, (hit, start, end) in enumerate(_best(found), 1)
    )


def _best(found: SearchResult) -> Iterator[tuple[PassageHit, int, int]]:
    """The best passages, each with where its best sentences stand."""
    for hit in found.passages[:NEAREST_SHOWN]:
        yield hit, *best_quote(found.asked, hit.text, found.cosines, heading=hit.heading)


def _is_far_behind(hit: PassageHit, found: SearchResult) -> bool:
    """Whether its score is far below the first one's; a passage without a vector has no such."""
    first = found.passages[0]
    return hit.passage not in found.by_words and hit.score < first.score - _FAR_BEHIND


def _aligned(
    sentence: str,
    passages: Sequence[PassageHit],
    question: str,
    trust: Trust,
    bears_out: BearsOut,
) -> list[Verdict]:
    found = align(
        sentence,
        [hit.text for hit in passages],
        question,
        scores=[hit.score for hit in passages],
        trust=trust,
    )
    if found is None:
        return []
    is_held = bears_out(sentence, passages[found.index].text, found.doubt)
    return [Verdict(found.index + 1, found, is_held)]


def _citation(one: Verdict, hit: PassageHit, end: int) -> Citation:
    span = (0, len(hit.text)) if one.found is None else (one.found.start, one.found.end)
    return from_span(one.number, hit, *span, answer_end=end, is_supported=one.is_supported)


def from_span(
    n: int, hit: PassageHit, start: int, end: int, *, answer_end: int, is_supported: bool
) -> Citation:
    """A source that is ``hit.text[start:end]``, for what stands before ``answer_end``."""
    return Citation(
        n=n,
        passage=hit.passage,
        document=hit.document,
        file=hit.file,
        page=hit.page,
        place=hit.place,
        quote=" ".join(hit.text[start:end].split()),
        is_supported=is_supported,
        answer_end=answer_end,
    )
