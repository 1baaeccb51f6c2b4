"""A real worker process with a role that only tests have."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.workers.supervisor import Worker
from tests.workers.echo import Said

ENTRY = Path(__file__).with_name("entry.py")
MakeWorker = Callable[..., Worker]


@pytest.fixture
def make_worker() -> Iterator[MakeWorker]:
    made: list[Worker] = []

    def make(role: str = "echo", **options: Any) -> Worker:
        command = [sys.executable, "-I", str(ENTRY), role]
        made.append(Worker(role, replies=Said, command=command, **options))
        return made[-1]

    yield make
    for worker in made:
        worker.kill()


@pytest.fixture
def worker(make_worker: MakeWorker) -> Worker:
    echo = make_worker()
    echo.start()
    return echo
