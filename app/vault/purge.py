"""Removal of documents with every trace, and the search for traces afterwards."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.documents import PurgeReport
from app.domain.unspaced import pairs_of
from app.vault import originals
from app.vault.connection import Vault
from app.vault.erasing import erasing
from app.vault.errors import NotFoundError
from app.vault.records import Replaced
from app.vault.sql import Connection
from app.vault.words import any_of, words_of

# Every table that names a document, by the column that does.
_TRACES: Final = (
    ("documents", "id"),
    ("document_paths", "document"),
    ("pages", "document"),
    ("passages", "document"),
    ("vectors", "document"),
    ("citations", "document"),
)
BY_STEMS: Final = "passages_fts"
AS_WRITTEN: Final = "passages_exact"
INDEXES: Final = (BY_STEMS, AS_WRITTEN)
_WORDS_PER_LOOK: Final = 200
# An answer that no model wrote is the document's own text, so it goes with the document.
_WITHDRAW: Final = (
    "UPDATE messages SET text = '', note = ? WHERE is_extractive = 1"
    " AND id IN (SELECT message FROM citations WHERE document = ?)"
)
# What a model wrote stays, and says that it lost a source. A refusal came from none.
_UNFOUND: Final = (
    "UPDATE messages SET note = ?"
    " WHERE is_extractive = 0 AND is_answerable = 1 AND note = ''"
    " AND id IN (SELECT message FROM citations WHERE document = ?)"
)
_UNFOUND_NOTE: Final = "A document that this answer came from was removed, and its sources with it."
_WITHDRAWN_NOTE: Final = "The passages quoted here were removed with their document."
# A later reading of the same file that failed left its path and what went wrong.
_UNQUEUE: Final = (
    "DELETE FROM import_queue WHERE (path, collection) IN (SELECT p.path, c.name"
    " FROM document_paths p JOIN collections c ON c.id = p.collection WHERE p.document = ?)"
)
_QUEUED: Final = "SELECT 1 FROM import_queue WHERE path = ? AND collection = ?"
# Words of the document in imported answers, which were never tied to it: in all chats, or in the
# one (?2) that it was attached to. Where the chat still has those bytes they stay.
_UNTIED: Final = (
    "SELECT a.message FROM absent_sources a JOIN messages m ON m.id = a.message"
    " WHERE a.sha256 = ?1 AND (?2 IS NULL OR m.conversation = ?2)"
    " AND NOT EXISTS (SELECT 1 FROM documents d JOIN collections c ON c.id = d.collection"
    " WHERE d.sha256 = ?1 AND coalesce(c.conversation, m.conversation) = m.conversation)"
)
_FORGET_UNTIED: Final = (
    "UPDATE messages SET text = CASE is_extractive WHEN 1 THEN '' ELSE text END,"  # noqa: S608 (a constant)
    " note = CASE is_extractive WHEN 1 THEN ?3 ELSE ?4 END"
    f" WHERE (is_extractive = 1 OR (is_answerable = 1 AND note = '')) AND id IN ({_UNTIED})"
)
_DELETE_UNTIED: Final = f"DELETE FROM absent_sources WHERE sha256 = ?1 AND message IN ({_UNTIED})"  # noqa: S608 (a constant)
_ORPHANED_BYTES: Final = (
    "SELECT 1 FROM originals WHERE sha256 = ?1"
    " AND NOT EXISTS (SELECT 1 FROM documents WHERE sha256 = ?1) LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Documents that were taken away, counted before; ``report`` looks for what is left of them."""

    documents: tuple[int, ...]
    vectors: int
    citations: int
    marks: "tuple[_Marks, ...]"


@dataclass(frozen=True, slots=True)
class _Marks:
    """By what a document would still be known once its rows are gone."""

    sha256: str
    chat: int | None  # that it was attached to
    places: tuple[tuple[str, str], ...]  # path and collection
    passages: tuple[int, ...]
    words: tuple[str, ...]


def unreachable(connection: Connection, documents: Iterable[int]) -> Replaced:
    """Removes those of the documents, each named once, that no path leads to any more."""
    gone = tuple(
        document for document in documents if not _count(connection, "document_paths", document)
    )
    passages = tuple(
        number
        for document in gone
        for (number,) in connection.execute(
            "SELECT id FROM passages WHERE document = ? ORDER BY id", (document,)
        ).fetchall()
    )
    if gone:
        _delete(connection, gone)
    return Replaced(gone, passages)


def remove(vault: Vault, documents: Sequence[int]) -> PurgeReport:
    """Removes documents in one transaction, then looks for what is left of them.

    Raises:
        NotFoundError: ``no_such_document``; nothing was removed.
    """
    wanted = tuple(dict.fromkeys(documents))
    with vault.write() as connection:
        for document in wanted:
            _require(connection, document)
        taken = take_away(connection, wanted)
    return report(vault, taken)


