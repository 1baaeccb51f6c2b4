"""The seccomp filters: which system calls a kind of process may not make.

Classic BPF over ``struct seccomp_data``, assembled here for x86-64 and aarch64
(https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html). A filter can only be
added to, is inherited by children, and survives ``execve``.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Profile(StrEnum):
    """What a process is, as far as the kernel has to know."""

    WINDOW = "window"  # window or command line: AF_UNIX sockets, for X11, Wayland and D-Bus
    LAUNCHER = "launcher"  # the parent of the window and of the one process with a network
    NETWORK = "network"  # internet sockets that ask, never listen; no other process, no program
    WORKER = "worker"  # no socket, no other program, no change to a file's attributes
    DEVICE = "device"  # nor a process, a signal to another, a new, emptied or renamed file
    READER = "reader"  # nor anything opened for writing, which the driver of a GPU needs


class _Machine(NamedTuple):
    audit_arch: int
    seccomp: int  # number of the system call that installs a filter
    calls: dict[str, int]


_SAME_EVERYWHERE = {
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "clone3": 435,
    "openat2": 437,
    "pidfd_getfd": 438,
    "pidfd_send_signal": 424,
    "fchmodat2": 452,
}
_MACHINES = {
    "x86_64": _Machine(
        audit_arch=0xC000003E,
        seccomp=317,
        calls=_SAME_EVERYWHERE
        | {
            "socket": 41,
            "connect": 42,
            "accept": 43,
            "sendto": 44,
            "sendmsg": 46,
            "bind": 49,
            "listen": 50,
            "execve": 59,
            "ptrace": 101,
            "add_key": 248,
            "request_key": 249,
            "keyctl": 250,
            "accept4": 288,
            "perf_event_open": 298,
            "sendmmsg": 307,
            "process_vm_readv": 310,
            "process_vm_writev": 311,
            "bpf": 321,
            "execveat": 322,
            "userfaultfd": 323,
            "open": 2,
            "clone": 56,
            "fork": 57,
            "vfork": 58,
            "kill": 62,
            "truncate": 76,
            "ftruncate": 77,
            "rename": 82,
            "mkdir": 83,
            "rmdir": 84,
            "creat": 85,
            "link": 86,
            "unlink": 87,
            "symlink": 88,
            "chmod": 90,
            "fchmod": 91,
            "chown": 92,
            "fchown": 93,
            "lchown": 94,
            "rt_sigqueueinfo": 129,
            "utime": 132,
            "mknod": 133,
            "setxattr": 188,
            "lsetxattr": 189,
            "fsetxattr": 190,
            "removexattr": 197,
            "lremovexattr": 198,
            "fremovexattr": 199,
            "tkill": 200,
            "tgkill": 234,
            "utimes": 235,
            "openat": 257,
            "mkdirat": 258,
            "mknodat": 259,
            "fchownat": 260,
            "futimesat": 261,
            "unlinkat": 263,
            "renameat": 264,
            "linkat": 265,
            "symlinkat": 266,
            "fchmodat": 268,
            "utimensat": 280,
            "fallocate": 285,
            "rt_tgsigqueueinfo": 297,
            "prlimit64": 302,
            "renameat2": 316,
        },
    ),
    "aarch64": _Machine(
        audit_arch=0xC00000B7,
        seccomp=277,
        calls=_SAME_EVERYWHERE
        | {
            "ptrace": 117,
            "socket": 198,
            "bind": 200,
            "listen": 201,
            "accept": 202,
            "connect": 203,
            "sendto": 206,
            "sendmsg": 211,
            "add_key": 217,
            "request_key": 218,
            "keyctl": 219,
            "execve": 221,
            "perf_event_open": 241,
            "accept4": 242,
            "sendmmsg": 269,
            "process_vm_readv": 270,
            "process_vm_writev": 271,
            "bpf": 280,
            "execveat": 281,
            "userfaultfd": 282,
            "setxattr": 5,
            "lsetxattr": 6,
            "fsetxattr": 7,
            "removexattr": 14,
            "lremovexattr": 15,
            "fremovexattr": 16,
            "mknodat": 33,
            "mkdirat": 34,
            "unlinkat": 35,
            "symlinkat": 36,
            "linkat": 37,
            "renameat": 38,
            "truncate": 45,
            "ftruncate": 46,
            "fallocate": 47,
            "fchmod": 52,
            "fchmodat": 53,
            "fchownat": 54,
            "fchown": 55,
            "openat": 56,
            "utimensat": 88,
            "kill": 129,
            "tkill": 130,
            "tgkill": 131,
            "rt_sigqueueinfo": 138,
            "clone": 220,
            "rt_tgsigqueueinfo": 240,
            "prlimit64": 261,
            "renameat2": 276,
        },
    ),
}

_DENIED_TO_ALL = (
    "io_uring_setup",  # would make sockets past this filter
    "io_uring_enter",
    "io_uring_register",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "pidfd_getfd",
    "perf_event_open",
    "bpf",
    "userfaultfd",
    "keyctl",
    "add_key",
    "request_key",
)
_STARTS = ("execve", "execveat")
_SERVES = ("bind", "listen", "accept", "accept4")
# A worker may inherit a socketpair or make an unnamed one. It must not turn one into a door to
# a named socket of another program: sendmsg carries an address that a filter cannot see.
_DENIED_TO_WORKERS = (
    "socket",
    "connect",
    *_SERVES,
    "sendmsg",
    "sendmmsg",
    *_STARTS,
)

# Those of a machine that has them: newer ones lack the older forms. Landlock covers none of these,
# but for truncate in newer kernels, and no worker needs one.
_ATTRIBUTES = (
    "truncate",
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat"),
    *("setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr"),
    *("utime", "utimes", "utimensat", "futimesat"),
)
_CHANGES = (
    *("ftruncate", "fallocate", "creat"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("unlink", "unlinkat", "rmdir", "mknod", "mknodat"),
)
# Refused as if it were there: libraries make sure of a folder before they look into it.
_FOLDERS = ("mkdir", "mkdirat")
_REACHES_OTHERS = (
    *("fork", "vfork", "tkill"),
    *("rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"),
)
_OPENS = (("open", 1), ("openat", 2))  # and which argument holds the flags
_WRITES = 0x3  # O_WRONLY, O_RDWR
_MAKES = 0x400000 | 0x200 | 0x40  # O_TMPFILE, O_TRUNC, O_CREAT
_CLONE_THREAD = 0x10000

_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_JUMP_ANY_BIT = 0x45
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16
_KILL_PROCESS, _FAIL, _ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
_X32_BIT = 0x40000000
_AF_UNIX, _AF_INET, _AF_INET6 = 1, 2, 10

_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1


def assemble(profile: Profile, machine: str, *, pid: int = 0) -> bytes | None:
    """The filter's program; None for a machine we have no numbers of.

    ``pid`` is the process that it is for, the only one that some profiles may signal.
    """
    known = _MACHINES.get(machine)
    if known is None:
        return None
    calls = known.calls
    program = [
        _op(_LOAD, _ARCH_AT),
        _op(_JUMP_EQUAL, known.audit_arch, 1, 0),
        _op(_RETURN, _KILL_PROCESS),
        _op(_LOAD, _NUMBER_AT),
    ]
    if machine == "x86_64":
        program += [_op(_JUMP_AT_LEAST, _X32_BIT, 0, 1), _fail(errno.ENOSYS)]
    for name in _DENIED_TO_ALL:
        program += _deny(calls[name])
    if profile is Profile.WINDOW:
        program += _allow_families(calls["socket"], _AF_UNIX)
    elif profile is Profile.NETWORK:
        program += _allow_families(calls["socket"], _AF_INET, _AF_INET6)
        program += _deny_all(calls, (*_SERVES, *_STARTS, *_ATTRIBUTES, *_REACHES_OTHERS))
        program += _threads_and_own_signals(calls, pid)
    elif profile is not Profile.LAUNCHER:
        for name in _DENIED_TO_WORKERS:
            program += _deny(calls[name])
        program += _allow_unaddressed(calls["sendto"])
        program += _deny_all(calls, _ATTRIBUTES)
    if profile in {Profile.DEVICE, Profile.READER}:
        program += _keep_to_itself(calls, pid)
        program += _open_only(calls, _MAKES if profile is Profile.DEVICE else _MAKES | _WRITES)
    program.append(_op(_RETURN, _ALLOW))
    return b"".join(program)


def install(profile: Profile) -> bool:
    """Puts the filter on every thread of this process; False where the system cannot.

    ``no_new_privs`` has to be set before.
    """
    machine = os.uname().machine
    program = assemble(profile, machine, pid=os.getpid())
    if program is None:
        return False
    instructions = ctypes.create_string_buffer(program, len(program))
    # struct sock_fprog: a count, padding, a pointer.
    head = struct.pack("@HxxxxxxQ", len(program) // 8, ctypes.addressof(instructions))
    libc = ctypes.CDLL(None, use_errno=True)
    outcome = libc.syscall(
        ctypes.c_long(_MACHINES[machine].seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FILTER_FLAG_TSYNC),
        head,
    )
    return bool(outcome == 0)


def _keep_to_itself(calls: dict[str, int], pid: int) -> list[bytes]:
    """No change to files but their content, no process made, none but itself reached."""
    program = _deny_all(calls, (*_CHANGES, *_REACHES_OTHERS))
    for name in _FOLDERS:
        if name in calls:
            program += _deny(calls[name], errno.EEXIST)
    program += _deny(calls["openat2"], errno.ENOSYS)  # its flags lie behind a pointer
    return program + _threads_and_own_signals(calls, pid)


def _threads_and_own_signals(calls: dict[str, int], pid: int) -> list[bytes]:
    """Threads, but no process; limits and signals of its own, but of no other."""
    # The flags of clone3 lie behind a pointer, where a filter cannot look; callers know clone.
    program = [*_deny(calls["clone3"], errno.ENOSYS), *_allow_threads_only(calls["clone"])]
    for name in ("kill", "tgkill"):  # the C library's raise and abort
        program += _allow_first_argument(calls[name], pid, pid)
    return program + _allow_first_argument(calls["prlimit64"], 0, pid)


def _deny_all(calls: dict[str, int], names: Iterable[str]) -> list[bytes]:
    """Of those that this machine has: newer ones lack the older forms."""
    return [step for name in names if name in calls for step in _deny(calls[name])]


def _open_only(calls: dict[str, int], forbidden_flags: int) -> list[bytes]:
    program: list[bytes] = []
    for name, argument in _OPENS:
        if name in calls:
            program += [
                _op(_JUMP_EQUAL, calls[name], 0, 4),
                _op(_LOAD, _ARGUMENTS_AT + 8 * argument),
                _op(_JUMP_ANY_BIT, forbidden_flags, 0, 1),
                _fail(errno.EPERM),
                _op(_RETURN, _ALLOW),
            ]
    return program


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)


def _fail(error: int) -> bytes:
    return _op(_RETURN, _FAIL | error)


def _deny(number: int, error: int = errno.EPERM) -> list[bytes]:
    return [_op(_JUMP_EQUAL, number, 0, 1), _fail(error)]


def _allow_families(number: int, *families: int) -> list[bytes]:
    """``socket`` of these families alone."""
    count = len(families)
    checks = [_op(_JUMP_EQUAL, family, count - index, 0) for index, family in enumerate(families)]
    return [
        _op(_JUMP_EQUAL, number, 0, count + 3),
        _op(_LOAD, _ARGUMENTS_AT),
        *checks,
        _fail(errno.EAFNOSUPPORT),
        _op(_RETURN, _ALLOW),
    ]


def _allow_unaddressed(number: int) -> list[bytes]:
    """``send``, which the C library makes a ``sendto`` whose fifth argument is null."""
    address_at = _ARGUMENTS_AT + 4 * 8
    return [
        _op(_JUMP_EQUAL, number, 0, 6),
        _op(_LOAD, address_at),
        _op(_JUMP_EQUAL, 0, 0, 3),
        _op(_LOAD, address_at + 4),
        _op(_JUMP_EQUAL, 0, 0, 1),
        _op(_RETURN, _ALLOW),
        _fail(errno.EPERM),
    ]


def _allow_threads_only(number: int) -> list[bytes]:
    return [
        _op(_JUMP_EQUAL, number, 0, 4),
        _op(_LOAD, _ARGUMENTS_AT),
        _op(_JUMP_ANY_BIT, _CLONE_THREAD, 1, 0),
        _fail(errno.EPERM),
        _op(_RETURN, _ALLOW),
    ]


def _allow_first_argument(number: int, first: int, second: int) -> list[bytes]:
    """Only with one of two values as the first argument, a process id."""
    return [
        _op(_JUMP_EQUAL, number, 0, 5),
        _op(_LOAD, _ARGUMENTS_AT),
        _op(_JUMP_EQUAL, first, 2, 0),
        _op(_JUMP_EQUAL, second, 1, 0),
        _fail(errno.EPERM),
        _op(_RETURN, _ALLOW),
    ]
