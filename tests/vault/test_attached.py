"""What is attached to a chat: seen and found in that chat alone, and gone with it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.attachments import AttachmentState
from app.domain.chat import Role
from app.domain.documents import DEFAULT_COLLECTION
from app.domain.portable import PortableAttachment, PortableChat, PortableMessage, PortableSource
from app.domain.query import Filters, Query
from app.vault.attached import Attachments
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import NotFoundError
from app.vault.passages import Passages
from app.vault.portable import PortableChats
from app.vault.queue import ImportQueue, QueueState
from app.vault.shelf import ChatShelf
from tests.soundness import findings_of
from tests.vault.conftest import KEY, MakeDocument
from tests.vault.pages import decrypted

TEXT = "The crane at quay four needs a new brake before winter."
DIGEST = "5e" * 32


@pytest.fixture
def chat(vault: Vault) -> int:
    return Conversations(vault).create("About a file")


@pytest.fixture
def hidden(vault: Vault, chat: int) -> str:
    return Attachments(vault).collection_for(chat)


def _imported(*, is_extractive: bool = False, hour: int = 12) -> PortableChat:
    """A chat from elsewhere, whose answer has a source that may or may not be here."""
    source = PortableSource(1, "/elsewhere/report.pdf", 1, "", "a new brake", sha256=DIGEST)
    then = datetime(2026, 3, 4, hour, tzinfo=UTC)
    asked = PortableMessage("m1", None, Role.USER, "What?", then)
    answer = PortableMessage(
        "m2",
        "m1",
        Role.ASSISTANT,
        "A brake.",
        then,
        citations=(source,),
        is_extractive=is_extractive,
    )
    return PortableChat("c9", "Brakes", then, then, (asked, answer), shown="m2")


def found(vault: Vault, collection: str | None = None, words: str = "brake") -> list[int]:
    matches = Passages(vault).match(Query(words), limit=9, collection=collection)
    return [scored.passage for scored in matches]


def test_no_list_has_the_collection_of_a_chat_or_its_documents(
    vault: Vault, hidden: str, make_document: MakeDocument
) -> None:
    documents = Documents(vault)
    added = documents.add(make_document(TEXT, collection=hidden), original=None)

    assert documents.collections() == (DEFAULT_COLLECTION,)
    assert documents.list() == documents.list(hidden) == ()
    assert ChatSearch(vault).names().collections == ()
    assert documents.get(added.document).collection == ""
    assert documents.page_of(added.passages[0]).collection == ""
    assert Passages(vault).count() == 0
    assert Passages(vault).document_names(None) == ()


def test_a_search_everywhere_does_not_find_it_and_one_in_its_own_collection_does(
    vault: Vault, hidden: str, make_document: MakeDocument
) -> None:
    documents, passages = Documents(vault), Passages(vault)
    own = documents.add(make_document(TEXT, collection=hidden), original=None).passages
    listed = documents.add(
        make_document("A brake of another kind.", path="/files/other.pdf"), original=None
    ).passages

    assert found(vault) == list(listed)
    assert found(vault, hidden) == list(own)
    assert found(vault, DEFAULT_COLLECTION) == list(listed)
    assert passages.attached() == own
    by_type = Filters(types=("pdf",))
    assert passages.ids_where(by_type) == listed
    assert passages.ids_where(by_type, hidden) == own
    assert passages.ids_of_files_named_in("Field_report.pdf?") == ()
    assert passages.ids_of_files_named_in("Field_report.pdf?", hidden) == own


def test_how_common_a_word_is_does_not_depend_on_what_other_chats_have_attached(
    vault: Vault, hidden: str, make_document: MakeDocument
) -> None:
    documents, passages = Documents(vault), Passages(vault)
    other = Attachments(vault).collection_for(Conversations(vault).create("Another"))
    words = ["brake", "brakes", "winter", "pump"]
    documents.add(make_document(TEXT, collection=hidden), original=None)
    assert passages.document_frequencies(words, hidden) == dict(
        zip(words, [1, 1, 1, 0], strict=True)
    )
    assert (passages.count(hidden), passages.count(other), passages.count()) == (1, 0, 0)
    assert set(passages.document_frequencies(words).values()) == {0}

    documents.add(make_document("A pump with a brake.", path="/files/b.pdf"), original=None)
    documents.add(make_document("Brakes.", "Pumps.", collection=other), original=None)
    assert passages.document_frequencies(words, hidden) == dict(
        zip(words, [2, 2, 1, 1], strict=True)
    )
    assert passages.document_frequencies(words, other) == dict(
        zip(words, [2, 2, 0, 2], strict=True)
    )
    assert passages.document_frequencies(words) == dict(zip(words, [1, 1, 0, 1], strict=True))
    assert (passages.count(hidden), passages.count(other), passages.count()) == (2, 3, 1)


def test_which_passages_are_attached_is_read_once_for_each_change_of_them(
    vault: Vault, hidden: str, make_document: MakeDocument
) -> None:
    documents, passages = Documents(vault), Passages(vault)
    added = documents.add(make_document(TEXT, collection=hidden), original=None)
    before = passages.attached()
    assert before == added.passages
    assert passages.attached() is before
    assert (passages.count(), passages.count(hidden)) == (0, 1)

    more = documents.add(make_document("A", path="/files/a.pdf", collection=hidden), original=None)
    assert passages.attached() == (*added.passages, *more.passages)
    assert (passages.count(), passages.count(hidden)) == (0, 2)
    documents.remove([added.document])
    assert passages.attached() == more.passages
    assert (passages.count(), passages.count(hidden)) == (0, 1)


def test_the_same_file_can_be_in_a_collection_too_and_each_is_removed_alone(
    vault: Vault, hidden: str, chat: int, make_document: MakeDocument
) -> None:
    documents = Documents(vault)
    listed = documents.add(make_document(TEXT), original=None)
    documents.add(make_document(TEXT, collection=hidden), original=None)
    _delete_for_good(vault, chat)

    assert [one.id for one in documents.list()] == [listed.document]
    assert found(vault) == list(listed.passages)


def test_a_chat_that_is_deleted_keeps_it_until_the_chat_is_gone_for_good(
    vault: Vault, path: Path, hidden: str, chat: int, make_document: MakeDocument
) -> None:
    canary = "zanzibarite"
    added = Documents(vault).add(
        make_document(f"{TEXT} {canary}", collection=hidden), original=None
    )
    waiting = ImportQueue(vault)
    waiting.put(["/files/later.pdf"], hidden)
    shelf, attachments = ChatShelf(vault), Attachments(vault)
    shelf.delete([chat])
    shelf.undelete([chat])
    states = [one.state for one in attachments.list(chat)]
    assert states == [AttachmentState.READY, AttachmentState.WAITING]

    shelf.delete([chat])
    gone = Conversations(vault).purge_deleted(older_than_s=0)

    assert gone.attached.removed == (added.document,)
    assert gone.attached.passage_ids == added.passages
    assert gone.attached.is_verified
    assert waiting.all() == ()
    assert attachments.list(chat) == ()
    assert findings_of(vault) == ()
    vault.close()
    assert canary.encode() not in decrypted(path, KEY)


def test_a_chat_whose_time_is_over_takes_it_along(
    vault: Vault, hidden: str, chat: int, make_document: MakeDocument
) -> None:
    added = Documents(vault).add(make_document(TEXT, collection=hidden), original=None)
    with vault.write() as connection:
        connection.execute("UPDATE conversations SET updated = 1")
    gone = Conversations(vault).remove_expired(7)
    assert gone.chats == (chat,)
    assert gone.attached.removed == (added.document,)
    assert gone.attached.is_verified


def test_no_chat_goes_while_a_document_of_it_would_stay(
    vault: Vault, hidden: str, chat: int, make_document: MakeDocument
) -> None:
    """The schema itself holds it, whoever deletes."""
    Documents(vault).add(make_document(TEXT, collection=hidden), original=None)
    with pytest.raises(Exception, match="FOREIGN KEY"), vault.write() as connection:
        connection.execute("DELETE FROM conversations WHERE id = ?", (chat,))


def test_the_queue_of_the_library_is_tried_again_and_forgotten_without_files_of_chats(
    vault: Vault, hidden: str, chat: int
) -> None:
    waiting = ImportQueue(vault)
    for name in (DEFAULT_COLLECTION, hidden):
        waiting.put(["/files/bad.pdf"], name)
        waiting.mark("/files/bad.pdf", name, QueueState.FAILED, "no_text", "No text.")

    assert [row.is_attached for row in waiting.all()] == [False, True]
    assert waiting.retry_failed() == 1
    assert waiting.retry([("/files/bad.pdf", hidden)]) == 1
    waiting.mark("/files/bad.pdf", hidden, QueueState.FAILED, "no_text", "No text.")
    waiting.mark("/files/bad.pdf", DEFAULT_COLLECTION, QueueState.FAILED, "no_text", "No text.")
    assert waiting.dismiss() == 1
    (left,) = Attachments(vault).list(chat)
    assert (left.state, left.error_code) == (AttachmentState.FAILED, "no_text")


def test_a_chat_that_is_not_there_takes_nothing(vault: Vault, chat: int) -> None:
    ChatShelf(vault).delete([chat])
    for number in (chat, 99):
        with pytest.raises(NotFoundError):
            Attachments(vault).collection_for(number)


def test_nothing_waits_for_a_chat_that_went_while_its_files_were_looked_for(
    vault: Vault, hidden: str, chat: int
) -> None:
    _delete_for_good(vault, chat)
    waiting = ImportQueue(vault)
    with pytest.raises(NotFoundError, match=f"no chat c{chat}"):
        waiting.put(["/files/a.pdf"], hidden)
    assert waiting.all() == ()
    waiting.put(["/files/a.pdf"], f"Attached to c{chat}")  # a name that people can give


def test_a_source_of_an_imported_chat_is_tied_to_no_file_of_another_chat(
    vault: Vault, hidden: str, make_document: MakeDocument
) -> None:
    documents, kept = Documents(vault), PortableChats(vault)
    documents.add(make_document(TEXT, collection=hidden, sha256=DIGEST), original=None)
    chat = _imported()

    number = kept.add(chat)
    (cited,) = Conversations(vault).get(number).messages[1].citations
    assert not cited.is_here

    documents.add(make_document(TEXT, sha256=DIGEST), original=None)
    number = kept.add(_imported(hour=13))
    (cited,) = Conversations(vault).get(number).messages[1].citations
    assert cited.is_here


def test_a_file_goes_with_its_chat_and_takes_no_word_from_an_answer_of_another(
    vault: Vault, hidden: str, chat: int, make_document: MakeDocument
) -> None:
    documents = Documents(vault)
    documents.add(make_document(TEXT, collection=hidden, sha256=DIGEST), original=None)
    number = PortableChats(vault).add(_imported(is_extractive=True))
    _delete_for_good(vault, chat)

    answer = Conversations(vault).get(number).messages[1]
    assert (answer.text, answer.note, len(answer.citations)) == ("A brake.", "", 1)


def test_an_imported_answer_keeps_its_words_while_its_own_chat_has_the_file(
    vault: Vault, make_document: MakeDocument
) -> None:
    documents = Documents(vault)
    kept = PortableChats(vault)
    owner, other = (kept.add(_imported(is_extractive=True, hour=hour)) for hour in (12, 13))
    own = Attachments(vault).collection_for(owner)
    attached = documents.add(make_document(TEXT, collection=own, sha256=DIGEST), original=None)
    listed = documents.add(make_document(TEXT, sha256=DIGEST), original=None)

    def texts() -> list[str]:
        chats = Conversations(vault)
        return [chats.get(number).messages[1].text for number in (owner, other)]

    assert documents.remove([listed.document]).is_verified
    assert texts() == ["A brake.", ""]
    assert documents.remove([attached.document]).is_verified
    assert texts() == ["", ""]


def test_a_file_that_is_removed_is_no_longer_on_its_way(
    vault: Vault, hidden: str, chat: int
) -> None:
    waiting = ImportQueue(vault)
    waiting.put(["/files/a.pdf", "/files/b.pdf"], hidden)
    waiting.put(["/files/a.pdf"], DEFAULT_COLLECTION)
    attachments = Attachments(vault)
    attachments.remove(chat, attachments.list(chat)[:1])
    assert [(row.path, row.collection) for row in waiting.all()] == [
        ("/files/b.pdf", hidden),
        ("/files/a.pdf", DEFAULT_COLLECTION),
    ]


def test_chats_with_something_to_read_are_known_but_for_deleted_ones(
    vault: Vault, hidden: str, chat: int
) -> None:
    ImportQueue(vault).put(["/files/a.pdf"], hidden)
    assert Attachments(vault).waiting_chats() == (chat,)
    ChatShelf(vault).delete([chat])
    assert Attachments(vault).waiting_chats() == ()


def test_of_files_of_one_name_that_are_not_here_the_one_that_is_meant_is_forgotten(
    vault: Vault,
) -> None:
    attachments = Attachments(vault)
    number = PortableChats(vault).add(
        _chat_with(
            *(PortableAttachment("a.pdf", "", None, sha256=one * 64) for one in "12"),
            *(PortableAttachment("b.pdf", "", None) for _ in range(2)),
        )
    )
    first, second, bare, _ = attachments.list(number)
    assert attachments.remove(number, [second, bare]).is_verified
    assert attachments.list(number) == (first, bare)


def test_one_whose_bytes_nobody_told_is_here_once_a_file_of_its_name_is(
    vault: Vault, make_document: MakeDocument
) -> None:
    attachments = Attachments(vault)
    number = PortableChats(vault).add(
        _chat_with(
            PortableAttachment("report.pdf", "", None),
            PortableAttachment("other report.pdf", "", None),
            PortableAttachment("report.pdf", "", 1 << 40),
        )
    )
    new = make_document(TEXT, path="/a/report.pdf", collection=attachments.collection_for(number))
    Documents(vault).add(new, original=None)
    assert [(one.name, one.state.value, one.size_bytes) for one in attachments.list(number)] == [
        ("report.pdf", "ready", new.size_bytes),
        ("other report.pdf", "absent", None),
        ("report.pdf", "absent", 1 << 40),
    ]


def _chat_with(*attached: PortableAttachment) -> PortableChat:
    noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
    asked = PortableMessage("m1", None, Role.USER, "What?", noon)
    return PortableChat("c9", "Brakes", noon, noon, (asked,), shown="m1", attachments=attached)


def _delete_for_good(vault: Vault, chat: int) -> None:
    ChatShelf(vault).delete([chat])
    assert Conversations(vault).purge_deleted(older_than_s=0).attached.is_verified


def test_what_is_attached_is_told_without_a_look_at_all_that_is_not(
    vault: Vault, hidden: str, make_document: MakeDocument
) -> None:
    documents = Documents(vault)
    documents.add(make_document(*map(str, range(3_000))), original=None)
    added = documents.add(make_document(TEXT, collection=hidden), original=None)
    looks: list[int] = []

    def look() -> bool:
        looks.append(1)
        return False

    with vault.read() as connection:  # the one that is lent again next
        connection.set_progress_handler(look, 1_000)

    assert Passages(vault).attached() == tuple(added.passages)
    assert not looks
