"""The first words between a starter and its worker, before the role's own protocol."""

import msgspec

from app.security.sandbox import Profile
from app.workers.limits import Limits

REQUESTS_FD = 0
REPLIES_FD = 1
REPORT_FD = 2


class Launch(msgspec.Struct, frozen=True, tag="launch"):
    """How the child has to lock itself up. Sent once, before anything else."""

    parent_pid: int
    profile: Profile
    limits: Limits
    extra_fd: int | None = None


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The child is locked up and has imported its role. ``level`` is what it really reached."""

    level: str
