"""Embeds requests in small batches on threads of low priority.

Each thread runs one batch on one core: on a machine that is also busy with other things this
makes half as many passages again as one batch spread over all cores, where every matrix product
waits for the slowest. Low priority lets questions, the model and the window go first. While a
question is answered, work in the background stops after the batch at hand: threads that only have
a low priority still take memory's bandwidth from the model, and turns from its threads.
"""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Sequence

import numpy as np

from app.index.worker.encoder import Encoder

# Larger batches are not faster on a CPU.
_BATCH_PIECES = 400
_BATCH_TEXTS = 32
_NICE = 5
_MOST_HELD_S = 60.0  # whoever waits for a job in the background has a patience of its own


class EmbedJob:
    """One request's texts, the longest first, and the vectors made so far."""

    def __init__(
        self, request: int, texts: Sequence[str], encoder: Encoder, *, is_background: bool = False
    ) -> None:
        self.request = request
        self.is_background = is_background
        self._encoder = encoder
        self._pieces = encoder.all_pieces(texts)
        self._order = sorted(range(len(texts)), key=lambda at: -len(self._pieces[at]))
        self._next = 0
        self._missing = len(texts)
        self._vectors = np.empty((len(texts), encoder.dimension), dtype="<f4")

    @property
    def waiting(self) -> int:
        """Texts that no batch took yet."""
        return len(self._order) - self._next

    def take(self) -> list[int]:
        """The next batch: neighbours in length, so that little is padding; in int8 one text."""
        longest = max(len(self._pieces[self._order[self._next]]), 1)
        most = 1 if self._encoder.is_int8 else _BATCH_TEXTS
        count = max(1, min(_BATCH_PIECES // longest, most))
        rows = self._order[self._next : self._next + count]
        self._next += len(rows)
        return rows

    def embed(self, rows: Sequence[int]) -> None:
        """Makes the vectors of one batch."""
        self._vectors[rows] = self._encoder.encode([self._pieces[row] for row in rows])

    def finish(self, rows: Sequence[int]) -> bool:
        """Counts a batch as done; whether all are."""
        self._missing -= len(rows)
        return not self._missing

    def vectors(self) -> bytes:
        """All vectors, in the order of the texts."""
        return self._vectors.tobytes()


class EmbedThreads:
    """Works on jobs; of several, the one with least left to do goes first.

    So a question's few texts overtake an import. ``on_done`` is called on the thread that
    finished a job; ``on_failure`` when a thread broke, after which the worker is of no use.
    """

    def __init__(
        self, count: int, on_done: Callable[[EmbedJob], None], on_failure: Callable[[], None]
    ) -> None:
        self._on_done = on_done
        self._on_failure = on_failure
        self._jobs: list[EmbedJob] = []
        self._held_until = 0.0  # on the monotonic clock
        self._changed = threading.Condition()
        for number in range(count):
            threading.Thread(target=self._run, name=f"embed-{number}", daemon=True).start()

    def put(self, job: EmbedJob) -> None:
        """Adds a job, which has at least one text."""
        with self._changed:
            self._jobs.append(job)
            self._changed.notify_all()

    def hold(self, *, is_held: bool) -> None:
        """Leaves what is in the background alone, for a minute at most, or goes on with it."""
        with self._changed:
            self._held_until = time.monotonic() + _MOST_HELD_S if is_held else 0.0
            self._changed.notify_all()

    def _run(self) -> None:
        try:
            _lower_priority()
            while True:
                self._step()
        except BaseException:  # a job that is never answered would hang its caller
            self._on_failure()
            raise

    def _step(self) -> None:
        with self._changed:
            while (job := self._most_urgent()) is None:
                left_s = self._held_until - time.monotonic()
                self._changed.wait(max(0.0, left_s) if self._jobs else None)
            rows = job.take()
            if not job.waiting:
                self._jobs.remove(job)
        job.embed(rows)
        with self._changed:
            is_done = job.finish(rows)
        if is_done:
            self._on_done(job)

    def _most_urgent(self) -> EmbedJob | None:
        is_held = time.monotonic() < self._held_until
        free = (job for job in self._jobs if not (is_held and job.is_background))
        return min(free, key=lambda job: job.waiting, default=None)


def _lower_priority() -> None:
    with contextlib.suppress(AttributeError, OSError):  # not every system has it for threads
        os.setpriority(os.PRIO_PROCESS, 0, _NICE)  # 0: this thread, on Linux
