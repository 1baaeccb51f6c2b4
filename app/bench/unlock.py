"""Measures unlocking a large vault: until it is open, until it answers, until chats are seen."""

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from app.bench.arguments import count
from app.bench.passages import passages
from app.bootstrap import App
from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage, PassageSpan
from app.domain.models import ModelKind
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.security import keyslots
from app.security.kdf import Argon2idCost, KdfRule
from app.security.keyfile import KeyFile
from app.services.session import Session
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.records import NewDocument
from app.vault.times import now_us

_PASSAGES: Final = 100_000
_MESSAGES: Final = 10_000
_CHATS: Final = 10_000
_ROUNDS: Final = 5
_PER_DOCUMENT: Final = 200
_WORDS: Final = 60
_HOUR_US: Final = 3_600_000_000
_PASSPHRASE: Final = b"a bench's own"
_CHEAP: Final = Argon2idCost(8 * 1024, 1, 1)
_SIZE: Final = (280, 800)
_TIMEOUT_S: Final = 60.0
_WAKE_MS: Final = 500


class UnlockBenchError(UserFacingError):
    """What was to be measured did not come."""

    code = "unlock_bench_failed"


class _OwnApp(App):
    """The product's factory; remembers the vault it opened, to fill it."""

    vault: Vault

    def _session(self, vault: Vault, *rest: Any, **options: Any) -> Session:
        self.vault = vault
        return super()._session(vault, *rest, **options)


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Makes a vault of this size, then opens it again and again; the figures are medians.

    ``unlock_ms`` is all of an unlock but the key derivation, ``kdf_ms`` that at the cost of a
    new vault on this machine, ``first_answerable_ms`` from the unlock, without the derivation,
    to a loaded model and a search with every vector. ``history_ms``: read, model, first paint.
    """
    parser = argparse.ArgumentParser(prog="cloister bench unlock")
    parser.add_argument("--passages", type=count, default=_PASSAGES)
    parser.add_argument("--messages", type=count, default=_MESSAGES)
    parser.add_argument("--chats", type=count, default=_CHATS)
    parser.add_argument("--rounds", type=count, default=_ROUNDS)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="cloister-unlock-") as folder:
        app = _OwnApp(home=Path(folder, "home"), policy=SitePolicy(), kdf_cost=_CHEAP, stays=True)
        session = app.create(bytearray(_PASSPHRASE))
        try:
            _add_documents(app.vault, session, options.passages)
            _add_chats(app.vault, options.chats, options.messages)
        finally:
            session.close()
        cheap_ms = _kdf_ms(app.home, _CHEAP)
        rounds = [_unlock(app, cheap_ms) for _ in range(options.rounds)]
        session = app.unlock(bytearray(_PASSPHRASE))
        try:
            history_ms = _history_ms(session, options.rounds, options.chats)
        finally:
            session.close()
        size_mb = app.vault_path.stat().st_size / 1e6
    return {
        "unlock_ms": round(statistics.median(unlock for unlock, _, _ in rounds), 1),
        "kdf_ms": round(_derivation_ms(), 1),
        "first_answerable_ms": round(statistics.median(answer for _, answer, _ in rounds), 1),
        "history_ms": history_ms,
        "close_ms": round(statistics.median(close for _, _, close in rounds), 1),
        "passages": options.passages,
        "messages": options.messages,
        "chats": options.chats,
        "vault_mb": round(size_mb, 1),
        "rounds": options.rounds,
    }


def _unlock(app: App, kdf_ms: float) -> tuple[float, float, float]:
    """Milliseconds to an open session, to the first answer it can give, and of its close."""
    began_s = time.perf_counter()
    session = app.unlock(bytearray(_PASSPHRASE))
    try:
        unlock_ms = _since(began_s) - kdf_ms
        session.models.load_selected()
        session.search.search("When was the harbour library repaired?")
        answer_ms = _since(began_s) - kdf_ms
    finally:
        ended_s = time.perf_counter()
        session.close()
    return unlock_ms, answer_ms, _since(ended_s)


def _since(began_s: float) -> float:
    return (time.perf_counter() - began_s) * 1000


def _kdf_ms(home: Path, cost: Argon2idCost) -> float:
    """What opening the key file alone takes."""
    began_s = time.perf_counter()
    rule = KdfRule(cost=cost)
    keyslots.unlock(KeyFile(home / "keyslots"), rule, bytearray(_PASSPHRASE)).close()
    return _since(began_s)


def _derivation_ms() -> float:
    cost = Argon2idCost.calibrated()
    began_s = time.perf_counter()
    cost.derive(bytearray(_PASSPHRASE), bytes(32))
    return _since(began_s)


def _add_documents(vault: Vault, session: Session, count: int) -> None:
    embedder = next(
        row.card for row in session.models.list() if row.card.kind is ModelKind.EMBEDDER
    )
    texts = passages(count, words=_WORDS)
    vectors = np.random.default_rng(7).normal(size=(count, embedder.dimension)).astype("<f4")
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    documents = Documents(vault)
    for at in range(0, count, _PER_DOCUMENT):
        part = texts[at : at + _PER_DOCUMENT]
        spans = [PassageSpan(n, 0, len(text), text, "") for n, text in enumerate(part)]
        documents.add(
            NewDocument(
                path=f"/documents/{at}.txt",
                sha256=f"{at:064x}",
                size_bytes=sum(map(len, part)),
                mtime_ns=1,
                title=f"Document {at}",
                media_type="text/plain",
                collection=DEFAULT_COLLECTION,
                warnings=(),
                pages=[ExtractedPage(n, "", text) for n, text in enumerate(part, start=1)],
                spans=spans,
                vectors=vectors[at : at + _PER_DOCUMENT].tobytes(),
                dimension=embedder.dimension,
                embedder=embedder.sha256,
            ),
            original=None,
        )


def _add_chats(vault: Vault, chats: int, messages: int) -> None:
    now = now_us()
    texts = passages(messages, words=_WORDS, seed=12)
    with vault.write() as connection:
        connection.executemany(
            "INSERT INTO conversations (id, title, created, updated) VALUES (?, ?, ?, ?)",
            (
                (n, f"Chat {n}: {texts[n % messages][:40]}", at, at)
                for n in range(1, chats + 1)
                for at in (now - n * _HOUR_US,)
            ),
        )
        connection.executemany(
            "INSERT INTO messages (conversation, role, text, created, state)"
            " VALUES (?, 'user', ?, ?, 'complete')",
            ((n % chats + 1, text, now) for n, text in enumerate(texts)),
        )


def _history_ms(session: Session, rounds: int, chats: int) -> float:
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
    sidebar = Sidebar(
        session.history, tasks, theme, toast=Toast(QWidget()), retention=session.retention
    )
    sidebar.resize(*_SIZE)
    sidebar.show()
    gc.disable()  # as in the window, which collects between events
    try:
        times = []
        for _ in range(rounds):
            sidebar.chat_list.set_chats(())
            began_s = time.perf_counter()
            sidebar.refresh()
            _wait(application, lambda: sidebar.chat_list.chats.rowCount() > chats or bool(bugs))
            sidebar.chat_list.viewport().repaint()
            times.append(_since(began_s))
    finally:
        gc.enable()
        tasks.close()
        sidebar.close()
    if bugs:
        raise UnlockBenchError("The list of chats did not come; nothing was measured.")
    return round(statistics.median(times), 1)


def _wait(application: Any, is_so: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    deadline_s = time.monotonic() + _TIMEOUT_S
    waker = QTimer()  # so that waiting for events cannot outlast the time
    waker.start(_WAKE_MS)
    while not is_so():
        if time.monotonic() > deadline_s:
            raise UnlockBenchError("The window did not answer in time; nothing was measured.")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
