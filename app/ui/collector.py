"""Runs Python's cycle collector on the GUI thread only (docs/adr/0004)."""

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS: Final = 1_000
_FULL_EVERY_S: Final = 60.0
_FULL_AT_LATEST_S: Final = 600.0


class Collector(QObject):
    """Takes automatic collection off every thread and does it from a timer instead.

    A collection that runs on a worker thread may destroy QObjects there, which crashes.
    """

    def __init__(
        self, parent: QObject | None = None, *, is_writing: Callable[[], bool] = lambda: False
    ) -> None:
        """While ``is_writing``, a full pass waits: in a long chat it stalls the window by 60 ms."""
        super().__init__(parent)
        self._is_writing = is_writing
        self._full_at_s = time.monotonic()
        self._is_settled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Switches over. What lives at the first tick is left alone from then on."""
        gc.disable()
        self._is_settled = False
        self._timer.start()

    def stop(self) -> None:
        """Gives collection back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_due(self) -> None:
        """Collects the young generations when they are full, all of them once a minute.

        While an answer is written all of them wait for its end, ten minutes at most.
        """
        now_s = time.monotonic()
        if not self._is_settled:
            self._is_settled = True
            self._full_at_s = now_s
            gc.collect()
            gc.freeze()
        elif self._is_full_due(now_s - self._full_at_s):
            self._full_at_s = now_s
            gc.collect()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)

    def _is_full_due(self, since_s: float) -> bool:
        return since_s >= (_FULL_AT_LATEST_S if self._is_writing() else _FULL_EVERY_S)
