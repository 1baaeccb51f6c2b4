"""What a model truly takes: the peak of the sealed worker that holds it, after a real answer."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.chat import Role
from app.domain.engine import (
    CacheType,
    ChatTurn,
    EngineSettings,
    GenerationRequest,
    SamplingParams,
)
from app.engine import free_memory, hardware
from app.engine.client import EngineClient
from app.engine.gguf import read_metadata
from app.engine.hardware import Room
from tests.fit.forms import Form, write_form

TOLERATED_SHARE: Final = 0.05
TOLERATED_BYTES: Final = 100_000_000
_ANSWER_TOKENS: Final = 8
_FRAME_TOKENS: Final = 160  # of the form around the question, each letter a token


@dataclass(frozen=True, slots=True)
class Case:
    """A model, a context, and how much of that is read: all, or one batch where 0."""

    form: Form
    context_tokens: int
    cache_type: CacheType = CacheType.F16
    reads: int = 0

    @property
    def name(self) -> str:
        """For people."""
        return f"{self.form.architecture}-{self.context_tokens}-{self.cache_type.value}"

    @property
    def settings(self) -> EngineSettings:
        """What it is loaded with."""
        return EngineSettings(self.context_tokens, cache_type=self.cache_type)


@dataclass(frozen=True, slots=True)
class Measured:
    """Bytes as told before, and as they were."""

    file_bytes: int
    needed: int
    peak: int
    peak_loading: int
    peak_answering: int
    private: int

    @property
    def off_bytes(self) -> int:
        """How far the peak was off; more than 0 where too much had been told."""
        return self.peak - self.peak_answering

    @property
    def is_right(self) -> bool:
        """Whether it is as near as was promised."""
        return abs(self.off_bytes) <= max(TOLERATED_BYTES, TOLERATED_SHARE * self.peak_answering)


def measure(case: Case, folder: Path) -> Measured:
    """Writes the model, tells what it takes, loads it, reads a prompt and answers."""
    path = folder / f"{case.name}.gguf"
    settings = case.settings
    try:
        file_bytes = write_form(path, case.form)
        verdict = hardware.fit(read_metadata(path), settings, Room(free_memory.free_memory_bytes()))
        engine = EngineClient(pinned_threads=1)  # two wait for each other where others work
        try:
            engine.load(case.name, [path], settings)
            assert engine.pid is not None
            loading = free_memory.peak_bytes(engine.pid)
            room = case.context_tokens - _FRAME_TOKENS
            engine.generate(
                _question(min(case.reads, room) if case.reads else room), lambda _: None
            )
            return Measured(
                file_bytes,
                verdict.needed_bytes,
                verdict.peak_bytes,
                loading,
                free_memory.peak_bytes(engine.pid),
                free_memory.private_bytes(engine.pid),
            )
        finally:
            engine.close()
    finally:
        path.unlink(missing_ok=True)


def _question(letters: int) -> GenerationRequest:
    """A prompt of so many tokens: to the models' vocabulary every letter is one."""
    sampling = SamplingParams(max_tokens=_ANSWER_TOKENS, temperature=0)
    return GenerationRequest("", (ChatTurn(Role.USER, "a" * letters),), sampling)
