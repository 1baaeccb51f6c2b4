"""How much memory a new process may take now: the machine's, less what a container allows.

https://docs.kernel.org/filesystems/proc.html, https://docs.kernel.org/admin-guide/cgroup-v2.html
(memory.max, memory.current, memory.stat) and cgroup-v1/memory.html (memory.limit_in_bytes, …).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_KIB: Final = 1024
_MOST_BYTES: Final = (
    1 << 20
)  # of a file under /proc or /sys; longer ones are not what they should be
_RECLAIMABLE: Final = ("inactive_file", "active_file", "slab_reclaimable")


@dataclass(frozen=True, slots=True)
class Places:
    """Where the system tells of memory; tests have their own."""

    meminfo: Path = Path("/proc/meminfo")
    own_cgroup: Path = Path("/proc/self/cgroup")
    cgroups: Path = Path("/sys/fs/cgroup")
    vmstat: Path = Path("/proc/vmstat")
    processes: Path = Path("/proc")


SYSTEM: Final = Places()


def free_memory_bytes(places: Places = SYSTEM) -> int:
    """Memory that programs may still take; 0 when the system does not say.

    That of the machine (MemAvailable), or what the tightest control group around this process
    leaves, if that is less.
    """
    available = _number_after(places.meminfo, "MemAvailable:") * _KIB
    if available <= 0:
        return 0
    return max(1, min([available, *_left_by_groups(places)]))


def private_bytes(pid: int, places: Places = SYSTEM) -> int:
    """What a process holds that comes free when it ends: all but pages of files. 0 when unknown."""
    return _number_after(places.processes / str(pid) / "status", "RssAnon:") * _KIB


def peak_bytes(pid: int, places: Places = SYSTEM) -> int:
    """The most that a process ever held, pages of files that it mapped included."""
    return _number_after(places.processes / str(pid) / "status", "VmHWM:") * _KIB


def killed_for_memory(places: Places = SYSTEM) -> int:
    """How many processes the kernel has ended so far because memory ran out, containers' too."""
    return _number_after(places.vmstat, "oom_kill")


def _left_by_groups(places: Places) -> Iterator[int]:
    """What each control group above this process leaves; nothing for those without a limit."""
    for line in _text(places.own_cgroup).splitlines():
        number, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if number == "0" and not controllers:
            root, names = places.cgroups, ("memory.max", "memory.current")
        elif "memory" in controllers.split(","):
            root = places.cgroups / "memory"
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes")
        else:
            continue
        for folder in _groups(root, path):
            limit, used = (_whole(folder / name) for name in names)
            if limit is not None and used is not None:
                yield max(0, limit - used + _reclaimable(folder / "memory.stat"))


def _groups(root: Path, path: str) -> Iterator[Path]:
    """From a group up to the root. In a container its path may be that of the world outside, and
    the files of its own group lie at the root.
    """
    parts = [part for part in path.split("/") if part and part != ".."]
    for length in range(len(parts), -1, -1):
        yield root.joinpath(*parts[:length])


def _reclaimable(stat: Path) -> int:
    """Pages of files that the group was charged for: they go before anything fails."""
    fields = dict(line.partition(" ")[::2] for line in _text(stat).splitlines())
    return sum(
        int(value)
        for name in _RECLAIMABLE
        if (value := fields.get(f"total_{name}", fields.get(name, ""))).isdecimal()
    )


def _whole(path: Path) -> int | None:
    """The number a file holds; None for none, and for "max"."""
    text = _text(path).strip()
    return int(text) if text.isdecimal() else None


def _number_after(path: Path, key: str) -> int:
    for line in _text(path).splitlines():
        words = line.split()
        if words and words[0] == key:
            return int(words[1]) if len(words) > 1 and words[1].isdecimal() else 0
    return 0


def _text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_MOST_BYTES)
    except OSError:
        return ""
