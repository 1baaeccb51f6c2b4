"""Joins the pieces of the word indexes, so that searches and removals look into few of them."""

from collections.abc import Callable, Sequence
from typing import Final

from app.vault.connection import Vault
from app.vault.sql import Connection

# Each import leaves some. Removing a document looks for its words in each: 3 times as slow with
# 26 of them as with one, in 165,000 passages.
_MANY_PIECES: Final = 12
_PAGES_AT_ONCE: Final = 250  # some 1 MB: others wait no longer than that takes to write


def join_pieces(vault: Vault, indexes: Sequence[str], *, goes_on: Callable[[], bool]) -> None:
    """Joins an index's pieces where they are many, in short transactions, while ``goes_on``.

    What was not joined yet is joined the next time.

    Raises:
        DiskFullError, VaultClosedError: the indexes are whole.
    """
    for index in indexes:
        with vault.read() as connection:
            pieces = _pieces(connection, index)
        if pieces <= _MANY_PIECES:
            continue
        pages = -_PAGES_AT_ONCE  # negative: all pieces become one, begun by this step
        while goes_on():
            with vault.write() as connection:
                before = _changes(connection)
                connection.execute(
                    f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)",  # noqa: S608 (our own names)
                    (pages,),
                )
                if _changes(connection) - before < 2:  # noqa: PLR2004 (FTS5's own sign of the end)
                    break
            pages = _PAGES_AT_ONCE


def _pieces(connection: Connection, index: str) -> int:
    (count,) = connection.execute(f"SELECT count(DISTINCT segid) FROM {index}_idx").fetchone()  # noqa: S608 (our own names)
    return int(count)


def _changes(connection: Connection) -> int:
    (count,) = connection.execute("SELECT total_changes()").fetchone()
    return int(count)
