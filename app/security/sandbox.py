"""Locks up the process that calls it, and says how well that went. One way only.

The order in a worker: take the pipes, ``die_with_parent``, ``limit_resources``, ``seal``, and
only then import anything heavy.
"""

import contextlib
import ctypes
import os
import resource
import signal
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from types import FrameType

from app.security import reach, seccomp
from app.security.reach import Reach
from app.security.seccomp import Profile

__all__ = [
    "Level",
    "Profile",
    "Reach",
    "box",
    "die_with_parent",
    "limit_resources",
    "reached_level",
    "seal",
    "seal_further",
]

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38


class Level(StrEnum):
    """How well this process is sealed."""

    NONE = "none"
    POLICY = "policy"  # by our own code alone: the system has no seccomp
    SECCOMP = "seccomp"  # the kernel refuses it the network, and more by profile
    LANDLOCK = "seccomp+landlock"  # and files, or programs, out of its reach

    @property
    def rank(self) -> int:
        """Higher is stronger."""
        return list(Level).index(self)


class _Reached:
    """What ``seal`` achieved; a process is sealed once and stays so."""

    level = Level.NONE


def seal(profile: Profile, within: Reach | None = None) -> str:
    """Forbids new privileges, core dumps, files and system calls; returns the level.

    A worker may open what is ``within`` its reach; a window, whatever a person names. Call it
    before threads exist: the filter of system calls binds all of them, that of files this one.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux":
        _Reached.level = Level.POLICY
        return _Reached.level
    _prctl(_PR_SET_DUMPABLE, 0)
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    best = Level.LANDLOCK if _restrict(profile, within or Reach()) else Level.SECCOMP
    _Reached.level = best if seccomp.install(profile) else Level.POLICY
    return _Reached.level


def _restrict(profile: Profile, within: Reach) -> bool:
    if profile is Profile.LAUNCHER:
        return False  # a domain binds the children too, of which one needs the network
    return reach.restrict_window() if profile is Profile.WINDOW else reach.restrict_worker(within)


def seal_further(profile: Profile) -> None:
    """Narrows the system calls of a worker that is sealed already, and can do with fewer now.

    Raises:
        OSError: the kernel would not, as it did before.
    """
    if _Reached.level in {Level.SECCOMP, Level.LANDLOCK} and not seccomp.install(profile):
        raise OSError("a second filter was refused")


def reached_level() -> str:
    """How well this process is sealed: ``none`` before ``seal``."""
    return _Reached.level


def die_with_parent(parent_pid: int) -> None:
    """Asks the kernel to kill this process when the thread that started it ends."""
    if sys.platform != "linux":
        return
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:  # it was gone before we asked
        os._exit(0)


def limit_resources(
    *,
    address_space_bytes: int | None,
    cpu_s: int | None,
    file_size_bytes: int | None,
    open_files: int | None,
) -> None:
    """Lowers the hard limits of this process; None leaves one as it is."""
    for kind, value in (
        (resource.RLIMIT_AS, address_space_bytes),
        (resource.RLIMIT_CPU, cpu_s),
        (resource.RLIMIT_FSIZE, file_size_bytes),
        (resource.RLIMIT_NOFILE, open_files),
    ):
        if value is None:
            continue
        hard = resource.getrlimit(kind)[1]
        lowered = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (lowered, lowered))


@contextlib.contextmanager
def box(*, seconds: float, extra_bytes: int, fatal_seconds: float) -> Iterator[None]:
    """Limits time and memory of a stretch of Python in the main thread of a worker.

    Native code that does not return is not interrupted by an exception; once it has used
    ``fatal_seconds`` of a processor the kernel ends the process.

    Raises:
        TimeoutError: the time is up.
        MemoryError: it wanted more than ``extra_bytes`` beyond what the process had.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    wanted = pages * resource.getpagesize() + extra_bytes
    capped = wanted if soft == resource.RLIM_INFINITY else min(wanted, soft)
    previous = signal.signal(signal.SIGALRM, _raise_timeout)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (capped, hard))
        signal.setitimer(signal.ITIMER_REAL, seconds)
        signal.setitimer(signal.ITIMER_VIRTUAL, fatal_seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _raise_timeout(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), f"prctl {option}")
