"""Measures the engine through its whole path, beside llama-cpp-python and fixed thread counts.

All competitors hold their model in a process of their own and take turns, so that whatever else
the machine does meets all of them. Every figure is a median over rounds.
"""

import argparse
import contextlib
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from app.bench.arguments import count
from app.bench.engine_answers import CONTEXT_TOKENS, Ours, Rates, text_of
from app.bench.engine_chats import first_words, lookups
from app.bench.engine_tune import Tuner
from app.bench.random_model import write_random_model
from app.domain.engine import DEFAULT_TUNING, SamplingParams, Tuning
from app.domain.models import ModelKind
from app.engine.worker.choice import candidate_counts
from app.errors import UserFacingError
from app.services.machine import engine_machine
from app.services.starter import starter_models
from app.settings.tuning import TuningStore

_SETTLE_S = 0.5
_ROUNDS, _TUNE_ROUNDS = 9, 3
_SMALL = 135_000_000  # parameters of the starter
_SPIN = "while True: pass"


class NoStarterError(UserFacingError):
    """There is no model to measure with."""

    code = "no_starter"


class ModelUnreadableError(UserFacingError):
    """The model that was named cannot be read."""

    code = "model_unreadable"


@dataclass(frozen=True, slots=True)
class Work:
    """How much one measurement asks for."""

    prompt_words: int
    answer_tokens: int
    rounds: int


class Competitor(Protocol):
    """Something that answers."""

    def answer(self, text: str, sampling: SamplingParams) -> Rates:
        """Answers a text that was never seen before."""
        ...


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
        request = {"text": text, **asdict(sampling)}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return Rates(self.read_tokens / answer["ttft_s"], answer["tokens_per_s"])


def run(arguments: Sequence[str], home: Path) -> Mapping[str, object]:
    """Measures the starter and a large model of random weights, as they are tuned in the home.

    Raises:
        NoStarterError: set-up has left no starter model, and none is named.
        ModelUnreadableError: the one that is named cannot be read.
        SettingsNotSavedError: ``--tune`` could not write to the home.
    """
    parser = argparse.ArgumentParser(prog="cloister bench engine")
    parser.add_argument("--model", type=Path, help="a GGUF file instead of the starter")
    parser.add_argument("--rounds", type=count, help=f"{_ROUNDS}, or {_TUNE_ROUNDS} to tune")
    parser.add_argument("--small-only", action="store_true")
    parser.add_argument(
        "--tune", action="store_true", help="find what is fastest for the model, and remember it"
    )
    options = parser.parse_args(arguments)
    rounds = options.rounds or (_TUNE_ROUNDS if options.tune else _ROUNDS)
    model = options.model or _starter()
    digest = _digest(model)
    store, machine = TuningStore(home), engine_machine()
    if options.tune:
        tuning, told = Tuner(model, 350, 96, rounds).tune()
        store.save(digest, machine, tuning)
        return {"tuning": asdict(tuning), "times_as_fast": told}
    tuning = store.load(digest, machine) or DEFAULT_TUNING
    figures: dict[str, object] = _measure(model, Work(350, 128, rounds), tuning)
    figures |= first_words(model, rounds, tuning)
    figures |= lookups(model, rounds, _SMALL, tuning)
    figures["tuning"] = asdict(tuning)
    if not options.small_only:
        with tempfile.TemporaryDirectory(prefix="cloister-engine-") as folder:
            large = Path(folder, "large.gguf")
            parameters = write_random_model(large, model)
            measured = _measure(large, Work(90, 32, rounds), DEFAULT_TUNING)
            guessed = lookups(large, rounds, parameters, DEFAULT_TUNING)
            figures["large"] = {"parameters": parameters, **measured, **guessed}
    return figures


def _starter() -> Path:
    for model in starter_models():
        if model.kind is ModelKind.GENERATIVE:
            return model.files[0][1]
    raise NoStarterError("There is no starter model to measure with.", hint="Run 'make setup'.")


def _digest(model: Path) -> str:
    try:
        with model.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelUnreadableError(
            f"'{model}' cannot be read ({os.strerror(error.errno or 0)}). Nothing was measured.",
            hint="Name a GGUF file with --model.",
            code="path_not_found" if isinstance(error, FileNotFoundError) else None,
        ) from error


def _measure(model: Path, work: Work, tuning: Tuning) -> dict[str, object]:
    with contextlib.ExitStack() as stack:
        ours = Ours.opened(stack, model, tuning=tuning)
        by_hand = {
            count: Ours.opened(stack, model, pinned_threads=count)
            for count in candidate_counts(len(os.sched_getaffinity(0)))
        }
        reference = Reference(model)
        stack.callback(end_process, reference.process)
        competitors: dict[str, Competitor] = {"ours": ours, "reference": reference}
        competitors |= {str(count): pinned for count, pinned in by_hand.items()}
        idle = rounds_of(competitors, work)
        threads, threads_batch = ours.threads
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
        # Without a seed, with which threads would not be chosen.
        sampling = SamplingParams(max_tokens=work.answer_tokens)
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
