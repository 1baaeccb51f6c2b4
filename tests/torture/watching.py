"""Runs a program under strace and tells what it wrote to files, those gone since included."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.torture.outcome import MissingToolError

STRACE: Final = shutil.which("strace")
NO_STRACE: Final = "not run: there is no strace to see every file that is written"
_CALLS: Final = "trace=write,pwrite64,writev,pwritev,pwritev2"
_LONGEST: Final = 1 << 16  # more than a page of the vault; longer files are read where they lie
_LINE: Final = re.compile(r"^\d+ +(?:write|pwrite64|writev|pwritev2?)\((\d+)<([^>]*)>(.*)")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NO_FILES: Final = ("pipe:", "socket:", "anon_inode:", "/dev/", "/memfd:", "UNIX")


@dataclass(frozen=True, slots=True)
class Written:
    """One write to a file."""

    path: str
    data: bytes


def run(
    command: Sequence[str], log: Path, env: Mapping[str, str], *, stdin: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    """Runs a command and all that it starts; the log is for ``writes``.

    Raises:
        MissingToolError: there is no strace.
    """
    if STRACE is None:
        raise MissingToolError(NO_STRACE)
    watched = [STRACE, "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", str(_LONGEST)]
    return subprocess.run(
        [*watched, "-e", _CALLS, "-o", str(log), *command],
        env=env,
        cwd=env["WORK"],
        input=stdin,
        capture_output=True,
        check=False,
    )


def writes(log: Path) -> Iterator[Written]:
    """What was written to files, in order."""
    with log.open(errors="replace") as lines:
        for line in lines:
            match = _LINE.match(line)
            path = _decoded(match[2]).decode(errors="replace") if match else ""
            if match and not path.startswith(_NO_FILES):
                yield Written(path, b"".join(map(_decoded, _TEXT.findall(match[3]))))


def _decoded(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
