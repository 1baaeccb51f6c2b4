"""Everything that an opened home holds, as one value that can be compared."""

from collections.abc import Mapping, Sequence

from app.services.session import Session
from app.vault.connection import Vault
from app.vault.sql import Connection, Row
from tests.torture.homes import vault_of

Contents = Mapping[str, Sequence[Row]]

# Grow, or are renewed, whenever a home is opened; the record is compared by its beginning.
_RENEWED = frozenset({"audit_state", "key_generations", "sqlite_sequence"})
_WORD_TABLES = ("messages_fts", "passages_fts", "passages_exact")
_WORD = "crane"


def tables_of(vault: Vault) -> Contents:
    """All rows of all tables, and what the word indexes find."""
    with vault.read() as connection:
        found = {name: _rows(connection, name) for name in _tables(connection)}
        for name in _WORD_TABLES:
            query = f"SELECT rowid FROM {name} WHERE {name} MATCH ? ORDER BY rowid"  # noqa: S608 (three constants)
            found[f"found in {name}"] = connection.execute(query, (_WORD,)).fetchall()
        return found


def seen_in(session: Session) -> Contents:
    """The tables, and the same again by the product's own ways to read them."""
    library, history = session.library, session.history
    chats = [history.get(chat.id) for chat in history.list()]
    documents = [library.text(document.id) for document in library.list()]
    return {
        **tables_of(vault_of(session)),
        "chats": [(repr(chat.messages),) for chat in chats],
        "places": [(repr(chat.summary),) for chat in chats],
        "documents": [(repr(text),) for text in documents],
        "hits": [(repr(hit),) for hit in history.search(_WORD, limit=50).hits],
        "settings": [(repr(session.preferences.get()),)],
        "models": [(repr(row.card),) for row in session.models.list()],
    }


# What a backup takes over; the rest belongs to one home and its machine.
_TAKEN_OVER = (
    *("chats", "places", "documents", "hits", "settings"),
    *("messages", "pages", "passages", "vectors"),
)


def of_a_backup(seen: Contents) -> Contents:
    """What of a home must be in one that was made from its backup."""
    return {name: seen[name] for name in _TAKEN_OVER}


def differences(before: Contents, after: Contents) -> list[str]:
    """Names of what is not as it was; what only grows may have grown."""
    return [
        name
        for name in before
        if name not in _RENEWED
        and list(after.get(name, ()))[: len(before[name])] != list(before[name])
    ]


def _tables(connection: Connection) -> list[str]:
    """Real tables, without those that a word index keeps for itself."""
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_schema'"
    )
    return sorted(name for (name,) in rows)


def _rows(connection: Connection, table: str) -> Sequence[Row]:
    rows: Sequence[Row] = connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 (a table's name)
    return rows
