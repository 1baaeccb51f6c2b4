"""`make acceptance`: a sitting opens no socket of the internet, needs none, and sends no packet.

Three harnesses, each with planted leaks that it has to find; ``--soak SECONDS`` is how long the
packets are counted (60; 1800 for a release).
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tests.acceptance.product import Product, fresh_product, main_of, report
from tests.egress import namespace, session, tracing
from tests.egress.controls import PLACES, Plant, Trial, plants
from tests.egress.leaks import LEAKS

_IMPORTING: Final = session.CHECKOUT / "tests" / "egress" / "importing.py"
_ALL: Final = len(LEAKS)
_SOAK_S: Final = 60.0
Figures = dict[str, object]


def found(attempts: Sequence[Plant], is_found: Callable[[Plant], bool]) -> int:
    """Of how many kinds of leak every one was found, wherever it was planted."""
    missed = {plant.leak for plant in attempts if not is_found(plant)}
    return len({plant.leak for plant in attempts} - missed)


def by_strace(folder: Path, trial: Trial) -> Figures:
    """Every socket that any process asks for in a sitting, the window's included."""
    log = folder / "trace"
    steps = session.run(_new(folder, "traced"), prefix=tracing.strace_command(log))
    seen = tracing.sockets(log)
    sealed = [trial.traced(plant) for plant in plants(*PLACES, is_sealed=True)]
    return {
        "strace_steps": len(steps),
        "strace_processes": tracing.told(seen),
        "strace_workers_seen": len(seen.keys() & {"main", "engine", "index", "extract"}),
        "strace_foreign_sockets": tracing.foreign(seen),
        "strace_clean": int(not tracing.foreign(seen)),
        "strace_leaks_found": found(plants(*PLACES), lambda p: trial.traced(p).attempts > 0),
        "sealed_leaks_seen": sum(seen.attempts > 0 for seen in sealed),
        "sealed_leaks_refused": sum(seen.refused == seen.attempts > 0 for seen in sealed),
    }


def without_network(folder: Path, trial: Trial) -> Figures:
    """The same sitting with a network and without any."""
    outside = session.run(_new(folder, "outside"))
    prefix = namespace.prefix("empty", folder / "report")
    inside = session.run(_new(folder, "inside"), prefix=prefix)
    same = [a == b for a, b in zip(outside, inside, strict=True)]
    needed = plants(*PLACES, is_needed=True)
    return {
        "netless_steps": len(same),
        "netless_different": [a["step"] for a, b in zip(outside, inside, strict=True) if a != b],
        "netless_same": int(all(same)),
        "netless_leaks_found": found(needed, trial.is_missed_without_network),
    }


def by_packets(folder: Path, trial: Trial, soak_s: float) -> Figures:
    """Packets at the other end of the only way out, while questions and imports go on."""
    path, since_s = folder / "report", time.monotonic()
    prefix = namespace.prefix("watched", path)
    steps = session.run(_new(folder, "watched"), "--seconds", str(soak_s), prefix=prefix)
    seen = json.loads(path.read_text())
    sealed = plants(*PLACES, is_sealed=True)
    return {
        "capture_s": round(time.monotonic() - since_s),
        "capture_steps": len(steps),
        "capture_all_worked": int(all(step["status"] == 0 for step in steps)),
        "capture_packets": seen["packets"],
        "capture_shown": seen["shown"],
        "capture_missed": seen["missed"],
        "capture_clean": int(not seen["packets"] and not seen["missed"]),
        "capture_leaks_found": found(plants(*PLACES), lambda p: trial.packets(p) > 0),
        "sealed_leaks_silent": sum(trial.packets(plant) == 0 for plant in sealed),
    }


def by_import(folder: Path) -> Figures:
    """Every dependency, torch and its kin too, imported under the hook and under strace."""
    log = folder / "imports"
    command = [sys.executable, "-I", str(_IMPORTING), "--torch"]
    wrapped = [*tracing.strace_command(log), *command]
    done = subprocess.run(wrapped, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    reached = [*told.get("network", []), *told.get("programs", [])]
    return {
        "imports": len(told["imported"]),
        "imports_failed": told["failed"],
        "imports_reaching": reached,
        "imports_own_ports": told.get("own_ports", []),
        "imports_sockets": tracing.foreign(tracing.sockets(log)),
        "imports_connections": tracing.connections(log),
        "imports_clean": int(not reached and not tracing.connections(log)),
    }


def _new(folder: Path, name: str) -> Path:
    path = folder / name
    path.mkdir()
    return path


def _not_run(folder: Path) -> str:
    if not tracing.is_usable():
        return tracing.NO_STRACE
    modes = ("empty", "answering", "watched")
    usable = all(namespace.is_usable(mode, folder / "report") for mode in modes)
    return "" if usable else namespace.NO_NAMESPACE


def measured(product: Product, soak_s: float) -> int:
    """The run; returns the exit status."""
    folder = product.folder
    if reason := _not_run(folder):
        sys.stdout.write(json.dumps({"acceptance": "egress", "not_run": reason}) + "\n")
        return 1
    product.run("init")
    arguments = product.command("ask", "Hello there", "--no-documents", "--max-tokens", "4")[3:]
    trial = Trial(folder, arguments)
    figures = by_strace(folder, trial) | without_network(folder, trial)
    figures |= by_packets(folder, trial, soak_s) | by_import(folder)
    clean = ("strace_clean", "netless_same", "capture_clean", "capture_all_worked", "imports_clean")
    everywhere = float(_ALL * len(PLACES))
    return report(
        "egress",
        figures,
        {
            **dict.fromkeys(clean, 1.0),
            "strace_workers_seen": 4.0,
            "strace_leaks_found": float(_ALL),
            "netless_leaks_found": float(_ALL),
            "capture_leaks_found": float(_ALL),
            "sealed_leaks_seen": everywhere,
            "sealed_leaks_refused": everywhere,
            "sealed_leaks_silent": everywhere,
        },
    )


def run(arguments: Sequence[str]) -> int:
    """The whole run in new homes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--soak", type=float, default=_SOAK_S)
    with fresh_product() as product:
        return measured(product, parser.parse_args(arguments).soak)


if __name__ == "__main__":
    main_of([run(sys.argv[1:])])
