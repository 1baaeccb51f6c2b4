"""Three pages of a vault lost at once: all that can be read is kept, and what is said is true."""

import random
from pathlib import Path
from typing import Final

import pytest

from app.domain.care import Holdings, Loss
from app.domain.query import Query
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.files import Wreck
from app.vault.holes import SourceTable, source_tables
from app.vault.pages import PAGE_BYTES
from app.vault.passages import Passages
from tests.vault.wrecks import DOCUMENTS, KEY, flip, make_sound, salvaged

_TRIALS: Final = 30
_AT_ONCE: Final = 3
# Vectors stand for all passages of a document, originals for all of its bytes, or are of no use.
_WHOLE_ONLY: Final = frozenset({"vectors", "originals"})
_Rows = dict[str, dict[int, tuple[object, ...]]]


def _columns(table: SourceTable) -> str:
    return ", ".join(f'"{column}"' for column in table.columns)


def _rows(vault: Vault, tables: tuple[SourceTable, ...]) -> _Rows:
    with vault.read() as connection:
        return {
            table.name: {
                row[0]: row[1:]
                for row in connection.execute(
                    f'SELECT rowid, {_columns(table)} FROM "{table.name}"'  # noqa: S608 (names of the schema)
                )
            }
            for table in tables
        }


def _readable(path: Path, tables: tuple[SourceTable, ...], whole: _Rows) -> dict[str, set[int]]:
    """The rows that can be read, each looked for by itself."""
    wreck = Wreck(path, KEY)
    found = {
        table.name: {
            row
            for row in whole[table.name]
            if wreck.rows(
                f'SELECT rowid, {_columns(table)} FROM "{table.name}" NOT INDEXED WHERE rowid = ?',  # noqa: S608 (names of the schema)
                (row,),
            )
        }
        for table in tables
    }
    wreck.close()
    return found


def _require_usable(vault: Vault) -> None:
    """Lists, texts and the search, as the window asks for them."""
    documents, chats = Documents(vault), Conversations(vault)
    for one in documents.list():
        assert one.file
        documents.text(one.id)
    for chat in chats.list():
        chats.get(chat.id)
    passages = Passages(vault)
    found = passages.match(Query("quay"), limit=50, collection=None)
    assert passages.get([one.passage for one in found])


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "vault.db"
    make_sound(path)
    return path


def _require_truth(
    loss: Loss, held: Holdings, whole: _Rows, kept: _Rows, lost: dict[str, int]
) -> None:
    told = {table.table: table.rows for table in loss.tables}
    for name, count in lost.items():
        assert told.get(name, 0) == count or (not whole[name] and told[name] is None), name
    assert held == Holdings(
        len(kept["documents"]), len(kept["conversations"]), len(kept["messages"])
    )
    assert sum(part.parts for part in loss.chats) == lost["messages"]


def test_all_that_can_be_read_is_kept_and_the_rest_is_told(sound: Path, tmp_path: Path) -> None:
    content = sound.read_bytes()
    wreck = Wreck(sound, KEY)
    tables = source_tables(wreck)
    wreck.close()
    assert tables is not None
    vault = Vault.open(sound, KEY)
    whole = _rows(vault, tables)
    vault.close()
    for seed in range(_TRIALS):
        pages = random.Random(seed).sample(range(12, len(content) // PAGE_BYTES + 1), _AT_ONCE)  # noqa: S311 (a trial that can be done again)
        path = tmp_path / f"{seed}" / "vault.db"
        path.parent.mkdir()
        path.write_bytes(content)
        flip(path, *pages)
        readable = _readable(path, tables, whole)
        repaired, held, loss = salvaged(path)
        kept = _rows(repaired, tables)
        _require_usable(repaired)
        repaired.close()
        for name in readable.keys() - _WHOLE_ONLY:
            assert readable[name] <= kept[name].keys(), (seed, name)
            assert kept[name].keys() <= whole[name].keys(), (seed, name)
        for row, values in kept[
            "pages"
        ].items():  # one that came back of its passages is told as lost
            if row in readable["pages"]:
                assert values == whole["pages"][row], seed
        lost = {name: len(whole[name].keys() - kept[name].keys()) for name in whole}
        lost["pages"] = len(whole["pages"].keys() - readable["pages"])
        _require_truth(loss, held, whole, kept, lost)


def test_a_document_whose_paths_are_lost_is_listed_all_the_same(
    sound: Path, tmp_path: Path
) -> None:
    path = tmp_path / "vault.db"
    path.write_bytes(sound.read_bytes())
    vault = Vault.open(path, KEY)
    with vault.read() as connection:
        roots: dict[str, int] = dict(
            connection.execute(
                "SELECT name, rootpage FROM sqlite_master WHERE tbl_name = 'document_paths'"
            ).fetchall()
        )
    vault.close()
    for damaged, name in (
        (["document_paths"], "/files/report-1.txt"),
        (["document_paths", "paths_by_document"], "/Recovered document 1"),
    ):
        path.write_bytes(sound.read_bytes())
        flip(path, *(roots[one] for one in damaged))
        vault, held, _ = salvaged(path)
        assert held.documents == DOCUMENTS
        assert name in [one.file for one in Documents(vault).list()]
        vault.close()
        path.with_name("new.db").unlink()
