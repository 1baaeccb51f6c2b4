"""A chat as a tree: branches beside each other, one of them shown, and none of them lost."""

import random
from pathlib import Path

import pytest

from app.domain.chat import Citation, Message, MessageState
from app.domain.chat_search import ChatQuery
from app.domain.sought import Sought
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import NotFoundError
from app.vault.migrate import MIGRATIONS
from app.vault.shelf import ChatShelf
from tests.soundness import findings_of
from tests.vault.conftest import KEY, MakeDocument

_BEFORE = 9  # the last version in which a chat was a list


def found_by(vault: Vault, word: str) -> set[int]:
    """The messages that a search finds."""
    found = ChatSearch(vault).find(ChatQuery(Sought((word,))), limit=9)
    return {hit.message for hit in found.hits}


@pytest.fixture
def chats(vault: Vault) -> Conversations:
    return Conversations(vault)


@pytest.fixture
def chat(chats: Conversations) -> int:
    return chats.create("Pumps")


def answered(chats: Conversations, chat: int, text: str, *, question: int | None = None) -> int:
    answer = chats.begin_answer(chat, model="m", question=question)
    chats.finish_answer(answer, text=text, state=MessageState.COMPLETE)
    return answer


def turn(chats: Conversations, chat: int, text: str) -> tuple[int, int]:
    question = chats.add_user_message(chat, f"{text}?")
    return question, answered(chats, chat, f"{text}.")


def shown(chats: Conversations, chat: int) -> list[int]:
    return [one.id for one in chats.get(chat).messages]


def message_of(chats: Conversations, chat: int, message: int) -> Message:
    return next(one for one in chats.tree(chat).messages if one.id == message)


def test_messages_follow_each_other(chats: Conversations, chat: int) -> None:
    ids = [*turn(chats, chat, "one"), *turn(chats, chat, "two")]
    kept = chats.get(chat).messages
    assert [one.id for one in kept] == ids
    assert [one.parent for one in kept] == [None, *ids[:-1]]
    assert [one.versions for one in kept] == [(number,) for number in ids]


def test_another_version_of_a_question_begins_a_branch_and_the_old_one_stays(
    chats: Conversations, chat: int
) -> None:
    one, two = turn(chats, chat, "one"), turn(chats, chat, "two")
    edited = chats.add_version(two[0], "and three?")
    answer = answered(chats, chat, "three.")
    assert shown(chats, chat) == [*one, edited, answer]
    assert chats.get(chat).messages[2].versions == (two[0], edited)
    tree = chats.tree(chat)
    assert [each.id for each in tree.messages] == [*one, *two, edited, answer]
    assert tree.shown == (*one, edited, answer)
    assert message_of(chats, chat, two[1]).parent == two[0]


def test_a_chat_may_begin_in_several_ways(chats: Conversations, chat: int) -> None:
    question, answer = turn(chats, chat, "one")
    edited = chats.add_version(question, "another beginning")
    assert shown(chats, chat) == [edited]
    chats.show(answer)
    assert shown(chats, chat) == [question, answer]
    assert chats.get(chat).messages[0].versions == (question, edited)


def test_what_is_asked_next_follows_the_branch_that_is_shown(
    chats: Conversations, chat: int
) -> None:
    question, first = turn(chats, chat, "one")
    second = answered(chats, chat, "one, in other words.", question=question)
    chats.show(first)
    following = chats.add_user_message(chat, "Why?")
    assert shown(chats, chat) == [question, first, following]
    chats.show(second)
    assert shown(chats, chat) == [question, second]


