"""Measures how the engine is fastest with one model on this machine; a few minutes.

One thing after the other is tried against the best so far, by engines that take turns with the same
questions. Only what is clearly faster is taken, for a difference within the noise is none.
"""

import contextlib
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.bench.engine_answers import Ours, text_of
from app.domain.chat import Role
from app.domain.engine import DEFAULT_TUNING, ChatTurn, SamplingParams, Tuning

_CLEARLY: Final = 1.05  # times as fast
_LONG_TIMES: Final = 3  # as long as one question
_NEXT_WORDS: Final = 20
_LONG, _OTHER = 1, 2  # chats
_STEPS: Final[Mapping[str, Sequence[Callable[[Tuning], Tuning]]]] = {
    "flash_attention": (
        lambda tuning: replace(tuning, flash_attention=True),
        lambda tuning: replace(tuning, flash_attention=False),
    ),
    "ubatch_tokens": (
        lambda tuning: replace(tuning, ubatch_tokens=128),
        lambda tuning: replace(tuning, ubatch_tokens=256),
    ),
    "spin": (
        lambda tuning: replace(tuning, spin=0),
        lambda tuning: replace(tuning, spin=1000),
    ),
}


@dataclass(frozen=True, slots=True)
class Tuner:
    """Of one model: how long a question and an answer are, and how often each is asked."""

    model: Path
    words: int
    tokens: int
    rounds: int

    def tune(self) -> tuple[Tuning, dict[str, float]]:
        """The fastest, and how many times as fast as the best before it each way was."""
        best = DEFAULT_TUNING
        told: dict[str, float] = {}
        for name, changes in _STEPS.items():
            ways = [change(best) for change in changes]
            seen = self._ratios(best, ways)
            told |= {
                f"{name}={getattr(way, name)}".lower(): round(statistics.median(ratios), 3)
                for way, ratios in zip(ways, seen, strict=True)
            }
            best = clearly_fastest(best, ways, seen)
        return self._with_threads(best), told

    def _ratios(self, best: Tuning, ways: Sequence[Tuning]) -> list[list[float]]:
        """Of each, in pairs of answers that come one right after the other."""
        seen: list[list[float]] = [[] for _ in ways]
        with contextlib.ExitStack() as stack:
            known = Ours.opened(stack, self.model, tuning=best)
            engines = [Ours.opened(stack, self.model, tuning=way) for way in ways]
            chat = _Chat(self.words * _LONG_TIMES)
            for one in (known, *engines):
                chat.read(one)
            for number in range(self.rounds + 1):
                for ratios, engine in zip(seen, engines, strict=True):
                    pair = (known, engine) if number % 2 else (engine, known)
                    spent = {one: self._spend(one) + chat.go_on(one) for one in pair}
                    if number:  # the first ones teach about threads
                        ratios.append(spent[known] / spent[engine])
        return seen

    def _spend(self, engine: Ours) -> float:
        """Seconds that reading one question and writing one answer takes."""
        sampling = SamplingParams(max_tokens=self.tokens)
        return _seconds(engine, (ChatTurn(Role.USER, text_of(self.words)),), sampling, _OTHER)

    def _with_threads(self, tuning: Tuning) -> Tuning:
        """With the thread counts that the engine settles on."""
        with contextlib.ExitStack() as stack:
            engine = Ours.opened(stack, self.model, tuning=tuning)
            for _ in range(2):
                self._spend(engine)
            threads, threads_batch = engine.threads
        return replace(tuning, threads=threads, threads_batch=threads_batch)


class _Chat:
    """A long chat that goes on: what was said before costs attention with every token."""

    def __init__(self, words: int) -> None:
        self._turns = (ChatTurn(Role.USER, text_of(words)), ChatTurn(Role.ASSISTANT, "Well."))

    def read(self, engine: Ours) -> None:
        """Leaves it in the engine's memory."""
        self.go_on(engine)

    def go_on(self, engine: Ours) -> float:
        """Seconds for a short question and a short answer; as if none had been asked before."""
        question = ChatTurn(Role.USER, text_of(_NEXT_WORDS))
        sampling = SamplingParams(max_tokens=_NEXT_WORDS)
        return _seconds(engine, (*self._turns, question), sampling, _LONG)


def clearly_fastest(
    best: Tuning, ways: Sequence[Tuning], seen: Sequence[Sequence[float]]
) -> Tuning:
    """The way that is clearly faster than the best, and not by one lucky pair; or the best."""
    clear = {
        way: statistics.median(ratios)
        for way, ratios in zip(ways, seen, strict=True)
        if statistics.median(ratios) >= _CLEARLY and _low(ratios) >= 1
    }
    return max(clear, key=lambda way: clear[way], default=best)


def _low(ratios: Sequence[float]) -> float:
    """The lower quartile; the least of three or fewer."""
    return sorted(ratios)[len(ratios) // 4]


def _seconds(
    engine: Ours, turns: tuple[ChatTurn, ...], sampling: SamplingParams, chat: int
) -> float:
    rates, _ = engine.continue_chat(turns, sampling, chat)
    written = engine.stats.completion_tokens / rates.decode if rates.decode else 0.0
    return engine.ttft_s + written
