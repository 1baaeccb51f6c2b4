"""Summaries that a model writes of whole documents: what holds, what fits, what is kept."""

from collections.abc import Callable

import pytest

from app.domain.chat import Message, MessageState
from app.domain.engine import GenerationRequest, GenerationResult
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.chat import (
    AskEvent,
    AskOptions,
    PartRead,
    PassagesRetrieved,
    TextReceived,
)
from app.vault.documents import Documents
from tests.services.conftest import Desk
from tests.services.whole import (
    CRANE,
    NotingEngine,
    document,
    first_of_each,
    heard,
    hold_engine,
    quotes_hold,
)


def test_a_large_model_notes_each_part_and_writes_from_the_notes(
    desk: Desk, documents: Documents
) -> None:
    sections = [(f"Part {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]
    documents.add(document("crane.pdf", sections), original=None)
    engine = hold_engine(desk, NotingEngine(first_of_each))
    answer, events = heard(desk, "Summarise crane.pdf in one sentence")
    read = [event for event in events if isinstance(event, PartRead)]
    assert len(read) == read[0].part.count == len(engine.requests) - 1
    assert [event.part.number for event in read] == list(range(1, len(read) + 1))
    last = engine.requests[-1].turns[-1].text
    assert "Question: Summarise crane.pdf in one sentence" in last
    assert (answer.is_extractive, answer.note) == (False, "")
    assert answer.citations
    assert all(one.is_supported for one in answer.citations)
    assert quotes_hold(answer, sections)
    kinds = [type(event) for event in events]
    assert kinds.index(TextReceived) > kinds.index(PassagesRetrieved) > kinds.index(PartRead)


class FullEngine(NotingEngine):
    """Fails where a prompt and its answer are more words than its context holds."""

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        prompt = sum(self.count_tokens([request.system, *(turn.text for turn in request.turns)]))
        assert prompt + request.sampling.max_tokens <= self._context_tokens
        return super().generate(request, on_text, cancel=cancel, on_thought=on_thought)


def test_all_that_is_sent_fits_the_context_whatever_labels_and_question_are(
    desk: Desk, documents: Documents
) -> None:
    deep = " > ".join(f"{level} of the yard" for level in "abcdefghijklmnopqrstuvwxyz")
    sections = [(f"{deep} {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]
    documents.add(document("the crane of berth four.pdf", sections), original=None)
    engine = hold_engine(desk, FullEngine(first_half, context=1024))
    question = 'Summarise "the crane of berth four.pdf" ' + "in one sentence " * 60
    answer, _ = heard(desk, question, AskOptions(max_tokens=200))
    assert answer.state is MessageState.COMPLETE
    assert sum("Question" in one.turns[-1].text for one in engine.requests) > 1
    assert answer.note == ""
    assert quotes_hold(answer, sections)


def first_half(sources: list[tuple[int, str]]) -> str:
    return first_of_each(sources[: (len(sources) + 1) // 2])


def test_notes_that_the_part_does_not_bear_out_give_way_to_its_own_sentences(
    desk: Desk, documents: Documents
) -> None:
    documents.add(document("crane.pdf", CRANE), original=None)
    hold_engine(desk, NotingEngine(lambda _: "Dolphins painted the harbour blue in 1974 [1]."))
    answer, _ = heard(desk, "Summarise crane.pdf")
    assert "Dolphins" not in answer.text
    assert answer.citations
    assert all(one.is_supported for one in answer.citations)
    assert quotes_hold(answer, CRANE)


def test_a_summary_of_notes_that_does_not_hold_leaves_the_notes(
    desk: Desk, documents: Documents
) -> None:
    sections = [(f"Part {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]
    documents.add(document("crane.pdf", sections), original=None)

    def write(sources: list[tuple[int, str]]) -> str:
        is_last = len(engine.requests) == parts
        return "Whales sang 77 songs in May [1]." if is_last else first_of_each(sources)

    engine = hold_engine(desk, NotingEngine(write))
    parts = -1
    heard(desk, "Summarise crane.pdf")
    parts = len(engine.requests) - 1
    engine.requests.clear()
    answer, _ = heard(desk, "Summarise crane.pdf")
    assert "Whales" not in answer.text
    assert "no summary" in answer.note
    assert all(one.is_supported for one in answer.citations)


def test_a_part_that_was_read_is_kept_when_the_model_dies_in_the_next(
    desk: Desk, documents: Documents
) -> None:
    sections = [(f"Part {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]
    documents.add(document("crane.pdf", sections), original=None)
    engine = hold_engine(desk, NotingEngine(first_of_each))

    def on_event(event: AskEvent) -> None:
        if isinstance(event, PartRead):
            engine.dies_after = 0

    kept = broken_off(desk, on_event)
    assert "on day 0" in kept.text
    assert "The first 1 of its" in kept.note
    assert quotes_hold(kept, sections)


@pytest.mark.parametrize("words", [0, 1])
def test_all_parts_are_kept_when_the_model_dies_while_it_sums_them_up(
    desk: Desk, documents: Documents, words: int
) -> None:
    sections = [(f"Part {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]
    documents.add(document("crane.pdf", sections), original=None)
    engine = hold_engine(desk, NotingEngine(first_of_each))

    def on_event(event: AskEvent) -> None:
        if isinstance(event, PartRead) and event.part.number == event.part.count:
            engine.dies_after = words

    kept = broken_off(desk, on_event)
    assert all(f"on day {n}" in kept.text for n in range(8))
    assert quotes_hold(kept, sections)
    assert all(one.is_supported for one in kept.citations)
    assert not kept.is_extractive


def broken_off(desk: Desk, on_event: Callable[[AskEvent], None]) -> Message:
    """What is kept of a summary that ends with an error."""
    with pytest.raises(UserFacingError, match="Your chat is safe"):
        desk.chat.ask("Summarise crane.pdf", on_event=on_event)
    (chat,) = desk.conversations.list()
    kept = desk.conversations.get(chat.id).messages[-1]
    assert kept.state is MessageState.INTERRUPTED
    assert "Your chat is safe" in kept.note
    assert kept.citations
    return kept


def test_the_model_is_asked_what_was_asked_before_it_was_asked_which(
    desk: Desk, documents: Documents
) -> None:
    sections = [(f"Part {n}", f"{text[:-1]} on day {n}.") for n in range(8) for _, text in CRANE]
    documents.add(document("crane.pdf", sections), original=None)
    documents.add(document("yard.pdf", [("A", CRANE[0][1])]), original=None)
    engine = hold_engine(desk, NotingEngine(first_of_each))
    asked = desk.chat.ask("Summarise this report in German")
    assert not engine.requests
    desk.chat.ask("crane.pdf", conversation=asked.conversation)
    assert "Question: Summarise this report in German" in engine.requests[-1].turns[-1].text
