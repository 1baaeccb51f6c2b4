"""Passages: word search over them, their vectors in blocks, and how common a word is."""

from array import array
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.domain.documents import PassageHit
from app.domain.query import Filters, Query, Surroundings
from app.domain.retrieval import Scored, VectorBlock
from app.vault.connection import Vault
from app.vault.lexical import LexicalSearch
from app.vault.path_text import given_path
from app.vault.places import Places
from app.vault.sql import Connection, Row, marks
from app.vault.vector_sets import LACKING

_IDS_PER_QUERY: Final = 500
_SEPARATOR: Final = " > "  # between the titles of a heading path
_FEW: Final = 2_000  # passages that a search leaves out; with more it looks at all within
# CROSS, or SQLite reads every passage to save itself the sorting of a few.
_IN_COLLECTIONS: Final = (
    "SELECT p.id FROM collections c CROSS JOIN documents d ON d.collection = c.id"
    " CROSS JOIN passages p ON p.document = d.id"
)


@dataclass(slots=True)
class _Known:
    """What every question wants to know of all passages, as it was read in one state of them."""

    changes: int
    attached: tuple[int, ...] | None = None
    inside: dict[str, Sequence[int]] = field(default_factory=dict)
    outside: dict[str, Sequence[int] | None] = field(default_factory=dict)
    counts: dict[str | None, int] = field(default_factory=dict)


