"""What each stage of an import costs, in time and in processor time of this process."""

import contextlib
import threading
import time
from collections.abc import Iterator
from enum import StrEnum

from app.domain.documents import StageCost


class Stage(StrEnum):
    """What is done with a file, one after the other."""

    READ = "read"  # its bytes, for their digest
    EXTRACT = "extract"  # in an extract worker, whose processor time is not in here
    SPLIT = "split"
    EMBED = "embed"  # in the index worker, likewise
    KEEP = "keep"


class StageCosts:
    """Adds up over all threads, so that the seconds of a stage can be more than have gone by."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wall_s = dict.fromkeys(Stage, 0.0)
        self._cpu_s = dict.fromkeys(Stage, 0.0)

    @contextlib.contextmanager
    def of(self, stage: Stage) -> Iterator[None]:
        """What this thread does inside belongs to the stage."""
        began_s, spent_s = time.perf_counter(), time.thread_time()
        try:
            yield
        finally:
            wall_s, cpu_s = time.perf_counter() - began_s, time.thread_time() - spent_s
            with self._lock:
                self._wall_s[stage] += wall_s
                self._cpu_s[stage] += cpu_s

    def all(self) -> tuple[StageCost, ...]:
        """Of every stage, in their order."""
        with self._lock:
            return tuple(
                StageCost(stage.value, self._wall_s[stage], self._cpu_s[stage]) for stage in Stage
            )
