"""The only module that opens the vault: SQLCipher connections, transactions, errors in words."""

import errno
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from app.security.keys import wipe
from app.security.paths import copy_private, is_disk_full, sync_folder
from app.vault.errors import (
    DamagedVaultError,
    DiskFullError,
    NewerVaultError,
    NoVaultError,
    VaultClosedError,
    VaultExistsError,
    VaultUnusableError,
)
from app.vault.migrate import MIGRATIONS, Migration
from app.vault.pages import PageSeal
from app.vault.sql import Connection, Row, is_in_transaction

_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_APPLICATION_ID: Final = 0x436C6F69
_MAX_IDLE_READERS: Final = 3
_BUSY_S: Final = 10.0
_PAGES_A_STEP: Final = 256  # of a copy: a megabyte between two looks whether to go on
_PROBE_BYTES: Final = 1 << 20
_LOOK_S: Final = 0.005
_LEAVE_S: Final = 0.2  # for readers whose statement was just ended to come back
# Primary result codes, https://sqlite.org/rescode.html
_FULL, _CORRUPT, _NOTADB, _IOERR, _CANTOPEN, _READONLY, _PERM = 13, 11, 26, 10, 14, 8, 3
_INTERRUPTED: Final = 9
# Not ``cipher_memory_security``: locking and wiping every allocation makes a word search over
# 100,000 passages ten times slower, while the texts stand in Python's memory anyway (ADR 0012).
_SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -24000",  # KiB; each page read anew is decrypted anew
)


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
            self._writer = _connect(path, self._key)
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
        with _explained(path):
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
        with _explained(path):
            return cls(path, key)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One durable transaction: all of it is on the disk when this returns, or none of it.

        A ``write`` inside a ``write`` of the same thread joins the outer one.

        Raises:
            DiskFullError, DamagedVaultError, VaultUnusableError, VaultClosedError.
        """
        with self._write_lock, _explained(self._path):
            self.refuse_when_over()
            if is_in_transaction(self._writer):
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                _refuse_unsound(self._writer, self._path)
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
        with _explained(self._path):
            connection = self._reader()
            try:
                connection.execute("PRAGMA query_only = ON")
                connection.execute("BEGIN")
                yield connection
            finally:
                is_sound = _is_sound(connection)
                self._give_back(connection)
                if not is_sound:
                    raise _unreadable(self._path)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, page by page or table by table; empty when sound.

        Takes seconds for each gigabyte; nobody else has to wait meanwhile.
        """
        with self._write_lock, _explained(self._path):
            self.refuse_when_over()
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with self.read() as connection:
            pages = _rows(connection, "PRAGMA cipher_integrity_check")
            if pages:
                return tuple(pages)
            tables = _rows(connection, "PRAGMA integrity_check")
            tables += _rows(connection, "PRAGMA foreign_key_check")
            return tuple(finding for finding in tables if finding != "ok")

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
            raise _closed()

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
            with suppress(sqlcipher.Error):
                self._writer.execute("PRAGMA busy_timeout = 0").fetchall()
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writer.close()

    def _undo(self) -> None:
        if not _is_sound(self._writer):  # it would read every other page as damaged, too
            self._writer.close()
            self._writer = _connect(self._path, self._key)
        elif is_in_transaction(self._writer):  # SQLite rolls back by itself for a full disk
            self._writer.execute("ROLLBACK")

    def _reader(self) -> Connection:
        # Connecting holds the lock too: a close must not wipe the key that it is using.
        with self._readers_lock:
            self.refuse_when_over()
            connection = self._idle.pop() if self._idle else _connect(self._path, self._key)
            self._lent.add(connection)
            return connection

    def _interrupt_readers(self) -> int:
        with self._readers_lock:
            for connection in self._lent:
                connection.interrupt()
            return len(self._lent)

    def _give_back(self, connection: Connection) -> None:
        is_clean = _ends_cleanly(connection)
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
            raise _damaged(self._path, "its setting-up did not finish, or it is not a vault")
        if version > newest:
            raise newer_vault()
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
        with _explained_file(self._path):
            copy_private(self._path, self._path.with_name(f"{self._path.name}.before-{newest}"))

    def _migrate(self, migrations: tuple[Migration, ...], version: int) -> None:
        with self.write() as connection:
            for migration in migrations:
                if migration.number > version:
                    for statement in migration.statements(sqlcipher.complete_statement):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {migration.number:d}")
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID:d}")
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise _damaged(self._path, "its tables contradict each other after the update")