class Passages:
    """The passages of one vault: found by their words, and the source of every vector index."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lexical = LexicalSearch(vault)
        self._places = Places(vault)
        self._known = _Known(-1)

    def match(
        self,
        query: Query,
        *,
        limit: int,
        collection: str | None,
        within: Sequence[int] | None = None,
    ) -> list[Scored]:
        """The best passages by BM25, best first; empty when no word of the query occurs.

        ``within`` restricts them to these passages; the query's own filters are not looked at.
        """
        return self._lexical.match(query, limit=limit, collection=collection, within=within)

    def holding(self, phrases: Sequence[str]) -> list[int]:
        """Passages that hold each phrase word for word, whatever the case; ascending."""
        return self._lexical.holding(phrases)

    def ids_where(self, filters: Filters, collection: str | None = None) -> tuple[int, ...]:
        """All passages of a collection, or all, that the filters let through, ascending."""
        return self._places.passages(filters, collection)

    def ids_of_files_named_in(self, text: str, collection: str | None = None) -> tuple[int, ...]:
        """The passages of every document, as above, whose file's whole name stands in the text."""
        return self._places.named_in(text, collection)

    def documents_where(self, filters: Filters, collection: str | None = None) -> tuple[int, ...]:
        """All documents, as above, whose file and type the filters let through, ascending."""
        return self._places.documents(filters, collection)

    def document_names(self, collection: str | None) -> tuple[tuple[int, str, str], ...]:
        """Document, path and title of all that have text, the newest first; one row a path."""
        return self._places.names(collection)

    def get(self, ids: Sequence[int]) -> dict[int, PassageHit]:
        """Passages with where they come from, score 0; ids that are gone are left out."""
        found: dict[int, PassageHit] = {}
        with self._vault.read() as connection:
            for at in range(0, len(ids), _IDS_PER_QUERY):
                part = ids[at : at + _IDS_PER_QUERY]
                rows = connection.execute(
                    "SELECT p.id, p.document, (SELECT path FROM document_paths f"  # noqa: S608 (only question marks)
                    " WHERE f.document = d.id ORDER BY f.id LIMIT 1), d.title, g.page, g.place,"
                    " p.text, p.heading FROM passages p JOIN documents d ON d.id = p.document"
                    f" JOIN pages g ON g.id = p.page WHERE p.id IN ({marks(part)})",
                    part,
                )
                found.update({row[0]: _hit(row) for row in rows})
        return found

    def surroundings(self, ids: Sequence[int]) -> dict[int, Surroundings]:
        """What stands around passages in their section and on their page; gone ones left out."""
        with self._vault.read() as connection:
            found = {passage: _surroundings(connection, passage) for passage in ids}
        return {passage: around for passage, around in found.items() if around is not None}

    def ids_in(self, collection: str) -> Sequence[int]:
        """All passages of a collection, ascending."""
        with self._vault.read() as connection:
            known = self._as_of(connection)
            if collection not in known.inside:
                rows = connection.execute(f"{_IN_COLLECTIONS} WHERE c.name = ?", (collection,))
                known.inside[collection] = array("q", sorted(number for (number,) in rows))
            return known.inside[collection]

    def bounds(self, collection: str | None) -> tuple[Sequence[int] | None, Sequence[int]]:
        """What a search of a collection, or of all that people see, keeps to: the passages within,
        or None where it is told in few enough words which are left out.
        """
        if collection is None:
            return None, self.attached()
        with self._vault.read() as connection:
            known = self._as_of(connection)
            if collection not in known.outside:
                rows = connection.execute(
                    f"{_IN_COLLECTIONS} WHERE c.name <> ? LIMIT ?", (collection, _FEW + 1)
                ).fetchall()
                left_out = array("q", sorted(number for (number,) in rows))
                known.outside[collection] = left_out if len(left_out) <= _FEW else None
            outside = known.outside[collection]
        return (self.ids_in(collection), ()) if outside is None else (None, outside)

    def attached_to(self, chat: int) -> str | None:
        """The collection of what is attached to a chat; None where nothing is that was read."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT c.name FROM collections c WHERE c.conversation = ? AND EXISTS"
                " (SELECT 1 FROM documents d JOIN passages p ON p.document = d.id"
                " WHERE d.collection = c.id)",
                (chat,),
            ).fetchone()
            return None if row is None else str(row[0])

    def attached(self) -> tuple[int, ...]:
        """All passages that are attached to a chat, whichever it is; ascending."""
        with self._vault.read() as connection:
            known = self._as_of(connection)
            if known.attached is None:
                rows = connection.execute(
                    f"{_IN_COLLECTIONS} WHERE c.conversation IS NOT NULL ORDER BY p.id"
                )
                known.attached = tuple(number for (number,) in rows)
            return known.attached

    def missing(self, ids: Iterable[int]) -> list[int]:
        """Those of the ids that are no passages, or none any more."""
        with self._vault.read() as connection:
            there = {number for (number,) in connection.execute("SELECT id FROM passages")}
        return [number for number in ids if number not in there]

    def count(self, attached: str | None = None) -> int:
        """How many passages the collections hold that people see, and that of a chat's files."""
        with self._vault.read() as connection:
            known = self._as_of(connection)
            if attached not in known.counts:
                (known.counts[attached],) = connection.execute(
                    "SELECT (SELECT count(*) FROM passages) - (SELECT count(*) FROM collections c"
                    " JOIN documents d ON d.collection = c.id JOIN passages p ON p.document = d.id"
                    " WHERE c.conversation IS NOT NULL AND c.name IS NOT ?)",
                    (attached,),
                ).fetchone()
            return known.counts[attached]

    def document_frequencies(
        self, terms: Sequence[str], attached: str | None = None
    ) -> dict[str, int]:
        """For each term, in how many of these passages it occurs; of several words, the rarest."""
        return self._lexical.frequencies(terms, attached)

    def vector_blocks(
        self, embedder: str, *, block_rows: int = 4096
    ) -> Generator[VectorBlock, None, None]:
        """All vectors of one embedder, documents joined into blocks of about this many rows.

        One state of the vault is read, however long the caller takes over it.
        """
        passages: list[int] = []
        data: list[bytes] = []
        dimension = 0
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT document, dimension, data FROM vectors WHERE embedder = ?"
                " ORDER BY document",
                (embedder,),
            )
            for document, dimension, rows_data in rows:
                passages += _passages_of(connection, document)
                data.append(rows_data)
                if len(passages) >= block_rows:
                    yield VectorBlock(tuple(passages), dimension, b"".join(data))
                    passages, data = [], []
            if passages:
                yield VectorBlock(tuple(passages), dimension, b"".join(data))

    def without_vectors(self, embedder: str) -> tuple[int, ...]:
        """Documents that this embedder has not seen yet."""
        with self._vault.read() as connection:
            rows = connection.execute(
                f"SELECT id FROM documents d WHERE {LACKING} ORDER BY id",  # noqa: S608 (a constant)
                (embedder,),
            )
            return tuple(number for (number,) in rows)

    def of_document(self, document: int) -> tuple[PassageHit, ...]:
        """A document's passages in the order in which its vectors must stand."""
        with self._vault.read() as connection:
            ids = _passages_of(connection, document)
        found = self.get(ids)
        return tuple(found[number] for number in ids if number in found)

    def vectors_of(self, document: int, embedder: str) -> VectorBlock | None:
        """A document's vectors by one embedder, None where it has not seen the document yet."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT dimension, data FROM vectors WHERE document = ? AND embedder = ?",
                (document, embedder),
            ).fetchone()
            if row is None:
                return None
            return VectorBlock(tuple(_passages_of(connection, document)), *row)

    def add_vectors(self, document: int, *, embedder: str, dimension: int, data: bytes) -> bool:
        """Keeps a document's vectors by one more embedder, in the order of ``of_document``.

        Returns:
            Whether the document was still there.

        Raises:
            ValueError: the rows are not as many as the document's passages.
        """
        with self._vault.write() as connection:
            passages = len(_passages_of(connection, document))
            if not passages:
                return False
            if len(data) != 4 * dimension * passages:
                raise ValueError("one vector is needed for each passage of the document")
            connection.execute(
                "INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?, ?)",
                (document, embedder, dimension, passages, data),
            )
        return True

    def _as_of(self, connection: Connection) -> _Known:
        """What is known of the state that is being read; others may read another meanwhile."""
        (now,) = connection.execute("SELECT changes FROM passages_changes").fetchone()
        known = self._known
        if known.changes != now:
            known = self._known = _Known(now)
        return known


def _hit(row: Row) -> PassageHit:
    passage, document, file, *rest = row
    return PassageHit(passage, document, given_path(file), *(*rest, 0.0))


def _passages_of(connection: Connection, document: int) -> list[int]:
    rows = connection.execute("SELECT id FROM passages WHERE document = ? ORDER BY id", (document,))
    return [number for (number,) in rows]


def _surroundings(connection: Connection, passage: int) -> Surroundings | None:
    own = connection.execute(
        "SELECT p.page, p.first, p.last, p.heading, p.text, g.text FROM passages p"
        " JOIN pages g ON g.id = p.page WHERE p.id = ?",
        (passage,),
    ).fetchone()
    if own is None:
        return None
    page, first, last, heading, text, page_text = own
    before = after = ""
    previous = following = None
    neighbour = "SELECT id, first, last, heading, text FROM passages WHERE page = ? AND id"
    row = connection.execute(
        f"{neighbour} < ? ORDER BY id DESC LIMIT 1", (page, passage)
    ).fetchone()
    if row is not None and not _begins_section(heading, text):
        previous, before = row[0], page_text[row[1] : first]
    row = connection.execute(f"{neighbour} > ? ORDER BY id LIMIT 1", (page, passage)).fetchone()
    if row is not None and not _begins_section(row[3], row[4]):
        following, after = row[0], page_text[last : row[2]]
    return Surroundings(before, after, previous, following)


def _begins_section(heading: str, text: str) -> bool:
    """Whether the passage begins with the last title of its heading path."""
    title = heading.rpartition(_SEPARATOR)[2]
    begun = text.lstrip("#* ")
    return bool(title) and begun.startswith(title) and not begun[len(title) :][:1].isalnum()
