"""Documents: kept as a whole, shared where bytes are the same, removed with every trace."""

import io
import os
from dataclasses import replace

import pytest

from app.domain.chat import Citation, MessageState
from app.domain.chat_search import ChatQuery
from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage
from app.domain.query import Query
from app.domain.sought import Sought
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import ChangedWhileReadingError, DiskFullError, NotFoundError
from app.vault.passages import Passages
from app.vault.queue import ImportQueue, QueueState
from app.vault.records import LeadingPath, Replaced
from tests.soundness import findings_of
from tests.vault.conftest import DIMENSION, EMBEDDER, MakeDocument, digest


@pytest.fixture
def documents(vault: Vault) -> Documents:
    return Documents(vault)


def _rows(vault: Vault) -> dict[str, int]:
    tables = ("documents", "document_paths", "pages", "passages", "vectors", "originals")
    with vault.read() as connection:
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (names above)
            for table in tables
        }


def test_a_document_comes_back_page_by_page(
    documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("First page.", "Second page."), original=None)
    summary = documents.get(added.document)
    assert (summary.file, summary.title) == ("/files/Field_report.pdf", "Field report")
    assert (summary.pages, summary.passages, summary.collection) == (2, 2, "Documents")
    assert summary.warnings == ("one picture was left out",)
    assert documents.list() == (summary,)
    assert documents.text(added.document).pages == (
        ExtractedPage(1, "", "First page."),
        ExtractedPage(2, "", "Second page."),
    )
    assert documents.counts().passages == 2


def test_a_passage_is_marked_on_its_page(documents: Documents, make_document: MakeDocument) -> None:
    added = documents.add(make_document("First page.", "Second page."), original=None)
    page = documents.page_of(added.passages[1])
    assert (page.page, page.page_index, page.page_count) == (2, 1, 2)
    assert page.text[page.start : page.end] == "Second page."
    plain = documents.page_at(added.document, 0)
    assert (plain.text, plain.start, plain.end) == ("First page.", 0, 0)
    with pytest.raises(NotFoundError):
        documents.page_at(added.document, 2)


def test_what_is_attached_to_a_document_is_no_page_of_it(
    documents: Documents, make_document: MakeDocument
) -> None:
    new = make_document("First page.", "Second page.", "An annex.")
    pages = (*new.pages[:2], replace(new.pages[2], page=None, place="annex.txt"))
    added = documents.add(replace(new, pages=pages), original=None)
    page = documents.page_at(added.document, 0)
    assert (page.page, page.last_page, page.page_count) == (1, 2, 3)
    flowing = replace(make_document("Text."), sha256="cd" * 32)
    flowing = replace(flowing, pages=(replace(flowing.pages[0], page=None),))
    added = documents.add(flowing, original=None)
    assert documents.page_at(added.document, 0).last_page == 0


def test_paths_and_contents_are_found_in_their_collection_only(
    documents: Documents, make_document: MakeDocument
) -> None:
    new = make_document("Text.", sha256="aa", collection="Plans")
    added = documents.add(new, original=None)
    found = documents.find_path(new.path, "Plans")
    assert found is not None
    assert (found.document, found.sha256, found.mtime_ns) == (added.document, "aa", 7)
    assert documents.find_path(new.path, "Documents") is None
    assert documents.find_content("aa", "Plans") == added.document
    assert documents.find_content("aa", "Documents") is None
    assert documents.collections() == ("Documents", "Plans")
    assert documents.list("Documents") == ()


def test_a_second_path_is_listed_after_the_first(
    documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("Text."), original=None)
    documents.lead([LeadingPath(added.document, "/copy/of.pdf", 100, 9)])
    documents.lead([LeadingPath(added.document, "/copy/of.pdf", 100, 10)])
    assert documents.text(added.document).files == ("/files/Field_report.pdf", "/copy/of.pdf")
    found = documents.find_path("/copy/of.pdf", "Documents")
    assert found is not None
    assert found.mtime_ns == 10


