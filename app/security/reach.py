"""Which files each kind of process needs, as rules for Landlock; everything else is refused."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.security import landlock
from app.security.landlock import (
    CHANGE,
    DEVICE,
    EVERYTHING,
    EXECUTE,
    MAKE_SYM,
    READ,
    REFER,
    Rule,
)

# Libraries, fonts, recognition data, and what they and the C library ask about the machine.
_SYSTEM = (
    *("/usr", "/lib", "/lib32", "/lib64", "/nix/store", "/etc/ld.so.cache", "/etc/localtime"),
    *("/etc/ssl/openssl.cnf", "/etc/fonts"),
    *("/sys/devices/system", "/sys/fs/cgroup", "/sys/kernel/mm"),
    *("/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/filesystems"),
    *("/proc/sys/vm", "/proc/version"),
)
_PROGRAMS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/nix", "/snap")
_PLAIN_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
# Of NVIDIA on a desktop, on a Jetson and under Windows, of AMD, and of whatever has a render node.
_GPU_DEVICES = (
    *("nvidia*", "nvmap", "nvgpu", "nvhost*", "host1x-fence", "tegra*", "dxg"),
    *("kfd", "dri/renderD*"),
)
_GPU_SYSTEM = (
    *("/sys", "/proc/driver", "/proc/devices", "/proc/modules"),
    *("/opt/rocm", "/opt/cuda", "/etc/vulkan", "/etc/OpenCL"),
)
# What the C library reads before it asks for the address of a name.
_NAMES = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/host.conf", "/etc/nsswitch.conf", "/etc/gai.conf"),
    *("/etc/services", "/etc/protocols"),
)
_REFER_SINCE = 2


class Reach(NamedTuple):
    """What a worker may open beside the libraries of program and system: nothing by default.

    What is ``changeable`` or ``linkable`` is so from beneath: the folder itself can be neither
    removed nor replaced. In a ``linkable`` one symbolic links may be made too, so that whoever
    reads there afterwards must follow none. ``tcp_port`` is the one that it may connect to, where
    its filter lets it have sockets at all.
    """

    readable: tuple[Path, ...] = ()
    changeable: tuple[Path, ...] = ()
    linkable: tuple[Path, ...] = ()
    has_gpu: bool = False
    tcp_port: int = 0


def restrict_worker(reach: Reach) -> bool:
    """Files and port in reach, no signal to a process outside; False where the kernel cannot."""
    rules = [Rule(Path(name), READ) for name in _SYSTEM]
    rules += [Rule(place, READ) for place in _libraries()]
    rules += [Rule(Path(name), DEVICE) for name in _PLAIN_DEVICES]
    rules += _gpu_rules() if reach.has_gpu else ()
    rules += [Rule(path, READ) for path in reach.readable]
    rules += [Rule(path, CHANGE) for path in reach.changeable]
    rules += [Rule(path, CHANGE | MAKE_SYM) for path in reach.linkable]
    rules += [Rule(Path(name), READ) for name in _NAMES] if reach.tcp_port else ()
    return landlock.restrict(EVERYTHING, rules, keeps_to_itself=True, tcp_port=reach.tcp_port)


def restrict_window() -> bool:
    """No TCP, and no direct start of a program that is neither the system's nor Cloister's.

    Which files a person opens and saves is not known before, so all else stays as it is. The first
    version of Landlock cannot leave it so: it forbids every move between folders.
    """
    if landlock.version() < _REFER_SINCE:
        return False
    executable = Path(sys.executable)
    folders = (*_PROGRAMS, executable.parent, executable.resolve().parent)
    rules = [Rule(Path(folder), EXECUTE) for folder in folders]
    rules.append(Rule(Path("/"), REFER))
    return landlock.restrict(EXECUTE | REFER, rules, keeps_to_itself=False)


def _gpu_rules() -> list[Rule]:
    """The devices that are there, and what their drivers read; nothing on a machine without."""
    found = [path for pattern in _GPU_DEVICES for path in Path("/dev").glob(pattern)]
    rules = [Rule(path, DEVICE | READ) for path in found]
    return rules + [Rule(Path(name), READ) for name in _GPU_SYSTEM] if found else []


def _libraries() -> Iterator[Path]:
    """The interpreter's, this environment's and our own: no whole prefix, which may be a home."""
    import sysconfig  # noqa: PLC0415 (not on the window's start path)

    paths = sysconfig.get_paths()
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(paths[name])
    if folder := sysconfig.get_config_var("LIBDIR"):
        yield Path(str(folder))
    yield Path(os.path.realpath(sys.executable))
    yield Path(__file__).parents[1]
