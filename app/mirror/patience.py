"""What may go better later, and how long that is waited for."""

from collections.abc import Callable
from typing import Final

from app.errors import CloisterError
from app.mirror.errors import MirrorUnreachableError

_SAFE: Final = "Models that are installed are untouched."


# Waits for so many seconds; raises where the wait is called off.
Pause = Callable[[float], None]


class InterruptedTransferError(CloisterError):
    """What may go better at once or later; ``retry_after_s`` is the server's wish, 0 for none."""

    def __init__(self, what: str, retry_after_s: float = 0.0) -> None:
        super().__init__(what)
        self.what = what
        self.retry_after_s = retry_after_s


class RangeRefusedError(CloisterError):
    """416: the file that the server has ends before the place that was asked for."""


class Patience:
    """Counts failures without progress in between, and waits ever longer between them."""

    _FIRST_S: Final = 0.5
    _LONGEST_S: Final = 30.0
    _LONGEST_WISH_S: Final = 120.0

    def __init__(self, attempts: int, pause: Pause) -> None:
        self._attempts = attempts
        self._pause = pause
        self._failures = 0

    def progressed(self) -> None:
        """Something came of the last attempt."""
        self._failures = 0

    def wait_after(self, error: InterruptedTransferError) -> None:
        """Waits before the next attempt.

        Raises:
            MirrorUnreachableError: there have been enough.
        """
        self._failures += 1
        if self._failures >= self._attempts:
            raise MirrorUnreachableError(
                f"The mirror cannot be used now: {error.what}. {_SAFE}",
                hint="Try again later; what has come so far is kept.",
            ) from None
        grown = min(self._FIRST_S * 2.0 ** (self._failures - 1), self._LONGEST_S)
        self._pause(max(grown, min(error.retry_after_s, self._LONGEST_WISH_S)))
