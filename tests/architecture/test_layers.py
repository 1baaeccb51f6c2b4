"""The rules of the architecture, enforced: layers, what each may import, what the tree may name."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_SKIPPED = {".venv", ".git", "__pycache__", "node_modules", "dist", "build"}
_TEXT_LIMIT = 2_000_000


def tracked_files() -> list[Path]:
    """Every file of the project; without git, every file that is not made by running it."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=False
    )
    if listed.returncode == 0:
        names = [name for name in listed.stdout.decode().split("\0") if name]
        return [path for path in map(ROOT.joinpath, names) if path.is_file()]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not _SKIPPED & set(path.relative_to(ROOT).parts)
    ]


def texts() -> list[tuple[Path, str]]:
    """The text files among them."""
    found = []
    for path in tracked_files():
        content = path.read_bytes()[:_TEXT_LIMIT]
        if b"\0" not in content:
            found.append((path, content.decode(errors="replace")))
    return found


def offenders(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path, text in texts()
        for match in [pattern.search(text)]
        if match
    ]


def test_the_import_contracts_hold() -> None:
    checked = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_no_file_names_a_package_registry() -> None:
    hosts = ["py" + "pi.org", "python" + "hosted.org", "conda." + "anaconda.org"]
    assert offenders(re.compile("|".join(map(re.escape, hosts)))) == []


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    places = ["/wo" + "rk/", "/tmp/" + "starter", "/opt/" + "wheels", "/opt/" + "py", "/ro" + "ot/"]
    assert offenders(re.compile("|".join(map(re.escape, places)))) == []


def test_every_module_says_what_it_owns() -> None:
    without = [
        str(path.relative_to(ROOT))
        for path in tracked_files()
        if path.suffix == ".py" and path.is_relative_to(ROOT / "app")
        if not path.read_text().lstrip().startswith(('"""', 'r"""'))
    ]
    assert without == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_library_is_pinned_by_hash(name: str) -> None:
    blocks = re.split(r"\n(?=[A-Za-z0-9])", (ROOT / name).read_text())
    pinned = [block for block in blocks if "==" in block.splitlines()[0]]
    assert pinned
    assert [b.splitlines()[0] for b in pinned if "--hash=sha256:" not in b] == []


def test_the_run_time_lock_has_no_torch() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert not re.search(r"^(torch|sentence-transformers|transformers)==", lock, re.MULTILINE)
