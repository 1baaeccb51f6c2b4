"""Planted leaks, and whether each harness finds them: without that, silence would mean nothing."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.egress import namespace, tracing
from tests.egress.leaks import LEAKS
from tests.egress.session import CHECKOUT

_PLANTED: Final = Path(__file__).with_name("planted.py")
PLACES: Final = ("main", "engine")


@dataclass(frozen=True, slots=True)
class Plant:
    """A leak in a process: of a program that is sealed, or is not but says so."""

    place: str
    leak: str
    is_sealed: bool = False
    is_needed: bool = False

    def command(self, arguments: Sequence[str]) -> list[str]:
        """The program with the leak in it."""
        seal = "sealed" if self.is_sealed else "open"
        need = "needed" if self.is_needed else "quiet"
        plan = [self.place, self.leak, seal, need]
        return [sys.executable, str(_PLANTED), *plan, *arguments]


def plants(*places: str, is_sealed: bool = False, is_needed: bool = False) -> list[Plant]:
    """Every leak in every one of the places."""
    return [
        Plant(place, name, is_sealed=is_sealed, is_needed=is_needed)
        for name in LEAKS
        for place in places
    ]


@dataclass(frozen=True, slots=True)
class Trial:
    """Runs the program with a leak in it in each of the harnesses; ``arguments`` are its own."""

    folder: Path
    arguments: Sequence[str]

    def traced(self, plant: Plant) -> "Seen":
        """Under strace, with a watched way out: what was asked for, refused, and sent."""
        log = self.folder / "trace"
        log.unlink(missing_ok=True)
        wrapped = [*tracing.strace_command(log), *plant.command(self.arguments)]
        self._run("watched", wrapped)
        return Seen.of(log, self._packets())

    def is_missed_without_network(self, plant: Plant) -> bool:
        """Whether the program ends otherwise where nobody answers."""
        command = plant.command(self.arguments)
        return self._run("answering", command) == 0 and self._run("empty", command) != 0

    def packets(self, plant: Plant) -> int:
        """How many packets took the way out."""
        self._run("watched", plant.command(self.arguments))
        return self._packets()

    def _packets(self) -> int:
        told: dict[str, int] = json.loads(self._report.read_text())
        return told["packets"]

    @property
    def _report(self) -> Path:
        return self.folder / "report"

    def _run(self, mode: str, command: Sequence[str]) -> int:
        prefix = namespace.prefix(mode, self._report)
        return subprocess.run(
            [*prefix, *command], cwd=CHECKOUT, capture_output=True, check=False
        ).returncode


@dataclass(frozen=True, slots=True)
class Seen:
    """Attempts that strace saw: sockets of the internet, and programs that were refused."""

    attempts: int
    refused: int
    packets: int

    @classmethod
    def of(cls, log: Path, packets: int) -> "Seen":
        """Of one log, and of the packets that were counted meanwhile."""
        found = tracing.sockets(log)
        foreign = sum(n for families in tracing.foreign(found).values() for n in families.values())
        programs = sum(len(of.programs) for of in found.values())
        sockets = sum(n for of in found.values() for n in of.refused.values())
        return cls(attempts=foreign + programs, refused=sockets + programs, packets=packets)
