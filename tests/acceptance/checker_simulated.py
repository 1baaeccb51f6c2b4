"""Cross-encoders of a known quality: they know the truth, and noise blurs it.

With no real one at hand they show what the product makes of a weak one and of a good one.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import NormalDist
from typing import Any

from app.domain.pairs import Pair
from app.domain.progress import CancelToken
from app.index.trial_pairs import Task, pairs_of
from app.services.cross_encoders import CrossEncoders
from tests.acceptance.statements import Statement

_NAMED = 40  # characters of a passage that tell which it is


class SimulatedPairs:
    """Implements ``PairScorer``; ``area`` is that under its curve, over pairs like these."""

    def __init__(self, area: float, is_right: Callable[[Pair], bool]) -> None:
        self._distance = math.sqrt(2) * NormalDist().inv_cdf(area)
        self._is_right = is_right

    def start(self, model: Sequence[Path], verify: Callable[[], None]) -> None:
        """Needs no file."""

    def score(
        self, pairs: Sequence[Pair], *, budget_s: float, cancel: CancelToken | None = None
    ) -> list[float]:
        """The same for the same pair, always."""
        del budget_s, cancel
        noises = [random.Random(repr(pair)).gauss(0, 1) for pair in pairs]  # noqa: S311
        right = map(self._is_right, pairs)
        return [self._distance * is_so + noise for is_so, noise in zip(right, noises, strict=True)]

    def stop(self) -> None:
        """Has no process."""

    def close(self) -> None:
        """Has no process."""


def truths(
    questions: Iterable[dict[str, Any]],
    texts: dict[str, str],
    made: Iterable[Statement],
) -> Callable[[Pair], bool]:
    """Whether a passage, or a part of one, answers a question or bears a statement out."""
    known = {pair: truth for _, truth, pair in pairs_of(tuple(Task))}
    known.update({(one.text, one.passage): one.is_true for one in made})
    flat = {id_: " ".join(text.split()) for id_, text in texts.items()}
    answering = {
        row["question"]: [
            (flat[id_], [" ".join(answer.split()) for answer in row["answers"]])
            for id_ in row["relevant"]
            if id_ in flat
        ]
        for row in questions
    }

    def is_right(pair: Pair) -> bool:
        if pair in known:
            return known[pair]
        part = " ".join(pair[1].split())
        return any(
            part[-_NAMED:] in text and any(answer in part for answer in answers)
            for text, answers in answering.get(pair[0], ())
        )

    return is_right


def put_in(models: CrossEncoders, scorer: SimulatedPairs) -> None:
    """Lets it speak for whatever is in use; what the former one was found good for is forgotten."""
    models._records.keep_only(frozenset())
    models._scores.clear()
    models._scorers = dict.fromkeys(models._scorers, scorer)
