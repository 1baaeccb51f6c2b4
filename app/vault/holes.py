"""Reads a damaged table row by row around the pages that are lost, by seeking."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.vault.files import Wreck
from app.vault.sql import Row

_ROWS_AT_ONCE: Final = 64
_LARGE_ROWS_AT_ONCE: Final = 4  # pieces of a megabyte, vectors of a whole document
_LARGE: Final = frozenset({"originals", "vectors"})
_TOP: Final = 2**63 - 1
# Within a hole the first seeks go id by id, so that nothing between two lost pages is passed over.
_SEEKS_BY_ONE: Final = 64
_SEEKS_BY_FEW: Final = 4096
_FEW: Final = 256


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of the damaged vault: its columns, and indexes that name all of its rows.

    ``root`` is the number of the page through which every row is found.
    """

    name: str
    root: int
    columns: tuple[str, ...]
    indexes: tuple[str, ...]


def source_tables(wreck: Wreck) -> tuple[SourceTable, ...] | None:
    """The tables that hold something of their own; None where their list is damaged."""
    names = wreck.rows(
        "SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite_%' AND sql LIKE '%STRICT%' ORDER BY rowid"
    )
    if names is None:
        return None
    tables = []
    for name, root in names:
        columns = wreck.rows("SELECT name FROM pragma_table_info(?)", (name,))
        indexes = wreck.rows("SELECT name FROM pragma_index_list(?) WHERE partial = 0", (name,))
        if columns is None or indexes is None:
            return None
        tables.append(SourceTable(name, root, _first(columns), _first(indexes)))
    return tuple(tables)


def readable_rows(wreck: Wreck, table: SourceTable) -> Iterator[list[Row]]:
    """Every row that can be read, its rowid first, some at a time."""
    most = _LARGE_ROWS_AT_ONCE if table.name in _LARGE else _ROWS_AT_ONCE
    listed = ", ".join(f'"{column}"' for column in table.columns)
    batch = (
        f'SELECT rowid, {listed} FROM "{table.name}" NOT INDEXED'  # noqa: S608 (names of the schema)
        " WHERE rowid >= ? ORDER BY rowid LIMIT ?"
    )
    after, wanted = 0, most
    while True:
        # Not above ``after``: SQLite would look for that on the page of ``after``, lost or not.
        rows = wreck.rows(batch, (after + 1, wanted))
        if rows:
            yield rows
            after, wanted = rows[-1][0], min(most, wanted * 2)
        elif rows is not None:
            return
        elif wanted > 1:
            wanted = max(1, wanted // 4)
        elif wreck.is_lost(table.root):
            return
        else:
            following = _next_readable(lambda at: _seek(wreck, table.name, at), after)
            if following is None:
                return
            after = following


def known_ids(wreck: Wreck, table: SourceTable) -> set[int] | None:
    """The rowids that an index names; None where no index can be read as a whole."""
    for index in table.indexes:
        rows = wreck.rows(f'SELECT rowid FROM "{table.name}" INDEXED BY "{index}"')  # noqa: S608 (names of the schema)
        if rows is not None:
            return {rowid for (rowid,) in rows}
    return None


def _seek(wreck: Wreck, table: str, at: int) -> list[Row] | None:
    return wreck.rows(
        f'SELECT rowid FROM "{table}" NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT 1',  # noqa: S608 (a name of the schema)
        (at,),
    )


def _next_readable(seek: Callable[[int], list[Row] | None], after: int) -> int | None:
    """The rowid after which to read on, when the row after ``after`` cannot be read.

    None: nothing more can be found.
    """
    found = seek(after + 1)
    if found:
        return int(found[0][0])  # its place can be read, so the rest of this row is what is lost
    if found is not None:
        return None
    failing, step, seeks = after + 1, 1, 0
    while failing + step < _TOP:
        at = failing + step
        if seek(at) is not None:
            return _first_readable(seek, failing, at) - 1
        failing, seeks = at, seeks + 1
        if seeks > _SEEKS_BY_ONE:
            step = min(step * 2, _FEW) if seeks < _SEEKS_BY_FEW else step * 2
    return None


def _first_readable(seek: Callable[[int], list[Row] | None], failing: int, readable: int) -> int:
    while readable - failing > 1:
        middle = (failing + readable) // 2
        if seek(middle) is None:
            failing = middle
        else:
            readable = middle
    return readable


def _first(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(value for (value,) in rows)
