"""A vault of each earlier version opens, becomes one of today, and holds the same."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.chat_search import ChatQuery
from app.domain.sought import Sought
from app.policy.schema import SitePolicy
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.migrate import MIGRATIONS
from tests.soundness import findings_of
from tests.vault.conftest import KEY
from tests.vault.versions import rows
from tests.vault.versions.make import FOLDER

PASSPHRASE = b"a passphrase of version one"
VERSIONS = sorted(int(path.stem.removeprefix("version-")) for path in FOLDER.glob("version-*.db"))
RELEASED = (1, 2, 4)
BILGE = ChatQuery(Sought(("bilge",)))


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, path: Path) -> int:
    """The number of an earlier version, of which a copy lies at the path."""
    version: int = request.param
    shutil.copy2(FOLDER / f"version-{version}.db", path)
    return version


@pytest.fixture
def migrated(old: int, path: Path) -> Iterator[Vault]:
    assert old < MIGRATIONS[-1].number
    vault = Vault.open(path, KEY)
    yield vault
    vault.close()


def test_a_vault_of_every_released_version_is_kept() -> None:
    assert set(RELEASED) <= set(VERSIONS)


def test_it_becomes_one_of_today_without_a_fault(migrated: Vault, path: Path) -> None:
    fresh = Vault.create(path.with_name("fresh.db"), KEY)
    assert _schema(migrated) == _schema(fresh)
    assert findings_of(migrated) == ()
    fresh.close()


@pytest.mark.parametrize("table", rows.VERSION_1)
def test_it_holds_the_same_rows(migrated: Vault, table: str) -> None:
    with migrated.read() as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 (our own names)
        for row in rows.VERSION_1[table]:
            wanted = " AND ".join(f"{name} IS ?" for name in row)
            found = connection.execute(
                f"SELECT count(*) FROM {table} WHERE {wanted}",  # noqa: S608 (our own names)
                tuple(row.values()),
            ).fetchone()
            assert found == (1,), row
    assert count == len(rows.VERSION_1[table])


def test_it_finds_by_words_what_it_found_before(migrated: Vault) -> None:
    assert [hit.message for hit in ChatSearch(migrated).find(BILGE, limit=5).hits] == [2]
    with migrated.read() as connection:
        for table in ("passages_fts", "passages_exact"):
            found = connection.execute(
                f"SELECT rowid FROM {table} WHERE {table} MATCH 'pump'"  # noqa: S608 (our own names)
            )
            assert found.fetchall() == [(1,)], table


def test_it_keeps_its_drafts(migrated: Vault, old: int) -> None:
    kept = {row["conversation"]: row["text"] for row in rows.DRAFTS_OF_VERSION_2}
    wanted = {None: kept[None]} if old == 1 else kept
    assert Conversations(migrated).drafts() == wanted


def test_a_home_of_the_first_version_opens_with_its_passphrase(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    shutil.copy2(FOLDER / "keyslots-1", home / "keyslots")
    shutil.copy2(FOLDER / "home-1.db", home / "vault.db")
    session = App(home=home, policy=SitePolicy(), starters=()).unlock(bytearray(PASSPHRASE))
    assert [row.title for row in session.history.list()] == ["Kept"]
    session.close()


def _schema(vault: Vault) -> list[tuple[object, ...]]:
    with vault.read() as connection:
        found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
        return [*found.fetchall(), connection.execute("PRAGMA user_version").fetchone()]
