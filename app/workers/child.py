"""The life of a worker process before and around its role: take the pipes, lock up, import, run.

Nothing heavy, and nothing that knows what a role does, is imported here.
"""

import importlib
import os
import signal
import sys
from collections.abc import Callable, Mapping
from typing import cast

from app.security import sandbox
from app.security.redaction import describe
from app.workers.framing import FrameReader, FrameWriter
from app.workers.launch import REPLIES_FD, REPORT_FD, REQUESTS_FD, Launch, Started

EXIT_BUG = 70
EXIT_USAGE = 2

RoleFunction = Callable[[int, int, int | None], None]


def run(role: str, roles: Mapping[str, str]) -> int:
    """Runs one role to its end; returns the exit status.

    ``roles`` maps a role to ``"package.module"`` with a function ``run(reader_fd, writer_fd,
    extra_fd)``, imported only after the process is sealed.
    """
    if role not in roles:
        return EXIT_USAGE
    reader_fd, writer_fd, report_fd = _take_descriptors()
    try:
        launch = FrameReader(reader_fd, Launch, max_bytes=65536).read()
        if launch is None:
            return 0
        level = _lock_up(launch)
        function = cast(RoleFunction, importlib.import_module(roles[role]).run)
        FrameWriter(writer_fd).write(Started(level=level))
        function(reader_fd, writer_fd, launch.extra_fd)
    except BrokenPipeError:
        return 0  # the parent is gone or wants no answer
    except BaseException as error:  # noqa: BLE001 - the edge of a process: report, then end
        os.write(report_fd, describe(error).encode())
        return EXIT_BUG
    return 0


def _take_descriptors() -> tuple[int, int, int]:
    """Moves pipes and stderr away from 0, 1 and 2, where a library could read or write them."""
    taken = (os.dup(REQUESTS_FD), os.dup(REPLIES_FD), os.dup(REPORT_FD))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(nowhere, fd)
    os.close(nowhere)
    return taken


def _lock_up(launch: Launch) -> str:
    sandbox.die_with_parent(launch.parent_pid)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())  # the launcher blocks some, to wait for them
    limits = launch.limits
    sandbox.limit_resources(
        address_space_bytes=limits.address_space_bytes,
        cpu_s=limits.cpu_s,
        file_size_bytes=limits.file_size_bytes,
        open_files=limits.open_files,
    )
    return sandbox.seal(launch.profile, launch.reach)


def end(status: int) -> None:
    """Leaves at once: a worker has nothing to flush, and libraries' exit handlers may hang."""
    sys.stderr = None
    os._exit(status)
