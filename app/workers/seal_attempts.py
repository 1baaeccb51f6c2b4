"""Ways to do what a sealed process must not, each harmless where it should succeed.

Where nothing refuses them, sockets are opened and closed again, and all else is asked for with
arguments that come to nothing: an answer like "no such file" then says that the kernel looked.
"""

import ctypes
import errno
import os
import resource
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

Attempt = Callable[[], object]

DONE: Final = "done"
UNTRIED: Final = "untried"
# How a filter, or a kernel without the thing, says no.
REFUSALS: Final = frozenset({"EPERM", "EACCES", "EAFNOSUPPORT", "EPROTONOSUPPORT", "ENOSYS"})

_NOWHERE = b"/nonexistent/cloister"
_NO_FD = -1
_OTHER_FAMILIES = ("AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_BLUETOOTH", "AF_CAN", "AF_ALG")
# Those without a function in the C library; the same numbers everywhere, or by machine.
_NUMBERS = {
    "io_uring_setup": 425,
    "open_tree": 428,
    "pidfd_open": 434,
    "clone3": 435,
    "openat2": 437,
    "pidfd_getfd": 438,
    "process_madvise": 440,
    "setxattrat": 463,
}
_NUMBERS_OF = {
    "x86_64": {
        "perf_event_open": 298,
        "bpf": 321,
        "keyctl": 250,
        "userfaultfd": 323,
        "execveat": 322,
        "mq_unlink": 241,
        "ioprio_set": 251,
        "kcmp": 312,
        "clone": 56,
    },
    "aarch64": {
        "perf_event_open": 241,
        "bpf": 280,
        "keyctl": 219,
        "userfaultfd": 282,
        "execveat": 281,
        "mq_unlink": 181,
        "ioprio_set": 30,
        "kcmp": 272,
        "clone": 220,
    },
}
_KERNELS_OWN = ("perf_event_open", "bpf", "keyctl", "userfaultfd")
_NO_PORT = ("127.0.0.1", 1)
_MSG_FASTOPEN, _MULTIPATH_TCP = 0x20000000, 262
_X32_SOCKET = 0x40000000 | 41
_PTRACE_ATTACH = 16
_NOBODY = 2**31 - 5  # no process, group or user has this number
_F_SETOWN, _FIOSETOWN = 8, 0x8901
_FS_IOC_SETFLAGS = 0x40086602
_IPC_PRIVATE, _IPC_RMID = 0, 0
_NEW_USER_BUT_OLD_FILES = 0x10000000 | 0x200  # which no kernel grants
_PROGRAM = """
import errno, socket
try:
    socket.socket().close()
    print("done")
except OSError as error:
    print(errno.errorcode.get(error.errno, "?"))
"""
_PROGRAM_TIMEOUT_S = 20
_LIBC = ctypes.CDLL(None, use_errno=True)


class Harm(StrEnum):
    """What is tried, in several ways."""

    INTERNET = "internet"
    OTHER_SOCKETS = "other_sockets"
    LOCAL_SOCKETS = "local_sockets"
    UNIX_SOCKETS = "unix_sockets"
    LISTENING = "listening"
    OTHER_PORTS = "other_ports"
    PROGRAMS = "programs"
    SPYING = "spying"
    NAMESPACES = "namespaces"
    REMAINS = "remains"
    PROCESSES = "processes"
    CHANGES = "changes"
    WRITES = "writes"
    VAULT = "vault"
    HOME = "home"


@dataclass(frozen=True, slots=True)
class HomeFiles:
    """What of a home is tried to be opened, and never read; ``vault`` empty: there is none.

    Names are within the ``folder``; in bytes, for a path may hold some that are no text.
    """

    folder: bytes = b""
    vault: bytes = b""
    others: tuple[bytes, ...] = ()


NO_HOME: Final = HomeFiles()


