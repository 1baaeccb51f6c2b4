"""Vault files that are not the vault in use: copies to and from it, and damaged ones."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from app.security.keys import wipe
from app.vault.cipher import (
    DatabaseError,
    explained,
    is_sound,
    is_unreadable,
    keyed,
    refuse_unsound,
)
from app.vault.pages import PAGE_BYTES, PageSeal
from app.vault.sql import Connection, Row

_PAGES_A_STEP: Final = 256  # a megabyte between two looks whether to go on
_PROBE_BYTES: Final = 1 << 20
_LOG_HEAD_BYTES: Final = 32
_FRAME_HEAD_BYTES: Final = 24


@contextmanager
def open_copy(path: Path, key: bytes | bytearray) -> Iterator[Connection]:
    """A connection to a vault's file that nobody changes; nothing is made beside it.

    Raises:
        DamagedVaultError, VaultUnusableError.
    """
    with explained(path), closing(keyed(f"{path.as_uri()}?immutable=1", key)) as connection:
        connection.execute("PRAGMA temp_store = MEMORY").fetchall()
        connection.execute("PRAGMA trusted_schema = OFF").fetchall()
        connection.execute("PRAGMA query_only = ON").fetchall()
        yield connection
        refuse_unsound(connection, path)


@contextmanager
def _new_copy(path: Path, key: bytes | bytearray) -> Iterator[Connection]:
    """A connection to a private new file, which is nothing until its maker has seen it whole.

    So there is no journal and no waiting for the disk; the maker calls for that at the end.

    Raises:
        OSError: it cannot be made.
        DiskFullError, VaultUnusableError.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600))
    with explained(path), closing(keyed(path.as_uri(), key)) as connection:
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
        except DatabaseError as error:  # it tells no code
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


def _logged_pages(log: Path) -> set[int]:
    """The numbers of the pages that a write-ahead log has, of whatever age.

    https://www.sqlite.org/fileformat2.html#the_write_ahead_log
    """
    pages = set()
    with suppress(FileNotFoundError), log.open("rb") as file:
        at = _LOG_HEAD_BYTES
        while len(number := os.pread(file.fileno(), 4, at)) == 4:  # noqa: PLR2004 (big-endian)
            pages.add(int.from_bytes(number, "big"))
            at += _FRAME_HEAD_BYTES + PAGE_BYTES
    return pages


class Wreck:
    """A damaged vault's file, read as far as its pages are as they were written; never changed."""

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        self._key = bytearray(key)
        self._path = path
        self._log = path.with_name(f"{path.name}-wal")
        # Without a log nothing need be made beside the file to read it.
        has_log = self._log.exists() and self._log.stat().st_size > 0
        self._uri = f"{path.as_uri()}?{'mode=ro' if has_log else 'immutable=1'}"
        self._connection: Connection | None = None

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row] | None:
        """What a statement gives; None where a page that it takes is not as it was written."""
        try:
            connection = self._connected()
            found = connection.execute(sql, parameters).fetchall()
            if is_sound(connection):
                return found
        except DatabaseError as error:
            if not is_unreadable(error):
                raise
        self._disconnect()  # it would read every other page as damaged, too
        return None

    def is_lost(self, page: int) -> bool:
        """Whether a page, by its number from 1, is surely not as it was written.

        Of one that the log has, too, that is not said: it may be whole in there.
        """
        try:
            with self._path.open("rb") as file:
                file.seek((page - 1) * PAGE_BYTES)
                content = file.read(PAGE_BYTES)
            if PageSeal.of_file(self._path, self._key).fits(page, content):
                return False
        except OSError:
            return True
        return page not in _logged_pages(self._log)

    def close(self) -> None:
        """Ends the connection and wipes the key."""
        self._disconnect()
        wipe(self._key)

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = keyed(self._uri, self._key)
            self._connection.execute("PRAGMA temp_store = MEMORY").fetchall()
            self._connection.execute("PRAGMA trusted_schema = OFF").fetchall()
            self._connection.execute("PRAGMA query_only = ON").fetchall()
        return self._connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
