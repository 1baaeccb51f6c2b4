"""No library, and no module of ours, reaches for a network or a program when it is imported."""

import json
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import app
from app.workers.environment import QUIET

_IMPORTING = Path(__file__).with_name("importing.py")
_PLANTED = {
    "planted_connect": 'import socket\nsocket.create_connection(("192.0.2.1", 9), timeout=0.1)\n',
    "planted_lookup": 'import socket\nsocket.getaddrinfo("updates.example", 443)\n',
    "planted_swallowed": (
        'import urllib.request\ntry:\n    urllib.request.urlopen("http://192.0.2.1/")\n'
        "except Exception:\n    pass\n"
    ),
    "planted_program": 'import subprocess\nsubprocess.run(["curl", "http://192.0.2.1/"])\n',
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What one child that imported everything saw, and four leaks after it."""
    folder = tmp_path_factory.mktemp("planted")
    for name, code in _PLANTED.items():
        (folder / f"{name}.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "-I", str(_IMPORTING), "--planted", str(folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def of_real_modules(told: dict[str, Any], kind: str) -> list[str]:
    return [line for line in told.get(kind, []) if not line.startswith("planted_")]


def test_nothing_reaches_for_a_network_or_a_program(told: dict[str, Any]) -> None:
    assert of_real_modules(told, "network") == []
    assert of_real_modules(told, "programs") == []


def test_every_dependency_and_every_module_of_ours_was_imported(told: dict[str, Any]) -> None:
    assert set(told["failed"]) <= set(_PLANTED)
    imported = set(told["imported"])
    without = [name for name, tops in told["distributions"].items() if not imported & set(tops)]
    assert (len(told["distributions"]) > 50, without) == (True, [])
    ours = {module.name for module in pkgutil.walk_packages(app.__path__, "app.")}
    assert ours - imported == {"app.index.worker.export", "app.index.worker.prepare"}


def test_each_planted_leak_is_seen(told: dict[str, Any]) -> None:
    seen = [line.split(":")[0] for kind in ("network", "programs") for line in told[kind]]
    assert set(seen) >= set(_PLANTED)


def test_the_switches_are_what_the_libraries_really_read(told: dict[str, Any]) -> None:
    """A switch that a library does not know would be silence that means nothing."""
    assert {name: str(value) for name, value in told["settings"].items()} == {
        name: {"1": "True"}.get(value, value)
        for name, value in QUIET.items()
        if name in told["settings"]
    }
