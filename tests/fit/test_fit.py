"""What is told of a model's memory beside what the sealed worker truly takes."""

import json
from pathlib import Path

import pytest

from app.domain.models import Fit
from tests.fit.cases import SMALL
from tests.fit.containers import limited_group, run_within
from tests.fit.measuring import Case, measure

_MB = 10**6
_GROUP_BYTES = 420 * _MB


@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.name)
def test_the_peak_is_as_told(case: Case, tmp_path: Path) -> None:
    measured = measure(case, tmp_path)
    assert measured.is_right, measured
    # Told too little is worse than told too much; the rest is noise of the allocator.
    assert measured.off_bytes > -20 * _MB, measured
    # What cannot be dropped is less than what is said to be needed.
    assert measured.private < measured.needed, measured


def test_in_a_container_the_verdict_keeps_to_its_memory_and_its_offers_work(
    tmp_path: Path,
) -> None:
    with limited_group(_GROUP_BYTES) as group:
        if group is None:
            pytest.skip("not run: this user may make no control groups")
        done = run_within(group, "tests.fit.tight", str(tmp_path))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["code"] == "model_too_large"
    assert told["fit"] == Fit.NO.value
    assert 0 < told["free_bytes"] <= _GROUP_BYTES
    assert told["loaded"] == told["offered"] != []
