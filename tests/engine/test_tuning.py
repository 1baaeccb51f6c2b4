"""A model is loaded as it was measured to be fastest, and answers the same."""

from pathlib import Path

import pytest

from app.domain.chat import Role
from app.domain.engine import (
    ChatTurn,
    EngineSettings,
    GenerationRequest,
    SamplingParams,
    Tuning,
)
from app.engine.attention import flash_attention
from app.engine.client import EngineClient
from app.engine.gguf import read_model

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


def test_thread_counts_that_were_measured_are_not_measured_again(tiny_gguf: Path) -> None:
    engine = EngineClient()
    tuned = EngineSettings(tuning=Tuning(threads=1, threads_batch=1))
    loaded = engine.load("Tiny", [tiny_gguf], tuned)
    assert loaded.threads == 1
    engine.unload()


@pytest.mark.parametrize(
    ("wish", "free_bytes", "asked"),
    [(None, 2**40, None), (True, 0, True), (False, 2**40, False), (False, 2**22, None)],
)
def test_doing_without_flash_attention_is_for_who_has_the_memory(
    tiny_gguf: Path, wish: bool | None, free_bytes: int, asked: bool | None
) -> None:
    """Of 1,024 tokens of context, 512 at once, and two heads: 4 MiB of scores."""
    metadata = read_model([tiny_gguf])
    assert flash_attention(Tuning(flash_attention=wish), metadata, 1024, free_bytes) is asked
