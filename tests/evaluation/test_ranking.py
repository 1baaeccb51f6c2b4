"""Measures of rankings, against values worked out by hand."""

import math

import pytest

from app.evaluation.ranking import first_rank, measure, ndcg, without
from tests.evaluation.conftest import ask


def test_hits_and_reciprocal_ranks_of_three_questions() -> None:
    questions = [ask(1), ask(2), ask(3)]
    rankings = [["a", "b"], ["b", "c", "d", "a"], ["b", "c"]]
    measured = measure(questions, rankings)
    assert measured.questions == 3
    assert measured.hits == pytest.approx((1 / 3, 2 / 3, 2 / 3))
    assert measured.mrr == pytest.approx((1 + 1 / 4 + 0) / 3)


def test_what_stands_below_the_tenth_counts_for_nothing() -> None:
    ranking = [*map(str, range(10)), "a"]
    measured = measure([ask()], [ranking])
    assert (measured.hits, measured.mrr, measured.ndcg) == ((0.0, 0.0, 0.0), 0.0, 0.0)


def test_gain_without_grades_is_discounted_by_the_rank() -> None:
    question = ask(relevant=("a", "b"))
    best = 1 + 1 / math.log2(3)
    assert ndcg(["a", "b"], question) == pytest.approx(1.0)
    assert ndcg(["a", "x", "b"], question) == pytest.approx((1 + 1 / 2) / best)


def test_the_best_grade_gains_the_most() -> None:
    question = ask(relevant=("a", "b"), grades={"a": 1, "b": 3})
    best = 3 + 1 / math.log2(3)
    assert ndcg(["b", "a"], question) == pytest.approx((1 + 3 / math.log2(3)) / best)
    assert ndcg(["a", "b"], question) == pytest.approx(1.0)


def test_a_document_counts_once_and_an_ignored_one_not_at_all() -> None:
    assert without(["x", "b", "x", "a"], {"b"}) == ["x", "a"]
    assert first_rank(["x", "a"], {"a"}) == 2
    assert first_rank(["x"], {"a"}) == 0


def test_no_question_is_no_division_by_zero() -> None:
    measured = measure([], [])
    assert (measured.questions, measured.hits, measured.mrr) == (0, (0.0, 0.0, 0.0), 0.0)
