"""Measures what the window costs the model: the rate of an answer with it and without."""

import statistics
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bench.gui_window import GuiBenchError, opened, without_documents
from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost
from app.services.turn import AskOptions
from app.settings.fields import Settings
from app.settings.store import FILE_NAME, SettingsStore

if TYPE_CHECKING:
    from app.services.session import Session

_CHEAP: Final = Argon2idCost(8 * 1024, 1, 1)
_PASSPHRASE: Final = b"a bench's own"  # of a throw-away vault
_QUESTION: Final = "Write all numbers from 1 to 500: 1, 2, 3, 4, 5, 6, 7,"
_SEED: Final = "7"
_TIMEOUT_S: Final = 300.0


def of_starter(pairs: int, tokens: int) -> Mapping[str, object]:
    """As ``beside_window``, in a home that is thrown away.

    Raises:
        GuiBenchError: there is no model, or an answer did not come to its end.
        BadSettingError: no answer can be of so many tokens.
    """
    with tempfile.TemporaryDirectory(prefix="cloister-gui-") as folder:
        app = App(home=Path(folder, "home"), policy=SitePolicy(), kdf_cost=_CHEAP, stays=True)
        session = app.create(bytearray(_PASSPHRASE))
        try:
            return beside_window(session, pairs, tokens)
        finally:
            session.close()


def beside_window(
    session: "Session", pairs: int, tokens: int, *, question: str = _QUESTION
) -> Mapping[str, object]:
    """The starter model writes the same answer into the window and to nobody who shows it.

    Same prompt, same seed, same worker, whose own clock counts the tokens of a second. The two of
    a pair come one right after the other, the one first that was second in the pair before. The
    first answer of all only teaches the engine how many threads are best.

    Raises:
        GuiBenchError: there is no model, or an answer did not come to its end.
        BadSettingError: no answer can be of so many tokens.
    """
    usual = Settings().with_changes({"max_tokens": tokens, "seed": _SEED})
    SettingsStore(session.home / FILE_NAME).save(usual)
    if session.models.load_selected() is None:
        raise GuiBenchError("There is no starter model.", hint="Run 'make setup'.")
    _without(session, question)
    ways = (_with_window, _without)
    found = []
    for number in range(pairs):
        order = ways if number % 2 else ways[::-1]
        rates = {way: way(session, question) for way in order}
        found.append((rates[_with_window], rates[_without]))
    ratios = [with_ / without for with_, without in found]
    return {
        "pairs": pairs,
        "answer_tokens": tokens,
        "tokens_per_s": round(statistics.median(one for one, _ in found), 1),
        "tokens_per_s_of_no_window": round(statistics.median(ratios), 3),
    }


def _with_window(session: "Session", question: str) -> float:
    with opened(session) as window:
        without_documents(window.workspace)
        window.ask(question, timeout_s=_TIMEOUT_S)
    return _rate(session)


def _without(session: "Session", question: str) -> float:
    session.chat.ask(question, options=AskOptions(use_documents=False), on_event=lambda _: None)
    return _rate(session)


def _rate(session: "Session") -> float:
    """Of the newest answer."""
    answer = session.history.get(session.history.list()[0].id).messages[-1]
    if answer.stats is None or not answer.stats.tokens_per_second:
        raise GuiBenchError("The answer did not come to its end; nothing was measured.")
    return answer.stats.tokens_per_second