class Wreck:
    """A damaged vault's file, read as far as its pages are as they were written; never changed."""

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        self._key = bytearray(key)
        log = path.with_name(f"{path.name}-wal")
        # Without a log nothing need be made beside the file to read it.
        has_log = log.exists() and log.stat().st_size > 0
        self._uri = f"{path.as_uri()}?{'mode=ro' if has_log else 'immutable=1'}"
        self._connection: Connection | None = None

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row] | None:
        """What a statement gives; None where a page that it takes is not as it was written."""
        try:
            connection = self._connected()
            found = connection.execute(sql, parameters).fetchall()
            if _is_sound(connection):
                return found
        except sqlcipher.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code not in {_CORRUPT, _NOTADB, _IOERR, _CANTOPEN}:
                raise
        self._disconnect()  # it would read every other page as damaged, too
        return None

    def close(self) -> None:
        """Ends the connection and wipes the key."""
        self._disconnect()
        wipe(self._key)

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = _keyed(self._uri, self._key)
            self._connection.execute("PRAGMA temp_store = MEMORY").fetchall()
            self._connection.execute("PRAGMA trusted_schema = OFF").fetchall()
            self._connection.execute("PRAGMA query_only = ON").fetchall()
        return self._connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class ScratchMemory:
    """A database in memory alone, for work that needs SQLite's own tools on a few words."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.connection: Connection = sqlcipher.connect(
            ":memory:", check_same_thread=False, isolation_level=None
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
        with _explained(path), _explained_file(path):
            _remove(partial)
            yield partial
            partial.rename(path)
            sync_folder(path.parent)
    finally:
        with suppress(OSError):  # the next attempt removes it
            _remove(partial)


def cipher_version() -> str:
    """The SQLCipher that this installation encrypts with; empty if its SQLite is a plain one."""
    with closing(sqlcipher.connect(":memory:")) as connection:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    return str(row[0]) if row else ""


def _connect(path: Path, key: bytearray) -> Connection:
    connection = sqlcipher.connect(
        str(path), timeout=_BUSY_S, check_same_thread=False, isolation_level=None
    )
    try:
        # SQLCipher otherwise writes about wrong keys to stderr by itself.
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        _set_key(connection, key)
        connection.enable_load_extension(False)  # noqa: FBT003 (the library's signature)
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()
    except BaseException:
        connection.close()
        raise
    opened: Connection = connection
    return opened


def _is_sound(connection: Connection) -> bool:
    """Whether every page this connection read was as it was written.

    SQLCipher hands out a page that was altered as zeros, and so every page it reads after that:
    at the end of a long text no error says so.
    """
    (status,) = connection.execute("PRAGMA cipher_status").fetchone()
    return bool(status == "1")


@contextmanager
def open_copy(path: Path, key: bytes | bytearray) -> Iterator[Connection]:
    """A connection to a vault's file that nobody changes; nothing is made beside it.

    Raises:
        DamagedVaultError, VaultUnusableError.
    """
    with _explained(path), closing(_keyed(f"{path.as_uri()}?immutable=1", key)) as connection:
        connection.execute("PRAGMA temp_store = MEMORY").fetchall()
        connection.execute("PRAGMA trusted_schema = OFF").fetchall()
        connection.execute("PRAGMA query_only = ON").fetchall()
        yield connection
        _refuse_unsound(connection, path)


@contextmanager
def _new_copy(path: Path, key: bytes | bytearray) -> Iterator[Connection]:
    """A connection to a private new file, which is nothing until its maker has seen it whole.

    So there is no journal and no waiting for the disk; the maker calls for that at the end.

    Raises:
        OSError: it cannot be made.
        DiskFullError, VaultUnusableError.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600))
    with _explained(path), closing(_keyed(path.as_uri(), key)) as connection:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {setting}").fetchall()
        yield connection


