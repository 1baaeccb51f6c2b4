"""The real process, killed in mid-file: the next goes on at the byte where the last one wrote."""

import hashlib
from pathlib import Path

from tests.mirror.killing import Killing
from tests.mirror.server import Mirror

CONTENT = hashlib.shake_128(b"a larger model").digest(6 << 20)


def test_a_killed_sync_fetches_no_byte_again_that_lay_on_the_disk(
    mirror: Mirror, tmp_path: Path
) -> None:
    killing = Killing(mirror, tmp_path / "sync", CONTENT)
    killing.kill_at([1, 700_001, 2_500_000, 4 << 20])
    assert 4 << 20 <= killing.length() < len(CONTENT)
    assert CONTENT.startswith(killing.part.read_bytes())
    assert killing.finish() == CONTENT
    assert killing.fetched_twice == [0] * 5
