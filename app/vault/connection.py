"""The open vault: its transactions, one writer and some readers, and its form."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from app.security.keys import wipe
from app.security.paths import copy_private, is_disk_full, sync_folder
from app.vault import wording
from app.vault.cipher import (
    Error,
    connect,
    ends_cleanly,
    explained,
    is_complete,
    is_sound,
    refuse_unsound,
)
from app.vault.errors import NoVaultError, VaultExistsError
from app.vault.migrate import MIGRATIONS, Migration
from app.vault.pages import PageSeal
from app.vault.sql import Connection, is_in_transaction

_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_APPLICATION_ID: Final = 0x436C6F69
_MAX_IDLE_READERS: Final = 3
# What the update itself may take beside the copy: an index made anew, once in the log, once here.
_UPDATE_BYTES: Final = 8 << 20
_UPDATE_SHARE: Final = 2  # and half of the vault
_LOOK_S: Final = 0.005
_LEAVE_S: Final = 0.2  # for readers whose statement was just ended to come back


class Vault:
    """An open vault. Thread-safe: one writer at a time, readers beside it.

    Readers see the last commit. The vault keeps a copy of the raw key to open readers late, and
    wipes it on ``close``; SQLCipher holds its own.
    """

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        self._path = path
        self._key = bytearray(key)
        self._write_lock = threading.RLock()
        # Over the key, the idle readers and whether the vault is closed; taken after the other.
        self._readers_lock = threading.Lock()
        self._idle: list[Connection] = []
        self._lent: set[Connection] = set()
        self._is_closed = False
        self._last_user: int | None = None  # the one thread that may still begin something
        try:
            self._writer = connect(path, self._key)
        except BaseException:
            wipe(self._key)
            raise

    @classmethod
    def create(
        cls, path: Path, key: bytes | bytearray, migrations: tuple[Migration, ...] = MIGRATIONS
    ) -> "Vault":
        """Makes a new vault; ``key`` is 32 raw bytes, still the caller's to wipe.

        Raises:
            VaultExistsError: there is a file already.
            DiskFullError, VaultUnusableError: nothing is left behind.
        """
        with new_vault_file(path) as partial:
            os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
            vault = cls(partial, key)
            try:
                vault._migrate(migrations, 0)
                vault.empty_log()  # closing would keep silent about a disk that is full
            finally:
                vault.close()
        return cls.open(path, key, migrations)

    @classmethod
    def open(
        cls, path: Path, key: bytes | bytearray, migrations: tuple[Migration, ...] = MIGRATIONS
    ) -> "Vault":
        """Opens an existing vault and brings it to this version's form.

        Raises:
            NoVaultError, DamagedVaultError, NewerVaultError, DiskFullError, VaultUnusableError.
        """
        _check_header(path)
        with explained(path):
            vault = cls(path, key)
            try:
                vault._check_and_migrate(migrations)
            except BaseException:
                vault.close()
                raise
        return vault

    @classmethod
    def open_as_it_is(cls, path: Path, key: bytes | bytearray) -> "Vault":
        """Opens a vault to look at it: of any form, whatever is wrong with it.

        Raises:
            NoVaultError, VaultUnusableError.
            DamagedVaultError: its first page does not decrypt.
        """
        _check_header(path)
        with explained(path):
            return cls(path, key)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One durable transaction: all of it is on the disk when this returns, or none of it.

        A ``write`` inside a ``write`` of the same thread joins the outer one.

        Raises:
            DiskFullError, DamagedVaultError, VaultUnusableError, VaultClosedError.
        """
        with self._write_lock, explained(self._path):
            self.refuse_when_over()
            if is_in_transaction(self._writer):
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                refuse_unsound(self._writer, self._path)
                self._writer.execute("COMMIT")
            except BaseException:
                self._undo()
                raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one unchanging state of the vault and cannot change it.

        Raises:
            DamagedVaultError, VaultUnusableError, VaultClosedError.
        """
        with explained(self._path):
            connection = self._reader()
            try:
                connection.execute("PRAGMA query_only = ON")
                connection.execute("BEGIN")
                yield connection
            finally:
                has_read_well = is_sound(connection)
                self._give_back(connection)
                if not has_read_well:
                    raise wording.unreadable(self._path)

    def empty_log(self) -> None:
        """Brings what stands in the log into the file, as far as nobody still reads of it there.

        Raises:
            VaultUnusableError, DiskFullError, VaultClosedError.
        """
        with self._write_lock, explained(self._path):
            self.refuse_when_over()
            self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    @property
    def path(self) -> Path:
        """The vault's file."""
        return self._path

    def page_seal(self) -> PageSeal:
        """What tells whether a page of the file is as it was written, without decrypting it.

        Raises:
            VaultClosedError.
        """
        with self._readers_lock:
            self.refuse_when_over()
            return PageSeal.of_file(self._path, self._key)

    def refuse_when_over(self) -> None:
        """For long work between two statements: raises once the vault is locked.

        Raises:
            VaultClosedError.
        """
        if self._is_closed or self._last_user not in {None, threading.get_ident()}:
            raise wording.closed()

    def seize(self) -> None:
        """Leaves the vault to the calling thread alone, which is to close it soon.

        What others are at is ended in the midst of a statement and undone, unless it was on the
        disk already; what they begin is refused as in a locked vault.
        """
        self._last_user = threading.get_ident()
        while not self._write_lock.acquire(timeout=_LOOK_S):
            self._writer.interrupt()
        if is_in_transaction(self._writer):  # its undoing was ended, too
            self._writer.execute("ROLLBACK")
        self._write_lock.release()
        deadline_s = time.monotonic() + _LEAVE_S
        while self._interrupt_readers() and time.monotonic() < deadline_s:
            time.sleep(_LOOK_S)

    def close(self) -> None:
        """Ends all connections and wipes the key; a reader in use is closed when it comes back."""
        with self._write_lock:
            if self._is_closed:
                return
            with self._readers_lock:
                self._is_closed = True
                wipe(self._key)
                idle, self._idle = self._idle, []
            for reader in idle:
                reader.close()
            # Should this fail, or a reader be in use, which locking does not wait for: the log
            # stays beside the file until the last reader closes, or the next opening reads it.
            with suppress(Error):
                self._writer.execute("PRAGMA busy_timeout = 0").fetchall()
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writer.close()

    def _undo(self) -> None:
        if not is_sound(self._writer):  # it would read every other page as damaged, too
            self._writer.close()
            self._writer = connect(self._path, self._key)
        elif is_in_transaction(self._writer):  # SQLite rolls back by itself for a full disk
            self._writer.execute("ROLLBACK")

    def _reader(self) -> Connection:
        # Connecting holds the lock too: a close must not wipe the key that it is using.
        with self._readers_lock:
            self.refuse_when_over()
            connection = self._idle.pop() if self._idle else connect(self._path, self._key)
            self._lent.add(connection)
            return connection

    def _interrupt_readers(self) -> int:
        with self._readers_lock:
            for connection in self._lent:
                connection.interrupt()
            return len(self._lent)

    def _give_back(self, connection: Connection) -> None:
        is_clean = ends_cleanly(connection)
        with self._readers_lock:
            self._lent.discard(connection)
            if is_clean and not self._is_closed and len(self._idle) < _MAX_IDLE_READERS:
                self._idle.append(connection)
                return
        connection.close()

    def _check_and_migrate(self, migrations: tuple[Migration, ...]) -> None:
        # Reading the schema decrypts and authenticates the first page.
        self._writer.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (application,) = self._writer.execute("PRAGMA application_id").fetchone()
        (version,) = self._writer.execute("PRAGMA user_version").fetchone()
        newest = migrations[-1].number
        if application != _APPLICATION_ID or version < 1:
            raise wording.damaged(self._path, "its setting-up did not finish, or it is not a vault")
        if version > newest:
            raise wording.newer_vault()
        copies = self._path.parent.glob(f"{self._path.name}.before-*")
        if version < newest:
            self._keep_copy(newest)
            self._migrate(migrations, version)
        else:
            for copy in copies:
                copy.unlink(missing_ok=True)

    def _keep_copy(self, newest: int) -> None:
        """An encrypted copy, as it was; the next sound opening removes it."""
        self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        copy = self._path.with_name(f"{self._path.name}.before-{newest}")
        with _explained_file(self._path):
            for leftover in copy.parent.glob(f".{copy.name}.*.part"):
                leftover.unlink(missing_ok=True)
            size = self._path.stat().st_size
            needed = size + size // _UPDATE_SHARE + _UPDATE_BYTES
            free = shutil.disk_usage(copy.parent).free
            if free < needed:
                raise wording.no_room_to_update(needed, free)
            copy_private(self._path, copy)

    def _migrate(self, migrations: tuple[Migration, ...], version: int) -> None:
        with self.write() as connection:
            for migration in migrations:
                if migration.number > version:
                    for statement in migration.statements(is_complete):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {migration.number:d}")
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID:d}")
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise wording.damaged(
                    self._path, "its tables contradict each other after the update"
                )


