"""Faults of libraries that pins keep out; each would show here if a pin were moved carelessly."""

import subprocess
import sys

# docs/adr/0002: a fault here aborts the process, so it runs in one of its own.
_EMISSIONS = """
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    changed = Signal(bool)

source, seen = Source(), []
source.changed.connect(seen.append)
for number in range(5000):
    source.changed.emit(number % 2 == 0)
print(len(seen))
"""


def test_signals_survive_five_thousand_emissions() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _EMISSIONS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "5000")
