"""Whether the passages found are likely to hold an answer; pure.

Retrieval always finds something. What it found is weighed by four signs: how near the best
passage and the best sentence are in meaning, and how much of what the question asks about (its
words, the rare ones counting more) stands in the best passage and in its best sentence. Two more
speak against it: the best sentence denies what the question takes for granted, or the passage it
is in lacks a number of the question. Such a passage is near the question and does not answer it.

The signs are added. Weights and level were fitted on questions with known truth, in English and
seven other languages, and depend on the language (docs/adr/0051, 0066). In English the sentence
tells more than its passage, and the words that a whole passage holds tell nothing beside it: what
is asked and not said has them too. In others the embedder tells less, the words count, and a
refusal needs more reason.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.index.polarity import is_denied
from app.index.quantities import Quantity, quantities, unstated
from app.index.terms import content_terms, content_words

_SLOPE = 6.0
_ENGLISH_LIST = (
    "the of is are were does did have had what which who whom whose when where why how many much"
    " from and with by"
)
_ENGLISH = frozenset(_ENGLISH_LIST.split())
_ASKED_FOR = frozenset(map(str, range(1, 21)))
_PLACES = frozenset(
    [
        "page",
        "pages",
        "p",
        "seite",
        "seiten",
        "s",
        "página",
        "páginas",
        "trang",
        "slide",
        "sheet",
        "folie",
    ]
)
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*\Z")
THRESHOLD = 0.5  # of the probability; from here on an answer is tried


@dataclass(frozen=True, slots=True)
class _Weights:
    """What each sign counts, and the sum from which an answer is as likely as none."""

    passage_cosine: float
    sentence_cosine: float
    passage_share: float
    sentence_share: float
    denied: float
    no_number: float
    level: float


# 8 % of squad2's answerable questions lie below this level, 97 % of those on nothing there.
_ENGLISH_WEIGHTS = _Weights(0.5, 1.2, 0.0, 0.4, denied=0.3, no_number=0.3, level=1.07)
_OTHER_WEIGHTS = _Weights(1.0, 1.0, 1.0, 0.5, denied=0.4, no_number=0.4, level=1.35)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The six signs; cosines -1..1, shares 0..1; and the language the question is asked in."""

    passage_cosine: float
    sentence_cosine: float
    passage_share: float
    sentence_share: float
    is_english: bool = True
    is_denied: bool = False
    lacks_number: bool = False


def asked_words(question: str) -> list[str]:
    """The words of a question whose frequencies ``weigh`` wants to know."""
    return content_words(question)


def weigh(
    question: str,
    *,
    passages: Sequence[str],
    sentences: Sequence[str],
    passage_cosine: float,
    sentence_cosines: Sequence[float],
    frequencies: Mapping[str, int],
    total: int,
) -> Evidence:
    """The signs for a question from its best passages and the sentences in them.

    ``sentence_cosines`` are those of the sentences, or empty where there are no vectors.
    ``frequencies`` says in how many of ``total`` passages each of ``asked_words`` stands. Shares
    are those of the best passage and the best sentence.
    """
    weights = _rarities(question, frequencies, total)
    shares = [_share(weights, text) for text in sentences]
    cosines = sentence_cosines or [0.0] * len(sentences)
    ranks = [share + cosine for share, cosine in zip(shares, cosines, strict=True)]
    best = sentences[ranks.index(max(ranks))] if ranks else ""
    around = next((text for text in passages if best in text), "")
    return Evidence(
        passage_cosine=passage_cosine,
        sentence_cosine=max(cosines, default=0.0),
        passage_share=max((_share(weights, text) for text in passages), default=0.0),
        sentence_share=max(shares, default=0.0),
        is_english=not _ENGLISH.isdisjoint(question.casefold().split()),
        is_denied=is_denied(question, best),
        lacks_number=bool(unstated(_demanded(question), quantities(around))),
    )


def probability(evidence: Evidence) -> float:
    """How likely it is that the passages hold an answer, 0..1, fitted on questions with truth."""
    weights = _ENGLISH_WEIGHTS if evidence.is_english else _OTHER_WEIGHTS
    total = (
        weights.passage_cosine * evidence.passage_cosine
        + weights.sentence_cosine * evidence.sentence_cosine
        + weights.passage_share * evidence.passage_share
        + weights.sentence_share * evidence.sentence_share
        - weights.denied * evidence.is_denied
        - weights.no_number * evidence.lacks_number
    )
    return 1.0 / (1.0 + math.exp(-_SLOPE * (total - weights.level)))


def best_sentences(
    question: str,
    passages: Sequence[Sequence[tuple[str, float]]],
    *,
    frequencies: Mapping[str, int],
    total: int,
) -> list[float]:
    """How much the best sentence of each passage has to do with the question, 0..2.

    A passage is its sentences with their cosines: what counts of a sentence is its cosine and its
    share of what the question asks about. ``frequencies`` and ``total`` are those of ``weigh``.
    """
    weights = _rarities(question, frequencies, total)
    return [
        max((cosine + _share(weights, text) for text, cosine in inside), default=0.0)
        for inside in passages
    ]


def _demanded(question: str) -> list[Quantity]:
    """The quantities that a passage must state, if it answers.

    "Name two causes" and "the top 10" say how much is asked for, and "on page 12" where it stands.
    """
    return [
        one
        for one in quantities(question)
        if (one.unit or not one.readings <= _ASKED_FOR) and not _is_place(question[: one.start])
    ]


def _is_place(before: str) -> bool:
    word = _LAST_WORD.search(before)
    return word is not None and word[1].casefold() in _PLACES


def _rarities(question: str, frequencies: Mapping[str, int], total: int) -> dict[str, float]:
    """The weight of each term of the question."""
    return {
        term: math.log1p(total / (1 + frequencies.get(word, 0)))
        for word in asked_words(question)
        for term in content_terms(word)
    }


def _share(weights: Mapping[str, float], text: str) -> float:
    """The part of the question's weight whose terms stand in the text."""
    whole = sum(weights.values())
    if not whole:
        return 0.0
    held = set(content_terms(text))
    return sum(weight for term, weight in weights.items() if term in held) / whole
