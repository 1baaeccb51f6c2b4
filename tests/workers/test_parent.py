"""Launcher and program end together, by the same status; signals reach the program once."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Forks as the program does; the child says its process id, then does as it is told.
_SCRIPT = """
import os, signal, sys, time
from app.security import sandbox
from app.workers import parent

def serve():
    os.read(pipes.read_fd, 1)
    os.write(pipes.write_fd, b"answer")

pipes = parent.fork(sandbox.die_with_parent)
if pipes.child_pid:
    sys.exit(parent.supervise(pipes.child_pid, serve))
heard = []
signal.signal(signal.SIGUSR1, lambda *_: None)
if sys.argv[1] == "count":
    signal.signal(signal.SIGINT, lambda *_: heard.append(1))
print(os.getpid(), flush=True)
match sys.argv[1]:
    case "status":
        sys.exit(7)
    case "ask":
        os.write(pipes.write_fd, b"?")
        print(os.read(pipes.read_fd, 100).decode(), flush=True)
    case "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    case "wait":
        time.sleep(60)
    case "count":
        while not heard:
            signal.pause()
        print(len(heard), flush=True)
"""


def started(what: str) -> "tuple[subprocess.Popen[str], int]":
    process = subprocess.Popen(
        [sys.executable, "-c", _SCRIPT, what],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def rest(process: "subprocess.Popen[str]") -> str:
    # Not by communicate(): it passes over what the first line's reading left in the buffer.
    assert process.stdout is not None
    process.wait(timeout=30)  # what it says fits into the pipe
    with process.stdout:
        return process.stdout.read().strip()


def test_the_status_is_the_child_s() -> None:
    process, child = started("status")
    rest(process)
    assert (process.returncode, child != process.pid) == (7, True)


def test_the_child_is_served_over_its_pipes() -> None:
    process, _ = started("ask")
    assert rest(process) == "answer"
    assert process.returncode == 0


def test_a_child_that_was_killed_ends_the_parent_alike() -> None:
    process, _ = started("kill")
    rest(process)
    assert process.returncode == -signal.SIGKILL


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_that_ends_the_child_ends_the_parent_alike(number: signal.Signals) -> None:
    process, child = started("wait")
    process.send_signal(number)
    rest(process)
    assert process.returncode == -number
    assert not Path(f"/proc/{child}").exists()


def test_an_interrupt_is_passed_on() -> None:
    process, _ = started("count")
    process.send_signal(signal.SIGINT)
    assert rest(process) == "1"
    assert process.returncode == 0


def test_the_child_dies_with_the_parent() -> None:
    process, child = started("wait")
    process.kill()
    process.wait()
    deadline_s = time.monotonic() + 30
    while Path(f"/proc/{child}").exists():
        status = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0]
        if status == "Z":  # nobody in this container may reap it
            break
        assert time.monotonic() < deadline_s
        os.sched_yield()
    process.stdout.close() if process.stdout else None
