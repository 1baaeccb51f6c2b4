"""The self-test's own worker: locked up as the real ones are, it tries to get out and tells."""

import os

import msgspec

from app.security import sandbox
from app.security.sandbox import Profile
from app.workers.environment import QUIET
from app.workers.framing import FrameReader, FrameWriter
from app.workers.seal_attempts import NO_HOME, Harm, HomeFiles, try_all

ROLE = "seal"


class Try(msgspec.Struct, frozen=True, tag="try"):
    """What to try. ``again`` is what the worker seals itself with once more, as the engine does.

    ``is_forked``: in a child, as documents are read. Files of the ``home`` are opened, never read.
    """

    harms: tuple[Harm, ...]
    again: Profile | None = None
    is_forked: bool = False
    home: HomeFiles = NO_HOME


class Tried(msgspec.Struct, frozen=True, tag="tried"):
    """The level, each outcome, and the switches against calling home that are not set."""

    level: str
    outcomes: dict[Harm, dict[str, str]]
    unset: tuple[str, ...]


def run(reader_fd: int, writer_fd: int, extra_fd: int | None) -> None:  # noqa: ARG001
    """The role's entry: one request, one answer."""
    request = FrameReader(reader_fd, Try).read()
    if request is None:
        return
    if request.is_forked:
        _answer_from_child(request, writer_fd)
    else:
        FrameWriter(writer_fd).write(carry_out(request))


def carry_out(request: Try) -> Tried:
    """Seals this process once more where that is asked for, then tries everything."""
    if request.again is not None:
        sandbox.seal_further(request.again)
    return Tried(
        level=sandbox.reached_level(),
        outcomes={harm: try_all(harm, request.home) for harm in request.harms},
        unset=tuple(name for name, value in QUIET.items() if os.environ.get(name) != value),
    )


def _answer_from_child(request: Try, writer_fd: int) -> None:
    parent_pid = os.getpid()
    pid = os.fork()
    if pid:
        os.waitpid(pid, 0)
        return
    try:
        sandbox.die_with_parent(parent_pid)
        FrameWriter(writer_fd).write(carry_out(request))
    finally:
        os._exit(0)
