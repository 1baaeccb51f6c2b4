"""What our processes see of the environment: switches that forbid calling home, in every one.

A worker sees an allow-list beside them, and no folder of its user.
"""

import os
import sys
from collections.abc import Mapping
from typing import Final

_PASSED_ON = frozenset({"PATH", "LANG", "LANGUAGE", "TZ"})
_UNWRITABLE = "/dev/null"  # no folder for anyone, not even for root

# Libraries read these when they are imported. Advice to them: the kernel's filter is the wall.
QUIET: Final[Mapping[str, str]] = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HOME": f"{_UNWRITABLE}/huggingface",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "OTEL_SDK_DISABLED": "true",
    "ORT_DISABLE_TELEMETRY": "1",  # onnxruntime 1.29 and later report to their maker by default
}
_NO_FOLDERS = {
    "HOME": _UNWRITABLE,
    "TMPDIR": _UNWRITABLE,
    "XDG_CACHE_HOME": _UNWRITABLE,
    "XDG_CONFIG_HOME": _UNWRITABLE,
    "XDG_DATA_HOME": _UNWRITABLE,
    "XDG_STATE_HOME": _UNWRITABLE,
}


def forbid_calling_home() -> None:
    """Sets the switches in this process, for its own libraries; first thing in the program."""
    os.environ.update(QUIET)


def worker_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """The whole environment of a worker; ``extra`` comes from its client's own code."""
    passed_on = {
        name: value
        for name, value in os.environ.items()
        if name in _PASSED_ON or name.startswith("LC_")
    }
    return {**passed_on, **QUIET, **_NO_FOLDERS, **extra}


def worker_command(role: str) -> list[str]:
    """How this program starts itself as a worker; a frozen build re-runs its executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", role]
    return [sys.executable, "-I", "-B", "-m", "app", "--worker", role]
