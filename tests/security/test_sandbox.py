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

from app.security import landlock, reach, sandbox, seccomp
from tests.security.levels import BEST

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"},
    reason="seccomp filters exist for Linux on x86-64 and aarch64",
)

has_landlock = pytest.mark.skipif(
    not landlock.version(), reason="not run: this kernel has no Landlock"
)

SEALED = Path(__file__).with_name("sealed.py")


ATTRIBUTES = {"chmod", "utime", "truncate"}
HARM = ATTRIBUTES | {"unlink", "rename", "link", "empty", "create"}
OTHERS = {"signal_other", "limit_other"}
SCHEDULED = {"nice_other", "pin_other", "schedule_other", "handle_other"}
LEFT_BEHIND = {"shared_memory", "message_queue"}  # by System V, when the process has ended
# What Landlock decides. "Given" is what the process was told it may read, or change.
REACH = {"read_library", "list_library", "read_given"}
OUTSIDE = {"read_outside", "list_outside", "read_parent_memory"}
OWN = {"new_thread", "signal_self", "limit_self", "nice_self", "pin_self", "open_rdonly"}


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
    possible = HARM | OTHERS | SCHEDULED | LEFT_BEHIND | OWN | {"fork", "mkdir", "open_rdwr"}
    assert {name for name in possible if seen[name] != "open"} == set()
    assert seen["inet_pair"] == "ENOTSUP"  # the kernel looked: there are no such pairs
    for name in ("namespace", "namespaced_child"):
        assert seen[name] in {"open", "ENOSPC"}, name  # the system may allow none to users
    assert {seen[name] for name in REACH | OUTSIDE} == {"open"}
    assert {seen[name] for name in ("write_given", "make_given", "move_across", "run_foreign")} == {
        "open"
    }


def test_a_window_has_unix_sockets_only() -> None:
    seen = attempts("window")
    assert seen["level"] == seen["reached"] == BEST
    for name in ("thread", "inet", "inet6", "netlink", "ctypes"):
        assert seen[name] == "EAFNOSUPPORT", name
    assert seen["child"] == "ECHILD"
    assert seen["unix"] == seen["socketpair"] == "open"
    assert seen["io_uring"] == "EPERM"
    assert seen["shared_memory"] == "open"  # X11 draws through it


@pytest.mark.parametrize("profile", ["window", "worker", "device", "reader"])
def test_nobody_makes_a_namespace_or_a_pair_of_other_sockets(profile: str) -> None:
    seen = attempts(profile)
    assert (seen["namespace"], seen["namespaced_child"]) == ("EPERM", "EPERM")
    assert seen["inet_pair"] == "EAFNOSUPPORT"


@pytest.mark.parametrize("profile", ["worker", "device", "reader"])
def test_a_worker_schedules_no_other_and_leaves_nothing_behind(profile: str) -> None:
    seen = attempts(profile)
    refused = SCHEDULED | LEFT_BEHIND
    assert {name: seen[name] for name in refused} == dict.fromkeys(refused, "EPERM")
    assert {name: seen[name] for name in OWN} == dict.fromkeys(OWN, "open")


@pytest.mark.parametrize("profile", ["worker", "device", "reader"])
def test_a_worker_has_no_sockets_and_starts_no_programs(profile: str) -> None:
    seen = attempts(profile)
    assert seen["level"] == seen["reached"] == BEST
    for name in ("thread", "inet", "inet6", "netlink", "unix", "ctypes", "child", "addressed"):
        assert seen[name] == "EPERM", name
    assert seen["socketpair"] == "open"
    assert seen["io_uring"] == "EPERM"


@pytest.mark.parametrize(("profile", "writes"), [("device", "open"), ("reader", "EPERM")])
def test_what_reads_foreign_data_does_no_harm_to_files_or_other_processes(
    profile: str, writes: str
) -> None:
    seen = attempts(profile)
    refused = HARM | OTHERS | {"fork"}
    assert {name: seen[name] for name in refused} == dict.fromkeys(refused, "EPERM")
    assert (seen["open_rdwr"], seen["mkdir"]) == (writes, "EEXIST")


@has_landlock
@pytest.mark.parametrize("profile", ["worker", "device", "reader"])
def test_a_worker_opens_its_libraries_and_what_it_was_given_and_nothing_else(profile: str) -> None:
    seen = attempts(profile)
    assert {name: seen[name] for name in REACH} == dict.fromkeys(REACH, "open")
    assert {name: seen[name] for name in OUTSIDE} == dict.fromkeys(OUTSIDE, "EACCES")
    assert seen["write_given"] in {"EACCES", "EPERM"}
    assert seen["make_given"] == ("open" if profile == "worker" else "EPERM")


@has_landlock
def test_a_worker_that_may_make_files_harms_none_outside_of_its_folder() -> None:
    seen = attempts("worker")
    assert {seen[name] for name in HARM - ATTRIBUTES} <= {"EACCES", "EXDEV"}


def test_no_worker_changes_the_attributes_of_a_file() -> None:
    """Landlock covers none of these; before version 3 a file could be emptied by its name."""
    seen = attempts("worker")
    assert {seen[name] for name in ATTRIBUTES} == {"EPERM"}


@pytest.mark.skipif(landlock.version() < 6, reason="not run: this Landlock knows no signals")
def test_a_worker_signals_nobody_outside() -> None:
    assert attempts("worker")["signal_other"] == "EPERM"


@has_landlock
def test_a_window_opens_what_a_person_names_and_starts_no_program_from_there() -> None:
    seen = attempts("window")
    files = REACH | OUTSIDE | {"write_given", "make_given", "move_across", "run_system"}
    assert {name: seen[name] for name in files} == dict.fromkeys(files, "open")
    assert seen["run_foreign"] == "EACCES"


@pytest.mark.parametrize(("abi", "length"), [(1, 8), (3, 8), (4, 16), (5, 16), (6, 24), (7, 24)])
def test_a_kernel_is_handed_no_field_that_it_does_not_know(abi: int, length: int) -> None:
    assert len(landlock._attributes(abi, landlock.EVERYTHING, keeps_to_itself=True)) == length


def test_a_library_folder_that_lies_in_a_home_opens_no_more_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Python built with a prefix in the home: the vault lies under that prefix too."""
    for name in ("prefix", "base_prefix", "exec_prefix", "base_exec_prefix"):
        monkeypatch.setattr(sys, name, "/home/somebody/.local")
    vault = Path("/home/somebody/.local/share/cloister/vault.db")
    assert not [place for place in reach._libraries() if vault.is_relative_to(place)]


@pytest.mark.parametrize("abi", range(1, 9))
def test_a_kernel_is_asked_for_no_right_that_it_does_not_know(abi: int) -> None:
    """EINVAL would leave the process open; the numbers are those of the kernel's header."""
    make_sym = 1 << 12
    newest = {1: make_sym, 2: landlock.REFER, 3: landlock.TRUNCATE, 4: landlock.TRUNCATE}
    assert landlock._known_rights(abi) == 2 * newest.get(abi, landlock.IOCTL_DEV) - 1


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
