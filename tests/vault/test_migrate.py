"""From one version's form to the next: as fresh, with the data, with a copy, or not at all."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.errors import DamagedVaultError, DiskFullError, NewerVaultError
from app.vault.migrate import MIGRATIONS, Migration, read_migrations
from app.vault.preferences import VaultPreferences
from app.vault.sql import Row
from tests.soundness import findings_of
from tests.vault.conftest import KEY

_NEXT = Migration(
    MIGRATIONS[-1].number + 1,
    """
    -- A later version's step.
    ALTER TABLE conversations ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';
    CREATE TABLE palette (name TEXT NOT NULL) STRICT;
    CREATE TRIGGER palette_kept AFTER DELETE ON palette
    BEGIN
        SELECT 1;
        SELECT 2;
    END;
    """,
)
LATER = (*MIGRATIONS, _NEXT)


def _schema(vault: Vault) -> list[Row]:
    with vault.read() as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
        return [*rows.fetchall(), connection.execute("PRAGMA user_version").fetchone()]


def test_a_migrated_vault_equals_a_fresh_one_and_keeps_its_data(path: Path) -> None:
    old = Vault.create(path, KEY)
    Conversations(old).create("Kept")
    old.close()
    migrated = Vault.open(path, KEY, LATER)
    fresh = Vault.create(path.with_name("fresh.db"), KEY, LATER)
    assert _schema(migrated) == _schema(fresh)
    assert [row.title for row in Conversations(migrated).list()] == ["Kept"]
    migrated.close()
    fresh.close()


def test_the_one_draft_of_before_is_the_draft_of_the_new_chat(path: Path) -> None:
    old = Vault.create(path, KEY, MIGRATIONS[:1])
    VaultPreferences(old).set("draft", "half a question")
    old.close()
    vault = Vault.open(path, KEY, MIGRATIONS[:2])
    assert Conversations(vault).drafts() == {None: "half a question"}
    assert VaultPreferences(vault).all() == {}
    vault.close()


def test_an_encrypted_copy_is_kept_until_the_next_sound_opening(path: Path) -> None:
    Vault.create(path, KEY).close()
    Vault.open(path, KEY, LATER).close()
    (copy,) = path.parent.glob("*.before-*")
    kept = Vault.open(copy, KEY)
    assert findings_of(kept) == ()
    kept.close()
    assert copy.stat().st_mode & 0o777 == 0o600
    Vault.open(path, KEY, LATER).close()
    assert not copy.exists()


def test_what_a_killed_copy_left_is_removed_before_the_next(path: Path) -> None:
    Vault.create(path, KEY).close()
    leftover = path.with_name(f".{path.name}.before-{_NEXT.number}.0badcafe.part")
    leftover.write_bytes(b"half")
    Vault.open(path, KEY, LATER).close()
    assert not leftover.exists()


def test_a_copy_of_before_an_update_is_a_vault_of_its_time(path: Path) -> None:
    """How administrator.md says to go back: it takes the vault's name."""
    old = Vault.create(path, KEY)
    Conversations(old).create("Kept")
    old.close()
    Vault.open(path, KEY, LATER).close()
    (copy,) = path.parent.glob("*.before-*")
    copy.replace(path)
    opened = Vault.open(path, KEY)
    assert [row.title for row in Conversations(opened).list()] == ["Kept"]
    opened.close()


def test_an_update_without_room_for_the_copy_changes_nothing(
    small_disk: Path,
) -> None:
    path = small_disk / "vault.db"
    Vault.create(path, KEY).close()
    before = path.read_bytes()
    with pytest.raises(DiskFullError, match="MiB are free"):
        Vault.open(path, KEY, LATER)
    assert path.read_bytes() == before
    assert [file.name for file in small_disk.iterdir()] == ["vault.db"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for a vault and little more."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("not run: only root, and not in every container, can make a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    vault = Vault.create(path, KEY)
    before = _schema(vault)
    vault.close()
    broken = Migration(_NEXT.number, "CREATE TABLE half (x);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(Exception, match="nowhere"):
        Vault.open(path, KEY, (*MIGRATIONS, broken))
    vault = Vault.open(path, KEY)
    assert _schema(vault) == before
    vault.close()


def test_a_newer_vault_is_refused_in_a_sentence(path: Path) -> None:
    Vault.create(path, KEY, LATER).close()
    content = path.read_bytes()
    with pytest.raises(NewerVaultError) as caught:
        Vault.open(path, KEY)
    assert (caught.value.error_code, caught.value.exit_code) == ("newer_vault", 3)
    assert path.read_bytes() == content


def test_an_encrypted_database_of_another_program_is_no_vault(path: Path) -> None:
    vault = Vault.create(path, KEY)
    with vault.write() as connection:
        connection.execute("PRAGMA application_id = 1")
    vault.close()
    with pytest.raises(DamagedVaultError):
        Vault.open(path, KEY)


@pytest.mark.parametrize("names", [["0002_b.sql"], ["0001_a.sql", "0003_c.sql"], []])
def test_a_gap_in_the_numbers_is_a_bug(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("SELECT 1;\n")
    with pytest.raises(ValueError, match="without gaps"):
        read_migrations(tmp_path)
