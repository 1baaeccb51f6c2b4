"""A closed worker stays closed, whatever was about to happen; nonsense at the start ends it."""

import sys
import threading
from pathlib import Path

import pytest

from app.workers.errors import WorkerClosedError, WorkerDiedError
from app.workers.supervisor import Worker
from tests.workers.conftest import MakeWorker
from tests.workers.echo import Do, Said, Say
from tests.workers.test_supervisor import is_running, wait_until

# Says that it has started in words that are none of ours, then stays.
LIAR = """
import os, sys, time
body = {body!r}
os.write(1, len(body).to_bytes(4, "little") + body)
time.sleep(60)
"""


def test_a_closed_worker_refuses_everything(worker: Worker) -> None:
    pid = worker.pid
    assert pid is not None
    worker.close()
    assert not is_running(pid)
    for call in (worker.start, lambda: worker.send(Say("x")), worker.receive):
        with pytest.raises(WorkerClosedError) as caught:
            call()
        assert caught.value.error_code == "vault_locked"
    worker.stop()
    worker.kill()
    worker.close()
    assert worker.pid is None


def test_whoever_waits_for_an_answer_hears_of_the_closing(worker: Worker) -> None:
    errors: list[BaseException] = []
    asked = threading.Event()

    def ask() -> None:
        worker.send(Do("hang"))
        asked.set()
        try:
            worker.receive()
        except WorkerClosedError as error:
            errors.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    assert asked.wait(10)
    worker.close()
    thread.join(10)
    assert errors


@pytest.mark.parametrize("after_s", [0.0, 0.01, 0.1])
def test_closing_wins_against_a_start(make_worker: MakeWorker, after_s: float) -> None:
    worker = make_worker()
    errors: list[BaseException] = []

    def start() -> None:
        try:
            worker.start()
        except WorkerClosedError as error:
            errors.append(error)

    before = set(Path("/proc/self/fd").iterdir())
    thread = threading.Thread(target=start)
    thread.start()
    thread.join(after_s)
    worker.close()
    thread.join(10)
    assert not thread.is_alive()
    assert not worker.is_alive
    with pytest.raises(WorkerClosedError):
        worker.start()
    assert len(set(Path("/proc/self/fd").iterdir())) <= len(before)


def test_a_kill_meant_for_an_earlier_process_spares_this_one(worker: Worker) -> None:
    earlier = worker.generation
    worker.kill()
    worker.start()
    worker.kill(generation=earlier)
    assert worker.request(Say("still here")) == Said("still here")
    worker.kill(generation=worker.generation)
    assert not worker.is_alive


@pytest.mark.parametrize(
    "body", [b"", b"\xc1", b"hello", b"\x81\xa4type\xa4else"], ids=["empty", "bad", "text", "else"]
)
def test_nonsense_instead_of_a_start_is_the_workers_death(body: bytes, tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    script = f"open({str(pid_file)!r}, 'w').write(str(__import__('os').getpid()))"
    command = [sys.executable, "-I", "-c", script + LIAR.format(body=body)]
    worker = Worker("liar", replies=Said, command=command)
    with pytest.raises(WorkerDiedError):
        worker.start()
    assert not worker.is_alive
    wait_until(lambda: not is_running(int(pid_file.read_text())))
