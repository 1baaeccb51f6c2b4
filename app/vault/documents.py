"""Documents, their paths, pages and passages: kept as a whole, removed as a whole."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import BinaryIO, Final

import msgspec

from app.domain.documents import (
    DEFAULT_COLLECTION,
    DocumentSummary,
    DocumentText,
    ExtractedPage,
    PurgeReport,
)
from app.vault import originals, purge
from app.vault.attached import IS_LISTED, SHOWN_NAME
from app.vault.connection import Vault
from app.vault.document_rows import (
    collection_number,
    free_path,
    insert_document,
    insert_passages,
    other_paths,
    put_path,
)
from app.vault.errors import NotFoundError
from app.vault.path_text import given_path, kept_path
from app.vault.records import (
    PAGE_COUNT,
    AddedDocument,
    Counts,
    LeadingPath,
    NewDocument,
    Replaced,
    StoredPage,
    StoredPath,
)
from app.vault.sql import Row
from app.vault.tidying import join_pieces
from app.vault.times import from_us

__all__ = ["AddedDocument", "Counts", "Documents", "NewDocument", "StoredPage", "StoredPath"]

_FILE: Final = "(SELECT path FROM document_paths f WHERE f.document = d.id ORDER BY f.id LIMIT 1)"
_SUMMARY: Final = (
    f"SELECT d.id, {_FILE}, d.title, {SHOWN_NAME}, d.media_type, d.size_bytes,"  # noqa: S608 (a constant)
    f" {PAGE_COUNT},"
    " (SELECT count(*) FROM passages WHERE document = d.id),"
    " d.added, d.marking, d.warnings,"
    " EXISTS (SELECT 1 FROM document_paths WHERE document = d.id AND gone IS NOT NULL)"
    " AND NOT EXISTS (SELECT 1 FROM document_paths WHERE document = d.id AND gone IS NULL)"
    " FROM documents d JOIN collections c ON c.id = d.collection"
)
_PAGE: Final = (
    f"SELECT d.id, {_FILE}, d.title, {SHOWN_NAME}, g.page_index,"  # noqa: S608 (a constant)
    " (SELECT count(*) FROM pages WHERE document = d.id),"
    " (SELECT coalesce(max(page), 0) FROM pages WHERE document = d.id), g.page, g.place, g.text"
    " FROM pages g JOIN documents d ON d.id = g.document JOIN collections c ON c.id = d.collection"
)


class Documents:
    """The documents of one vault. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(
        self, new: NewDocument, *, original: BinaryIO | None, replaces: int | None = None
    ) -> AddedDocument:
        """Keeps a document with all that belongs to it, or nothing of it.

        ``replaces`` is the document this path led to before: the path leaves it, and when it
        was its last path, that document goes with every trace. One of the same bytes, read
        otherwise, goes in any case: its other paths lead to the new one.

        Raises:
            DiskFullError, OSError (of ``original``), ChangedWhileReadingError: nothing was kept,
                nothing was replaced.
        """
        with self._vault.write() as connection:
            paths = [(new.path, new.size_bytes, new.mtime_ns)]
            if replaces is not None:
                paths += other_paths(connection, new, replaces)
            collection = collection_number(connection, new.collection)
            left = [free_path(connection, collection, name) for name, _, _ in paths]
            replaced = purge.unreachable(connection, _once(left))
            document = insert_document(connection, new, collection)
            for path in paths:
                put_path(connection, collection, LeadingPath(document, *path))
            passages = insert_passages(connection, new, document, collection)
            if passages:
                connection.execute(
                    "INSERT INTO vectors VALUES (?, ?, ?, ?, ?)",
                    (document, new.embedder, new.dimension, len(passages), new.vectors),
                )
            if original is not None:
                originals.keep(connection, new.sha256, original)
        return AddedDocument(document, passages, replaced)

    def together(self) -> AbstractContextManager[object]:
        """Makes all that this thread writes inside, to any table, one durable transaction."""
        return self._vault.write()

    def find_path(self, path: str, collection: str) -> StoredPath | None:
        """What this path held when it was imported into the collection."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT d.id, d.sha256, p.size_bytes, p.mtime_ns, d.recognised, p.gone IS NOT NULL,"
                " NOT EXISTS (SELECT 1 FROM document_paths q WHERE q.document = d.id"
                " AND q.id <> p.id)"
                " FROM document_paths p"
                " JOIN documents d ON d.id = p.document JOIN collections c ON c.id = p.collection"
                " WHERE p.path = ? AND c.name = ?",
                (kept_path(path), collection),
            ).fetchone()
            if row is None:
                return None
            document, sha256, size, mtime, recognised, *flags = row
            return StoredPath(document, sha256, size, mtime, recognised, *map(bool, flags))

    def find_content(self, sha256: str, collection: str) -> int | None:
        """The document of the collection that has these bytes."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT d.id FROM documents d JOIN collections c ON c.id = d.collection"
                " WHERE d.sha256 = ? AND c.name = ?",
                (sha256, collection),
            ).fetchone()
            return None if row is None else int(row[0])

    def lead(self, paths: Sequence[LeadingPath]) -> Replaced:
        """Lets paths lead to documents that are there, or notes that their files have a new time.

        All of them in one step: documents may exchange their paths, and one goes with every trace
        only if none leads to it in the end. A document that went meanwhile is passed over.
        """
        with self._vault.write() as connection:
            left = []
            for path in paths:
                row = connection.execute(
                    "SELECT collection FROM documents WHERE id = ?", (path.document,)
                ).fetchone()
                if row is not None:
                    left.append(free_path(connection, row[0], path.path, unless=path.document))
                    put_path(connection, row[0], path)
            return purge.unreachable(connection, _once(left))

    def list(self, collection: str | None = None) -> tuple[DocumentSummary, ...]:
        """Documents of one collection or all, newest first; those of chats are in none."""
        with self._vault.read() as connection:
            rows = connection.execute(
                f"{_SUMMARY} WHERE {IS_LISTED} AND (?1 IS NULL OR c.name = ?1) ORDER BY d.id DESC",
                (collection,),
            )
            return tuple(_summary(row) for row in rows)

    def get(self, document: int) -> DocumentSummary:
        """One document.

        Raises:
            NotFoundError: ``no_such_document``.
        """
        with self._vault.read() as connection:
            row = connection.execute(f"{_SUMMARY} WHERE d.id = ?", (document,)).fetchone()
            if row is None:
                raise _no_document(document)
            return _summary(row)

    def text(self, document: int) -> DocumentText:
        """All pages, and every path that led to the document, the first one first.

        Raises:
            NotFoundError: ``no_such_document``.
        """
        with self._vault.read() as connection:
            paths = connection.execute(
                "SELECT path FROM document_paths WHERE document = ? ORDER BY id", (document,)
            ).fetchall()
            if not paths:
                raise _no_document(document)
            pages = connection.execute(
                "SELECT page, place, text FROM pages WHERE document = ? ORDER BY page_index",
                (document,),
            )
            return DocumentText(
                document=document,
                files=tuple(given_path(path) for (path,) in paths),
                pages=tuple(ExtractedPage(*row) for row in pages),
            )

    def has_path(self, path: str) -> bool:
        """Whether a document of any collection was imported from this path."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM document_paths WHERE path = ?", (kept_path(path),)
            ).fetchone()
            return row is not None

    def words_at(self, document: int, page_index: int) -> bytes:
        """Where the recognised words of a page stand, packed; empty where there are none."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT words FROM pages WHERE document = ? AND page_index = ?",
                (document, page_index),
            ).fetchone()
            return b"" if row is None else bytes(row[0])

    def ocr_languages(self, collection: str) -> tuple[str, ...]:
        """In which languages its pictures of text are read; empty: as the site reads them."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT ocr_languages FROM collections WHERE name = ?", (collection,)
            ).fetchone()
            return () if row is None else tuple(row[0].split())

    def set_ocr_languages(self, collection: str, languages: Sequence[str]) -> None:
        """Chooses them for what is imported from now on; a new collection begins to exist."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE collections SET ocr_languages = ? WHERE id = ?",
                (" ".join(languages), collection_number(connection, collection)),
            )

    def collections(self) -> tuple[str, ...]:
        """Names of the collections, alphabetical; the default one is always there."""
        sql = f"SELECT name FROM collections c WHERE {IS_LISTED}"  # noqa: S608 (a constant)
        with self._vault.read() as connection:
            names = {name for (name,) in connection.execute(sql)}
        return tuple(sorted({DEFAULT_COLLECTION} | names, key=str.casefold))

    def page_of(self, passage: int) -> StoredPage:
        """The page a passage stands on, the passage marked.

        Raises:
            NotFoundError: ``no_such_passage``.
        """
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT page, first, last FROM passages WHERE id = ?", (passage,)
            ).fetchone()
            if row is None:
                raise NotFoundError(
                    "This passage is not there any more; its document was removed.",
                    code="no_such_passage",
                )
            page, first, last = row
            found = connection.execute(f"{_PAGE} WHERE g.id = ?", (page,)).fetchone()
            return _stored_page(found, first, last)

    def page_at(self, document: int, page_index: int) -> StoredPage:
        """Any page of a document, counted from 0.

        Raises:
            NotFoundError: ``no_such_page``.
        """
        with self._vault.read() as connection:
            found = connection.execute(
                f"{_PAGE} WHERE g.document = ? AND g.page_index = ?", (document, page_index)
            ).fetchone()
            if found is None:
                raise NotFoundError(
                    f"Document {document} has no page at position {page_index + 1}.",
                    code="no_such_page",
                )
            return _stored_page(found, 0, 0)

    def remove(self, documents: Sequence[int]) -> PurgeReport:
        """Removes documents with every trace, then looks for traces; all or none.

        Raises:
            NotFoundError: ``no_such_document``; nothing was removed.
        """
        return purge.remove(self._vault, documents)

    def tidy(self, *, goes_on: Callable[[], bool] = lambda: True) -> None:
        """After an import, and while ``goes_on``: makes searches and removals quick again.

        Raises:
            DiskFullError, VaultClosedError: nothing is lost.
        """
        join_pieces(self._vault, purge.INDEXES, goes_on=goes_on)

    def original(self, document: int) -> Iterator[bytes]:
        """The bytes of the file as it was imported; nothing when they were not kept."""
        return originals.read(self._vault, document)

    def counts(self) -> Counts:
        """How many documents and passages there are."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM passages)"
            ).fetchone()
            return Counts(*row)


def _once(documents: Iterable[int | None]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(one for one in documents if one is not None))


def _stored_page(row: Row, start: int, end: int) -> StoredPage:
    document, file, *rest = row
    return StoredPage(document, given_path(file), *(*rest, start, end))


def _summary(row: Row) -> DocumentSummary:
    number, file, title, collection, media_type, size_bytes, pages, passages, *rest = row
    added, marking, warnings, is_gone = rest
    return DocumentSummary(
        id=number,
        file=given_path(file),
        title=title,
        collection=collection,
        media_type=media_type,
        size_bytes=size_bytes,
        pages=pages,
        passages=passages,
        added=from_us(added),
        marking=marking,
        warnings=msgspec.json.decode(warnings, type=tuple[str, ...]),
        is_gone=bool(is_gone),
    )


def _no_document(document: int) -> NotFoundError:
    return NotFoundError(
        f"There is no document {document}.",
        hint="List them with: cloister docs list",
        code="no_such_document",
    )
