"""How many processors and how much memory are free for us right now."""

import os
import time

_LOOK_AGAIN_S = 0.2


class FreeProcessors:
    """Processors that other programs do not use, from the kernel's own counts.

    ``/proc/stat`` (https://docs.kernel.org/filesystems/proc.html) is opened once, before any
    stricter sandbox would forbid it.
    """

    def __init__(self) -> None:
        self.total = len(os.sched_getaffinity(0))
        self._ticks_per_s = os.sysconf("SC_CLK_TCK")
        try:
            self._fd = os.open("/proc/stat", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._fd = -1
        self._seen = self._read()
        self._used_by_others = 0.0

    def look_from_now(self) -> None:
        """Leaves out of the next look what others did while nothing was asked of us."""
        self._seen = self._read()

    def used_by_others(self) -> float:
        """Processors that others kept busy of late; looks at most every fifth of a second."""
        if self._fd >= 0 and time.monotonic() - self._seen[0] >= _LOOK_AGAIN_S:
            now = self._read()
            elapsed = now[0] - self._seen[0]
            busy, own = now[1] - self._seen[1], now[2] - self._seen[2]
            self._used_by_others = max(0.0, (busy - own) / elapsed)
            self._seen = now
        return self._used_by_others

    def _read(self) -> tuple[float, float, float]:
        """Time, processor seconds of everybody, processor seconds of ours."""
        own = os.times()
        busy = 0.0
        if self._fd >= 0:
            ticks = [int(number) for number in os.pread(self._fd, 512, 0).split()[1:9]]
            user, nice, system, _idle, _wait, interrupts, soft_interrupts, _steal = ticks
            busy = (user + nice + system + interrupts + soft_interrupts) / self._ticks_per_s
        return time.monotonic(), busy, own.user + own.system


class FreeMemory:
    """Memory that programs may still take (MemAvailable), by a file opened once as above."""

    def __init__(self) -> None:
        try:
            self._fd = os.open("/proc/meminfo", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._fd = -1

    def free_bytes(self) -> int:
        """Bytes; 0 when the system does not say."""
        if self._fd < 0:
            return 0
        for line in os.pread(self._fd, 4096, 0).splitlines():
            if line.startswith(b"MemAvailable:"):
                return int(line.split()[1]) * 1024
        return 0
