"""Writes the rows of one document: itself, its paths, pages and passages."""

import msgspec

from app.vault.attached import scope_of
from app.vault.path_text import given_path, kept_path, shown
from app.vault.records import LeadingPath, NewDocument
from app.vault.sql import Connection
from app.vault.times import now_us
from app.vault.words import file_words, pair_words


def collection_number(connection: Connection, name: str) -> int:
    connection.execute("INSERT INTO collections (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    row = connection.execute("SELECT id FROM collections WHERE name = ?", (name,)).fetchone()
    return int(row[0])


def other_paths(
    connection: Connection, new: NewDocument, replaced: int
) -> list[tuple[str, int, int]]:
    """What else leads to a document of the same bytes; they are one document in a collection."""
    rows = connection.execute(
        "SELECT p.path, p.size_bytes, p.mtime_ns FROM document_paths p JOIN documents d"
        " ON d.id = p.document WHERE d.id = ? AND d.sha256 = ? AND p.path <> ? ORDER BY p.id",
        (replaced, new.sha256, kept_path(new.path)),
    )
    return [(given_path(path), size, mtime) for path, size, mtime in rows]


def insert_document(connection: Connection, new: NewDocument, collection: int) -> int:
    return connection.execute(
        "INSERT INTO documents (collection, sha256, title, media_type, size_bytes, added, warnings,"
        " recognised) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(collection, new.sha256, shown(new.title), new.media_type, new.size_bytes, now_us()),
            msgspec.json.encode([shown(warning) for warning in new.warnings]).decode(),
            new.recognised,
        ),
    ).lastrowid


def free_path(
    connection: Connection, collection: int, path: str, *, unless: int | None = None
) -> int | None:
    """Takes a path from the document it leads to, and returns that; ``unless`` it is this one."""
    row = connection.execute(
        "DELETE FROM document_paths WHERE path = ? AND collection = ? AND document IS NOT ?"
        " RETURNING document",
        (kept_path(path), collection, unless),
    ).fetchone()
    return None if row is None else int(row[0])


def put_path(connection: Connection, collection: int, path: LeadingPath) -> None:
    connection.execute(
        "INSERT INTO document_paths (document, collection, path, size_bytes, mtime_ns)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (path, collection)"
        " DO UPDATE SET size_bytes = excluded.size_bytes, mtime_ns = excluded.mtime_ns,"
        " gone = NULL",
        (path.document, collection, kept_path(path.path), path.size_bytes, path.mtime_ns),
    )


def insert_passages(
    connection: Connection, new: NewDocument, document: int, collection: int
) -> tuple[int, ...]:
    pages = [
        connection.execute(
            "INSERT INTO pages (document, page_index, page, place, text, words)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (document, index, page.page, page.place, page.text, page.words),
        ).lastrowid
        for index, page in enumerate(new.pages)
    ]
    names = file_words(new.path, new.title)
    scope = scope_of(connection, collection)
    return tuple(
        connection.execute(
            "INSERT INTO passages (document, page, first, last, text, heading, names, pairs,"
            " scope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(document, pages[span.page_index], span.start, span.end, span.text),
                *(span.heading, names, pair_words(span.heading, span.text)),
                scope,
            ),
        ).lastrowid
        for span in new.spans
    )
