"""Conversations: kept before anything is done with them."""

import pytest

from app.domain.chat import Citation, GenerationStats, MessageState, Role
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import NotFoundError
from app.vault.shelf import ChatShelf
from tests.soundness import findings_of
from tests.vault.conftest import MakeDocument


@pytest.fixture
def chats(vault: Vault) -> Conversations:
    return Conversations(vault)


@pytest.fixture
def shelf(vault: Vault) -> ChatShelf:
    return ChatShelf(vault)


def test_a_turn_comes_back_as_it_was_kept(
    chats: Conversations, vault: Vault, make_document: MakeDocument
) -> None:
    added = Documents(vault).add(make_document("Rotor three failed."), original=None)
    source = Citation(
        n=1,
        passage=added.passages[0],
        document=added.document,
        file="/files/Field_report.pdf",
        page=1,
        place="",
        quote="Rotor three",
        is_supported=True,
        answer_end=11,
    )
    stats = GenerationStats(prompt_tokens=10, completion_tokens=3, ttft_ms=1.5, model="m")
    conversation = chats.create("Rotors")
    question = chats.add_user_message(conversation, "Which rotor failed?")
    answer = chats.begin_answer(conversation, model="m")
    finished = chats.finish_answer(
        answer,
        text="Rotor three [1].",
        state=MessageState.COMPLETE,
        citations=[source],
        nearest=[source],
        is_extractive=True,
        note="An older turn was left out.",
        stats=stats,
    )
    kept = chats.get(conversation)
    assert [message.id for message in kept.messages] == [question, answer]
    assert kept.messages[0].role is Role.USER
    assert kept.messages[1] == finished == chats.message(answer)
    assert finished.citations == finished.nearest == (source,)
    assert (finished.stats, finished.note) == (stats, "An older turn was left out.")
    assert (finished.is_extractive, finished.is_answerable) == (True, True)


def test_a_source_that_was_removed_meanwhile_is_left_out(chats: Conversations) -> None:
    gone = Citation(1, 99, 99, "/gone.pdf", 1, "", "gone", is_supported=True)
    answer = chats.begin_answer(chats.create("t"), model="m")
    finished = chats.finish_answer(
        answer, text="It was.", state=MessageState.COMPLETE, citations=[gone]
    )
    assert finished.citations == ()


def test_streamed_text_is_never_replaced_with_less(chats: Conversations) -> None:
    answer = chats.begin_answer(chats.create("t"), model="m")
    chats.keep_text(answer, "The longer text")
    chats.keep_text(answer, "The")
    assert chats.message(answer).text == "The longer text"


def test_a_finished_answer_is_not_changed_by_late_text(chats: Conversations) -> None:
    answer = chats.begin_answer(chats.create("t"), model="m")
    chats.finish_answer(answer, text="Done.", state=MessageState.STOPPED)
    chats.keep_text(answer, "Done. And more that came late")
    assert chats.message(answer).text == "Done."


def test_figures_are_not_looked_for_in_all_that_was_ever_said(
    chats: Conversations, vault: Vault
) -> None:
    conversation = chats.create("Rotors")
    answer = chats.begin_answer(conversation, model="m")
    stats = GenerationStats(prompt_tokens=10, model="m")
    chats.finish_answer(answer, text="So.", state=MessageState.COMPLETE, stats=stats)
    row = (conversation, "user", "And?", 1, "complete")
    add = "INSERT INTO messages (conversation, role, text, created, state) VALUES (?, ?, ?, ?, ?)"
    for more, found in ((1_999, (stats,)), (1, ())):
        with vault.write() as connection:
            for _ in range(more):
                connection.execute(add, row)
        assert chats.last_stats("m", 9) == found
    assert chats.last_stats("another", 9) == ()


def test_answers_left_streaming_are_marked_as_interrupted(chats: Conversations) -> None:
    answer = chats.begin_answer(chats.create("t"), model="m")
    chats.keep_text(answer, "Half of an answer about bearings")
    assert chats.mark_interrupted() == 1
    assert chats.message(answer).state is MessageState.INTERRUPTED
    assert chats.mark_interrupted() == 0


def test_the_list_shows_pinned_first_then_what_changed_last(
    chats: Conversations, shelf: ChatShelf
) -> None:
    first, second, third = (chats.create(title) for title in ("one", "two", "three"))
    chats.add_user_message(first, "news")
    shelf.pin([second], is_pinned=True)
    assert [row.id for row in chats.list()] == [second, first, third]
    assert [row.messages for row in chats.list()] == [0, 1, 0]


def test_a_deleted_conversation_is_hidden_until_it_is_brought_back(
    chats: Conversations, shelf: ChatShelf
) -> None:
    conversation = chats.create("t")
    chats.add_user_message(conversation, "a turbine")
    shelf.delete([conversation])
    assert chats.list() == ()
    with pytest.raises(NotFoundError):
        chats.get(conversation)
    assert chats.purge_deleted(older_than_s=60).chats == ()
    shelf.undelete([conversation])
    assert len(chats.get(conversation).messages) == 1


def test_a_purged_conversation_takes_its_messages_and_its_id_with_it(
    chats: Conversations, shelf: ChatShelf, vault: Vault
) -> None:
    conversation = chats.create("t")
    chats.add_user_message(conversation, "a turbine")
    shelf.delete([conversation])
    assert chats.purge_deleted(older_than_s=0).chats == (conversation,)
    with vault.read() as connection:
        assert connection.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    with pytest.raises(NotFoundError):
        shelf.undelete([conversation])
    assert chats.create("next") > conversation
    assert findings_of(vault) == ()


def test_an_unknown_conversation_is_said_so(chats: Conversations) -> None:
    for call in (chats.get, lambda number: chats.keep(number, 3)):
        with pytest.raises(NotFoundError) as caught:
            call(7)
        assert caught.value.error_code == "no_such_conversation"
    with pytest.raises(NotFoundError):
        chats.add_user_message(7, "hello?")


def test_drafts_are_kept_by_conversation_until_they_are_empty(chats: Conversations) -> None:
    crane = chats.create("Cranes")
    chats.keep_drafts({None: "not begun", crane: "half a question"})
    assert chats.drafts() == {None: "not begun", crane: "half a question"}
    chats.keep_drafts({None: "", crane: "half a question more"})
    assert chats.drafts() == {crane: "half a question more"}


def test_a_draft_goes_with_its_conversation_and_comes_back_with_it(
    chats: Conversations, shelf: ChatShelf, vault: Vault
) -> None:
    crane = chats.create("Cranes")
    chats.keep_drafts({crane: "half a question"})
    shelf.delete([crane])
    assert chats.drafts() == {}
    shelf.undelete([crane])
    assert chats.drafts() == {crane: "half a question"}
    shelf.delete([crane])
    chats.purge_deleted(older_than_s=0)
    chats.keep_drafts({crane: "too late"})
    with vault.read() as connection:
        assert connection.execute("SELECT count(*) FROM drafts").fetchone() == (0,)
