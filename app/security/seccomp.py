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

from app.security.syscalls import MACHINES, NEWEST


class Profile(StrEnum):
    """What a process is, as far as the kernel has to know."""

    WINDOW = "window"  # window or command line: AF_UNIX sockets, for X11, Wayland and D-Bus
    LAUNCHER = "launcher"  # the parent of the window and of the one process with a network
    NETWORK = "network"  # internet sockets that ask, never listen; no other process, no program
    STICK = "stick"  # as a worker, but with no process, no signal: it takes what comes from outside
    WORKER = "worker"  # no socket, no other program, no change to a file's attributes
    DEVICE = "device"  # nor a process, a signal to another, a new, emptied or renamed file
    READER = "reader"  # nor anything opened for writing, which the driver of a GPU needs


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
    # Rights that a process has in a namespace of its own open much of the kernel; see also clone.
    *("unshare", "setns", "chroot", "pivot_root", "mount", "umount2", "mount_setattr"),
    *("fsopen", "fsconfig", "fsmount", "fspick", "open_tree", "open_tree_attr", "move_mount"),
)
_STARTS = ("execve", "execveat")
_SERVES = ("bind", "listen", "accept", "accept4")
# A worker may inherit a socketpair or make an unnamed one. It must not turn one into a door to
# a named socket of another program: sendmsg carries an address that a filter cannot see.
_SOCKETS = ("socket", "connect", "sendmsg", "sendmmsg")
_DENIED_TO_WORKERS = (
    *_SERVES,
    *_STARTS,
    # System V memory counts towards no limit of a process and stays when it ends. X11 needs it.
    *("shmget", "shmat", "shmctl", "msgget", "msgsnd", "msgrcv", "msgctl"),
    *("semget", "semop", "semctl", "semtimedop"),
    *("mq_open", "mq_unlink", "mq_timedsend", "mq_timedreceive", "mq_notify", "mq_getsetattr"),
    *("pidfd_open", "process_madvise", "process_mrelease", "kcmp", "ioprio_set"),
    *("move_pages", "migrate_pages"),
)
# How fast, and where, a process runs: a worker decides that for itself, by process id.
_SCHEDULING = ("sched_setaffinity", "sched_setscheduler", "sched_setparam", "sched_setattr")

# Those of a machine that has them: newer ones lack the older forms. Landlock covers none of these,
# but for truncate in newer kernels, and no worker needs one.
_ATTRIBUTES = (
    "truncate",
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat"),
    *("setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr"),
    *("utime", "utimes", "utimensat", "futimesat"),
    *("setxattrat", "removexattrat", "file_setattr"),
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
_CLONE_NAMESPACES = 0x7E020000  # CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
_OWNERS = (8, 15)  # F_SETOWN, F_SETOWN_EX: a descriptor that signals another process
# FIOSETOWN, SIOCSPGRP, as above; FS_IOC_SETFLAGS, its 32-bit form, FS_IOC_SETVERSION,
# FS_IOC_FSSETXATTR: attributes of a file that need not be open for writing.
_DEVICE_WORDS = (0x8901, 0x8902, 0x40086602, 0x40046602, 0x40087602, 0x401C5820)

_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_JUMP_ANY_BIT, _AND = 0x45, 0x54
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16
_KILL_PROCESS, _FAIL, _ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
_AF_UNIX, _AF_INET, _AF_INET6 = 1, 2, 10

# Only sockets whose connections Landlock sees, and datagrams for names: neither raw ones, nor TCP
# over several paths, nor other protocols that know ports.
_SOCK_STREAM, _SOCK_DGRAM, _SOCK_FLAGS = 1, 2, 0x80800  # SOCK_CLOEXEC, SOCK_NONBLOCK
_PROTOCOLS = (0, 6, 17)  # whichever it is, TCP, UDP
# A message that opens its connection on its way, which Landlock does not see.
_MSG_FASTOPEN = 0x20000000
_SENDS = (("sendto", 3), ("sendmsg", 2), ("sendmmsg", 3))  # and which argument holds the flags

_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1


def assemble(profile: Profile, machine: str, *, pid: int = 0) -> bytes | None:
    """The filter's program; None for a machine we have no numbers of.

    ``pid`` is the process that it is for, the only one that some profiles may signal.
    """
    known = MACHINES.get(machine)
    if known is None:
        return None
    calls = known.calls
    program = [
        _op(_LOAD, _ARCH_AT),
        _op(_JUMP_EQUAL, known.audit_arch, 1, 0),
        _op(_RETURN, _KILL_PROCESS),
        _op(_LOAD, _NUMBER_AT),
    ]
    # What a newer kernel can do was not weighed; the x32 numbers of x86-64 lie up there as well.
    program += [_op(_JUMP_AT_LEAST, NEWEST + 1, 0, 1), _fail(errno.ENOSYS)]
    for name in _DENIED_TO_ALL:
        program += _deny(calls[name])
    # Their flags lie behind a pointer, where a filter cannot look; callers know the older form.
    program += _deny(calls["clone3"], errno.ENOSYS)
    program += _allow_families(calls["socketpair"], _AF_UNIX)
    if profile is Profile.WINDOW:
        program += _allow_families(calls["socket"], _AF_UNIX)
    elif profile is Profile.NETWORK:
        program += _allow_internet(calls)
        program += _work_alone(calls, pid)
    elif profile is not Profile.LAUNCHER:
        program += _deny_all(calls, _SOCKETS)
        program += _allow_unaddressed(calls["sendto"])
        program += _work_alone(calls, pid)
    if profile in {Profile.DEVICE, Profile.READER}:
        program += _keep_to_itself(calls, pid)
        program += _open_only(calls, _MAKES if profile is Profile.DEVICE else _MAKES | _WRITES)
    elif profile in {Profile.NETWORK, Profile.STICK}:
        program += _deny_all(calls, _REACHES_OTHERS)
        program += _threads_and_own_signals(calls, pid)
    else:
        program += _judge_bits(calls["clone"], 0, _CLONE_NAMESPACES, must_be=False)
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
        ctypes.c_long(MACHINES[machine].seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FILTER_FLAG_TSYNC),
        head,
    )
    return bool(outcome == 0)


