"""Measures the window while an answer streams: how late a 5 ms timer of the GUI thread comes."""

import argparse
import gc
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bench.arguments import count, rate
from app.bench.replay_session import ReplayEngine, replay_session
from app.domain.chat import Citation
from app.errors import UserFacingError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.session import Session
    from app.ui.chat.conversation import ConversationView
    from app.ui.chat.page import ChatPage

_TOKENS: Final = 20_000
_PER_SECOND: Final = 200.0
_MESSAGES: Final = 500
_TICK_MS: Final = 5
_OPEN_ROUNDS: Final = 5
_WAKE_MS: Final = 100
_TIMEOUT_S: Final = 30.0
_SHARE: Final = 10  # the first and the last tenth are compared
_SIZE: Final = (1280, 800)

_ANSWER: Final = """\
The crane stopped because its **hydraulic pump lost pressure** after a seal ring failed [1]. The \
inspection two months earlier had listed the seal as worn, to be replaced within 60 days [2].

1. The seal ring of the second stage was replaced on 19 March.
2. The interval of seal checks was cut from twelve to six months [1].
   - berth 2 was checked in the same week
   - berth 3 follows in May

```python
def pressure_bar(readings: list[int]) -> float:
    return sum(readings) / len(readings)  # over one minute
```

| Time | Pressure | State |
|---|--:|---|
| 06:38 | 118 | normal |
| 06:41 | 41 | *below limit* |

> No spare part was held on site; delivery took six days.

"""


class GuiBenchError(UserFacingError):
    """The window did not do in time what is measured."""

    code = "gui_bench_failed"


