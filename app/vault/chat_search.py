"""Finds messages by their words and by what their chats are, the newest first.

The words are looked up in the indexes of words; everything else is asked of ``messages_by_time``,
which is walked from its end and holds all that is asked: no text is read but that of the hits.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from app.domain.chat import MessageHit, Role
from app.domain.chat_search import ChatFilters, ChatQuery, FilterNames, FoundMessages, TitleHit
from app.domain.snippet import snippet
from app.domain.sought import Sought
from app.domain.unspaced import is_unspaced, pairs_of, runs_of
from app.vault import message_pairs
from app.vault.connection import Vault
from app.vault.sql import Connection, Row
from app.vault.times import from_us, to_us
from app.vault.words import quoted, words_of

_WORDS: Final = "+m.id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?)"
_PAIRS: Final = "+m.id IN (SELECT rowid FROM message_pairs_fts WHERE message_pairs_fts MATCH ?)"
_NOT_DELETED: Final = (
    "m.conversation NOT IN (SELECT id FROM conversations WHERE deleted IS NOT NULL)"
)
_FROM: Final = " FROM messages m INDEXED BY messages_by_time WHERE "
_HITS: Final = (
    "SELECT m.conversation, m.id, c.title, m.text, m.role, m.created, s.folder, s.archived"
    " FROM messages m JOIN conversations c ON c.id = m.conversation"
    " LEFT JOIN chat_shelf s ON s.conversation = c.id"
    " WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.created DESC, m.id DESC"
)
# As if chats were messages, so that the same conditions hold for them.
_TITLES: Final = (
    "SELECT m.conversation, m.title, m.updated, s.folder, s.archived FROM"
    " (SELECT id AS conversation, title, updated FROM conversations) m"
    " LEFT JOIN chat_shelf s ON s.conversation = m.conversation WHERE {} ORDER BY m.updated DESC"
)
_MOST_TITLES: Final = 5
_IN_FOLDERS: Final = (
    "SELECT conversation FROM chat_shelf WHERE folder IN (SELECT value FROM json_each(?))"
)
_WITH_TAGS: Final = (
    "SELECT conversation FROM chat_tags WHERE tag IN (SELECT value FROM json_each(?))"
)
_OF_MODELS: Final = (
    "SELECT conversation FROM messages INDEXED BY messages_by_model"
    " WHERE model IN (SELECT value FROM json_each(?)) AND model <> ''"
)
_DRAWING_ON: Final = (
    "SELECT conversation FROM messages INDEXED BY messages_by_conversation WHERE +id IN"
    " (SELECT message FROM citations WHERE document IN (SELECT id FROM documents WHERE {}))"
)
_OF_COLLECTIONS: Final = _DRAWING_ON.format(
    "collection IN (SELECT id FROM collections WHERE name IN (SELECT value FROM json_each(?)))"
)
_OF_MARKINGS: Final = _DRAWING_ON.format("marking IN (SELECT value FROM json_each(?))")
_NAMES: Final = (
    "SELECT DISTINCT folder FROM chat_shelf WHERE folder <> ''",
    "SELECT DISTINCT tag FROM chat_tags",
    "SELECT DISTINCT model FROM messages INDEXED BY messages_by_model WHERE model <> ''",
    "SELECT name FROM collections WHERE conversation IS NULL",
    "SELECT DISTINCT marking FROM documents WHERE marking <> ''",
)


@dataclass(slots=True)
class _Condition:
    """A growing WHERE; ``is_impossible`` once nothing can fit it."""

    clauses: list[str] = field(default_factory=lambda: [_NOT_DELETED])
    values: list[object] = field(default_factory=list)
    is_impossible: bool = False

    def add(self, clause: str, *values: object) -> None:
        self.clauses.append(clause)
        self.values += values

    def add_chats(self, chats: str, names: Sequence[str], asked: Sequence[str]) -> None:
        """Only chats that have one of these names, if any name was asked for."""
        if asked:
            self.is_impossible |= not names
            self.add(f"m.conversation IN ({chats})", json.dumps(names))


class ChatSearch:
    """The search through the chats of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def find(self, query: ChatQuery, *, limit: int) -> FoundMessages:
        """Messages that hold all that is sought and fit the filters, the newest first.

        Where nothing is sought: of each chat that fits, the newest message that does.
        """
        sought = query.sought
        matches = _matches(sought)
        if not (matches or query.filters):
            return FoundMessages((), sought)
        if any(clause == _PAIRS for clause, _ in matches):
            message_pairs.catch_up(self._vault)
        with self._vault.read() as connection:
            condition = _condition(connection, query.filters)
            called = _titled(
                connection, condition, sought, query.filters, limit=limit + _MOST_TITLES
            )
            for clause, match in matches:
                condition.add(clause, match)
            if condition.is_impossible:
                return FoundMessages((), sought)
            found = _ids(connection, condition, is_by_chat=not matches, limit=limit + 1)
            rows = connection.execute(_HITS, (json.dumps(found[:limit]),)).fetchall()
        shown = {row[0] for row in rows}
        return FoundMessages(
            tuple(_hit(row, sought) for row in rows),
            sought,
            has_more=len(found) > limit,
            titled=[one for one in called if one.conversation not in shown][:_MOST_TITLES],
        )

    def names(self) -> FilterNames:
        """What filters can name in this vault."""
        with self._vault.read() as connection:
            return FilterNames(*(_names(connection, sql) for sql in _NAMES))