def test_a_message_of_another_branch_shows_the_newest_branch_through_it(
    chats: Conversations, chat: int
) -> None:
    one = turn(chats, chat, "one")
    two = turn(chats, chat, "two")
    three = chats.add_version(two[0], "three?")
    four = chats.add_version(two[0], "four?")
    chats.show(two[0])
    assert shown(chats, chat) == [*one, *two]
    chats.show(one[0])  # is on the branch that is shown: that one stays
    assert shown(chats, chat) == [*one, *two]
    chats.show(three)
    chats.show(two[1])
    assert [one.id for one in chats.get(chat, through=four).messages] == [*one, four]
    assert shown(chats, chat) == [*one, *two], "reading another branch shows it to nobody else"


def test_which_branch_is_shown_does_not_make_a_chat_newer(chats: Conversations, chat: int) -> None:
    question, answer = turn(chats, chat, "one")
    chats.add_version(question, "two?")
    before = chats.get(chat).summary.updated
    chats.show(answer)
    assert chats.get(chat).summary.updated == before


@pytest.mark.parametrize("call", ["show", "add_version"])
def test_an_unknown_message_is_said_so(chats: Conversations, chat: int, call: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        getattr(chats, call)(*((99,) if call == "show" else (99, "text")))
    assert caught.value.error_code == "no_such_message"
    other = chats.add_user_message(chats.create("Other"), "text")
    with pytest.raises(NotFoundError):
        chats.get(chat, through=other)


@pytest.mark.parametrize(("removed", "left"), [(0, 1), (1, 0), (2, 1)])
def test_a_version_that_is_removed_gives_way_to_the_one_before_it(
    chats: Conversations, vault: Vault, chat: int, removed: int, left: int
) -> None:
    question, first = turn(chats, chat, "one")
    versions = [first, *(answered(chats, chat, f"{n}", question=question) for n in "ab")]
    follow_ups = []
    for answer in versions:
        chats.show(answer)
        follow_ups.append(chats.add_user_message(chat, f"a herring after {answer}"))
    chats.show(versions[removed])
    chats.remove_message(versions[removed])
    assert shown(chats, chat) == [question, versions[left], follow_ups[left]]
    found = found_by(vault, "herring")
    assert found == set(follow_ups) - {follow_ups[removed]}
    assert findings_of(vault) == ()


def test_removing_a_version_that_is_not_shown_leaves_what_is_shown(
    chats: Conversations, chat: int
) -> None:
    question, first = turn(chats, chat, "one")
    second = answered(chats, chat, "two", question=question)
    chats.remove_message(first)
    assert shown(chats, chat) == [question, second]
    chats.remove_message(second)
    assert shown(chats, chat) == [question]


def test_an_answer_goes_on_from_where_it_ended(
    chats: Conversations, vault: Vault, chat: int
) -> None:
    question = chats.add_user_message(chat, "Why?")
    answer = chats.begin_answer(chat, model="m")
    chats.finish_answer(answer, text="Because the herring", state=MessageState.STOPPED)
    chats.continue_answer(answer)
    assert chats.message(answer).state is MessageState.STREAMING
    assert chats.message(answer).text == "Because the herring"
    chats.keep_text(answer, "Because the herring was late")
    chats.mark_interrupted()
    kept = chats.message(answer)
    assert (kept.text, kept.state) == ("Because the herring was late", MessageState.INTERRUPTED)
    assert found_by(vault, "late") == {answer}
    with pytest.raises(NotFoundError):
        chats.continue_answer(question)


def test_a_kill_before_the_first_word_of_a_second_version_leaves_the_first_shown(
    chats: Conversations, chat: int
) -> None:
    question, first = turn(chats, chat, "one")
    chats.begin_answer(chat, model="m", question=question)
    assert chats.mark_interrupted() == 0
    assert shown(chats, chat) == [question, first]
    only = chats.begin_answer(chats.create("Other"), model="m")
    assert chats.mark_interrupted() == 1
    assert chats.message(only).state is MessageState.INTERRUPTED


def test_a_document_takes_its_quotes_out_of_every_branch(
    chats: Conversations, vault: Vault, chat: int, make_document: MakeDocument
) -> None:
    added = Documents(vault).add(make_document("Rotor three failed."), original=None)
    source = Citation(
        1, added.passages[0], added.document, "/r.pdf", 1, "", "Rotor three", is_supported=True
    )
    question = chats.add_user_message(chat, "Which?")
    for number in range(3):
        answer = chats.begin_answer(chat, model="m", question=question)
        chats.finish_answer(
            answer,
            text="Rotor three failed.",
            state=MessageState.COMPLETE,
            citations=[source],
            is_extractive=number == 0,
        )
    report = Documents(vault).remove([added.document])
    assert (report.citations, report.is_verified) == (3, True)
    answers = chats.tree(chat).messages[1:]
    assert [one.citations for one in answers] == [(), (), ()]
    assert [one.text for one in answers] == ["", "Rotor three failed.", "Rotor three failed."]
    assert all(one.note for one in answers)


def test_a_long_chat_goes_as_a_whole(chats: Conversations, vault: Vault, chat: int) -> None:
    """A cascade along the tree would end at the depth that SQLite lets one nest."""
    count = 5_000
    with vault.write() as connection:
        connection.executemany(
            "INSERT INTO messages (id, conversation, role, text, created, state, parent)"
            " VALUES (?, ?, 'user', 'text', 1, 'complete', ?)",
            ((n, chat, n - 1 if n > 1 else None) for n in range(1, count + 1)),
        )
    assert len(chats.get(chat).messages) == count
    chats.remove_message(2)
    assert shown(chats, chat) == [1]
    ChatShelf(vault).delete([chat])
    assert chats.purge_deleted(older_than_s=0).chats == (chat,)
    assert findings_of(vault) == ()


def test_whatever_is_done_the_shown_branch_is_one_of_the_tree(
    chats: Conversations, vault: Vault, chat: int
) -> None:
    source = random.Random(3)  # noqa: S311 (no secret)
    ids = [chats.add_user_message(chat, "first")]
    for step in range(120):
        known = [one.id for one in chats.tree(chat).messages]
        at = source.choice(known or ids)
        if not known or step % 3 == 0:
            chats.add_user_message(chat, f"message {step}")
        elif step % 3 == 1:
            chats.add_version(at, f"version {step}")
        elif source.random() < 0.5:
            chats.show(at)
        else:
            chats.remove_message(at)
        tree = chats.tree(chat)
        by_id = {one.id: one for one in tree.messages}
        assert all(one.parent is None or one.parent in by_id for one in tree.messages)
        path = [by_id[number] for number in tree.shown]
        assert [one.parent for one in path] == [None, *tree.shown[:-1]][: len(path)]
        assert not path or not any(one.parent == path[-1].id for one in tree.messages)
    assert findings_of(vault) == ()


def test_a_list_of_before_becomes_a_chain_and_a_broken_retry_another_version(path: Path) -> None:
    old = Vault.create(path, KEY, MIGRATIONS[:_BEFORE])
    roles = ("user", "assistant", "user", "assistant", "assistant", "user")
    with old.write() as connection:
        for chat in (1, 2):
            connection.execute(
                "INSERT INTO conversations VALUES (?, 't', 1, 1, 0, NULL, NULL)", (chat,)
            )
        for role in roles:
            connection.executemany(
                "INSERT INTO messages (conversation, role, text, created, state)"
                " VALUES (?, ?, 'text', 1, 'complete')",
                [(1, role), (2, role)],
            )
    old.close()
    vault = Vault.open(path, KEY)
    tree = Conversations(vault).tree(1)
    parents = {1: None, 3: 1, 5: 3, 7: 5, 9: 5, 11: 9}
    assert {one.id: one.parent for one in tree.messages} == parents
    assert tree.shown == (1, 3, 5, 9, 11)
    assert Conversations(vault).tree(2).shown == (2, 4, 6, 10, 12)
    assert findings_of(vault) == ()
    vault.close()
