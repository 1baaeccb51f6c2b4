"""A little of `make fuzz-gguf`: mutated files end in a sentence, and a death is told at once."""

from pathlib import Path

import pytest

from app.engine.gguf import read_model
from tests.fuzz import gguf
from tests.fuzz.draft import tiny_by_pieces

COUNT = 16


def test_mutated_files_never_end_in_anything_but_a_sentence() -> None:
    found = gguf.run(COUNT, seed=3)
    assert found.failures == []
    assert sum(found.counts[word] for word in found.counts if word.startswith("stopped, b")) > 0
    assert found.share >= gguf.WANTED_SHARE
    assert 0 < found.outside.total() < found.counts.total() / 3


def test_a_file_is_the_same_again_by_its_seed_and_number(tmp_path: Path) -> None:
    campaign = gguf.Campaign(tmp_path, seed=3)
    try:
        assert [campaign.try_one(0), campaign.try_one(1)] == [
            campaign.try_one(0),
            campaign.try_one(1),
        ]
    finally:
        campaign.close()


def test_a_worker_that_dies_of_a_file_is_reported_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pre-check stops every such file that we know, so here it looks away."""
    path = tmp_path / "model.gguf"
    tiny = tiny_by_pieces()
    tokens = list(tiny.value("tokenizer.ggml.tokens"))  # type: ignore[arg-type]
    tokens[-1] = tokens[-2]
    path.write_bytes(tiny.encode())
    sound = read_model((path,))
    path.write_bytes(tiny.with_value("tokenizer.ggml.tokens", tokens).encode())
    monkeypatch.setattr("app.engine.wanted.read_model", lambda _files: sound)
    fate = gguf.load(path)
    assert fate.word == gguf.DIED
    assert fate.late_s <= gguf.REPORT_LIMIT_S
