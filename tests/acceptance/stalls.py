"""How late a 5 ms timer of the GUI thread comes while something runs."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

_TICK_MS: Final = 5
_LOOK_MS: Final = 50


class StallTimer(QObject):
    """Serves the window until something is so, and notes each tick's lateness."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self.worked_ms: list[float] = []  # processor time of the GUI thread between two ticks
        self.held_ms: list[float] = []  # of the lateness, what this process itself was at work
        self._due_ms = 0.0
        self._worked_ms = 0.0
        self._spent_ms = 0.0

    def serve_until(self, is_reached: Callable[[], bool], timeout_s: float) -> None:
        """Raises TimeoutError when it is not so in time."""
        loop, ticks, looks = QEventLoop(), QTimer(), QTimer()
        deadline_s = time.monotonic() + timeout_s
        ticks.setTimerType(Qt.TimerType.PreciseTimer)
        ticks.timeout.connect(self._on_tick)
        looks.timeout.connect(
            lambda: loop.quit() if is_reached() or time.monotonic() > deadline_s else None
        )
        self._due_ms = time.perf_counter() * 1000 + _TICK_MS
        self._worked_ms = time.thread_time() * 1000
        self._spent_ms = time.process_time() * 1000
        ticks.start(_TICK_MS)
        looks.start(_LOOK_MS)
        loop.exec()
        ticks.stop()
        looks.stop()
        if not is_reached():
            raise TimeoutError

    def figures(self) -> dict[str, float]:
        """The worst of them."""
        late = sorted(self.late_ms)
        return {
            "samples": len(late),
            "p99_stall_ms": round(late[int(0.99 * (len(late) - 1))], 1),
            "worst_stall_ms": round(late[-1], 1),
            "worst_held_ms": round(max(self.held_ms), 1),
            "worst_work_ms": round(max(self.worked_ms), 1),
        }

    def _on_tick(self) -> None:
        now = time.perf_counter() * 1000
        late_ms = max(0.0, now - self._due_ms)
        self.late_ms.append(late_ms)
        self._due_ms = now + _TICK_MS
        worked = time.thread_time() * 1000
        self.worked_ms.append(worked - self._worked_ms)
        self._worked_ms = worked
        spent = time.process_time() * 1000
        self.held_ms.append(min(late_ms, spent - self._spent_ms))
        self._spent_ms = spent
