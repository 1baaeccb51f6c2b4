"""Builds and loads the shim that stands before the C library's file calls, and reads its log."""

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from tests.torture.outcome import MissingToolError

_SOURCE: Final = Path(__file__).with_name("shim.c")
_HEAD: Final = struct.Struct("<IIQIII")
COMPILER: Final = shutil.which("cc")
NO_COMPILER: Final = "not run: there is no C compiler (cc) to build the shim with"


class Call(IntEnum):
    """What was done to a file or folder; the numbers of ``shim.c``."""

    CREATED = 1
    OPENED = 2
    WROTE = 3
    SYNCED = 4
    SIZED = 5
    RENAMED = 6
    UNLINKED = 7
    FOLDER_MADE = 8
    FOLDER_GONE = 9
    TOLD = 10


@dataclass(frozen=True, slots=True)
class Record:
    """One call: ``at`` is an offset, or a size; ``error`` is 0 unless the shim made it fail."""

    call: Call
    error: int
    at: int
    path: str
    second: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """Which call fails, with what, and whether all later ones do too."""

    at: int
    error: int
    is_lasting: bool


def build(folder: Path) -> Path:
    """Compiles the shim into a private folder.

    Raises:
        MissingToolError: there is no compiler.
    """
    if COMPILER is None:
        raise MissingToolError(NO_COMPILER)
    library = folder / "shim.so"
    flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run([COMPILER, *flags, "-o", library, _SOURCE, "-ldl", "-lpthread"], check=True)
    return library


def environment(
    library: Path, *, root: Path, log: Path, fault: Fault | None = None, with_data: bool = False
) -> dict[str, str]:
    """The environment of a process whose calls below ``root`` the shim sees."""
    found = {
        "LD_PRELOAD": str(library),
        "SHIM_ROOT": str(root),
        "SHIM_LOG": str(log),
        "SHIM_DATA": str(int(with_data)),
    }
    if fault is not None:
        found |= {
            "SHIM_FAIL_AT": str(fault.at),
            "SHIM_ERRNO": str(fault.error),
            "SHIM_LASTING": str(int(fault.is_lasting)),
        }
    return {**os.environ, **found}


def read_log(log: Path) -> Iterator[Record]:
    """The calls in the order in which they happened; a torn last record is left out."""
    content = log.read_bytes() if log.exists() else b""
    position = 0
    while position + _HEAD.size <= len(content):
        call, error, at, path, second, data = _HEAD.unpack_from(content, position)
        position += _HEAD.size
        parts = []
        for length in (path, second, data):
            parts.append(content[position : position + length])
            position += length
        if position > len(content):
            return
        yield Record(Call(call), error, at, os.fsdecode(parts[0]), os.fsdecode(parts[1]), parts[2])
