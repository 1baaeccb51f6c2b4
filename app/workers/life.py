"""One life of a worker process: its start, our ends of its pipes, its end."""

import contextlib
import fcntl
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import UnionType

import msgspec

from app.security import sandbox
from app.security.redaction import is_description
from app.security.sandbox import Profile, Reach
from app.workers.channel import DescriptorChannel
from app.workers.errors import (
    FrameError,
    FrameTimeoutError,
    WorkerDiedError,
    WorkerTimeoutError,
    WorkerTooWeakError,
)
from app.workers.framing import FrameReader, FrameWriter
from app.workers.launch import Launch, Started
from app.workers.limits import Limits
from app.workers.spawner import SPAWNER

_PIPE_BYTES = 1024 * 1024
_REAP_TIMEOUT_S = 5.0
_EXIT_GRACE_S = 0.5
_REPORT_BYTES = 4096

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LaunchPlan:
    """All that a start needs; the same for every life of a worker."""

    role: str
    command: Sequence[str]
    environment: Mapping[str, str]
    limits: Limits
    profile: Profile
    has_channel: bool
    replies: type | UnionType
    start_timeout_s: float


class Life:
    """A started process. ``kill`` and ``wait`` may come from any thread; ``close`` comes last."""

    def __init__(self, plan: LaunchPlan) -> None:
        self._role = plan.role
        self.channel: DescriptorChannel | None = None
        theirs: DescriptorChannel | None = None
        if plan.has_channel:
            self.channel, theirs = DescriptorChannel.pair()
        requests_read, requests_write = os.pipe()
        replies_read, replies_write = os.pipe()
        self._report_fd, report_write = os.pipe()
        os.set_blocking(self._report_fd, False)
        for fd in (requests_write, replies_write):
            _enlarge(fd)
        os.set_blocking(requests_write, False)
        self._replies_fd = replies_read
        self.reader = FrameReader(replies_read, plan.replies)
        self.writer = FrameWriter(requests_write)
        self.level = ""
        self._extra_fd = theirs.fileno() if theirs else None
        try:
            self.process = SPAWNER.run(
                lambda: subprocess.Popen(
                    plan.command,
                    stdin=requests_read,
                    stdout=replies_write,
                    stderr=report_write,
                    pass_fds=() if self._extra_fd is None else (self._extra_fd,),
                    cwd="/",
                    env=dict(plan.environment),
                    start_new_session=True,
                )
            )
        except OSError:
            self.close()
            raise WorkerDiedError(plan.role, None) from None
        finally:
            for fd in (requests_read, replies_write, report_write):
                os.close(fd)
            if theirs:
                theirs.close()

    def shake_hands(self, plan: LaunchPlan, reach: Reach) -> None:
        """Tells the child how to lock itself up, and waits until it did.

        Raises:
            WorkerDiedError: it ended instead, or said something else and was ended.
            WorkerTimeoutError: it took too long.
            WorkerTooWeakError: it is sealed less well than this process, for which the site's
                ``sandbox.min_level`` was checked.
        """
        launch = Launch(
            parent_pid=os.getpid(),
            profile=plan.profile,
            limits=plan.limits,
            readable=tuple(os.fsencode(path.absolute()) for path in reach.readable),
            changeable=tuple(os.fsencode(path.absolute()) for path in reach.changeable),
            linkable=tuple(os.fsencode(path.absolute()) for path in reach.linkable),
            has_gpu=reach.has_gpu,
            tcp_port=reach.tcp_port,
            extra_fd=self._extra_fd,
        )
        try:
            self.writer.write(launch, plan.start_timeout_s)
            body = self.reader.read_body(plan.start_timeout_s)
        except FrameTimeoutError:
            raise WorkerTimeoutError(plan.role) from None
        except (FrameError, OSError):
            body = None
        if body is None:
            raise self.death()
        try:
            self.level = msgspec.msgpack.decode(body, type=Started).level
        except msgspec.MsgspecError:
            self.kill()
            raise self.death() from None
        own = sandbox.Level(sandbox.reached_level())
        if _known(self.level).rank < own.rank:
            raise WorkerTooWeakError(plan.role, _known(self.level), own)

    def is_running(self) -> bool:
        """Whether the process has not ended."""
        return self.process.poll() is None

    def signal_group(self, number: signal.Signals) -> None:
        """Signals the process and whatever it forked; only while its id is surely its own."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, number)

    def wait(self, timeout_s: float) -> int | None:
        """The exit status, or None when it still runs after the time."""
        try:
            return self.process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> int | None:
        """Ends process and group at once; returns the exit status."""
        self.signal_group(signal.SIGKILL)
        return self.wait(_REAP_TIMEOUT_S)

    def death(self) -> WorkerDiedError:
        """The error that says how a process ended whose pipe did; one that still runs is ended."""
        status = self.wait(_EXIT_GRACE_S)
        if status is None:
            status = self.kill()
        report = self._report()
        if report:
            _LOG.warning("worker '%s': %s", self._role, report)
        return WorkerDiedError(self._role, status, report)

    def _report(self) -> str:
        """Where an error was raised in it. Anything else may be a document's text: left out."""
        try:
            untrusted_report = os.read(self._report_fd, _REPORT_BYTES).decode("ascii", "replace")
        except OSError:
            return ""
        return untrusted_report if is_description(untrusted_report) else ""

    def close(self) -> None:
        """Closes our ends. Nobody may be reading any more."""
        self.writer.close()
        os.close(self._replies_fd)
        os.close(self._report_fd)
        if self.channel is not None:
            self.channel.close()


def _known(untrusted_level: str) -> sandbox.Level:
    """The level a worker names; one that we do not know is none."""
    known = {str(level): level for level in sandbox.Level}
    return known.get(untrusted_level, sandbox.Level.NONE)


def _enlarge(fd: int) -> None:
    """Fewer switches for vectors; more than the system allows a user is no error."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            fcntl.fcntl(fd, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
