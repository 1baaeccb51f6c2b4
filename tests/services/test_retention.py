"""For how long chats are kept: the shorter time holds, and what is over is gone for good."""

from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from app.domain.audit import AuditEvent
from app.domain.chat import ConversationSummary
from app.services.history import HistoryService
from app.services.retention import RetentionService
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.errors import NotFoundError
from app.vault.shelf import ChatShelf
from app.vault.times import now_us
from tests.fakes.audit import Heard, HeardEvents
from tests.vault.pages import decrypted

DAY_US = 86_400_000_000
KEY = bytes(range(32))


@pytest.fixture
def heard() -> HeardEvents:
    return HeardEvents()


def make_chat(vault: Vault, text: str, *, age_days: float, keep_days: int | None = None) -> int:
    chats = Conversations(vault)
    number = chats.create(text)
    chats.add_user_message(number, text)
    chats.keep(number, keep_days)
    with vault.write() as connection:
        connection.execute(
            "UPDATE conversations SET updated = ? WHERE id = ?",
            (now_us() - int(age_days * DAY_US), number),
        )
    return number


def keeping(vault: Vault, heard: HeardEvents, site_days: int) -> RetentionService:
    return RetentionService(Conversations(vault), site_days=site_days, audit=heard)


def ids(vault: Vault) -> set[int]:
    return {chat.id for chat in Conversations(vault).list()}


class Case(NamedTuple):
    """Times, and whether the chat is still there after the removal."""

    site_days: int
    keep_days: int | None
    age_days: float
    is_kept: bool


@pytest.mark.parametrize(
    "case",
    [
        Case(0, None, 9_999, is_kept=True),
        Case(30, None, 29.9, is_kept=True),
        Case(30, None, 30.1, is_kept=False),
        Case(0, 7, 6.9, is_kept=True),
        Case(0, 7, 7.1, is_kept=False),
        Case(30, 7, 7.1, is_kept=False),
        Case(7, 365, 7.1, is_kept=False),
        Case(7, 365, 6.9, is_kept=True),
    ],
)
def test_the_shorter_of_the_sites_time_and_the_chats_own_holds(
    vault: Vault, heard: HeardEvents, case: Case
) -> None:
    number = make_chat(vault, "turbine", age_days=case.age_days, keep_days=case.keep_days)
    service = keeping(vault, heard, case.site_days)
    (chat,) = Conversations(vault).list()
    over = service.expires(chat)
    assert service.apply() == (() if case.is_kept else (number,))
    assert ids(vault) == ({number} if case.is_kept else set())
    times = [time for time in (case.site_days, case.keep_days) if time]
    assert over == (chat.updated + timedelta(days=min(times)) if times else None)


def test_days_count_from_the_last_message_not_from_a_new_title(
    vault: Vault, heard: HeardEvents
) -> None:
    chats = Conversations(vault)
    renamed = make_chat(vault, "old", age_days=8)
    ChatShelf(vault).rename(renamed, "new title")
    gone_on_with = make_chat(vault, "old", age_days=8)
    chats.add_user_message(gone_on_with, "one more")
    assert keeping(vault, heard, 7).apply() == (renamed,)
    assert ids(vault) == {gone_on_with}


def test_a_pinned_chat_follows_the_same_rules(vault: Vault, heard: HeardEvents) -> None:
    pinned = make_chat(vault, "old", age_days=8)
    ChatShelf(vault).pin([pinned], is_pinned=True)
    assert keeping(vault, heard, 7).apply() == (pinned,)


def test_what_went_is_recorded_by_counts_and_told_once(vault: Vault, heard: HeardEvents) -> None:
    for _ in range(3):
        make_chat(vault, "turbine", age_days=8)
    service = keeping(vault, heard, 7)
    service.apply()
    service.apply()
    assert heard.all == [Heard(AuditEvent.RETENTION, detail={"chats": 3, "messages": 3})]
    assert (service.take_notice(), service.take_notice()) == (3, 0)


def test_a_chat_can_be_given_back_to_the_site(vault: Vault, heard: HeardEvents) -> None:
    number = make_chat(vault, "turbine", age_days=8, keep_days=7)
    service = keeping(vault, heard, 0)
    service.keep(number, None)
    assert service.apply() == ()
    with pytest.raises(NotFoundError):
        service.keep(number + 1, 7)


def test_more_chats_than_a_statement_takes_marks_go_at_once(
    vault: Vault, heard: HeardEvents
) -> None:
    count = 40_000
    with vault.write() as connection:
        connection.executemany(
            "INSERT INTO conversations (title, created, updated) VALUES (?, 0, 0)",
            (("old",) for _ in range(count)),
        )
    assert len(keeping(vault, heard, 1).apply()) == count


def test_what_was_deleted_or_expired_is_not_even_on_freed_pages(
    vault: Vault, heard: HeardEvents, tmp_path: Path
) -> None:
    canary = "xylocarpquagga"
    for number in range(60):
        make_chat(vault, f"other words {number}", age_days=0)
    expired = make_chat(vault, canary, age_days=8)
    deleted = make_chat(vault, canary, age_days=0)
    history = HistoryService.of_vault(vault, audit=heard)
    history.keep_drafts({deleted: canary})
    history.delete([deleted])
    assert history.purge(older_than_s=0).chats == (deleted,)
    assert keeping(vault, heard, 7).apply() == (expired,)
    vault.close()
    assert canary[2:12].encode() not in decrypted(tmp_path / "vault.db", KEY)
    assert [file.name for file in tmp_path.iterdir()] == ["vault.db"]  # no log is left
    assert Heard(AuditEvent.CHAT_DELETE, subject=f"c{deleted}") in heard.all


def test_a_summary_says_when_it_goes_only_where_it_does(vault: Vault, heard: HeardEvents) -> None:
    make_chat(vault, "a", age_days=0, keep_days=3)
    (chat,) = Conversations(vault).list()
    assert isinstance(chat, ConversationSummary)
    assert keeping(vault, heard, 0).expires(chat) == chat.updated + timedelta(days=3)
