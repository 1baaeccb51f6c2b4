"""Several workers: as many as suit the machine, and what kills one leaves the others alone."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.extract.client import ExtractClient
from app.extract.errors import ExtractError
from app.extract.pool import MAX_WORKERS, ExtractPool, workers_for
from app.extract.protocol import MIB, JobLimits
from app.workers.errors import WorkerClosedError

GIB = 1024 * MIB
EACH = JobLimits().memory_bytes


@pytest.mark.parametrize(
    ("processors", "free_bytes", "wanted"),
    [
        (1, 64 * GIB, 1),
        (2, 64 * GIB, 1),
        (4, 64 * GIB, 2),
        (64, 64 * GIB, MAX_WORKERS),
        (64, 7 * GIB, 2),
        (64, 1 * GIB, 1),
        (64, 0, 1),  # unknown
    ],
)
def test_the_number_of_workers_suits_processors_and_memory(
    processors: int, free_bytes: int, wanted: int
) -> None:
    assert workers_for(processors, free_bytes, EACH) == wanted


@pytest.fixture
def pool() -> Iterator[ExtractPool]:
    pool = ExtractPool(ExtractClient, 2)
    yield pool
    pool.close()


def _read(pool: ExtractPool, path: Path) -> str:
    with path.open("rb") as document:
        return pool.extract(document, name=path.name).pages[0].text


def _slow(folder: Path) -> Path:
    """A file that takes its reader a while: a long table, cell by cell."""
    path = folder / "slow.html"
    path.write_text("<table>" + "<tr><td>a cell</td></tr>" * 300_000 + "</table>")
    return path


def test_one_document_starts_one_worker(pool: ExtractPool, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Some words.")
    assert "Some words." in _read(pool, path)
    assert "Some words." in _read(pool, path)
    assert len(pool.worker_pids) == 1


def test_a_worker_that_is_killed_ends_one_document_and_no_other(
    pool: ExtractPool, tmp_path: Path
) -> None:
    failed: list[str] = []
    slow = _slow(tmp_path)

    def read_slowly() -> None:
        try:
            _read(pool, slow)
        except ExtractError as error:
            failed.append(error.error_code)

    thread = threading.Thread(target=read_slowly)
    thread.start()
    while not (busy := _with_child(pool)):
        time.sleep(0.002)
    path = tmp_path / "a.txt"
    path.write_text("Some words.")
    assert "Some words." in _read(pool, path)  # beside it
    assert len(pool.worker_pids) == 2
    os.kill(busy[0], signal.SIGKILL)
    assert "Some words." in _read(pool, path)
    thread.join()
    assert failed == ["worker_died"]


def _with_child(pool: ExtractPool) -> list[int]:
    """Workers that are at work on a document now."""
    return [pid for pid in pool.worker_pids if Path(f"/proc/{pid}/task/{pid}/children").read_text()]


def test_a_closed_pool_reads_nothing(pool: ExtractPool, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Some words.")
    pool.close()
    with pytest.raises(WorkerClosedError):
        _read(pool, path)
