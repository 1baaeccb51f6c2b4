"""Questions go before imports, a person's import before what a watched folder brings."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bench.replay_session import compose
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.extract.client import ExtractClient
from app.services.precedence import Precedence, Rank
from tests.conftest import new_vault
from tests.fakes.engine import ScriptedEngine
from tests.fakes.index import WordIndex


class _Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def _in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


@pytest.mark.parametrize("rank", [Rank.IMPORT, Rank.WATCHED])
def test_an_import_waits_for_a_question_and_goes_on_after_it(rank: Rank) -> None:
    precedence, is_on = Precedence(), threading.Event()

    def work() -> None:
        precedence.wait(rank, CancelToken())
        is_on.set()

    with precedence.claim(Rank.QUESTION):
        thread = _in_thread(work)
        assert not is_on.wait(0.05)
    assert is_on.wait(5)
    thread.join()


def test_what_is_watched_waits_for_a_person_and_not_the_other_way_round() -> None:
    precedence = Precedence()
    with precedence.claim(Rank.IMPORT):
        assert precedence.is_held(Rank.WATCHED)
        assert not precedence.is_held(Rank.IMPORT)
    with precedence.claim(Rank.WATCHED):
        assert not any(map(precedence.is_held, Rank))


def test_a_wait_hears_of_a_cancel() -> None:
    precedence, cancel = Precedence(), CancelToken()
    cancel.cancel()
    with precedence.claim(Rank.QUESTION), pytest.raises(CancelledError):
        precedence.wait(Rank.IMPORT, cancel)


def test_only_the_first_question_and_the_end_of_the_last_are_told() -> None:
    told: list[bool] = []
    precedence = Precedence(on_question=told.append)
    with precedence.claim(Rank.QUESTION):
        with precedence.claim(Rank.QUESTION), precedence.claim(Rank.IMPORT):
            assert told == [True]
        assert told == [True]
    assert told == [True, False]


def test_the_time_held_is_that_of_the_rank() -> None:
    clock = _Clock()
    precedence = Precedence(clock=clock)
    with precedence.claim(Rank.IMPORT):
        clock.now_s = 10.0
        with precedence.claim(Rank.QUESTION):
            clock.now_s = 13.0
            assert precedence.held_s(Rank.IMPORT) == 3.0
            clock.now_s = 15.0
        clock.now_s = 20.0
    clock.now_s = 30.0
    assert precedence.held_s(Rank.QUESTION) == 0.0
    assert precedence.held_s(Rank.IMPORT) == 5.0
    assert precedence.held_s(Rank.WATCHED) == 20.0


def test_in_a_session_the_index_rests_for_as_long_as_an_answer_takes(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault.db", bytearray(range(32)))
    engine, index, extractor = ScriptedEngine(), WordIndex(), ExtractClient()
    during: list[tuple[bool, ...]] = []
    engine.during = lambda _: during.append(tuple(index.holds))
    session = compose(vault, tmp_path, engine, index=index, extractor=extractor)
    try:
        session.chat.ask("What drives it?")
        assert set(during) == {(True,)}
        assert index.holds == [True, False]
        with contextlib.suppress(UserFacingError):  # no embedder is installed here
            session.search.search("steam")
        assert index.holds == [True, False] * 2
    finally:
        session.chat.stop()
        vault.close()
