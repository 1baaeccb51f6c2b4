"""Finds the data files that ship with the application: fonts, icons."""

import functools
import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2] / "resources"
_INSTALLED = Path(sys.prefix, "share", "cloister", "resources")


@functools.cache
def folder() -> Path:
    """The resources of the checkout, or those an installed wheel laid under the prefix."""
    return _CHECKOUT if (_CHECKOUT / "icons").is_dir() else _INSTALLED
