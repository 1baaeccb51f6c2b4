"""Whether a model fits is said with numbers."""

from pathlib import Path

import pytest

from app.domain.models import Fit
from app.engine import hardware
from app.engine.gguf import GgufMetadata, read_metadata

GIB = 1024**3


@pytest.fixture(scope="module")
def metadata(starter_gguf: Path) -> GgufMetadata:
    return read_metadata(starter_gguf)


@pytest.mark.parametrize(
    ("share", "fit"),
    [(4.0, Fit.YES), (1.1, Fit.TIGHT), (0.9, Fit.NO), (0.0, Fit.UNKNOWN)],
)
def test_a_verdict_has_a_reason(metadata: GgufMetadata, share: float, fit: Fit) -> None:
    needed = hardware.needed_bytes(metadata, 8192)
    verdict = hardware.fit(metadata, 8192, free_bytes=int(needed * share))
    assert verdict.fit is fit
    assert verdict.free_bytes == int(needed * share)
    assert verdict.needed_bytes == needed > metadata.size_bytes
    assert verdict.reason.endswith(".")


def test_memory_is_told_in_the_unit_of_every_other_size(metadata: GgufMetadata) -> None:
    reason = hardware.fit(metadata, 8192, free_bytes=24 * 10**9).reason
    assert "24 GB are free" in reason
    assert f"about {hardware.needed_bytes(metadata, 8192) / 10**6:.0f} MB" in reason
    assert "8,192 tokens" in reason


def test_an_automatic_context_is_the_models_own_or_what_memory_allows(
    metadata: GgufMetadata,
) -> None:
    assert hardware.context_tokens_for(metadata, 0, 64 * GIB) == 8192
    assert 512 <= hardware.context_tokens_for(metadata, 0, 256 * 1024**2) < 8192
    assert hardware.context_tokens_for(metadata, 0, 0) == 8192


def test_a_wished_context_is_kept_within_what_the_model_learnt(metadata: GgufMetadata) -> None:
    assert hardware.context_tokens_for(metadata, 3000, GIB) == 3000
    assert hardware.context_tokens_for(metadata, 100_000, GIB) == 8192
    assert hardware.context_tokens_for(metadata, 10, GIB) == 512


def test_free_memory_is_read_from_the_system(tmp_path: Path) -> None:
    assert hardware.free_memory_bytes() > 0
    assert hardware.free_memory_bytes(tmp_path / "absent") == 0
    odd = tmp_path / "odd"
    odd.write_text("MemAvailable: lots\n")
    assert hardware.free_memory_bytes(odd) == 0
