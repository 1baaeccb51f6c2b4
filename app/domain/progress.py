"""Progress and cancellation, as plain values."""

import threading
from dataclasses import dataclass

from app.errors import CancelledError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long work is. ``passages_per_s`` and ``seconds_left`` are 0 when unknown.

    ``part`` is the share, below 1, that is done of the one after ``done``.
    """

    done: int
    total: int
    failed: int = 0
    current: str = ""
    passages_per_s: float = 0.0
    seconds_left: float = 0.0
    part: float = 0.0


class CancelToken:
    """Set by the one who waits, looked at by the one who works."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Asks the work to end soon."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to end."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raises CancelledError once cancelled."""
        if self.is_cancelled:
            raise CancelledError
