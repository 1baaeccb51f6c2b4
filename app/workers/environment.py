"""What a worker sees of the environment: an allow-list, and switches that forbid calling home."""

import os
import sys
from collections.abc import Mapping

_PASSED_ON = frozenset({"PATH", "LANG", "LANGUAGE", "TZ"})
_UNWRITABLE = "/dev/null"  # no folder for anyone, not even for root

_QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "HF_HOME": f"{_UNWRITABLE}/huggingface",
    "HOME": _UNWRITABLE,
    "TMPDIR": _UNWRITABLE,
    "XDG_CACHE_HOME": _UNWRITABLE,
    "XDG_CONFIG_HOME": _UNWRITABLE,
    "XDG_DATA_HOME": _UNWRITABLE,
    "XDG_STATE_HOME": _UNWRITABLE,
}


def worker_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """The whole environment of a worker; ``extra`` comes from its client's own code."""
    passed_on = {
        name: value
        for name, value in os.environ.items()
        if name in _PASSED_ON or name.startswith("LC_")
    }
    return {**passed_on, **_QUIET, **extra}


def worker_command(role: str) -> list[str]:
    """How this program starts itself as a worker; a frozen build re-runs its executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", role]
    return [sys.executable, "-I", "-B", "-m", "app", "--worker", role]
