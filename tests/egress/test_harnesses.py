"""A little of `make acceptance NAME=egress`: each harness, on a short sitting and on leaks."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import HARBOUR, Cli
from tests.conftest import clone_home
from tests.egress import namespace, tracing
from tests.egress.controls import Plant, Seen, Trial, plants
from tests.egress.session import CHECKOUT

_LEAKS = pytest.mark.parametrize("leak", ["python", "ctypes", "program"])
_QUESTION = "How long did it take at the fire drill until the jetty was empty?"
_LOG = """\
10 execve("/usr/bin/python", ["python", "-m", "app", "ask"], 0x7ffc /* 9 vars */) = 0
10 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
10 connect(3, {sa_family=AF_UNIX, sun_path="/run/bus"}, 110) = 0
10 clone3({flags=CLONE_VM|CLONE_THREAD, exit_signal=0}, 88) = 11
11 vfork( <unfinished ...>
12 execve("/usr/bin/python", ["python", "-m", "app", "--worker", "engine"], 0x7f /* 9 vars */) = 0
11 <... vfork resumed>) = 12
12 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = -1 EPERM (Operation not permitted)
12 socket(AF_NETLINK, SOCK_RAW <unfinished ...>
11 socket(AF_INET6, SOCK_STREAM, 0 <unfinished ...>
12 <... socket resumed>, NETLINK_ROUTE) = -1 EPERM (Operation not permitted)
11 <... socket resumed>) = 4
11 connect(4, {sa_family=AF_INET6, sin6_port=htons(9)}, 28) = -1 ENETUNREACH (unreachable)
12 execve("/bin/curl", ["curl"], 0x7f /* 9 vars */) = -1 EPERM (Operation not permitted)
12 io_uring_setup(8, {flags=0}) = -1 EPERM (Operation not permitted)
12 socket(AF_INET, SOCK_STREAM, 0 <unfinished ...>
"""


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """The shortest run of the program: it is sealed, and says its version."""
    folder = tmp_path_factory.mktemp("trial")
    modes = ("empty", "answering", "watched")
    if not all(namespace.is_usable(mode, folder / "report") for mode in modes):
        pytest.skip(namespace.NO_NAMESPACE)
    return Trial(folder, ["--version"])


@pytest.fixture
def strace() -> None:
    """For tests that cannot do without."""
    if not tracing.is_usable():
        pytest.skip(tracing.NO_STRACE)


def sitting(cli: Cli, prefix: Sequence[str]) -> list[dict[str, Any]]:
    """An import and a question, each wrapped in a harness; returns what was answered."""
    lines: list[dict[str, Any]] = []
    for arguments in (
        ("docs", "add", str(HARBOUR / "fire-drill-2024.pdf")),
        ("ask", _QUESTION, "--seed", "7"),
    ):
        command = [*prefix, *cli.command(*arguments)]
        done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        lines.append(json.loads(done.stdout.splitlines()[-1]))
    summary, answer = lines
    kept = {name: answer[name] for name in ("answer", "citations", "nearest", "state")}
    return [{**summary["summary"], "seconds": 0, "stages": {}}, kept]


@pytest.mark.usefixtures("trial", "strace")
def test_a_sitting_opens_no_socket_sends_no_packet_and_needs_no_network(
    template_home: Path, tmp_path: Path
) -> None:
    """Two harnesses around one another, and the third against them."""
    log, report = tmp_path / "log", tmp_path / "report"
    homes = [clone_home(template_home, tmp_path / name) for name in ("watched", "alone")]
    watched = [*namespace.prefix("watched", report), *tracing.strace_command(log)]
    alone = namespace.prefix("empty", report)
    seen_there = sitting(Cli(homes[0], tmp_path), watched)
    assert json.loads(report.read_text())["packets"] == 0
    found = tracing.sockets(log)
    assert found.keys() >= {"main", "engine", "index", "extract"}
    assert tracing.foreign(found) == {}
    assert all(not found[role].asked for role in ("engine", "index", "extract"))
    assert sitting(Cli(homes[1], tmp_path), alone) == seen_there


@_LEAKS
@pytest.mark.usefixtures("strace")
def test_a_planted_leak_is_seen_by_strace_and_makes_a_packet(trial: Trial, leak: str) -> None:
    assert trial.traced(Plant("main", leak)) == Seen(attempts=1, refused=0, packets=1)


@_LEAKS
def test_without_a_network_a_needed_answer_is_missed(trial: Trial, leak: str) -> None:
    assert trial.is_missed_without_network(Plant("main", leak, is_needed=True))


@_LEAKS
@pytest.mark.usefixtures("strace")
def test_a_sealed_program_refuses_the_leak_which_strace_sees(trial: Trial, leak: str) -> None:
    plant = Plant("main", leak, is_sealed=True)
    assert trial.traced(plant) == Seen(attempts=1, refused=1, packets=0)


@pytest.mark.usefixtures("strace")
def test_a_clean_program_is_found_clean(trial: Trial) -> None:
    """The negative control: a harness that always finds something would be worth nothing."""
    assert trial.traced(Plant("nowhere", "python")) == Seen(attempts=0, refused=0, packets=0)
    assert not trial.is_missed_without_network(Plant("nowhere", "python", is_needed=True))


def test_there_is_a_plant_for_every_leak_in_every_place() -> None:
    assert len(plants("main", "engine")) == 6


def test_a_log_is_read_by_process(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(_LOG)
    found = tracing.sockets(log)
    assert set(found) == {"main", "engine"}
    assert dict(found["main"].asked) == {"AF_UNIX": 1, "AF_INET6": 1}
    assert found["main"].reached == {"/run/bus"}
    assert dict(found["engine"].asked) == {"AF_INET": 2, "AF_NETLINK": 1}
    assert (found["engine"].programs, found["engine"].rings) == (["curl"], 1)
    assert tracing.foreign(found) == {
        "main": {"AF_INET6": 1},
        "engine": {"AF_INET": 2, "AF_NETLINK": 1},
    }
    assert len(tracing.connections(log)) == 1
