"""A cross-encoder's worker as the rest of Cloister sees it: pairs of texts to scores."""

import contextlib
import threading
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from app.domain.pairs import Pair
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.index.cross_encoder import CrossEncoderError
from app.index.pairs_protocol import (
    MAX_CHARS,
    ROLE,
    Failed,
    Open,
    Opened,
    Reply,
    Request,
    Score,
    Scores,
)
from app.workers.supervisor import (
    OnDeath,
    Profile,
    Worker,
    WorkerDiedError,
    WorkerTimeoutError,
    ignore_death,
)

_R = TypeVar("_R", Opened, Scores)
_OPEN_TIMEOUT_S: Final = 120.0
_PART_TIMEOUT_S: Final = 30.0  # of a few pairs; then the process hangs
_PART: Final = 8  # pairs between two looks at the clock
_LOOK_S: Final = 0.05  # how often a wait looks at the cancel token


class PairsDiedError(UserFacingError):
    """The worker ended, or hung and was ended, in the midst of a request."""

    code = "pairs_died"


class PairClient:
    """Implements ``PairScorer``. Any thread may call anything; one at a time is served."""

    def __init__(self, *, on_death: OnDeath = ignore_death) -> None:
        self._worker = Worker(
            ROLE,
            replies=Reply,
            profile=Profile.READER,
            descriptor_channel=True,
            on_death=on_death,
        )
        self._model: tuple[Path, ...] = ()
        self._verify: Callable[[], None] = lambda: None
        self._opened = 0  # the generation of the worker that has the model open
        self._turn = threading.RLock()

    @property
    def worker_pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid

    def start(self, model: Sequence[Path], verify: Callable[[], None]) -> None:
        """Names the model's files; its process is started with the first pairs."""
        with self._turn:
            if self._model != tuple(model):
                self._worker.stop()
                self._model = tuple(model)
            self._verify = verify

    def score(
        self, pairs: Sequence[Pair], *, budget_s: float, cancel: CancelToken | None = None
    ) -> list[float]:
        """Log-odds of as many pairs, from the first on, as the time allows.

        Raises:
            CancelledError: ``cancel`` was set; the process is gone, for it may be at a long text.
            CrossEncoderError: the files are no cross-encoder, or it gives no numbers.
            PairsDiedError: the process ended, or hung.
        """
        token = cancel or CancelToken()
        with self._turn:
            self._alive(token)
            ends = time.monotonic() + budget_s
            found: list[float] = []
            while len(found) < len(pairs):
                part = [_cut(pair) for pair in pairs[len(found) : len(found) + _PART]]
                found += self._scores(part, token)
                if time.monotonic() > ends:
                    break
            return found

    def stop(self) -> None:
        """Ends the worker."""
        with self._turn:
            self._worker.stop()

    def close(self) -> None:
        """As ``stop``, at once and for good: no worker is started any more."""
        self._worker.close()

    def _alive(self, cancel: CancelToken) -> None:
        """A worker that has the model open; starts a fresh one if need be."""
        worker = self._worker
        if worker.is_alive and worker.generation == self._opened:
            return
        worker.raise_if_closed()
        if not self._model:
            raise RuntimeError("start() comes before everything else")
        self._verify()
        try:
            worker.start()
            with _opened_files(self._model) as fds:
                worker.channel.send(fds, b"model")
        except (WorkerDiedError, WorkerTimeoutError, OSError) as error:
            worker.kill()
            worker.raise_if_closed()
            raise _died() from error
        self._ask(Open(), Opened, _OPEN_TIMEOUT_S, cancel)
        self._opened = worker.generation

    def _scores(self, part: Sequence[Pair], cancel: CancelToken) -> list[float]:
        reply = self._ask(Score(tuple(part)), Scores, _PART_TIMEOUT_S, cancel)
        numbers = array("f")
        if len(reply.scores) != len(part) * numbers.itemsize:
            self._worker.kill()
            raise _died()
        numbers.frombytes(reply.scores)
        return list(numbers)

    def _ask(self, request: Request, kind: type[_R], timeout_s: float, cancel: CancelToken) -> _R:
        try:
            self._worker.send(request)
            reply: Reply = self._receive(timeout_s, cancel)
        except (WorkerDiedError, WorkerTimeoutError) as error:
            self._worker.kill()
            raise _died() from error
        except CancelledError:
            self._worker.kill()  # its late answer would be taken for that to the next request
            raise
        if isinstance(reply, Failed) and reply.code == CrossEncoderError.code:
            self._worker.stop()
            raise CrossEncoderError(
                "The cross-encoder could not be used. Your documents are safe.",
                hint="Remove it in Models, or import it again.",
            )
        if not isinstance(reply, kind):
            self._worker.kill()
            raise _died()
        return reply

    def _receive(self, timeout_s: float, cancel: CancelToken) -> Reply:
        ends = time.monotonic() + timeout_s
        while True:
            cancel.raise_if_cancelled()
            try:
                reply: Reply = self._worker.receive(_LOOK_S)
                return reply
            except WorkerTimeoutError:
                if time.monotonic() > ends:
                    raise


def _died() -> PairsDiedError:
    return PairsDiedError(
        "The process that compares texts ended unexpectedly. Your documents and chats are safe.",
        hint="Try again: it starts anew by itself.",
    )


def _cut(pair: Pair) -> Pair:
    return pair[0][:MAX_CHARS], pair[1][:MAX_CHARS]


@contextlib.contextmanager
def _opened_files(paths: Sequence[Path]) -> Iterator[list[int]]:
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(path.open("rb")).fileno() for path in paths]
