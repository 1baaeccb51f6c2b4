"""Workers start, answer, die, are noticed, and start again."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.workers.framing import encode
from app.workers.launch import Started
from app.workers.supervisor import Limits, Reach, Worker, WorkerDiedError, WorkerTimeoutError
from tests.security.levels import BEST
from tests.workers.conftest import ENTRY, MakeWorker
from tests.workers.echo import Do, Said, Say


def wait_until(condition: Callable[[], bool], timeout_s: float = 10.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, "condition never held"
        time.sleep(0.005)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in "ZX"


def test_a_worker_answers(worker: Worker) -> None:
    assert worker.request(Say("héllo")) == Said("héllo")
    assert worker.is_alive
    assert worker.generation == 1
    assert worker.pid is not None


def test_a_long_message_goes_through_both_ways(worker: Worker) -> None:
    text = "x" * 20_000_000
    assert worker.request(Say(text)) == Said(text)


def test_start_is_a_no_op_while_alive(worker: Worker) -> None:
    pid = worker.pid
    worker.start()
    assert (worker.pid, worker.generation) == (pid, 1)


def test_a_worker_that_was_never_started_is_reported_as_dead(make_worker: MakeWorker) -> None:
    with pytest.raises(WorkerDiedError):
        make_worker().request(Say("x"))


def test_who_asked_hears_of_a_death_once_and_not_of_an_end(make_worker: MakeWorker) -> None:
    heard: list[str] = []
    worker = make_worker(on_death=heard.append)
    worker.start()
    worker.stop()
    worker.start()
    worker.kill()
    worker.start()
    assert heard == []
    for _ in range(2):
        with pytest.raises(WorkerDiedError):
            worker.request(Do("abort"))
    assert heard == ["echo"]


@pytest.mark.parametrize(("what", "status"), [("exit", 7), ("abort", -signal.SIGABRT)])
def test_death_is_noticed_with_its_status_and_a_restart_works(
    worker: Worker, what: str, status: int
) -> None:
    with pytest.raises(WorkerDiedError) as caught:
        worker.request(Do(what))
    assert caught.value.exit_status == status
    assert not worker.is_alive
    worker.start()
    assert worker.generation == 2
    assert worker.request(Say("again")) == Said("again")


@pytest.mark.parametrize("what", ["nonsense", "half"])
def test_a_worker_that_sends_nonsense_is_ended(worker: Worker, what: str) -> None:
    if what == "half":
        worker.send(Do("half"))
        worker.send(Do("exit"))
    else:
        worker.send(Do("nonsense"))
    with pytest.raises(WorkerDiedError):
        worker.receive(10)
    assert not worker.is_alive


def test_a_request_without_answer_in_time_ends_the_worker(worker: Worker) -> None:
    with pytest.raises(WorkerTimeoutError):
        worker.request(Do("hang"), 0.1)
    assert not worker.is_alive
    worker.start()
    assert worker.request(Say("fresh")) == Said("fresh")


def test_receive_may_time_out_and_go_on(worker: Worker) -> None:
    with pytest.raises(WorkerTimeoutError):
        worker.receive(0.05)
    worker.send(Say("late"))
    assert worker.receive(10) == Said("late")


def test_kill_from_another_thread_releases_a_waiting_one(worker: Worker) -> None:
    seen: list[BaseException] = []

    def wait() -> None:
        try:
            worker.receive()
        except WorkerDiedError as error:
            seen.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    worker.kill()
    thread.join(10)
    assert len(seen) == 1


def test_stop_ends_a_worker_that_ignores_everything_and_its_children(worker: Worker) -> None:
    child = int(worker.request(Do("fork")).text)
    worker.send(Do("hang"))
    worker.stop(grace_s=0.1)
    assert not worker.is_alive
    wait_until(lambda: not is_running(child))


def test_stop_lets_a_healthy_worker_leave_by_itself(worker: Worker) -> None:
    pid = worker.pid
    assert pid is not None
    began = time.monotonic()
    worker.stop(grace_s=10)
    assert time.monotonic() - began < 5
    assert not is_running(pid)


def test_a_program_that_cannot_be_started_is_reported_and_leaves_nothing_open() -> None:
    absent = Worker("echo", replies=Said, command=["/dev/null/no-program"], descriptor_channel=True)
    with pytest.raises(WorkerDiedError):
        absent.start()
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(WorkerDiedError):
        absent.start()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_role_that_does_not_exist_ends_at_once(make_worker: MakeWorker) -> None:
    with pytest.raises(WorkerDiedError):
        make_worker("nobody").start()


def test_a_role_that_cannot_be_imported_is_reported(make_worker: MakeWorker) -> None:
    with pytest.raises(WorkerDiedError) as caught:
        make_worker("missing").start()
    assert caught.value.exit_status == 70
    assert "ModuleNotFoundError" in caught.value.report


def test_an_exceptions_text_stays_in_the_worker(
    worker: Worker, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WorkerDiedError) as caught:
        worker.request(Do("raise", "the secret words"))
    assert "ValueError at child.py:" in caught.value.report
    assert caught.value.report.endswith(":_do")
    assert "secret" not in caught.value.report + caplog.text + capfd.readouterr().err


@pytest.mark.parametrize(
    "forged",
    [
        "the secret words of a document",
        "ValueError at reading.py:7:read\nforged line",
        "ValueError at reading.py:7:read <- secret words",
        "ValueError at \x1b[31mreading.py:7:read",
        "Valu\u00e9 at unknown",
    ],
)
def test_a_report_of_another_form_is_not_logged(
    worker: Worker, caplog: pytest.LogCaptureFixture, forged: str
) -> None:
    with pytest.raises(WorkerDiedError) as caught:
        worker.request(Do("report", forged))
    assert caught.value.report == caplog.text == ""


def test_a_report_of_the_right_form_is_logged(
    worker: Worker, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WorkerDiedError) as caught:
        worker.request(Do("report", "ValueError at reading.py:7:read"))
    assert caught.value.report == "ValueError at reading.py:7:read"
    assert caught.value.report in caplog.text


def test_the_environment_is_an_allow_list(
    make_worker: MakeWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANARY_VARIABLE", "1")
    echo = make_worker(environment={"ROLE_OPTION": "2"})
    echo.start()
    environment = echo.request(Do("environment")).text
    assert "CANARY" not in environment
    assert "ROLE_OPTION=2" in environment
    assert "HF_HUB_OFFLINE=1" in environment
    assert "HOME=/dev/null" in environment


def test_a_worker_has_no_sockets_and_says_so(worker: Worker) -> None:
    assert worker.request(Do("socket")).text == "PermissionError"
    assert worker.sandbox_level == BEST


def test_a_worker_cannot_write_files(make_worker: MakeWorker, tmp_path: Path) -> None:
    writer = make_worker()
    writer.start(Reach(changeable=(tmp_path,)))
    assert writer.request(Do("write", str(tmp_path / "leak"))).text == "OSError"


@pytest.mark.skipif(BEST == "seccomp", reason="not run: this kernel has no Landlock")
def test_a_worker_opens_nothing_that_it_was_not_given(worker: Worker, tmp_path: Path) -> None:
    assert worker.request(Do("write", str(tmp_path / "leak"))).text == "PermissionError"
    assert not (tmp_path / "leak").exists()


def test_limits_can_be_loosened_by_name(make_worker: MakeWorker, tmp_path: Path) -> None:
    writer = make_worker(limits=Limits(file_size_bytes=None))
    writer.start(Reach(changeable=(tmp_path,)))
    assert writer.request(Do("write", str(tmp_path / "file"))).text == "written"


def test_open_files_are_handed_over(make_worker: MakeWorker, tmp_path: Path) -> None:
    path = tmp_path / "document"
    path.write_text("inside")
    echo = make_worker(descriptor_channel=True)
    echo.start()
    with path.open("rb") as file:
        echo.channel.send([file.fileno()], b"name")
        assert echo.request(Do("receive")).text == "name: inside"


def test_a_worker_outlives_the_thread_that_asked_for_it(make_worker: MakeWorker) -> None:
    echo = make_worker()
    thread = threading.Thread(target=echo.start)
    thread.start()
    thread.join()
    assert echo.request(Say("still here")) == Said("still here")


def test_a_worker_dies_with_its_program() -> None:
    program = (
        "import sys\n"
        f"sys.path.insert(0, {str(ENTRY.parents[2])!r})\n"
        "from app.workers.supervisor import Worker\n"
        "from tests.workers.echo import Said\n"
        f"worker = Worker('echo', replies=Said, command=[sys.executable, '-I', {str(ENTRY)!r},"
        " 'echo'])\n"
        "worker.start()\n"
        "print(worker.pid, flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_running(pid)
        os.kill(parent.pid, signal.SIGKILL)
        wait_until(lambda: not is_running(pid))


def test_no_descriptor_is_left_after_many_lives(make_worker: MakeWorker) -> None:
    echo = make_worker(descriptor_channel=True)
    echo.start()
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        echo.kill()
        echo.start()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize("level", ["policy", "none", "unheard of"])
def test_a_worker_that_is_sealed_less_well_than_its_program_is_ended(level: str) -> None:
    started = encode(Started(level=level))
    liar = f"import os, time; os.write(1, {started!r}); time.sleep(60)"
    program = (
        "import sys\n"
        f"sys.path.insert(0, {str(ENTRY.parents[2])!r})\n"
        "from app.security import sandbox\n"
        "from app.workers.errors import WorkerTooWeakError\n"
        "from app.workers.supervisor import Worker\n"
        "from tests.workers.echo import Said\n"
        "sandbox.seal(sandbox.Profile.WINDOW)\n"
        f"worker = Worker('liar', replies=Said, command=[sys.executable, '-I', '-c', {liar!r}])\n"
        "try:\n"
        "    worker.start()\n"
        "except WorkerTooWeakError as error:\n"
        "    print(error.error_code, worker.is_alive)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("sandbox_too_weak False\n", "")
