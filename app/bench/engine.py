"""Measures the engine through its whole path, beside llama-cpp-python and fixed thread counts.

All competitors hold their model in a process of their own and take turns, so that whatever else
the machine does meets all of them. Every figure is a median over rounds.
"""

import argparse
import contextlib
import dataclasses
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.bench.random_model import write_random_model
from app.domain.chat import Role
from app.domain.engine import ChatTurn, EngineSettings, GenerationRequest, SamplingParams
from app.domain.models import ModelKind
from app.engine.client import EngineClient
from app.engine.worker.choice import candidate_counts
from app.errors import UserFacingError
from app.services.starter import starter_models

CONTEXT_TOKENS = 4096
_SETTLE_S = 0.5
_SPIN = "while True: pass"
_WORDS = ("harbour", "engine", "lamp", "river", "window", "copper", "signal", "winter", "ladder")


class NoStarterError(UserFacingError):
    """There is no model to measure with."""

    code = "no_starter"


@dataclass(frozen=True, slots=True)
class Work:
    """How much one measurement asks for."""

    prompt_words: int
    answer_tokens: int
    rounds: int


@dataclass(frozen=True, slots=True)
class Rates:
    """Tokens per second of one answer."""

    prompt: float
    decode: float


class Competitor(Protocol):
    """Something that answers."""

    def answer(self, text: str, sampling: SamplingParams) -> Rates:
        """Answers a text that was never seen before."""
        ...


class Ours:
    """The engine as the services use it."""

    def __init__(self, model: Path, *, pinned_threads: int = 0) -> None:
        self.engine = EngineClient(pinned_threads=pinned_threads)
        self.engine.load("bench", [model], EngineSettings(context_tokens=CONTEXT_TOKENS))
        self.read_tokens = 0
        self.ttft_s = 0.0

    def answer(self, text: str, sampling: SamplingParams) -> Rates:
        """One turn of a new chat."""
        return self.continue_chat((ChatTurn(Role.USER, text),), sampling)[0]

    def continue_chat(
        self, turns: tuple[ChatTurn, ...], sampling: SamplingParams
    ) -> tuple[Rates, str]:
        """One turn, timed where its text arrives."""
        times: list[float] = []
        began = time.perf_counter()
        result = self.engine.generate(
            GenerationRequest("", turns, sampling), lambda _text: times.append(time.perf_counter())
        )
        stats = result.stats
        self.read_tokens = stats.prompt_tokens - stats.cached_tokens
        self.ttft_s = times[0] - began
        spent = times[-1] - times[0]
        decode = (stats.completion_tokens - 1) / spent if spent > 0 else 0.0
        return Rates(prompt=self.read_tokens / self.ttft_s, decode=decode), result.text


