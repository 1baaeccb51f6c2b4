"""`make fuzz-gguf`: mutated model files through the pre-check and the real, sealed worker.

Every file goes to llama.cpp: one that passes the pre-check as the product loads it, one that was
stopped behind the pre-check's back, to learn whether it was right. A line of JSON; 1 on a finding.
"""

import argparse
import json
import os
import random
import select
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.domain.engine import EngineSettings
from app.domain.progress import CancelToken
from app.engine.client import EngineClient
from app.engine.environment import ENVIRONMENT
from app.engine.errors import ModelCrashedError, ModelNotLoadableError, ModelTooLargeError
from app.engine.gguf import read_model
from app.engine.protocol import Load, Loaded, Reply
from app.errors import CancelledError, UserFacingError
from app.workers.supervisor import Reach, Worker, WorkerDiedError, WorkerTimeoutError
from tests.fuzz.draft import OUTSIDE, tiny_by_merges, tiny_by_pieces, tiny_of
from tests.fuzz.mutations import mutated

REPORT_LIMIT_S = 2.0
CHECK_LIMIT_S = 2.0
HANG_S = 60.0
_EVERY = 4  # one in so many is of an architecture that the pre-check does not know by heart
WANTED_SHARE = 0.95
LOADED, REFUSED, DIED, TOO_LARGE, HUNG = "loaded", "refused", "died", "too large", "hung"


class Fate(NamedTuple):
    """What became of a file in llama.cpp, and how late a death was told."""

    word: str
    late_s: float = 0.0


@dataclass
class Findings:
    """Counts of a campaign; ``failures`` say how to repeat them.

    ``outside`` counts again those whose architecture the pre-check does not know by heart.
    """

    counts: Counter[str] = field(default_factory=Counter)
    outside: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    passed_bad: list[int] = field(default_factory=list)
    slowest_report_s: float = 0.0
    last_check_s: float = 0.0
    slowest_check_s: float = 0.0

    @property
    def share(self) -> float:
        """Of the files that llama.cpp refuses or dies of, the part that the pre-check stopped."""
        return _share(self.counts)

    @property
    def share_outside(self) -> float:
        """The same of those whose architecture it does not know by heart."""
        return _share(self.outside)


def _share(counts: Counter[str]) -> float:
    stopped = counts["stopped, bad"]
    bad = stopped + counts[f"passed, {REFUSED}"] + counts[f"passed, {DIED}"]
    return stopped / bad if bad else 1.0


