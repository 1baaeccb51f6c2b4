"""Files that are attached to one chat, read by the real reader over a real vault."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.attachments import MOST_ATTACHMENTS, AttachmentState
from app.domain.audit import AuditEvent
from app.domain.documents import FileStatus
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.extract.client import ExtractClient
from app.index.evidence import THRESHOLD
from app.services.attached_removal import AttachedRemoval
from app.services.attachments import (
    AttachmentService,
    NothingToAttachError,
    TooManyAttachmentsError,
)
from app.services.embedder import SelectedEmbedder
from app.services.evidence import EvidenceService
from app.services.history import HistoryService
from app.services.search import SearchService
from app.vault.attached import Attachments
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.ledger import Ledger
from app.vault.passages import Passages
from app.vault.queue import ImportQueue
from tests.services.watching import Desk

WAIT_S = 20
BRAKE = "The crane at quay four needs a new brake before winter."
PUMP = "The brake of the pump was checked in spring and is sound."


@pytest.fixture(scope="module")
def extractor() -> Iterator[ExtractClient]:
    client = ExtractClient()
    yield client
    client.stop()


@pytest.fixture
def desk(vault: Vault, tmp_path: Path, extractor: ExtractClient, starter: Path) -> Desk:
    tokenizer = starter / "embedder" / "tokenizer.json"
    return Desk(vault, tmp_path, extractor=extractor, tokenizer=tokenizer)


@pytest.fixture
def service(desk: Desk) -> AttachmentService:
    return AttachmentService(
        Attachments(desk.vault),
        ImportQueue(desk.vault),
        desk.library,
        AttachedRemoval(desk.heard, desk.index),
    )


@pytest.fixture
def chat(vault: Vault) -> int:
    return Conversations(vault).create("About a file")


@pytest.fixture
def search(desk: Desk) -> SearchService:
    embedder = SelectedEmbedder(Ledger(desk.vault), desk._store, desk.index)
    return SearchService(Passages(desk.vault), embedder=embedder, index=desk.index)


def attach(service: AttachmentService, chat: int, *files: Path) -> None:
    service.enqueue(chat, files)
    service.read(chat)


def names(search: SearchService, question: str = "brake", **scope: object) -> list[str]:
    found = search.search(question, **scope)  # type: ignore[arg-type]
    return [Path(hit.file).name for hit in found.passages]


def test_a_file_is_read_and_asked_in_its_chat_alone_beside_the_documents(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    other = Conversations(desk.vault).create("Another one")
    desk.library.add([desk.write("pump.txt", PUMP)])
    attach(service, chat, desk.write("crane.txt", BRAKE))

    (one,) = service.list(chat)
    assert (one.name, one.state, one.passages) == ("crane.txt", AttachmentState.READY, 1)
    assert one.size_bytes == len(BRAKE)
    assert names(search) == names(search, chat=other) == ["pump.txt"]
    assert names(search, chat=chat) == ["crane.txt", "pump.txt"]
    assert names(search, chat=chat, is_attached_only=True) == ["crane.txt"]
    assert names(search, chat=other, is_attached_only=True) == []
    assert [document.file for document in desk.library.list()] == [str(desk.inbox / "pump.txt")]


def test_of_two_that_tell_as_much_of_it_the_attached_one_comes_first(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    crane = desk.write("crane.txt", f"{BRAKE} It was ordered in autumn, with much else beside.")
    desk.library.add([crane, desk.write("pump.txt", PUMP)])
    assert names(search) == ["pump.txt", "crane.txt"]
    attach(service, chat, crane)
    assert names(search, chat=chat) == ["crane.txt", "pump.txt"]


def test_an_attached_file_answers_as_well_where_nothing_else_was_ever_added(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    evidence = EvidenceService(Passages(desk.vault), search)
    question = "When does the crane need a new brake?"
    file = desk.write("crane.txt", BRAKE)
    attach(service, chat, file)
    alone = evidence.likelihood(question, search.search(question, chat=chat))
    attach(service, Conversations(desk.vault).create("Another one"), desk.write("p.txt", PUMP))
    beside = evidence.likelihood(question, search.search(question, chat=chat))
    service.remove(chat, service.list(chat))
    desk.library.add([file])
    in_library = evidence.likelihood(question, search.search(question))

    assert alone >= THRESHOLD
    assert alone == pytest.approx(beside) == pytest.approx(in_library)


def test_words_in_quotes_that_stand_in_the_attached_file_alone_are_found_there(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    desk.library.add([desk.write("pump.txt", PUMP)])
    attach(service, chat, desk.write("crane.txt", BRAKE))
    found = search.search('"before winter" brake', chat=chat)
    assert [Path(hit.file).name for hit in found.passages] == ["crane.txt"]
    assert found.notes == ()
    assert search.search('"before winter" brake').notes


def test_what_is_in_a_collection_can_be_attached_and_neither_takes_the_other_along(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    file = desk.write("crane.txt", BRAKE)
    desk.library.add([file])
    attach(service, chat, file)
    service.remove(chat, service.list(chat))
    assert service.list(chat) == ()
    assert names(search, chat=chat) == ["crane.txt"]

    attach(service, chat, file)
    desk.library.remove([one.id for one in desk.library.list()])
    assert names(search) == []
    assert names(search, chat=chat) == ["crane.txt"]


def test_one_that_cannot_be_read_says_why_and_is_read_when_it_can_be(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    file = desk.write("empty.txt", " ")
    attach(service, chat, file)
    (bad,) = service.list(chat)
    assert (bad.state, bad.error_code) == (AttachmentState.FAILED, "no_text")
    assert bad.error_message
    assert desk.library.queue() == ()
    assert desk.library.dismiss_failed() == 0

    desk.write("empty.txt", BRAKE)
    service.enqueue(chat, [file])
    service.read(chat)
    assert [one.state for one in service.list(chat)] == [AttachmentState.READY]


def test_what_waits_is_read_by_its_own_reader_and_not_with_what_is_imported(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    service.enqueue(chat, [desk.write("crane.txt", BRAKE)])
    assert not desk.library.is_cut_off()
    assert desk.library.resume().indexed == 0
    assert service.waiting_chats() == (chat,)
    assert service.read(chat).indexed == 1
    assert service.waiting_chats() == ()


def test_a_chat_whose_reading_takes_long_holds_up_no_other(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    other = Conversations(desk.vault).create("Another one")
    service.enqueue(chat, [desk.write("crane.txt", BRAKE)])
    service.enqueue(other, [desk.write("pump.txt", PUMP)])
    is_under_way, may_end = threading.Event(), threading.Event()

    def take_long(_: object) -> None:
        is_under_way.set()
        assert may_end.wait(WAIT_S)

    slow = threading.Thread(target=lambda: service.read(chat, on_outcome=take_long))
    quick = threading.Thread(target=lambda: service.read(other))
    slow.start()
    assert is_under_way.wait(WAIT_S)
    quick.start()
    quick.join(WAIT_S)
    is_ready = [one.state for one in service.list(other)] == [AttachmentState.READY]
    may_end.set()
    slow.join(WAIT_S)
    quick.join(WAIT_S)
    assert is_ready
    assert [one.state for one in service.list(chat)] == [AttachmentState.READY]


def test_more_files_than_a_chat_takes_are_refused_whole(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    for number in range(MOST_ATTACHMENTS):
        desk.write(f"note {number:02}.txt", f"{BRAKE} {number}")
    service.enqueue(chat, [desk.inbox])
    with pytest.raises(TooManyAttachmentsError):
        service.enqueue(chat, [desk.write("one more.txt", BRAKE)])
    assert len(service.list(chat)) == MOST_ATTACHMENTS
    service.enqueue(chat, [desk.inbox / "note 00.txt"])  # it is attached already


def test_a_folder_without_files_and_a_path_that_is_not_there_are_refused(
    service: AttachmentService, chat: int, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(NothingToAttachError):
        service.enqueue(chat, [empty])
    with pytest.raises(UserFacingError) as refused:
        service.enqueue(chat, [tmp_path / "nowhere.txt"])
    assert refused.value.error_code == "path_not_found"
    assert service.list(chat) == ()


def test_a_chat_that_is_gone_for_good_leaves_nothing_in_the_index_or_of_its_reading(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    attach(service, chat, desk.write("crane.txt", BRAKE))
    names(search, chat=chat)
    service.enqueue(chat, [desk.write("later.txt", PUMP)])
    removal = AttachedRemoval(desk.heard, desk.index)
    history = HistoryService.of_vault(desk.vault, audit=desk.heard, removal=removal)
    history.delete([chat])
    history.undo_delete([chat])
    assert names(search, chat=chat) == ["crane.txt"]

    history.delete([chat])
    gone = history.purge(older_than_s=0)

    assert gone.attached.is_verified
    assert desk.index.search("brake", limit=9, within=None) == ([], [])
    assert AuditEvent.DOCUMENT_REMOVE in {one.event for one in desk.heard.all}
    assert desk.library.resume().indexed == 0
    assert desk.library.collections() == ("Documents",)


def test_a_chat_that_goes_while_its_file_is_read_gets_nothing_of_it(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    service.enqueue(chat, [desk.write("crane.txt", BRAKE)])
    history = HistoryService.of_vault(desk.vault, audit=desk.heard)
    history.delete([chat])

    def purge() -> None:
        history.purge(older_than_s=0)

    desk.index.on_embed = purge

    summary = service.read(chat)

    assert summary.indexed == 0
    assert desk.library.collections() == ("Documents",)
    with desk.vault.read() as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (0,)


def test_removing_one_that_is_still_to_be_read_keeps_it_from_being_read(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    service.enqueue(chat, [desk.write("crane.txt", BRAKE), desk.write("pump.txt", PUMP)])
    crane, _ = service.list(chat)
    assert service.remove(chat, [crane]).is_verified
    outcomes: list[FileStatus] = []
    service.read(chat, on_outcome=lambda one: outcomes.append(one.status))
    assert outcomes == [FileStatus.INDEXED]
    assert [one.name for one in service.list(chat)] == ["pump.txt"]


def test_one_that_cannot_be_read_anew_is_told_with_what_it_held_and_removed_with_it(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    file = desk.write("crane.txt", BRAKE)
    attach(service, chat, file)
    (before,) = service.list(chat)
    desk.write("crane.txt", " ")
    service.enqueue(chat, [file])
    (waiting,) = service.list(chat)
    assert (waiting.is_pending, waiting.document) == (True, before.document)
    service.read(chat)

    (bad,) = service.list(chat)
    assert (bad.state, bad.error_code) == (AttachmentState.FAILED, "no_text")
    assert (bad.document, bad.sha256, bad.passages) == (before.document, before.sha256, 1)
    assert names(search, chat=chat) == ["crane.txt"]
    report = service.remove(chat, [bad])
    assert (report.removed, report.is_verified) == ((before.document,), True)
    assert service.list(chat) == ()
    assert names(search, chat=chat) == []


def test_one_that_was_read_after_it_was_listed_is_removed_as_well(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    service.enqueue(chat, [desk.write("crane.txt", BRAKE)])
    listed = service.list(chat)
    service.read(chat)
    assert service.remove(chat, listed).passages == 1
    assert service.list(chat) == ()
    assert names(search, chat=chat) == []


def test_a_second_name_that_waits_goes_on_waiting_where_the_first_is_removed(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    first, second = desk.write("crane.txt", BRAKE), desk.write("same.txt", BRAKE)
    attach(service, chat, first, second)
    desk.write("same.txt", PUMP)
    service.enqueue(chat, [second])
    ready, waiting = service.list(chat)
    assert (ready.name, waiting.name, waiting.document) == ("crane.txt", "same.txt", None)
    assert service.remove(chat, [ready]).is_verified
    service.read(chat)
    assert [(one.name, one.state) for one in service.list(chat)] == [
        ("same.txt", AttachmentState.READY)
    ]


def test_an_attaching_that_is_taken_back_leaves_what_was_attached_before(
    desk: Desk, service: AttachmentService, chat: int, search: SearchService
) -> None:
    crane, same = desk.write("crane.txt", BRAKE), desk.write("same.txt", BRAKE)
    attach(service, chat, crane)
    before = service.list(chat)
    assert service.changed(chat, [crane, same]) == ()
    desk.write("crane.txt", " ")
    assert service.changed(chat, [crane, same]) == (crane,)
    pump = desk.write("pump.txt", PUMP)
    attach(service, chat, pump, same, crane)

    service.take_back(chat, [pump, same, crane], before)

    assert service.list(chat) == before
    assert names(search, chat=chat) == ["crane.txt"]
    with desk.vault.read() as connection:
        assert connection.execute("SELECT path FROM document_paths").fetchall() == [(str(crane),)]


def test_of_two_that_attach_at_once_the_second_is_refused_what_there_is_no_room_for(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    both = threading.Barrier(2)

    class Together(CancelToken):
        """Holds the first look into a folder until the other one looks too."""

        is_first = True

        def raise_if_cancelled(self) -> None:
            if self.is_first:
                self.is_first = False
                both.wait(timeout=30)

    folders = [desk.inbox / "a", desk.inbox / "b"]
    for folder in folders:
        folder.mkdir()
        for number in range(30):
            (folder / f"{number}.txt").write_text(f"{folder.name} {number}")

    def attach_all(folder: Path) -> bool:
        try:
            service.enqueue(chat, [folder], cancel=Together())
        except TooManyAttachmentsError:
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(attach_all, folders)) == [False, True]
    assert len(service.list(chat)) == 30


def test_the_same_bytes_under_a_second_name_are_one_and_both_names_are_told(
    desk: Desk, service: AttachmentService, chat: int
) -> None:
    first, second = desk.write("crane.txt", BRAKE), desk.write("same.txt", BRAKE)
    attach(service, chat, first)
    attach(service, chat, second)
    (one,) = service.list(chat)
    assert one.files == (str(first), str(second))
    assert service.changed(chat, [second]) == ()
    assert service.remove(chat, [one]).is_verified
    assert service.list(chat) == ()
