"""`make acceptance NAME=fit`: verdicts on models from 10 MB to 8 GB beside what they truly take.

Each is measured twice: with the machine to itself, and in a control group that has just what the
verdict says is needed, where loading and answering must succeed. Models whose peak is more than
what is free are left out, and counted. ``ARGS=NUMBER`` measures one alone.
"""

import dataclasses
import json
import sys
import tempfile
from pathlib import Path

from app.engine import free_memory, hardware
from app.engine.gguf import read_metadata
from app.engine.hardware import Room
from tests.acceptance.product import main_of, report
from tests.fit.cases import LARGE
from tests.fit.containers import limited_group, run_within
from tests.fit.forms import write_form
from tests.fit.measuring import Case, Measured, measure

_MB = 10**6
# Of the process in the group that asks for all this, which a verdict knows nothing of.
_ASKER_BYTES = 120 * _MB


def run() -> int:
    """All of them; returns the exit status."""
    alone: list[Measured] = []
    within: list[bool] = []
    left_out = 0
    for number, case in enumerate(LARGE):
        needed, peak = told(case)
        if peak > free_memory.free_memory_bytes():
            left_out += 1
            continue
        measured = measured_in_folder(case)
        alone.append(measured)
        survived = loads_within(number, needed)
        within += [] if survived is None else [survived]
        tell(number, case, measured, survived)
    worst = max(alone, key=lambda one: abs(one.off_bytes) / one.peak_answering)
    return report(
        "fit",
        {
            "models": len(alone),
            "left_out": left_out,
            "right": sum(one.is_right for one in alone) / len(alone),
            "loaded_within_what_is_needed": sum(within) / len(within) if within else "not run",
            "largest_error_mb": round(max(abs(one.off_bytes) for one in alone) / _MB),
            "worst_share": round(abs(worst.off_bytes) / worst.peak_answering, 3),
            "told_too_little_mb": round(max(-one.off_bytes for one in alone) / _MB),
        },
        {"right": 1.0} | ({"loaded_within_what_is_needed": 1.0} if within else {}),
    )


def told(case: Case) -> tuple[int, int]:
    """What is needed, and the peak, before anything is loaded."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.gguf"
        write_form(path, case.form)
        verdict = hardware.fit(read_metadata(path), case.settings, Room(0))
        return verdict.needed_bytes, verdict.peak_bytes


def measured_in_folder(case: Case) -> Measured:
    """Measured with a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return measure(case, Path(folder))


def loads_within(number: int, needed: int) -> bool | None:
    """Whether it loads and answers with just so much; None where no group can be made."""
    with limited_group(needed + _ASKER_BYTES) as group:
        if group is None:
            return None
        return run_within(group, "tests.acceptance.fit", str(number)).returncode == 0


def tell(number: int, case: Case, measured: Measured, survived: bool | None) -> None:
    """One line on stderr for people."""
    values = {name: round(value / _MB) for name, value in dataclasses.asdict(measured).items()}
    sys.stderr.write(f"{number} {case.name} {json.dumps(values)} within: {survived}\n")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measured_in_folder(LARGE[int(sys.argv[1])])
        sys.exit(0)
    main_of([run()])
