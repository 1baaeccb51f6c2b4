"""Which files each kind of process needs, as rules for Landlock; everything else is refused."""

import sys
from pathlib import Path
from typing import NamedTuple

from app.security import landlock
from app.security.landlock import CHANGE, DEVICE, EVERYTHING, EXECUTE, READ, Rule

# Libraries, fonts, recognition data, and what they and the C library ask about the machine. Nothing
# of it is a person's.
_SYSTEM = (
    *("/usr", "/lib", "/lib32", "/lib64", "/nix/store", "/etc/ld.so.cache", "/etc/localtime"),
    *("/etc/ssl/openssl.cnf", "/etc/fonts", "/sys"),
    *("/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/filesystems"),
    *("/proc/sys/vm", "/proc/version", "/proc/driver"),
)
_PROGRAMS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/nix", "/snap")
_PLAIN_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
# Of NVIDIA on a desktop and on a Jetson, of AMD, and of whatever has a render node.
_GPU_DEVICES = ("nvidia*", "nvmap", "nvgpu", "nvhost*", "tegra*", "dri", "kfd")


class Reach(NamedTuple):
    """What a worker may open beside the libraries of program and system: nothing by default."""

    readable: tuple[Path, ...] = ()
    changeable: tuple[Path, ...] = ()
    has_gpu: bool = False


def restrict_worker(reach: Reach) -> bool:
    """Files in reach, no TCP, no signal to a process outside; False where the kernel cannot."""
    rules = [Rule(Path(name), READ) for name in _SYSTEM]
    rules += [Rule(place, READ) for place in _own_places()]
    rules += [Rule(Path(name), DEVICE) for name in _PLAIN_DEVICES]
    if reach.has_gpu:
        found = [path for pattern in _GPU_DEVICES for path in Path("/dev").glob(pattern)]
        rules += [Rule(path, DEVICE | READ) for path in found]
    rules += [Rule(path, READ) for path in reach.readable]
    rules += [Rule(path, CHANGE) for path in reach.changeable]
    return landlock.restrict(EVERYTHING, rules, keeps_to_itself=True)


def restrict_window() -> bool:
    """Starts the programs of the system and of Cloister alone, and has no TCP.

    Which files a person opens and saves is not known before, so reading and writing stay as they
    are.
    """
    places = (*(Path(name) for name in _PROGRAMS), *_own_places())
    rules = [Rule(place, EXECUTE) for place in places]
    return landlock.restrict(EXECUTE, rules, keeps_to_itself=False)


def _own_places() -> tuple[Path, ...]:
    """The interpreter with its libraries, and this program, which may lie elsewhere."""
    places = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix, sys.executable}
    return (*(Path(place) for place in sorted(places) if place), Path(__file__).parents[1])
