"""How long to wait before a worker is started again that keeps ending before it says a word."""

import time
from collections.abc import Callable
from typing import Final

_FREE_STARTS: Final = 3  # a person who asks again waits for nothing
_FIRST_WAIT_S: Final = 0.5
_LONGEST_WAIT_S: Final = 8.0


class Backoff:
    """Counts starts that came to nothing; each beyond the first few doubles the wait.

    The wait runs from the last start, so whoever tries again later does not wait at all.
    """

    def __init__(self, now_s: Callable[[], float] = time.monotonic) -> None:
        self._now_s = now_s
        self._starts = 0
        self._last_start_s = 0.0

    def began(self) -> None:
        """A process is being started."""
        self._starts += 1
        self._last_start_s = self._now_s()

    def succeeded(self) -> None:
        """It did what it is for."""
        self._starts = 0

    def wait_s(self) -> float:
        """What is left to wait before the next start; 0 for none."""
        if self._starts < _FREE_STARTS:
            return 0.0
        doublings = min(self._starts - _FREE_STARTS, 10)
        pause_s = min(_FIRST_WAIT_S * 2.0**doublings, _LONGEST_WAIT_S)
        return max(0.0, self._last_start_s + pause_s - self._now_s())
