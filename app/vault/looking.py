"""Looks over a whole vault file: every page, every tree, every reference between tables."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from app.domain.care import Finding, Holdings
from app.errors import CloisterError
from app.vault.sql import Connection

_STEPS_BETWEEN_LOOKS: Final = 20_000
_MOST_LINES: Final = 20
# Shadow tables of the word indexes count; the indexes themselves have no rows of their own.
_TABLES: Final = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    " AND name NOT LIKE 'sqlite_%' ORDER BY name"
)
_INDEXES: Final = (
    "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5 (%'"
)


@contextmanager
def stoppable(connection: Connection, look: Callable[[], None]) -> Iterator[None]:
    """Long statements inside ask ``look`` time and again, and end with what it raises."""
    raised: list[CloisterError] = []

    def is_over() -> bool:
        try:
            look()
        except CloisterError as error:
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(is_over, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
        if raised:
            raise raised[0]


def tables_of(connection: Connection) -> tuple[str, ...]:
    """The tables that hold rows."""
    return tuple(name for (name,) in connection.execute(_TABLES))


def census(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    return {table: _count(connection, table) for table in tables_of(connection)}


def holdings(rows: Mapping[str, int]) -> Holdings:
    """What a person would count, of a census."""
    return Holdings(
        documents=rows.get("documents", 0),
        chats=rows.get("conversations", 0),
        messages=rows.get("messages", 0),
    )


def contradictions(connection: Connection) -> tuple[Finding, ...]:
    """What is wrong in trees whose pages are all as they were written."""
    for (index,) in connection.execute(_INDEXES).fetchall():
        # A word index looks for itself by what this connection knew of it when it last read it,
        # and takes what was merged since for damage: a read that finds nothing makes it look anew.
        connection.execute(f'SELECT 1 FROM "{index}" WHERE rowid = -1').fetchall()  # noqa: S608 (a name of the schema)
    lines = [str(line) for (line,) in connection.execute("PRAGMA integrity_check")]
    found = [Finding(line) for line in lines if line != "ok"]
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        found.append(Finding(f"row {row} of {table} names a missing row of {parent}", table=table))
    return tuple(found[:_MOST_LINES])


def _count(connection: Connection, table: str) -> int:
    (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 (a name of the schema)
    return int(count)