class Reference:
    """llama-cpp-python's own stream, with its own defaults for threads."""

    def __init__(self, model: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app.bench.engine_reference", str(model), str(CONTEXT_TOKENS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.read_tokens = 1  # as our engine counts them: both keep the template's beginning

    def answer(self, text: str, sampling: SamplingParams) -> Rates:
        """One turn of a new chat."""
        assert self.process.stdin is not None  # noqa: S101 - for the type checker
        assert self.process.stdout is not None  # noqa: S101 - for the type checker
        request = {"text": text, **dataclasses.asdict(sampling)}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return Rates(self.read_tokens / answer["ttft_s"], answer["tokens_per_s"])


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Measures the starter and a large model of random weights.

    Raises:
        NoStarterError: set-up has left no starter model, and none is named.
    """
    parser = argparse.ArgumentParser(prog="cloister bench engine")
    parser.add_argument("--model", type=Path, help="a GGUF file instead of the starter")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--small-only", action="store_true")
    options = parser.parse_args(arguments)
    model = options.model or _starter()
    figures: dict[str, object] = _measure(model, Work(350, 128, options.rounds))
    figures |= _first_words(model, options.rounds)
    if not options.small_only:
        with tempfile.TemporaryDirectory(prefix="cloister-engine-") as folder:
            large = Path(folder, "large.gguf")
            parameters = write_random_model(large, model)
            measured = _measure(large, Work(90, 32, options.rounds))
            figures["large"] = {"parameters": parameters, **measured}
    return figures


def _starter() -> Path:
    for model in starter_models():
        if model.kind is ModelKind.GENERATIVE:
            return model.files[0][1]
    raise NoStarterError("There is no starter model to measure with.", hint="Run 'make setup'.")


def _measure(model: Path, work: Work) -> dict[str, object]:
    with contextlib.ExitStack() as stack:
        ours = _opened(stack, model)
        by_hand = {
            count: _opened(stack, model, pinned_threads=count)
            for count in candidate_counts(len(os.sched_getaffinity(0)))
        }
        reference = Reference(model)
        stack.callback(end_process, reference.process)
        competitors: dict[str, Competitor] = {"ours": ours, "reference": reference}
        competitors |= {str(count): pinned for count, pinned in by_hand.items()}
        idle = rounds_of(competitors, work)
        threads, threads_batch = _chosen(ours)
        with busy_neighbour():
            busy = rounds_of(competitors, work)
    counts = [str(count) for count in by_hand]
    figures = _figures(idle, counts, "idle") | _figures(busy, counts, "busy")
    return {**figures, "threads": threads, "threads_batch": threads_batch}


def rounds_of(competitors: Mapping[str, Competitor], work: Work) -> dict[str, list[Rates]]:
    """Everybody in turn, each round another first, after one turn each that does not count."""
    seen: dict[str, list[Rates]] = {name: [] for name in competitors}
    for number in range(work.rounds + 1):
        text = text_of(work.prompt_words)
        sampling = SamplingParams(seed=number, max_tokens=work.answer_tokens)
        order = [*competitors.items()]
        for name, competitor in order[number % len(order) :] + order[: number % len(order)]:
            rates = competitor.answer(text, sampling)
            if isinstance(competitor, Ours):
                _tell(competitors, competitor.read_tokens)
            if number > 0:
                seen[name].append(rates)
    return seen


def _figures(
    seen: Mapping[str, Sequence[Rates]], counts: Sequence[str], load: str
) -> dict[str, float]:
    """Medians, and medians of the ratios within each round: what the machine does cancels out."""
    figures = {}
    for kind in ("prompt", "decode"):
        rates = {name: [getattr(rates, kind) for rates in all_] for name, all_ in seen.items()}
        best = max(counts, key=lambda count: statistics.median(rates[count]))
        for name, who in (("", "ours"), ("reference_", "reference"), ("best_", best)):
            figures[f"{name}{kind}_tps_{load}"] = round(statistics.median(rates[who]), 1)
        for name, other in (("reference", "reference"), ("best", best)):
            ratios = [a / b for a, b in zip(rates["ours"], rates[other], strict=True)]
            figures[f"{kind}_of_{name}_{load}"] = round(statistics.median(ratios), 3)
    return figures


def _tell(competitors: Mapping[str, Competitor], read_tokens: int) -> None:
    for competitor in competitors.values():
        if isinstance(competitor, Reference):
            competitor.read_tokens = read_tokens


def _first_words(model: Path, rounds: int) -> dict[str, object]:
    """Time to the first words: of a chat, of its next turn, and of that turn's text alone."""
    sampling = SamplingParams(seed=1, max_tokens=24)
    first, followup, alone = [], [], []
    with contextlib.ExitStack() as stack:
        ours = _opened(stack, model)
        for _ in range(rounds + 1):
            turns = (ChatTurn(Role.USER, text_of(350)),)
            _, text = ours.continue_chat(turns, sampling)
            first.append(ours.ttft_s)
            question = ChatTurn(Role.USER, text_of(20))
            ours.continue_chat((*turns, ChatTurn(Role.ASSISTANT, text), question), sampling)
            followup.append(ours.ttft_s)
            ours.continue_chat((question,), sampling)
            alone.append(ours.ttft_s)
    return {
        "ttft_ms_first": _median_ms(first),
        "ttft_ms_followup": _median_ms(followup),
        "ttft_ms_new_tokens_only": _median_ms(alone),
    }


def _median_ms(seconds: Sequence[float]) -> float:
    return round(1000 * statistics.median(seconds[1:]), 1)


def _opened(stack: contextlib.ExitStack, model: Path, *, pinned_threads: int = 0) -> Ours:
    ours = Ours(model, pinned_threads=pinned_threads)
    stack.callback(ours.engine.unload)
    return ours


def _chosen(ours: Ours) -> tuple[int, int]:
    loaded = ours.engine.loaded
    return (loaded.threads, loaded.threads_batch) if loaded else (0, 0)


@contextlib.contextmanager
def busy_neighbour() -> Iterator[None]:
    process = subprocess.Popen([sys.executable, "-c", _SPIN])
    try:
        time.sleep(_SETTLE_S)
        yield
    finally:
        end_process(process)


def end_process(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


_COUNTER = itertools.count(1)


def text_of(words: int) -> str:
    """A text whose beginning no earlier one had, so that nothing of it is remembered."""
    number = next(_COUNTER)
    body = " ".join(_WORDS[(number * 7 + at * at) % len(_WORDS)] for at in range(words))
    return f"{number}. Write a very long story with these words: {body}."