def _matches(sought: Sought) -> list[tuple[str, str]]:
    """The clauses that find the words, each with its query of FTS5."""
    texts = [*sought.terms, *filter(None, (sought.beginning,))]
    spaced = [" ".join(_spaced(term)) for term in sought.terms]
    parts = [quoted(phrase) for phrase in spaced if phrase]
    if beginning := _spaced(sought.beginning):
        parts.append(f"{quoted(' '.join(beginning))} *")
    pairs = [_run(run) for text in texts for run in runs_of(text)]
    found = []
    if parts:
        found.append((_WORDS, " ".join(parts)))
    if any(pairs):
        found.append((_PAIRS, " AND ".join(filter(None, pairs))))
    return found


def _spaced(text: str) -> list[str]:
    """Words with spaces around them; letters of other scripts are looked for as pairs."""
    return [word for word in words_of(text) if not is_unspaced(word)]


def _run(run: str) -> str:
    """Letters in a row; one alone is the beginning of a pair, or the last of a run."""
    pairs = pairs_of(run)
    if pairs:
        return quoted(" ".join(pairs))
    letters = "".join(filter(str.isalnum, run))
    return f"{quoted(letters)} *" if letters else ""


def _condition(connection: Connection, filters: ChatFilters) -> _Condition:
    result = _Condition()
    by_names = (
        (_IN_FOLDERS, filters.folders, _fits),
        (_WITH_TAGS, filters.tags, _fits),
        (_OF_MODELS, filters.models, _holds),
        (_OF_COLLECTIONS, filters.collections, _fits),
        (_OF_MARKINGS, filters.markings, _fits),
    )
    for (chats, asked, fits), sql in zip(by_names, _NAMES, strict=True):
        if asked:
            known = _names(connection, sql)
            result.add_chats(chats, [one for name in asked for one in fits(name, known)], asked)
    if filters.role is not None:
        result.add("m.role = ?", filters.role.value)
    if filters.after is not None:
        result.add("m.created >= ?", to_us(filters.after))
    if filters.before is not None:
        result.add("m.created < ?", to_us(filters.before))
    if filters.is_archived is not None:
        negation = "" if filters.is_archived else "NOT "
        archived = "SELECT conversation FROM chat_shelf WHERE archived IS NOT NULL"
        result.add(f"m.conversation {negation}IN ({archived})")
    if filters.is_pinned is not None:
        pinned = "SELECT id FROM conversations WHERE is_pinned = ?"
        result.add(f"m.conversation IN ({pinned})", int(filters.is_pinned))
    return result


def _fits(name: str, known: Sequence[str]) -> list[str]:
    """Those of this name, else those that begin with it."""
    name = name.casefold()
    same = [one for one in known if one.casefold() == name]
    return same or [one for one in known if one.casefold().startswith(name)]


def _holds(name: str, known: Sequence[str]) -> list[str]:
    return [one for one in known if name.casefold() in one.casefold()]


def _names(connection: Connection, sql: str) -> tuple[str, ...]:
    by_alphabet: Callable[[str], tuple[str, str]] = lambda name: (name.casefold(), name)  # noqa: E731
    return tuple(sorted((name for (name,) in connection.execute(sql)), key=by_alphabet))


def _ids(
    connection: Connection, condition: _Condition, *, is_by_chat: bool, limit: int
) -> list[int]:
    where = _FROM + " AND ".join(condition.clauses)
    sql = f"SELECT m.id{where} ORDER BY m.created DESC LIMIT ?"
    if is_by_chat:  # the bare column is that of the row with the greatest time
        sql = (
            f"SELECT m.id, max(m.created) AS newest{where} GROUP BY m.conversation"
            " ORDER BY newest DESC LIMIT ?"
        )
    return [row[0] for row in connection.execute(sql, (*condition.values, limit))]


def _titled(
    connection: Connection,
    condition: _Condition,
    sought: Sought,
    filters: ChatFilters,
    *,
    limit: int,
) -> Sequence[TitleHit]:
    """Chats that are called so; none where a filter asks something of messages themselves."""
    is_of_messages = filters.role or filters.after or filters.before
    if not sought or is_of_messages or condition.is_impossible:
        return ()
    clauses, values = list(condition.clauses), list(condition.values)
    for word in words_of(" ".join((*sought.terms, sought.beginning))):
        if word.isascii():  # SQLite folds no others: titles with some are looked at below
            clauses.append("(m.title LIKE ? OR m.title GLOB '*[^ -~]*')")
            values.append(f"%{word}%")
    rows = connection.execute(_TITLES.format(" AND ".join(clauses)), values)
    called = (row for row in rows if sought.is_in(row[1]))
    return tuple(
        TitleHit(
            conversation=conversation,
            title=title,
            updated=from_us(updated),
            folder=folder or "",
            is_archived=archived is not None,
        )
        for conversation, title, updated, folder, archived in islice(called, limit)
    )


def _hit(row: Row, sought: Sought) -> MessageHit:
    conversation, message, title, text, role, created, folder, archived = row
    return MessageHit(
        conversation=conversation,
        message=message,
        title=title,
        snippet=snippet(text, sought.spans(text)),
        role=Role(role),
        created=from_us(created),
        folder=folder or "",
        is_archived=archived is not None,
    )