def copy_pages(
    source: Connection, target: Path, key: bytes | bytearray, on_step: Callable[[int, int], None]
) -> None:
    """Copies every page into a private new file under another key.

    ``on_step`` hears how many pages are left, and how many there are.

    Raises:
        OSError: the target cannot be made or written.
    """

    def on_progress(_status: int, left: int, pages: int) -> None:
        on_step(left, pages)

    with _new_copy(target, key) as connection:
        try:
            source.backup(connection, pages=_PAGES_A_STEP, progress=on_progress)
        except sqlcipher.Error as error:  # it tells no code
            raise _refused_write(target) from error


def _refused_write(path: Path) -> OSError:
    """What the system says when the file is to grow."""
    try:
        with path.open("ab") as file:
            file.write(bytes(_PROBE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return OSError(errno.EIO, os.strerror(errno.EIO))


def _keyed(uri: str, key: bytes | bytearray) -> Connection:
    connection = sqlcipher.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        _set_key(connection, bytearray(key))
        connection.enable_load_extension(False)  # noqa: FBT003 (the library's signature)
    except BaseException:
        connection.close()
        raise
    opened: Connection = connection
    return opened


def _refuse_unsound(connection: Connection, path: Path) -> None:
    if not _is_sound(connection):
        raise _unreadable(path)


def _ends_cleanly(connection: Connection) -> bool:
    if not _is_sound(connection):
        return False
    try:
        if is_in_transaction(connection):
            connection.execute("ROLLBACK")
    except sqlcipher.Error:
        return False
    return True


def _set_key(connection: sqlcipher.Connection, key: bytearray) -> None:
    keyspec = bytearray(b"x'%s'" % key.hex().encode())
    try:
        connection.set_key(keyspec)
    finally:
        wipe(keyspec)
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise VaultUnusableError(
            "This installation cannot encrypt: its SQLite is not SQLCipher.",
            hint="Reinstall Cloister from its bundle.",
        )


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            header = stream.read(len(_PLAIN_HEADER))
    except FileNotFoundError as error:
        raise NoVaultError(
            f"There is no vault in '{path.parent}'.", hint="Make one with: cloister init"
        ) from error
    except OSError as error:
        raise _unusable(path) from error
    if header == _PLAIN_HEADER:
        raise _damaged(path, "it is not encrypted")
    if len(header) < len(_PLAIN_HEADER):
        raise _damaged(path, "it is empty or cut off")


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _rows(connection: Connection, pragma: str) -> list[str]:
    return [" ".join(map(str, row)) for row in connection.execute(pragma).fetchall()]


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlcipher.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == _FULL:
            raise _full() from error
        if code == _INTERRUPTED:
            raise _closed() from error
        if code == _CORRUPT:
            raise _unreadable(path) from error
        if code == _NOTADB:
            raise _damaged(path, "its first page does not decrypt") from error
        if code in {_IOERR, _CANTOPEN, _READONLY, _PERM}:
            raise _unusable(path) from error
        raise


@contextmanager
def _explained_file(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (_full() if is_disk_full(error) else _unusable(path)) from error


def newer_vault() -> NewerVaultError:
    """What is said of a vault of a later form."""
    return NewerVaultError(
        "This vault was made by a newer Cloister. Nothing was changed.",
        hint="Install that version, or a later one, and open it with that.",
    )


def _full() -> DiskFullError:
    return DiskFullError(
        "The disk is full: this was not kept. Everything before it is safe.",
        hint="Free some space, then try again.",
    )


def _damaged(path: Path, reason: str) -> DamagedVaultError:
    return DamagedVaultError(
        f"The vault '{path}' is damaged: {reason}. It was not changed.",
        hint="Put back the whole data folder from a copy: vault.db and keyslots belong together.",
    )


def _unreadable(path: Path) -> DamagedVaultError:
    return DamagedVaultError(
        f"A page of the vault '{path}' is not as it was written, so what lies on it cannot be"
        " shown. Nothing was changed; the rest can still be read.",
        hint="Run 'cloister vault check', then restore a backup, or save what can be read with:"
        " cloister vault repair --to FOLDER",
    )


def _unusable(path: Path) -> VaultUnusableError:
    return VaultUnusableError(
        f"The vault '{path}' could not be read or written. What was kept before is safe.",
        hint="Check the disk, the permissions and the free space, then try again.",
    )


def _closed() -> VaultClosedError:
    return VaultClosedError("The vault is locked.", hint="Unlock it and try again.")
