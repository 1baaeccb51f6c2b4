# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""Reads a lock: what is pinned, by which hashes, and which package asked for it."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VIA = re.compile(r"^\s+#\s+(?:via\s+)?([A-Za-z0-9._-]+)(?:\s|$)")


class LockError(Exception):
    """A lock is not as `make lock` writes it; the text says where."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One package of a lock; ``hashes`` are SHA-256 of its files, ``via`` those that need it."""

    name: str
    version: str
    hashes: tuple[str, ...]
    via: tuple[str, ...]


def canonical(name: str) -> str:
    """A package's name as registries compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_lock(path: Path) -> tuple[Pin, ...]:
    """All pins, in the lock's order.

    Raises:
        LockError: a package is pinned without a hash, or twice.
    """
    pins: list[Pin] = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", path.read_text(encoding="utf-8")):
        match = _PIN.match(block)
        if match is None:
            continue
        hashes = tuple(_HASH.findall(block))
        if not hashes:
            raise LockError(f"{path.name}: {match['name']} is pinned without a hash")
        found = [via[1] for line in block.splitlines() if (via := _VIA.match(line))]
        via = tuple(canonical(name) for name in found if name != "via")
        pins.append(Pin(canonical(match["name"]), match["version"], hashes, via))
    names = [pin.name for pin in pins]
    if len(names) != len(set(names)):
        raise LockError(f"{path.name}: a package is pinned twice")
    return tuple(pins)
