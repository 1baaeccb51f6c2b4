"""What goes wrong between this process and a worker."""

from app.errors import CloisterError, UserFacingError


class FrameError(CloisterError):
    """Bytes on a pipe that are no frame of ours: too long, cut off, or of the wrong shape."""


class FrameTimeoutError(CloisterError):
    """The other side did not read or write in time. What arrived so far is kept."""


class WorkerDiedError(CloisterError):
    """The worker's process ended, or spoke nonsense and was ended.

    ``exit_status`` is as in ``subprocess``: negative for a signal, None when unknown. Whoever
    talks to a worker turns this into a user-facing error with a code of its own. ``report`` is
    the kind and place of the exception that ended it, if one did; never any text.
    """

    def __init__(self, role: str, exit_status: int | None, report: str = "") -> None:
        super().__init__(f"worker '{role}' ended with status {exit_status} {report}".rstrip())
        self.role = role
        self.exit_status = exit_status
        self.report = report


class WorkerTimeoutError(CloisterError):
    """The worker is alive but did not answer in time."""

    def __init__(self, role: str) -> None:
        super().__init__(f"worker '{role}' did not answer in time")
        self.role = role


class WorkerClosedError(UserFacingError):
    """The worker was closed for good, which happens when the vault is locked."""

    code = "vault_locked"

    def __init__(self) -> None:
        super().__init__("Cloister is locked.", hint="Unlock it and try again.")


class WorkerTooWeakError(UserFacingError):
    """The worker is sealed less well than the process that started it; it was ended."""

    code = "sandbox_too_weak"

    def __init__(self, role: str, level: str, wanted: str) -> None:
        super().__init__(
            f"A part of Cloister ('{role}') reached the sandbox level '{level}', and the program "
            f"that started it '{wanted}'. It was ended before it read anything.",
            hint="Run 'cloister doctor', or ask the administrator (sandbox.min_level).",
        )
