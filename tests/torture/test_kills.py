"""Kills at random moments, a few; `make torture` runs a thousand."""

from tests.torture import kills


def test_nothing_acknowledged_is_lost_by_kills() -> None:
    tally = kills.run(6, seed=1)
    assert tally.failures == []
    assert tally.counts["kills"] == 6
    assert tally.counts["acknowledged"] >= tally.counts["kills"]
