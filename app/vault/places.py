"""Which passages a question's filters let through, and which files it names."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from pathlib import PurePath
from typing import Final

from app.domain.query import Filters
from app.vault.attached import IS_LISTED
from app.vault.connection import Vault
from app.vault.path_text import given_path
from app.vault.sql import Connection

_IN_COLLECTION: Final = f"CASE WHEN ?1 IS NULL THEN {IS_LISTED} ELSE c.name = ?1 END"
# Two endings of one format.
_SAME_TYPE: Final = {"jpg": "jpeg", "tif": "tiff", "htm": "html", "md": "markdown"}


class Places:
    """Finds passages by where they stand: file, type of file, page.

    Each looks in one collection, or with None in all that people see.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def documents(self, filters: Filters, collection: str | None = None) -> tuple[int, ...]:
        """All documents whose file and type the filters let through, ascending."""
        with self._vault.read() as connection:
            return tuple(sorted(_documents(connection, filters, collection)))

    def names(self, collection: str | None) -> tuple[tuple[int, str, str], ...]:
        """Document, path and title, once for each path."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT d.id, f.path, d.title FROM documents d"  # noqa: S608 (a constant)
                " JOIN document_paths f ON f.document = d.id"
                " JOIN collections c ON c.id = d.collection"
                f" WHERE {_IN_COLLECTION}"
                " AND EXISTS (SELECT 1 FROM passages p WHERE p.document = d.id)"
                " ORDER BY d.id DESC, f.id",
                (collection,),
            )
            return tuple((document, given_path(path), title) for document, path, title in rows)

    def passages(self, filters: Filters, collection: str | None = None) -> tuple[int, ...]:
        """All passages that the filters let through, ascending."""
        with self._vault.read() as connection:
            documents = _documents(connection, filters, collection)
            if not filters.pages:
                return _passages_of(connection, documents)
            pages = " OR ".join(["g.page BETWEEN ? AND ?"] * len(filters.pages))
            rows = connection.execute(
                "SELECT p.id FROM pages g JOIN passages p ON p.page = g.id"  # noqa: S608 (only question marks)
                " WHERE g.document IN (SELECT value FROM json_each(?))"
                f" AND ({pages}) ORDER BY p.id",
                (json.dumps(sorted(documents)), *(end for span in filters.pages for end in span)),
            )
            return tuple(passage for (passage,) in rows)

    def named_in(self, text: str, collection: str | None = None) -> tuple[int, ...]:
        """The passages of every document whose file's whole name stands in the text."""
        folded = _folded(text)
        with self._vault.read() as connection:
            documents = {
                document
                for document, path, _ in _paths(connection, collection)
                if _stands_in(_folded(PurePath(path).name), folded)
            }
            return _passages_of(connection, documents)


def _documents(connection: Connection, filters: Filters, collection: str | None) -> set[int]:
    return {
        document
        for document, path, media_type in _paths(connection, collection)
        if _is_named(path, filters.files) and _is_of_type(path, media_type, filters.types)
    }


def _passages_of(connection: Connection, documents: Collection[int]) -> tuple[int, ...]:
    rows = connection.execute(
        "SELECT id FROM passages WHERE document IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(sorted(documents)),),
    )
    return tuple(passage for (passage,) in rows)


def _paths(connection: Connection, collection: str | None) -> Iterator[tuple[int, str, str]]:
    """Document, path and media type; a document once for each path it came from."""
    for document, path, media_type in connection.execute(
        "SELECT d.id, f.path, d.media_type FROM documents d"  # noqa: S608 (a constant)
        " JOIN document_paths f ON f.document = d.id JOIN collections c ON c.id = d.collection"
        f" WHERE {_IN_COLLECTION}",
        (collection,),
    ):
        yield document, given_path(path), media_type


def _is_named(path: str, wanted: Sequence[str]) -> bool:
    folded = _folded(path)
    name = PurePath(folded).name
    return not wanted or any(_fits(folded if "/" in one else name, one) for one in wanted)


def _is_of_type(path: str, media_type: str, wanted: Sequence[str]) -> bool:
    known = {PurePath(path).suffix.casefold().lstrip("."), media_type.rpartition("/")[2]}
    return not wanted or any({one, _SAME_TYPE.get(one, one)} & known for one in wanted)


def _fits(name: str, wanted: str) -> bool:
    """Whether a pattern with stars is the whole name, or one without is a part of it."""
    first, *others = wanted.split("*")
    if not others:
        return first in name
    *middle, last = others
    if not name.startswith(first):
        return False
    position = len(first)
    for part in middle:
        position = name.find(part, position)
        if position < 0:
            return False
        position += len(part)
    return name.endswith(last) and position <= len(name) - len(last)


def _stands_in(name: str, text: str) -> bool:
    """Whether the name has an ending and stands in the text as no part of a longer one."""
    if name not in text or not PurePath(name).suffix:
        return False
    whole = rf"(?<![\w.-]){re.escape(name)}(?![\w-]|\.\w)"
    return re.search(whole, text) is not None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
