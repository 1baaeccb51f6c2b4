"""The one thread that starts workers.

The kernel's parent-death signal follows the thread that started a process, not the process: a
worker started from a pool thread dies with that thread. So one thread that lives as long as
this process starts them all.
"""

import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class Spawner:
    """Runs functions, one after the other, in a thread that never ends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pid = 0
        self._jobs: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]]] = queue.SimpleQueue()

    def run(self, start: Callable[[], T]) -> T:
        """Calls ``start`` in the thread and returns, or raises, what it does."""
        outcome: Future[T] = Future()
        with self._lock:
            if self._pid != os.getpid():  # the first call, or the first after a fork
                self._pid = os.getpid()
                self._jobs = queue.SimpleQueue()
                threading.Thread(target=self._serve, name="spawner", daemon=True).start()
            self._jobs.put((outcome, start))
        return outcome.result()

    def _serve(self) -> None:
        jobs = self._jobs
        while True:
            outcome, start = jobs.get()
            try:
                outcome.set_result(start())
            except BaseException as error:  # noqa: BLE001 - handed to the caller
                outcome.set_exception(error)


SPAWNER = Spawner()
