"""What kind of machine this is, as benches and the doctor tell it."""

import functools
import importlib.metadata
import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.engine.free_memory import free_memory_bytes

_CPUINFO = Path("/proc/cpuinfo")
_MEMINFO = Path("/proc/meminfo")
_MODEL_KEYS = ("model name", "Model", "Hardware")  # x86-64; boards


@dataclass(frozen=True, slots=True)
class Machine:
    """Facts that a measurement depends on."""

    cpu: str
    cores: int
    memory_bytes: int
    free_memory_bytes: int
    system: str
    architecture: str
    python: str
    measured: str


def describe_machine() -> Machine:
    """This machine, now."""
    return Machine(
        cpu=_cpu_name(),
        cores=usable_cores(),
        memory_bytes=_memory_bytes(),
        free_memory_bytes=free_memory_bytes(),
        system=platform.platform(terse=True),
        architecture=platform.machine(),
        python=platform.python_version(),
        measured=datetime.now(UTC).isoformat(timespec="seconds"),
    )


@functools.cache  # asked for each model that is listed
def engine_machine() -> str:
    """What a measurement of the engine holds for: this processor, its cores, this build."""
    build = importlib.metadata.version("llama-cpp-python")
    return f"{_cpu_name()}, {usable_cores()} cores, llama-cpp-python {build}"


def usable_cores() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _cpu_name() -> str:
    for line in _lines(_CPUINFO):
        key, _, value = line.partition(":")
        if key.strip() in _MODEL_KEYS:
            return value.strip()
    return platform.processor() or "unknown"


def _memory_bytes() -> int:
    for line in _lines(_MEMINFO):
        if line.startswith("MemTotal:"):
            return int(line.split()[1]) * 1024
    return 0


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
