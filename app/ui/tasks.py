"""The one door off the GUI thread: reads, changes, and long jobs that stream items.

What a caller hands in may hold the last reference to a widget, which may be destroyed on the GUI
thread alone. So the other threads hold it by ``_Call`` and ``Job`` only, and the GUI thread empties
these when their time is over (docs/adr/0004). Items and results are plain data.
"""

import functools
import queue
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer

from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.ui.bridge import Bridge

Item = TypeVar("Item")
Result = TypeVar("Result")

LEAST_WAIT_MS: Final = 33
MOST_WAIT_MS: Final = 100
_WAIT_TIMES: Final = 40  # what a batch costs, so that batches take a fortieth of the thread
CLOSE_TIMEOUT_S: Final = 3.0
_READERS: Final = 3

Failure = Callable[[UserFacingError], None]
_Post = Callable[[Callable[[], None]], None]


def ignore(_: object) -> None:
    """The callback of one who does not want to know."""


def _nothing() -> None:
    """The ``on_finished`` of a job nobody waits for."""


class Tasks(QObject):
    """Runs blocking calls off the GUI thread and brings results back on it.

    Reads run side by side; changes run one after the other, in order. A callback that is a method
    of a destroyed QObject is dropped. ``UserFacingError`` goes to ``on_failure`` (without one: to
    ``on_unhandled``), a cancellation to nobody, everything else to ``on_bug``, as does what a
    callback raises: the other callbacks come all the same.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        on_bug: Callable[[BaseException], None],
        on_unhandled: Failure = ignore,
    ) -> None:
        super().__init__(parent)
        self._bridge = Bridge(self, on_error=on_bug)
        self._on_bug = on_bug
        self._on_unhandled = on_unhandled
        self._reads = _Lane("read", self._bridge.post, threads=_READERS)
        self._changes = _Lane("change", self._bridge.post, threads=1)
        self._held: set[_Call | Job[Any]] = set()
        self._asked: set[_Call] = set()  # reads and changes that have not come back
        self._bound: set[Job[Any]] = set()  # jobs that tell a page
        self._jobs: dict[Job[Any], threading.Thread] = {}
        self._threads: tuple[threading.Thread, ...] = ()
        self._waiting: list[Job[Any]] = []
        self._flushed_at_s = 0.0
        self._worked_s = 0.0  # of this thread, when the last batch came
        self._wait_ms = float(LEAST_WAIT_MS)
        self._flush_timer = QTimer(self)
        self._flush_timer.setSingleShot(True)
        self._flush_timer.timeout.connect(self._on_flush_due)

    def read(
        self,
        fn: Callable[[], Result],
        on_success: Callable[[Result], None] = ignore,
        on_failure: Failure | None = None,
    ) -> None:
        """Calls ``fn`` on a reader thread."""
        self._put(self._reads, _Call(fn, self._deliverer(on_success, on_failure)))

    def change(
        self,
        fn: Callable[[], Result],
        on_success: Callable[[Result], None] = ignore,
        on_failure: Failure | None = None,
    ) -> None:
        """Calls ``fn`` on the writer thread, after every change asked for before."""
        self._put(self._changes, _Call(fn, self._deliverer(on_success, on_failure)))

    def job(
        self,
        fn: Callable[[Callable[[Item], None], CancelToken], Result],
        *,
        on_items: Callable[[Sequence[Item]], None] = ignore,
        on_success: Callable[[Result], None] = ignore,
        on_failure: Failure | None = None,
        on_finished: Callable[[], None] = _nothing,
        outlives_pages: bool = False,
    ) -> "Job[Item]":
        """Calls ``fn(emit, cancel)`` on a thread of its own.

        ``outlives_pages``: whom it tells stays, or is not missed, when pages are made anew.

        What ``fn`` emits arrives in batches, the first at once, all of it before the result. The
        dearer batches are, painting included, the longer the next waits (docs/adr/0069): for
        ``LEAST_WAIT_MS`` to ``MOST_WAIT_MS``. ``on_finished`` comes last, however the job ended.
        After ``abandon`` it is cancelled before it began, and nobody is called back.
        """
        job: Job[Item] = Job(on_items, self._on_first_item, self._bridge.post)
        if not self._bridge.is_open:
            job.cancel()
            return job

        def on_arrived(call: _Call) -> None:
            self._bridge.run(job.flush)
            self._waiting = [other for other in self._waiting if other is not job]
            self._jobs.pop(job, None)
            self._bound.discard(job)
            self._bridge.run(lambda: self._deliver_outcome(call, on_success, on_failure))
            self._bridge.run(lambda: _deliver(on_finished))
            self._let_go(job)

        call = _Call(functools.partial(fn, job.emit, job.token), on_arrived)
        thread = threading.Thread(
            target=_run, args=(call, self._bridge.post), name="cloister-job", daemon=True
        )
        self._held |= {call, job}
        self._jobs[job] = thread
        if not outlives_pages:
            self._bound.add(job)
        thread.start()
        return job

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._jobs)

    @property
    def is_settled(self) -> bool:
        """Whether pages can be made anew: nothing is on its way that only they would hear."""
        return not (self._asked or self._bound)

    def abandon(self) -> None:
        """Cancels what runs and drops what waits; no callback comes any more. Does not wait."""
        self._bridge.close()
        self._flush_timer.stop()
        for job in self._jobs:
            job.cancel()
        lanes = (*self._reads.close(), *self._changes.close())
        self._threads = (*self._threads, *self._jobs.values(), *lanes)
        self._jobs.clear()

    def wait(self, timeout_s: float = CLOSE_TIMEOUT_S) -> bool:
        """After ``abandon``: waits a bounded time; True when all threads ended. Any thread."""
        deadline_s = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, deadline_s - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def release(self) -> bool:
        """After ``abandon``, on the GUI thread: lets go of what callers handed in; True when done.

        A thread that is stuck keeps what it holds, where the alternative would be a crash.
        """
        threads = (*self._threads, *self._jobs.values())
        has_ended = not any(thread.is_alive() for thread in threads)
        if has_ended:
            self._let_go(*self._held)
        return has_ended

    def close(self, timeout_s: float = CLOSE_TIMEOUT_S) -> bool:
        """``abandon``, ``wait`` and ``release``."""
        self.abandon()
        has_ended = self.wait(timeout_s)
        self.release()
        return has_ended

    def finish(self, timeout_s: float = CLOSE_TIMEOUT_S) -> bool:
        """Lets every read and change asked for before come to its end, without calling back, and
        waits a bounded time; True when all ended.
        """
        self._bridge.close()
        self._threads = (*self._threads, *self._reads.finish(), *self._changes.finish())
        has_ended = self.wait(timeout_s)
        self.release()
        return has_ended

    def _put(self, lane: "_Lane", call: "_Call") -> None:
        if lane.is_open:
            self._held.add(call)
            self._asked.add(call)
            lane.put(call)

    def _deliverer(
        self, on_success: Callable[[Result], None], on_failure: Failure | None
    ) -> "Callable[[_Call], None]":
        return lambda call: self._deliver_outcome(call, on_success, on_failure)

    def _let_go(self, *held: "_Call | Job[Any]") -> None:
        for one in held:
            self._held.discard(one)
            one.empty()

    def _deliver_outcome(
        self, call: "_Call", on_success: Callable[[Any], None], on_failure: Failure | None
    ) -> None:
        result, error = call.result, call.error
        self._asked.discard(call)
        self._let_go(call)
        if error is None:
            _deliver(on_success, result)
        elif isinstance(error, UserFacingError):
            _deliver(on_failure or self._on_unhandled, error)
        elif not isinstance(error, CancelledError):
            _deliver(self._on_bug, error)

    def _on_first_item(self, job: "Job[Any]") -> None:
        self._waiting.append(job)
        if not self._flush_timer.isActive():
            since_ms = (time.monotonic() - self._flushed_at_s) * 1000
            self._flush_timer.start(max(0, round(self._wait_ms - since_ms)))

    def _on_flush_due(self) -> None:
        """Goes on by itself while items come, so that their thread need not wake this one."""
        self._flushed_at_s = time.monotonic()
        before_s, self._worked_s = self._worked_s, time.thread_time()
        self._wait_ms = wait_after((self._worked_s - before_s) * 1000)
        self._waiting = [job for job in self._waiting if job.has_items()]
        if self._waiting:
            self._flush_timer.start(round(self._wait_ms))
        for job in tuple(self._waiting):
            self._bridge.run(job.flush)


def wait_after(cost_ms: float) -> float:
    """For how long the next batch waits when all that the thread did since one took so long."""
    return min(MOST_WAIT_MS, max(LEAST_WAIT_MS, cost_ms * _WAIT_TIMES))


class Job(Generic[Item]):
    """A long work under way; items gather here until the GUI thread takes them as a batch."""

    def __init__(
        self,
        on_items: Callable[[Sequence[Item]], None],
        on_first: "Callable[[Job[Item]], None]",
        post: _Post,
    ) -> None:
        self.token = CancelToken()
        self._on_items = on_items
        self._on_first = on_first
        self._post = post
        self._lock = threading.Lock()
        self._items: list[Item] = []
        self._is_looked_at = False  # by the GUI thread, from time to time

    def cancel(self) -> None:
        """Asks the work to end soon."""
        self.token.cancel()

    def emit(self, item: Item) -> None:
        """Adds an item; called by the work, on any thread."""
        with self._lock:
            self._items.append(item)
            is_first, self._is_looked_at = not self._is_looked_at, True
        if is_first:
            self._post(self._ask_for_flush)

    def has_items(self) -> bool:
        """Whether any gathered; if none did, the next is told of. On the GUI thread."""
        with self._lock:
            self._is_looked_at = bool(self._items)
            return self._is_looked_at

    def flush(self) -> None:
        """Hands over what gathered; on the GUI thread."""
        with self._lock:
            items, self._items = self._items, []
        if items:
            _deliver(self._on_items, items)

    def empty(self) -> None:
        """Lets go of whom it tells, and of what it did not."""
        self._on_items = self._on_first = ignore
        with self._lock:
            self._items = []

    def _ask_for_flush(self) -> None:
        self._on_first(self)


class _Call:
    """Something to do elsewhere, what came of it, and what the GUI thread does then."""

    def __init__(self, fn: Callable[[], object], on_arrived: "Callable[[_Call], None]") -> None:
        self._fn = fn
        self._on_arrived = on_arrived
        self.result: object = None
        self.error: BaseException | None = None

    def work(self) -> None:
        """On another thread."""
        try:
            self.result = self._fn()
        except BaseException as error:  # noqa: BLE001 (the task door: the user must hear of it)
            self.error = error

    def arrive(self) -> None:
        """On the GUI thread, after ``work``."""
        self._on_arrived(self)

    def empty(self) -> None:
        """Lets go of all that it was handed and of what came of it, tracebacks included."""
        self._fn, self._on_arrived = _nothing, ignore
        self.result = self.error = None


def _run(call: _Call, post: _Post) -> None:
    call.work()
    post(call.arrive)


class _Lane:
    """Some threads that take calls from one queue. They are daemons: a stuck one cannot hold up
    the end of the process.
    """

    def __init__(self, name: str, post: _Post, *, threads: int) -> None:
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._name = name
        self._post = post
        self._limit = threads
        self._threads: list[threading.Thread] = []
        self.is_open = True

    def put(self, call: _Call) -> None:
        self._calls.put(call)
        if len(self._threads) < self._limit:
            thread = threading.Thread(
                target=self._serve, name=f"cloister-{self._name}", daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def close(self) -> list[threading.Thread]:
        """Forgets what waits; returns the threads, which end after what they are at."""
        try:
            while True:
                self._calls.get_nowait()
        except queue.Empty:
            pass
        return self.finish()

    def finish(self) -> list[threading.Thread]:
        """Takes nothing more; returns the threads, which end after what waits."""
        self.is_open = False
        for _ in self._threads:
            self._calls.put(None)
        return self._threads

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None:
            _run(call, self._post)


def _deliver(callback: Callable[..., None], *values: object) -> None:
    """Calls back, unless the QObject that would hear it is gone."""
    target = callback.func if isinstance(callback, functools.partial) else callback
    owner = getattr(target, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(*values)
