"""One document's process: what it may do, how it ends, and that the next one does not notice."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.extract.client import ExtractClient
from app.extract.errors import ExtractError
from app.extract.protocol import MIB, JobLimits
from app.workers.errors import WorkerClosedError
from tests.extract.conftest import read_path

_DEADLINE_S = 30.0


@pytest.fixture
def own() -> Iterator[Callable[..., ExtractClient]]:
    """A client of the test's own, so that its worker can be hurt."""
    clients: list[ExtractClient] = []

    def make(limits: JobLimits | None = None) -> ExtractClient:
        clients.append(ExtractClient(limits=limits))
        return clients[-1]

    yield make
    for client in clients:
        client.stop()


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A page that takes seconds to read."""
    path = tmp_path / "slow.html"
    path.write_text("<p>word <b>bold</b>" * 1_000_000)
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A document that is read at once."""
    path = tmp_path / "small.txt"
    path.write_text("all is well")
    return path


class _Reading:
    """A slow document, being read in a thread."""

    def __init__(
        self, client: ExtractClient, path: Path, cancel: CancelToken | None = None
    ) -> None:
        self.error: Exception | None = None
        self._client = client
        self._thread = threading.Thread(target=self._read, args=(path, cancel))
        self._thread.start()
        self.child = self._wait_for_child()

    def _read(self, path: Path, cancel: CancelToken | None) -> None:
        try:
            read_path(self._client, path, cancel=cancel)
        except (ExtractError, CancelledError, WorkerClosedError) as error:
            self.error = error

    def _wait_for_child(self) -> int:
        deadline = time.monotonic() + _DEADLINE_S
        while time.monotonic() < deadline:
            parent = self._client.worker_pid
            if parent is not None and (children := _children(parent)):
                return children[0]
            os.sched_yield()
        raise AssertionError("no child was forked")

    def code(self) -> str:
        """How it ended."""
        self._thread.join(_DEADLINE_S)
        assert not self._thread.is_alive()
        return self.error.error_code if isinstance(self.error, ExtractError) else repr(self.error)


