"""Chats in folders, with tags, archived, renamed: many at once, and kept through everything."""

from pathlib import Path

import pytest

from app.domain.chat import ConversationSummary
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.copying import copy_vault
from app.vault.errors import NotFoundError
from app.vault.files import Wreck
from app.vault.salvage import Salvage
from app.vault.shelf import ChatShelf
from tests.soundness import findings_of
from tests.vault.conftest import KEY


@pytest.fixture
def chats(vault: Vault) -> Conversations:
    return Conversations(vault)


@pytest.fixture
def shelf(vault: Vault) -> ChatShelf:
    return ChatShelf(vault)


def rows(chats: Conversations) -> dict[int, ConversationSummary]:
    return {row.id: row for row in chats.list()}


def test_many_chats_are_put_in_order_at_once(chats: Conversations, shelf: ChatShelf) -> None:
    one, two, three = (chats.create(f"chat {n}") for n in range(3))
    shelf.move([one, two], "Yard")
    shelf.tag([one, two, three], add=["b", "a"])
    shelf.tag([two], remove=["a"])
    shelf.archive([three], is_archived=True)
    shelf.pin([one, three], is_pinned=True)
    found = rows(chats)
    assert [found[n].folder for n in (one, two, three)] == ["Yard", "Yard", ""]
    assert [found[n].tags for n in (one, two, three)] == [("a", "b"), ("b",), ("a", "b")]
    assert [found[n].is_archived for n in (one, two, three)] == [False, False, True]
    assert [found[n].is_pinned for n in (one, two, three)] == [True, False, True]
    assert found[one] == chats.get(one).summary
    assert (shelf.folders(), shelf.tags()) == (("Yard",), ("a", "b"))
    shelf.move([one, two], "")
    shelf.archive([three], is_archived=False)
    assert shelf.folders() == ()
    assert not rows(chats)[three].is_archived


@pytest.mark.parametrize("act", ["pin", "archive", "move", "tag", "delete", "undelete"])
def test_what_cannot_be_done_to_all_is_done_to_none(
    chats: Conversations, shelf: ChatShelf, act: str
) -> None:
    there = chats.create("there")
    before = rows(chats)
    acts = {
        "pin": lambda: shelf.pin([there, 99], is_pinned=True),
        "archive": lambda: shelf.archive([there, 99], is_archived=True),
        "move": lambda: shelf.move([there, 99], "Yard"),
        "tag": lambda: shelf.tag([there, 99], add=["t"]),
        "delete": lambda: shelf.delete([there, 99]),
        "undelete": lambda: shelf.undelete([there, 99]),
    }
    with pytest.raises(NotFoundError, match="c99"):
        acts[act]()
    assert rows(chats) == before


def test_what_was_deleted_comes_back_as_it_was_and_where_it_was(
    chats: Conversations, shelf: ChatShelf
) -> None:
    one, two = chats.create("one"), chats.create("two")
    shelf.move([one], "Yard")
    shelf.tag([one], add=["t"])
    shelf.archive([one], is_archived=True)
    before = rows(chats)
    shelf.delete([one, two])
    assert rows(chats) == {}
    assert (shelf.folders(), shelf.tags()) == ((), ())
    shelf.undelete([one, two])
    assert rows(chats) == before


def test_a_purge_takes_the_place_of_what_it_removes_and_no_other(
    chats: Conversations, shelf: ChatShelf, vault: Vault
) -> None:
    gone, kept = chats.create("gone"), chats.create("kept")
    for chat in (gone, kept):
        chats.add_user_message(chat, "泵坏了")
        shelf.move([chat], f"Folder {chat}")
        shelf.tag([chat], add=[f"tag {chat}"])
        shelf.archive([chat], is_archived=True)
    before = rows(chats)[kept]
    shelf.delete([gone])
    chats.purge_deleted(older_than_s=0)
    chats.remove_expired(30)
    assert rows(chats) == {kept: before}
    with vault.read() as connection:
        for table in ("chat_shelf", "chat_tags", "message_pairs"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)  # noqa: S608 (names above)
    assert findings_of(vault) == ()


def test_a_title_that_a_person_gave_is_never_overwritten(
    chats: Conversations, shelf: ChatShelf
) -> None:
    chat = chats.create("What of the pump?")
    assert not shelf.retitle(chat, was="something else", title="no")
    assert shelf.retitle(chat, was="What of the pump?", title="The pump")
    shelf.rename(chat, "The pump")  # the same words, but a person's
    assert not shelf.retitle(chat, was="The pump", title="no")
    assert rows(chats)[chat].title == "The pump"
    shelf.delete([chat])
    with pytest.raises(NotFoundError):
        shelf.rename(chat, "late")


def test_a_repair_keeps_the_places_of_chats(vault: Vault, path: Path, tmp_path: Path) -> None:
    chats, shelf = Conversations(vault), ChatShelf(vault)
    chat = chats.create("one")
    chats.add_user_message(chat, "液压泵")
    shelf.move([chat], "Yard")
    shelf.tag([chat], add=["t"])
    shelf.archive([chat], is_archived=True)
    before = rows(chats)
    vault.close()
    wreck = Wreck(path, KEY)
    _, loss = Salvage(wreck, lambda _: None).run(tmp_path / "new.db", bytearray(KEY), ())
    wreck.close()
    repaired = Vault.open(tmp_path / "new.db", KEY)
    assert rows(Conversations(repaired)) == before
    assert loss.tables == ()
    assert findings_of(repaired) == ()
    repaired.close()


def test_a_backup_holds_the_places_of_chats(vault: Vault, tmp_path: Path) -> None:
    chats, shelf = Conversations(vault), ChatShelf(vault)
    chat, gone = chats.create("one"), chats.create("two")
    shelf.move([chat, gone], "Yard")
    shelf.tag([chat], add=["t"])
    shelf.archive([chat, gone], is_archived=True)
    shelf.delete([gone])
    copy_vault(vault, tmp_path / "copy.db", bytearray(KEY), lambda _: None)
    copy = Vault.open(tmp_path / "copy.db", KEY)
    assert rows(Conversations(copy)) == rows(chats)
    ChatShelf(copy).undelete([gone])
    assert rows(Conversations(copy))[gone].folder == "Yard"
    copy.close()
