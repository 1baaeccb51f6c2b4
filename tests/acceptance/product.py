"""Runs the installed command line in a home of its own."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = _CHECKOUT.parent / "shared" / "data"
PASSPHRASE = "acceptance run, nothing secret"


class Product:
    """One home and the commands run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE + "\n")
        self.passphrase_file.chmod(0o600)

    def command(self, *arguments: str) -> list[str]:
        """The command line as a list."""
        return [
            sys.executable,
            "-m",
            "app",
            "--home",
            str(self.home),
            "--passphrase-file",
            str(self.passphrase_file),
            "--json",
            *arguments,
        ]

    def run(
        self, *arguments: str, check: bool = True, env: Mapping[str, str] | None = None
    ) -> list[dict[str, Any]]:
        """Runs a command; returns its JSON lines."""
        done = subprocess.run(
            self.command(*arguments), capture_output=True, text=True, check=False, env=env
        )
        if check and done.returncode != 0:
            raise RuntimeError(
                f"{arguments}: exit {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
            )
        return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Starts a command in the background, its stdout a pipe."""
        return subprocess.Popen(
            self.command(*arguments),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def start_window(
        self,
        use: str,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        module: str = "tests.acceptance.window",
    ) -> "subprocess.Popen[str]":
        """Starts the window without a screen, driven as the module says; its stdout a pipe."""
        command = [sys.executable, "-m", module, use]
        environment = {**(os.environ if env is None else env), "PYTHONPATH": str(_CHECKOUT)}
        return subprocess.Popen(
            [*command, str(self.home), str(self.passphrase_file), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        )

    def batch_file(self, name: str, rows: Iterable[Mapping[str, object]]) -> str:
        """A JSON Lines file for --batch."""
        path = self.folder / name
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
        return str(path)


@contextmanager
def fresh_product() -> Iterator[Product]:
    """A product in a new private folder, which goes with it."""
    with tempfile.TemporaryDirectory(prefix="cloister-acceptance-") as name:
        yield Product(Path(name))


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """All rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text().split("\n") if line.strip()]


def share(part: int, whole: int) -> float:
    """A share, rounded for print; 0 of 0 is 0."""
    return round(part / whole, 4) if whole else 0.0


def report(name: str, figures: Mapping[str, object], limits: Mapping[str, float]) -> int:
    """Prints figures beside the least they may be; returns the exit status."""
    missed = [key for key, least in limits.items() if float(str(figures[key])) < least]
    line = {"acceptance": name, "figures": figures, "least": limits, "missed": missed}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
    return 1 if missed else 0


def quiet_environment(folder: Path) -> dict[str, str]:
    """The environment with HOME and TMPDIR in new empty folders."""
    home, temporary = folder / "empty-home", folder / "empty-tmp"
    for path in (home, temporary):
        path.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(home), "TMPDIR": str(temporary)}


def main_of(runs: Sequence[int]) -> None:
    """Ends the process with the worst of the statuses."""
    sys.exit(max(runs))
