"""A turn of a conversation, with everything that can end it."""

import pytest

from app.domain.chat import MessageState, Role
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index.claims import Doubt
from app.services.chat import AskEvent, AskOptions, AskStarted, TextReceived
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.services.conftest import Desk, note_of


def test_an_answer_is_streamed_and_kept_with_its_question(desk: Desk) -> None:
    events: list[AskEvent] = []
    answer = desk.chat.ask("What drives it?", on_event=events.append)
    assert isinstance(events[0], AskStarted)
    streamed = "".join(e.text for e in events if isinstance(e, TextReceived))
    assert streamed == answer.text == "Steam drives it."
    kept = desk.conversations.get(answer.conversation).messages
    assert [(m.role, m.text, m.state) for m in kept] == [
        (Role.USER, "What drives it?", MessageState.COMPLETE),
        (Role.ASSISTANT, "Steam drives it.", MessageState.COMPLETE),
    ]


def test_the_question_is_committed_before_the_model_says_a_word(desk: Desk) -> None:
    seen: list[str] = []

    def look(_: int) -> None:
        (chat,) = desk.conversations.list()
        seen.extend(m.text for m in desk.conversations.get(chat.id).messages)

    desk.engine.during = look
    desk.chat.ask("Is it kept?")
    assert seen[0] == "Is it kept?"


def test_a_follow_up_hands_the_model_the_earlier_turns(desk: Desk) -> None:
    first = desk.chat.ask("One?")
    desk.chat.ask("Two?", conversation=first.conversation)
    assert [turn.text for turn in desk.engine.requests[-1].turns] == [
        "One?",
        "Steam drives it.",
        "Two?",
    ]


def test_the_model_is_told_which_questions_belong_together(desk: Desk) -> None:
    first, other = desk.chat.ask("One?"), desk.chat.ask("Another?")
    desk.chat.ask("Two?", conversation=first.conversation)
    chats = [request.chat for request in desk.engine.requests]
    assert chats == [first.conversation, other.conversation, first.conversation]


def test_stop_keeps_what_came_so_far(desk: Desk) -> None:
    desk.engine.during = lambda number: desk.chat.stop() if number == 1 else None
    answer = desk.chat.ask("What drives it?")
    assert (answer.text, answer.state) == ("Steam", MessageState.STOPPED)


def test_a_cancel_before_the_engine_runs_takes_effect_at_its_first_word(desk: Desk) -> None:
    cancel = CancelToken()
    desk.engine.during = lambda number: cancel.cancel() if number == 0 else None
    answer = desk.chat.ask("What drives it?", cancel=cancel)
    assert answer.state is MessageState.STOPPED


def test_a_stop_while_the_model_is_read_and_loaded_takes_effect_before_it_is_held(
    desk: Desk,
) -> None:
    cancel = CancelToken()
    answer = desk.chat.ask("What drives it?", cancel=cancel, on_event=lambda _: cancel.cancel())
    assert answer.state is MessageState.STOPPED
    assert desk.engine.loads == 0
    assert desk.chat.ask("And now?").state is MessageState.COMPLETE


def test_a_dead_engine_leaves_the_answer_marked_and_the_next_question_works(desk: Desk) -> None:
    desk.engine.dies_after = 2
    with pytest.raises(UserFacingError, match="Your chat is safe"):
        desk.chat.ask("What drives it?")
    (chat,) = desk.conversations.list()
    broken = desk.conversations.get(chat.id).messages[-1]
    assert (broken.text, broken.state) == ("Steam drives", MessageState.INTERRUPTED)
    desk.engine.dies_after = None
    assert desk.chat.ask("And now?", conversation=chat.id).state is MessageState.COMPLETE


def test_a_retry_that_brings_nothing_leaves_the_old_answer(desk: Desk) -> None:
    old = desk.chat.ask("What drives it?")
    desk.engine.dies_after = 0
    with pytest.raises(UserFacingError):
        desk.chat.retry(old.id)
    texts = [m.text for m in desk.conversations.get(old.conversation).messages]
    assert texts == ["What drives it?", "Steam drives it."]


@pytest.mark.parametrize("blank", ["", "   ", "\n\t"])
def test_an_empty_question_is_refused_and_nothing_is_kept(desk: Desk, blank: str) -> None:
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask(blank)
    assert caught.value.error_code == "empty_question"
    assert desk.conversations.list() == ()


def test_a_question_longer_than_the_context_is_refused_and_kept(desk: Desk) -> None:
    question = "word " * 3000
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask(question)
    assert caught.value.error_code == "question_too_long"
    (chat,) = desk.conversations.list()
    kept = desk.conversations.get(chat.id).messages
    assert kept[0].text == question.strip()
    assert kept[1].state is MessageState.FAILED


def test_without_a_model_the_question_is_kept_and_the_way_out_is_named(desk: Desk) -> None:
    desk.models.remove("scripted")
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask("Anyone there?")
    assert caught.value.error_code == "no_model"
    assert "Import" in caught.value.hint


