"""Looks at the extract worker's children from outside while they read: size, time, last breath."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.sampling import Sampler, children_of

_TICK_S = 0.002
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Seen:
    """What was seen of one document's process; times are of the monotonic clock."""

    pid: int = 0
    peak_bytes: int = 0  # of address space, which the limit is about
    resident_bytes: int = 0
    cpu_s: float = 0.0
    alive_s: float = 0.0  # when it was last seen alive
    killed_s: float = 0.0


class Watch(Sampler):
    """Follows the children of a process that may be replaced by another."""

    def __init__(self, parent: Callable[[], int | None]) -> None:
        super().__init__(_TICK_S)
        self._parent = parent
        self._seen = Seen()
        self._kill: signal.Signals | None = None

    def begin(self, kill: signal.Signals | None) -> Seen:
        """A new document begins; its process gets the signal, if any, as soon as it is seen."""
        self._seen, self._kill = Seen(), kill
        return self._seen

    def look(self) -> None:
        """Notes the children that are there."""
        parent = self._parent()
        for pid in children_of(parent) if parent else ():
            self._note(pid)

    def _note(self, pid: int) -> None:
        seen = self._seen
        try:
            status = Path(f"/proc/{pid}/status").read_text()
            usage = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            return
        facts = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        if facts["State"].strip()[0] in "ZX":
            return
        seen.pid, seen.alive_s = pid, time.monotonic()
        seen.peak_bytes = max(seen.peak_bytes, _bytes(facts.get("VmPeak")))
        seen.resident_bytes = max(seen.resident_bytes, _bytes(facts.get("VmHWM")))
        seen.cpu_s = max(seen.cpu_s, (int(usage[11]) + int(usage[12])) / _TICKS)
        if self._kill is not None:
            number, self._kill = self._kill, None
            try:
                seen.killed_s = time.monotonic()
                os.kill(pid, number)
            except ProcessLookupError:
                seen.killed_s = 0.0


def _bytes(kilobytes: str | None) -> int:
    return int(kilobytes.split()[0]) * 1024 if kilobytes else 0
