"""Each term of what a model takes, held against what llama.cpp itself would allocate for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.engine import BATCH_TOKENS, CacheType, Tuning
from app.engine import memory
from app.engine.gguf import read_metadata
from tests.fit.forms import Form, write_form
from tests.fit.rehearsal import rehearse

_MIB = 1 << 20
_LARGE = [
    Form("llama", 2, 4096, 14336, 32, 8, vocabulary=8192),
    Form("llama", 2, 4096, 14336, 32, 8, experts=8),
    Form("llama", 3, 576, 1536, 9, 3),
    Form("qwen2", 3, 896, 4864, 14, 2),
    Form("qwen3", 3, 2560, 9728, 32, 8, head=128),
    Form("qwen3", 3, 5120, 25600, 64, 8, head=128),
    Form("qwen3moe", 2, 2048, 768, 32, 4, head=128, experts=32),
    Form("gemma2", 4, 2304, 9216, 8, 4, head=256, window=4096),
    Form("gemma3", 6, 3840, 15360, 16, 8, head=256, window=1024, vocabulary=65_536),
    Form("phi3", 3, 3072, 8192, 32, 32),
    Form("starcoder2", 3, 3072, 12288, 24, 2),
    Form("mamba", 4, 1536, 0),
    Form("mamba", 4, 2560, 0, state=64),
]


@pytest.fixture(params=_LARGE, ids=lambda form: f"{form.architecture}-{form.width}")
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "form.gguf"
    write_form(path, request.param)
    yield path
    path.unlink()


@pytest.mark.parametrize(
    ("tokens", "cache_type"),
    [(512, CacheType.F16), (32_768, CacheType.F16), (4000, CacheType.Q8_0), (4096, CacheType.Q4_0)],
)
def test_caches_and_batches_are_as_large_as_the_library_says(
    path: Path, tokens: int, cache_type: CacheType
) -> None:
    metadata = read_metadata(path)
    rehearsed = rehearse(path, tokens, cache_type)
    told = memory.need(metadata.form, metadata.size_bytes, tokens, cache_type=cache_type)
    # Its log rounds each cache to a hundredth of a MiB.
    assert told.cache == pytest.approx(rehearsed.cache, abs=0.03 * _MIB)
    # Not counted by it: what the kernels of the processor put aside, one row of the widest values.
    aside = told.compute - rehearsed.compute
    widest = max(metadata.form.inner, metadata.form.queries, metadata.form.states)
    assert -1 * _MIB < aside < widest * BATCH_TOKENS * 2 + 0.15 * rehearsed.compute


@pytest.mark.parametrize(
    "tuning",
    [
        Tuning(flash_attention=False),
        Tuning(ubatch_tokens=128),
        Tuning(flash_attention=False, ubatch_tokens=64),
    ],
    ids=["without flash attention", "small batches", "both"],
)
def test_batches_are_as_large_as_the_library_says_as_they_are_tuned(
    path: Path, tuning: Tuning
) -> None:
    metadata = read_metadata(path)
    rehearsed = rehearse(path, 8192, CacheType.F16, tuning)
    told = memory.need(
        metadata.form,
        metadata.size_bytes,
        8192,
        batch_tokens=tuning.ubatch_tokens,
        flash_attention=tuning.flash_attention is not False,
    )
    assert told.cache == pytest.approx(rehearsed.cache, abs=0.03 * _MIB)
    aside = told.compute - rehearsed.compute
    widest = max(metadata.form.inner, metadata.form.queries, metadata.form.states)
    most = widest * tuning.ubatch_tokens * 2 + 0.15 * rehearsed.compute
    assert -1 * _MIB < aside < most + 3 * _MIB


def test_every_layer_that_remembers_adds_as_much(tmp_path: Path) -> None:
    few, many = (Form("llama", layers, 256, 512, 4, 2) for layers in (2, 6))
    caches = []
    for form in (few, many):
        write_form(tmp_path / "form.gguf", form)
        metadata = read_metadata(tmp_path / "form.gguf")
        caches.append(memory.need(metadata.form, metadata.size_bytes, 1024).cache)
    assert caches[1] == 3 * caches[0] == 6 * 1024 * 2 * 2 * 64 * 2


@pytest.mark.parametrize(
    ("flags", "types"),
    [
        ("flags : fpu avx2 fma", {2, 12, 20, 39}),
        ("flags : avx2 avx512f", {2, 10, 12, 20, 39}),
        ("flags : sse2", set()),
        ("", set()),
    ],
)
def test_what_is_packed_depends_on_the_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flags: str, types: set[int]
) -> None:
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text(f"processor : 0\n{flags}\n")
    assert memory.packed_types(cpuinfo) == types


def test_a_board_packs_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text("processor : 0\nFeatures : fp asimd asimddp\n")
    assert memory.packed_types(cpuinfo) >= {2, 8, 12, 14}
