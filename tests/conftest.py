"""Fixtures that every area shares: a clean environment, real data, real homes."""

import os
import shutil
import sys
from pathlib import Path

import pytest

_CHECKOUT = Path(__file__).resolve().parent.parent

# Set before any test module can import Qt: a display is never needed.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the person who runs the tests reaches them."""
    for name in [name for name in os.environ if name.startswith("CLOISTER_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real documents beside the checkout."""
    folder = _CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        reason = f"not run: the shared folder {folder} is absent"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def starter() -> Path:
    """The starter models as `make setup` leaves them."""
    folder = Path(sys.prefix) / "share" / "cloister" / "starter"
    if not (folder / "manifest.json").is_file():
        pytest.fail("the starter models are absent: run `make setup`")
    return folder


def clone_home(template: Path, target: Path) -> Path:
    """A home of one's own: databases copied, model files linked (they are read-only)."""

    def link_models(source: str, destination: str) -> str:
        if "store" in Path(source).relative_to(template).parts:
            os.link(source, destination)
            return destination
        return shutil.copy2(source, destination)

    shutil.copytree(template, target, copy_function=link_models)
    return target
