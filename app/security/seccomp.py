"""The seccomp filters: which system calls a kind of process may not make.

Classic BPF over ``struct seccomp_data``, assembled here for x86-64 and aarch64
(https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html). A filter can only be
added to, is inherited by children, and survives ``execve``.
"""

import ctypes
import errno
import os
import struct
from enum import StrEnum
from typing import NamedTuple


class Profile(StrEnum):
    """What a process is, as far as the kernel has to know."""

    WINDOW = "window"  # window or command line: AF_UNIX sockets, for X11, Wayland and D-Bus
    WORKER = "worker"  # no socket, no other program
    EXTRACT = "extract"  # as WORKER; the place for stricter rules


class _Machine(NamedTuple):
    audit_arch: int
    seccomp: int  # number of the system call that installs a filter
    calls: dict[str, int]


_SAME_EVERYWHERE = {
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "pidfd_getfd": 438,
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
# A worker may inherit a socketpair or make an unnamed one. It must not turn one into a door to
# a named socket of another program: sendmsg carries an address that a filter cannot see.
_DENIED_TO_WORKERS = (
    "socket",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendmsg",
    "sendmmsg",
    "execve",
    "execveat",
)

_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16
_KILL_PROCESS, _FAIL, _ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
_X32_BIT = 0x40000000
_AF_UNIX = 1

_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1


def assemble(profile: Profile, machine: str) -> bytes | None:
    """The filter's program; None for a machine we have no numbers of."""
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
        program += _allow_unix_only(calls["socket"])
    else:
        for name in _DENIED_TO_WORKERS:
            program += _deny(calls[name])
        program += _allow_unaddressed(calls["sendto"])
    program.append(_op(_RETURN, _ALLOW))
    return b"".join(program)


def install(profile: Profile) -> bool:
    """Puts the filter on every thread of this process; False where the system cannot.

    ``no_new_privs`` has to be set before.
    """
    machine = os.uname().machine
    program = assemble(profile, machine)
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


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)


def _fail(error: int) -> bytes:
    return _op(_RETURN, _FAIL | error)


def _deny(number: int) -> list[bytes]:
    return [_op(_JUMP_EQUAL, number, 0, 1), _fail(errno.EPERM)]


def _allow_unix_only(number: int) -> list[bytes]:
    return [
        _op(_JUMP_EQUAL, number, 0, 4),
        _op(_LOAD, _ARGUMENTS_AT),
        _op(_JUMP_EQUAL, _AF_UNIX, 1, 0),
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
