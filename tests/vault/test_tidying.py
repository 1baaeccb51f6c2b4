"""Joining the pieces of an index changes nothing but their number."""

import pytest

from app.domain.query import Query
from app.vault import purge, tidying
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.passages import Passages
from tests.vault.conftest import MakeDocument


def _pieces(vault: Vault, index: str) -> int:
    asked = f"SELECT count(DISTINCT segid) FROM {index}_idx"  # noqa: S608 (our own names)
    with vault.read() as connection:
        return int(connection.execute(asked).fetchone()[0])


def _scattered(vault: Vault, make_document: MakeDocument, count: int) -> Documents:
    """Documents in indexes that FTS5 does not join by itself."""
    documents = Documents(vault)
    with vault.write() as connection:
        for index in purge.INDEXES:
            off = f"INSERT INTO {index} ({index}, rank) VALUES ('automerge', 0)"  # noqa: S608 (our own names)
            connection.execute(off)
    for number in range(count):
        documents.add(make_document(f"Berth {number} is free.", path=f"/{number}"), original=None)
    return documents


def test_many_pieces_become_one_and_find_the_same(
    vault: Vault, make_document: MakeDocument
) -> None:
    documents = _scattered(vault, make_document, 14)
    passages = Passages(vault)
    before = passages.match(Query("berth 7"), limit=14, collection=None)
    assert len(before) == 14
    assert all(_pieces(vault, index) == 14 for index in purge.INDEXES)
    documents.tidy()
    assert all(_pieces(vault, index) == 1 for index in purge.INDEXES)
    assert passages.match(Query("berth 7"), limit=14, collection=None) == before
    assert documents.remove([documents.list()[0].id]).is_verified


def test_large_indexes_are_joined_in_several_steps(
    vault: Vault, make_document: MakeDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = _scattered(vault, make_document, 14)
    monkeypatch.setattr(tidying, "_PAGES_AT_ONCE", 1)
    steps: list[int] = []

    def goes_on() -> bool:
        steps.append(len(steps))
        return True

    documents.tidy(goes_on=goes_on)
    assert len(steps) > len(purge.INDEXES)
    assert all(_pieces(vault, index) == 1 for index in purge.INDEXES)


def test_few_pieces_stay_and_so_do_all_where_it_may_not_go_on(
    vault: Vault, make_document: MakeDocument
) -> None:
    documents = _scattered(vault, make_document, 12)
    documents.tidy()
    assert _pieces(vault, purge.BY_STEMS) == 12
    documents.add(make_document("One more.", path="/more"), original=None)
    documents.tidy(goes_on=lambda: False)
    assert _pieces(vault, purge.BY_STEMS) == 13
