"""Measures the window while an answer streams: how late a 5 ms timer of the GUI thread comes."""

import argparse
import gc
import os
import statistics
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bench.arguments import count, rate
from app.bench.gui_rate import of_starter, shares
from app.bench.gui_scroll import quantile, scrolling
from app.bench.gui_window import BenchWindow, GuiBenchError, opened
from app.bench.replay_session import ReplayEngine, replay_session
from app.domain.chat import Citation

if TYPE_CHECKING:
    from app.services.session import Session

_TOKENS: Final = 20_000
_PER_SECOND: Final = 200.0
_MESSAGES: Final = 500
_TICK_MS: Final = 5
_OPEN_ROUNDS: Final = 5
_TIMEOUT_S: Final = 30.0
_SHARE: Final = 10  # the first and the last tenth are compared
_SCROLLED: Final = 5_000
_FRAMES: Final = 300
_PAIRS: Final = 7
_ANSWER_TOKENS: Final = 192

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


@dataclass(slots=True)
class _Samples:
    """Lateness of each tick, what of it the GUI thread worked, and its work beside the tokens.

    Work is processor time: what a busy machine keeps us waiting is in the lateness only.
    """

    late_ms: list[float] = field(default_factory=list)
    worked_ms: list[float] = field(default_factory=list)
    spent: list[tuple[int, float]] = field(default_factory=list)  # (tokens so far, cpu seconds)


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Streams one long answer into a long conversation of the real window, scrolls through a very
    long one, plays answers at the rate of a model, and asks the starter model with the window and
    without.

    Raises:
        GuiBenchError: an answer did not come to its end, or there is no model.
    """
    parser = argparse.ArgumentParser(prog="cloister bench gui")
    parser.add_argument("--tokens", type=count, default=_TOKENS)
    parser.add_argument("--per-second", type=rate, default=_PER_SECOND)
    parser.add_argument("--messages", type=count, default=_MESSAGES)
    parser.add_argument("--scrolled", type=count, default=_SCROLLED, help="messages to scroll by")
    parser.add_argument("--frames", type=count, default=_FRAMES, help="up, and as many down")
    parser.add_argument("--pairs", type=count, default=_PAIRS, help="of answers by the model")
    parser.add_argument(
        "--without-model", dest="has_model", action="store_false", help="no answers by the model"
    )
    parser.add_argument("--answer", type=count, default=_ANSWER_TOKENS, help="tokens of each")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pieces = _pieces(options.tokens)
    with (
        long_chat(pieces, options.per_second, options.messages) as (session, conversation),
        opened(session) as window,
    ):
        figures: dict[str, object] = {
            "tokens": options.tokens,
            "messages": options.messages,
            "open_chat_ms": _open_repeatedly(window, conversation),
            **_stream(window, options.tokens),
        }
    with (
        long_chat(pieces, options.per_second, options.scrolled) as (session, conversation),
        opened(session) as window,
    ):
        window.open_chat(conversation)
        figures |= {"scrolled_messages": options.scrolled, **scrolling(window, options.frames)}
    figures |= shares(options.answer)
    if options.has_model:
        figures |= of_starter(options.pairs, options.answer)
    return figures


def long_chat(
    pieces: Sequence[str], per_second: float, messages: int
) -> AbstractContextManager[tuple["Session", int]]:
    """A session whose answers are these pieces, and a chat of so many messages in it."""
    engine = ReplayEngine(pieces, per_second)
    return replay_session(engine, messages=messages, answer=_ANSWER, citations=_citations())


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


def _open_repeatedly(window: BenchWindow, conversation: int) -> float:
    times: list[float] = []
    for _ in range(_OPEN_ROUNDS):
        window.leave_chat()
        started_s = time.perf_counter()
        window.open_chat(conversation)
        times.append((time.perf_counter() - started_s) * 1000)
    return round(statistics.median(times), 1)


def _stream(window: BenchWindow, tokens: int) -> dict[str, object]:
    from PySide6.QtCore import Qt, QTimer

    asking = window.page.asking
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

    timer.timeout.connect(on_tick)
    asking.text_received.connect(on_text)
    asking.finished.connect(lambda _message: timer.stop())
    gc.collect()
    before_mb = _resident_mb()
    window.ask("Tell me everything about the inspection.", timeout_s=_TIMEOUT_S + tokens / 20)
    gc.collect()
    if not samples.late_ms:
        raise GuiBenchError("The answer did not come to its end; nothing was measured.")
    return {
        "samples": len(samples.late_ms),
        "p99_stall_ms": round(quantile(samples.late_ms, 0.99), 1),
        "worst_stall_ms": round(max(samples.late_ms), 1),
        "worst_work_ms": round(max(samples.worked_ms), 1),
        "rss_growth_mb": round(_resident_mb() - before_mb, 1),
        "slowdown": round(_slowdown(samples.spent), 2),
    }


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
