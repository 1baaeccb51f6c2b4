"""A model is loaded as it was measured to be fastest, and answers the same."""

from pathlib import Path

import pytest

from app.domain.chat import Role
from app.domain.engine import (
    CacheType,
    ChatTurn,
    EngineSettings,
    GenerationRequest,
    SamplingParams,
    Tuning,
)
from app.engine.client import EngineClient

_QUESTION = GenerationRequest(
    "", (ChatTurn(Role.USER, "Go on. " * 60),), SamplingParams(temperature=0.0, max_tokens=8)
)


@pytest.mark.parametrize(
    "tuning",
    [
        Tuning(flash_attention=False),
        Tuning(flash_attention=True, ubatch_tokens=32),
        Tuning(spin=0, threads=1, threads_batch=1),
    ],
    ids=["without flash attention", "small batches", "no spin"],
)
def test_it_reaches_the_worker(tiny_gguf: Path, tuning: Tuning) -> None:
    engine = EngineClient()
    engine.load("Tiny", [tiny_gguf], EngineSettings(tuning=tuning))
    environment = Path(f"/proc/{engine.pid}/environ").read_bytes().split(b"\0")
    assert f"GOMP_SPINCOUNT={tuning.spin}".encode() in environment
    assert engine.generate(_QUESTION, lambda _: None).stats.completion_tokens > 0
    engine.unload()


@pytest.mark.parametrize("cache_type", [CacheType.Q8_0, CacheType.Q4_0])
def test_a_smaller_cache_outweighs_doing_without_flash_attention(
    starter_gguf: Path, cache_type: CacheType
) -> None:
    """llama.cpp reads quantized values by flash attention alone."""
    engine = EngineClient(pinned_threads=1)
    tuning = Tuning(flash_attention=False)
    engine.load("Starter", [starter_gguf], EngineSettings(512, -1, cache_type, tuning=tuning))
    assert engine.generate(_QUESTION, lambda _: None).stats.completion_tokens > 0
    engine.unload()


def test_thread_counts_that_were_measured_are_not_measured_again(tiny_gguf: Path) -> None:
    engine = EngineClient()
    tuned = EngineSettings(tuning=Tuning(threads=1, threads_batch=1))
    loaded = engine.load("Tiny", [tiny_gguf], tuned)
    assert loaded.threads == 1
    engine.unload()


def test_an_answer_that_is_to_be_the_same_again_depends_on_no_choice_of_threads(
    starter_gguf: Path,
) -> None:
    """Nor on whether a thread count was still tried while its prompt was read."""
    sampling = SamplingParams(temperature=1.5, min_p=0.0, top_p=1.0, max_tokens=24, seed=7)
    question = ChatTurn(Role.USER, "The pump stands at the north gate. " * 38 + "Tell of it.")
    texts = set()
    for threads in (0, 1):
        engine = EngineClient()
        tuning = Tuning(threads=threads, threads_batch=threads)
        engine.load("Starter", [starter_gguf], EngineSettings(2048, tuning=tuning))
        result = engine.generate(GenerationRequest("", (question,), sampling), lambda _: None)
        assert result.stats.prompt_tokens > 256
        texts.add(result.text)
        engine.unload()
    assert len(texts) == 1
