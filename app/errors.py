"""The root of every error Cloister raises on purpose."""

from typing import ClassVar


class CloisterError(Exception):
    """Base of all our errors; one that is not user-facing is a bug of ours."""


class UserFacingError(CloisterError):
    """An error whose text may be shown to a person as it stands.

    ``message`` says what happened and what is safe, ``hint`` what to do. ``code`` is stable:
    administrators and scripts look it up. Neither text ever carries document text or a prompt;
    a path the user named is allowed.
    """

    code: ClassVar[str] = "failed"
    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, *, hint: str = "", code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.error_code = code or self.code


class UsageError(UserFacingError):
    """The command line was wrong in a way argparse cannot see."""

    code = "usage"
    exit_code = 2


class CancelledError(CloisterError):
    """The user, or a shutdown, cancelled the operation; nothing is wrong."""