def test_the_title_is_the_question_cut_at_a_word(desk: Desk) -> None:
    answer = desk.chat.ask("How " + "very " * 30 + "long is this?")
    (chat,) = desk.conversations.list()
    assert chat.id == answer.conversation
    assert len(chat.title) <= 61
    assert chat.title.endswith("very…")


def test_a_stopped_retry_leaves_the_old_answer(desk: Desk) -> None:
    old = desk.chat.ask("What drives it?")
    cancel = CancelToken()
    cancel.cancel()
    assert desk.chat.retry(old.id, cancel=cancel).id == old.id
    texts = [m.text for m in desk.conversations.get(old.conversation).messages]
    assert texts == ["What drives it?", "Steam drives it."]


def test_an_engine_that_died_is_verified_again_before_it_is_loaded(desk: Desk) -> None:
    desk.chat.ask("What drives it?")
    desk.engine.dies_after = 0
    with pytest.raises(UserFacingError):
        desk.chat.ask("And now?")
    desk.engine.dies_after = None
    path = desk.store.path_of(desk.models.get("scripted").sha256)
    path.chmod(0o600)
    path.write_bytes(b"GGUF tampered")
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask("And now?")
    assert caught.value.error_code == "model_damaged"


def test_a_model_that_writes_nothing_gives_way_to_the_passages(desk: Desk, vault: Vault) -> None:
    text = "The crane at berth 4 stopped because its pump had lost pressure."
    Documents(vault).add(note_of(text), original=None)
    desk.engine.pieces = ["The answer ", "is:"]
    answer = desk.chat.ask("Why did the crane at berth 4 stop?")
    assert (answer.text, answer.is_extractive) == (text, True)
    assert answer.note == "The model wrote no answer: these are the passages themselves."
    assert [citation.quote for citation in answer.citations] == [text]


@pytest.mark.parametrize("is_setting", [False, True])
def test_quotes_are_given_where_they_are_wanted_and_no_model_is_asked(
    desk: Desk, vault: Vault, *, is_setting: bool
) -> None:
    text = "The crane at berth 4 stopped because its pump had lost pressure."
    Documents(vault).add(note_of(text), original=None)
    if is_setting:
        desk.preferences.update({"quotes_only": True})
    options = None if is_setting else AskOptions(quotes_only=True)
    answer = desk.chat.ask("Why did the crane at berth 4 stop?", options=options)
    assert (answer.text, answer.is_extractive, answer.note) == (text, True, "")
    assert desk.engine.requests == []
    unanswerable = desk.chat.ask("Who wrote the opera Fidelio in Vienna?", options=options)
    assert not unanswerable.is_answerable


def test_quotes_without_documents(desk: Desk) -> None:
    desk.preferences.update({"quotes_only": True})
    assert desk.chat.ask("What drives it?").text == "Steam drives it."
    with pytest.raises(UserFacingError) as caught:
        desk.chat.ask("What drives it?", options=AskOptions(quotes_only=True))
    assert caught.value.error_code == "nothing_to_quote"


def test_what_a_small_model_invents_gives_way_to_the_passages(desk: Desk, vault: Vault) -> None:
    text = "The crane at berth 4 stopped because its pump had lost pressure."
    Documents(vault).add(note_of(text), original=None)
    desk.engine.pieces = ["Seagulls ", "ate breakfast."]
    answer = desk.chat.ask("Why did the crane at berth 4 stop?")
    assert (answer.text, answer.is_extractive) == (text, True)
    assert answer.note.startswith("What the model wrote stands in none of the sources")
    desk.engine.pieces = ["Its pump had lost pressure."]
    assert not desk.chat.ask("Why did the crane at berth 4 stop?").is_extractive


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_stopped_answer_is_checked_by_the_rules_alone(
    desk: Desk, vault: Vault, monkeypatch: pytest.MonkeyPatch, *, is_stopped: bool
) -> None:
    Documents(vault).add(note_of("The crane stopped: its pump had lost pressure."), original=None)
    asked: list[str] = []

    def check(sentence: str, _passage: str, doubt: Doubt | None) -> bool:
        asked.append(sentence)
        return doubt is None

    monkeypatch.setattr(desk.chat._composer._evidence, "checker", lambda _: check)
    desk.engine.pieces = ["Its pump had lost pressure. ", "It did."]
    desk.engine.during = lambda number: desk.chat.stop() if number and is_stopped else None
    answer = desk.chat.ask("Why did the crane stop?")
    assert (answer.state is MessageState.STOPPED) == is_stopped
    assert bool(asked) != is_stopped
    assert answer.citations[0].is_supported


def test_a_model_that_writes_nothing_without_documents_is_said(desk: Desk) -> None:
    desk.engine.pieces = [" "]
    answer = desk.chat.ask("What drives it?")
    assert (answer.text, answer.state) == ("", MessageState.COMPLETE)
    assert answer.note == "The model wrote no answer. Ask again, or in other words."
