"""Backups and restored homes: whole or not there, and readable with one passphrase alone."""

import os
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.audit import AuditEvent
from app.domain.progress import CancelToken, Progress
from app.errors import CancelledError, UserFacingError
from app.policy.schema import SitePolicy
from app.security.errors import WrongPassphraseError
from app.security.kdf import Argon2idCost, KdfRule
from app.security.keyfile import KeyFile
from app.services.backup import BackupExistsError, BackupFailedError, BackupService
from app.services.restore import RestoreFailedError, Restorer, _require_room
from app.services.watch import VERIFYING
from app.vault.connection import Vault
from app.vault.errors import (
    DamagedBackupError,
    DamagedVaultError,
    NewerBackupError,
    NewerVaultError,
    NotBackupError,
    VaultClosedError,
)
from app.vault.looking import census
from app.vault.pages import PAGE_BYTES
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents
from tests.soundness import findings_of

KEY = bytes(range(32))
RULE = KdfRule(cost=Argon2idCost(64, 1, 1))
SECRET = b"another passphrase"
CANARY = "gannet-at-the-pier"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault with some chats of a few megabytes."""
    (tmp_path / "home").mkdir(mode=0o700)
    vault = new_vault(tmp_path / "home" / "vault.db", KEY)
    with vault.write() as connection:
        connection.execute("INSERT INTO conversations (title, created, updated) VALUES ('a', 1, 1)")
        for number in range(60):
            _say(connection, f"{CANARY} {number} " * 2_000)
    yield vault
    vault.close()


def _say(connection: object, text: str) -> None:
    connection.execute(  # type: ignore[attr-defined]
        "INSERT INTO messages (conversation, role, text, created, state)"
        " VALUES (1, 'user', ?, 1, 'complete')",
        (text,),
    )


@pytest.fixture
def heard() -> HeardEvents:
    return HeardEvents()


@pytest.fixture
def backups(vault: Vault, heard: HeardEvents) -> BackupService:
    settings = vault.path.with_name("settings.json")
    settings.write_text('{"theme": "dark"}\n')
    return BackupService(vault, settings, rule=RULE, audit=heard)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def restorer(tmp_path: Path) -> Restorer:
    home = tmp_path / "new"
    home.mkdir(mode=0o700, exist_ok=True)
    return Restorer(home / "vault.db", KeyFile(home / "keyslots"), RULE)


def _restored(tmp_path: Path) -> Vault:
    from app.security import keyslots

    keys = keyslots.unlock(KeyFile(tmp_path / "new" / "keyslots"), RULE, bytearray(SECRET))
    return Vault.open(tmp_path / "new" / "vault.db", keys.ring.database_key())


def _rows(vault: Vault) -> tuple[dict[str, int], list[tuple[object, ...]], object]:
    with vault.read() as connection:
        messages = connection.execute("SELECT * FROM messages ORDER BY id").fetchall()
        found = connection.execute(
            "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'gannet'"
        ).fetchone()
        return census(connection), messages, found


def test_a_restored_home_holds_the_same_under_a_key_of_its_own(
    backups: BackupService, vault: Vault, stick: Path, tmp_path: Path, heard: HeardEvents
) -> None:
    before = _rows(vault)
    report = backups.make(stick / "b", bytearray(SECRET))
    assert (report.holdings.chats, report.holdings.messages) == (1, 60)
    assert report.size_bytes == (stick / "b").stat().st_size
    assert [(one.event, one.outcome) for one in heard.all] == [(AuditEvent.BACKUP, "ok")]
    last = backups.last()
    assert last is not None
    assert (last.path, last.sha256) == (str(stick / "b"), report.sha256)

    restored = restorer(tmp_path).restore(stick / "b", bytearray(SECRET))
    assert restored.holdings == report.holdings
    opened = _restored(tmp_path)
    assert _rows(opened) == before
    assert findings_of(opened) == ()
    opened.close()
    assert (tmp_path / "new" / "settings.json").read_text() == '{"theme": "dark"}\n'
    content = (stick / "b").read_bytes()
    (tmp_path / "cut").write_bytes(content[: len(content) // PAGE_BYTES * PAGE_BYTES])
    with pytest.raises(DamagedVaultError):  # the backup's database is under another key
        Vault.open(tmp_path / "cut", KEY)
    assert CANARY.encode() not in content


def test_writers_go_on_and_what_they_write_later_is_not_in_it(
    backups: BackupService, vault: Vault, stick: Path, tmp_path: Path
) -> None:
    written: list[int] = []

    def write_once(_: Progress) -> None:
        if not written:
            written.append(1)
            with vault.write() as connection:
                _say(connection, "later")

    report = backups.make(stick / "b", bytearray(SECRET), on_progress=write_once)
    assert written
    restorer(tmp_path).restore(stick / "b", bytearray(SECRET))
    opened = _restored(tmp_path)
    with opened.read() as connection:
        count = connection.execute("SELECT count(*) FROM messages").fetchone()[0]
    opened.close()
    assert count == report.holdings.messages


def test_only_the_file_is_there_afterwards(backups: BackupService, stick: Path) -> None:
    (stick / "b.part").write_bytes(b"left by a kill")
    backups.make(stick / "b", bytearray(SECRET))
    assert [path.name for path in stick.iterdir()] == ["b"]
    assert (stick / "b").stat().st_mode & 0o777 == 0o600


def test_a_file_of_that_name_is_kept_unless_replaced(backups: BackupService, stick: Path) -> None:
    (stick / "b").write_bytes(b"mine")
    with pytest.raises(BackupExistsError):
        backups.make(stick / "b", bytearray(SECRET))
    assert (stick / "b").read_bytes() == b"mine"
    backups.make(stick / "b", bytearray(SECRET), replaces=True)
    assert (stick / "b").stat().st_size > PAGE_BYTES


def test_nothing_is_written_into_the_home(backups: BackupService, vault: Vault) -> None:
    before = vault.path.read_bytes()
    with pytest.raises(BackupFailedError) as caught:
        backups.make(vault.path, bytearray(SECRET), replaces=True)
    assert caught.value.error_code == "backup_in_home"
    assert vault.path.read_bytes() == before


@pytest.mark.parametrize("at", [0.1, 0.6, 0.9])
def test_a_cancelled_backup_leaves_nothing(backups: BackupService, stick: Path, at: float) -> None:
    token = CancelToken()

    def cancel(progress: Progress) -> None:
        phase = 0.5 if progress.current == VERIFYING else 0.0
        if phase + progress.done / progress.total / 2 >= at:
            token.cancel()

    with pytest.raises(CancelledError):
        backups.make(stick / "b", bytearray(SECRET), on_progress=cancel, cancel=token)
    assert list(stick.iterdir()) == []
    assert backups.last() is None


def test_locking_ends_a_backup(backups: BackupService, vault: Vault, stick: Path) -> None:
    copied = threading.Event()
    locked = threading.Event()
    caught: list[UserFacingError] = []

    def wait(progress: Progress) -> None:
        if progress.done and not locked.is_set():
            copied.set()
            locked.wait(10)

    def work() -> None:
        try:
            backups.make(stick / "b", bytearray(SECRET), on_progress=wait)
        except UserFacingError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert copied.wait(10)
    vault.seize()
    vault.close()
    locked.set()
    thread.join(10)
    assert isinstance(caught[0], VaultClosedError)
    assert list(stick.iterdir()) == []


@contextmanager
def _no_file_above(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("share", [0.05, 0.5, 1.0])
def test_a_full_disk_leaves_no_half_backup(
    backups: BackupService, vault: Vault, stick: Path, share: float
) -> None:
    with vault.write() as connection:
        connection.execute("SELECT 1")
    size = int(vault.path.stat().st_size * share)
    with _no_file_above(size), pytest.raises(BackupFailedError) as caught:
        backups.make(stick / "b", bytearray(SECRET))
    assert "could not be written" in caught.value.message
    assert list(stick.iterdir()) == []
    assert findings_of(vault) == ()


def test_a_folder_that_is_gone_is_said(backups: BackupService, stick: Path) -> None:
    with pytest.raises(BackupFailedError, match="No such file"):
        backups.make(stick / "nowhere" / "b", bytearray(SECRET))


def test_a_damaged_vault_is_not_backed_up(vault: Vault, stick: Path, tmp_path: Path) -> None:
    path = vault.path
    vault.close()
    _flip(path, path.stat().st_size // PAGE_BYTES * PAGE_BYTES - 3 * PAGE_BYTES)
    damaged = Vault.open(path, KEY)
    service = BackupService(damaged, tmp_path / "none", rule=RULE, audit=HeardEvents())
    with pytest.raises(DamagedVaultError):
        service.make(stick / "b", bytearray(SECRET))
    damaged.close()
    assert list(stick.iterdir()) == []


def _flip(path: Path, offset: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))


def test_every_flipped_byte_of_a_backup_is_found(
    backups: BackupService, stick: Path, tmp_path: Path
) -> None:
    backups.make(stick / "b", bytearray(SECRET))
    size = (stick / "b").stat().st_size
    places = [*range(0, size, size // 40), *range(size - 1_500, size, 45)]
    refusals = (DamagedBackupError, NotBackupError, NewerBackupError, WrongPassphraseError)
    for offset in places:
        _flip(stick / "b", offset)
        with pytest.raises(refusals):
            restorer(tmp_path).restore(stick / "b", bytearray(SECRET))
        assert list((tmp_path / "new").iterdir()) == [], offset
        _flip(stick / "b", offset)
    restorer(tmp_path).restore(stick / "b", bytearray(SECRET))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.999])
def test_a_cut_off_backup_is_found(
    backups: BackupService, stick: Path, tmp_path: Path, share: float
) -> None:
    backups.make(stick / "b", bytearray(SECRET))
    os.truncate(stick / "b", int((stick / "b").stat().st_size * share))
    with pytest.raises(NotBackupError):
        restorer(tmp_path).restore(stick / "b", bytearray(SECRET))
    assert list((tmp_path / "new").iterdir()) == []


def test_a_wrong_passphrase_makes_nothing(
    backups: BackupService, stick: Path, tmp_path: Path
) -> None:
    backups.make(stick / "b", bytearray(SECRET))
    with pytest.raises(WrongPassphraseError):
        restorer(tmp_path).restore(stick / "b", bytearray(b"not this one"))
    assert list((tmp_path / "new").iterdir()) == []


def test_a_cancelled_restore_leaves_no_home(
    backups: BackupService, stick: Path, tmp_path: Path
) -> None:
    backups.make(stick / "b", bytearray(SECRET))
    token = CancelToken()

    def cancel(progress: Progress) -> None:
        if progress.current == "copying" and progress.done:
            token.cancel()

    with pytest.raises(CancelledError):
        restorer(tmp_path).restore(stick / "b", bytearray(SECRET), on_progress=cancel, cancel=token)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_full_disk_leaves_no_half_home(
    backups: BackupService, stick: Path, tmp_path: Path
) -> None:
    backups.make(stick / "b", bytearray(SECRET))
    half = (stick / "b").stat().st_size // 2
    with _no_file_above(half), pytest.raises(RestoreFailedError) as caught:
        restorer(tmp_path).restore(stick / "b", bytearray(SECRET))
    assert caught.value.error_code == "disk_full"
    assert list((tmp_path / "new").iterdir()) == []


def test_the_room_that_is_named_is_the_room_that_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(RestoreFailedError, match=f" {2**30 + 16} MiB,"):
        _require_room(tmp_path, 2**50)


def test_a_backup_of_a_newer_vault_is_refused(
    backups: BackupService, vault: Vault, stick: Path, tmp_path: Path
) -> None:
    with vault.write() as connection:
        connection.execute("PRAGMA user_version = 9999")
    backups.make(stick / "b", bytearray(SECRET))
    with pytest.raises(NewerVaultError):
        restorer(tmp_path).restore(stick / "b", bytearray(SECRET))
    assert list((tmp_path / "new").iterdir()) == []


def test_a_restored_home_opens_as_any_other(home: Path, tmp_path: Path, stick: Path) -> None:
    from tests.conftest import PASSPHRASE

    session = App(home=home, policy=SitePolicy(), kdf_cost=RULE.cost).unlock(bytearray(PASSPHRASE))
    session.passphrases.replace(bytearray(b"a passphrase of later"))  # a second generation
    session.backups.make(stick / "b", bytearray(SECRET))
    session.close()

    restored = App(home=tmp_path / "new", policy=SitePolicy(), kdf_cost=RULE.cost, starters=[])
    session, report = restored.restore(stick / "b", bytearray(SECRET))
    assert session.warnings == ()
    assert len(report.missing_models) == len(session.models.list()) > 0
    assert session.audit_reader.verify().is_sound
    session.close()
    session = restored.unlock(bytearray(SECRET))
    assert session.warnings == ()
    session.close()


def test_starter_models_come_back_with_a_restored_home(
    home: Path, tmp_path: Path, stick: Path, starter: Path
) -> None:
    from app.services.starter import starter_models
    from tests.conftest import PASSPHRASE

    session = App(home=home, policy=SitePolicy(), kdf_cost=RULE.cost).unlock(bytearray(PASSPHRASE))
    session.backups.make(stick / "b", bytearray(SECRET))
    session.close()
    restored = App(
        home=tmp_path / "new",
        policy=SitePolicy(),
        kdf_cost=RULE.cost,
        starters=starter_models(starter),
    )
    session, report = restored.restore(stick / "b", bytearray(SECRET))
    assert report.missing_models == ()
    assert all(row.is_verified for row in session.models.verify())
    session.close()
