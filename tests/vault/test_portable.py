"""Whole chats into a vault and out of it again."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.chat import ABSENT, Role
from app.domain.chat_search import ChatQuery
from app.domain.portable import PortableChat, PortableMessage, PortableSource
from app.domain.sought import Sought
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import NotFoundError
from app.vault.portable import PortableChats
from app.vault.shelf import ChatShelf
from tests.services import made_chats
from tests.soundness import findings_of
from tests.vault.conftest import MakeDocument

_NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
_SHA = "5e" * 32
_PAGES = ("Nothing of the kind.", "The pump  was\nreplaced on Tuesday.")
_SOURCE = PortableSource(
    n=1,
    file="/elsewhere/report.pdf",
    page=2,
    place="",
    quote="pump was replaced",
    answer_end=4,
    sha256=_SHA,
)


def _answered(*sources: PortableSource, is_extractive: bool = False) -> PortableChat:
    asked = PortableMessage("m1", None, Role.USER, "When?", _NOON)
    answer = PortableMessage("m2", "m1", Role.ASSISTANT, "On Tuesday.", _NOON, citations=sources)
    answer = replace(answer, is_extractive=is_extractive)
    return PortableChat("c9", "Pumps", _NOON, _NOON, (asked, answer), shown="m2")


def test_what_comes_out_is_what_went_in(vault: Vault) -> None:
    kept = PortableChats(vault)
    for chat in made_chats.chats(60):
        number = kept.add(chat)
        assert made_chats.numbered(kept.read(number)) == made_chats.numbered(chat)
    assert findings_of(vault) == ()


def test_a_chat_that_is_not_there_is_named(vault: Vault) -> None:
    with pytest.raises(NotFoundError) as caught:
        PortableChats(vault).read(3)
    assert caught.value.error_code == "no_such_conversation"


TUESDAY = ChatQuery(Sought(("tuesday",)))


def test_its_words_are_found_by_the_search_over_all_chats(vault: Vault) -> None:
    number = PortableChats(vault).add(_answered())
    assert [hit.conversation for hit in ChatSearch(vault).find(TUESDAY, limit=5).hits] == [number]


def test_a_source_is_tied_to_the_passage_that_says_so(
    vault: Vault, make_document: MakeDocument
) -> None:
    added = Documents(vault).add(make_document(*_PAGES, sha256=_SHA), original=None)
    number = PortableChats(vault).add(_answered(_SOURCE))
    (source,) = Conversations(vault).get(number).messages[-1].citations
    assert (source.document, source.passage) == (added.document, added.passages[1])
    assert (source.file, source.quote, source.is_here) == (_SOURCE.file, _SOURCE.quote, True)


@pytest.mark.parametrize(
    "source",
    [
        replace(_SOURCE, sha256="00" * 32),
        replace(_SOURCE, sha256=""),
        replace(_SOURCE, page=1),
        replace(_SOURCE, quote="The pump was not replaced"),
    ],
    ids=["other content", "unknown content", "other page", "other words"],
)
def test_a_source_that_is_not_said_here_stays_in_words(
    vault: Vault, make_document: MakeDocument, source: PortableSource
) -> None:
    Documents(vault).add(make_document(*_PAGES, sha256=_SHA), original=None)
    number = PortableChats(vault).add(_answered(source))
    (found,) = Conversations(vault).get(number).messages[-1].citations
    assert (found.document, found.passage, found.is_here) == (ABSENT, ABSENT, False)
    assert (found.file, found.page, found.quote) == (source.file, source.page, source.quote)


def test_sources_that_are_here_and_that_are_not_keep_their_order(
    vault: Vault, make_document: MakeDocument
) -> None:
    Documents(vault).add(make_document(*_PAGES, sha256=_SHA), original=None)
    absent = replace(_SOURCE, n=1, sha256="")
    given = (absent, replace(_SOURCE, n=2), replace(absent, n=3))
    number = PortableChats(vault).add(_answered(*given))
    found = Conversations(vault).get(number).messages[-1].citations
    assert [(one.n, one.is_here) for one in found] == [(1, False), (2, True), (3, False)]
    assert PortableChats(vault).read(number).messages[-1].citations == given


def test_removing_a_document_takes_its_words_out_of_imported_answers_too(
    vault: Vault, make_document: MakeDocument
) -> None:
    chats, documents = PortableChats(vault), Documents(vault)
    written = chats.add(_answered(_SOURCE, replace(_SOURCE, sha256="")))
    quoted = chats.add(_answered(_SOURCE, is_extractive=True))
    added = documents.add(make_document(*_PAGES, sha256=_SHA), original=None)
    assert documents.remove([added.document]).is_verified
    answer = Conversations(vault).get(written).messages[-1]
    assert [one.file for one in answer.citations] == [_SOURCE.file]  # of unknown content
    assert (answer.text, bool(answer.note)) == ("On Tuesday.", True)
    answer = Conversations(vault).get(quoted).messages[-1]
    assert (answer.text, answer.citations) == ("", ())


def test_a_copy_of_the_document_in_another_collection_keeps_them(
    vault: Vault, make_document: MakeDocument
) -> None:
    documents = Documents(vault)
    number = PortableChats(vault).add(_answered(_SOURCE))
    first = documents.add(make_document(*_PAGES, sha256=_SHA), original=None)
    documents.add(make_document(*_PAGES, sha256=_SHA, collection="Others"), original=None)
    documents.remove([first.document])
    assert len(Conversations(vault).get(number).messages[-1].citations) == 1


def test_a_deleted_chat_leaves_nothing_behind(vault: Vault) -> None:
    chats, conversations = PortableChats(vault), Conversations(vault)
    for chat in made_chats.chats(10):
        ChatShelf(vault).delete([chats.add(chat)])
    conversations.purge_deleted(older_than_s=0)
    with vault.read() as connection:
        for table in ("messages", "absent_sources", "attachments"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608 (names above)
