"""How well questions that nothing answers are told from the others; pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Point:
    """One threshold: the shares that a refusal of all likelihoods up to ``threshold`` refuses."""

    threshold: float
    answerable_refused: float
    unanswerable_refused: float


@dataclass(frozen=True, slots=True)
class Roc:
    """The receiver operating characteristic of a refusal.

    ``points`` go from nothing refused to all, shares from 0 to 1. ``auc`` is the area under them:
    how often an unanswerable question has the lower likelihood of the two, ties counted half.
    """

    points: tuple[Point, ...]
    auc: float

    def refused_at(self, most_answerable: float) -> float:
        """The largest share of unanswerable ones refused with at most so many of the others."""
        allowed = [p for p in self.points if p.answerable_refused <= most_answerable]
        return max((point.unanswerable_refused for point in allowed), default=0.0)


def roc(answerable: Sequence[float], unanswerable: Sequence[float]) -> Roc | None:
    """The curve from the likelihoods of an answer of both; None where there are none of either."""
    if not answerable or not unanswerable:
        return None
    marked = sorted([(value, True) for value in answerable] + [(v, False) for v in unanswerable])
    points = [Point(0.0, 0.0, 0.0)]
    area = 0.0
    good = bad = 0
    for threshold, alike in groupby(marked, key=lambda pair: pair[0]):
        values = [is_answerable for _, is_answerable in alike]
        good += sum(values)
        bad += len(values) - sum(values)
        last = points[-1]
        point = Point(threshold, good / len(answerable), bad / len(unanswerable))
        width = point.answerable_refused - last.answerable_refused
        area += width * (point.unanswerable_refused + last.unanswerable_refused) / 2
        points.append(point)
    return Roc(tuple(points), area)
