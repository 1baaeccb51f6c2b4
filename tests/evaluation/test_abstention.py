"""The curve of refusals, against values worked out by hand."""

import pytest

from app.evaluation.abstention import roc


def test_the_area_is_how_often_the_unanswerable_one_is_less_likely() -> None:
    curve = roc([0.9, 0.4], [0.6, 0.1])
    assert curve is not None
    assert curve.auc == pytest.approx(3 / 4)  # of four pairs only 0.4 and 0.6 stand wrongly
    shares = [(point.answerable_refused, point.unanswerable_refused) for point in curve.points]
    assert shares == [(0, 0), (0, 0.5), (0.5, 0.5), (0.5, 1), (1, 1)]


def test_a_tie_counts_half() -> None:
    curve = roc([0.5], [0.5])
    assert curve is not None
    assert curve.auc == pytest.approx(0.5)
    assert len(curve.points) == 2


def test_what_is_refused_where_so_many_answerable_ones_may_be() -> None:
    curve = roc([0.9] * 9 + [0.2], [0.1, 0.3, 0.95])
    assert curve is not None
    assert curve.refused_at(0.05) == pytest.approx(1 / 3)
    assert curve.refused_at(0.1) == pytest.approx(2 / 3)


def test_without_either_kind_there_is_no_curve() -> None:
    assert roc([], [0.1]) is None
    assert roc([0.1], []) is None