def _children(pid: int) -> list[int]:
    try:
        return [int(i) for i in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def _is_well(client: ExtractClient, small: Path) -> bool:
    return read_path(client, small).pages[0].text == "all is well"


def _is_running(pid: int) -> bool:
    """Whether a process that nobody of us waits for still does anything."""
    try:
        return "State:\tZ" not in _proc(pid, "status")
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_slow_document_is_stopped_and_the_parent_survives(
    own: Callable[..., ExtractClient], slow: Path, small: Path
) -> None:
    client = own(JobLimits(wall_s=0.3))

    assert _Reading(client, slow).code() == "too_slow"
    parent = client.worker_pid
    client._limits = JobLimits()  # a busy machine may need longer for the small one, too
    assert _is_well(client, small)
    assert client.worker_pid == parent


def test_a_document_that_needs_too_much_memory_is_refused(
    own: Callable[..., ExtractClient], tmp_path: Path, small: Path
) -> None:
    client = own(JobLimits(memory_bytes=220 * MIB))
    path = tmp_path / "large.txt"
    path.write_bytes(b"word " * (20 * MIB))

    with pytest.raises(ExtractError) as caught:
        read_path(client, path)

    assert caught.value.error_code == "too_much_memory"
    assert _is_well(client, small)


def test_a_parser_that_crashes_costs_one_document(
    own: Callable[..., ExtractClient], slow: Path, small: Path
) -> None:
    client = own()
    reading = _Reading(client, slow)
    os.kill(reading.child, signal.SIGSEGV)

    assert reading.code() == "worker_died"
    assert _is_well(client, small)


def test_a_reader_that_is_stopped_over_a_document_is_not_started_again(
    own: Callable[..., ExtractClient], slow: Path
) -> None:
    client = own()
    reading = _Reading(client, slow)
    assert reading.child
    client.stop()
    assert reading.code() == "worker_died"
    assert client.worker_pid is None


def test_a_dead_parent_takes_its_child_along_and_is_replaced(
    own: Callable[..., ExtractClient], slow: Path, small: Path
) -> None:
    client = own()
    reading = _Reading(client, slow)
    parent = client.worker_pid
    assert parent is not None
    os.kill(parent, signal.SIGKILL)

    assert reading.code() == "worker_died"
    deadline = time.monotonic() + _DEADLINE_S
    while _is_running(reading.child):
        assert time.monotonic() < deadline
    assert _is_well(client, small)


def test_cancelling_ends_the_child_soon(
    own: Callable[..., ExtractClient], slow: Path, small: Path
) -> None:
    client, cancel = own(), CancelToken()
    reading = _Reading(client, slow, cancel)
    cancel.cancel()

    assert "CancelledError" in reading.code()
    assert not Path(f"/proc/{reading.child}").exists()
    assert _is_well(client, small)


def test_a_child_is_sealed_limited_and_in_a_group_of_its_own(
    own: Callable[..., ExtractClient], slow: Path
) -> None:
    client, cancel = own(), CancelToken()
    reading = _Reading(client, slow, cancel)
    deadline = time.monotonic() + _DEADLINE_S
    while "Seccomp_filters:\t2" not in (status := _proc(reading.child, "status")):
        assert time.monotonic() < deadline
    limits = {
        line[:26].strip(): line[26:].split() for line in _proc(reading.child, "limits").splitlines()
    }
    files = [str(fd.readlink()) for fd in Path(f"/proc/{reading.child}/fd").iterdir()]
    group = os.getpgid(reading.child)
    cancel.cancel()
    reading.code()

    assert "NoNewPrivs:\t1" in status
    assert limits["Max file size"][0] == "0"
    assert limits["Max address space"][0] == str(JobLimits().memory_bytes)
    assert limits["Max cpu time"][0] == str(JobLimits().cpu_s)
    assert limits["Max core file size"][0] == "0"
    assert group == reading.child
    assert [name for name in files if name.startswith("socket:")] == []


def _proc(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text()


def test_the_parent_stays_without_threads_so_that_it_can_fork(
    client: ExtractClient, small: Path
) -> None:
    assert _is_well(client, small)
    assert client.worker_pid is not None
    assert "Threads:\t1\n" in _proc(client.worker_pid, "status")


def test_threads_queue_up(client: ExtractClient, small: Path) -> None:
    results: list[bool] = []
    threads = [
        threading.Thread(target=lambda: results.append(_is_well(client, small))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(_DEADLINE_S)

    assert results == [True] * 8


def test_a_cancelled_token_starts_nothing(client: ExtractClient, small: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(CancelledError):
        read_path(client, small, cancel=cancel)


def test_no_descriptor_is_left_open(client: ExtractClient, small: Path) -> None:
    assert _is_well(client, small)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        _is_well(client, small)

    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_closing_ends_a_document_with_its_process_and_starts_no_other(
    own: Callable[..., ExtractClient], slow: Path, small: Path
) -> None:
    client = own()
    reading = _Reading(client, slow)
    client.close()
    assert "WorkerClosedError" in reading.code()
    deadline = time.monotonic() + _DEADLINE_S
    while _is_running(reading.child):
        assert time.monotonic() < deadline
        os.sched_yield()
    with pytest.raises(WorkerClosedError) as caught:
        _is_well(client, small)
    assert caught.value.error_code == "vault_locked"
    client.stop()
    client.close()
    assert client.worker_pid is None


def test_a_document_is_read_with_no_descriptor_but_its_own(
    own: Callable[..., ExtractClient], slow: Path
) -> None:
    """Not the pipe for reports, of which the window makes a log."""
    reading = _Reading(own(), slow)
    deadline = time.monotonic() + _DEADLINE_S
    while "Seccomp_filters:\t2" not in _proc(reading.child, "status"):
        assert time.monotonic() < deadline
    held = [str(entry.readlink()) for entry in Path(f"/proc/{reading.child}/fd").iterdir()]

    # The document, the way for the answer, the sign of life.
    assert len([name for name in held if name != os.devnull]) == 3
