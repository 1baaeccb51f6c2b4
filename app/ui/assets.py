"""Finds the data files that ship with the application: fonts, icons, the manual, the sample."""

import functools
import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
_INSTALLED = Path(sys.prefix, "share", "cloister")


@functools.cache
def folder() -> Path:
    """The resources of the checkout, or those an installed wheel laid under the prefix."""
    checkout = _CHECKOUT / "resources"
    return checkout if (checkout / "icons").is_dir() else _INSTALLED / "resources"


def manual() -> Path:
    """The folder with the pages of the manual."""
    return _CHECKOUT / "docs" if _is_checkout() else _INSTALLED / "manual"


def changes() -> Path:
    """The changelog."""
    return (_CHECKOUT if _is_checkout() else _INSTALLED / "manual") / "CHANGELOG.md"


def sample() -> Path:
    """The folder with the sample documents."""
    return folder() / "sample"


@functools.cache
def _is_checkout() -> bool:
    return (_CHECKOUT / "docs" / "user-guide.md").is_file()
