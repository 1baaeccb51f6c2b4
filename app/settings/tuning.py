"""Keeps what was measured to be fastest for each model on this machine, in one small file."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Final

from app.domain.engine import BATCH_TOKENS, Tuning
from app.settings.store import replace_file

TUNING_FILE: Final = "engine-tuning.json"
_MOST_BYTES: Final = 256 * 1024
_MOST_MODELS: Final = 200
_MOST: Final = {
    "ubatch_tokens": BATCH_TOKENS,
    "spin": 10**9,
    "threads": 4096,
    "threads_batch": 4096,
}
_LEAST: Final = {"ubatch_tokens": 32}


class TuningStore:
    """The file of one home: by a model's digest, with the machine and build it was measured on."""

    def __init__(self, home: Path) -> None:
        self._path = home / TUNING_FILE

    def load(self, model: str, machine: str) -> Tuning | None:
        """What was measured for a model; None when nothing, or elsewhere, or with another build.

        A file that cannot be understood says nothing: it costs some speed and nothing else.
        """
        kept = self._read().get(model)
        if not isinstance(kept, dict) or kept.get("machine") != machine:
            return None
        return _tuning(kept.get("tuning"))

    def save(self, model: str, machine: str, tuning: Tuning) -> None:
        """Remembers what was measured.

        Raises:
            SettingsNotSavedError: the file could not be written.
        """
        kept = self._read()
        kept.pop(model, None)
        newest = dict(list(kept.items())[-(_MOST_MODELS - 1) :])
        newest[model] = {"machine": machine, "tuning": asdict(tuning)}
        replace_file(self._path, (json.dumps(newest, indent=2) + "\n").encode())

    def _read(self) -> dict[str, object]:
        try:
            with self._path.open("rb") as file:
                untrusted = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return untrusted if isinstance(untrusted, dict) else {}


def _tuning(untrusted: object) -> Tuning | None:
    """The values, if each of them is one that a measurement could have given."""
    if not isinstance(untrusted, Mapping) or set(untrusted) != {one.name for one in fields(Tuning)}:
        return None
    flash = untrusted["flash_attention"]
    if flash is not None and not isinstance(flash, bool):
        return None
    for name, most in _MOST.items():
        value = untrusted[name]
        is_number = isinstance(value, int) and not isinstance(value, bool)
        if not is_number or not _LEAST.get(name, 0) <= value <= most:
            return None
    return Tuning(**untrusted)
