"""How good a ranking is, by the measures of information retrieval; pure.

A ranking is a list of documents, best first, each once, of which those that count neither way
were taken out. https://trec.nist.gov/pubs/trec16/appendices/measures.pdf
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.evaluation.question_set import Question

DEPTH = 10
HIT_DEPTHS = (1, 5, 10)


@dataclass(frozen=True, slots=True)
class RankingFigures:
    """Means over questions, 0 to 1; ``hits`` has one for each of ``HIT_DEPTHS``."""

    questions: int
    hits: tuple[float, ...]
    mrr: float
    ndcg: float


def first_rank(ranking: Sequence[str], relevant: Collection[str]) -> int:
    """The rank of the first relevant document, from 1; 0 where none is among them."""
    return next((rank for rank, name in enumerate(ranking, 1) if name in relevant), 0)


def ndcg(ranking: Sequence[str], question: Question, *, depth: int = DEPTH) -> float:
    """Normalised discounted cumulative gain, 0 to 1.

    Without grades each relevant document gains 1; else the best grade gains the most, the worst
    grade of the question 1.
    """
    gains = _gains(question)
    best = sum(_discounted(sorted(gains.values(), reverse=True)[:depth]))
    reached = sum(_discounted([gains.get(name, 0) for name in ranking[:depth]]))
    return reached / best if best else 0.0


def measure(questions: Sequence[Question], rankings: Sequence[Sequence[str]]) -> RankingFigures:
    """The figures of one ranking for each question."""
    count = len(questions)
    if not count:
        return RankingFigures(0, tuple(0.0 for _ in HIT_DEPTHS), 0.0, 0.0)
    ranks = [
        first_rank(ranking[:DEPTH], question.relevant)
        for question, ranking in zip(questions, rankings, strict=True)
    ]
    gained = [
        ndcg(ranking, question) for question, ranking in zip(questions, rankings, strict=True)
    ]
    return RankingFigures(
        questions=count,
        hits=tuple(sum(0 < rank <= depth for rank in ranks) / count for depth in HIT_DEPTHS),
        mrr=math.fsum(1 / rank for rank in ranks if rank) / count,
        ndcg=math.fsum(gained) / count,
    )


def without(names: Sequence[str], ignored: Collection[str]) -> list[str]:
    """The names in order, each once, but for those ignored."""
    return [name for name in dict.fromkeys(names) if name not in ignored]


def _gains(question: Question) -> Mapping[str, int]:
    worst = max(question.grades.values(), default=1)
    return {name: worst + 1 - question.grades.get(name, worst) for name in question.relevant}


def _discounted(gains: Sequence[int]) -> list[float]:
    return [gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1)]
