"""Measures scrolling through a long chat: what each frame takes, by the wheel and by the page."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from app.bench.gui_window import BenchWindow, GuiBenchError

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_NOTCH: Final = 120  # of a wheel, in eighths of a degree
_FRAME_MS: Final = 1000 / 60


def scrolling(window: BenchWindow, frames: int) -> Mapping[str, object]:
    """Scrolls the chat that is shown so many frames up and down again, both ways.

    A frame lasts from the event to the end of painting. ``frame`` is processor time of the GUI
    thread, ``wall`` what went by; ``late`` is the share of frames that took more than a sixtieth
    of a second of a processor.

    Raises:
        GuiBenchError: the chat is too short, or was not painted.
    """
    from PySide6.QtCore import Qt

    wheel = [_by_wheel(window, _NOTCH)] * frames + [_by_wheel(window, -_NOTCH)] * frames
    up, down = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown
    pages = [_by_key(window, up)] * frames + [_by_key(window, down)] * frames
    return {
        "frames": 2 * frames,
        **_figures(window, "wheel", wheel),
        **_figures(window, "page", pages),
    }


def _by_wheel(window: BenchWindow, notches: int) -> Callable[[], object]:
    from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent

    viewport = window.view.viewport()
    middle = QPointF(viewport.rect().center())

    def turn() -> None:
        event = QWheelEvent(
            middle,
            viewport.mapToGlobal(middle),
            QPoint(),
            QPoint(0, notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 (Qt takes it by position)
        )
        QCoreApplication.sendEvent(viewport, event)

    return turn


def _by_key(window: BenchWindow, key: "Qt.Key") -> Callable[[], object]:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    def press() -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window.view, event)

    return press


def _figures(
    window: BenchWindow, name: str, steps: Sequence[Callable[[], object]]
) -> Mapping[str, object]:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    painted = 0

    class _Paints(QObject):
        """Counts the paintings of the chat."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            nonlocal painted
            painted += event.type() == QEvent.Type.Paint
            return super().eventFilter(watched, event)

    paints = _Paints()
    window.view.viewport().installEventFilter(paints)
    frames, walls = [], []
    for step in steps:
        window.application.processEvents()  # what is not the frame's
        before = painted
        began_s, busy_s = time.perf_counter(), time.thread_time()
        step()
        QCoreApplication.sendPostedEvents(window.workspace, QEvent.Type.UpdateRequest.value)
        frames.append((time.thread_time() - busy_s) * 1000)
        walls.append((time.perf_counter() - began_s) * 1000)
        if painted == before:
            raise GuiBenchError(
                "The chat is too short to be scrolled so far; nothing was measured."
            )
    window.view.viewport().removeEventFilter(paints)
    return {
        f"{name}_frame_p50_ms": round(quantile(frames, 0.5), 1),
        f"{name}_frame_p99_ms": round(quantile(frames, 0.99), 1),
        f"{name}_frame_worst_ms": round(max(frames), 1),
        f"{name}_wall_p99_ms": round(quantile(walls, 0.99), 1),
        f"{name}_late": round(sum(one > _FRAME_MS for one in frames) / len(frames), 3),
    }


def quantile(values: Sequence[float], share: float) -> float:
    """The value that this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
