"""The first words between a starter and its worker, before the role's own protocol."""

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.security.sandbox import Profile, Reach
from app.workers.limits import Limits

REQUESTS_FD = 0
REPLIES_FD = 1
REPORT_FD = 2


class Launch(msgspec.Struct, frozen=True, tag="launch"):
    """How the child has to lock itself up. Sent once, before anything else."""

    parent_pid: int
    profile: Profile
    limits: Limits
    readable: tuple[bytes, ...] = ()
    changeable: tuple[bytes, ...] = ()
    linkable: tuple[bytes, ...] = ()
    has_gpu: bool = False
    tcp_port: int = 0
    extra_fd: int | None = None

    @property
    def reach(self) -> Reach:
        """The files that the child may open; a path may hold bytes that are no text."""
        return Reach(
            readable=_paths(self.readable),
            changeable=_paths(self.changeable),
            linkable=_paths(self.linkable),
            has_gpu=self.has_gpu,
            tcp_port=self.tcp_port,
        )


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The child is locked up and has imported its role. ``level`` is what it really reached."""

    level: str


def _paths(names: Iterable[bytes]) -> tuple[Path, ...]:
    return tuple(Path(os.fsdecode(name)) for name in names)
