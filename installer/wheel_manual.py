# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""Lays the manual into the wheel: the pages of ``docs/``, the pictures they show, the changelog.
Builds none that would lack a language.

A build hook of hatchling (https://hatch.pypa.io/latest/plugins/build-hook/custom/).
"""

import re
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_OF_TEXTS: Final = "cloister_en"  # which needs none
_TARGET: Final = "share/cloister/manual"
_PICTURE: Final = re.compile(r"!\[[^\]]*\]\((screenshots/[\w-]+\.png)\)")


class ManualHook(BuildHookInterface[Any]):
    """Adds to what is installed beside the program."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before a wheel is built; ``make setup`` installs an editable one before it compiles."""
        if version != "editable" and (missing := uncompiled(Path(self.root))):
            raise FileNotFoundError(f"{', '.join(missing)}: not there. Run 'make setup' first.")
        build_data["shared_data"].update(manual_files(Path(self.root)))


def uncompiled(root: Path) -> list[str]:
    """The compiled catalogues that are not there, of all languages but that of the texts."""
    wanted = (path.with_suffix(".qm") for path in _catalogues(root))
    return [path.name for path in wanted if path.stem != _OF_TEXTS and not path.is_file()]


def _catalogues(root: Path) -> list[Path]:
    return sorted((root / "resources" / "translations").glob("cloister_*.ts"))


def manual_files(root: Path) -> dict[str, str]:
    """Where each file goes, below the prefix; a picture that was not drawn is left out.

    A picture may be there with the window in another language too: it shows in the manual of that.
    """
    docs = root / "docs"
    pages = sorted(docs.glob("*.md"))
    shown = {name for page in pages for name in _PICTURE.findall(page.read_text(encoding="utf-8"))}
    looks = shown | {name.replace("-light.", "-dark.") for name in shown}
    languages = [path.stem.removeprefix("cloister_") for path in _catalogues(root)]
    said = {f"-{code}.".join(name.rsplit(".", 1)) for name in looks for code in languages}
    names = [page.name for page in pages] + sorted(looks | said)
    found = {str(docs / name): f"{_TARGET}/{name}" for name in names if (docs / name).is_file()}
    return {str(root / "CHANGELOG.md"): f"{_TARGET}/CHANGELOG.md", **found}
