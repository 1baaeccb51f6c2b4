"""Runs the painting of hostile answers under strace and tells what it reached for."""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ui.hostile_answers import HOST

STRACE = shutil.which("strace")
NO_STRACE = "not run: there is no strace to see what is opened"
_CALLS = "trace=%file,%network"
_SOCKET = re.compile(r"\b(?:socket|connect|sendto|bind)\(.*\bAF_(?!UNIX|LOCAL)\w+")


@dataclass(frozen=True, slots=True)
class Painting:
    """What the painting process says of itself, and the calls that it should not have made."""

    figures: dict[str, Any]
    reached: list[str]
    calls: int


def paint(way: str, folder: Path, *, step: int = 1) -> Painting:
    """Paints every ``step``-th answer by the ``view``, or by Qt's ``plain`` browser."""
    assert STRACE is not None
    trap, log = folder / f"trap-{way}", folder / f"log-{way}"
    trap.mkdir()
    (trap / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    strace = [STRACE, "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", _CALLS, "-o", str(log)]
    done = subprocess.run(
        [*strace, sys.executable, "-m", "tests.ui.hostile_paint", way, str(trap), str(step)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"the painting ended: {done.returncode} {done.stderr[-2_000:]}")
    lines = log.read_text(errors="replace").splitlines()
    return Painting(
        json.loads(done.stdout.splitlines()[-1]),
        [line for line in lines if _is_reached(line, str(trap))],
        len(lines),
    )


def _is_reached(line: str, trap: str) -> bool:
    """Whether a call names a file of the trap or a share, or makes a socket that is not local."""
    if "execve(" in line:  # our own arguments name the trap
        return False
    return trap in line or HOST in line or _SOCKET.search(line) is not None
