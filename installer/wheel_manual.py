# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""Lays the manual into the wheel: the pages of ``docs/``, the pictures they show, the changelog.

A build hook of hatchling (https://hatch.pypa.io/latest/plugins/build-hook/custom/).
"""

import re
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_TARGET: Final = "share/cloister/manual"
_PICTURE: Final = re.compile(r"!\[[^\]]*\]\((screenshots/[\w-]+\.png)\)")


class ManualHook(BuildHookInterface[Any]):
    """Adds to what is installed beside the program."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before a wheel is built."""
        del version
        build_data["shared_data"].update(manual_files(Path(self.root)))


def manual_files(root: Path) -> dict[str, str]:
    """Where each file goes, below the prefix; a picture that was not drawn is left out."""
    docs = root / "docs"
    pages = sorted(docs.glob("*.md"))
    shown = {name for page in pages for name in _PICTURE.findall(page.read_text(encoding="utf-8"))}
    pictures = shown | {name.replace("-light.", "-dark.") for name in shown}
    names = [page.name for page in pages] + sorted(pictures)
    found = {str(docs / name): f"{_TARGET}/{name}" for name in names if (docs / name).is_file()}
    return {str(root / "CHANGELOG.md"): f"{_TARGET}/CHANGELOG.md", **found}
