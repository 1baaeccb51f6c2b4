"""What can be read of a vault with altered pages of each kind, and what is said to be lost."""

import shutil
from itertools import chain
from pathlib import Path

import pytest

from app.domain.attachments import AttachmentState
from app.domain.care import Holdings, Loss
from app.vault.attached import Attachments
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.errors import BeyondRepairError
from app.vault.files import Wreck
from app.vault.holes import readable_rows, source_tables
from app.vault.pages import PAGE_BYTES
from app.vault.queue import ImportQueue
from app.vault.salvage import Salvage
from tests.vault.wrecks import CHATS, DOCUMENTS, KEY, MESSAGES, NEW_KEY, flip, make_sound, salvaged


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "vault.db"
    make_sound(path)
    return path


def _roots(path: Path) -> dict[str, int]:
    vault = Vault.open(path, KEY)
    with vault.read() as connection:
        rows = connection.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0")
        roots: dict[str, int] = dict(rows.fetchall())
    vault.close()
    return roots


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy2(sound, tmp_path / "vault.db"))


def _texts(vault: Vault) -> dict[int, str]:
    with vault.read() as connection:
        return dict(connection.execute("SELECT id, text FROM messages").fetchall())


def _all_texts(path: Path) -> dict[int, str]:
    vault = Vault.open(path, KEY)
    texts = _texts(vault)
    vault.close()
    return texts


