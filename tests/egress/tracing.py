"""Runs a program under strace and tells which sockets each of its processes asked for.

Not ``--seccomp-bpf``: a call that the product's own filter refuses would not be seen then.
"""

import os
import re
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

STRACE: Final = shutil.which("strace")
NO_STRACE: Final = "not run: there is no strace to see every socket that is asked for"
_FORKS: Final = ("clone", "clone3", "fork", "vfork")
_CALLS: Final = "trace=%network,execve,execveat,clone,?clone3,?fork,?vfork,?io_uring_setup"
_LINE: Final = re.compile(r"^(\d+) +(.*)$")
_BEGUN: Final = " <unfinished ...>"
_RESUMED: Final = re.compile(r"^<\.\.\. (\w+) resumed>(.*)$")
_CALL: Final = re.compile(r"^(\w+)\((.*)\) += (-?\d+|\?)(?: (E[A-Z0-9]+))?")
_FAMILY: Final = re.compile(r"\b(?:AF|PF)_[A-Z0-9]+|\b0x[0-9a-f]+")
_TEXT: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One system call; ``error`` is empty where the kernel did as it was asked."""

    pid: int
    name: str
    arguments: str
    result: int
    error: str

    @property
    def family(self) -> str:
        """The family of a socket that is asked for."""
        match = _FAMILY.search(self.arguments)
        return match[0].replace("PF_", "AF_") if match else self.arguments.partition(",")[0]


@dataclass(slots=True)
class Sockets:
    """What the processes of one kind asked for."""

    processes: int = 0
    asked: Counter[str] = field(default_factory=Counter)  # by family, refused ones included
    refused: Counter[str] = field(default_factory=Counter)
    reached: set[str] = field(default_factory=set)  # names of UNIX sockets
    programs: list[str] = field(default_factory=list)  # refused ones alone
    rings: int = 0


def strace_command(log: Path) -> list[str]:
    """What to put before a command; programs one after the other may share a log.

    Raises:
        RuntimeError: there is no strace.
    """
    if STRACE is None:
        raise RuntimeError(NO_STRACE)
    return [
        STRACE,
        "-f",
        "-A",
        "-qq",
        "-s",
        "200",
        "-e",
        _CALLS,
        "-e",
        "signal=none",
        "-o",
        str(log),
    ]


def is_usable() -> bool:
    """Whether this system lets one program watch another."""
    if STRACE is None:
        return False
    command = [*strace_command(Path(os.devnull)), "true"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def sockets(log: Path) -> Mapping[str, Sockets]:
    """By kind of process: ``main``, a worker's role, or the name of another program."""
    calls = list(_calls(log))
    kinds = _Kinds(calls)
    found: dict[str, Sockets] = defaultdict(Sockets)
    for number, call in enumerate(calls):
        of_kind = found[kinds.of(call.pid, number)]
        if call.name == "execve" and not call.error:
            of_kind.processes += 1
        elif call.name == "socket" or (call.name == "socketpair" and call.family != "AF_UNIX"):
            of_kind.asked[call.family] += 1
            of_kind.refused[call.family] += bool(call.error)
        elif call.name == "connect" and "AF_UNIX" in call.arguments:
            of_kind.reached.update(_TEXT.findall(call.arguments))
        elif call.name.startswith("execve") and call.error in {"EPERM", "EACCES"}:
            of_kind.programs.append(_program(call))
        elif call.name == "io_uring_setup":
            of_kind.rings += 1
    return dict(found)


def foreign(found: Mapping[str, Sockets]) -> dict[str, dict[str, int]]:
    """What was asked for beyond UNIX sockets, by process and family; nothing is as it should be."""
    told = {
        kind: {f: n for f, n in of.asked.items() if f != "AF_UNIX"} for kind, of in found.items()
    }
    return {kind: families for kind, families in told.items() if families}


def connections(log: Path) -> list[str]:
    """Attempts to reach an address of the internet."""
    sending = ("connect", "sendto", "sendmsg", "sendmmsg")
    return [
        call.arguments
        for call in _calls(log)
        if call.name in sending and "sa_family=AF_INET" in call.arguments
    ]


def _calls(log: Path) -> Iterator[Call]:
    begun: dict[int, str] = {}
    with log.open(errors="replace") as lines:
        for line in lines:
            match = _LINE.match(line.rstrip("\n"))
            if match is None:
                continue
            pid, text = int(match[1]), match[2]
            if text.endswith(_BEGUN):
                begun[pid] = text.removesuffix(_BEGUN)
                continue
            if resumed := _RESUMED.match(text):
                text = begun.pop(pid, f"{resumed[1]}(") + resumed[2]
            if call := _CALL.match(text):
                result = 0 if call[3] == "?" else int(call[3])
                yield Call(pid, call[1], call[2], result, call[4] or "")
    for pid, text in begun.items():  # killed on the way: it was asked for all the same
        name, _, arguments = text.partition("(")
        yield Call(pid, name, arguments, 0, "")


class _Kinds:
    """Which program a process or thread runs at a point of the log."""

    def __init__(self, calls: Sequence[Call]) -> None:
        self._starts: dict[int, list[tuple[int, str]]] = defaultdict(list)
        self._parents: dict[int, tuple[int, int]] = {}
        for number, call in enumerate(calls):
            if call.name == "execve" and not call.error:
                self._starts[call.pid].append((number, _kind(call)))
            elif call.name in _FORKS and call.result > 0:
                self._parents[call.result] = (call.pid, number)

    def of(self, pid: int, number: int) -> str:
        """The kind of ``pid`` at the call ``number``; a fork is what its parent is."""
        for start, kind in reversed(self._starts.get(pid, ())):
            if start <= number:
                return kind
        if pid not in self._parents:
            return "unknown"
        parent, since = self._parents[pid]
        return self.of(parent, since)


def _kind(call: Call) -> str:
    texts = _TEXT.findall(call.arguments)
    if "--worker" in texts:
        return str(texts[texts.index("--worker") + 1])
    if any(_is_ours(text) for text in texts):
        return "main"
    return Path(texts[0]).name


def _is_ours(text: str) -> bool:
    modules = {"app", "tests.cheap", "tests.acceptance.window"}
    return text in modules or text.endswith("planted.py")


def _program(call: Call) -> str:
    return Path(next(iter(_TEXT.findall(call.arguments)), "?")).name


def told(found: Mapping[str, Sockets]) -> dict[str, object]:
    """For a report."""
    return {
        kind: {
            "processes": of.processes,
            "asked": dict(of.asked),
            "refused": {family: n for family, n in of.refused.items() if n},
            **({"reached": sorted(of.reached)} if of.reached else {}),
            **({"programs_refused": of.programs} if of.programs else {}),
            **({"io_uring": of.rings} if of.rings else {}),
        }
        for kind, of in sorted(found.items())
    }
