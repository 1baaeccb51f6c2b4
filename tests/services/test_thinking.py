"""What a model thinks: told, kept apart, filtered, and never sent again."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.chat import Message, MessageState, Role
from app.domain.portable import PortableChat, PortableMessage
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, Rule, RuleSet
from app.services.chat import AskEvent, Filtered, TextReceived, ThoughtReceived
from app.services.chat_files.markdown_form import MarkdownWriter
from app.services.chat_files.own_form import OwnWriter, read_chat
from app.services.chat_files.writing import ExportFormat, ExportOptions, Head, Words, reduced
from app.services.copies import with_sources
from app.services.screening import ContentFilter
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from tests.services.conftest import Desk, note_of

THINKING = ["<think>Coal, or", " steam?</think>", "\n\nSteam ", "drives it."]
HERON = Rule("heron", "projects", Act.MASK, words=("blue heron",))
CORE = Rule("core", "reactor", Act.BLOCK, words=("core code",))


def thinking(desk: Desk, *pieces: str) -> tuple[Message, list[AskEvent]]:
    desk.engine.pieces = list(pieces or THINKING)
    events: list[AskEvent] = []
    return desk.chat.ask("What drives it?", on_event=events.append), events


def thought(events: list[AskEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, ThoughtReceived))


def test_thoughts_are_told_before_the_answer_and_kept_beside_it(desk: Desk) -> None:
    answer, events = thinking(desk)
    assert (answer.text, answer.thoughts) == ("Steam drives it.", "Coal, or steam?")
    assert thought(events) == "Coal, or steam?"
    kinds = [type(event) for event in events]
    assert kinds.index(ThoughtReceived) < kinds.index(TextReceived)
    assert desk.conversations.message(answer.id).thoughts == "Coal, or steam?"
    assert "Coal" not in with_sources(answer)


def test_they_are_not_sent_with_later_turns(desk: Desk) -> None:
    answer, _ = thinking(desk)
    desk.chat.ask("Sure?", conversation=answer.conversation)
    sent = [turn.text for turn in desk.engine.requests[-1].turns]
    assert sent == ["What drives it?", "Steam drives it.", "Sure?"]


def test_no_search_finds_them(desk: Desk) -> None:
    thinking(desk)
    with desk.conversations._vault.read() as connection:
        found = connection.execute(
            "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'coal'"
        )
        assert found.fetchone() == (0,)


def test_an_answer_that_is_stopped_while_the_model_thinks_keeps_what_it_thought(
    desk: Desk,
) -> None:
    cancel = CancelToken()
    desk.engine.pieces = THINKING
    desk.engine.during = lambda number: cancel.cancel() if number == 1 else None
    answer = desk.chat.ask("What drives it?", cancel=cancel)
    assert (answer.state, answer.text) == (MessageState.STOPPED, "")
    assert answer.thoughts == "Coal, or"
    assert not answer.is_unfinished


@pytest.mark.parametrize(
    ("is_cut", "why"), [(True, "still thinking"), (False, "thought, and wrote no answer")]
)
def test_thoughts_without_an_answer_are_said_to_be_that(desk: Desk, is_cut: bool, why: str) -> None:
    desk.engine.is_cut = is_cut
    answer, _ = thinking(desk, "<think>Coal, or", " steam? No")
    assert (answer.text, answer.thoughts) == ("", "Coal, or steam? No")
    assert why in answer.note
    assert "length limit" not in answer.note


def test_where_documents_are_asked_the_passages_stand_in_for_a_missing_answer(
    desk: Desk, documents: Documents
) -> None:
    documents.add(note_of("Steam drives the old pump."), original=None)
    desk.engine.pieces = ["<think>Steam, it says"]
    answer = desk.chat.ask("What drives the pump?")
    assert answer.is_extractive
    assert answer.thoughts == "Steam, it says"


def test_a_dead_engine_leaves_the_thoughts_that_came(desk: Desk) -> None:
    desk.engine.pieces, desk.engine.dies_after = THINKING, 1
    with pytest.raises(UserFacingError):
        desk.chat.ask("What drives it?")
    (chat,) = desk.conversations.list()
    kept = desk.conversations.get(chat.id).messages[-1]
    assert (kept.text, kept.thoughts, kept.state) == ("", "Coal, or", MessageState.FAILED)


def test_a_continued_answer_keeps_its_thoughts_and_the_model_is_told_them(desk: Desk) -> None:
    desk.engine.is_cut = True
    answer, _ = thinking(desk)
    desk.engine.pieces = [" And <think>coal."]
    longer = desk.chat.continue_answer(answer.id)
    request = desk.engine.requests[-1]
    assert (request.begun, request.thoughts) == ("Steam drives it.", "Coal, or steam?")
    assert longer.text == "Steam drives it. And <think>coal."
    assert longer.thoughts == "Coal, or steam?"


def filtering(desk: Desk, *rules: Rule) -> None:
    desk.chat._filter = ContentFilter(RuleSet(rules), desk.audit)


def test_the_filter_covers_them_over_all_cuts(desk: Desk) -> None:
    filtering(desk, HERON)
    answer, events = thinking(desk, "<think>Is it Blue ", "Her", "on?</think>No, blue heron.")
    assert answer.thoughts == thought(events) == f"Is it {MASK}?"
    assert answer.text == f"No, {MASK}."
    assert [event.rule.id for event in events if isinstance(event, Filtered)] == ["heron"]
    assert answer.note.count("covered parts of this answer") == 1


def test_a_covered_thought_alone_is_said(desk: Desk) -> None:
    filtering(desk, HERON)
    answer, _ = thinking(desk, "<think>Blue heron?</think>", "Steam.")
    assert "covered parts of this answer" in answer.note


def test_a_thought_that_may_not_be_ends_the_answer_before_its_first_word(desk: Desk) -> None:
    filtering(desk, CORE)
    answer, events = thinking(desk, "<think>The co", "re code is 12", "</think>", "Never.")
    assert (answer.text, answer.state) == ("", MessageState.INTERRUPTED)
    assert answer.thoughts == "The"
    assert "core" not in thought(events)
    assert "ended this answer" in answer.note
    assert not any(isinstance(event, TextReceived) for event in events)


def cut_after_thinking(desk: Desk) -> Message:
    desk.engine.is_cut = True
    answer, _ = thinking(desk, "<think>Is it blue heron?</think>", "Steam")
    desk.engine.is_cut, desk.engine.pieces = False, [" drives it."]
    return answer


def test_old_thoughts_go_through_the_rules_of_today_where_an_answer_goes_on(desk: Desk) -> None:
    answer = cut_after_thinking(desk)
    filtering(desk, HERON)
    longer = desk.chat.continue_answer(answer.id)
    assert desk.engine.requests[-1].thoughts == longer.thoughts == f"Is it {MASK}?"
    assert longer.text == "Steam drives it."
    assert "covered parts of this answer" in longer.note


def test_an_answer_does_not_go_on_from_thoughts_that_are_blocked_today(desk: Desk) -> None:
    answer = cut_after_thinking(desk)
    filtering(desk, Rule("heron", "projects", Act.BLOCK, words=("blue heron",)))
    asked = len(desk.engine.requests)
    with pytest.raises(UserFacingError) as caught:
        desk.chat.continue_answer(answer.id)
    assert caught.value.error_code == "answer_blocked"
    assert len(desk.engine.requests) == asked
    assert desk.conversations.message(answer.id) == answer


def test_they_stay_while_more_comes_and_never_become_less(desk: Desk) -> None:
    chats: Conversations = desk.conversations
    chat = chats.create("Pumps")
    answer = chats.begin_answer(chat, model="m")
    chats.keep_thoughts(answer, "Coal, or steam")
    chats.keep_thoughts(answer, "Coal")
    assert chats.mark_interrupted() == 1
    kept = chats.message(answer)
    assert (kept.thoughts, kept.text, kept.state) == (
        "Coal, or steam",
        "",
        MessageState.INTERRUPTED,
    )


_NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
_CHAT = PortableChat(
    "c1",
    "Pumps",
    _NOON,
    _NOON,
    (
        PortableMessage("m1", None, Role.USER, "What drives it?", _NOON),
        PortableMessage("m2", "m1", Role.ASSISTANT, "Steam.", _NOON, thoughts="Coal?"),
    ),
    shown="m2",
)


def test_a_file_has_them_in_a_field_of_their_own_and_one_for_people_has_none() -> None:
    head = Head(_NOON, "", ("Pumps",))
    own, markdown = io.BytesIO(), io.BytesIO()
    OwnWriter(own, head, Words()).add(_CHAT, lambda: None)
    MarkdownWriter(markdown, head, Words()).add(_CHAT, lambda: None)
    written = own.getvalue().decode()
    assert '"reasoning": "Coal?"' in written
    assert '"text": "Steam."' in written
    assert read_chat(written[written.index('"chats": [') + 10 :].strip().encode()) == _CHAT
    assert "Coal" not in markdown.getvalue().decode()


def test_a_file_without_details_has_none() -> None:
    plain = reduced(_CHAT, replace(ExportOptions.whole(ExportFormat.JSON), has_details=False))
    assert [message.thoughts for message in plain.messages] == ["", ""]
