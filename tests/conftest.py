"""Fixtures that every area shares: a clean environment, real data, real homes."""

import functools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.workers.environment import forbid_calling_home

if TYPE_CHECKING:
    from app.vault.connection import Vault

NOBODY = 65534
# An interpreter under a folder that only root may enter is shown to others in a mount namespace
# of the command's own. Arguments: the interpreter's prefix, a folder to hold it meanwhile.
_OPEN_INTERPRETER = """
set -e
base=$1 hold=$2
shift 2
mount --bind "$base" "$hold"
top=/$(printf %s "$base" | cut -d/ -f2)
mount -t tmpfs -o mode=755 none "$top"
mkdir -p "$base"
mount --move "$hold" "$base"
exec "$@"
"""
# Root's rights may last through the first start of the interpreter, not through a second.
_STARTS_ITSELF = """
import subprocess, sys
subprocess.run([sys.executable, "-c", "import app, sqlcipher3"], check=True)
"""
_CHECKOUT = Path(__file__).resolve().parent.parent

# Set before any test module can import Qt: a display is never needed.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
forbid_calling_home()  # nor do the tests' own libraries, which no filter holds


# Of the areas whose single tests take longest; where several processes share the tests, what comes
# last is to be short.
_LONGEST_FIRST = (
    *("torture", "e2e", "egress", "cli", "index", "engine", "fit"),
    *("ui", "extract", "mirror", "fuzz", "vault", "services"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The areas with long tests first; the order within an area stays."""
    ranks = {area: rank for rank, area in enumerate(_LONGEST_FIRST)}
    items.sort(key=lambda item: ranks.get(item.path.parent.name, len(ranks)))


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
def ordinary_user(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What to put before a command so that it runs without root's rights; often nothing."""
    if os.geteuid() != 0:
        return []
    plain = [
        "setpriv",
        f"--reuid={NOBODY}",
        f"--regid={NOBODY}",
        "--clear-groups",
        "--no-new-privs",
    ]
    hold = tmp_path_factory.mktemp("hold")
    opened = ["unshare", "-m", "sh", "-c", _OPEN_INTERPRETER, "sh", sys.base_prefix, str(hold)]
    for prefix in (plain, [*opened, *plain]):
        probe = [*prefix, sys.executable, "-c", _STARTS_ITSELF]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return prefix
    pytest.skip("not run: root is exempt from permissions, and no ordinary user can be had here")


@pytest.fixture
def ordinary_folder(ordinary_user: list[str]) -> Iterator[Path]:
    """A folder that the ordinary user owns and can reach."""
    with tempfile.TemporaryDirectory(prefix="cloister-test-") as name:
        folder = Path(name)
        if ordinary_user:
            os.chown(folder, NOBODY, NOBODY)
        yield folder


@pytest.fixture(scope="session")
def starter() -> Path:
    """The starter models as `make setup` leaves them."""
    folder = Path(sys.prefix) / "share" / "cloister" / "starter"
    if not (folder / "manifest.json").is_file():
        pytest.fail("the starter models are absent: run `make setup`")
    return folder


PASSPHRASE = b"correct horse battery staple"
# The starter model goes on with this for thousands of tokens; a story it may end after two hundred.
ENDLESS = "Write all numbers from 1 to 500: 1, 2, 3, 4, 5, 6, 7,"


@pytest.fixture(scope="session")
def template_home(tmp_path_factory: pytest.TempPathFactory, starter: Path) -> Path:
    """A home as `init` makes it, but for the cost of its passphrase; never used itself.

    Its model was measured as by `bench engine --tune`: else each load first looks for the best
    number of threads, for seconds in which the tests of another process stand still.
    """
    from app.bootstrap import App
    from app.domain.engine import Tuning
    from app.policy.schema import SitePolicy
    from app.services.machine import engine_machine
    from app.services.starter import starter_models
    from app.settings.tuning import TuningStore
    from tests.cheap import COST

    home = tmp_path_factory.mktemp("template") / "home"
    starters = starter_models(starter)
    app = App(home=home, policy=SitePolicy(), kdf_cost=COST, starters=starters)
    session = app.create(bytearray(PASSPHRASE))
    model = session.models.selected()
    assert model is not None
    TuningStore(home).save(model.sha256, engine_machine(), Tuning(threads=1, threads_batch=1))
    session.close()
    return home


@pytest.fixture
def home(template_home: Path, tmp_path: Path) -> Path:
    """A home of the test's own with the starter models, opened by ``PASSPHRASE``."""
    return clone_home(template_home, tmp_path / "home")


@functools.cache
def _empty_vault(key: bytes) -> bytes:
    """The file of a vault in which nothing is: every step of its form costs, and syncing it."""
    from app.vault.connection import Vault

    with tempfile.TemporaryDirectory(prefix="cloister-test-") as name:
        path = Path(name, "vault.db")
        Vault.create(path, key).close()
        return path.read_bytes()


def new_vault(path: Path, key: bytes | bytearray) -> "Vault":
    """As ``Vault.create`` makes it; each is a copy of the first one with this key."""
    from app.vault.connection import Vault

    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(_empty_vault(bytes(key)))
    return Vault.open(path, key)


def clone_home(template: Path, target: Path) -> Path:
    """A copy whose model files are links: they are read-only, and large."""

    def copy(source: str, destination: str) -> str:
        if "store" in Path(source).relative_to(template).parts:
            os.link(source, destination)
            return destination
        return str(shutil.copy2(source, destination))

    shutil.copytree(template, target, copy_function=copy)
    return target


def open_vault(home: Path) -> "Vault":
    """The vault of a home that ``PASSPHRASE`` opens, past every service."""
    from app.security import keyslots
    from app.security.kdf import KdfRule
    from app.security.keyfile import KeyFile
    from app.vault.connection import Vault
    from tests.cheap import COST

    file = KeyFile(home / "keyslots")
    keys = keyslots.unlock(file, KdfRule(cost=COST), bytearray(PASSPHRASE))
    return Vault.open(home / "vault.db", keys.ring.database_key())
