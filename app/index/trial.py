"""What a cross-encoder turns out to be good for, and what its numbers mean; pure.

Models of this kind give a number in a measure of their own, and nothing in their files says what
they were taught. So each is tried on pairs whose truth is known. How well it tells right from wrong
there decides how far it is trusted (``Skill.trust``), and a logistic curve fitted to its numbers
makes them comparable (J. Platt, Probabilistic outputs for support vector machines, 1999).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

LEAST_AREA: Final = 0.75  # one that guesses reaches it in one of fifty trials
_MOST_ODDS: Final = 4.0  # no single sign may outweigh all others
_STEPS: Final = 50
_ENOUGH: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Skill:
    """How well a model does one of its tasks, and the curve that its scores are read by.

    ``area`` under the receiver operating characteristic: 1 tells all right pairs from all wrong
    ones, 0.5 guesses.
    """

    area: float
    slope: float
    offset: float

    @property
    def trust(self) -> float:
        """How far its word counts, 0 to 1; 0 for one that hardly does better than guessing."""
        if self.area < LEAST_AREA or self.slope <= 0:
            return 0.0
        return min(1.0, 2 * self.area - 1)

    def odds(self, score: float) -> float:
        """The log-odds that a pair is right, by its score; at even chances before."""
        return max(-_MOST_ODDS, min(_MOST_ODDS, self.slope * score + self.offset))

    def probability(self, score: float) -> float:
        """How likely a pair is right, 0 to 1."""
        return 1 / (1 + math.exp(-self.odds(score)))


NO_SKILL: Final = Skill(0.5, 0.0, 0.0)


def judged(right: Sequence[float], wrong: Sequence[float]) -> Skill:
    """The skill of a model that gave these scores to right and to wrong pairs."""
    if not right or not wrong:
        return NO_SKILL
    above = sum((r > w) + 0.5 * (r == w) for r in right for w in wrong)
    return Skill(above / (len(right) * len(wrong)), *_curve(right, wrong))


def _curve(right: Sequence[float], wrong: Sequence[float]) -> tuple[float, float]:
    """Slope and offset of the likeliest logistic curve, for even numbers of right and wrong.

    Truths are drawn a little to the middle, as Platt does, so that a perfect separation gives a
    curve that can be drawn. Newton's method on standardised scores.
    """
    scores = [*right, *wrong]
    mean = math.fsum(scores) / len(scores)
    spread = math.sqrt(math.fsum((score - mean) ** 2 for score in scores) / len(scores))
    if spread <= 0:
        return 0.0, 0.0
    points = [
        ((score - mean) / spread, truth, 1 / len(group))
        for group, truth in (
            (right, (len(right) + 1) / (len(right) + 2)),
            (wrong, 1 / (len(wrong) + 2)),
        )
        for score in group
    ]
    slope = offset = 0.0
    for _ in range(_STEPS):
        steepness, lift = _newton(points, slope, offset)
        slope, offset = slope + steepness, offset + lift
        if abs(steepness) + abs(lift) < _ENOUGH:
            break
    return slope / spread, offset - slope * mean / spread


def _newton(
    points: Sequence[tuple[float, float, float]], slope: float, offset: float
) -> tuple[float, float]:
    """One step towards the maximum of the likelihood."""
    first_x = first_1 = xx = x1 = one = 0.0
    for x, truth, weight in points:
        likely = 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * x + offset))))
        miss = weight * (truth - likely)
        bend = weight * max(likely * (1 - likely), _ENOUGH)
        first_x += miss * x
        first_1 += miss
        xx += bend * x * x
        x1 += bend * x
        one += bend
    determinant = xx * one - x1 * x1
    if determinant <= 0:
        return 0.0, 0.0
    return (
        (one * first_x - x1 * first_1) / determinant,
        (xx * first_1 - x1 * first_x) / determinant,
    )
