"""Brings what can be read of a damaged vault into a new one, and says what is lost."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from app.domain.care import Holdings, Loss, LostPart, LostRows
from app.vault.attached import chat_named
from app.vault.connection import Vault
from app.vault.errors import BeyondRepairError
from app.vault.files import Wreck
from app.vault.holes import SourceTable, known_ids, readable_rows, source_tables
from app.vault.looking import census, holdings
from app.vault.migrate import MIGRATIONS
from app.vault.regained import regain_pages, regain_paths
from app.vault.sql import Connection
from app.vault.times import now_us

# Counts changes of others, so it comes after them.
_LAST: Final = "passages_changes"
_STUB_TITLE: Final = "Recovered chat"
_LOST_CHATS: Final = (
    "SELECT conversation, coalesce(min(created), ?1), coalesce(max(created), ?1) FROM ({})"
    " WHERE conversation NOT IN (SELECT id FROM conversations) GROUP BY conversation"
)
_SAID: Final = "SELECT conversation, created FROM messages"
_ATTACHED: Final = (
    "SELECT c.conversation, d.added FROM collections c JOIN documents d ON d.collection = c.id"
    " WHERE c.conversation IS NOT NULL"
    " UNION ALL SELECT c.conversation, NULL FROM collections c"
    " JOIN import_queue q ON q.collection = c.name WHERE c.conversation IS NOT NULL"
)
_PARENTS: Final = "SELECT rowid, parent FROM messages INDEXED BY messages_by_conversation"
_CUT_OFF: Final = (
    "SELECT id, parent FROM messages WHERE parent NOT IN (SELECT id FROM messages) ORDER BY id"
)
_FOLLOW_THE_LAST: Final = (
    "UPDATE messages SET parent = (SELECT max(b.id) FROM messages b"
    " WHERE b.conversation = messages.conversation AND b.id < messages.id) WHERE id = ?"
)
_FORGET_LOST_LEAVES: Final = (
    "UPDATE conversations SET leaf = NULL WHERE leaf NOT IN (SELECT id FROM messages)"
)
_STUB_COLLECTION: Final = "Recovered collection"
_COLLECTION_NAMES: Final = (
    "SELECT id, name FROM collections INDEXED BY sqlite_autoindex_collections_1"
)
_COLLECTIONS_OF_CHATS: Final = (
    "SELECT conversation, id FROM collections INDEXED BY collections_by_conversation"
    " WHERE conversation IS NOT NULL"
)
_LOST_COLLECTIONS: Final = (
    "SELECT DISTINCT collection FROM documents WHERE collection NOT IN (SELECT id FROM collections)"
)
_MAY_BE_OF_CHATS: Final = (
    "SELECT name FROM collections WHERE conversation IS NULL UNION SELECT collection"
    " FROM import_queue WHERE collection NOT IN (SELECT name FROM collections)"
)
# Vectors stand in the order of a document's passages, originals in pieces: whole or of no use.
_NO_LONGER_WHOLE: Final = (
    "DELETE FROM vectors WHERE passages <>"
    " (SELECT count(*) FROM passages p WHERE p.document = vectors.document)",
    "DELETE FROM originals WHERE sha256 IN (SELECT o.sha256 FROM originals o"
    " LEFT JOIN documents d ON d.sha256 = o.sha256 GROUP BY o.sha256"
    " HAVING max(d.size_bytes) IS NULL OR sum(length(o.data)) <> max(d.size_bytes)"
    " * count(DISTINCT d.id))",
)


class Salvage:
    """One repair: from the file of a damaged vault into one that is made new.

    ``on_rows`` hears how many rows were brought over, and ends the work by raising.
    """

    def __init__(self, wreck: Wreck, on_rows: Callable[[int], None]) -> None:
        self._wreck = wreck
        self._on_rows = on_rows
        self._rows = 0
        self._saved: dict[str, set[int]] = {}
        self._lost: dict[str, set[int] | None] = {}
        self._made_up: dict[str, frozenset[int]] = {}  # rows that came back without their own

    def run(self, target: Path, key: bytearray, pages: tuple[int, ...]) -> tuple[Holdings, Loss]:
        """Makes the new vault, of the same form, then of today's.

        Raises:
            BeyondRepairError: the list of tables is damaged.
            DiskFullError, VaultUnusableError.
        """
        tables, version = self._form()
        vault = Vault.create(target, key, MIGRATIONS[:version])
        try:
            with vault.write() as connection:
                connection.execute("PRAGMA defer_foreign_keys = ON").fetchall()
                for table in sorted(tables, key=lambda table: table.name == _LAST):
                    self._bring(connection, table)
                self._bring_sequence(connection)
                has_attached = any(table.name == "absent_attachments" for table in tables)
                self._name_lost_collections(connection, of_chats=has_attached)
                stubs = _give_lost_chats_a_name(connection, of_attached=has_attached)
                regain_paths(connection, self._wreck)
                self._made_up = {
                    "conversations": frozenset(stubs),
                    "pages": regain_pages(connection, self._wreck),
                }
                if any("parent" in table.columns for table in tables):
                    self._rejoin_branches(connection)
                _drop_what_hangs_in_the_air(connection)
                for statement in _NO_LONGER_WHOLE:
                    connection.execute(statement)
                held = holdings(census(connection))
                loss = self._loss(connection, tables, stubs, pages)
        finally:
            vault.close()
        Vault.open(target, key).close()
        return held, loss

    def _form(self) -> tuple[tuple[SourceTable, ...], int]:
        tables = source_tables(self._wreck)
        version = self._wreck.rows("PRAGMA user_version")
        if tables is None or not version or not 1 <= version[0][0] <= len(MIGRATIONS):
            raise BeyondRepairError(
                "The page that lists the vault's tables is damaged: nothing on the others can be"
                " found without it. Nothing was changed.",
                hint="Only a backup helps: cloister --home NEWFOLDER vault restore FILE",
            )
        return tables, version[0][0]

    def _bring(self, connection: Connection, table: SourceTable) -> None:
        listed = ", ".join(f'"{column}"' for column in table.columns)
        marks = ", ".join("?" * (len(table.columns) + 1))
        insert = f'INSERT OR REPLACE INTO "{table.name}" (rowid, {listed}) VALUES ({marks})'  # noqa: S608 (names of the schema)
        saved = self._saved.setdefault(table.name, set())
        for rows in readable_rows(self._wreck, table):
            connection.executemany(insert, rows)
            saved.update(row[0] for row in rows)
            self._rows += len(rows)
            self._on_rows(self._rows)

    def _bring_sequence(self, connection: Connection) -> None:
        """Lost ids are not given to something else, as far as it is known which there were."""
        for name, number in self._wreck.rows("SELECT name, seq FROM sqlite_sequence") or ():
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (name, number))

    def _name_lost_collections(self, connection: Connection, *, of_chats: bool) -> None:
        """No document goes with its collection, whose name its index may still hold.

        Another tells whether it is that of a chat, and so does the name itself.
        """
        insert = "INSERT OR IGNORE INTO collections (id, name) VALUES (?, ?)"
        connection.executemany(insert, self._wreck.rows(_COLLECTION_NAMES) or ())
        lost = connection.execute(_LOST_COLLECTIONS).fetchall()
        stubs = [(number, f"{_STUB_COLLECTION} {number}") for (number,) in lost]
        connection.executemany(insert, stubs)
        if of_chats:
            connection.executemany(
                "UPDATE collections SET conversation = ? WHERE id = ?",
                self._wreck.rows(_COLLECTIONS_OF_CHATS) or (),
            )
            _give_chats_what_is_named_after_them(connection)

    def _rejoin_branches(self, connection: Connection) -> None:
        """What followed a lost message follows the next one before it that is not lost.

        An index may still tell which that is; else it is the one before it in the chat.
        """
        known: dict[int, int | None] = dict(self._wreck.rows(_PARENTS) or ())
        saved = self._saved["messages"]
        for message, parent in connection.execute(_CUT_OFF).fetchall():
            before = parent
            while before is not None and before not in saved and before in known:
                before = known[before]
            is_known = before is None or before in saved
            connection.execute(
                "UPDATE messages SET parent = ? WHERE id = ?" if is_known else _FOLLOW_THE_LAST,
                (before, message) if is_known else (message,),
            )
        connection.execute(_FORGET_LOST_LEAVES)

    def _loss(
        self,
        connection: Connection,
        tables: tuple[SourceTable, ...],
        stubs: Mapping[int, str],
        pages: tuple[int, ...],
    ) -> Loss:
        counts: list[LostRows] = []
        for table in tables:
            known = known_ids(self._wreck, table)
            kept = {row[0] for row in connection.execute(f'SELECT rowid FROM "{table.name}"')}  # noqa: S608 (a name of the schema)
            kept -= self._made_up.get(table.name, frozenset())
            gone = None if known is None else known - kept
            self._lost[table.name] = gone
            if gone is None and not self._is_whole(table):
                counts.append(LostRows(table.name, None))
            elif gone:
                counts.append(LostRows(table.name, len(gone)))
        return Loss(
            pages=pages,
            tables=tuple(counts),
            chats=self._lost_chats(connection, stubs),
            documents=self._lost_documents(connection),
        )

    def _is_whole(self, table: SourceTable) -> bool:
        """Whether every row could be read, seen without an index."""
        rows = self._wreck.rows(f'SELECT count(*) FROM "{table.name}" NOT INDEXED')  # noqa: S608 (a name of the schema)
        return rows is not None and rows[0][0] == len(self._saved[table.name])

    def _lost_chats(self, connection: Connection, stubs: Mapping[int, str]) -> tuple[LostPart, ...]:
        titles: dict[int, str] = dict(
            connection.execute("SELECT id, title FROM conversations").fetchall()
        )
        parts = self._parts("messages", "conversation", "messages_by_conversation")
        gone = self._lost.get("conversations") or set()
        return tuple(
            LostPart(number, titles.get(number, ""), parts.get(number, 0), number not in titles)
            for number in sorted({*parts, *gone, *stubs})
        )

    def _lost_documents(self, connection: Connection) -> tuple[LostPart, ...]:
        titles: dict[int, str] = dict(
            connection.execute("SELECT id, title FROM documents").fetchall()
        )
        parts = self._parts("pages", "document", "sqlite_autoindex_pages_1")
        for number, count in self._parts("passages", "document", "passages_by_document").items():
            parts[number] = parts.get(number, 0) + count
        gone = self._lost.get("documents") or set()
        return tuple(
            LostPart(
                number,
                titles.get(number) or self._path(number),
                parts.get(number, 0),
                number not in titles,
            )
            for number in sorted({*parts, *gone})
        )

    def _parts(self, table: str, owner: str, index: str) -> dict[int, int]:
        """How many lost rows of a table each owner had, as far as its index tells."""
        gone = self._lost.get(table)
        rows = self._wreck.rows(f"SELECT {owner}, rowid FROM {table} INDEXED BY {index}")  # noqa: S608 (our own names)
        counts: dict[int, int] = {}
        for number, rowid in rows or ():
            if gone and rowid in gone:
                counts[number] = counts.get(number, 0) + 1
        return counts

    def _path(self, document: int) -> str:
        """The name of a lost document's file, where its path can be read."""
        rows = self._wreck.rows(
            "SELECT path FROM document_paths WHERE document = ? LIMIT 1", (document,)
        )
        return Path(rows[0][0]).name if rows else ""


