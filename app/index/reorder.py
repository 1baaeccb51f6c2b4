"""Puts the best of a fused ranking in another order by what a cross-encoder says; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.index.fusion import Fused
from app.index.trial import Skill

_MOST_WEIGHT: Final = 0.5  # of a model that made no mistake: as much as all else together


def reordered(fused: Sequence[Fused], scores: Mapping[int, float], skill: Skill) -> list[Fused]:
    """The ranking, best first, with scores from 0 to 1.

    The fused score over that of the best passage, and how likely the model holds the passage to
    answer, are weighed by how far it is trusted. A passage without a score gains nothing: it was
    ranked below those that have one, and stays below them.
    """
    top = fused[0].score if fused else 0.0
    if top <= 0 or not scores or not skill.trust:
        return list(fused)
    weight = _MOST_WEIGHT * skill.trust
    found = []
    for item in fused:
        score = (1 - weight) * item.score / top
        if item.passage in scores:
            score += weight * skill.probability(scores[item.passage])
        found.append(replace(item, score=score))
    return sorted(found, key=lambda item: (-item.score, item.passage))