def _work_alone(calls: dict[str, int], pid: int) -> list[bytes]:
    """No other program, nothing left behind for one, no change to a file's attributes."""
    program = _deny_all(calls, (*_DENIED_TO_WORKERS, *_ATTRIBUTES))
    program += _allow_calling_thread_only(calls["setpriority"])
    for name in _SCHEDULING:
        program += _allow_first_argument(calls[name], 0, pid)
    program += _refuse_second_argument(calls["fcntl"], _OWNERS)
    return program + _refuse_second_argument(calls["ioctl"], _DEVICE_WORDS)


def _keep_to_itself(calls: dict[str, int], pid: int) -> list[bytes]:
    """No change to files but their content, no process made, none but itself reached."""
    program = _deny_all(calls, (*_CHANGES, *_REACHES_OTHERS))
    for name in _FOLDERS:
        if name in calls:
            program += _deny(calls[name], errno.EEXIST)
    program += _deny(calls["openat2"], errno.ENOSYS)  # its flags are out of sight, as clone3's
    return program + _threads_and_own_signals(calls, pid)


def _threads_and_own_signals(calls: dict[str, int], pid: int) -> list[bytes]:
    """Threads, but no process; limits and signals of its own, but of no other."""
    program = _judge_bits(calls["clone"], 0, _CLONE_THREAD, must_be=True)
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


def _allow_internet(calls: dict[str, int]) -> list[bytes]:
    """``socket`` for TCP and UDP alone, and no connection but by ``connect``."""
    program = [
        _op(_JUMP_EQUAL, calls["socket"], 0, 15),
        _op(_LOAD, _ARGUMENTS_AT),
        _op(_JUMP_EQUAL, _AF_INET, 2, 0),
        _op(_JUMP_EQUAL, _AF_INET6, 1, 0),
        _fail(errno.EAFNOSUPPORT),
        _op(_LOAD, _ARGUMENTS_AT + 8),
        _op(_AND, 0xFFFFFFFF ^ _SOCK_FLAGS),
        _op(_JUMP_EQUAL, _SOCK_STREAM, 2, 0),
        _op(_JUMP_EQUAL, _SOCK_DGRAM, 1, 0),
        _fail(errno.EPERM),
        _op(_LOAD, _ARGUMENTS_AT + 16),
        *(_op(_JUMP_EQUAL, number, 3 - i, 0) for i, number in enumerate(_PROTOCOLS)),
        _fail(errno.EPROTONOSUPPORT),
        _op(_RETURN, _ALLOW),
    ]
    for name, argument in _SENDS:
        program += _judge_bits(calls[name], argument, _MSG_FASTOPEN, must_be=False)
    return program


def _allow_unaddressed(number: int) -> list[bytes]:
    """``send``, which the C library makes a ``sendto`` whose fifth argument is null."""
    address_at = _ARGUMENTS_AT + 4 * 8
    return _allow_zeros(number, address_at, address_at + 4)


def _allow_calling_thread_only(number: int) -> list[bytes]:
    """``setpriority``, of PRIO_PROCESS (0) and the thread that calls (0)."""
    return _allow_zeros(number, _ARGUMENTS_AT, _ARGUMENTS_AT + 8)


def _allow_zeros(number: int, first_at: int, second_at: int) -> list[bytes]:
    """A call both of whose words there are zero."""
    return [
        _op(_JUMP_EQUAL, number, 0, 6),
        _op(_LOAD, first_at),
        _op(_JUMP_EQUAL, 0, 0, 3),
        _op(_LOAD, second_at),
        _op(_JUMP_EQUAL, 0, 0, 1),
        _op(_RETURN, _ALLOW),
        _fail(errno.EPERM),
    ]


def _judge_bits(number: int, argument: int, bits: int, *, must_be: bool) -> list[bytes]:
    """A call in whose argument any of the bits must be set, or none may be."""
    return [
        _op(_JUMP_EQUAL, number, 0, 4),
        _op(_LOAD, _ARGUMENTS_AT + 8 * argument),
        _op(_JUMP_ANY_BIT, bits, int(must_be), int(not must_be)),
        _fail(errno.EPERM),
        _op(_RETURN, _ALLOW),
    ]


def _refuse_second_argument(number: int, refused: tuple[int, ...]) -> list[bytes]:
    program = [_op(_JUMP_EQUAL, number, 0, 2 * len(refused) + 2), _op(_LOAD, _ARGUMENTS_AT + 8)]
    for value in refused:
        program += _deny(value)
    return [*program, _op(_RETURN, _ALLOW)]


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