def refuse_existing(path: Path) -> None:
    """Lets nobody make a vault over another.

    Raises:
        VaultExistsError: there is a file already.
    """
    if os.path.lexists(path):
        raise VaultExistsError(
            f"There is a vault in '{path.parent}' already. Nothing was changed.",
            hint="Open it, or name another folder with --home.",
        )


@contextmanager
def new_vault_file(path: Path) -> Iterator[Path]:
    """Where to write a vault that gets its name when the block ends well; else nothing stays.

    Raises:
        VaultExistsError: there is one of that name.
        DiskFullError, VaultUnusableError.
    """
    refuse_existing(path)
    partial = path.with_name(f"{path.name}.new")
    try:
        with explained(path), _explained_file(path):
            _remove(partial)
            yield partial
            if partial.with_name(f"{partial.name}-wal").exists():  # it would stay without a name
                raise wording.unusable(path)
            partial.rename(path)
            sync_folder(path.parent)
    finally:
        with suppress(OSError):  # the next attempt removes it
            _remove(partial)


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            header = stream.read(len(_PLAIN_HEADER))
    except FileNotFoundError as error:
        raise NoVaultError(
            f"There is no vault in '{path.parent}'.", hint="Make one with: cloister init"
        ) from error
    except OSError as error:
        raise wording.unusable(path) from error
    if header == _PLAIN_HEADER:
        raise wording.damaged(path, "it is not encrypted")
    if len(header) < len(_PLAIN_HEADER):
        raise wording.damaged(path, "it is empty or cut off")


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextmanager
def _explained_file(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (wording.full() if is_disk_full(error) else wording.unusable(path)) from error
