"""The filters' programs, run by an interpreter: for both machines, against a second table."""

import errno
import socket
from functools import partial

import pytest

from app.security import seccomp, syscalls
from app.security.seccomp import Profile
from tests.security.bpf import ALLOW, FAIL, verdict
from tests.security.syscall_table import (
    AARCH64,
    DENIED_TO_ALL,
    DENIED_TO_READERS,
    DENIED_TO_WORKERS,
    FREE,
    WEIGHED,
    X86_64,
)

NUMBERS = {"x86_64": X86_64, "aarch64": AARCH64}
OWN, OTHER = 4711, 4712
WORKERS = [Profile.WORKER, Profile.STICK, Profile.DEVICE, Profile.READER]
OPEN = [Profile.WINDOW, Profile.LAUNCHER]
CLOSED = [Profile.DEVICE, Profile.READER]
ALONE = [Profile.NETWORK, Profile.STICK, *CLOSED]  # no process, no signal to another
# With its arguments, below: what a process with a network may do with sockets.
OF_SOCKETS = ["socket", "connect", "sendmsg", "sendmmsg"]
TO_OTHERS = ["fork", "vfork", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"]
PROCESS, GROUP, USER = 0, 1, 2

each_machine = pytest.mark.parametrize("machine", ["x86_64", "aarch64"])


def answer(profile: Profile, machine: str, name: str, *arguments: int) -> int:
    """0 where it is allowed, else the number of the error."""
    return by_number(profile, machine, NUMBERS[machine][name], *arguments)


def by_number(profile: Profile, machine: str, number: int, *arguments: int) -> int:
    program = seccomp.assemble(profile, machine, pid=OWN)
    assert program is not None
    given = verdict(program, machine, number, *arguments)
    assert given == ALLOW or given & ~0xFFFF == FAIL
    return 0 if given == ALLOW else given & 0xFFFF


def refused(profile: Profile, machine: str, names: list[str]) -> list[str]:
    return [
        name
        for name in names
        if name in NUMBERS[machine] and answer(profile, machine, name) == errno.EPERM
    ]


def known(machine: str, names: list[str]) -> list[str]:
    return [name for name in names if name in NUMBERS[machine]]


@each_machine
def test_our_numbers_are_those_of_the_kernels_headers(machine: str) -> None:
    ours = syscalls.MACHINES[machine].calls
    assert {name: NUMBERS[machine].get(name) for name in ours} == ours


@each_machine
@pytest.mark.parametrize("profile", list(Profile))
def test_each_profile_refuses_what_it_should_and_nothing_else(
    profile: Profile, machine: str
) -> None:
    expected = list(DENIED_TO_ALL)
    expected += DENIED_TO_WORKERS if profile not in OPEN else []
    expected += DENIED_TO_READERS if profile in CLOSED else []
    expected += TO_OTHERS if profile in ALONE and profile not in CLOSED else []
    if profile is Profile.NETWORK:
        expected = [name for name in expected if name not in OF_SOCKETS]
    names = [*DENIED_TO_ALL, *DENIED_TO_WORKERS, *DENIED_TO_READERS, *FREE]
    if profile is Profile.WINDOW:
        names.remove("socket")  # by its family, below
    assert sorted(refused(profile, machine, names)) == sorted(known(machine, expected))


@each_machine
@pytest.mark.parametrize("profile", list(Profile))
def test_what_a_newer_kernel_can_do_is_not_there(profile: Profile, machine: str) -> None:
    newest = max(number for name, number in NUMBERS[machine].items() if name not in WEIGHED)
    assert by_number(profile, machine, newest + 1) == errno.ENOSYS
    assert by_number(profile, machine, 0x40000000 | 41) == errno.ENOSYS
    assert answer(profile, machine, "clone3") == errno.ENOSYS


@each_machine
@pytest.mark.parametrize("profile", list(Profile))
def test_sockets_are_made_of_the_local_family_only(profile: Profile, machine: str) -> None:
    calls = ["socketpair", "socket"] if profile is Profile.WINDOW else ["socketpair"]
    for name in calls:
        assert answer(profile, machine, name, socket.AF_UNIX) == 0
        assert answer(profile, machine, name, socket.AF_INET) == errno.EAFNOSUPPORT
        assert answer(profile, machine, name, socket.AF_NETLINK) == errno.EAFNOSUPPORT


@each_machine
@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("namespace", [1 << bit for bit in (17, 25, 26, 27, 28, 29, 30)])
def test_nobody_makes_a_namespace(profile: Profile, machine: str, namespace: int) -> None:
    assert answer(profile, machine, "clone", namespace | 17) == errno.EPERM


@each_machine
@pytest.mark.parametrize("profile", list(Profile))
def test_threads_are_made_by_all_and_processes_by_some(profile: Profile, machine: str) -> None:
    thread, process = 0x3D0F00, 0x1200011
    assert answer(profile, machine, "clone", thread) == 0
    assert (answer(profile, machine, "clone", process) == 0) == (profile not in ALONE)


@each_machine
@pytest.mark.parametrize("profile", WORKERS)
def test_a_worker_schedules_nobody_but_itself(profile: Profile, machine: str) -> None:
    for name in ("sched_setaffinity", "sched_setscheduler", "sched_setparam", "sched_setattr"):
        found = [answer(profile, machine, name, pid) for pid in (0, OWN, OTHER)]
        assert found == [0, 0, errno.EPERM], name
    assert answer(profile, machine, "setpriority", PROCESS, 0, 19) == 0
    for which, who in ((PROCESS, OTHER), (GROUP, 0), (USER, 0), (GROUP, OTHER)):
        assert answer(profile, machine, "setpriority", which, who, 19) == errno.EPERM


@each_machine
@pytest.mark.parametrize("profile", WORKERS)
def test_a_worker_has_no_descriptor_signal_another(profile: Profile, machine: str) -> None:
    for command, name in ((8, "fcntl"), (15, "fcntl"), (0x8901, "ioctl"), (0x8902, "ioctl")):
        assert answer(profile, machine, name, 3, command) == errno.EPERM
    for name in ("fcntl", "ioctl"):
        assert answer(profile, machine, name, 3, 1) == 0


@each_machine
@pytest.mark.parametrize("profile", ALONE)
def test_what_takes_foreign_data_reaches_itself_only(profile: Profile, machine: str) -> None:
    for name in ("kill", "tgkill"):
        assert [answer(profile, machine, name, pid) for pid in (OWN, OTHER)] == [0, errno.EPERM]
    limits = [answer(profile, machine, "prlimit64", pid) for pid in (0, OWN, OTHER)]
    assert limits == [0, 0, errno.EPERM]


@each_machine
@pytest.mark.parametrize("profile", CLOSED)
def test_what_reads_foreign_data_opens_what_is_there(profile: Profile, machine: str) -> None:
    assert answer(profile, machine, "openat2") == errno.ENOSYS
    for name in known(machine, ["mkdir", "mkdirat"]):
        assert answer(profile, machine, name) == errno.EEXIST
    for name in known(machine, ["open", "openat"]):
        flags_at = {"open": 1, "openat": 2}[name]
        for flags, allowed_to in ((0, CLOSED), (2, [Profile.DEVICE]), (0o100, []), (0o1000, [])):
            given = [0] * flags_at + [flags]
            expected = 0 if profile in allowed_to else errno.EPERM
            assert answer(profile, machine, name, *given) == expected


@each_machine
@pytest.mark.parametrize("profile", WORKERS)
def test_a_worker_sends_to_nobody_by_name(profile: Profile, machine: str) -> None:
    assert answer(profile, machine, "sendto", 3, 0, 0, 0, 0) == 0
    for address in (1, 1 << 32):  # the kernel reads all 64 bits
        assert answer(profile, machine, "sendto", 3, 0, 0, 0, address) == errno.EPERM


@each_machine
def test_the_one_with_a_network_has_plain_tcp_and_udp_alone(machine: str) -> None:
    made = partial(answer, Profile.NETWORK, machine, "socket")
    flags = socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    for family in (socket.AF_INET, socket.AF_INET6):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM | flags):
            assert [made(family, kind, protocol) for protocol in (0, 6, 17)] == [0, 0, 0]
            for protocol in (132, 136, 255, 262):  # SCTP, UDP-Lite, raw, TCP over several paths
                assert made(family, kind, protocol) == errno.EPROTONOSUPPORT
        for kind in (socket.SOCK_RAW, socket.SOCK_SEQPACKET | flags, 6, 10):
            assert made(family, kind, 0) == errno.EPERM
    for family in (socket.AF_UNIX, socket.AF_NETLINK, socket.AF_PACKET, socket.AF_VSOCK):
        assert made(family, socket.SOCK_STREAM, 0) == errno.EAFNOSUPPORT


@each_machine
def test_the_one_with_a_network_opens_no_connection_by_a_message(machine: str) -> None:
    fast_open, quiet = 0x20000000, 0x4000
    for name, flags_at in (("sendto", 3), ("sendmsg", 2), ("sendmmsg", 3)):
        given = [0] * flags_at
        assert answer(Profile.NETWORK, machine, name, *given, quiet) == 0
        assert answer(Profile.NETWORK, machine, name, *given, quiet | fast_open) == errno.EPERM


@each_machine
def test_the_numbers_of_another_machine_end_the_process(machine: str) -> None:
    other = {"x86_64": "aarch64", "aarch64": "x86_64"}[machine]
    program = seccomp.assemble(Profile.WORKER, machine)
    assert program is not None
    assert verdict(program, other, 0) == 0x80000000
