"""Measures the history: a list of many chats, and searches through all of their messages."""

import argparse
import gc
import os
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from app.bench.arguments import count
from app.bench.large_vault import add_chats
from app.domain.audit import NO_DETAIL, AuditEvent
from app.errors import UserFacingError
from app.services.history import HistoryService
from app.services.retention import RetentionService
from app.vault.connection import Vault
from app.vault.conversations import Conversations

_CHATS: Final = 10_000
_MESSAGES: Final = 100_000
_ROUNDS: Final = 9
_SEARCHES: Final = 200
_FOLDERS: Final = ("North yard", "South yard", "Office")  # of every hundredth chat each
_SIZE: Final = (280, 800)
_TIMEOUT_S: Final = 60.0
_WAKE_MS: Final = 500
_BEGINNINGS: Final = 10
_COMMON_SHARE: Final = 0.5  # of all messages


class HistoryBenchError(UserFacingError):
    """What was to be measured did not come."""

    code = "history_bench_failed"


class _Nobody:
    """Hears of events for a vault that is thrown away."""

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        """Nothing."""


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Fills a vault with chats of made-up words, then lists and searches them.

    Of each kind of work the median and the worst time, and the median of what it takes of a
    processor, which tells more where the machine is shared. ``list`` reads all chats from the
    vault, ``open`` is until they stand in the window: read, model, first paint. Searches are
    whole ones, to the hits with their snippets, each for something else: ``words`` are two or
    three words of some message, ``common`` a word that stands in most messages, ``typed`` the
    first two or three letters of a word, ``two_letters`` the ten pairs of letters that begin
    most words, ``filtered`` a common word in a folder of a hundredth of the chats, ``dated`` one
    since a week ago.
    """
    parser = argparse.ArgumentParser(prog="cloister bench history")
    parser.add_argument("--chats", type=count, default=_CHATS)
    parser.add_argument("--messages", type=count, default=_MESSAGES)
    parser.add_argument("--rounds", type=count, default=_ROUNDS)
    parser.add_argument("--searches", type=count, default=_SEARCHES)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="cloister-history-") as folder:
        path = Path(folder, "vault.db")
        vault = Vault.create(path, os.urandom(32))
        try:
            add_chats(vault, options.chats, options.messages)
            history = HistoryService.of_vault(vault, audit=_Nobody())
            for at, name in enumerate(_FOLDERS):
                history.move(range(1 + at, options.chats + 1, 100), name)
            retention = RetentionService(Conversations(vault), site_days=0, audit=_Nobody())
            figures = {
                **_figures("list", [history.list] * options.rounds),
                **opening(history, retention, options.rounds, options.chats),
                **_searches(history, vault, options.searches),
            }
        finally:
            vault.close()
        size_mb = path.stat().st_size / 1e6
    return {
        **figures,
        "chats": options.chats,
        "messages": options.messages,
        "vault_mb": round(size_mb, 1),
        "rounds": options.rounds,
        "searches": options.searches,
    }


def opening(
    history: HistoryService, retention: RetentionService, rounds: int, chats: int
) -> Mapping[str, float]:
    """What it takes from asking for the list until all chats stand in it, painted; as ``open``.

    Raises:
        HistoryBenchError: they did not come.
    """
    from PySide6.QtWidgets import QApplication, QWidget

    from app.ui import fonts
    from app.ui.sidebar.sidebar import Sidebar
    from app.ui.tasks import Tasks
    from app.ui.theme import Theme, apply
    from app.ui.widgets.notices import Toast

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    fonts.load_first()
    theme = Theme("light")
    apply(application, theme)
    bugs: list[BaseException] = []
    tasks = Tasks(on_bug=bugs.append)
    sidebar = Sidebar(history, tasks, theme, toast=Toast(QWidget()), retention=retention)
    sidebar.resize(*_SIZE)
    sidebar.show()
    gc.disable()  # as in the window, which collects between events
    try:

        def act() -> None:
            sidebar.refresh()
            _wait(application, lambda: sidebar.chat_list.chats.rowCount() > chats or bool(bugs))
            sidebar.chat_list.viewport().repaint()

        figures = _figures("open", [act] * rounds, before=lambda: sidebar.chat_list.set_chats(()))
    finally:
        gc.enable()
        tasks.close()
        sidebar.close()
    if bugs:
        raise HistoryBenchError("The list of chats did not come; nothing was measured.")
    return figures


def _wait(application: Any, is_so: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    deadline_s = time.monotonic() + _TIMEOUT_S
    waker = QTimer()  # so that waiting for events cannot outlast the time
    waker.start(_WAKE_MS)
    while not is_so():
        if time.monotonic() > deadline_s:
            raise HistoryBenchError("The window did not answer in time; nothing was measured.")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _searches(history: HistoryService, vault: Vault, times: int) -> Mapping[str, object]:
    source = random.Random(21)  # noqa: S311 - what is looked for in made-up words
    with vault.read() as connection:
        rows = connection.execute(
            "SELECT text FROM messages ORDER BY id LIMIT ?", (max(times, 500),)
        ).fetchall()
    texts = [text.split() for (text,) in rows]
    held = Counter(word for words in texts for word in set(words))
    common = [word for word, n in held.most_common() if n >= _COMMON_SHARE * len(texts)]
    words = [" ".join(source.sample(text, source.randint(2, 3))) for text in texts[:times]]
    typed = [source.choice(text)[: 2 + n % 2] for n, text in enumerate(texts[:times])]
    begun = Counter(word[:2] for words in texts for word in words)
    folders = [f'in:"{name}" {word}' for name in _FOLDERS for word in common]
    week = time.strftime("%Y-%m-%d", time.localtime(time.time() - 7 * 86_400))
    found: dict[str, object] = {}
    for name, queries in (
        ("words", words),
        ("common", [word + " " for word in common]),
        ("typed", typed),
        ("two_letters", [two for two, _ in begun.most_common(_BEGINNINGS)]),
        ("filtered", folders),
        ("dated", [f"after:{week} {word}" for word in common]),
    ):
        found |= _figures(name, [partial(history.search, query) for query in queries])
    return found


def _figures(
    name: str,
    acts: Sequence[Callable[[], object]],
    *,
    before: Callable[[], object] = lambda: None,
) -> Mapping[str, float]:
    """What some acts of one kind take, each after something that is not counted."""
    wall, processor = [], []
    for act in acts:
        before()
        began_s, busy_s = time.perf_counter(), time.process_time()
        act()
        wall.append(_since(began_s))
        processor.append((time.process_time() - busy_s) * 1000)
    return {
        f"{name}_p50_ms": round(statistics.median(wall), 1),
        f"{name}_worst_ms": round(max(wall), 1),
        f"{name}_cpu_ms": round(statistics.median(processor), 1),
    }


def _since(began_s: float) -> float:
    return (time.perf_counter() - began_s) * 1000
