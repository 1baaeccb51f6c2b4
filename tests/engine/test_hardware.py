"""Whether a model fits is said with numbers, and what to change where it does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.engine import CacheType, EngineSettings, Tuning
from app.domain.models import Fit, OfferKind
from app.engine import hardware
from app.engine.gguf import GgufMetadata, read_metadata
from app.engine.hardware import Room
from tests.fit.forms import Form, write_form

GIB = 1024**3
FULL = EngineSettings(context_tokens=8192)


@pytest.fixture(scope="module")
def metadata(starter_gguf: Path) -> GgufMetadata:
    return read_metadata(starter_gguf)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> GgufMetadata:
    """As many layers and heads as one of eight billion parameters."""
    path = tmp_path_factory.mktemp("forms") / "large.gguf"
    write_form(path, Form("llama", 32, 4096, 14336, 32, 8, vocabulary=4096, kind="Q8_0"))
    return read_metadata(path)


def needed(metadata: GgufMetadata, settings: EngineSettings) -> int:
    return hardware.fit(metadata, settings, Room(64 * GIB)).needed_bytes


@pytest.mark.parametrize(
    ("share", "fit"),
    [(4.0, Fit.YES), (1.1, Fit.TIGHT), (0.9, Fit.NO), (0.0, Fit.UNKNOWN)],
)
def test_a_verdict_has_a_reason(metadata: GgufMetadata, share: float, fit: Fit) -> None:
    asked = needed(metadata, FULL)
    verdict = hardware.fit(metadata, FULL, Room(int(asked * share)))
    assert verdict.fit is fit
    assert verdict.free_bytes == int(asked * share)
    assert verdict.needed_bytes == asked > metadata.size_bytes
    assert verdict.peak_bytes >= asked
    assert verdict.reason.endswith(".")
    assert (verdict.offers != ()) == (fit is Fit.NO)


@pytest.mark.parametrize(
    ("wish", "cache_type", "share", "asked"),
    [
        (None, CacheType.F16, 4.0, None),
        (True, CacheType.F16, 1.1, True),
        (False, CacheType.F16, 4.0, False),
        (False, CacheType.F16, 1.3, None),
        (False, CacheType.F16, 0.0, None),
        (False, CacheType.Q8_0, 4.0, None),
    ],
)
def test_doing_without_flash_attention_is_for_who_has_the_memory(
    metadata: GgufMetadata,
    wish: bool | None,
    cache_type: CacheType,
    share: float,
    asked: bool | None,
) -> None:
    plain = EngineSettings(8192, cache_type=cache_type)
    wanted = replace(plain, tuning=Tuning(flash_attention=wish))
    free = int(needed(metadata, plain) * share)
    verdict = hardware.fit(metadata, wanted, Room(free))
    assert verdict.flash_attention is asked
    assert verdict.fit is hardware.fit(metadata, plain, Room(free)).fit
    scores = 4 * 9 * 8192 * 512
    is_more = verdict.needed_bytes > needed(metadata, plain) + scores
    assert is_more == (asked is False)


def test_memory_is_told_in_the_unit_of_every_other_size(metadata: GgufMetadata) -> None:
    reason = hardware.fit(metadata, FULL, Room(24 * 10**9)).reason
    assert "24 GB are free" in reason
    assert f"about {needed(metadata, FULL) / 10**6:.0f} MB" in reason
    assert "8,192 tokens" in reason


def test_the_parts_of_what_is_needed_add_up(metadata: GgufMetadata) -> None:
    verdict = hardware.fit(metadata, FULL, Room(64 * GIB))
    parts = verdict.parts
    assert parts.weights + parts.cache + parts.compute + parts.process == verdict.needed_bytes
    assert parts.cache == 8192 * 2 * 30 * 3 * 64 * 2


def test_an_automatic_context_is_the_models_own_or_what_memory_allows(
    metadata: GgufMetadata,
) -> None:
    wanted = EngineSettings()
    assert hardware.settle(metadata, wanted, Room(64 * GIB)).context_tokens == 8192
    assert hardware.settle(metadata, wanted, Room(0)).context_tokens == 8192
    tight = hardware.settle(metadata, wanted, Room(needed(metadata, FULL)))
    assert 512 < tight.context_tokens < 8192
    assert hardware.fit(metadata, wanted, Room(needed(metadata, FULL))).fit is Fit.YES
    assert hardware.settle(metadata, wanted, Room(1)).context_tokens == 512
    least = needed(metadata, EngineSettings(context_tokens=512))
    pressed = hardware.fit(metadata, wanted, Room(int(least * 1.1)))
    assert (pressed.fit, pressed.context_tokens > 512) == (Fit.TIGHT, True)


def test_a_wished_context_is_kept_within_what_the_model_learnt(metadata: GgufMetadata) -> None:
    for wished, given in ((3000, 3000), (100_000, 8192), (10, 512)):
        wanted = EngineSettings(context_tokens=wished)
        assert hardware.settle(metadata, wanted, Room(GIB)).context_tokens == given


def test_offers_fit_and_the_least_change_comes_first(large: GgufMetadata) -> None:
    wanted = EngineSettings(context_tokens=32_768)
    free = needed(large, wanted) - GIB
    verdict = hardware.fit(large, wanted, Room(free))
    assert verdict.fit is Fit.NO
    context, cache = verdict.offers
    assert (context.kind, context.cache_type) == (OfferKind.CONTEXT, CacheType.F16)
    assert 8192 < context.context_tokens < 32_768
    assert (cache.kind, cache.context_tokens) == (OfferKind.CACHE, 32_768)
    for offer in verdict.offers:
        taken = EngineSettings(offer.context_tokens, offer.gpu_layers, offer.cache_type)
        again = hardware.fit(large, taken, Room(free))
        assert (again.fit, again.needed_bytes) == (Fit.TIGHT, offer.needed_bytes)
        assert hardware.size_text(offer.needed_bytes) in offer.text
        larger = replace(taken, context_tokens=offer.context_tokens + 256)
        if offer.kind is OfferKind.CONTEXT:
            assert needed(large, larger) > 0.95 * free


def test_nothing_is_offered_where_the_weights_alone_are_too_large(large: GgufMetadata) -> None:
    assert hardware.fit(large, FULL, Room(GIB)).offers == ()


def test_layers_go_to_graphics_memory_as_far_as_it_reaches(large: GgufMetadata) -> None:
    on_processor = needed(large, FULL)
    seen = -1
    for gib in (0, 1, 2, 4, 6, 8, 10, 24):
        verdict = hardware.fit(large, FULL, Room(64 * GIB, gib * GIB))
        assert verdict.fit is Fit.YES
        assert verdict.device_bytes <= gib * GIB
        assert verdict.gpu_layers >= seen
        seen = verdict.gpu_layers
    assert seen == 33
    assert verdict.needed_bytes < on_processor / 4


def test_too_many_layers_by_hand_are_refused_and_fewer_offered(large: GgufMetadata) -> None:
    wanted = EngineSettings(context_tokens=8192, gpu_layers=33)
    verdict = hardware.fit(large, wanted, Room(64 * GIB, 4 * GIB))
    assert verdict.fit is Fit.NO
    assert "graphics memory" in verdict.reason
    (offer,) = verdict.offers
    assert (offer.kind, offer.context_tokens) == (OfferKind.LAYERS, 8192)
    assert 0 < offer.gpu_layers < 33
    taken = EngineSettings(8192, offer.gpu_layers)
    assert hardware.fit(large, taken, Room(64 * GIB, 4 * GIB)).fit is Fit.YES


def test_shared_memory_is_counted_once(large: GgufMetadata) -> None:
    """As on a Jetson: what lies with the graphics processor is not in the machine's memory too."""
    alone = needed(large, FULL)
    verdict = hardware.fit(large, FULL, Room(16 * GIB, is_shared=True))
    assert verdict.gpu_layers == 33
    assert alone < verdict.needed_bytes < alone + GIB
    assert hardware.fit(large, FULL, Room(alone - GIB, is_shared=True)).fit is Fit.NO


def test_why_no_graphics_processor_is_used_is_said(metadata: GgufMetadata) -> None:
    assert hardware.fit(metadata, FULL, Room(GIB, note="It failed.")).reason.endswith("It failed.")
