"""Measures a large vault: how soon it answers, searches in it, and removals from it."""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.bench.arguments import count
from app.bench.history import opening
from app.bench.large_vault import add_chats, add_documents
from app.bootstrap import App
from app.domain.models import ModelKind
from app.policy.schema import SitePolicy
from app.security import keyslots
from app.security.kdf import Argon2idCost, KdfRule
from app.security.keyfile import KeyFile
from app.services.session import Session
from app.vault.connection import Vault

_PASSAGES: Final = 100_000
_MESSAGES: Final = 10_000
_CHATS: Final = 10_000
_ROUNDS: Final = 5
_SEARCHES: Final = 200
_REMOVALS: Final = 20
_PASSPHRASE: Final = b"a bench's own"
_CHEAP: Final = Argon2idCost(8 * 1024, 1, 1)


class _OwnApp(App):
    """The product's factory; remembers the vault it opened, to fill it."""

    vault: Vault

    def _session(self, vault: Vault, *rest: Any, **options: Any) -> Session:
        self.vault = vault
        return super()._session(vault, *rest, **options)


@dataclass(frozen=True, slots=True)
class _Round:
    """Milliseconds from one unlock on, without the derivation of the key."""

    unlock: float
    found: float
    answerable: float
    close: float


def run(arguments: Sequence[str]) -> Mapping[str, object]:
    """Makes a vault of this size, then opens it again and again; the figures are medians.

    ``unlock_ms`` is all of an unlock but the key derivation, ``kdf_ms`` that at the cost of a
    new vault on this machine. From the unlock, without the derivation: ``first_found_ms`` to the
    result of a search with every vector, ``first_answerable_ms`` until a model is loaded too;
    both load at once, as in the window. ``history_ms``: read, model, first paint. Searches begin
    at once, while an index is built beside them: ``search_p95_ms`` is all but the question's own
    embedding, which ``embed_p50_ms`` tells. ``remove_ms``: a document of the usual length, and
    the search for traces of it; of ``removed_verified`` none was found.
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
        questions = _filled(app, options)
        cheap_ms = _kdf_ms(app.home, _CHEAP)
        rounds = [_unlock(app, cheap_ms, questions[0]) for _ in range(options.rounds)]
        session = app.unlock(bytearray(_PASSPHRASE))
        try:
            history = opening(session.history, session.retention, options.rounds, options.chats)
            at_size = {**_searches(session, questions[:_SEARCHES]), **_removals(session)}
        finally:
            session.close()
        size_mb = app.vault_path.stat().st_size / 1e6
    return {
        "unlock_ms": round(statistics.median(one.unlock for one in rounds), 1),
        "kdf_ms": round(_derivation_ms(), 1),
        "first_found_ms": round(statistics.median(one.found for one in rounds), 1),
        "first_answerable_ms": round(statistics.median(one.answerable for one in rounds), 1),
        "history_ms": history["open_p50_ms"],
        "close_ms": round(statistics.median(one.close for one in rounds), 1),
        **at_size,
        "passages": options.passages,
        "messages": options.messages,
        "chats": options.chats,
        "vault_mb": round(size_mb, 1),
        "rounds": options.rounds,
    }


def _filled(app: _OwnApp, options: argparse.Namespace) -> Sequence[str]:
    """Makes the vault; returns questions about what is in it."""
    session = app.create(bytearray(_PASSPHRASE))
    try:
        embedder = next(
            row.card for row in session.models.list() if row.card.kind is ModelKind.EMBEDDER
        )
        add_chats(app.vault, options.chats, options.messages)
        return add_documents(
            app.vault,
            options.passages,
            embedder=embedder.sha256,
            dimension=embedder.dimension,
        )
    finally:
        session.close()


def _unlock(app: App, kdf_ms: float, question: str) -> _Round:
    began_s = time.perf_counter()
    session = app.unlock(bytearray(_PASSPHRASE))
    try:
        unlock_ms = _since(began_s) - kdf_ms
        with ThreadPoolExecutor(1) as beside:
            loading = beside.submit(session.models.load_selected)
            session.search.warm()
            session.search.search(question)
            found_ms = _since(began_s) - kdf_ms
            loading.result()
        answer_ms = _since(began_s) - kdf_ms
    finally:
        ended_s = time.perf_counter()
        session.close()
    return _Round(unlock_ms, found_ms, answer_ms, _since(ended_s))


def _searches(session: Session, questions: Sequence[str]) -> Mapping[str, object]:
    """Searches one after the other, each for something else."""
    session.search.warm()
    search_ms, embed_ms = [], []
    for question in questions:
        began_s = time.perf_counter()
        session.search.embed([question])
        embed_ms.append(_since(began_s))
        began_s = time.perf_counter()
        session.search.search(question)
        search_ms.append(_since(began_s) - embed_ms[-1])
    ranked = statistics.quantiles(search_ms, n=20)
    return {
        "search_p50_ms": round(ranked[9], 1),
        "search_p95_ms": round(ranked[18], 1),
        "embed_p50_ms": round(statistics.median(embed_ms), 1),
        "searches": len(questions),
    }


def _removals(session: Session) -> Mapping[str, object]:
    times, verified = [], 0
    for document in session.library.list()[:_REMOVALS]:
        began_s = time.perf_counter()
        verified += session.library.remove([document.id]).is_verified
        times.append(_since(began_s))
    return {
        "remove_ms": round(statistics.median(times), 1),
        "remove_worst_ms": round(max(times), 1),
        "removed": len(times),
        "removed_verified": verified,
    }


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
