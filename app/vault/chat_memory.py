"""How much of their past chats are given, and what of it is kept in short."""

import json
from collections.abc import Sequence
from typing import Final

from app.domain.memory import ChatMemory, ChatSummary
from app.vault.connection import Vault
from app.vault.shelf import no_such_chat
from app.vault.sql import Connection
from app.vault.times import from_us, to_us

_ON_PATH: Final = (
    "SELECT through, text, model, created FROM chat_summaries"
    " WHERE through IN (SELECT value FROM json_each(?)) ORDER BY through"
)


class ChatMemories:
    """The memories of one vault's chats. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, conversation: int) -> ChatMemory:
        """What holds for a chat; the defaults where nothing was chosen, or it is not there."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT turns, is_summarised FROM chat_memory WHERE conversation = ?",
                (conversation,),
            ).fetchone()
            return ChatMemory() if row is None else ChatMemory(row[0], bool(row[1]))

    def set(self, conversation: int, memory: ChatMemory) -> None:
        """What is to hold for a chat.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.write() as connection:
            _require(connection, conversation)
            connection.execute(
                "INSERT OR REPLACE INTO chat_memory (conversation, turns, is_summarised)"
                " VALUES (?, ?, ?)",
                (conversation, memory.turns, int(memory.is_summarised)),
            )

    def summaries(self, path: Sequence[int]) -> tuple[ChatSummary, ...]:
        """Those of a branch, given by the ids of its messages; the one that covers most is last."""
        with self._vault.read() as connection:
            rows = connection.execute(_ON_PATH, (json.dumps([*path]),))
            return tuple(
                ChatSummary(through, text, model, from_us(created))
                for through, text, model, created in rows
            )

    def keep(self, summary: ChatSummary) -> bool:
        """Keeps a summary in place of one that covers the same; False where that is gone."""
        with self._vault.write() as connection:
            kept = connection.execute(
                "INSERT OR REPLACE INTO chat_summaries (through, text, model, created)"
                " SELECT id, ?2, ?3, ?4 FROM messages WHERE id = ?1",
                (summary.through, summary.text, summary.model, to_us(summary.created)),
            )
            return bool(kept.rowcount)

    def remove(self, throughs: Sequence[int]) -> None:
        """Removes the summaries that end with these messages."""
        with self._vault.write() as connection:
            connection.execute(
                "DELETE FROM chat_summaries WHERE through IN (SELECT value FROM json_each(?))",
                (json.dumps([*throughs]),),
            )


def _require(connection: Connection, conversation: int) -> None:
    found = connection.execute(
        "SELECT 1 FROM conversations WHERE id = ? AND deleted IS NULL", (conversation,)
    ).fetchone()
    if found is None:
        raise no_such_chat(conversation)
