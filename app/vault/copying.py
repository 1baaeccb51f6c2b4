"""Copies a whole vault into another file under another key, and looks whether it is the same.

SQLite's own online backup: page by page, each one decrypted and authenticated, then encrypted
anew, while others read and write the vault (docs/adr/0021).
"""

import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from app.vault.connection import Vault
from app.vault.errors import BrokenCopyError
from app.vault.files import copy_pages, open_copy
from app.vault.looking import census, contradictions, stoppable
from app.vault.migrate import MIGRATIONS
from app.vault.pages import PAGE_BYTES, PageSeal, unsound_pages
from app.vault.sql import Connection
from app.vault.wording import newer_vault

# Hears how many bytes are done, and ends the work by raising.
OnBytes = Callable[[int], None]


def copy_vault(vault: Vault, target: Path, key: bytearray, on_bytes: OnBytes) -> dict[str, int]:
    """Copies one unchanging state of a vault in use; returns its rows by table.

    Raises:
        DiskFullError, VaultUnusableError: of the target.
        DamagedVaultError, VaultClosedError: of the vault.
        OSError: there is a target already, or it cannot be made.
    """

    def look(done: int) -> None:
        vault.refuse_when_over()
        on_bytes(done)

    with vault.read() as source:
        with stoppable(source, lambda: look(0)):
            rows = census(source)  # the first read fixes the state that is copied
        _copy(source, target, key, look)
    return rows


def copy_file(
    source: Path, source_key: bytearray, target: Path, key: bytearray, on_bytes: OnBytes
) -> None:
    """Copies a vault's file that nobody uses.

    Raises:
        DamagedVaultError, DiskFullError, VaultUnusableError, OSError.
    """
    with open_copy(source, source_key) as connection:
        _copy(connection, target, key, on_bytes)


def prove(
    path: Path, key: bytearray, rows: Mapping[str, int], *, size_bytes: int, on_bytes: OnBytes
) -> "hashlib._Hash":
    """Reads a copy from the disk and returns the SHA-256 over its ``size_bytes``.

    Raises:
        BrokenCopyError: it is not whole, or not what was copied.
        DamagedVaultError, VaultUnusableError, OSError.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        seal = PageSeal.of_file(path, key)
        unsound = unsound_pages(file, seal, size_bytes, on_bytes=on_bytes, digest=digest)
    if unsound:
        raise BrokenCopyError(path, f"page {unsound[0]} is not as it was written")
    with open_copy(path, key) as connection, stoppable(connection, lambda: on_bytes(size_bytes)):
        found = contradictions(connection)
        if found:
            raise BrokenCopyError(path, found[0].text)
        if census(connection) != rows:
            raise BrokenCopyError(path, "it does not hold the same rows")
    return digest


def refuse_newer(path: Path, key: bytearray) -> None:
    """Lets nobody take over a vault of a later form.

    Raises:
        NewerVaultError.
        DamagedVaultError, VaultUnusableError.
    """
    with open_copy(path, key) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > MIGRATIONS[-1].number:
        raise newer_vault()


def flush(path: Path) -> int:
    """Brings the file's bytes to the disk; returns how many.

    Raises:
        OSError.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
        return os.fstat(descriptor).st_size
    finally:
        os.close(descriptor)


def _copy(source: Connection, target: Path, key: bytearray, on_bytes: OnBytes) -> None:
    def on_step(left: int, pages: int) -> None:
        on_bytes((pages - left) * PAGE_BYTES)

    copy_pages(source, target, key, on_step)
