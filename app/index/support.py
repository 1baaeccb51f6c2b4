"""Finds which passage holds what a sentence says, and where; pure, no model.

A sentence is supported when most of its content words stand close together in a passage, and
every number and every name in it does. Numbers and names weigh more: a fluent sentence with a
wrong year is not supported.
"""
# ruff: noqa: RUF001 - typographic quotes

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.index.sentences import sentences
from app.index.terms import content_terms, fold

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-ZÀ-ÝĐ][\w'’-]+")
_NUMBER_WEIGHT = 2.5
_NAME_WEIGHT = 1.5
_SUPPORT = 0.6  # share of the weighed content that a quote must hold
_WRONG_NUMBER = 0.25  # a passage with the sentence's numbers goes before one without
_SECOND_SENTENCE = 0.08  # what a second sentence must add to be quoted too
_HEADING = 0.3  # what a heading alone must have ahead of a sentence to be quoted
_HEADING_WORDS = 8
_PHRASE = 0.3  # what words of the question that stand together add
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
    """A stretch of a passage, the share of the claim in it, and how it ranks."""

    start: int
    end: int
    share: float
    rank: float


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a sentence says: its weighed terms, its numbers and its names."""

    weights: dict[str, float]
    numbers: set[str]
    names: set[str]

    def is_held(self, passage: str, window: _Window) -> bool:
        """Whether the window says it: most of its words, and every number and name."""
        quote = passage[window.start : window.end]
        return (
            window.share >= _SUPPORT
            and self.numbers <= _numbers(quote)
            and self.names <= set(content_terms(quote))
        )


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best quote for a sentence: ``passages[index][start:end]`` and how well it holds it."""

    index: int
    start: int
    end: int
    score: float
    is_supported: bool


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
    claim = _Claim(_weights(sentence), _numbers(sentence), _names(sentence))
    if not claim.weights:
        return None
    asked = [term for term in content_terms(question) if term not in claim.weights]
    context = dict.fromkeys(asked, trust.question_weight)
    top = max(scores, default=0.0)
    best: Alignment | None = None
    for index, passage in enumerate(passages):
        found = _best_window(passage, claim.weights, context)
        if found is None and not trust.least_share:
            found = _Window(*best_quote(question, passage), 0.0, 0.0)
        if found is None or found.rank < trust.least_share:
            continue
        prior = trust.retrieval_weight * scores[index] / top if top > 0 else 0.0
        own = _best_window(passage, claim.weights, dict.fromkeys(asked, _HINT))
        if own is not None and claim.is_held(passage, own):
            found = own  # what says it outright is quoted, whatever else was asked
        has_numbers = claim.numbers <= _numbers(passage[found.start : found.end])
        score = found.rank + prior - _WRONG_NUMBER * (not has_numbers)
        if best is None or score > best.score + _TIE:
            is_supported = claim.is_held(passage, found)
            best = Alignment(index, found.start, found.end, score, is_supported)
    return best


def best_quote(question: str, text: str) -> tuple[int, int]:
    """The one or two sentences of a passage that have most to do with the question."""
    wanted = _weights(question)
    phrases = _pairs(question)
    found = _best_window(text, wanted, {}, phrases) if wanted else None
    if found is not None:
        return found.start, found.end
    spans = sentences(text)
    whole = next((span for span in spans if not _is_heading(text[slice(*span)])), None)
    return whole or (spans[0] if spans else (0, len(text)))


def _best_window(
    text: str,
    claim: dict[str, float],
    context: dict[str, float],
    phrases: frozenset[tuple[str, str]] = frozenset(),
) -> _Window | None:
    """The best sentence or pair of neighbours; None when no word of the claim is there."""
    spans = sentences(text)
    held = [set(content_terms(text[start:end])) for start, end in spans]
    headings = [_is_heading(text[start:end]) for start, end in spans]
    total = sum(claim.values())
    whole = total + sum(context.values())
    best: _Window | None = None
    for first in range(len(spans)):
        for last in (first, first + 1):
            if last >= len(spans):
                continue
            terms = held[first] | held[last]
            own = sum(weight for term, weight in claim.items() if term in terms)
            near = sum(weight for term, weight in context.items() if term in terms)
            rank = (own + near) / whole - (_SECOND_SENTENCE if last > first else 0.0)
            rank -= _HEADING * (headings[first] and headings[last])
            if phrases:
                together = _pairs(text[spans[first][0] : spans[last][1]])
                rank += _PHRASE * len(phrases & together) / len(phrases)
            if own and (best is None or rank > best.rank):
                best = _Window(spans[first][0], spans[last][1], own / total, rank)
    return best


def _weights(sentence: str) -> dict[str, float]:
    """The content terms of a sentence; numbers and names weigh more."""
    names = _names(sentence)
    weights: dict[str, float] = {}
    for term in content_terms(sentence):
        if term[0].isdigit():
            weights[term] = _NUMBER_WEIGHT
        else:
            weights[term] = _NAME_WEIGHT if term in names else 1.0
    return weights


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    """Content terms that follow one another."""
    terms = content_terms(text)
    return frozenset(itertools.pairwise(terms))


def _names(sentence: str) -> set[str]:
    return {term for match in _NAME.finditer(sentence) for term in content_terms(match[0])}


def _is_heading(text: str) -> bool:
    """A short line without the end of a sentence: it names what follows and says nothing."""
    line = text.strip()
    return line.startswith("#") or (
        len(line.split()) <= _HEADING_WORDS and not line.endswith((".", "!", "?", "。", "！", "？"))
    )


def _numbers(text: str) -> set[str]:
    return {match[0].replace(",", "").rstrip(".") for match in _NUMBER.finditer(fold(text))}
