"""Finds which passage holds what a sentence says, and where; pure, no model.

A sentence is cited to where most of its content words stand close together. Whether what stands
there bears it out is judged besides (``index.claims``): a fluent sentence with a wrong year or a
"not" too many is not supported.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.index.claims import Claim, Doubt, forms, read_claim
from app.index.polarity import is_denied
from app.index.quantities import quantities, unstated
from app.index.said import Said, said
from app.index.terms import content_terms

_WRONG_NUMBER = 0.25  # a passage with the sentence's numbers goes before one without
_SECOND_SENTENCE = 0.08  # what a second sentence must add to be quoted too
_HEADING = 0.3  # what a heading alone must have ahead of a sentence to be quoted
_HEADING_WORDS = 8
_PHRASE = 0.3  # what words of the question that stand together add
_NEARNESS = 0.3  # of the cosine of a sentence and the question, beside its share of the words
_HINT = 0.25  # a word of the question, where the sentence itself says nearly everything
_TIE = 1e-9


@dataclass(frozen=True, slots=True)
class Trust:
    """How far the words of an answer decide where it comes from, beside retrieval.

    ``question_weight`` is that of a word of the question against one of the sentence,
    ``retrieval_weight`` that of a passage's retrieval score, over the best passage's, against
    the share of the sentence that it holds. Below ``least_share`` a passage has nothing to do
    with the sentence.
    """

    question_weight: float
    retrieval_weight: float
    least_share: float


# A model that reads well: its words tell which passage it read.
WORDS_FIRST = Trust(question_weight=0.25, retrieval_weight=0.25, least_share=0.34)
# A model that invents: what was asked and found tells more than what it says (docs/adr/0015).
QUESTION_FIRST = Trust(question_weight=8.0, retrieval_weight=8.0, least_share=0.0)


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of a passage, and how it ranks."""

    start: int
    end: int
    rank: float


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a passage, as it is read, and the forms in it."""

    start: int
    end: int
    text: str
    forms: frozenset[str]
    is_heading: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best quote for a sentence: ``passages[index][start:end]`` and how well it holds it.

    ``doubt`` says why the quote does not bear the sentence out, None where it does.
    """

    index: int
    start: int
    end: int
    score: float
    doubt: Doubt | None

    @property
    def is_supported(self) -> bool:
        """Whether the quote bears the sentence out."""
        return self.doubt is None


def align(
    sentence: str,
    passages: Sequence[str],
    question: str = "",
    *,
    scores: Sequence[float] = (),
    trust: Trust = WORDS_FIRST,
) -> Alignment | None:
    """The passage and its one or two sentences that say what ``sentence`` says.

    ``question`` gives context to an answer that is a fragment ("In 1923."). Passages come in
    retrieval order with their ``scores``; earlier ones win ties. None when no passage has to do
    with the sentence.
    """
    claim = read_claim(sentence)
    if not claim.facets:
        return None
    said = {form for facet in claim.facets for form in facet.forms}
    asked = [term for term in content_terms(question) if term not in said]
    context = dict.fromkeys(asked, trust.question_weight)
    top = max(scores, default=0.0)
    best: Alignment | None = None
    for index, passage in enumerate(passages):
        read = _read(passage)
        found = _best_window(read, claim, context)
        if found is None and not trust.least_share:
            found = _Window(*best_quote(question, passage), 0.0)
        if found is None or found.rank < trust.least_share:
            continue
        prior = trust.retrieval_weight * scores[index] / top if top > 0 else 0.0
        doubt = _doubt(claim, passage, _within(read, found), question)
        for own in _own_windows(read, claim, asked):
            if doubt is None:
                break
            if _doubt(claim, passage, _within(read, own), question) is None:
                found, doubt = own, None  # what says it outright is quoted, whatever was asked
        has_numbers = not unstated(claim.numbers, quantities(" ".join(_within(read, found))))
        score = found.rank + prior - _WRONG_NUMBER * (not has_numbers)
        if best is None or score > best.score + _TIE:
            best = Alignment(index, found.start, found.end, score, doubt)
    return best


