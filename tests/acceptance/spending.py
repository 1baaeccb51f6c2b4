"""Processor time of a running command by what it is spent on, read from outside."""

import os
from dataclasses import dataclass
from pathlib import Path

from tests.sampling import children_of

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds so far. ``extract`` has those of every document's process that has ended."""

    main: float = 0.0
    extract: float = 0.0
    embed: float = 0.0

    @property
    def total(self) -> float:
        """Of all processes."""
        return self.main + self.extract + self.embed

    def since(self, before: "Spent") -> "Spent":
        """What came after an earlier look."""
        return Spent(
            self.main - before.main, self.extract - before.extract, self.embed - before.embed
        )


def spent(pid: int) -> Spent:
    """What a command and its workers spent; all 0 once it is gone."""
    try:
        main, _ = _times(pid)
        extract = embed = 0.0
        for child in children_of(pid):
            words = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
            own, waited_for = _times(child)
            extract += own + waited_for if b"extract" in words else 0.0
            embed += own if b"index" in words else 0.0
    except (FileNotFoundError, ProcessLookupError):
        return Spent()
    return Spent(main, extract, embed)


def _times(pid: int) -> tuple[float, float]:
    """Its own, and that of its children that have ended; https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    own, waited_for = (int(fields[at]) + int(fields[at + 1]) for at in (11, 13))
    return own / _TICKS, waited_for / _TICKS
