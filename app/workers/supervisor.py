"""Starts a worker, talks to it, ends it and starts it again; its death is an ordinary state."""

import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import UnionType
from typing import Any

import msgspec

from app.security.sandbox import Profile, Reach
from app.workers.backoff import Backoff
from app.workers.channel import DescriptorChannel
from app.workers.environment import worker_command, worker_environment
from app.workers.errors import (
    FrameError,
    FrameTimeoutError,
    WorkerClosedError,
    WorkerDiedError,
    WorkerTimeoutError,
)
from app.workers.life import LaunchPlan, Life
from app.workers.limits import Limits

__all__ = [
    "Limits",
    "OnDeath",
    "Profile",
    "Reach",
    "Worker",
    "WorkerClosedError",
    "WorkerDiedError",
    "WorkerTimeoutError",
    "ignore_death",
]

OnDeath = Callable[[str], None]  # the role

_SEND_TIMEOUT_S = 60.0
_DEFAULT_LIMITS = Limits()
_NO_FILES = Reach()


def ignore_death(_role: str) -> None:
    """For who does not want to hear of it."""


class Worker:
    """One worker process of a role. Thread-safe; dies with this process; restartable.

    Restartable until ``close``: then every call that needs the process raises
    ``WorkerClosedError``, and so does one that was waiting for it.
    """

    def __init__(
        self,
        role: str,
        *,
        replies: type | UnionType,
        limits: Limits = _DEFAULT_LIMITS,
        environment: Mapping[str, str] | None = None,
        profile: Profile = Profile.WORKER,
        descriptor_channel: bool = False,
        start_timeout_s: float = 60.0,
        command: Sequence[str] | None = None,
        on_death: OnDeath = ignore_death,
    ) -> None:
        """``environment`` is added to the allow-list; ``command`` is for tests' own roles.

        ``on_death`` hears, on whatever thread notices it, of a process that nobody ended.
        """
        self._on_death = on_death
        self._wanted_gone: Life | None = None  # told of, or ended on purpose
        self._plan = LaunchPlan(
            role=role,
            command=tuple(command or worker_command(role)),
            environment=worker_environment(environment or {}),
            limits=limits,
            profile=profile,
            has_channel=descriptor_channel,
            replies=replies,
            start_timeout_s=start_timeout_s,
        )
        self._life: Life | None = None
        self._starting: Life | None = None
        self._closed = threading.Event()
        self._backoff = Backoff()
        self._generation = 0
        self._lifecycle = threading.RLock()
        self._receiving = threading.Lock()
        self._requesting = threading.Lock()

    @property
    def role(self) -> str:
        """What the process is for."""
        return self._plan.role

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        life = self._life
        return life is not None and life.is_running()

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        life = self._life
        return life.process.pid if life is not None and life.is_running() else None

    @property
    def generation(self) -> int:
        """How many times it was started; a change means that it forgot everything."""
        return self._generation

    @property
    def sandbox_level(self) -> str:
        """How well the last process said that it is sealed; empty before the first start."""
        life = self._life
        return life.level if life is not None else ""

    @property
    def channel(self) -> DescriptorChannel:
        """Our end for handing over open files.

        Raises:
            WorkerDiedError: no process was started, or it was made without a channel.
        """
        channel = self._current().channel
        if channel is None:
            raise WorkerDiedError(self.role, None)
        return channel

    def start(self, reach: Reach = _NO_FILES, environment: Mapping[str, str] | None = None) -> None:
        """Starts the process and waits until it is sealed and ready; a no-op when it is alive.

        ``reach`` is what it may open, where the kernel has Landlock, beside its libraries.
        ``environment`` takes the place of the one it was made with.
        One that ended again and again before it said a word is started ever more slowly.

        Raises:
            WorkerDiedError: it ended on the way.
            WorkerTimeoutError: it was not ready in time, and was ended.
            WorkerTooWeakError: it could not lock itself up as well as this process.
            WorkerClosedError: no process is left behind.
        """
        with self._lifecycle:
            self.raise_if_closed()
            if self.is_alive:
                return
            self._bury()
            self._closed.wait(self._backoff.wait_s())
            self.raise_if_closed()
            self._backoff.began()
            plan = self._plan
            if environment is not None:
                plan = replace(plan, environment=worker_environment(environment))
            life = Life(plan)
            try:
                # Whoever closes sets the flag before it looks at this; so one of us sees the other.
                self._starting = life
                self.raise_if_closed()
                life.shake_hands(plan, reach)
                self.raise_if_closed()
            except BaseException as error:
                life.kill()
                life.close()
                self.raise_if_closed()
                if isinstance(error, WorkerDiedError):
                    self._on_death(self.role)
                raise
            finally:
                self._starting = None
            self._life = life
            self._generation += 1

    def send(self, message: msgspec.Struct) -> None:
        """Sends one message.

        Raises:
            WorkerDiedError: the process is gone, or does not read and was ended.
        """
        life = self._current()
        try:
            life.writer.write(message, _SEND_TIMEOUT_S)
        except (FrameTimeoutError, OSError):
            life.kill()
            raise self._death(life) from None

    def receive(self, timeout_s: float | None = None) -> Any:
        """The next message of the worker, one of the ``replies`` types.

        Raises:
            WorkerDiedError: the process is gone, or sent nonsense and was ended.
            WorkerTimeoutError: nothing came in time; the process still runs.
        """
        with self._receiving:
            life = self._current()
            try:
                message = life.reader.read(timeout_s)
            except FrameTimeoutError:
                raise WorkerTimeoutError(self.role) from None
            except FrameError:
                life.kill()
                raise self._death(life) from None
            if message is None:
                raise self._death(life)
            self._backoff.succeeded()
            return message

    def request(self, message: msgspec.Struct, timeout_s: float | None = None) -> Any:
        """Sends and receives one message, undisturbed by other threads' requests.

        Raises:
            WorkerDiedError: as ``send`` and ``receive``.
            WorkerTimeoutError: no answer in time. The process was ended, for its late answer
                would be taken for that to the next question.
        """
        with self._requesting:
            self.send(message)
            try:
                return self.receive(timeout_s)
            except WorkerTimeoutError:
                self.kill()
                raise

    def stop(self, *, grace_s: float = 1.0) -> None:
        """Ends the process: closed pipe, then SIGTERM to its group, then SIGKILL."""
        with self._lifecycle:
            life = self._life
            if life is None:
                return
            self._wanted_gone = life
            life.writer.close(grace_s)
            if life.wait(grace_s) is None:
                life.signal_group(signal.SIGTERM)
                life.wait(grace_s)
            self._bury()

    def kill(self, *, generation: int | None = None) -> None:
        """Ends the process and its group at once; only that of a ``generation``, if given."""
        with self._lifecycle:
            if generation is None or generation == self._generation:
                self._bury()

    def close(self) -> None:
        """Ends the process at once and for good, even one that is just starting."""
        self._closed.set()
        starting = self._starting
        if starting is not None:
            starting.kill()
        self.kill()

    def raise_if_closed(self) -> None:
        """Raises WorkerClosedError once closed."""
        if self._closed.is_set():
            raise WorkerClosedError

    def _current(self) -> Life:
        life = self._life
        self.raise_if_closed()
        if life is None:
            raise WorkerDiedError(self.role, None)
        return life

    def _death(self, life: Life) -> WorkerDiedError | WorkerClosedError:
        death = life.death()
        if self._closed.is_set():
            return WorkerClosedError()
        if life is not self._wanted_gone:
            self._wanted_gone = life
            self._on_death(self.role)
        return death

    def _bury(self) -> None:
        life = self._life
        if life is None:
            return
        self._wanted_gone = life
        life.kill()
        with self._receiving:  # a reader sees the end of the pipe and leaves
            self._life = None
            life.close()
