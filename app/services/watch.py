"""Progress and cancellation of work on a whole vault, phase by phase."""

from collections.abc import Callable
from typing import Final

from app.domain.progress import CancelToken, Progress

COPYING: Final = "copying"
VERIFYING: Final = "verifying"
LOOKING: Final = "looking"
SAVING: Final = "saving"  # row by row; how many there are nobody knows

OnProgress = Callable[[Progress], None]


class Watch:
    """Tells progress in bytes, phase by phase, and ends the work when it was cancelled."""

    def __init__(self, on_progress: OnProgress | None, cancel: CancelToken | None) -> None:
        self._on_progress = on_progress
        self._cancel = cancel
        self._phase = ""
        self._total = 0
        self._done = 0

    def begin(self, phase: str, total: int) -> None:
        """The next phase, of so many bytes."""
        self._phase, self._total, self._done = phase, total, 0
        self.look(0)

    def look(self, done: int) -> None:
        """So much of the phase is done; never less than before."""
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()
        self._done = max(self._done, done)
        self._total = max(self._total, self._done)
        if self._on_progress is not None:
            self._on_progress(Progress(self._done, self._total, current=self._phase))
