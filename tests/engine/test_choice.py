"""The fastest thread count is found, kept, and found again when things change."""

import random
from collections.abc import Callable, Sequence

import pytest

from app.engine.worker.choice import TOKEN_TRIAL, ThreadChooser, candidate_counts

Cost = Callable[[int, int], float]


def efficiency(
    cost: Cost, *, evaluations: int = 2000, counts: Sequence[int] = (1, 2), start: int = 1
) -> float:
    """Time of the best single count over the time that was taken."""
    noise = random.Random(1)  # noqa: S311 - no secret
    chooser = ThreadChooser(counts, start, TOKEN_TRIAL)
    taken = 0.0
    alone = dict.fromkeys(counts, 0.0)
    for at in range(evaluations):
        factor = noise.uniform(0.97, 1.06)
        count = chooser.next()
        chooser.observe(cost(count, at) * factor, 1)
        taken += cost(count, at) * factor
        for other in counts:
            alone[other] += cost(other, at) * factor
    return min(alone.values()) / taken


@pytest.mark.parametrize("start", [1, 2])
@pytest.mark.parametrize(
    "cost",
    [
        pytest.param({1: 0.0063, 2: 0.0060}, id="small model, idle"),
        pytest.param({1: 0.0063, 2: 0.0240}, id="small model, one busy neighbour"),
        pytest.param({1: 0.0063, 2: 0.1000}, id="two threads are a disaster"),
        pytest.param({1: 0.1000, 2: 0.0550}, id="large model, idle"),
        pytest.param({1: 0.1000, 2: 0.1300}, id="large model, one busy neighbour"),
    ],
)
def test_it_costs_little_not_to_know(cost: dict[int, float], start: int) -> None:
    assert efficiency(lambda count, _: cost[count], start=start) > 0.95


def test_a_change_is_followed_both_ways() -> None:
    def cost(count: int, at: int) -> float:
        is_busy = 700 <= at < 1400
        return 0.1 if count == 1 else (0.3 if is_busy else 0.055)

    chooser = ThreadChooser((1, 2), 1, TOKEN_TRIAL)
    best = []
    for at in range(2100):
        chooser.observe(cost(chooser.next(), at), 1)
        best.append(chooser.best)
    assert best[600:700] == [2] * 100
    assert best[800:1400].count(1) > 580
    assert best[2000:] == [2] * 100


def test_many_counts_are_climbed() -> None:
    counts = candidate_counts(16)
    assert efficiency(lambda n, _: 0.02 / min(n, 8) + 0.0003 * n, counts=counts) > 0.95


def test_one_processor_leaves_no_choice() -> None:
    chooser = ThreadChooser([1], 1, TOKEN_TRIAL)
    for _ in range(100):
        assert chooser.next() == 1
        chooser.observe(0.01, 1)


@pytest.mark.parametrize("processors", [1, 2, 3, 4, 6, 8, 12, 16, 64])
def test_candidates_reach_from_one_to_all(processors: int) -> None:
    counts = candidate_counts(processors)
    assert counts == sorted(set(counts))
    assert counts[0] == 1
    assert counts[-1] == processors


@pytest.mark.parametrize(
    ("share", "least"),
    [
        pytest.param(0.005, 0.97, id="hardly ever"),
        pytest.param(0.02, 0.97, id="now and then"),
        pytest.param(0.05, 0.96, id="often"),
        pytest.param(0.15, 0.9, id="so often that one thread is as fast"),
        pytest.param(0.4, 0.9, id="so often that one thread is much faster"),
    ],
)
def test_a_processor_that_is_taken_away_for_a_moment_says_little(
    share: float, least: float
) -> None:
    """As a host does to its virtual machines: one token of two threads waits up to 100 ms."""
    stalls = random.Random(2)  # noqa: S311 - no secret
    waits = [stalls.uniform(0.05, 0.1) if stalls.random() < share else 0.014 for _ in range(6000)]

    def cost(count: int, at: int) -> float:
        return 0.021 if count == 1 else waits[at]

    assert efficiency(cost, evaluations=6000, start=2) > least


@pytest.mark.parametrize("times", [1.6, 1.8, 2.0, 2.2, 3.0])
def test_a_lasting_slowdown_is_soon_followed(times: float) -> None:
    """However long it was quiet before, and whoever is the cause."""
    chooser = ThreadChooser((1, 2), 2, TOKEN_TRIAL)
    for at in range(2020):
        chooser.observe(0.02 if chooser.next() == 1 else 0.014 * (times if at >= 2000 else 1), 1)
        assert at >= 2000 or chooser.best == 2
    assert chooser.best == 1
