"""What a campaign found: counts, failures with how to repeat them, one JSON line."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field


class MissingToolError(Exception):
    """A campaign needs a program that is not here; the message is a sentence."""


@dataclass(slots=True)
class Tally:
    """Counts of one campaign, or of one lane of it; ``failures`` are sentences."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def __iadd__(self, other: "Tally") -> "Tally":
        self.counts.update(other.counts)
        self.failures += other.failures
        return self

    def fail(self, kind: str, what: str) -> None:
        """Counts a failure and keeps its sentence."""
        self.counts[kind] += 1
        self.failures.append(f"{kind}: {what}")

    @contextmanager
    def expects_no_error(self, where: str) -> Iterator[None]:
        """Takes whatever is raised inside for a home that does not open."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 (a campaign goes on after a finding)
            self.fail("unopened", f"{where}: {type(error).__name__}: {error}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one campaign."""

    campaign: str
    count: int
    seed: int
    seconds: float
    tally: Tally

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.tally.failures

    def line(self) -> str:
        """One line of JSON."""
        record: Mapping[str, object] = {
            "torture": self.campaign,
            "count": self.count,
            "seed": self.seed,
            "seconds": round(self.seconds, 1),
            "figures": dict(sorted(self.tally.counts.items())),
            "failures": self.tally.failures[:20],
            "repeat": f"make torture NAME={self.campaign} COUNT={self.count} SEED={self.seed}",
        }
        return json.dumps(record)
