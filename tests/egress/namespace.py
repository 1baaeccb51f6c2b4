"""Runs a program in a network namespace of its own.

Usage: ``unshare -rn namespace.py MODE REPORT COMMAND...``. MODE is ``empty`` (no network, loopback
down), ``answering`` (the address of the planted leaks answers) or ``watched`` (a way out, and what
takes it is counted at its other end). Nothing gets out of any of them.
"""

import ctypes
import json
import select
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.egress.leaks import ADDRESS

NO_NAMESPACE: Final = "not run: this system makes no network namespace for this user"
_GATEWAY, _GATEWAY_6 = ADDRESS[0], "2001:db8::1"
_LINK_ADDRESS = "02:00:00:00:00:01"
_WAYS_OUT: Final = (
    "ip link set lo up",
    "ip link add leak0 type veth peer name watch0",
    # No address is made up, so that the kernel itself has nothing to tell the neighbours.
    "ip link set leak0 addrgenmode none",
    "ip link set watch0 addrgenmode none",
    "ip addr add 192.0.2.2/24 dev leak0",
    "ip -6 addr add 2001:db8::2/64 dev leak0 nodad",
    "ip link set watch0 up",
    "ip link set leak0 up",
    # Known neighbours: what is sent leaves at once, not after a question that nobody answers.
    f"ip neigh add {_GATEWAY} lladdr {_LINK_ADDRESS} dev leak0",
    f"ip -6 neigh add {_GATEWAY_6} lladdr {_LINK_ADDRESS} dev leak0",
    f"ip route add default via {_GATEWAY}",
    f"ip -6 route add default via {_GATEWAY_6}",
)
_ANSWERS: Final = ("ip link set lo up", f"ip addr add {ADDRESS[0]}/32 dev lo")
_ETH_P_ALL, _PACKET_OUTGOING = 3, 4
_SOL_PACKET, _PACKET_STATISTICS = 263, 6
_BUFFER_BYTES = 8 << 20
_SENTINEL_PORT: Final = 7
_MULTICAST_REPORTS = socket.inet_pton(socket.AF_INET6, "ff02::16")
_SHOWN = 20


def prefix(mode: str, report: Path) -> list[str]:
    """What to put before a command so that it runs there."""
    return ["unshare", "-rn", sys.executable, str(Path(__file__)), mode, str(report)]


def is_usable(mode: str, report: Path) -> bool:
    """Whether this system has that kind of namespace for this user."""
    try:
        done = subprocess.run([*prefix(mode, report), "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


@dataclass(slots=True)
class Watched:
    """What was seen at the other end of the way out, and on loopback."""

    packets: int = 0
    shown: list[str] = field(default_factory=list)
    of_kernel: int = 0  # reports of multicast groups, which the kernel sends of itself
    missed: int = 0  # by the watcher, because it was too slow
    sentinels: int = 0


class Watcher:
    """Counts packets between two packets of its own, so that no packet is counted too late."""

    def __init__(self) -> None:
        kind = socket.ntohs(_ETH_P_ALL)
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, kind)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER_BYTES)
        self.seen = Watched()
        self._is_begun, self._is_ended = threading.Event(), threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def begin(self) -> None:
        """Returns once the watcher has seen its own packet."""
        _send_sentinel()
        if not self._is_begun.wait(10):
            raise RuntimeError("the watcher is blind")

    def end(self) -> Watched:
        """What was seen since."""
        _send_sentinel()
        if not self._is_ended.wait(60):
            raise RuntimeError("the watcher has become blind")
        return self.seen

    def _watch(self) -> None:
        while self.seen.sentinels < 2:
            select.select([self._socket], [], [])
            frame, (name, _, direction, _, _) = self._socket.recvfrom(65536)
            if name != "leak0" and direction != _PACKET_OUTGOING:
                self._note(name, frame)
        counted = self._socket.getsockopt(_SOL_PACKET, _PACKET_STATISTICS, 8)
        self.seen.missed = struct.unpack("=II", counted)[1]
        self._is_ended.set()

    def _note(self, name: str, frame: bytes) -> None:
        told = describe(frame)
        if told == f"udp {_GATEWAY}:{_SENTINEL_PORT}":
            self.seen.sentinels += 1
            self._is_begun.set()
        elif frame[12:14] == b"\x86\xdd" and frame[38:54] == _MULTICAST_REPORTS:
            self.seen.of_kernel += 1
        else:
            self.seen.packets += 1
            if len(self.seen.shown) < _SHOWN:
                self.seen.shown.append(f"{name}: {told}")


def describe(frame: bytes) -> str:
    """A packet in a few words: ``tcp 192.0.2.1:9``."""
    kind, body = frame[12:14], frame[14:]
    if kind == b"\x08\x06":
        return "arp"
    if kind == b"\x08\x00":
        protocol, to = body[9], socket.inet_ntop(socket.AF_INET, body[16:20])
        rest = body[4 * (body[0] & 0xF) :]
    elif kind == b"\x86\xdd":
        protocol, to = body[6], socket.inet_ntop(socket.AF_INET6, body[24:40])
        rest = body[40:]
    else:
        return f"ethertype {kind.hex()}"
    if protocol not in {6, 17}:
        return f"protocol {protocol} {to}"
    (port,) = struct.unpack("!H", rest[2:4])
    return f"{'tcp' if protocol == 6 else 'udp'} {to}:{port}"


def _send_sentinel() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(b"sentinel", (_GATEWAY, _SENTINEL_PORT))


def _set_up(lines: Sequence[str]) -> None:
    for line in lines:
        subprocess.run(line.split(), check=True, stdin=subprocess.DEVNULL)


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(1, 9, 0, 0, 0)


def main(mode: str, report: Path, command: Sequence[str]) -> int:
    """Runs the command; returns its status, negative for a signal made 128 and more."""
    _die_with_parent()
    if mode == "watched":
        _set_up(_WAYS_OUT)
        watcher = Watcher()
        watcher.begin()
        status = subprocess.run(command, check=False).returncode
        seen = watcher.end()
        told = {name: getattr(seen, name) for name in Watched.__slots__}
        report.write_text(json.dumps(told))
    elif mode == "answering":
        _set_up(_ANSWERS)
        with socket.create_server(ADDRESS, backlog=64):
            status = subprocess.run(command, check=False).returncode
    else:
        status = subprocess.run(command, check=False).returncode
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
