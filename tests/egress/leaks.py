"""Leaks as careless code would have them: a connection from Python, from C, from a program.

To an address for documentation (RFC 5737): it belongs to nobody. Run them only in a network
namespace without a way out.
"""

import ctypes
import os
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Final

ADDRESS: Final = ("192.0.2.1", 9)
_TIMEOUT_S: Final = 0.3
_PROGRAM: Final = (
    f"import socket; socket.create_connection({ADDRESS!r}, timeout={_TIMEOUT_S}).close()"
)


def _by_python() -> None:
    socket.create_connection(ADDRESS, timeout=_TIMEOUT_S).close()


def _by_ctypes() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    fd = libc.socket(int(socket.AF_INET), int(socket.SOCK_STREAM), 0)
    if fd < 0:
        raise OSError(ctypes.get_errno(), "socket")
    try:
        wait = struct.pack("@ll", 0, int(_TIMEOUT_S * 1e6))
        libc.setsockopt(fd, socket.SOL_SOCKET, socket.SO_SNDTIMEO, wait, len(wait))
        host = socket.inet_aton(ADDRESS[0])
        to = struct.pack("=H", socket.AF_INET) + struct.pack("!H4s8x", ADDRESS[1], host)
        if libc.connect(fd, to, len(to)) < 0:
            raise OSError(ctypes.get_errno(), "connect")
    finally:
        os.close(fd)


def _by_program() -> None:
    command = [sys.executable, "-I", "-c", _PROGRAM]
    subprocess.run(command, check=True, capture_output=True)


LEAKS: Final[Mapping[str, Callable[[], None]]] = {
    "python": _by_python,
    "ctypes": _by_ctypes,
    "program": _by_program,
}


def leak(name: str, *, is_needed: bool) -> None:
    """Tries to get out. What is ``is_needed`` fails without an answer; else nobody notices."""
    try:
        LEAKS[name]()
    except (OSError, subprocess.CalledProcessError):
        if is_needed:
            raise
