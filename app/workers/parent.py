"""The life of a process that forked the program and ends with it: signals on, exit status back.

Nothing is imported here that the start of the program does not need as well.
"""

import os
import signal
import threading
from collections.abc import Callable
from typing import Final

_PASSED_ON: Final = frozenset({signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT})
_WATCHED: Final = _PASSED_ON | {signal.SIGCHLD}
_FROM_A_PROCESS: Final = 0  # codes above it are the kernel's: what a terminal sends to its group


class Pipes:
    """Ours of the two pipes between the forked processes; ``child_pid`` is 0 in the child."""

    def __init__(self, child_pid: int, read_fd: int, write_fd: int) -> None:
        self.child_pid = child_pid
        self.read_fd = read_fd
        self.write_fd = write_fd


def fork(prepare_child: Callable[[int], None]) -> Pipes:
    """Makes the child, which gets its parent's process id; both return.

    Signals that are to be passed on, and the child's end, wait in the parent from here on.
    """
    child_reads, parent_writes = os.pipe()
    parent_reads, child_writes = os.pipe()
    parent_pid = os.getpid()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _WATCHED)
    child_pid = os.fork()
    if child_pid:
        os.close(child_reads)
        os.close(child_writes)
        return Pipes(child_pid, parent_reads, parent_writes)
    prepare_child(parent_pid)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    os.close(parent_reads)
    os.close(parent_writes)
    return Pipes(0, child_reads, child_writes)


def supervise(child_pid: int, serve: Callable[[], None]) -> int:
    """Serves the child in a thread until it ends; returns its exit status.

    A child that a signal ended ends this process by the same one.
    """
    threading.Thread(target=serve, name="orders", daemon=True).start()
    while True:
        came = signal.sigwaitinfo(_WATCHED)
        if came.si_signo == signal.SIGCHLD:
            ended_pid, status = os.waitpid(child_pid, os.WNOHANG)
            if ended_pid:
                return _end_like(os.waitstatus_to_exitcode(status))
        elif came.si_code <= _FROM_A_PROCESS:
            os.kill(child_pid, came.si_signo)


def _end_like(status: int) -> int:
    if status >= 0:
        return status
    number = -status
    if number != signal.SIGKILL:
        signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})
    os.kill(os.getpid(), number)
    return 128 + number  # of a signal that ends nobody here
