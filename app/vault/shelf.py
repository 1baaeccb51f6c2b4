"""Where chats lie and how they are called: titles, pins, folders, tags, archive; many at once."""

import json
from collections.abc import Sequence
from typing import Final

from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.sql import Connection
from app.vault.times import now_us

_CHOSEN: Final = "(SELECT value FROM json_each(?))"
_FOLDERS: Final = (
    "SELECT DISTINCT s.folder FROM chat_shelf s JOIN conversations c ON c.id = s.conversation"
    " WHERE s.folder <> '' AND c.deleted IS NULL"
)
_TAGS: Final = (
    "SELECT DISTINCT t.tag FROM chat_tags t JOIN conversations c ON c.id = t.conversation"
    " WHERE c.deleted IS NULL"
)


class ChatShelf:
    """Titles and places of one vault's chats. Every method is one transaction.

    Those that change several chats change all of them or none. All raise ``NotFoundError``
    (``no_such_conversation``) where one of them is not there.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def rename(self, chat: int, title: str) -> None:
        """A title that a person gave; the order in the list stays."""
        with self._vault.write() as connection:
            _require(connection, [chat])
            connection.execute("UPDATE conversations SET title = ? WHERE id = ?", (title, chat))
            self._set(connection, [chat], "is_named", 1)

    def retitle(self, chat: int, *, was: str, title: str) -> bool:
        """Another title, unless a person gave it one, or it is not called that any more."""
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE conversations SET title = ? WHERE id = ? AND title = ? AND deleted IS NULL"
                " AND id NOT IN (SELECT conversation FROM chat_shelf WHERE is_named = 1)",
                (title, chat, was),
            )
            return bool(changed.rowcount)

    def pin(self, chats: Sequence[int], *, is_pinned: bool) -> None:
        """Keeps them on top of the list, or no longer."""
        with self._vault.write() as connection:
            _require(connection, chats)
            connection.execute(
                f"UPDATE conversations SET is_pinned = ? WHERE id IN {_CHOSEN}",  # noqa: S608 (a constant)
                (int(is_pinned), _list(chats)),
            )

    def archive(self, chats: Sequence[int], *, is_archived: bool) -> None:
        """Takes them out of the list, or back into it; search finds them all the same."""
        with self._vault.write() as connection:
            _require(connection, chats)
            self._set(connection, chats, "archived", now_us() if is_archived else None)

    def move(self, chats: Sequence[int], folder: str) -> None:
        """Into a folder, which begins to exist with its first chat; empty: into none."""
        with self._vault.write() as connection:
            _require(connection, chats)
            self._set(connection, chats, "folder", folder)

    def tag(
        self, chats: Sequence[int], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Gives them tags and takes others away."""
        with self._vault.write() as connection:
            _require(connection, chats)
            connection.execute(
                f"DELETE FROM chat_tags WHERE conversation IN {_CHOSEN} AND tag IN {_CHOSEN}",  # noqa: S608 (a constant)
                (_list(chats), json.dumps(remove)),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO chat_tags (conversation, tag) VALUES (?, ?)",
                [(chat, tag) for chat in chats for tag in add],
            )

    def delete(self, chats: Sequence[int]) -> None:
        """Hides them from list and search until ``undelete``, or until they are purged."""
        with self._vault.write() as connection:
            _require(connection, chats)
            connection.execute(
                f"UPDATE conversations SET deleted = ? WHERE id IN {_CHOSEN}",  # noqa: S608 (a constant)
                (now_us(), _list(chats)),
            )

    def undelete(self, chats: Sequence[int]) -> None:
        """Brings back those that were deleted and not purged yet, where and as they were."""
        with self._vault.write() as connection:
            _require(connection, chats, of="conversations")
            connection.execute(
                f"UPDATE conversations SET deleted = NULL WHERE id IN {_CHOSEN}",  # noqa: S608 (a constant)
                (_list(chats),),
            )

    def folders(self) -> tuple[str, ...]:
        """The folders in which chats lie, in the order of the alphabet."""
        return self._names(_FOLDERS)

    def tags(self) -> tuple[str, ...]:
        """The tags that chats have, in the order of the alphabet."""
        return self._names(_TAGS)

    def _names(self, sql: str) -> tuple[str, ...]:
        with self._vault.read() as connection:
            return tuple(sorted((name for (name,) in connection.execute(sql)), key=str.casefold))

    def _set(
        self, connection: Connection, chats: Sequence[int], column: str, value: object
    ) -> None:
        connection.executemany(
            f"INSERT INTO chat_shelf (conversation, {column}) VALUES (?1, ?2)"  # noqa: S608 (names above)
            f" ON CONFLICT (conversation) DO UPDATE SET {column} = ?2",
            [(chat, value) for chat in chats],
        )


def _require(
    connection: Connection,
    chats: Sequence[int],
    *,
    of: str = "(SELECT id FROM conversations WHERE deleted IS NULL)",
) -> None:
    missing = connection.execute(
        f"SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM {of}) LIMIT 1",  # noqa: S608 (names above)
        (_list(chats),),
    ).fetchone()
    if missing is not None:
        raise no_such_chat(missing[0])


def _list(chats: Sequence[int]) -> str:
    """As one value: there may be more than marks are allowed."""
    return json.dumps([*chats])


def no_such_chat(chat: int) -> NotFoundError:
    """A chat was named that is not there, or is deleted."""
    return NotFoundError(
        f"There is no chat c{chat}.",
        hint="List them with: cloister chats list",
        code="no_such_conversation",
    )
