"""A list of chats survives being a text, and a text that is no list holds no chats."""

import pytest

from app.settings import chat_ids
from app.settings.fields import IN_VAULT


def test_a_list_reads_back_as_it_was_written() -> None:
    ids = chat_ids.changed(chat_ids.changed((), 7, is_listed=True), 9, is_listed=True)
    assert chat_ids.parsed(chat_ids.written(ids)) == (7, 9)
    assert chat_ids.changed(ids, 7, is_listed=False) == (9,)


@pytest.mark.parametrize("text", ["", "{}", "[", "7", '["7", true, null]'])
def test_a_text_that_is_no_list_of_chats_holds_none(text: str) -> None:
    assert chat_ids.parsed(text) == ()


def test_the_oldest_goes_first_and_the_longest_list_fits_its_setting() -> None:
    ids: tuple[int, ...] = ()
    for number in range(chat_ids.MOST_IDS + 1):
        ids = chat_ids.changed(ids, 2**63 - 1 - number, is_listed=True)
    assert len(ids) == chat_ids.MOST_IDS
    assert ids[0] == 2**63 - 2
    assert len(chat_ids.written(ids)) <= chat_ids.MOST_CHARS


def test_which_chats_do_without_documents_is_kept_in_the_vault() -> None:
    assert "chats_without_documents" in IN_VAULT