def try_all(harm: Harm, home: HomeFiles = NO_HOME) -> dict[str, str]:
    """What became of each way: ``done``, ``untried``, or the name of the error."""
    return {way: _outcome(attempt) for way, attempt in _ways(harm, home).items()}


def _outcome(attempt: Attempt) -> str:
    try:
        attempt()
    except _UntriedError:
        return UNTRIED
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "?")
    return DONE


class _UntriedError(Exception):
    """It could not even be tried, which proves nothing."""


def _ways(harm: Harm, home: HomeFiles) -> Mapping[str, Attempt]:
    ways: Mapping[Harm, Callable[[], Mapping[str, Attempt]]] = {
        Harm.INTERNET: _internet,
        Harm.OTHER_SOCKETS: _other_sockets,
        Harm.LOCAL_SOCKETS: _local_sockets,
        Harm.UNIX_SOCKETS: _unix_sockets,
        Harm.LISTENING: _listening,
        Harm.OTHER_PORTS: lambda: {
            "TCP to this machine's port 1": _connect,
            "a message that connects there": _connect_by_message,
            "TCP over several paths to there": lambda: _connect(_MULTIPATH_TCP),
        },
        Harm.PROGRAMS: _programs,
        Harm.SPYING: _spying,
        Harm.NAMESPACES: _namespaces,
        Harm.REMAINS: _remains,
        Harm.PROCESSES: _processes,
        Harm.CHANGES: _changes,
        Harm.WRITES: _writes,
        Harm.VAULT: lambda: {"the vault's file": _reading(home.folder, home.vault)},
        Harm.HOME: lambda: {
            name.decode(errors="replace"): _reading(home.folder, name) for name in home.others
        },
    }
    return ways[harm]()


def _internet() -> dict[str, Attempt]:
    kinds = {
        f"{family} {kind}": (getattr(socket, f"AF_{family}"), getattr(socket, f"SOCK_{kind}"))
        for family in ("INET", "INET6")
        for kind in ("STREAM", "DGRAM")
    }
    ways: dict[str, Attempt] = {}
    for name, numbers in kinds.items():
        ways[f"{name} from Python"] = _by_python(*numbers)
        ways[f"{name} from C"] = _by_c(*numbers)
    ways["from a new thread"] = _by_thread
    ways["through io_uring"] = _by_number("io_uring_setup", 0, None)
    if os.uname().machine == "x86_64":
        ways["by its x32 number"] = _by_x32
    if not getattr(sys, "frozen", False):  # there Python cannot be started by itself
        ways["by another program"] = _by_program
    return ways


def _other_sockets() -> dict[str, Attempt]:
    numbers = {name: getattr(socket, name, 0) for name in _OTHER_FAMILIES}
    ways = {name: _by_c(number, socket.SOCK_RAW) for name, number in numbers.items() if number}
    ways["a pair of another family"] = _by_pair
    return ways


def _local_sockets() -> dict[str, Attempt]:
    return {
        **_unix_sockets(),
        "a datagram to a name": _by_datagram,
        "connect": _calling("connect", _NO_FD, None, 0),
        **_listening(),
        "sendmsg": _calling("sendmsg", _NO_FD, None, 0),
    }


def _unix_sockets() -> dict[str, Attempt]:
    return {
        "a socket from Python": _by_python(socket.AF_UNIX, socket.SOCK_STREAM),
        "a socket from C": _by_c(socket.AF_UNIX, socket.SOCK_STREAM),
    }


def _listening() -> dict[str, Attempt]:
    return {
        "bind": _calling("bind", _NO_FD, None, 0),
        "listen": _calling("listen", _NO_FD, 0),
        "accept": _calling("accept", _NO_FD, None, None),
    }


