"""A control group with little memory, as a container has it, where this user may make one."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_CHECKOUT: Final = Path(__file__).resolve().parents[2]
_ROOT: Final = Path("/sys/fs/cgroup")
_PATIENCE_S: Final = 10.0


@contextmanager
def limited_group(limit_bytes: int) -> Iterator[Path | None]:
    """A group below this process's own whose processes may take so much; None where none can be."""
    folder, limit = _below_our_own()
    try:
        folder.mkdir()
        (folder / limit).write_text(str(limit_bytes))
    except OSError:
        _remove(folder)
        yield None
        return
    try:
        yield folder
    finally:
        _remove(folder)


def run_within(group: Path, module: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Runs a module of the tests in the group, with all processes that it starts."""
    command: Sequence[str] = (
        *("/bin/sh", "-c", 'echo $$ > "$0" && exec "$@"', str(group / "cgroup.procs")),
        *(sys.executable, "-m", module, *arguments),
    )
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=_CHECKOUT)


def _below_our_own() -> tuple[Path, str]:
    name = f"cloister-fit-{os.getpid()}"
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        number, controllers, path = line.split(":", 2)
        if "memory" in controllers.split(","):
            return _ROOT / "memory" / path.strip("/") / name, "memory.limit_in_bytes"
        if number == "0" and (_ROOT / "cgroup.controllers").exists():
            return _ROOT / path.strip("/") / name, "memory.max"
    return _ROOT / "absent" / name, ""


def _remove(folder: Path) -> None:
    """Once its last process is gone."""
    deadline = time.monotonic() + _PATIENCE_S
    while folder.is_dir() and time.monotonic() < deadline:
        try:
            folder.rmdir()
        except OSError:
            time.sleep(0.05)
