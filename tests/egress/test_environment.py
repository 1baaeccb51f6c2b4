"""Every process is told not to call home before it imports anything that could."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.workers.environment import QUIET
from tests.architecture.test_layers import ROOT

# Starts the program, notes what is imported while the switches are not all set, and says at the
# end what the process sees of them.
_START = """
import json, os, sys
quiet = json.loads(sys.argv[1])
early = []

def look(event, arguments):
    if event == "import" and any(os.environ.get(name) != quiet[name] for name in quiet):
        early.append(arguments[0])

sys.argv = ["cloister", *sys.argv[2:]]
sys.addaudithook(look)
from app.__main__ import main
try:
    status = main()
finally:
    seen = {name: os.environ.get(name) for name in quiet}
    print(json.dumps({"early": early, "seen": seen}), file=sys.stderr)
"""


def started(*arguments: str, environment: dict[str, str]) -> dict[str, list[str] | dict[str, str]]:
    done = subprocess.run(
        [sys.executable, "-c", _START, json.dumps(dict(QUIET)), *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    told: dict[str, list[str] | dict[str, str]] = json.loads(done.stderr.splitlines()[-1])
    return told


@pytest.fixture
def loud() -> dict[str, str]:
    """The environment of a user who wants the opposite."""
    asked = {"HF_HUB_OFFLINE": "0", "ANONYMIZED_TELEMETRY": "True", "DO_NOT_TRACK": "0"}
    return {**{k: v for k, v in os.environ.items() if k not in QUIET}, **asked}


def test_the_program_sets_the_switches_before_it_imports_a_library(
    tmp_path: Path, loud: dict[str, str]
) -> None:
    told = started("--home", str(tmp_path / "home"), "doctor", "--json", environment=loud)
    assert told["seen"] == dict(QUIET)
    ours = {name.partition(".")[0] for name in told["early"]} - sys.stdlib_module_names
    assert ours == {"app"}
    assert {name for name in told["early"] if name.startswith("app.")} == {
        "app.__main__",
        "app.workers",
        "app.workers.environment",
    }
