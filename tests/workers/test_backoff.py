"""A worker that dies at once is not started at full speed for ever."""

import threading

import pytest

from app.workers.backoff import Backoff
from app.workers.errors import WorkerClosedError, WorkerDiedError
from tests.workers.conftest import MakeWorker


class Clock:
    """A time that only the test moves."""

    def __init__(self) -> None:
        self.time_s = 100.0

    def now_s(self) -> float:
        return self.time_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def waits(clock: Clock, starts: int) -> list[float]:
    """What was waited before each of so many starts in vain."""
    backoff, found = Backoff(clock.now_s), []
    for _ in range(starts):
        found.append(backoff.wait_s())
        clock.time_s += found[-1]
        backoff.began()
    return found


def test_the_first_starts_are_free_and_the_wait_grows_to_a_bound(clock: Clock) -> None:
    assert waits(clock, 10) == [0, 0, 0, 0.5, 1, 2, 4, 8, 8, 8]


def test_a_wait_is_over_when_the_last_start_is_long_ago(clock: Clock) -> None:
    backoff = Backoff(clock.now_s)
    for _ in range(20):
        backoff.began()
    clock.time_s += 3
    assert backoff.wait_s() == 5
    clock.time_s += 60
    assert backoff.wait_s() == 0


def test_a_start_that_came_to_something_makes_the_next_ones_free(clock: Clock) -> None:
    backoff = Backoff(clock.now_s)
    for _ in range(20):
        backoff.began()
    backoff.succeeded()
    assert backoff.wait_s() == 0


def test_closing_ends_the_wait(make_worker: MakeWorker) -> None:
    worker = make_worker("missing")
    for _ in range(3):
        with pytest.raises(WorkerDiedError):
            worker.start()
    ended: list[type[Exception]] = []

    def start() -> None:
        try:
            worker.start()
        except (WorkerDiedError, WorkerClosedError) as error:
            ended.append(type(error))

    waiting = threading.Thread(target=start)
    waiting.start()
    worker.close()
    waiting.join(10)
    assert ended == [WorkerClosedError]
