"""What a trial says of a model, and what that makes of a ranking; values worked out by hand."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index.fusion import Fused
from app.index.reorder import reordered
from app.index.trial import LEAST_AREA, NO_SKILL, Skill, judged
from app.index.trial_pairs import EXERCISES, Task, pairs_of, skills

SURE = Skill(1.0, 1.0, 0.0)
SCORES = st.floats(-50, 50)


def ranked(*scores: float) -> list[Fused]:
    return [Fused(number, score, 0.0, 0.0) for number, score in enumerate(scores, 1)]


def order(found: list[Fused]) -> list[int]:
    return [item.passage for item in found]


def test_the_area_counts_pairs_that_stand_rightly_and_ties_half() -> None:
    assert judged([3.0, 1.0], [2.0, 1.0]).area == pytest.approx(2.5 / 4)
    assert judged([1.0], []) == NO_SKILL


def test_a_model_that_guesses_is_not_trusted_and_one_that_is_always_wrong_neither() -> None:
    chance = random.Random(3)  # noqa: S311
    trusts = [
        judged(
            [chance.gauss(0, 1) for _ in range(12)], [chance.gauss(0, 1) for _ in range(12)]
        ).trust
        for _ in range(200)
    ]
    assert sum(trust > 0 for trust in trusts) <= 10
    assert judged([-1.0, -2.0], [1.0, 2.0]).trust == 0.0
    assert judged([1.0] * 12, [1.0] * 12).trust == 0.0
    assert Skill(LEAST_AREA - 0.01, 1.0, 0.0).trust == 0.0


def test_the_curve_is_in_the_middle_between_right_and_wrong_whatever_the_measure() -> None:
    for scale, shift in ((1.0, 0.0), (250.0, -40.0), (0.001, 7.0)):
        right = [scale * score + shift for score in (2.0, 3.0, 4.0)]
        wrong = [scale * score + shift for score in (-2.0, -3.0, -4.0)]
        skill = judged(right, wrong)
        assert skill.probability(shift) == pytest.approx(0.5, abs=1e-6)
        assert skill.probability(right[1]) > 0.7
        assert skill.probability(wrong[1]) == pytest.approx(1 - skill.probability(right[1]))


def test_the_curve_is_the_likeliest_one() -> None:
    """Against the slope at its maximum, where the derivatives of the likelihood vanish."""
    right, wrong = [0.3, 1.2, 2.0, -0.4], [-1.0, 0.1, 0.8, -2.2, -0.7, 0.2]
    skill = judged(right, wrong)
    miss = along = 0.0
    for group, truth in ((right, 5 / 6), (wrong, 1 / 8)):
        for score in group:
            off = (truth - 1 / (1 + math.exp(-skill.slope * score - skill.offset))) / len(group)
            miss, along = miss + off, along + off * score
    assert [miss, along] == pytest.approx([0, 0], abs=1e-6)


@given(st.lists(SCORES, min_size=1, max_size=12), st.lists(SCORES, min_size=1, max_size=12))
def test_any_scores_give_a_curve_that_can_be_read(right: list[float], wrong: list[float]) -> None:
    skill = judged(right, wrong)
    assert 0 <= skill.trust <= 1
    assert all(0 < skill.probability(score) < 1 for score in (*right, *wrong, 1e30, -1e30))


def test_a_model_that_knows_the_truth_is_trusted_with_each_task_that_it_was_tried_at() -> None:
    tried = pairs_of((Task.SUPPORT,))
    found = skills(tried, [5.0 if truth else -5.0 for _, truth, _ in tried])
    assert {task: skill.trust for task, skill in found.items()} == {
        Task.ORDER: 0.0,
        Task.ANSWER: 0.0,
        Task.SUPPORT: 1.0,
    }


def test_the_pairs_are_as_many_right_as_wrong_and_no_text_is_there_twice() -> None:
    for task in (Task.ANSWER, Task.SUPPORT):
        truths = [truth for _, truth, _ in pairs_of((task,))]
        assert truths.count(True) == truths.count(False) == len(EXERCISES)
    texts = [
        text
        for one in EXERCISES
        for text in (one.passage, one.asked, one.not_said, one.said, one.wrong)
    ]
    assert len(set(texts)) == len(texts)
    for _, truth, (asked, passage) in pairs_of((Task.ORDER,)):
        own = next(one for one in EXERCISES if one.asked == asked)
        assert (own.passage == passage) is truth


def test_what_the_model_holds_for_the_answer_comes_first() -> None:
    assert order(reordered(ranked(0.9, 0.8, 0.7), {1: -4, 2: -4, 3: 4}, SURE)) == [3, 1, 2]


def test_a_model_without_skill_and_no_scores_change_nothing() -> None:
    before = ranked(0.9, 0.8, 0.7)
    assert reordered(before, {1: -4, 3: 4}, NO_SKILL) == before
    assert reordered(before, {}, SURE) == before
    assert reordered([], {1: 1.0}, SURE) == []


def test_the_less_it_is_trusted_the_more_it_takes() -> None:
    said, doubtful = {1: -4.0, 2: 4.0}, Skill(0.76, 1.0, 0.0)
    assert order(reordered(ranked(0.9, 0.8), said, doubtful)) == [2, 1]
    assert order(reordered(ranked(0.9, 0.2), said, doubtful)) == [1, 2]
    assert order(reordered(ranked(0.9, 0.2), said, SURE)) == [2, 1]


@given(
    st.lists(st.floats(0.001, 1), min_size=2, max_size=30),
    st.lists(SCORES, min_size=1, max_size=20),
)
def test_what_was_not_scored_stays_below_and_in_its_order(
    fused: list[float], scores: list[float]
) -> None:
    before = ranked(*sorted(fused, reverse=True))
    said = dict(enumerate(scores, 1))
    after = reordered(before, said, SURE)
    values = [item.score for item in after]
    assert values == sorted(values, reverse=True)
    assert sorted(order(after)) == order(before)
    rest = [number for number in order(after) if number not in said]
    assert rest == sorted(rest)
    least = min((i.score for i in after if i.passage in said), default=0.0)
    assert all(item.score <= least for item in after if item.passage not in said)
