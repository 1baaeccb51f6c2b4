"""Looks at the extract worker's children from outside while they read: size, time, last breath."""

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

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


class Watch:
    """Follows the children of a process that may be replaced by another."""

    def __init__(self, parent: Callable[[], int | None]) -> None:
        self._parent = parent
        self._seen = Seen()
        self._kill: signal.Signals | None = None
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="fuzz-watch")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()

    def begin(self, kill: signal.Signals | None) -> Seen:
        """A new document begins; its process gets the signal, if any, as soon as it is seen."""
        self._seen, self._kill = Seen(), kill
        return self._seen

    def _look(self) -> None:
        while not self._is_over.wait(_TICK_S):
            parent = self._parent()
            for pid in _children(parent) if parent else ():
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


def _children(pid: int) -> list[int]:
    try:
        return [int(i) for i in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []
