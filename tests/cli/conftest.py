"""The command line as a process of its own, in homes of its own."""

import atexit
import functools
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PASSPHRASE, clone_home
from tests.warm import WarmProgram

ROOT = Path(__file__).resolve().parents[2]
HARBOUR = ROOT / "tests" / "data" / "harbour"
_TIMEOUT_S = 120


@dataclass(frozen=True, slots=True)
class Result:
    """How one command ended."""

    status: int
    lines: list[dict[str, Any]]
    stderr: str

    @property
    def last(self) -> dict[str, Any]:
        return self.lines[-1]

    @property
    def code(self) -> str:
        """The code of the error in the last line."""
        return str(self.last["error"]["code"])


@functools.cache
def warm_program() -> WarmProgram:
    """The one of this test process, started when first asked for; it ends with it."""
    program = WarmProgram()
    atexit.register(program.close)
    return program


class Cli:
    """Runs `cloister --json` in one home.

    A call waits for the end of a fork of the program; ``start`` starts the program itself.
    """

    def __init__(self, home: Path, folder: Path, prefix: Sequence[str] = ()) -> None:
        self.home = home
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_bytes(PASSPHRASE + b"\n")
        self._prefix = list(prefix)

    def command(self, *arguments: str | Path) -> list[str]:
        program = [*self._prefix, sys.executable, "-m", "tests.cheap"]
        return [*program, *self._arguments(arguments), "--json"]

    def start(self, *arguments: str | Path) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            self.command(*arguments),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
        )

    def __call__(self, *arguments: str | Path) -> Result:
        done = self._run([*self._arguments(arguments), "--json"])
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return Result(done.returncode, lines, done.stderr)

    def text(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        """As a person sees it, without JSON."""
        return self._run(self._arguments(arguments))

    def _arguments(self, arguments: Sequence[str | Path]) -> list[str]:
        fixed = ["--home", str(self.home), "--passphrase-file", str(self.passphrase_file)]
        return [*fixed, *map(str, arguments)]

    def _run(self, arguments: list[str]) -> "subprocess.CompletedProcess[str]":
        if not self._prefix:
            return warm_program().run(arguments, timeout_s=_TIMEOUT_S)
        return subprocess.run(
            [*self._prefix, sys.executable, "-m", "tests.cheap", *arguments],
            cwd=ROOT,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
        )


@pytest.fixture
def cli(home: Path, tmp_path: Path) -> Cli:
    """Commands in a fresh home with the starter models."""
    return Cli(home, tmp_path)


@pytest.fixture(scope="session")
def harbour_template(template_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home into which the sample documents were imported; never used itself."""
    folder = tmp_path_factory.mktemp("harbour")
    cli = Cli(clone_home(template_home, folder / "home"), folder)
    result = cli("docs", "add", HARBOUR)
    assert result.status == 0, result
    return cli.home


@pytest.fixture
def harbour(harbour_template: Path, tmp_path: Path) -> Cli:
    """Commands in a home that holds the sample documents."""
    return Cli(clone_home(harbour_template, tmp_path / "home"), tmp_path)
