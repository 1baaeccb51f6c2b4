"""Canaries through some commands; `make torture` runs every command and the window."""

import pytest

from tests.torture import canary, watching

pytestmark = pytest.mark.skipif(watching.STRACE is None, reason=watching.NO_STRACE)


def test_nothing_readable_is_written_by_some_commands() -> None:
    tally = canary.run(0, seed=1)
    assert tally.failures == []
    assert tally.counts["writes looked at"] > 100
