"""Puts together again what a damaged vault has lost in one place and holds in another."""

from typing import Final

from app.vault.files import Wreck
from app.vault.sql import Connection

_STUB_DOCUMENT: Final = "Recovered document"
_PATHS: Final = (
    "SELECT rowid, path, collection FROM document_paths"
    " INDEXED BY sqlite_autoindex_document_paths_1"
)
_OWNERS: Final = "SELECT rowid, document FROM document_paths INDEXED BY paths_by_document"
_PAGE_PLACES: Final = "SELECT rowid, page_index FROM pages INDEXED BY sqlite_autoindex_pages_1"
# Without size and time of its own the file is looked at anew where it is imported again.
_PUT_PATH: Final = (
    "INSERT OR IGNORE INTO document_paths (id, document, collection, path, size_bytes, mtime_ns)"
    " SELECT ?1, id, ?3, ?4, size_bytes, 0 FROM documents WHERE id = ?2"
)
_LOST_PAGES: Final = (
    "SELECT page, min(document) FROM passages WHERE page NOT IN (SELECT id FROM pages)"
    " AND document IN (SELECT id FROM documents) GROUP BY page ORDER BY page"
)
_NEAREST_PAGE: Final = (
    "SELECT id, page_index, page FROM pages WHERE document = ?1 ORDER BY abs(id - ?2) LIMIT 1"
)


def regain_paths(connection: Connection, wreck: Wreck) -> None:
    """No document is without a path: that of two indexes together, else a new one."""
    owners: dict[int, int] = dict(wreck.rows(_OWNERS) or ())
    connection.executemany(
        _PUT_PATH,
        [
            (row, owners[row], collection, path)
            for row, path, collection in wreck.rows(_PATHS) or ()
            if row in owners
        ],
    )
    nameless = connection.execute(
        "SELECT id, collection FROM documents WHERE id NOT IN (SELECT document FROM document_paths)"
    ).fetchall()
    stubs = [(None, number, place, f"/{_STUB_DOCUMENT} {number}") for number, place in nameless]
    connection.executemany(_PUT_PATH, stubs)


def regain_pages(connection: Connection, wreck: Wreck) -> frozenset[int]:
    """Makes lost pages of their passages, which hold all of a page's text but white space.

    Returns:
        The ids of these pages: number and place of a page are not always known any more.
    """
    places: dict[int, int] = dict(wreck.rows(_PAGE_PLACES) or ())
    made = []
    for page, document in connection.execute(_LOST_PAGES).fetchall():
        index, number = _place(connection, document, page, places.get(page))
        text = _text(connection, page)
        added = connection.execute(
            "INSERT OR IGNORE INTO pages (id, document, page_index, page, place, text)"
            " VALUES (?, ?, ?, ?, '', ?)",
            (page, document, index, number, text),
        )
        made += [page] * added.rowcount
    return frozenset(made)


def _place(
    connection: Connection, document: int, page: int, known: int | None
) -> tuple[int, int | None]:
    """Where a page stands in its document, and its number, as far as the nearest one tells it."""
    row = connection.execute(_NEAREST_PAGE, (document, page)).fetchone()
    if row is None:
        return known or 0, None
    near, near_index, near_number = row
    index = near_index + page - near if known is None else known
    return index, None if near_number is None else near_number + index - near_index


def _text(connection: Connection, page: int) -> str:
    rows = connection.execute(
        "SELECT first, last, text FROM passages WHERE page = ? ORDER BY first", (page,)
    ).fetchall()
    text: str = " " * max(last for _, last, _ in rows)
    for first, last, words in rows:
        text = text[:first] + words + text[last:]
    return text
