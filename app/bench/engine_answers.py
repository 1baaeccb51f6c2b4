"""Answers of the engine through its whole path, timed."""

import contextlib
import itertools
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.domain.chat import GenerationStats, Role
from app.domain.engine import (
    DEFAULT_TUNING,
    ChatTurn,
    EngineSettings,
    GenerationRequest,
    SamplingParams,
    Tuning,
)
from app.engine.client import EngineClient

CONTEXT_TOKENS = 4096
_WORDS = ("harbour", "engine", "lamp", "river", "window", "copper", "signal", "winter", "ladder")


@dataclass(frozen=True, slots=True)
class Rates:
    """Tokens per second of one answer."""

    prompt: float
    decode: float


class Ours:
    """The engine as the services use it."""

    def __init__(
        self,
        model: Path,
        *,
        pinned_threads: int = 0,
        can_guess: bool = True,
        tuning: Tuning = DEFAULT_TUNING,
    ) -> None:
        self.engine = EngineClient(pinned_threads=pinned_threads, can_guess=can_guess)
        self.engine.load("bench", [model], EngineSettings(CONTEXT_TOKENS, tuning=tuning))
        self.stats = GenerationStats()
        self.ttft_s = 0.0

    @classmethod
    def opened(
        cls,
        stack: contextlib.ExitStack,
        model: Path,
        *,
        pinned_threads: int = 0,
        can_guess: bool = True,
        tuning: Tuning = DEFAULT_TUNING,
    ) -> Self:
        """One that ends with the stack."""
        ours = cls(model, pinned_threads=pinned_threads, can_guess=can_guess, tuning=tuning)
        stack.callback(ours.engine.unload)
        return ours

    @property
    def threads(self) -> tuple[int, int]:
        """What it settled on, for one token and for prompts."""
        loaded = self.engine.loaded
        return (loaded.threads, loaded.threads_batch) if loaded else (0, 0)

    @property
    def read_tokens(self) -> int:
        """Tokens of the last prompt that were read anew."""
        return self.stats.prompt_tokens - self.stats.cached_tokens

    def answer(self, text: str, sampling: SamplingParams) -> Rates:
        """One turn of a new chat."""
        return self.continue_chat((ChatTurn(Role.USER, text),), sampling)[0]

    def continue_chat(
        self, turns: tuple[ChatTurn, ...], sampling: SamplingParams, chat: int = 0
    ) -> tuple[Rates, str]:
        """One turn, timed where its text arrives."""
        return self.write(GenerationRequest("", turns, sampling, chat))

    def write(self, request: GenerationRequest) -> tuple[Rates, str]:
        """One answer, timed where its text arrives."""
        times: list[float] = []
        began = time.perf_counter()
        result = self.engine.generate(request, lambda _text: times.append(time.perf_counter()))
        self.stats = result.stats
        times = times or [time.perf_counter()]  # it ended without a word
        self.ttft_s = times[0] - began
        spent = times[-1] - times[0]
        decode = (self.stats.completion_tokens - 1) / spent if spent > 0 else 0.0
        return Rates(prompt=self.read_tokens / self.ttft_s, decode=decode), result.text


_COUNTER = itertools.count(1)


def text_of(words: int) -> str:
    """A text whose beginning no earlier one had, so that nothing of it is remembered."""
    number = next(_COUNTER)
    body = " ".join(_WORDS[(number * 7 + at * at) % len(_WORDS)] for at in range(words))
    return f"{number}. Write a very long story with these words: {body}."
