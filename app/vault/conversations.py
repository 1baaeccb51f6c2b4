"""Conversations and their messages: kept before anything is done with them."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from app.domain.chat import (
    Citation,
    Conversation,
    ConversationSummary,
    GenerationStats,
    Message,
    MessageState,
    Role,
)
from app.vault.connection import Vault
from app.vault.erasing import erasing
from app.vault.errors import NotFoundError
from app.vault.messages import COLUMNS, encode_stats, read_messages, write_citations
from app.vault.shelf import no_such_chat
from app.vault.sql import Connection
from app.vault.summaries import read_summaries, read_summary
from app.vault.times import now_us

_DAY_US: Final = 86_400_000_000


class Conversations:
    """The chats of one vault. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def create(self, title: str) -> int:
        """A new, empty conversation."""
        now = now_us()
        with self._vault.write() as connection:
            return connection.execute(
                "INSERT INTO conversations (title, created, updated) VALUES (?, ?, ?)",
                (title, now, now),
            ).lastrowid

    def list(self) -> tuple[ConversationSummary, ...]:
        """All that are not deleted: pinned first, then the one that changed last."""
        with self._vault.read() as connection:
            return read_summaries(connection)

    def get(self, conversation: int) -> Conversation:
        """A conversation with all its messages, oldest first.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.read() as connection:
            summary = read_summary(connection, conversation)
            if summary is None:
                raise no_such_chat(conversation)
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM messages m WHERE m.conversation = ? ORDER BY m.id",  # noqa: S608 (a constant)
                (conversation,),
            )
            return Conversation(summary, read_messages(connection, rows))

    def purge_deleted(self, *, older_than_s: float) -> tuple[int, ...]:
        """Removes for good what was deleted at least this long ago; returns which."""
        before = now_us() - int(older_than_s * 1_000_000)
        with self._vault.write() as connection:
            rows = connection.execute("SELECT id FROM conversations WHERE deleted <= ?", (before,))
            return _remove(connection, [number for (number,) in rows])[0]

    def keep(self, conversation: int, days: int | None) -> None:
        """For how many days after its last message it is kept; None: as long as the site says."""
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE conversations SET keep_days = ? WHERE id = ? AND deleted IS NULL",
                (days, conversation),
            )
            if not changed.rowcount:
                raise no_such_chat(conversation)

    def remove_expired(self, site_days: int) -> tuple[tuple[int, ...], int]:
        """Removes for good what was kept long enough, pinned or not.

        The shorter of the chat's own time and the site's holds; 0 is a site without one.

        Returns:
            Which chats went, and with how many messages.
        """
        with self._vault.write() as connection:
            rows = connection.execute(
                "SELECT id FROM conversations WHERE updated <= ?1 - ?3 *"
                " min(coalesce(keep_days, ?2), coalesce(?2, keep_days))",
                (now_us(), site_days or None, _DAY_US),
            )
            gone, messages = _remove(connection, [number for (number,) in rows])
            connection.execute("UPDATE expired_untold SET chats = chats + ?", (len(gone),))
            return gone, messages

    def take_expired_untold(self) -> int:
        """How many ``remove_expired`` took since this was last asked."""
        with self._vault.write() as connection:
            (chats,) = connection.execute("SELECT chats FROM expired_untold").fetchone()
            if chats:
                connection.execute("UPDATE expired_untold SET chats = 0")
            return int(chats)

    def add_user_message(self, conversation: int, text: str) -> int:
        """Keeps a question; on the disk when this returns.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        return self._add(conversation, Role.USER, text, MessageState.COMPLETE, model="")

    def begin_answer(self, conversation: int, *, model: str) -> int:
        """An empty answer in state STREAMING.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        return self._add(conversation, Role.ASSISTANT, "", MessageState.STREAMING, model=model)

    def keep_text(self, answer: int, text: str) -> None:
        """Keeps what came so far of a streaming answer; never replaces it with less."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE messages SET text = ?1"
                " WHERE id = ?2 AND state = 'streaming' AND length(text) < length(?1)",
                (text, answer),
            )

    def finish_answer(
        self,
        answer: int,
        *,
        text: str,
        state: MessageState,
        citations: Sequence[Citation] = (),
        nearest: Sequence[Citation] = (),
        is_answerable: bool = True,
        is_extractive: bool = False,
        note: str = "",
        stats: GenerationStats | None = None,
    ) -> Message:
        """Ends an answer: its final text, state and sources, in one transaction.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE messages SET text = ?, state = ?, is_answerable = ?, is_extractive = ?,"
                " note = ?, stats = ? WHERE id = ? AND role = 'assistant'",
                (
                    *(text, state.value, int(is_answerable), int(is_extractive)),
                    *(note, encode_stats(stats), answer),
                ),
            )
            if not changed.rowcount:
                raise _no_message(answer)
            write_citations(connection, answer, citations, nearest)
            _touch(connection, answer)
            return _message(connection, answer)

    def message(self, message: int) -> Message:
        """One message.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        with self._vault.read() as connection:
            return _message(connection, message)

    def remove_message(self, message: int) -> None:
        """Removes one message for good; harmless when it is gone."""
        with self._vault.write() as connection:
            connection.execute("DELETE FROM messages WHERE id = ?", (message,))

    def mark_interrupted(self) -> int:
        """Marks answers that a kill left streaming; for the start. Returns how many."""
        with self._vault.write() as connection:
            return connection.execute(
                "UPDATE messages SET state = 'interrupted' WHERE state = 'streaming'"
            ).rowcount

    def drafts(self) -> dict[int | None, str]:
        """What is typed and not sent, by conversation; None is the one not begun yet."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT d.conversation, d.text FROM drafts d"
                " LEFT JOIN conversations c ON c.id = d.conversation WHERE c.deleted IS NULL"
            )
            return dict(rows.fetchall())

    def keep_drafts(self, drafts: Mapping[int | None, str]) -> None:
        """Keeps these drafts in place of those before; an empty one goes.

        One of a conversation that is gone is dropped.
        """
        with self._vault.write() as connection:
            for conversation, text in drafts.items():
                connection.execute("DELETE FROM drafts WHERE conversation IS ?", (conversation,))
                connection.execute(
                    "INSERT INTO drafts SELECT ?1, ?2 WHERE ?2 <> '' AND"
                    " (?1 IS NULL OR EXISTS (SELECT 1 FROM conversations WHERE id = ?1))",
                    (conversation, text),
                )

    def _add(
        self, conversation: int, role: Role, text: str, state: MessageState, *, model: str
    ) -> int:
        now = now_us()
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE conversations SET updated = ? WHERE id = ? AND deleted IS NULL",
                (now, conversation),
            )
            if not changed.rowcount:
                raise no_such_chat(conversation)
            return connection.execute(
                "INSERT INTO messages (conversation, role, text, created, state, model)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (conversation, role.value, text, now, state.value, model),
            ).lastrowid


def _remove(connection: Connection, conversations: Sequence[int]) -> tuple[tuple[int, ...], int]:
    """Takes chats away with every trace; returns them, and how many messages went along."""
    chosen = json.dumps(conversations)  # as one value: there may be more than marks are allowed
    (messages,) = connection.execute(
        "SELECT count(*) FROM messages WHERE conversation IN (SELECT value FROM json_each(?))",
        (chosen,),
    ).fetchone()
    with erasing(connection, ("messages_fts", "message_pairs_fts"), messages):
        connection.execute(
            "DELETE FROM conversations WHERE id IN (SELECT value FROM json_each(?))", (chosen,)
        )
    return tuple(conversations), messages


def _message(connection: Connection, message: int) -> Message:
    rows = connection.execute(f"SELECT {COLUMNS} FROM messages m WHERE m.id = ?", (message,))  # noqa: S608 (a constant)
    found = read_messages(connection, rows)
    if not found:
        raise _no_message(message)
    return found[0]


def _touch(connection: Connection, message: int) -> None:
    connection.execute(
        "UPDATE conversations SET updated = ?"
        " WHERE id = (SELECT conversation FROM messages WHERE id = ?)",
        (now_us(), message),
    )


def _no_message(message: int) -> NotFoundError:
    return NotFoundError(f"There is no message {message}.", code="no_such_message")
