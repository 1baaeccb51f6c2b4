"""Landlock: which files a process may open, as far as the kernel has it. The calls alone.

https://docs.kernel.org/userspace-api/landlock.html. A domain can only be narrowed, is inherited by
children and survives ``execve``. It binds the thread that asks for it and what that thread starts:
ask before other threads exist.
"""

import ctypes
import functools
import os
import stat
import struct
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # on both of our machines
_TELL_VERSION = 1
_PATH_BENEATH, _NET_PORT = 1, 2


# What a rule allows beneath a path (LANDLOCK_ACCESS_FS_*). Plain numbers: an enumeration would cost
# the start of the window milliseconds.
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE = 1 << 4, 1 << 5
MAKE_DIR, MAKE_REG, MAKE_SYM = 1 << 7, 1 << 8, 1 << 12
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
EVERYTHING = (1 << 16) - 1

READ = READ_FILE | READ_DIR
DEVICE = READ_FILE | WRITE_FILE | IOCTL_DEV
CHANGE = READ | WRITE_FILE | TRUNCATE | MAKE_REG | MAKE_DIR | REMOVE_FILE | REMOVE_DIR | REFER
_OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
# The rights that each version of the interface added; a kernel refuses what it does not know.
_KNOWN_SINCE = ((1, 1 << 13), (2, 1 << 14), (3, 1 << 15), (5, 1 << 16))
_NETWORK_SINCE, _BIND_AND_CONNECT_TCP, _CONNECT_TCP = 4, 0b11, 0b10
_SCOPES_SINCE, _ABSTRACT_SOCKETS_AND_SIGNALS = 6, 0b11


class Rule(NamedTuple):
    """A file or folder, with all beneath it, and what may be done there."""

    path: Path
    rights: int


@functools.cache
def version() -> int:
    """The version of the kernel's interface; 0 where there is none."""
    return max(0, _call(_CREATE_RULESET, None, 0, _TELL_VERSION))


def restrict(
    handled: int, rules: Iterable[Rule], *, keeps_to_itself: bool, tcp_port: int = 0
) -> bool:
    """Refuses every ``handled`` right but where a rule allows it, and TCP but to ``tcp_port``.

    A move between folders (``REFER``) is refused by any domain that does not handle and allow it.

    ``keeps_to_itself`` also refuses signals and abstract sockets of processes outside. A path that
    is not there, or of which no rule can be made, stays refused. ``no_new_privs`` comes before.

    Returns:
        False where the kernel has no Landlock, or would not: nothing has changed then.
    """
    known = version()
    if known == 0:
        return False
    handled &= _known_rights(known)
    ruleset = _make_ruleset(known, handled, keeps_to_itself=keeps_to_itself)
    if ruleset < 0:
        return False
    try:
        for rule in rules:
            with suppress(OSError):
                _add(ruleset, rule, handled)
        if tcp_port and known >= _NETWORK_SINCE:
            # struct landlock_net_port_attr.
            _rule(ruleset, _NET_PORT, struct.pack("=QQ", _CONNECT_TCP, tcp_port))
        return _call(_RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _known_rights(known: int) -> int:
    return max(end for since, end in _KNOWN_SINCE if since <= known) - 1


def _make_ruleset(known: int, handled: int, *, keeps_to_itself: bool) -> int:
    attributes = _attributes(known, handled, keeps_to_itself=keeps_to_itself)
    return _call(_CREATE_RULESET, attributes, len(attributes), 0)


def _attributes(known: int, handled: int, *, keeps_to_itself: bool) -> bytes:
    """``struct landlock_ruleset_attr``, as long as this version of the kernel has it."""
    fields = [handled]
    if known >= _NETWORK_SINCE:
        fields.append(_BIND_AND_CONNECT_TCP)
    if known >= _SCOPES_SINCE:
        fields.append(_ABSTRACT_SOCKETS_AND_SIGNALS if keeps_to_itself else 0)
    return struct.pack(f"@{len(fields)}Q", *fields)


def _add(ruleset: int, rule: Rule, handled: int) -> None:
    fd = os.open(rule.path, os.O_PATH | os.O_CLOEXEC)
    try:
        rights = rule.rights & handled
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= _OF_A_FILE
        if rights:
            # struct landlock_path_beneath_attr, which is packed.
            _rule(ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, fd))
    finally:
        os.close(fd)


def _rule(ruleset: int, kind: int, attributes: bytes) -> None:
    if _call(_ADD_RULE, ruleset, kind, attributes, 0) != 0:
        raise OSError(ctypes.get_errno(), "landlock_add_rule")


def _call(number: int, *arguments: int | bytes | None) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    words = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    return int(libc.syscall(ctypes.c_long(number), *words))
