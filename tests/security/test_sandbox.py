"""The kernel refuses what a sealed process must not do, and only that."""

import itertools
import os
import platform
import resource
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.security import sandbox, seccomp

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"},
    reason="seccomp filters exist for Linux on x86-64 and aarch64",
)

SEALED = Path(__file__).with_name("sealed.py")


HARM = {"unlink", "rename", "link", "chmod", "utime", "truncate", "empty", "create"}
OTHERS = {"fork", "signal_other", "limit_other"}
OWN = {"new_thread", "signal_self", "limit_self", "open_rdonly"}


def attempts(profile: str) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, str(SEALED), profile, folder],
            capture_output=True,
            text=True,
            check=True,
        )
    return dict(line.split("=", 1) for line in done.stdout.splitlines())


def test_an_unsealed_process_can_do_it_all() -> None:
    """The positive control: without it, the refusals below would prove nothing."""
    seen = attempts("none")
    for name in ("thread", "inet", "inet6", "netlink", "unix", "ctypes", "child", "socketpair"):
        assert seen[name] == "open", name
    assert seen["addressed"] == "ECONNREFUSED"
    assert seen["reached"] == "none"
    assert {seen[name] for name in HARM | OTHERS | OWN | {"mkdir", "open_rdwr"}} == {"open"}


def test_a_window_has_unix_sockets_only() -> None:
    seen = attempts("window")
    assert seen["level"] == seen["reached"] == "seccomp"
    for name in ("thread", "inet", "inet6", "netlink", "ctypes"):
        assert seen[name] == "EAFNOSUPPORT", name
    assert seen["child"] == "ECHILD"
    assert seen["unix"] == seen["socketpair"] == "open"
    assert seen["io_uring"] == "EPERM"


@pytest.mark.parametrize("profile", ["worker", "device", "reader"])
def test_a_worker_has_no_sockets_and_starts_no_programs(profile: str) -> None:
    seen = attempts(profile)
    assert seen["level"] == seen["reached"] == "seccomp"
    for name in ("thread", "inet", "inet6", "netlink", "unix", "ctypes", "child", "addressed"):
        assert seen[name] == "EPERM", name
    assert seen["socketpair"] == "open"
    assert seen["io_uring"] == "EPERM"


@pytest.mark.parametrize(("profile", "writes"), [("device", "open"), ("reader", "EPERM")])
def test_what_reads_foreign_data_does_no_harm_to_files_or_other_processes(
    profile: str, writes: str
) -> None:
    seen = attempts(profile)
    assert {name: seen[name] for name in HARM | OTHERS} == dict.fromkeys(HARM | OTHERS, "EPERM")
    assert {name: seen[name] for name in OWN} == dict.fromkeys(OWN, "open")
    assert (seen["open_rdwr"], seen["mkdir"]) == (writes, "EEXIST")


@pytest.mark.skipif(platform.machine() != "x86_64", reason="x32 exists on x86-64 only")
def test_the_x32_numbers_are_no_way_around() -> None:
    assert attempts("worker")["x32"] == "ENOSYS"


def test_no_core_dump_is_written_after_sealing() -> None:
    assert attempts("worker")["core"] == "0"


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize("profile", list(seccomp.Profile))
def test_a_filter_is_whole_instructions_and_ends_with_a_verdict(
    profile: seccomp.Profile, machine: str
) -> None:
    program = seccomp.assemble(profile, machine)
    assert program is not None
    assert len(program) % 8 == 0
    assert program[-8:] == b"\x06\x00\x00\x00\x00\x00\xff\x7f"


def test_an_unknown_machine_has_no_filter() -> None:
    assert seccomp.assemble(seccomp.Profile.WORKER, "riscv64") is None


def test_a_box_ends_what_takes_too_long() -> None:
    with (
        pytest.raises(TimeoutError),
        sandbox.box(seconds=0.05, extra_bytes=2**28, fatal_seconds=60),
    ):
        all(number >= 0 for number in itertools.count())


def test_a_box_ends_what_takes_too_much_memory() -> None:
    with pytest.raises(MemoryError), sandbox.box(seconds=10, extra_bytes=2**26, fatal_seconds=60):
        bytes(2**28)


def test_a_box_leaves_nothing_behind() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGALRM)
    with sandbox.box(seconds=5, extra_bytes=2**28, fatal_seconds=60):
        pass
    assert (resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGALRM)) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_resources_are_only_ever_lowered() -> None:
    pid = os.fork()
    if pid == 0:
        sandbox.limit_resources(
            address_space_bytes=None, cpu_s=None, file_size_bytes=None, open_files=64
        )
        sandbox.limit_resources(
            address_space_bytes=None, cpu_s=None, file_size_bytes=None, open_files=128
        )
        os._exit(0 if resource.getrlimit(resource.RLIMIT_NOFILE) == (64, 64) else 1)
    assert os.waitpid(pid, 0)[1] == 0