def _connect(protocol: int = 0) -> None:
    """To this machine, where nobody listens: what leaves the process leaves nothing else."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, protocol) as probe:
        probe.settimeout(_PROGRAM_TIMEOUT_S)
        probe.connect(_NO_PORT)


def _connect_by_message() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.settimeout(_PROGRAM_TIMEOUT_S)
        probe.sendto(b"", _MSG_FASTOPEN, _NO_PORT)


def _programs() -> dict[str, Attempt]:
    return {
        "execve": _calling("execve", _NOWHERE, None, None),
        "execveat": _by_number("execveat", _NO_FD, b"nothing", None, None, 0),
        "a shell": _by_shell,
    }


def _spying() -> dict[str, Attempt]:
    return {
        "ptrace": _calling("ptrace", _PTRACE_ATTACH, 0, None, None),
        "reading another's memory": _calling("process_vm_readv", 0, None, 0, None, 0, 0),
        "writing another's memory": _calling("process_vm_writev", 0, None, 0, None, 0, 0),
        "taking another's descriptor": _by_number("pidfd_getfd", _NO_FD, 0, 0),
        **{name: _by_number(name, _NO_FD, None, 0, 0, 0) for name in _KERNELS_OWN},
    }


def _processes() -> dict[str, Attempt]:
    parent = os.getppid()
    return {
        "fork": _by_fork,
        "signalling its parent": lambda: os.kill(parent, 0),
        "limiting its parent": lambda: resource.prlimit(parent, resource.RLIMIT_CORE),
        "a handle of a process": _by_number("pidfd_open", _NO_FD, 0),
        "slowing its parent": lambda: os.setpriority(
            os.PRIO_PROCESS, parent, os.getpriority(os.PRIO_PROCESS, parent)
        ),
        "slowing a group": lambda: os.setpriority(os.PRIO_PGRP, _NOBODY, 0),
        "slowing a user": lambda: os.setpriority(os.PRIO_USER, _NOBODY, 0),
        "pinning its parent": lambda: os.sched_setaffinity(parent, os.sched_getaffinity(parent)),
        "scheduling its parent": lambda: os.sched_setscheduler(
            parent, os.sched_getscheduler(parent), os.sched_getparam(parent)
        ),
        "ioprio_set": _by_number("ioprio_set", 0, 0, 0),
        "process_madvise": _by_number("process_madvise", _NO_FD, None, 0, 0, 0),
        "kcmp": _by_number("kcmp", _NOBODY, _NOBODY, 0, 0, 0),
        "signals of a descriptor": _calling("fcntl", _NO_FD, _F_SETOWN, parent),
        "signals of a device": _calling("ioctl", _NO_FD, _FIOSETOWN, None),
    }


def _namespaces() -> dict[str, Attempt]:
    return {
        "unshare": _calling("unshare", 1),  # no such namespace
        "setns": _calling("setns", _NO_FD, 0),
        "clone": _by_number("clone", _NEW_USER_BUT_OLD_FILES, None, None, None, None),
        "clone3": _by_number("clone3", None, 0),
        "mount": _calling("mount", _NOWHERE, _NOWHERE, None, 0, None),
        "umount": _calling("umount2", _NOWHERE, 0),
        "open_tree": _by_number("open_tree", _NO_FD, _NOWHERE, 0),
    }


def _remains() -> dict[str, Attempt]:
    """None of nothing is made, and none that is not there is found."""
    return {
        "System V memory": _calling("shmget", _IPC_PRIVATE, 0, 0o600),
        "removing memory": _calling("shmctl", _NO_FD, _IPC_RMID, None),
        "System V messages": _calling("msgctl", _NO_FD, _IPC_RMID, None),
        "System V semaphores": _calling("semget", _IPC_PRIVATE, 0, 0o600),
        "POSIX messages": _by_number("mq_unlink", b"nonexistent-cloister"),
    }


def _changes() -> dict[str, Attempt]:
    return {
        "creating": _opening(_NOWHERE, os.O_RDONLY | os.O_CREAT),
        "emptying": _opening(_NOWHERE, os.O_RDONLY | os.O_TRUNC),
        "truncate": _calling("truncate", _NOWHERE, 0),
        "unlink": _calling("unlink", _NOWHERE),
        "rmdir": _calling("rmdir", _NOWHERE),
        "rename": _calling("rename", _NOWHERE, _NOWHERE),
        "link": _calling("link", _NOWHERE, _NOWHERE),
        "symlink": _calling("symlink", _NOWHERE, _NOWHERE),
        "chmod": _calling("chmod", _NOWHERE, 0),
        "setxattr": _calling("setxattr", _NOWHERE, b"user.cloister", b"", 0, 0),
        "setxattrat": _by_number("setxattrat", _NO_FD, _NOWHERE, 0, b"user.cloister", None, 0),
        "flags of a file": _calling("ioctl", _NO_FD, _FS_IOC_SETFLAGS, None),
        "openat2": _by_number("openat2", _NO_FD, _NOWHERE, None, 0),
    }


def _writes() -> dict[str, Attempt]:
    nowhere = os.fsencode(os.devnull)
    return {
        "for writing": _opening(nowhere, os.O_WRONLY),
        "for reading and writing": _opening(nowhere, os.O_RDWR),
        "for appending": _opening(nowhere, os.O_WRONLY | os.O_APPEND),
    }


def _reading(folder: bytes, name: bytes) -> Attempt:
    return _opening(folder + b"/" + name, os.O_RDONLY)


def _opening(path: bytes, flags: int) -> Attempt:
    return lambda: os.close(os.open(path, flags, 0o600))


def _by_python(family: int, kind: int) -> Attempt:
    return lambda: socket.socket(family, kind).close()


def _by_c(family: int, kind: int) -> Attempt:
    return lambda: os.close(_checked(_LIBC.socket(int(family), int(kind), 0)))


def _calling(name: str, *arguments: object) -> Attempt:
    """A function of the C library."""
    return lambda: _checked(getattr(_LIBC, name)(*arguments))


def _by_number(name: str, *arguments: object) -> Attempt:
    number = {**_NUMBERS, **_NUMBERS_OF.get(os.uname().machine, {})}.get(name)

    def call() -> None:
        if number is None:  # a machine we have no numbers of
            raise _UntriedError
        _checked(_LIBC.syscall(ctypes.c_long(number), *arguments))

    return call


def _checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return result


def _by_x32() -> None:
    number, family, kind = ctypes.c_long(_X32_SOCKET), socket.AF_INET, socket.SOCK_STREAM
    os.close(_checked(_LIBC.syscall(number, int(family), int(kind), 0)))


def _by_thread() -> None:
    outcomes: list[str] = []
    attempt = _by_c(socket.AF_INET, socket.SOCK_STREAM)
    thread = threading.Thread(target=lambda: outcomes.append(_outcome(attempt)))
    thread.start()
    thread.join()
    _raise_unless_done(outcomes[0])


def _by_program() -> None:
    """A program inherits the filter; one that cannot be started is refused as well."""
    command = [sys.executable, "-I", "-S", "-c", _PROGRAM]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PROGRAM_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise _UntriedError from None
    _raise_unless_done(done.stdout.strip())


def _raise_unless_done(outcome: str) -> None:
    if outcome == DONE:
        return
    number = getattr(errno, outcome, None)
    if not isinstance(number, int):
        raise _UntriedError
    raise OSError(number, "refused")


def _by_shell() -> None:
    subprocess.run(["/bin/sh", "-c", ":"], capture_output=True, check=False)


def _by_datagram() -> None:
    """A pair of unnamed sockets could be turned to a named one, unless that is refused."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with ours, theirs:
        theirs.sendto(b"", b"\0cloister-nobody-listens-here")


def _by_pair() -> None:
    """No family but the local one makes pairs; the kernel says so once it looked."""
    pair = (ctypes.c_int * 2)()
    _checked(_LIBC.socketpair(int(socket.AF_INET), int(socket.SOCK_STREAM), 0, pair))


def _by_fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
