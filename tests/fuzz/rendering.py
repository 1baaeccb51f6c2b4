"""`make fuzz-templates`: renders the hostile templates, all approved, and measures each.

In a process of its own, for a template may end it: the kernel does so when its time is up, and
counts the processor's time, as is done here.
"""

import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.engine.template_choice import sha256_of
from app.engine.worker.template import (
    MEMORY_LIMIT_BYTES,
    TIME_LIMIT_S,
    ChatTemplate,
    TemplateFailedError,
)
from tests.fuzz.hostile_templates import hostile

_PAGE = resource.getpagesize()


def _own_bytes() -> int:
    """Memory that this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _render(source: str) -> dict[str, float | str]:
    _forget_peak()
    before, began = _own_bytes(), time.process_time()
    outcome = "built-in"
    template = ChatTemplate(source, approved_sha256=sha256_of(source))
    compiled = time.process_time()
    if template.is_own:
        try:
            template.render(["system", "user"])
            outcome = "rendered"
        except TemplateFailedError as error:
            outcome = str(error)
    ended = time.process_time()
    return {
        "seconds": max(compiled - began, ended - compiled),
        "bytes": _peak_after(before),
        "outcome": outcome,
    }


def _peak_after(before: int) -> int:
    status = Path("/proc/self/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return max(0, int(peak.split()[1]) * 1024 - before)


@dataclass
class Measured:
    """The worst of all, and how they ended."""

    seconds: float = 0.0
    peak_bytes: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)


def measure(numbers: Sequence[int]) -> Measured:
    """Renders these of the hostile templates elsewhere; one that ends its process is counted."""
    found, left = Measured(), list(numbers)
    while left:
        command = [sys.executable, "-m", "tests.fuzz.rendering", "these", *map(str, left)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        for line in lines:
            found.seconds = max(found.seconds, line["seconds"])
            found.peak_bytes = max(found.peak_bytes, line["bytes"])
            found.outcomes[line["outcome"]] += 1
        left = left[len(lines) :]
        if left:
            found.outcomes[f"ended its process ({done.returncode})"] += 1
            left = left[1:]
    return found


def main() -> int:
    """Without arguments: all of them, and a line of JSON. Else the templates of these numbers."""
    templates = hostile()
    if sys.argv[1:2] == ["these"]:
        for number in sys.argv[2:]:
            sys.stdout.write(json.dumps(_render(templates[int(number)])) + "\n")
            sys.stdout.flush()
        return 0
    found = measure(range(len(templates)))
    record = {
        "fuzz": "templates",
        "count": len(templates),
        "worst_s": round(found.seconds, 3),
        "worst_mib": round(found.peak_bytes / 2**20, 1),
        "figures": dict(sorted(found.outcomes.items())),
    }
    sys.stdout.write(json.dumps(record) + "\n")
    return 0 if found.seconds <= TIME_LIMIT_S and found.peak_bytes <= MEMORY_LIMIT_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())
