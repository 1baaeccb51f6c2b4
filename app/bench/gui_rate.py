"""Measures what the window costs the model: the rate of an answer with it and without."""

import statistics
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bench.gui_window import BenchWindow, GuiBenchError, opened, without_documents
from app.bench.replay_session import ReplayEngine, replay_session
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
_IDLE_S: Final = 1.0
_PLAYED: Final = 100.0  # tokens a second, as the starter model writes them on two processors
_SENT_TOKENS: Final = 3  # in a piece: the engine sends at most one in 28 ms
_TOKEN_CHARS: Final = 4
_EARLIER: Final = "The pump stopped.\n\nThe ring of its seal was worn."
_TEXTS: Final = {
    "paragraph": "The pump of the second berth lost pressure for weeks, and nobody wrote it down. ",
    "list": (
        "The crane stopped because its **pump lost pressure**. This is what was done:\n\n"
        "- The seal of the second stage was replaced in March.\n"
        "- The interval was cut from twelve to `six` months.\n"
        "- Berth 2 was checked in the same week.\n\n"
    ),
    "code": (
        "```python\ndef pressure_bar(readings: list[int]) -> float:\n    if not readings:\n"
        "        return 0.0\n    return sum(readings) / len(readings)  # over a minute\n```\n\n"
    ),
}


@dataclass(frozen=True, slots=True)
class _Shown:
    """An answer in the window: its rate, and the share of a processor that the window took."""

    rate: float
    share: float


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

    ``window_processor_share`` is what the window's process works while an answer comes, less what
    it does idle: processor time, so that it can be had beside other work, too.

    Raises:
        GuiBenchError: there is no model, or an answer did not come to its end.
        BadSettingError: no answer can be of so many tokens.
    """
    usual = Settings().with_changes({"max_tokens": tokens, "seed": _SEED})
    SettingsStore(session.home / FILE_NAME).save(usual)
    if session.models.load_selected() is None:
        raise GuiBenchError("There is no starter model.", hint="Run 'make setup'.")
    _without(session, question)
    found = []
    for number in range(pairs):
        if number % 2:
            shown = _with_window(session, question)
            found.append((shown, _without(session, question)))
        else:
            rate = _without(session, question)
            found.append((_with_window(session, question), rate))
    return {
        "pairs": pairs,
        "answer_tokens": tokens,
        "tokens_per_s": round(statistics.median(shown.rate for shown, _ in found), 1),
        "tokens_per_s_of_no_window": round(
            statistics.median(shown.rate / rate for shown, rate in found), 3
        ),
        "window_processor_share": round(statistics.median(shown.share for shown, _ in found), 4),
    }


def shares(tokens: int) -> Mapping[str, object]:
    """What the window works while text of three kinds comes, always at one rate.

    The engine plays it back, in pieces as the real one sends them: so the figures can be compared
    between machines that are not equally busy, which those beside a model cannot.

    Raises:
        GuiBenchError: an answer did not come to its end.
    """
    found: dict[str, object] = {"played_tokens_per_s": _PLAYED}
    for kind, text in _TEXTS.items():
        size = _TOKEN_CHARS * _SENT_TOKENS
        long = (text * (tokens * _TOKEN_CHARS // len(text) + 1))[: tokens * _TOKEN_CHARS]
        pieces = [long[at : at + size] for at in range(0, len(long), size)]
        engine = ReplayEngine(pieces, _PLAYED / _SENT_TOKENS)
        with (
            replay_session(engine, messages=8, answer=_EARLIER, citations=()) as (session, chat),
            opened(session) as window,
        ):
            window.open_chat(chat)
            found[f"{kind}_processor_share"] = round(_share_of_answer(window, _EARLIER), 4)
    return found


def _with_window(session: "Session", question: str) -> _Shown:
    with opened(session) as window:
        without_documents(window.workspace)
        share = _share_of_answer(window, question)
    return _Shown(_rate(session), share)


def _share_of_answer(window: BenchWindow, question: str) -> float:
    idle = _idle_share(window)
    marks: list[tuple[float, float]] = []
    window.page.asking.text_received.connect(lambda _text: marks.append(_now()))
    window.ask(question, timeout_s=_TIMEOUT_S)
    if not marks:
        raise GuiBenchError("The answer did not come to its end; nothing was measured.")
    return _share(marks[0], marks[-1]) - idle


def _idle_share(window: BenchWindow) -> float:
    """What the window takes of a processor while nothing is asked."""
    first = _now()
    window.wait(lambda: _now()[0] - first[0] >= _IDLE_S)
    return _share(first, _now())


def _now() -> tuple[float, float]:
    """The clock, and what this process worked; both in seconds."""
    return time.monotonic(), time.process_time()


def _share(first: tuple[float, float], last: tuple[float, float]) -> float:
    return (last[1] - first[1]) / max(last[0] - first[0], 1e-9)


def _without(session: "Session", question: str) -> float:
    session.chat.ask(question, options=AskOptions(use_documents=False), on_event=lambda _: None)
    return _rate(session)


def _rate(session: "Session") -> float:
    """Of the newest answer."""
    answer = session.history.get(session.history.list()[0].id).messages[-1]
    if answer.stats is None or not answer.stats.tokens_per_second:
        raise GuiBenchError("The answer did not come to its end; nothing was measured.")
    return answer.stats.tokens_per_second
