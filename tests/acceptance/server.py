"""`make acceptance NAME=server ARGS="--server FILE"`: our engine beside llama.cpp's own server.

Both hold the same model and take turns with the same questions and the same samplers; ours is timed
where its text reaches the caller, the server's where its stream does. Ours is first tuned as a site
would with ``cloister bench engine --tune``; the server is held with each number of threads. The
next turn of a long chat is compared as well. ``--build FOLDER`` makes the server first
(``llama_server``).
"""

import argparse
import contextlib
import os
import signal
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from app.bench.arguments import count
from app.bench.engine import Competitor, Work, busy_neighbour, rounds_of
from app.bench.engine_answers import CONTEXT_TOKENS, Ours, Rates, text_of
from app.bench.engine_tune import Tuner
from app.bench.random_model import write_random_model
from app.domain.chat import Role
from app.domain.engine import DEFAULT_TUNING, ChatTurn, SamplingParams
from app.domain.models import ModelKind
from app.engine.worker.choice import candidate_counts
from app.services.starter import starter_models
from tests.acceptance.llama_server import Server, build
from tests.acceptance.product import main_of, report

_OURS, _DEFAULT = "ours", "default"
_TUNE_ROUNDS = 3
_LONG_TIMES = 4  # a chat to a question
_NEXT_WORDS = 20
_FEW = SamplingParams(max_tokens=8)
_LIMITS = {
    "decode_idle_of_best": 1.0,
    "prompt_idle_of_best": 0.95,
    "decode_busy_of_default": 3.0,
    "decode_busy_of_own_idle": 0.9,
}


def run(arguments: Sequence[str]) -> int:
    """Measures both models; returns the exit status."""
    parser = argparse.ArgumentParser(prog="make acceptance NAME=server")
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--server", type=Path, help="a llama-server to measure against")
    wanted.add_argument("--build", type=Path, help="a folder to build one in")
    parser.add_argument("--rounds", type=count, default=7)
    parser.add_argument("--only", choices=("starter", "large"))
    parser.add_argument("--words", type=count, default=350, help="of a question to the starter")
    parser.add_argument("--tokens", type=count, default=128, help="of its answer")
    parser.add_argument("--untuned", action="store_true", help="ours as it is without tuning")
    options = parser.parse_args(arguments)
    # So that a run which is ended early leaves no server behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    program = options.server or build(options.build)
    model = next(one for one in starter_models() if one.kind is ModelKind.GENERATIVE)
    starter = model.files[0][1]
    figures: dict[str, object] = {}
    if options.only != "large":
        figures |= _measure(
            "starter",
            program,
            starter,
            Work(options.words, options.tokens, options.rounds),
            is_tuned=not options.untuned,
        )
    if options.only != "starter":
        with tempfile.TemporaryDirectory(prefix="cloister-server-") as folder:
            large = Path(folder, "large.gguf")
            write_random_model(large, starter)
            figures |= _measure(
                "large",
                program,
                large,
                Work(options.words // 4, options.tokens // 4, options.rounds),
                is_tuned=not options.untuned,
            )
    limits = {
        f"{name}_{key}": least
        for name in ("starter", "large")
        for key, least in _LIMITS.items()
        if options.only in (None, name)
    }
    return report("server", figures, limits)


def _measure(
    name: str, program: Path, model: Path, work: Work, *, is_tuned: bool
) -> dict[str, object]:
    tuner = Tuner(model, work.prompt_words, work.answer_tokens, _TUNE_ROUNDS)
    tuning = tuner.tune()[0] if is_tuned else DEFAULT_TUNING
    with contextlib.ExitStack() as stack:
        ours = Ours.opened(stack, model, tuning=tuning)
        servers: dict[str, Server] = {}
        for count in (0, *candidate_counts(len(os.sched_getaffinity(0)))):
            server = Server(program, model, CONTEXT_TOKENS, count)
            stack.callback(server.close)
            servers[str(count) if count else _DEFAULT] = server
        competitors: dict[str, Competitor] = {_OURS: ours, **servers}
        idle = rounds_of(competitors, work)
        next_turn = _next_turn(ours, servers, work)
        with busy_neighbour():
            busy = rounds_of(competitors, work)
    figures: dict[str, object] = {"tuning": asdict(tuning), **next_turn}
    for load, seen in (("idle", idle), ("busy", busy)):
        for kind in ("prompt", "decode"):
            figures |= _compared(kind, load, seen)
    own = _median([rates.decode for rates in idle[_OURS]])
    figures["decode_busy_of_own_idle"] = round(
        _median([rates.decode for rates in busy[_OURS]]) / own, 3
    )
    return {f"{name}_{key}": value for key, value in figures.items()}


def _next_turn(ours: Ours, servers: Mapping[str, Server], work: Work) -> dict[str, object]:
    """Milliseconds to the first words of a short question late in a long chat, all in turn."""
    said = (
        ChatTurn(Role.USER, text_of(work.prompt_words * _LONG_TIMES)),
        ChatTurn(Role.ASSISTANT, "Well."),
    )
    seen: dict[str, list[float]] = {name: [] for name in (_OURS, *servers)}
    for number in range(work.rounds + 1):
        turns = (*said, ChatTurn(Role.USER, text_of(_NEXT_WORDS)))
        ours.continue_chat(turns, _FEW)
        spent = {_OURS: ours.ttft_s}
        spent |= {name: server.timed(turns, _FEW).ttft_s for name, server in servers.items()}
        for name, seconds in spent.items() if number else ():  # the first one reads all of it
            seen[name].append(seconds)
    best = min(servers, key=lambda name: _median(seen[name]))
    return {
        "next_turn_ttft_ms": {name: round(1000 * _median(all_)) for name, all_ in seen.items()},
        "next_turn_tokens": ours.read_tokens,
        "next_turn_ttft_of_best": _ratio(seen[_OURS], seen[best]),
        "next_turn_ttft_of_default": _ratio(seen[_OURS], seen[_DEFAULT]),
    }


def _compared(kind: str, load: str, seen: Mapping[str, Sequence[Rates]]) -> dict[str, object]:
    """Medians of all, and of ours to the best and the default in the same rounds."""
    rates = {name: [getattr(one, kind) for one in all_] for name, all_ in seen.items()}
    medians = {name: _median(all_) for name, all_ in rates.items()}
    best = max((name for name in medians if name != _OURS), key=lambda name: medians[name])
    return {
        f"{kind}_{load}_tps": {name: round(rate, 1) for name, rate in medians.items()},
        f"{kind}_{load}_of_best": _ratio(rates[_OURS], rates[best]),
        f"{kind}_{load}_of_default": _ratio(rates[_OURS], rates[_DEFAULT]),
    }


def _ratio(ours: Sequence[float], others: Sequence[float]) -> float:
    return round(_median([a / b for a, b in zip(ours, others, strict=True)]), 3)


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)


if __name__ == "__main__":
    main_of([run(sys.argv[1:])])
