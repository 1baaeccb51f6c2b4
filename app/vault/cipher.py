"""The only module that touches SQLCipher: connections with a key, and what its errors mean."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from app.security.keys import wipe
from app.vault import wording
from app.vault.errors import VaultUnusableError
from app.vault.sql import Connection, is_in_transaction

_BUSY_S: Final = 10.0
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


DatabaseError: Final = sqlcipher.DatabaseError
Error: Final = sqlcipher.Error


class ScratchMemory:
    """A database in memory alone, for work that needs SQLite's own tools on a few words."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.connection: Connection = sqlcipher.connect(
            ":memory:", check_same_thread=False, isolation_level=None
        )


def cipher_version() -> str:
    """The SQLCipher that this installation encrypts with; empty if its SQLite is a plain one."""
    with closing(sqlcipher.connect(":memory:")) as connection:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    return str(row[0]) if row else ""


def connect(path: Path, key: bytearray) -> Connection:
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


def is_unreadable(error: Exception) -> bool:
    """Whether SQLite could not read a page, and not what it was asked was wrong."""
    return _code(error) in {_CORRUPT, _NOTADB, _IOERR, _CANTOPEN}


def _code(error: Exception) -> int:
    """The primary result code."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_sound(connection: Connection) -> bool:
    """Whether every page this connection read was as it was written.

    SQLCipher hands out a page that was altered as zeros, and so every page it reads after that:
    at the end of a long text no error says so.
    """
    (status,) = connection.execute("PRAGMA cipher_status").fetchone()
    return bool(status == "1")


def keyed(uri: str, key: bytes | bytearray) -> Connection:
    """A connection that was given the key and nothing else; the caller closes it."""
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


def refuse_unsound(connection: Connection, path: Path) -> None:
    if not is_sound(connection):
        raise wording.unreadable(path)


def ends_cleanly(connection: Connection) -> bool:
    if not is_sound(connection):
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


def is_complete(statement: str) -> bool:
    """Whether a text ends in a whole statement."""
    return bool(sqlcipher.complete_statement(statement))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlcipher.DatabaseError as error:
        code = _code(error)
        if code == _FULL:
            raise wording.full() from error
        if code == _INTERRUPTED:
            raise wording.closed() from error
        if code == _CORRUPT:
            raise wording.unreadable(path) from error
        if code == _NOTADB:
            raise wording.damaged(path, "its first page does not decrypt") from error
        if code in {_IOERR, _CANTOPEN, _READONLY, _PERM}:
            raise wording.unusable(path) from error
        raise
