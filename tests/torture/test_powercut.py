"""A few power cuts; and a disk that forgets what was synced is found out."""

import pytest

from tests.torture import powercut, shim

pytestmark = pytest.mark.skipif(shim.COMPILER is None, reason=shim.NO_COMPILER)


def test_nothing_acknowledged_is_lost_by_power_cuts() -> None:
    tally = powercut.run(8, seed=1, uses=["chat", "imports", "create", "passphrases"])
    assert tally.failures == []
    assert tally.counts["cuts"] == 8
    assert tally.counts["acknowledged"] > 20


def test_a_disk_that_lies_about_syncing_is_found_out() -> None:
    assert powercut.run(6, seed=1, is_lying=True, uses=["chat"]).failures != []