class Campaign:
    """Mutated files, one after the other, each in a worker as the product starts it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._seed = seed
        self._path = folder / "model.gguf"
        self._drafts = (
            *(tiny_by_pieces(), tiny_by_merges()),
            *(tiny_of("gemma2"), tiny_of("starcoder2")),
        )
        self._outside = tuple(map(tiny_of, OUTSIDE))
        self._behind = Behind()
        self.findings = Findings()

    def close(self) -> None:
        """Ends what runs."""
        self._behind.close()

    def try_one(self, number: int) -> str:
        """What becomes of one file, in two words."""
        is_outside = number % _EVERY == _EVERY - 1
        drafts = self._outside if is_outside else self._drafts
        raw = mutated(drafts, random.Random(f"{self._seed}:{number}"))  # noqa: S311
        self._path.write_bytes(raw)
        try:
            code = self._checked()
            fate = self._behind.load(self._path) if code else load(self._path)
        # Whatever is none of our errors would have ended the window or the command line.
        except Exception as error:  # noqa: BLE001
            self._fail(number, f"{type(error).__name__}: {error}")
            return "failed"
        words = self._words(code, fate)
        self.findings.counts.update(words)
        if is_outside:
            self.findings.outside.update(words)
        return self._judge(number, code, fate)

    def _checked(self) -> str:
        began = time.thread_time()
        try:
            read_model((self._path,))
            return ""
        except UserFacingError as error:
            return error.error_code
        finally:
            took_s = time.thread_time() - began
            self.findings.last_check_s = took_s
            self.findings.slowest_check_s = max(self.findings.slowest_check_s, took_s)

    @staticmethod
    def _words(code: str, fate: Fate) -> tuple[str, ...]:
        if not code:
            return (f"passed, {fate.word}",)
        verdict = "good" if fate.word == LOADED else "bad"
        return (f"stopped, {verdict}", f"stopped, llama.cpp {fate.word}")

    def _judge(self, number: int, code: str, fate: Fate) -> str:
        found = self.findings
        found.slowest_report_s = max(found.slowest_report_s, fate.late_s)
        if fate.late_s > REPORT_LIMIT_S:
            self._fail(number, f"{fate.word}, told {fate.late_s:.1f} s late")
        if found.last_check_s > CHECK_LIMIT_S:
            self._fail(number, f"checked for {found.last_check_s:.1f} s of a processor")
        if code:
            return f"stopped ({code}), llama.cpp {fate.word}"
        if fate.word in (REFUSED, DIED):
            found.passed_bad.append(number)
        if fate.word == HUNG:
            self._fail(number, f"no end within {HANG_S:.0f} s")
        return f"passed, {fate.word}"

    def _fail(self, number: int, what: str) -> None:
        line = f"python -m tests.fuzz.gguf --seed {self._seed} --only {number}"
        self.findings.failures.append(f"{what}; repeat: {line}")


class Behind:
    """llama.cpp in a sealed worker without our pre-check; started anew only after a death."""

    def __init__(self) -> None:
        self._worker = WatchedWorker("engine", replies=Reply, environment=ENVIRONMENT)

    def load(self, path: Path) -> Fate:
        """What llama.cpp makes of a file."""
        try:
            self._worker.start(Reach(readable=(path.parent,)))
            load = Load((str(path),), 512, 0, 0, threads=1, threads_batch=1, is_pinned=True)
            reply = self._worker.request(load, HANG_S)
        except WorkerDiedError:
            return Fate(DIED, self._worker.late_s())
        except WorkerTimeoutError:
            return Fate(HUNG)
        return Fate(LOADED if isinstance(reply, Loaded) else REFUSED)

    def close(self) -> None:
        """Ends the worker."""
        self._worker.close()


class WatchedWorker(Worker):
    """Notes when its process ended, by the kernel's word."""

    _ended_at = 0.0
    _watched = 0

    def start(
        self, reach: Reach | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        """Starts, and watches."""
        super().start(reach or Reach(), environment)
        pid = self.pid
        if pid is not None and pid != self._watched:
            self._watched, self._ended_at = pid, 0.0
            fd = os.pidfd_open(pid)
            threading.Thread(target=self._watch, args=(fd,), daemon=True).start()

    def late_s(self) -> float:
        """How long ago its process ended."""
        now = time.monotonic()
        return max(0.0, now - (self._ended_at or now))

    def _watch(self, fd: int) -> None:
        try:
            select.select([fd], [], [])
            self._ended_at = time.monotonic()
        finally:
            os.close(fd)


def load(path: Path) -> Fate:
    """What the product makes of a file.

    Raises:
        UserFacingError: it said something else than that a model cannot be loaded.
    """
    worker = WatchedWorker("engine", replies=Reply, environment=ENVIRONMENT)
    engine, cancel = EngineClient(worker), CancelToken()
    alarm = threading.Timer(HANG_S, cancel.cancel)
    alarm.start()
    try:
        engine.load("Mutated", [path], EngineSettings(), cancel=cancel)
        return Fate(LOADED)
    except ModelTooLargeError:
        return Fate(TOO_LARGE)
    except CancelledError:
        return Fate(HUNG)
    except ModelCrashedError:
        return Fate(DIED, worker.late_s())
    except ModelNotLoadableError:
        return Fate(REFUSED)
    finally:
        alarm.cancel()
        engine.close()


def run(count: int, seed: int, *, first: int = 0, show: bool = False) -> Findings:
    """So many files from a number on."""
    with tempfile.TemporaryDirectory(prefix="cloister-fuzz-") as folder:
        campaign = Campaign(Path(folder), seed)
        try:
            for number in range(first, first + count):
                fate = campaign.try_one(number)
                if show:
                    sys.stderr.write(f"{number}: {fate}\n")
        finally:
            campaign.close()
        return campaign.findings


def main() -> int:
    """Runs what the arguments name."""
    parser = argparse.ArgumentParser(prog="make fuzz-gguf")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, default=None, metavar="N")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    began = time.monotonic()
    count = chosen.count if chosen.only is None else 1
    show = chosen.show or chosen.only is not None
    found = run(count, chosen.seed, first=chosen.only or 0, show=show)
    is_short = chosen.only is None and found.share < WANTED_SHARE
    record = {
        "fuzz": "gguf",
        "count": count,
        "seed": chosen.seed,
        "seconds": round(time.monotonic() - began, 1),
        "figures": dict(sorted(found.counts.items())),
        "stopped_of_bad": round(found.share, 4),
        "stopped_of_bad_outside": round(found.share_outside, 4),
        "outside": dict(sorted(found.outside.items())),
        "slowest_report_s": round(found.slowest_report_s, 3),
        "slowest_check_s": round(found.slowest_check_s, 3),
        "passed_and_bad": found.passed_bad[:50],
        "failures": found.failures[:20],
    }
    sys.stdout.write(json.dumps(record) + "\n")
    return 1 if found.failures or is_short else 0


if __name__ == "__main__":
    sys.exit(main())
