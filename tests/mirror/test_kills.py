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


def test_kills_in_the_third_file_fetch_no_byte_of_the_others_again(
    mirror: Mirror, tmp_path: Path
) -> None:
    others = (CONTENT[: 1 << 20], CONTENT[1 << 20 : 3 << 20])
    killing = Killing(mirror, tmp_path / "sync", CONTENT, others)
    killing.kill_at([1, 2_500_000])
    assert killing.finish() == CONTENT
    assert killing.fetched_twice == [0] * 3
    asked = [(path[-7:], at) for path, at in mirror.asked if path.endswith(("w1.gguf", "w2.gguf"))]
    assert asked == [("w1.gguf", 0), ("w2.gguf", 0)]
    for content in others:
        part = tmp_path / "sync" / "parts" / f"{hashlib.sha256(content).hexdigest()}.part"
        assert part.read_bytes() == content