def doubt_of_all(sentence: str, passages: Sequence[str], question: str = "") -> Doubt | None:
    """Why several passages together do not bear a sentence out; None if they do.

    Of each counts what it says best of the sentence, and none may deny it.
    """
    claim = read_claim(sentence)
    every = list(map(_read, passages))
    found = ((read, _best_window(read, claim, {})) for read in every)
    within = [_within(read, one) for read, one in found if one is not None]
    if not within:
        return Doubt.UNRELATED
    inside = [sentence for of_one in within for sentence in of_one]
    quotes = [" ".join(of_one) for of_one in within]
    doubt = claim.doubt(inside, passage="\n\n".join(passages), question=question)
    if doubt is None and any(is_denied(sentence, quote) for quote in quotes):
        return Doubt.DENIED
    return doubt


def best_quote(
    question: str,
    text: str,
    cosines: Mapping[str, float] = MappingProxyType({}),
    *,
    heading: str = "",
) -> tuple[int, int]:
    """The one or two sentences of a passage that have most to do with the question.

    ``cosines`` tell how near what is said, as it is read (``index.said``), is to the question in
    meaning, as far as that is known.
    """
    read = _read(text, heading)
    phrases = _pairs(question)
    found = _best_window(read, read_claim(question), {}, phrases, cosines=cosines)
    if found is not None:
        return found.start, found.end
    whole = next((one for one in read if not one.is_heading), None) or next(iter(read), None)
    return (whole.start, whole.end) if whole is not None else (0, len(text))


def _doubt(claim: Claim, passage: str, inside: Sequence[str], question: str) -> Doubt | None:
    return claim.doubt(inside, passage=passage, question=question)


def _within(read: Sequence[_Sentence], window: _Window) -> list[str]:
    return [one.text for one in read if window.start <= one.start and one.end <= window.end]


def _own_windows(
    read: Sequence[_Sentence], claim: Claim, asked: Sequence[str]
) -> Iterator[_Window]:
    """Where the sentence's own words stand, whatever else was asked: in one sentence, in two."""
    hints = dict.fromkeys(asked, _HINT)
    for most in (1, 2):
        found = _best_window(read, claim, hints, most=most)
        if found is not None:
            yield found


def _read(text: str, heading: str = "") -> list[_Sentence]:
    return [
        _Sentence(one.start, one.end, one.read, frozenset(forms(one.read)), _names_only(one))
        for one in said(text, heading)
    ]


def _best_window(
    read: Sequence[_Sentence],
    claim: Claim,
    context: dict[str, float],
    phrases: frozenset[tuple[str, str]] = frozenset(),
    *,
    cosines: Mapping[str, float] = MappingProxyType({}),
    most: int = 2,
) -> _Window | None:
    """The best sentence, or pair of neighbours; None when nothing of the claim is there."""
    whole = claim.weight + sum(context.values())
    best: _Window | None = None
    for one, other in itertools.chain.from_iterable(
        zip(read, read[more:], strict=False) for more in range(most)
    ):
        held = one.forms | other.forms
        own = claim.held(held)
        near = sum(weight for term, weight in context.items() if term in held)
        if not own:
            continue
        rank = (own + near) / whole - (_SECOND_SENTENCE if other is not one else 0.0)
        rank -= _HEADING * (one.is_heading and other.is_heading)
        if phrases:
            together = _pairs(one.text if one is other else f"{one.text} {other.text}")
            rank += _PHRASE * len(phrases & together) / len(phrases)
        if cosines:
            nearest = max(cosines.get(each.text, 0.0) for each in (one, other))
            rank += _NEARNESS * nearest
        if best is None or rank > best.rank:
            best = _Window(one.start, other.end, rank)
    return best


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    """Content terms that follow one another."""
    terms = content_terms(text)
    return frozenset(itertools.pairwise(terms))


def _names_only(one: Said) -> bool:
    return not one.is_named and _is_heading(one.text)


def _is_heading(text: str) -> bool:
    """A short line without the end of a sentence: it names what follows and says nothing."""
    line = text.strip()
    return line.startswith("#") or (
        len(line.split()) <= _HEADING_WORDS and not line.endswith((".", "!", "?", "。", "！", "？"))  # noqa: RUF001
    )