def _give_chats_what_is_named_after_them(connection: Connection) -> None:
    """No file that is attached, or waits to be, comes into a list because its collection is lost.

    The chat's collection may have come back under another name: then its files wait for that.
    """
    for (name,) in connection.execute(_MAY_BE_OF_CHATS).fetchall():
        chat = chat_named(name)
        if chat is None:
            continue
        connection.execute(
            "INSERT INTO collections (name, conversation) VALUES (?1, ?2) ON CONFLICT (name)"
            " DO UPDATE SET conversation = ?2 ON CONFLICT (conversation)"
            " WHERE conversation IS NOT NULL DO NOTHING",
            (name, chat),
        )
        connection.execute(
            "UPDATE import_queue SET collection = (SELECT name FROM collections"
            " WHERE conversation = ?2) WHERE collection = ?1",
            (name, chat),
        )


def _give_lost_chats_a_name(connection: Connection, *, of_attached: bool) -> dict[int, str]:
    """Chats whose own row is lost come back under a new title.

    But for those of which nothing is left: no message, and nothing that is or is to be attached.
    """
    left = f"{_SAID} UNION ALL {_ATTACHED}" if of_attached else _SAID
    lost = connection.execute(_LOST_CHATS.format(left), (now_us(),)).fetchall()
    for number, first, last in lost:
        connection.execute(
            "INSERT INTO conversations (id, title, created, updated) VALUES (?, ?, ?, ?)",
            (number, f"{_STUB_TITLE} {number}", first, last),
        )
    return {number: f"{_STUB_TITLE} {number}" for number, _, _ in lost}


def _drop_what_hangs_in_the_air(connection: Connection) -> None:
    """Rows that name a lost row go, until every name leads somewhere."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, _ in broken:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608 (a name of the schema)