def take_away(connection: Connection, documents: Sequence[int]) -> Taken:
    """Removes documents, each named once and there, as a part of what a transaction does."""
    taken = Taken(
        tuple(documents),
        sum(_vectors(connection, document) for document in documents),
        sum(_count(connection, "citations", document) for document in documents),
        tuple(_marks_of(connection, document) for document in documents),
    )
    if documents:
        _delete(connection, documents)
    return taken


def report(vault: Vault, taken: Taken) -> PurgeReport:
    """Looks for what is left of documents once the transaction that took them away has ended."""
    # Looked for in a transaction of its own: what the disk says, not what the writer remembers.
    with vault.read() as connection:
        is_verified = not any(
            _count(connection, table, document, column)
            for document in taken.documents
            for table, column in _TRACES
        ) and not any(_is_known(connection, left) for left in taken.marks)
    passages = tuple(number for left in taken.marks for number in left.passages)
    return PurgeReport(
        removed=taken.documents,
        passages=len(passages),
        vectors=taken.vectors,
        citations=taken.citations,
        is_verified=is_verified,
        passage_ids=passages,
    )


def _marks_of(connection: Connection, document: int) -> _Marks:
    sha256, chat = _origin(connection, document)
    places = connection.execute(
        "SELECT p.path, c.name FROM document_paths p JOIN collections c ON c.id = p.collection"
        " WHERE p.document = ?",
        (document,),
    ).fetchall()
    rows = connection.execute(
        "SELECT id, text FROM passages WHERE document = ? ORDER BY id", (document,)
    ).fetchall()
    words = {word for _, text in rows for word in words_of(text) + pairs_of(text)}
    return _Marks(
        sha256,
        chat,
        tuple((path, collection) for path, collection in places),
        tuple(number for number, _ in rows),
        tuple(sorted(words)),
    )


def _is_known(connection: Connection, left: _Marks) -> bool:
    """Whether the queue, the kept bytes or an index still hold anything of it."""
    return (
        any(connection.execute(_QUEUED, place).fetchone() for place in left.places)
        or connection.execute(_ORPHANED_BYTES, (left.sha256,)).fetchone() is not None
        or connection.execute(_UNTIED, (left.sha256, left.chat)).fetchone() is not None
        or any(_leads_to(connection, index, left) for index in INDEXES)
    )


def _delete(connection: Connection, documents: Sequence[int]) -> None:
    passages = sum(_count(connection, "passages", document) for document in documents)
    with erasing(connection, INDEXES, passages):
        for document in documents:
            sha256, chat = _origin(connection, document)
            connection.execute(_WITHDRAW, (_WITHDRAWN_NOTE, document))
            connection.execute(_UNFOUND, (_UNFOUND_NOTE, document))
            connection.execute(_UNQUEUE, (document,))
            connection.execute("DELETE FROM citations WHERE document = ?", (document,))
            connection.execute("DELETE FROM passages WHERE document = ?", (document,))
            connection.execute("DELETE FROM documents WHERE id = ?", (document,))
            originals.drop_unused(connection, sha256)
            connection.execute(_FORGET_UNTIED, (sha256, chat, _WITHDRAWN_NOTE, _UNFOUND_NOTE))
            connection.execute(_DELETE_UNTIED, (sha256, chat))


def _origin(connection: Connection, document: int) -> tuple[str, int | None]:
    """The SHA-256 of a document's bytes, and the chat that it is attached to."""
    sha256, chat = connection.execute(
        "SELECT d.sha256, c.conversation FROM documents d JOIN collections c ON c.id = d.collection"
        " WHERE d.id = ?",
        (document,),
    ).fetchone()
    return sha256, chat


def _require(connection: Connection, document: int) -> None:
    if not _count(connection, "documents", document, "id"):
        raise NotFoundError(
            f"There is no document {document}. Nothing was removed.",
            hint="List them with: cloister docs list",
            code="no_such_document",
        )


def _count(connection: Connection, table: str, document: int, column: str = "document") -> int:
    sql = f"SELECT count(*) FROM {table} WHERE {column} = ?"  # noqa: S608 (names from _TRACES)
    (count,) = connection.execute(sql, (document,)).fetchone()
    return int(count)


def _vectors(connection: Connection, document: int) -> int:
    (count,) = connection.execute(
        "SELECT coalesce(sum(passages), 0) FROM vectors WHERE document = ?", (document,)
    ).fetchone()
    return int(count)


def _leads_to(connection: Connection, index: str, left: _Marks) -> bool:
    """Whether any word of the removed passages still leads to one of their ids."""
    if not left.passages:
        return False
    ids = left.passages[0], left.passages[-1]
    by_id = f"SELECT 1 FROM {index}_docsize WHERE id BETWEEN ? AND ?"  # noqa: S608 (two constants)
    if connection.execute(by_id, ids).fetchone():
        return True
    by_word = f"SELECT 1 FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1"  # noqa: S608 (two constants)
    words = left.words
    return any(
        connection.execute(by_word, (any_of(words[at : at + _WORDS_PER_LOOK]), *ids)).fetchone()
        for at in range(0, len(words), _WORDS_PER_LOOK)
    )