def test_a_changed_file_replaces_its_document(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    old = documents.add(
        make_document("Old words.", sha256=digest(b"old")), original=io.BytesIO(b"old")
    )
    new = documents.add(
        make_document("New words.", sha256=digest(b"new")),
        original=io.BytesIO(b"new"),
        replaces=old.document,
    )
    assert new.replaced == Replaced((old.document,), old.passages)
    assert [summary.id for summary in documents.list()] == [new.document]
    assert Passages(vault).match(Query("old"), limit=5, collection=None) == []
    assert b"".join(documents.original(new.document)) == b"new"
    assert _rows(vault)["originals"] == 1


def test_a_document_with_another_path_outlives_the_change_of_one(
    documents: Documents, make_document: MakeDocument
) -> None:
    old = documents.add(make_document("Old words.", sha256="old"), original=None)
    documents.lead([LeadingPath(old.document, "/copy.pdf", 1, 1)])
    new = documents.add(
        make_document("New words.", sha256="new"), original=None, replaces=old.document
    )
    assert new.replaced == Replaced()
    assert documents.text(old.document).files == ("/copy.pdf",)


def test_a_path_that_comes_to_lead_elsewhere_names_the_passages_that_went(
    documents: Documents, make_document: MakeDocument
) -> None:
    old = documents.add(make_document("Old.", "Words.", path="/old.pdf"), original=None)
    other = documents.add(make_document("Other.", path="/other.pdf"), original=None)
    path = LeadingPath(other.document, "/old.pdf", 1, 1)
    assert documents.lead([path]) == Replaced((old.document,), old.passages)
    assert documents.lead([path]) == Replaced()
    assert documents.counts().documents == 1


def test_documents_that_exchange_their_paths_in_one_step_both_stay(
    documents: Documents, make_document: MakeDocument
) -> None:
    first = documents.add(make_document("One.", path="/a.pdf"), original=None).document
    second = documents.add(make_document("Other.", path="/b.pdf"), original=None).document
    replaced = documents.lead(
        [
            LeadingPath(first, "/b.pdf", 1, 1),
            LeadingPath(second, "/a.pdf", 1, 1),
            LeadingPath(second + 1, "/c.pdf", 1, 1),  # it went meanwhile
        ]
    )
    assert replaced == Replaced()
    assert documents.text(first).files == ("/b.pdf",)
    assert documents.text(second).files == ("/a.pdf",)


def test_original_bytes_are_kept_once_and_go_with_the_last_document(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    content = os.urandom(2_500_000)
    sha256 = digest(content)
    first = documents.add(make_document("T.", sha256=sha256), original=io.BytesIO(content))
    second = documents.add(
        make_document("T.", sha256=sha256, collection="Plans"), original=io.BytesIO(content)
    )
    assert _rows(vault)["originals"] == 3
    documents.remove([first.document])
    assert b"".join(documents.original(second.document)) == content
    documents.remove([second.document])
    assert _rows(vault)["originals"] == 0


def test_an_import_that_fails_leaves_nothing_and_replaces_nothing(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    class Failing(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "the stick was pulled out")

    old = documents.add(make_document("Old words.", sha256="old"), original=None)
    before = _rows(vault)
    with pytest.raises(OSError, match="pulled out"):
        documents.add(make_document("New."), original=Failing(), replaces=old.document)
    assert _rows(vault) == before
    assert len(Passages(vault).match(Query("old"), limit=5, collection=None)) == 1


@pytest.mark.parametrize("is_kept_already", [True, False])
def test_a_file_that_changed_since_its_text_was_read_is_not_kept(
    documents: Documents, vault: Vault, make_document: MakeDocument, *, is_kept_already: bool
) -> None:
    read = digest(b"as it was read")
    old = documents.add(make_document("Old words."), original=None)
    if is_kept_already:
        twin = make_document("Twin.", path="/twin", sha256=read, collection="Plans")
        documents.add(twin, original=io.BytesIO(b"as it was read"))
    before = _rows(vault)
    with pytest.raises(ChangedWhileReadingError) as caught:
        documents.add(
            make_document("New words.", sha256=read),
            original=io.BytesIO(b"as it is now"),
            replaces=old.document,
        )
    assert caught.value.error_code == "changed_while_reading"
    assert _rows(vault) == before
    assert documents.get(old.document).title == "Field report"


def test_a_full_disk_leaves_nothing_of_a_document(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    with vault.write() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    vault._writer.execute(f"PRAGMA max_page_count = {pages + 50}")
    with pytest.raises(DiskFullError):
        documents.add(make_document("Text."), original=io.BytesIO(os.urandom(4_000_000)))
    assert set(_rows(vault).values()) == {0}
    assert findings_of(vault) == ()


def test_removal_takes_every_trace_and_reports_it(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    chats = Conversations(vault)
    kept = documents.add(make_document("Kept words.", path="/kept.pdf"), original=None)
    gone = documents.add(
        make_document("Secret words.", "More.", sha256=digest(b"x")), original=io.BytesIO(b"x")
    )
    answer = chats.begin_answer(chats.create("t"), model="m")
    citations = [
        Citation(n, passage, document, "/f", 1, "", "words", is_supported=True)
        for n, (passage, document) in enumerate(
            [(gone.passages[0], gone.document), (kept.passages[0], kept.document)], start=1
        )
    ]
    chats.finish_answer(answer, text="A", state=MessageState.COMPLETE, citations=citations)

    report = documents.remove([gone.document])

    assert report.is_verified
    assert (report.removed, report.passage_ids) == ((gone.document,), gone.passages)
    assert (report.passages, report.vectors, report.citations) == (2, 2, 1)
    assert [one.n for one in chats.message(answer).citations] == [2]
    assert Passages(vault).match(Query("secret"), limit=5, collection=None) == []
    assert Passages(vault).document_frequencies(["secret", "words"]) == {"secret": 0, "words": 1}
    with pytest.raises(NotFoundError):
        documents.page_of(gone.passages[0])
    assert findings_of(vault) == ()


def test_removal_takes_what_the_queue_keeps_of_a_file_whose_later_reading_failed(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    queue = ImportQueue(vault)
    gone = documents.add(make_document("Text.", path="/in/secret.pdf"), original=None)
    documents.lead([LeadingPath(gone.document, "/in/copy.pdf", 1, 1)])
    for path in ("/in/secret.pdf", "/in/copy.pdf", "/in/other.pdf"):
        queue.put([path], DEFAULT_COLLECTION)
        queue.mark(path, DEFAULT_COLLECTION, QueueState.FAILED, "damaged_file", f"{path} is cut.")
    assert documents.remove([gone.document]).is_verified
    assert [row.path for row in queue.all()] == ["/in/other.pdf"]


@pytest.mark.parametrize(
    "keeper",
    [
        "CREATE TRIGGER keeper AFTER DELETE ON import_queue BEGIN INSERT INTO import_queue"
        " (path, collection, state) VALUES (old.path, old.collection, 'failed'); END",
        "CREATE TRIGGER keeper AFTER DELETE ON originals BEGIN"
        " INSERT INTO originals VALUES (old.sha256, old.n, old.data); END",
    ],
    ids=["queue", "bytes"],
)
def test_a_removal_that_leaves_something_does_not_say_it_is_verified(
    documents: Documents, vault: Vault, make_document: MakeDocument, keeper: str
) -> None:
    gone = documents.add(
        make_document("Text.", path="/a.pdf", sha256=digest(b"x")), original=io.BytesIO(b"x")
    )
    ImportQueue(vault).put(["/a.pdf"], DEFAULT_COLLECTION)
    ImportQueue(vault).mark("/a.pdf", DEFAULT_COLLECTION, QueueState.FAILED, "x", "y")
    with vault.write() as connection:
        connection.execute(keeper, ())
    assert not documents.remove([gone.document]).is_verified


def test_a_removed_text_without_spaces_is_found_no_more(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    gone = documents.add(make_document("秘密的文字。"), original=None)
    assert Passages(vault).document_frequencies(["秘密"]) == {"秘密": 1}
    assert documents.remove([gone.document]).is_verified
    assert Passages(vault).document_frequencies(["秘密"]) == {"秘密": 0}
    assert findings_of(vault) == ()


def test_an_unknown_document_stops_the_whole_removal(
    documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("Text."), original=None)
    with pytest.raises(NotFoundError) as caught:
        documents.remove([added.document, 99])
    assert caught.value.error_code == "no_such_document"
    assert documents.counts().documents == 1


def test_ids_are_never_given_twice(documents: Documents, make_document: MakeDocument) -> None:
    first = documents.add(make_document("Text."), original=None)
    documents.remove([first.document])
    second = documents.add(make_document("Text."), original=None)
    assert second.document > first.document
    assert second.passages[0] > first.passages[0]


def test_vectors_come_back_in_blocks_that_name_their_passages(
    documents: Documents, vault: Vault, make_document: MakeDocument
) -> None:
    added = [
        documents.add(make_document("a", "b", "c", path=f"/{n}.txt"), original=None)
        for n in range(5)
    ]
    passages = Passages(vault)
    blocks = list(passages.vector_blocks(EMBEDDER, block_rows=6))
    assert [len(block.passages) for block in blocks] == [6, 6, 3]
    assert sum((block.passages for block in blocks), ()) == sum((one.passages for one in added), ())
    assert all(len(block.data) == 4 * DIMENSION * len(block.passages) for block in blocks)
    assert list(passages.vector_blocks("another")) == []
    assert passages.without_vectors(EMBEDDER) == ()
    assert passages.without_vectors("another") == tuple(one.document for one in added)
    passages.add_vectors(added[0].document, embedder="another", dimension=2, data=bytes(24))
    assert passages.without_vectors("another") == tuple(one.document for one in added[1:])
    with pytest.raises(ValueError, match="one vector"):
        passages.add_vectors(added[1].document, embedder="another", dimension=2, data=bytes(8))


@pytest.mark.parametrize("name", ["caf\udce9.pdf", "тест \U0010ffff.pdf", "plain.pdf"])
def test_a_file_name_that_is_no_utf8_comes_back_as_it_was(
    documents: Documents, vault: Vault, make_document: MakeDocument, name: str
) -> None:
    path = f"/files/{name}"
    queue = ImportQueue(vault)
    queue.put([path], "Documents")
    assert [row.path for row in queue.all()] == [path]
    queue.done([(path, "Documents")])
    assert queue.all() == ()
    new = make_document("Some words.", path=path, sha256="s", title=name)
    added = documents.add(new, original=None)
    documents.lead([LeadingPath(added.document, path, 1, 8)])
    assert documents.find_path(path, "Documents") is not None
    assert documents.text(added.document).files == (path,)
    assert documents.get(added.document).file == path
    assert documents.page_at(added.document, 0).file == path
    assert Passages(vault).get(added.passages)[added.passages[0]].file == path
    documents.add(
        make_document("New.", path=path, sha256="t"), original=None, replaces=added.document
    )
    assert documents.counts().documents == 1


def test_an_answer_made_of_passages_alone_goes_with_its_document(
    vault: Vault, documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("Only the document says this."), original=None)
    chats = Conversations(vault)
    chat = chats.create("Quoting")
    answer = chats.begin_answer(chat, model="")
    quote = "Only the document says this."
    source = Citation(1, added.passages[0], added.document, "/f", 1, "", quote, is_supported=True)
    chats.finish_answer(
        answer, text=quote, state=MessageState.COMPLETE, citations=(source,), is_extractive=True
    )
    documents.remove([added.document])
    kept = chats.message(answer)
    assert kept.text == ""
    assert "removed with their document" in kept.note
    query = ChatQuery(Sought(("document", "says")))
    assert ChatSearch(vault).find(query, limit=5).hits == ()


def test_an_answer_in_a_models_words_stays_and_says_that_its_source_went(
    vault: Vault, documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("The pump stands at berth 4."), original=None)
    chats = Conversations(vault)
    answer = chats.begin_answer(chats.create("Pumps"), model="m")
    quote = "The pump stands at berth 4."
    source = Citation(1, added.passages[0], added.document, "/f", 1, "", quote, is_supported=True)
    chats.finish_answer(
        answer, text="At berth 4.", state=MessageState.COMPLETE, citations=(source,)
    )
    documents.remove([added.document])
    kept = chats.message(answer)
    assert (kept.text, kept.citations) == ("At berth 4.", ())
    assert "was removed" in kept.note


def test_a_refusal_does_not_say_that_it_came_from_a_document_that_went(
    vault: Vault, documents: Documents, make_document: MakeDocument
) -> None:
    added = documents.add(make_document("The pump stands at berth 4."), original=None)
    chats = Conversations(vault)
    answer = chats.begin_answer(chats.create("Pumps"), model="m")
    quote = "The pump stands at berth 4."
    near = Citation(1, added.passages[0], added.document, "/f", 1, "", quote, is_supported=False)
    chats.finish_answer(
        answer, text="Not said.", state=MessageState.COMPLETE, nearest=(near,), is_answerable=False
    )
    documents.remove([added.document])
    kept = chats.message(answer)
    assert (kept.text, kept.nearest, kept.note) == ("Not said.", (), "")
