"""What stands of the record beside the vault: the last checkpoint, and failed unlocks."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeGuard

from app.domain.audit import Checkpoint
from app.security.paths import write_atomic

CHECKPOINT_FILE: Final = "audit-checkpoint.json"
FAILURES_FILE: Final = "failed-unlocks.json"
_MOST_BYTES: Final = 16 * 1024
_MOST_TIMES: Final = 50
_MOST: Final = 2**63 - 1  # that the vault can hold


@dataclass(frozen=True, slots=True)
class FailedUnlocks:
    """How often a wrong passphrase was tried since the last unlock, and when, at least the last."""

    count: int = 0
    times: tuple[int, ...] = ()


class AuditFiles:
    """The two small files of one home. They hold times and counts, and no content."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._checkpoint = home / CHECKPOINT_FILE
        self._failures = home / FAILURES_FILE

    def stand_beside(self, path: Path) -> bool:
        """Whether it is a file of the same home, which nothing may take the place of."""
        return os.path.lexists(path) and path.parent.resolve().is_relative_to(self._home.resolve())

    def keep_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Replaces the last checkpoint.

        Raises:
            OSError: the one before still stands.
        """
        write_atomic(self._checkpoint, (json.dumps(checkpoint_fields(checkpoint)) + "\n").encode())

    def checkpoint(self) -> Checkpoint | None:
        """The last checkpoint; None when there is none, or none that can be read."""
        return parse_checkpoint(_read(self._checkpoint))

    def add_failed_unlock(self, time_us: int) -> None:
        """Counts one more wrong passphrase.

        Raises:
            OSError: it could not be counted.
        """
        before = self.failed_unlocks()
        times = [*before.times, time_us][-_MOST_TIMES:]
        content = json.dumps({"count": before.count + 1, "times": times})
        write_atomic(self._failures, content.encode())

    def failed_unlocks(self) -> FailedUnlocks:
        """What was counted since the last ``forget_failed_unlocks``."""
        untrusted = _read(self._failures)
        times = untrusted.get("times")
        if not isinstance(times, list) or not all(_is_count(time) for time in times):
            times = []
        count = untrusted.get("count")
        known = max(count, len(times)) if _is_count(count) else len(times)
        return FailedUnlocks(known, tuple(times[-_MOST_TIMES:]))

    def forget_failed_unlocks(self) -> None:
        """After they were taken into the record."""
        self._failures.unlink(missing_ok=True)


def checkpoint_fields(checkpoint: Checkpoint) -> dict[str, object]:
    """A checkpoint as the files hold it."""
    return {
        "type": "checkpoint",
        "seq": checkpoint.seq,
        "time": checkpoint.time,
        "chain": checkpoint.chain.hex(),
        "public_key": checkpoint.public_key.hex(),
        "signature": checkpoint.signature.hex(),
    }


def parse_checkpoint(untrusted: dict[str, Any]) -> Checkpoint | None:
    """A checkpoint of a file; None for anything else. Its signature was not looked at."""
    seq, time = untrusted.get("seq"), untrusted.get("time")
    if not (_is_count(seq) and _is_count(time)):
        return None
    parts = [_bytes(untrusted.get(name)) for name in ("chain", "public_key", "signature")]
    return None if None in parts else Checkpoint(seq, time, *parts)  # type: ignore[arg-type]


def _bytes(untrusted: object) -> bytes | None:
    try:
        return bytes.fromhex(untrusted) if isinstance(untrusted, str) else None
    except ValueError:
        return None


def _is_count(untrusted: object) -> TypeGuard[int]:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int):
        return False
    return 0 <= untrusted <= _MOST


def _read(path: Path) -> dict[str, Any]:
    """A small JSON object; empty when there is none."""
    try:
        with path.open("rb") as stream:
            untrusted = json.loads(stream.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return untrusted if isinstance(untrusted, dict) else {}
