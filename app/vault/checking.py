"""Looks over the vault's whole file and names the pages and tables in which something is wrong."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app.domain.care import Finding
from app.vault.connection import Vault
from app.vault.errors import DamagedVaultError, DiskFullError, VaultUnusableError
from app.vault.looking import contradictions, stoppable, tables_of
from app.vault.pages import PAGE_BYTES, PageSeal, unsound_pages

# Hears how many bytes are done, and ends the work by raising.
OnBytes = Callable[[int], None]


def look_over(vault: Vault, on_bytes: OnBytes) -> tuple[tuple[Finding, ...], int]:
    """What is wrong with a vault in use, and how many pages it has. Nobody waits meanwhile.

    Raises:
        VaultClosedError: it was locked meanwhile.
        VaultUnusableError.
    """

    def look(done: int) -> None:
        vault.refuse_when_over()
        on_bytes(done)

    with suppress(DiskFullError, VaultUnusableError):  # then less of it stands in the file
        vault.empty_log()
    size = vault.path.stat().st_size
    unsound = _unsound(vault.path, vault.page_seal(), look)
    found = tuple(_page(number) for number in unsound)
    if unsound:
        found += _damaged_tables(vault, lambda: look(size))
    else:
        try:
            with vault.read() as connection, stoppable(connection, lambda: look(size)):
                found = contradictions(connection)
        except DamagedVaultError:
            found = (Finding("what was written last does not decrypt as it was written"),)
    look(size)
    return found, _pages(size)


def look_at_pages(path: Path, key: bytearray, on_bytes: OnBytes) -> tuple[tuple[Finding, ...], int]:
    """What is wrong with the pages of a vault that cannot be opened, and how many it has.

    Raises:
        OSError.
    """
    unsound = _unsound(path, PageSeal.of_file(path, key), on_bytes)
    return tuple(_page(number) for number in unsound), _pages(path.stat().st_size)


def _unsound(path: Path, seal: PageSeal, on_bytes: OnBytes) -> Sequence[int]:
    with path.open("rb") as file:
        return unsound_pages(file, seal, path.stat().st_size, on_bytes=on_bytes)


def _damaged_tables(vault: Vault, look: Callable[[], None]) -> tuple[Finding, ...]:
    """The tables that unsound pages belong to; none where they hold nothing."""
    try:
        with vault.read() as connection:
            tables = tables_of(connection)
    except DamagedVaultError:
        return (Finding("the list of tables cannot be read as a whole"),)
    return tuple(
        Finding(f"a page of the table {table}, or of its index, is damaged", table=table)
        for table in tables
        if _is_damaged(vault, table, look)
    )


def _is_damaged(vault: Vault, table: str, look: Callable[[], None]) -> bool:
    """Whether reading all of the table meets an unsound page."""
    try:
        with vault.read() as connection, stoppable(connection, look):
            connection.execute(f'PRAGMA integrity_check("{table}")').fetchall()
    except DamagedVaultError:
        return True
    return False


def _page(number: int) -> Finding:
    return Finding(f"page {number} is not as it was written", page=number)


def _pages(size_bytes: int) -> int:
    return -(-size_bytes // PAGE_BYTES)
