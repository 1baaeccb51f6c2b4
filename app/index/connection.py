"""Many requests at once over one worker's pipe: replies find their way back by id."""

import itertools
import threading
from concurrent.futures import Future

from app.index.protocol import Reply, Request
from app.workers.supervisor import Worker, WorkerClosedError, WorkerDiedError

_JOIN_TIMEOUT_S = 5.0


class Connection:
    """The life of one worker process; a thread of its own reads the replies.

    When the process ends, everything that waits fails with ``WorkerDiedError``, or with
    ``WorkerClosedError``, and so does everything sent later: a new process gets a new connection.
    """

    def __init__(self, worker: Worker) -> None:
        """Takes the process that ``worker`` runs now."""
        self._worker = worker
        self._generation = worker.generation
        self._ids = itertools.count(1)
        self._waiting: dict[int, Future[Reply]] = {}
        self._death: WorkerDiedError | WorkerClosedError | None = None
        self._lock = threading.Lock()
        self._reader = threading.Thread(target=self._read, name="index-replies", daemon=True)
        self._reader.start()

    @property
    def is_open(self) -> bool:
        """Whether the process of this connection still answers."""
        is_current = self._worker.generation == self._generation
        return self._death is None and is_current and self._worker.is_alive

    def next_id(self) -> int:
        """A number for the next request."""
        return next(self._ids)

    def send(self, request: Request) -> "Future[Reply]":
        """Sends a request; the future gets its reply, or the error that ended the process."""
        future: Future[Reply] = Future()
        with self._lock:
            if self._death is not None:
                future.set_exception(self._death)
                return future
            self._waiting[request.id] = future
        try:
            self._worker.send(request)
        except (WorkerDiedError, WorkerClosedError) as error:
            self._fail(error)
        return future

    def kill(self) -> None:
        """Ends this process, and none that came after it."""
        self._worker.kill(generation=self._generation)

    def join(self) -> None:
        """Waits until the reading thread saw the end of the process."""
        if threading.current_thread() is not self._reader:
            self._reader.join(_JOIN_TIMEOUT_S)

    def _read(self) -> None:
        while True:
            try:
                reply: Reply = self._worker.receive()
            except (WorkerDiedError, WorkerClosedError) as error:
                self._fail(error)
                return
            with self._lock:
                future = self._waiting.pop(reply.id, None)
            if future is not None:
                future.set_result(reply)

    def _fail(self, error: WorkerDiedError | WorkerClosedError) -> None:
        with self._lock:
            self._death = self._death or error
            waiting, self._waiting = self._waiting, {}
        for future in waiting.values():
            future.set_exception(error)
