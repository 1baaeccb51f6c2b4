"""Carries calls from any thread to the GUI thread, with one wake-up for any number of calls."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """Runs posted calls on the thread it lives in, in order.

    One signal is emitted for all calls posted before the GUI thread wakes up: a thousand posts
    in a row cost one event. A call that raises does not take the others with it: its error goes
    to ``on_error``.
    """

    _woken = Signal()

    def __init__(
        self, parent: QObject | None = None, *, on_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__(parent)
        self._on_error = on_error
        self._calls: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._is_open = True
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether calls still arrive."""
        return self._is_open

    def post(self, call: Callable[[], None]) -> None:
        """Queues a call; harmless after ``close``. May come from any thread."""
        with self._lock:
            if not self._is_open:
                return
            is_first = not self._calls
            self._calls.append(call)
            if is_first:
                # Emitted under the lock, so that close() cannot come between.
                self._woken.emit()

    def close(self) -> None:
        """Drops what waits; later posts are ignored."""
        with self._lock:
            self._is_open = False
            self._calls.clear()

    def _on_woken(self) -> None:
        with self._lock:
            calls = tuple(self._calls)
            self._calls.clear()
        for call in calls:
            self.run(call)

    def run(self, call: Callable[[], None]) -> None:
        """Calls now, on this thread, unless closed; an error goes to ``on_error``."""
        if not self._is_open:
            return
        try:
            call()
        except Exception as error:  # noqa: BLE001 (the task door: what comes after must still come)
            self._on_error(error)
