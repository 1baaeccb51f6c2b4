"""Starts a driver, hears what it acknowledges, and kills it at a moment that was drawn."""

import os
import random
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from tests.torture.outcome import Tally

LANES = 2
_READY_S = 60.0
_CHUNK_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: so long after the start, or after the driver said that it is ready."""

    delay_s: float
    is_after_ready: bool


@dataclass(frozen=True, slots=True)
class Killed:
    """What a driver had said; ``was_running`` is False when it ended before its kill."""

    said: bytes
    was_running: bool
    status: int
    stderr: str


def draw(rng: random.Random, *, longest_s: float, share_in_start: float = 0.2) -> Moment:
    """A moment within the work, or now and then within the start."""
    if rng.random() < share_in_start:
        return Moment(rng.uniform(0.05, 0.5), is_after_ready=False)
    return Moment(rng.uniform(0, longest_s), is_after_ready=True)


def run_and_kill(
    arguments: Sequence[str], moment: Moment, *, env: Mapping[str, str] | None = None
) -> Killed:
    """Runs ``python -m`` with these arguments until its moment has come."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments], stdout=subprocess.PIPE, stderr=errors, env=env
        )
        if process.stdout is None:
            raise RuntimeError("a process without a pipe")
        said, is_running = _hear(process.stdout.fileno(), moment)
        process.kill()
        said += process.stdout.read()
        process.stdout.close()
        status = process.wait()
        errors.seek(0)
        return Killed(bytes(said), is_running, status, errors.read().decode(errors="replace"))


def _hear(descriptor: int, moment: Moment) -> tuple[bytearray, bool]:
    """Reads until the moment; False when the other side ended before it."""
    said = bytearray()
    wait_s = _READY_S if moment.is_after_ready else moment.delay_s
    deadline_s, is_ready = time.monotonic() + wait_s, not moment.is_after_ready
    while (left_s := deadline_s - time.monotonic()) > 0:
        if not select.select([descriptor], [], [], left_s)[0]:
            break
        chunk = os.read(descriptor, _CHUNK_BYTES)
        if not chunk:
            return said, False
        said += chunk
        if not is_ready:
            deadline_s, is_ready = time.monotonic() + moment.delay_s, True
    return said, is_ready


def in_lanes(lane: Callable[[int, int], Tally], *, count: int, seed: int, most: int) -> Tally:
    """Splits a campaign into lanes of ``most`` kills, each with a home and a seed of its own."""
    sizes = [min(most, count - done) for done in range(0, count, most)]
    seeds = [seed * 1000 + number for number in range(len(sizes))]
    tally = Tally()
    lanes = min(LANES, len(sizes))  # never this process: a lane changes what sessions are made of
    with ProcessPoolExecutor(lanes, mp_context=get_context("spawn")) as pool:
        for part in pool.map(lane, seeds, sizes):
            tally += part
    return tally


def in_own_folder(
    lane: Callable[[Path, random.Random, int], Tally], seed: int, count: int
) -> Tally:
    """Runs one lane in a new private folder, which goes with it."""
    with tempfile.TemporaryDirectory(prefix="cloister-torture-") as name:
        return lane(Path(name), random.Random(seed), count)  # noqa: S311 (repeatable draws)
