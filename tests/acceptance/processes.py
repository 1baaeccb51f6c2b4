"""Looks at a running command and all below it: what each process uses, against its own limits."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.sampling import Sampler, children_of

_TICK_S = 0.005
_TICKS = os.sysconf("SC_CLK_TCK")
_NO_LIMIT = "unlimited"


@dataclass(slots=True)
class Peak:
    """The most that one process was seen to use, and what the kernel allows it; None: no limit.

    ``is_over`` says that its address space was once seen above the limit that held just then: the
    engine has one only while it renders a template.
    """

    role: str
    resident_mb: float = 0.0
    address_space_mb: float = 0.0
    cpu_s: float = 0.0
    address_space_limit_mb: float | None = None
    cpu_limit_s: float | None = None
    is_over: bool = False

    @property
    def is_within(self) -> bool:
        """Whether it kept to its limits, as far as it has any."""
        is_in_time = self.cpu_limit_s is None or self.cpu_s <= self.cpu_limit_s + 1
        return is_in_time and not self.is_over


class Processes(Sampler):
    """Samples the tree below a process, that process included, until left."""

    def __init__(self, root: int, *, tick_s: float = _TICK_S) -> None:
        super().__init__(tick_s)
        self._root = root
        self.peaks: dict[tuple[int, str], Peak] = {}

    def worst(self) -> dict[str, dict[str, object]]:
        """For each role how many there were and the most that one of them used."""
        found: dict[str, dict[str, object]] = {}
        for role in sorted({peak.role for peak in self.peaks.values()}):
            peaks = [peak for peak in self.peaks.values() if peak.role == role]
            found[role] = {
                "processes": len(peaks),
                "resident_mb": round(max(peak.resident_mb for peak in peaks)),
                "address_space_mb": round(max(peak.address_space_mb for peak in peaks)),
                "address_space_limit_mb": peaks[-1].address_space_limit_mb,
                "cpu_s": round(max(peak.cpu_s for peak in peaks), 2),
                "cpu_limit_s": peaks[-1].cpu_limit_s,
            }
        return found

    def look(self) -> None:
        """Notes every process of the tree."""
        waiting = [(self._root, "")]
        while waiting:
            pid, above = waiting.pop()
            try:
                role = self._note(pid, above)
                waiting += [(child, role) for child in children_of(pid)]
            except (FileNotFoundError, ProcessLookupError, KeyError):
                continue

    def _note(self, pid: int, above: str) -> str:
        before, status, limits = _limits(pid), _status(pid), _limits(pid)
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        if not words[0]:  # it has ended, and nobody asked after it yet
            raise ProcessLookupError
        role = _role(words, above)
        began, cpu_s = _times(pid)
        # The time of its start tells a process from a later one with its id.
        peak = self.peaks.setdefault((pid, f"{began} {role}"), Peak(role))
        peak.resident_mb = max(peak.resident_mb, _megabytes(status["VmHWM"]))
        peak.address_space_mb = max(peak.address_space_mb, _megabytes(status["VmPeak"]))
        peak.cpu_s = max(peak.cpu_s, cpu_s)
        allowed = [_address_space(seen) for seen in (before, limits)]
        peak.address_space_limit_mb = allowed[-1]
        if None not in allowed:
            size_mb = _megabytes(status["VmSize"])
            peak.is_over |= size_mb > max(limit for limit in allowed if limit is not None)
        if limits["Max cpu time"] != _NO_LIMIT:
            peak.cpu_limit_s = float(limits["Max cpu time"])
        return role


def _role(words: list[bytes], above: str) -> str:
    """A forked child has its parent's command line: below an extract parent it is a document's."""
    for word, role in ((b"extract", "extract parent"), (b"index", "index"), (b"engine", "engine")):
        if b"--worker" in words and word in words:
            is_below = above in {"extract parent", "document"} and role == "extract parent"
            return "document" if is_below else role
    return "window or command"


def _status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return dict(line.split(":", 1) for line in lines if ":" in line)


def _times(pid: int) -> tuple[str, float]:
    """When it began, and its processor time."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return fields[19], (int(fields[11]) + int(fields[12])) / _TICKS


def _limits(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return {line[:26].strip(): line[26:].split()[0] for line in lines}


def _address_space(limits: Mapping[str, str]) -> float | None:
    """In MiB; None for none."""
    limit = limits["Max address space"]
    return None if limit == _NO_LIMIT else int(limit) / (1 << 20)


def _megabytes(kilobytes: str) -> float:
    return int(kilobytes.split(maxsplit=1)[0]) / 1024