@dataclass(slots=True)
class _Samples:
    """Lateness of each tick, what of it the GUI thread worked, and its work beside the tokens.

    Work is processor time: what a busy machine keeps us waiting is in the lateness only.
    """

    late_ms: list[float] = field(default_factory=list)
    worked_ms: list[float] = field(default_factory=list)
    spent: list[tuple[int, float]] = field(default_factory=list)  # (tokens so far, cpu seconds)


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Streams one long answer into a long conversation of the real window.

    Raises:
        GuiBenchError: the answer did not come to its end.
    """
    parser = argparse.ArgumentParser(prog="cloister bench gui")
    parser.add_argument("--tokens", type=count, default=_TOKENS)
    parser.add_argument("--per-second", type=rate, default=_PER_SECOND)
    parser.add_argument("--messages", type=count, default=_MESSAGES)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pieces = _pieces(options.tokens)
    engine = ReplayEngine(pieces, options.per_second)
    with replay_session(
        engine, messages=options.messages, answer=_ANSWER, citations=_citations()
    ) as (session, conversation):
        return _measure(session, conversation, options.tokens, options.messages)


def _pieces(count: int) -> list[str]:
    """Pieces of about four characters, as tokens are."""
    sample = [_ANSWER[at : at + 4] for at in range(0, len(_ANSWER), 4)]
    return (sample * (count // len(sample) + 1))[:count]


def _citations() -> list[Citation]:
    where = [(1, 90), (2, 180)]
    return [
        Citation(
            n, n, n, f"/documents/report-{n}.pdf", n, "", "worn", is_supported=True, answer_end=end
        )
        for n, end in where
    ]


def _measure(
    session: "Session", conversation: int, tokens: int, messages: int
) -> Mapping[str, object]:
    from PySide6.QtWidgets import QApplication

    from app.policy.schema import SitePolicy
    from app.ui import fonts
    from app.ui.chat.page import ChatPage
    from app.ui.collector import Collector
    from app.ui.tasks import Tasks
    from app.ui.theme import Theme, apply
    from app.ui.workspace import Workspace

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    fonts.load_first()
    fonts.load_rest()
    theme = Theme("light")
    apply(application, theme)
    bugs: list[BaseException] = []
    tasks = Tasks(on_bug=bugs.append)
    window = Workspace(session, tasks, theme, level="", policy=SitePolicy())
    window.resize(*_SIZE)
    window.show()
    collector = Collector()
    collector.start()
    try:
        page = window.findChild(ChatPage)
        if not isinstance(page, ChatPage):
            raise GuiBenchError("The window has no conversation page; nothing was measured.")
        open_ms = _open_repeatedly(application, page, conversation)
        figures = _stream(application, page, tokens, bugs)
    finally:
        collector.stop()
        tasks.close()
        window.close()
    return {"tokens": tokens, "messages": messages, "open_chat_ms": open_ms, **figures}


def _open_repeatedly(application: "QApplication", page: "ChatPage", conversation: int) -> float:
    from app.ui.chat.conversation import ConversationView

    view = page.findChild(ConversationView)
    times: list[float] = []
    for _ in range(_OPEN_ROUNDS):
        page.open_conversation(None)
        _wait(application, lambda: view is not None and not view.isVisible())
        started_s = time.perf_counter()
        page.open_conversation(conversation)
        _wait(application, lambda: view is not None and view.isVisible() and _rows(view) > 0)
        if view is not None:
            view.viewport().repaint()
        times.append((time.perf_counter() - started_s) * 1000)
    return round(statistics.median(times), 1)


def _rows(view: "ConversationView") -> int:
    model = view.model()
    return model.rowCount() if model is not None else 0


def _stream(
    application: "QApplication", page: "ChatPage", tokens: int, bugs: list[BaseException]
) -> dict[str, object]:
    from PySide6.QtCore import Qt, QTimer

    asking = page.asking
    samples, seen, due, worked = _Samples(), [0], [0.0], [0.0]
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(_TICK_MS)

    def on_tick() -> None:
        now = time.perf_counter() * 1000
        samples.late_ms.append(max(0.0, now - due[0]))
        due[0] = now + _TICK_MS
        cpu = time.thread_time() * 1000
        samples.worked_ms.append(cpu - worked[0])
        worked[0] = cpu

    def on_text(text: str) -> None:
        if not timer.isActive():
            due[0] = time.perf_counter() * 1000 + _TICK_MS
            worked[0] = time.thread_time() * 1000
            timer.start()
        seen[0] += len(text) // 4
        samples.spent.append((seen[0], time.thread_time()))

    has_ended: list[bool] = []
    timer.timeout.connect(on_tick)
    asking.text_received.connect(on_text)
    asking.finished.connect(lambda _message: timer.stop())
    asking.ended.connect(lambda: has_ended.append(True))
    gc.collect()
    before_mb = _resident_mb()
    page.set_draft("Tell me everything about the inspection.")
    page.send()
    _wait(application, lambda: bool(has_ended), timeout_s=_TIMEOUT_S + tokens / 20)
    gc.collect()
    if bugs or not samples.late_ms:
        raise GuiBenchError("The answer did not come to its end; nothing was measured.")
    return {
        "samples": len(samples.late_ms),
        "p99_stall_ms": round(_quantile(samples.late_ms, 0.99), 1),
        "worst_stall_ms": round(max(samples.late_ms), 1),
        "worst_work_ms": round(max(samples.worked_ms), 1),
        "rss_growth_mb": round(_resident_mb() - before_mb, 1),
        "slowdown": round(_slowdown(samples.spent), 2),
    }


def _wait(
    application: "QApplication", is_done: Callable[[], bool], *, timeout_s: float = _TIMEOUT_S
) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    end_s = time.monotonic() + timeout_s
    waker = QTimer()  # so that waiting for events cannot outlast the time
    waker.start(_WAKE_MS)
    while not is_done():
        if time.monotonic() > end_s:
            raise GuiBenchError("The window did not answer in time; nothing was measured.")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _slowdown(spent: Sequence[tuple[int, float]]) -> float:
    """Processor time a token costs in the last tenth, over what it costs in the first."""
    size = max(2, len(spent) // _SHARE)
    if len(spent) < 2 * size:
        return 1.0
    return _cost(spent[-size:]) / max(_cost(spent[:size]), 1e-9)


def _cost(spent: Sequence[tuple[int, float]]) -> float:
    tokens = spent[-1][0] - spent[0][0]
    return (spent[-1][1] - spent[0][1]) / max(tokens, 1)


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
