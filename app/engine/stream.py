"""One answer on its way from the worker, and every way in which it may end early."""

import time
from collections.abc import Callable

from app.domain.engine import GenerationRequest
from app.domain.progress import CancelToken
from app.engine.errors import (
    BadGrammarError,
    CannotContinueError,
    ContextExceededError,
    EngineDiedError,
)
from app.engine.free_memory import free_memory_bytes
from app.engine.protocol import Cancel, Done, Failed, Generate, Prompted, Reply, Text, Thought
from app.workers.supervisor import Worker, WorkerClosedError, WorkerDiedError, WorkerTimeoutError

STALL_TIMEOUT_S = 180.0  # one batch of a prompt on the slowest machine we know of
CANCEL_GRACE_S = 2.0  # from asking to killing
LOOK_S = 0.05  # how often whoever waits looks at the cancel token


class AnswerStream:
    """Hands an answer's text on; ``cancel`` may come from any thread.

    ``id`` is a number that no other answer has: what the worker still says of another one is
    not taken for this one's.
    """

    def __init__(self, worker: Worker, id_: int, token: CancelToken) -> None:
        self._worker = worker
        self._id = id_
        self._token = token
        self._own_token = CancelToken()
        self._texts: list[str] = []
        self._thoughts: list[str] = []
        self._heard_at = time.monotonic()
        self._told_at = 0.0  # when the worker was asked to end it
        self._is_over = False  # the worker said its last word on it

    @property
    def text(self) -> str:
        """All that came so far."""
        return "".join(self._texts)

    @property
    def thoughts(self) -> str:
        """All that the model thought so far."""
        return "".join(self._thoughts)

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody wants it to end."""
        return self._token.is_cancelled or self._own_token.is_cancelled

    def cancel(self) -> None:
        """Ends it soon."""
        self._own_token.cancel()

    def run(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        on_thought: Callable[[str], None],
    ) -> Done:
        """Asks, and streams until the worker says that the answer is whole.

        Whatever ``on_text`` and ``on_thought`` raise is passed on, once the worker is free for the
        next question.

        Raises:
            WorkerDiedError: the worker ended, or ignored a cancellation and was ended.
            ContextExceededError: the question is too long; the worker is free again.
            CannotContinueError: the template has no place for what is begun; likewise.
            BadGrammarError: the grammar or the JSON schema cannot be read; likewise.
            EngineDiedError: the worker failed and was ended.
        """
        try:
            self._worker.send(Generate(self._id, request, free_memory_bytes()))
            return self._listen(on_text, on_thought)
        except BaseException:
            self._abandon()
            raise

    def _listen(self, on_text: Callable[[str], None], on_thought: Callable[[str], None]) -> Done:
        while True:
            if self.is_cancelled:
                self._tell_to_end()
            match self._next():
                case Text(text=text):
                    self._texts.append(text)
                    on_text(text)
                case Thought(text=text):
                    self._thoughts.append(text)
                    on_thought(text)
                case Done() as done:
                    return done
                case Failed("context_exceeded", _, needed, available):
                    raise ContextExceededError(needed, available)
                case Failed("cannot_continue"):
                    raise CannotContinueError
                case Failed("bad_grammar"):
                    raise BadGrammarError
                case None | Prompted():
                    pass
                case _:
                    self._worker.kill()
                    raise EngineDiedError

    def _abandon(self) -> None:
        """Ends an answer that nobody hears any more, and waits until the worker is free."""
        try:
            while not self._is_over:
                self._tell_to_end()
                self._next()
        except (WorkerDiedError, WorkerClosedError):
            pass
        except BaseException:
            self._worker.kill()
            raise

    def _tell_to_end(self) -> None:
        if not self._told_at:
            self._told_at = time.monotonic()
            self._worker.send(Cancel(self._id))

    def _next(self) -> Reply | None:
        """The worker's next word on this answer; None when it says nothing for a moment."""
        self._end_when_overdue()
        try:
            reply: Reply = self._worker.receive(LOOK_S)
        except WorkerTimeoutError:
            return None
        self._heard_at = time.monotonic()
        if isinstance(reply, Text | Thought | Prompted | Done | Failed):
            if reply.id != self._id:
                return None
            self._is_over = isinstance(reply, Done | Failed)
        return reply

    def _end_when_overdue(self) -> None:
        now = time.monotonic()
        is_deaf = self._told_at and now - self._told_at > CANCEL_GRACE_S
        if is_deaf or now - self._heard_at > STALL_TIMEOUT_S:
            self._worker.kill()
            raise WorkerDiedError(self._worker.role, None)
