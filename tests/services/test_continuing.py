"""An answer that goes on: in the same message, from what is there, or not at all."""

from dataclasses import replace

import pytest

from app.domain.chat import Citation, MessageState
from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services import continuing
from app.services.chat import AskEvent, AskStarted, TextReceived
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import Desk, note_of

PRESSURE = "The crane at berth 4 stopped because its pump had lost pressure."
SEAL = "The pump of the crane at berth 4 lost pressure because an inner seal had failed."
QUESTION = "Why did the crane at berth 4 stop?"


def stopped(desk: Desk, question: str = "What drives it?", *, at: int = 1) -> int:
    """An answer that was stopped before piece ``at``."""
    desk.engine.during = lambda number: desk.chat.stop() if number == at else None
    answer = desk.chat.ask(question)
    desk.engine.during = lambda _: None
    assert answer.state is MessageState.STOPPED
    return answer.id


def test_a_stopped_answer_goes_on_in_the_same_message(desk: Desk) -> None:
    answer = stopped(desk)
    desk.engine.pieces = [" drives", " it."]
    events: list[AskEvent] = []
    whole = desk.chat.continue_answer(answer, on_event=events.append)
    assert (whole.id, whole.text, whole.state) == (
        answer,
        "Steam drives it.",
        MessageState.COMPLETE,
    )
    assert desk.engine.requests[-1].begun == "Steam"
    assert [turn.text for turn in desk.engine.requests[-1].turns] == ["What drives it?"]
    assert isinstance(events[0], AskStarted)
    assert events[0].answer == answer
    assert "".join(e.text for e in events if isinstance(e, TextReceived)) == " drives it."
    assert whole.stats is not None
    assert (whole.stats.completion_tokens, whole.stats.continued) == (3, 1)
    assert len(desk.conversations.tree(whole.conversation).messages) == 2


def test_an_answer_that_the_engine_or_the_machine_cut_off_goes_on(desk: Desk) -> None:
    desk.engine.dies_after = 2
    with pytest.raises(UserFacingError):
        desk.chat.ask("What drives it?")
    desk.engine.dies_after = None
    (chat,) = desk.conversations.list()
    broken = desk.conversations.get(chat.id).messages[-1]
    desk.engine.pieces = [" it"]
    assert desk.chat.continue_answer(broken.id).text == "Steam drives it"


def test_an_answer_at_its_length_limit_goes_on_and_one_with_an_end_does_not(desk: Desk) -> None:
    desk.engine.is_cut = True
    answer = desk.chat.ask("What drives it?")
    assert (answer.state, answer.is_unfinished) == (MessageState.COMPLETE, True)
    desk.engine.is_cut = False
    desk.engine.pieces = [" And it goes."]
    whole = desk.chat.continue_answer(answer.id)
    assert (whole.text, whole.note) == ("Steam drives it. And it goes.", "")
    with pytest.raises(UserFacingError) as caught:
        desk.chat.continue_answer(answer.id)
    assert caught.value.error_code == "cannot_continue"
    assert desk.conversations.message(answer.id) == whole


def test_an_answer_that_something_follows_does_not_go_on(desk: Desk) -> None:
    answer = stopped(desk)
    old = desk.conversations.message(answer)
    desk.chat.ask("And now?", conversation=old.conversation)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.continue_answer(answer)
    assert caught.value.error_code == "cannot_continue"
    assert desk.conversations.message(answer) == old


@pytest.mark.parametrize("ending", ["stopped", "dead"])
def test_where_nothing_comes_the_answer_stays_as_it_was(desk: Desk, ending: str) -> None:
    answer = stopped(desk)
    before = desk.conversations.message(answer)
    cancel = CancelToken()
    if ending == "stopped":
        cancel.cancel()
        desk.chat.continue_answer(answer, cancel=cancel)
    else:
        desk.engine.dies_after = 0
        with pytest.raises(UserFacingError):
            desk.chat.continue_answer(answer)
    assert desk.conversations.message(answer) == before


def test_what_comes_is_kept_though_the_engine_dies_again(desk: Desk) -> None:
    answer = stopped(desk)
    desk.engine.pieces = [" drives", " it."]
    desk.engine.dies_after = 1
    with pytest.raises(UserFacingError):
        desk.chat.continue_answer(answer)
    kept = desk.conversations.message(answer)
    assert (kept.text, kept.state) == ("Steam drives", MessageState.INTERRUPTED)


def test_an_answer_in_two_parts_has_the_sources_that_it_has_in_one(
    desk: Desk, vault: Vault
) -> None:
    for text in (PRESSURE, SEAL):
        Documents(vault).add(note_of(text), original=None)
    desk.engine.pieces = ["Its pump had lost pressure. ", "The pump lost pressure because ", "a "]
    answer = stopped(desk, QUESTION, at=2)
    assert desk.conversations.message(answer).citations
    desk.engine.pieces = [" an inner seal had failed."]
    two = desk.chat.continue_answer(answer)
    desk.engine.pieces = [two.text]
    one = desk.chat.ask(QUESTION)
    assert one.text == two.text
    assert len(one.citations) == 2
    assert two.citations == one.citations


def test_quotes_are_not_gone_on_with(desk: Desk, vault: Vault) -> None:
    Documents(vault).add(note_of(PRESSURE), original=None)
    desk.preferences.update({"quotes_only": True})
    answer = desk.chat.ask(QUESTION)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.continue_answer(answer.id)
    assert caught.value.error_code == "cannot_continue"


def test_documents_that_do_not_answer_any_more_are_said(desk: Desk, vault: Vault) -> None:
    added = Documents(vault).add(note_of(PRESSURE), original=None)
    desk.engine.pieces = ["Its pump ", "had lost pressure."]
    answer = stopped(desk, QUESTION)
    Documents(vault).remove([added.document])
    Documents(vault).add(note_of("Bread is baked of rye in the old town."), original=None)
    before = desk.conversations.message(answer)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.continue_answer(answer)
    assert caught.value.error_code == "cannot_continue"
    assert desk.conversations.message(answer) == before


def test_the_figures_say_how_an_answer_was_written(desk: Desk) -> None:
    desk.preferences.update({"temperature": 0.7})
    stats = desk.chat.ask("What drives it?").stats
    assert stats is not None
    assert stats.sampling is not None
    assert (stats.sampling.temperature, stats.finish) == (0.7, "stop")


def test_what_is_gone_on_from_carries_the_numbers_that_the_prompt_gives_now() -> None:
    text = "The pump failed. The seal was worn. It was"
    before = (_source(1, passage=7, end=16), _source(2, passage=8, end=35))
    found = [_hit(8), _hit(9)]
    now = continuing.renumbered(before, found)
    assert [one.n for one in now] == [3, 1], "one that is not found again is counted on"
    marked = "The pump failed. The seal was worn. [1] It was"
    assert continuing.with_marks(text, now, found) == marked
    doubted = [replace(one, is_supported=False) for one in now]
    assert continuing.with_marks(text, doubted, found) == text
    later = (_source(2, passage=9, end=50), _source(1, passage=8, end=16))
    assert continuing.joined(text, now, later) == (*now, later[0])
    assert continuing.joined(text, (), later) == later


def _source(n: int, *, passage: int, end: int) -> Citation:
    return Citation(n, passage, 1, "/r.pdf", 1, "", "quote", is_supported=True, answer_end=end)


def _hit(passage: int) -> PassageHit:
    return PassageHit(passage, 1, "/r.pdf", "r", 1, "", "text", "", 1.0)
