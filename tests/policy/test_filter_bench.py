"""The bench of the filter: figures for each size of list, and little held back."""

from app.bench.filter import run


def test_the_bench_measures_each_size_that_is_asked_for() -> None:
    figures = run(["--rounds", "1", "--rules", "50", "--rules", "500", "--words", "300"])
    assert list(figures) == [
        *("0_rules", "50_rules", "500_rules", "500_rules_anywhere", "100_patterns")
    ]
    for measured in figures.values():
        assert isinstance(measured, dict)
        assert measured["token_us"] > 0
        assert 1 <= measured["held_chars"] < 10
        assert measured["most_held_chars"] < 100
