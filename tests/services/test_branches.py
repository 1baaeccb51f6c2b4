"""Branches of a chat: edited questions, answers beside each other, and what the model is told."""

import pytest

from app.domain.audit import AuditEvent
from app.domain.chat import MessageState
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.history import HistoryService
from tests.services.conftest import Desk


@pytest.fixture
def history(desk: Desk) -> HistoryService:
    return HistoryService.of_vault(desk.conversations._vault, audit=desk.audit)


def shown(desk: Desk, conversation: int) -> list[str]:
    return [one.text for one in desk.conversations.get(conversation).messages]


def told(desk: Desk) -> list[str]:
    """What the model was told last."""
    return [turn.text for turn in desk.engine.requests[-1].turns]


def test_a_retry_stands_beside_the_old_answer(desk: Desk) -> None:
    old = desk.chat.ask("What drives it?")
    desk.engine.pieces = ["Coal."]
    new = desk.chat.retry(old.id)
    assert shown(desk, old.conversation) == ["What drives it?", "Coal."]
    assert new.versions == (old.id, new.id)
    assert told(desk) == ["What drives it?"]
    assert desk.conversations.message(old.id).text == "Steam drives it."


def test_an_edited_question_is_asked_with_what_stood_before_it_alone(desk: Desk) -> None:
    first = desk.chat.ask("One?")
    second = desk.chat.ask("Two?", conversation=first.conversation)
    desk.engine.pieces = ["Coal."]
    assert second.parent is not None
    answer = desk.chat.edit(second.parent, " Three? ")
    assert told(desk) == ["One?", "Steam drives it.", "Three?"]
    assert shown(desk, first.conversation) == ["One?", "Steam drives it.", "Three?", "Coal."]
    assert desk.conversations.message(second.id).text == "Steam drives it."
    follow_up = desk.chat.ask("Four?", conversation=first.conversation)
    assert told(desk)[2:] == ["Three?", "Coal.", "Four?"]
    desk.conversations.show(second.id)
    desk.chat.ask("Five?", conversation=first.conversation)
    assert told(desk)[2:] == ["Two?", "Steam drives it.", "Five?"]
    assert {answer.id, follow_up.id} & {
        one.id for one in desk.conversations.get(first.conversation).messages
    } == set()


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_edit_to_nothing_changes_nothing(desk: Desk, text: str) -> None:
    answer = desk.chat.ask("One?")
    assert answer.parent is not None
    with pytest.raises(UserFacingError) as caught:
        desk.chat.edit(answer.parent, text)
    assert caught.value.error_code == "empty_question"
    assert shown(desk, answer.conversation) == ["One?", "Steam drives it."]


def test_questions_are_edited_and_answers_are_asked_for_again(desk: Desk) -> None:
    answer = desk.chat.ask("One?")
    assert answer.parent is not None
    with pytest.raises(UserFacingError) as edited:
        desk.chat.edit(answer.id, "Two?")
    with pytest.raises(UserFacingError) as retried:
        desk.chat.retry(answer.parent)
    codes = [edited.value.error_code, retried.value.error_code]
    assert codes == ["not_a_question", "not_an_answer"]
    assert len(desk.conversations.tree(answer.conversation).messages) == 2


@pytest.mark.parametrize("ending", ["stopped", "dead", "wordless"])
def test_a_retry_that_brings_nothing_leaves_the_branch_that_was_shown(
    desk: Desk, ending: str
) -> None:
    first = desk.chat.ask("One?")
    asked = [desk.chat.ask(f"{n}?", conversation=first.conversation) for n in range(2)]
    assert asked[0].parent is not None
    desk.chat.edit(asked[0].parent, "another way")  # the newest branch
    desk.conversations.show(asked[1].id)
    before = desk.conversations.tree(first.conversation)
    cancel = CancelToken()
    if ending == "stopped":
        cancel.cancel()
        assert desk.chat.retry(first.id, cancel=cancel).id == first.id
    elif ending == "wordless":
        desk.engine.pieces = [" "]
        assert desk.chat.retry(first.id).id == first.id
    else:
        desk.engine.dies_after = 0
        with pytest.raises(UserFacingError):
            desk.chat.retry(first.id)
    after = desk.conversations.tree(first.conversation)
    assert (after.messages, after.shown) == (before.messages, before.shown)


def test_an_answer_that_failed_without_a_word_gives_way_to_the_next(desk: Desk) -> None:
    desk.engine.dies_after = 0
    with pytest.raises(UserFacingError):
        desk.chat.ask("What drives it?")
    (chat,) = desk.conversations.list()
    failed = desk.conversations.get(chat.id).messages[-1]
    assert failed.state is MessageState.FAILED
    desk.engine.dies_after = None
    answer = desk.chat.retry(failed.id)
    assert answer.versions == (answer.id,)
    assert shown(desk, chat.id) == ["What drives it?", "Steam drives it."]


def test_one_version_is_deleted_and_the_other_is_shown(desk: Desk, history: HistoryService) -> None:
    old = desk.chat.ask("What drives it?")
    desk.engine.pieces = ["Coal."]
    new = desk.chat.retry(old.id)
    left = history.remove_version(new.id)
    assert [one.text for one in left.messages] == ["What drives it?", "Steam drives it."]
    assert [heard.subject for heard in desk.audit.all if heard.event is AuditEvent.CHAT_DELETE]
    with pytest.raises(UserFacingError) as caught:
        history.remove_version(old.id)
    assert caught.value.error_code == "only_version"
    assert shown(desk, old.conversation) == ["What drives it?", "Steam drives it."]


def test_a_version_is_not_deleted_while_it_is_written(desk: Desk, history: HistoryService) -> None:
    old = desk.chat.ask("What drives it?")
    refused: list[str] = []

    def delete(number: int) -> None:
        if number == 1:
            (new,) = (n for n in desk.conversations.message(old.id).versions if n != old.id)
            with pytest.raises(UserFacingError) as caught:
                history.remove_version(new)
            refused.append(caught.value.error_code)

    desk.engine.during = delete
    answer = desk.chat.retry(old.id)
    assert refused == ["being_written"]
    assert answer.state is MessageState.COMPLETE
