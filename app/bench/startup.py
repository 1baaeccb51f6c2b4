"""Measures the start: from the process to an unlock window that takes keys, beside a bare one."""

import argparse
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.bench.arguments import count
from app.bootstrap import App
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost

_TIMEOUT_S: Final = 30.0
_SETTLE_S: Final = 0.5
_DEFAULT_ROUNDS: Final = 9
# The window before unlock does not pay for the key; a cheap one makes the home at once.
_CHEAP: Final = Argon2idCost(8 * 1024, 1, 1)
_BARE: Final = Path(__file__).with_name("bare_window.py")


class WindowNotReadyError(UserFacingError):
    """A window that was started never said that it can be used."""

    code = "window_not_ready"


@dataclass(frozen=True, slots=True)
class _Start:
    """One start: time to usable, and resident memory half a second later."""

    ready_ms: float
    rss_mb: float


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Starts both windows in turn; the figures are medians, the ratio that of the pairs.

    The fastest start of each is told too: other programs can only make a start slower.

    Raises:
        WindowNotReadyError: a window did not come up.
    """
    parser = argparse.ArgumentParser(prog="cloister bench startup")
    parser.add_argument("--rounds", type=count, default=_DEFAULT_ROUNDS)
    rounds = parser.parse_args(arguments).rounds
    with tempfile.TemporaryDirectory(prefix="cloister-startup-") as folder:
        home = Path(folder, "home")
        _make_home(home)
        # As people start it: by its name, without an argument.
        product = [sys.executable, "-m", "app"]
        bare = [sys.executable, str(_BARE)]
        for command in (product, bare):  # into the page cache, bytecode included
            _start(command, home)
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(_start(product, home))
            theirs.append(_start(bare, home))
    unlock_ms = statistics.median(start.ready_ms for start in ours)
    bare_ms = statistics.median(start.ready_ms for start in theirs)
    ratios = (one.ready_ms / other.ready_ms for one, other in zip(ours, theirs, strict=True))
    return {
        "unlock_window_ms": round(unlock_ms, 1),
        "bare_window_ms": round(bare_ms, 1),
        "ratio": round(statistics.median(ratios), 2),
        "fastest_unlock_window_ms": round(min(start.ready_ms for start in ours), 1),
        "fastest_bare_window_ms": round(min(start.ready_ms for start in theirs), 1),
        "rss_mb": round(statistics.median(start.rss_mb for start in ours), 1),
        "bare_rss_mb": round(statistics.median(start.rss_mb for start in theirs), 1),
        "rounds": rounds,
        "platform": _environment()["QT_QPA_PLATFORM"],
    }


def _make_home(home: Path) -> None:
    app = App(home=home, policy=SitePolicy(), kdf_cost=_CHEAP, starters=())
    app.create(bytearray(os.urandom(16).hex(), "ascii")).close()


def _start(command: Sequence[str], home: Path) -> _Start:
    reader, writer = os.pipe()
    try:
        began_s = time.perf_counter()
        process = subprocess.Popen(
            command,
            pass_fds=(writer,),
            env=_environment() | {"CLOISTER_HOME": str(home), "CLOISTER_READY_FD": str(writer)},
            cwd=_checkout(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        try:
            pid = _ready_pid(reader)
            ready_ms = (time.perf_counter() - began_s) * 1000
            time.sleep(_SETTLE_S)
            return _Start(ready_ms, _resident_mb(pid))
        finally:
            process.terminate()
            process.wait()
    finally:
        os.close(reader)


def _ready_pid(reader: int) -> int:
    is_ready, _, _ = select.select([reader], [], [], _TIMEOUT_S)
    answer = os.read(reader, 32) if is_ready else b""
    if not answer.strip().isdigit():
        raise WindowNotReadyError(
            "A window did not come up, so nothing was measured.",
            hint="Start it by hand to see why: python -m app",
        )
    return int(answer)


def _resident_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _environment() -> dict[str, str]:
    environment = dict(os.environ)
    has_display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    environment.setdefault("QT_QPA_PLATFORM", "xcb" if has_display else "offscreen")
    return environment


def _checkout() -> Path:
    """Where ``-m app`` finds the package that this module is part of."""
    return Path(__file__).resolve().parents[2]