def test_a_sound_vault_is_brought_over_as_a_whole(path: Path) -> None:
    texts = _all_texts(path)
    vault, held, loss = salvaged(path)
    assert held == Holdings(DOCUMENTS, CHATS, CHATS * MESSAGES)
    assert loss == Loss()
    assert _texts(vault) == texts
    with vault.read() as connection:
        for table in ("messages", "passages", "passages_changes", "vectors", "originals"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0  # noqa: S608 (the names above)
        assert connection.execute("SELECT changes FROM passages_changes").fetchone() == (DOCUMENTS,)
    vault.close()


def test_only_what_lay_on_an_altered_page_is_lost(path: Path) -> None:
    """Any page but the two that nothing can do without; every kind of page is among them."""
    texts = _all_texts(path)
    sound = path.read_bytes()
    pages = len(sound) // PAGE_BYTES
    losses = 0
    for page in range(12, pages, pages // 30):
        path.write_bytes(sound)
        flip(path, page)
        vault, held, loss = salvaged(path)
        kept = _texts(vault)
        vault.close()
        path.with_name("new.db").unlink()
        assert kept.items() <= texts.items()  # nothing is shown that was not there
        lost = len(texts) - len(kept)
        told = {table.table: table.rows for table in loss.tables}
        assert told.get("messages", 0) == lost, page
        assert sum(part.parts for part in loss.chats) == lost
        assert lost < 60
        assert held.messages == len(kept)
        losses += bool(loss.tables)
    assert losses > 10


@pytest.mark.parametrize(
    "index", ["messages_by_conversation", "passages_by_document", "conversations_by_age"]
)
def test_an_altered_index_loses_nothing(path: Path, index: str) -> None:
    texts = _all_texts(path)
    flip(path, _roots(path)[index])
    vault, held, loss = salvaged(path)
    assert _texts(vault) == texts
    assert (held.chats, held.documents) == (CHATS, DOCUMENTS)
    assert loss == Loss()
    vault.close()


@pytest.mark.parametrize("is_index_lost", [False, True])
def test_what_followed_a_lost_message_is_still_read_after_what_stood_before_it(
    path: Path, *, is_index_lost: bool
) -> None:
    texts = _all_texts(path)
    flip(path, _page_of_message(path, 7 * MESSAGES + 3))
    if is_index_lost:
        flip(path, _roots(path)["messages_by_conversation"])
    vault, held, _loss = salvaged(path)
    kept = _texts(vault)
    lost = texts.keys() - kept.keys()
    assert max(lost) + 1 in kept
    assert max(lost) % MESSAGES > 0, "the next one is of the same chat"
    chats = Conversations(vault)
    shown = [one.id for chat in chats.list() for one in chats.get(chat.id).messages]
    assert sorted(shown) == sorted(kept)
    assert len(shown) == held.messages
    vault.close()


def _page_of_message(path: Path, message: int) -> int:
    """The page without which this message cannot be read, and the first one can."""
    sound = path.read_bytes()
    copy = path.with_name("tried.db")
    text = "SELECT text FROM messages NOT INDEXED WHERE id = ?"
    for page in range(12, len(sound) // PAGE_BYTES):
        copy.write_bytes(sound)
        flip(copy, page)
        wreck = Wreck(copy, KEY)
        is_found = wreck.rows(text, (1,)) and wreck.rows(text, (message,)) is None
        wreck.close()
        if is_found:
            copy.unlink()
            return page
    raise AssertionError


def test_an_altered_word_index_loses_nothing(path: Path) -> None:
    roots = _roots(path)
    flip(path, *(page for name, page in roots.items() if "_fts_" in name or "_exact_" in name))
    vault, held, loss = salvaged(path)
    assert (held.messages, loss) == (CHATS * MESSAGES, Loss())
    with vault.read() as connection:
        found = connection.execute(
            "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'herring'"
        ).fetchone()
    assert found == (CHATS * MESSAGES,)
    vault.close()


def test_a_lost_root_page_costs_its_table_and_says_so(path: Path) -> None:
    flip(path, _roots(path)["messages"])
    vault, held, loss = salvaged(path)
    assert (held.chats, held.messages) == (CHATS, 0)
    assert [(table.table, table.rows) for table in loss.tables] == [("messages", CHATS * MESSAGES)]
    assert {part.parts for part in loss.chats} == {MESSAGES}
    assert not any(part.is_gone for part in loss.chats)
    vault.close()


def test_a_page_that_the_log_has_whole_is_not_lost(path: Path) -> None:
    """Nor given up with its table, though the file has it altered."""
    roots = _roots(path)
    vault = Vault.open(path, KEY)
    with vault.write() as connection:
        connection.execute("UPDATE collections SET name = 'd'")
    flip(path, roots["collections"], roots["messages"])
    wreck = Wreck(path, KEY)
    tables = {table.name: table for table in source_tables(wreck) or ()}
    assert not wreck.is_lost(roots["collections"])
    assert [row[2] for row in chain(*readable_rows(wreck, tables["collections"]))] == ["d"]
    assert wreck.is_lost(roots["messages"])
    assert list(readable_rows(wreck, tables["messages"])) == []
    wreck.close()
    vault.close()


def test_chats_whose_own_row_is_lost_come_back_by_their_messages(path: Path) -> None:
    texts = _all_texts(path)
    flip(path, _roots(path)["conversations"])
    vault, held, loss = salvaged(path)
    assert _texts(vault) == texts
    assert held.chats == CHATS
    with vault.read() as connection:
        assert connection.execute("SELECT title FROM conversations WHERE id = 7").fetchone() == (
            "Recovered chat 7",
        )
    assert len(loss.chats) == CHATS
    vault.close()


@pytest.mark.parametrize(
    ("damaged", "name"),
    [
        (("collections",), "c"),
        (("collections", "sqlite_autoindex_collections_1"), "Recovered collection 1"),
    ],
)
def test_no_document_is_lost_with_its_collection(
    path: Path, damaged: tuple[str, ...], name: str
) -> None:
    roots = _roots(path)
    flip(path, *(roots[table] for table in damaged))
    vault, held, loss = salvaged(path)
    assert held.documents == DOCUMENTS
    assert loss.documents == ()
    with vault.read() as connection:
        assert connection.execute("SELECT id, name FROM collections").fetchall() == [(1, name)]
    vault.close()


@pytest.mark.parametrize("damaged", ["collections", "conversations"])
def test_what_is_attached_to_a_chat_stays_that_chats(path: Path, damaged: str) -> None:
    """Also where nothing was said in it yet."""
    vault = Vault.open(path, KEY)
    with vault.write() as connection:
        chat = connection.execute(
            "INSERT INTO conversations (title, created, updated) VALUES ('Empty', 1, 1)"
        ).lastrowid
        own = connection.execute(
            "INSERT INTO collections (name, conversation) VALUES ('own', ?)", (chat,)
        ).lastrowid
        connection.execute("UPDATE documents SET collection = ? WHERE id = 2", (own,))
    vault.close()
    flip(path, _roots(path)[damaged])
    vault, held, _ = salvaged(path)
    assert held.documents == DOCUMENTS
    with vault.read() as connection:
        kept = connection.execute(
            "SELECT d.id, c.conversation FROM documents d JOIN collections c ON c.id = d.collection"
            " JOIN conversations v ON v.id = c.conversation"
        ).fetchall()
    assert kept == [(2, chat)]
    vault.close()


@pytest.mark.parametrize("is_read", [False, True], ids=["only waiting", "something read"])
@pytest.mark.parametrize(
    "damaged",
    [
        ("conversations",),
        ("collections",),
        ("collections", "collections_by_conversation"),
        ("collections", "sqlite_autoindex_collections_1"),
        ("collections", "sqlite_autoindex_collections_1", "collections_by_conversation"),
    ],
    ids=" ".join,
)
def test_what_waits_to_be_attached_waits_for_that_chat_alone(
    path: Path, damaged: tuple[str, ...], is_read: bool
) -> None:
    vault = Vault.open(path, KEY)
    with vault.write() as connection:
        chat = connection.execute(
            "INSERT INTO conversations (title, created, updated) VALUES ('Empty', 1, 1)"
        ).lastrowid
    own = Attachments(vault).collection_for(chat)
    ImportQueue(vault).put(["/files/later.pdf"], own)
    if is_read:
        with vault.write() as connection:
            connection.execute(
                "UPDATE documents SET collection ="
                " (SELECT id FROM collections WHERE name = ?) WHERE id = 2",
                (own,),
            )
    vault.close()
    roots = _roots(path)
    flip(path, *(roots[table] for table in damaged))

    vault, _, _ = salvaged(path)
    (waiting,) = ImportQueue(vault).all()
    assert waiting.is_attached
    states = [one.state for one in Attachments(vault).list(chat)]
    assert AttachmentState.WAITING in states
    assert chat in [one.id for one in Conversations(vault).list()]
    assert own not in Documents(vault).collections()
    vault.close()


def test_lost_documents_are_named_by_their_files(path: Path) -> None:
    flip(path, _roots(path)["documents"])
    vault, held, loss = salvaged(path)
    assert held.documents == 0
    assert [part.title for part in loss.documents][:2] == ["report-1.txt", "report-2.txt"]
    assert all(part.is_gone for part in loss.documents)
    vault.close()


def test_ids_of_what_is_lost_are_not_given_again(path: Path) -> None:
    flip(path, _roots(path)["documents"])
    vault, _, _ = salvaged(path)
    with vault.write() as connection:
        added = connection.execute(
            "INSERT INTO documents (collection, sha256, title, media_type, size_bytes, added)"
            " VALUES (1, 'x', 'x', 'x', 1, 1)"
        )
        assert added.lastrowid == DOCUMENTS + 1
    vault.close()


def test_without_its_first_page_only_a_backup_helps(path: Path) -> None:
    flip(path, 1)
    wreck = Wreck(path, KEY)
    with pytest.raises(BeyondRepairError, match="damaged"):
        Salvage(wreck, lambda _: None).run(path.with_name("new.db"), NEW_KEY, ())
    wreck.close()
    assert not path.with_name("new.db").exists()


def test_each_page_of_the_list_of_tables_is_said_to_be_beyond_repair(path: Path) -> None:
    """Never half a list: every page is either not of it, or all is refused."""
    sound = path.read_bytes()
    refused: list[int] = []
    for page in range(1, 60):
        path.write_bytes(sound)
        flip(path, page)
        wreck = Wreck(path, KEY)
        tables = source_tables(wreck)
        wreck.close()
        if tables is None:
            refused.append(page)
        else:
            assert len(tables) >= 20
    assert 1 in refused
    assert 2 <= len(refused) <= 12
