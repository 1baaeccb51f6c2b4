"""Which message of a chat follows which: its tree, and the branch of it that is shown."""

from collections.abc import Mapping
from typing import Final

from app.vault.sql import Connection

_TREE: Final = "SELECT id, parent FROM messages WHERE conversation = ? ORDER BY id"
_LEAF: Final = "SELECT leaf FROM conversations WHERE id = ?"
_LAST: Final = (
    "SELECT coalesce((SELECT leaf FROM conversations WHERE id = ?1),"
    " (SELECT max(id) FROM messages WHERE conversation = ?1))"
)
# The plus keeps it from the index by parent, where the beginnings of all chats stand together.
_BEGINNINGS: Final = (
    "SELECT id FROM messages WHERE conversation = ? AND +parent IS NULL ORDER BY id"
)


class Tree:
    """The ids of a chat's messages, without their texts. A parent's id is less than its child's."""

    def __init__(self, parents: Mapping[int, int | None], leaf: int | None) -> None:
        """``leaf`` ends the branch that is shown; None: the newest message does."""
        self._parents = parents
        self._leaf = leaf if leaf in parents else max(parents, default=None)
        self._children: dict[int | None, list[int]] = {}
        for message in sorted(parents):
            self._children.setdefault(parents[message], []).append(message)

    def __contains__(self, message: object) -> bool:
        return message in self._parents

    @property
    def all(self) -> tuple[int, ...]:
        """Every message, oldest first."""
        return tuple(sorted(self._parents))

    @property
    def shown(self) -> tuple[int, ...]:
        """The branch that is shown, from the first message on."""
        return () if self._leaf is None else self._path(self._leaf)

    def through(self, message: int) -> tuple[int, ...]:
        """A branch with this message in it: the one that is shown, else the newest such one."""
        shown = self.shown
        return shown if message in shown else self._path(self.below(message)[-1])

    def below(self, message: int) -> tuple[int, ...]:
        """The message and all that follow it in any branch, oldest first."""
        found, waiting = [message], [message]
        while waiting:
            following = self._children.get(waiting.pop(), [])
            found += following
            waiting += following
        return tuple(sorted(found))

    def versions(self, message: int) -> tuple[int, ...]:
        """The messages that follow the same one, itself among them, oldest first."""
        return tuple(self._children[self._parents[message]])

    def instead_of(self, message: int) -> int | None:
        """Where the shown branch ends once a message is gone with all that follow it.

        In the newest branch of the version before it, else of the one after; without others at
        what it followed.
        """
        versions = self.versions(message)
        if message not in self.shown:
            return self._leaf
        at = versions.index(message)
        others = (*reversed(versions[:at]), *versions[at + 1 :])
        return self.below(others[0])[-1] if others else self._parents[message]

    def _path(self, leaf: int) -> tuple[int, ...]:
        path = [leaf]
        while (parent := self._parents[path[-1]]) is not None:
            path.append(parent)
        return tuple(reversed(path))


def read_tree(connection: Connection, conversation: int) -> Tree:
    """The tree of a chat; empty where there is none."""
    row = connection.execute(_LEAF, (conversation,)).fetchone()
    rows = connection.execute(_TREE, (conversation,)).fetchall()
    return Tree(dict(rows), None if row is None else row[0])


def last_shown(connection: Connection, conversation: int) -> int | None:
    """The message that ends the shown branch, without a look at the others; None without any."""
    (message,) = connection.execute(_LAST, (conversation,)).fetchone()
    return None if message is None else int(message)


def versions_of(connection: Connection, message: int) -> tuple[int, ...]:
    """As ``Tree.versions``, without a look at the rest of the chat."""
    conversation, parent = connection.execute(
        "SELECT conversation, parent FROM messages WHERE id = ?", (message,)
    ).fetchone()
    rows = (
        connection.execute(_BEGINNINGS, (conversation,))
        if parent is None
        else connection.execute("SELECT id FROM messages WHERE parent = ? ORDER BY id", (parent,))
    )
    return tuple(number for (number,) in rows)


def show_branch(connection: Connection, conversation: int, leaf: int | None) -> None:
    """Makes the branch that ends with this message the one that is shown."""
    connection.execute("UPDATE conversations SET leaf = ? WHERE id = ?", (leaf, conversation))
