"""The one process with a network: to one port, from one folder, and for nothing else."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.security import landlock

ROOT = Path(__file__).resolve().parents[2]
_PORTS_SINCE = 4
# Sealed as the process that fetches; prints what each attempt came to.
_SCRIPT = """
import errno, json, os, signal, socket, subprocess, sys, threading
from pathlib import Path
from app.security import sandbox

port, other, folder, outside = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
reach = sandbox.Reach(
    changeable=(folder / "parts",), linkable=(folder / "trust",), tcp_port=port
)
level = sandbox.seal(sandbox.Profile.NETWORK, reach)

def outcome(attempt):
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "?")
    return "open"

def connect(number):
    with socket.create_connection(("127.0.0.1", number), timeout=20):
        pass

def look_up():
    socket.getaddrinfo("localhost", port, type=socket.SOCK_STREAM)

def listen():
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))

def thread():
    made = threading.Thread(target=lambda: None)
    made.start()
    made.join()

def write():
    for inner in (folder / "parts", folder / "trust"):
        (inner / "part").write_bytes(b"x")
        (inner / "part").replace(inner / "whole")
        (inner / "whole").unlink()
    (folder / "trust" / "link").symlink_to("whole")

def replace_by_link(name):
    (folder / name).rmdir()
    (folder / name).symlink_to(Path(outside).parent)

def fast_open():
    with socket.socket() as made:
        made.settimeout(20)
        made.sendto(b"x", socket.MSG_FASTOPEN, ("127.0.0.1", other))

def fast_open_by_message():
    with socket.socket() as made:
        made.settimeout(20)
        made.sendmsg([b"x"], [], socket.MSG_FASTOPEN, ("127.0.0.1", other))

def several_paths():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262) as made:
        made.settimeout(20)
        made.connect(("127.0.0.1", other))

print(json.dumps({
    "level": level,
    "mirror": outcome(lambda: connect(port)),
    "other port": outcome(lambda: connect(other)),
    "names": outcome(look_up),
    "listen": outcome(listen),
    "unix": outcome(lambda: socket.socket(socket.AF_UNIX).close()),
    "netlink": outcome(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()),
    "fast open": outcome(fast_open),
    "fast open by message": outcome(fast_open_by_message),
    "several paths": outcome(several_paths),
    "raw": outcome(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 255).close()),
    "thread": outcome(thread),
    "fork": outcome(os.fork),
    "program": outcome(lambda: subprocess.run(["/bin/true"])),
    "signal": outcome(lambda: os.kill(os.getppid(), 0)),
    "own folder": outcome(write),
    "link among parts": outcome(lambda: (folder / "parts" / "link").symlink_to("x")),
    "parts by a link": outcome(lambda: replace_by_link("parts")),
    "trust by a link": outcome(lambda: replace_by_link("trust")),
    "moved": outcome(lambda: (folder / "parts").rename(folder / "moved")),
    "beside": outcome(lambda: (folder / "new").write_bytes(b"x")),
    "mode": outcome(lambda: os.chmod(folder, 0o777)),
    "other file": outcome(lambda: Path(outside).read_bytes()),
    "other folder": outcome(lambda: Path(outside).with_name("new").write_bytes(b"x")),
}))
"""


@pytest.fixture
def ports() -> Iterator[tuple[int, int]]:
    """Two that somebody listens on."""
    with (
        socket.create_server(("127.0.0.1", 0)) as first,
        socket.create_server(("127.0.0.1", 0)) as second,
    ):
        yield first.getsockname()[1], second.getsockname()[1]


@pytest.fixture
def tried(ports: tuple[int, int], tmp_path: Path) -> dict[str, Any]:
    folder, outside = tmp_path / "sync", tmp_path / "secret"
    for name in ("parts", "trust"):
        (folder / name).mkdir(parents=True)
    outside.write_text("secret")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, *map(str, ports), str(folder), str(outside)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_it_reaches_the_mirror_and_nobody_else(tried: dict[str, Any]) -> None:
    can = ("mirror", "names", "thread", "own folder")
    assert {name: tried[name] for name in can} == dict.fromkeys(can, "open")
    refused = {"EPERM", "EACCES", "EAFNOSUPPORT", "EPROTONOSUPPORT"}
    for name in ("listen", "unix", "netlink", "raw", "fork", "program", "signal", "mode"):
        assert tried[name] in refused, name


def test_it_leaves_the_mirror_s_port_by_no_other_way(tried: dict[str, Any]) -> None:
    assert tried["fast open"] == tried["fast open by message"] == "EPERM"
    assert tried["several paths"] == "EPROTONOSUPPORT"


@pytest.mark.skipif(landlock.version() < _PORTS_SINCE, reason="not run: the kernel knows no ports")
def test_the_kernel_holds_it_to_the_mirror_s_port(tried: dict[str, Any]) -> None:
    assert tried["other port"] == "EACCES"


@pytest.mark.skipif(not landlock.version(), reason="not run: the kernel has no Landlock")
def test_it_opens_no_file_of_its_user(tried: dict[str, Any]) -> None:
    assert tried["level"] == "seccomp+landlock"
    assert (tried["other file"], tried["other folder"]) == ("EACCES", "EACCES")


@pytest.mark.skipif(not landlock.version(), reason="not run: the kernel has no Landlock")
def test_it_cannot_put_anything_in_the_place_of_its_own_folders(tried: dict[str, Any]) -> None:
    for name in ("link among parts", "parts by a link", "trust by a link", "moved", "beside"):
        assert tried[name] == "EACCES", name
