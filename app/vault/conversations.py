"""Conversations and their messages: kept before anything is done with them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from app.domain.chat import (
    Citation,
    Conversation,
    ConversationSummary,
    ConversationTree,
    GenerationStats,
    Message,
    MessageState,
    Role,
)
from app.domain.personas import Persona
from app.vault import chat_personas, drafts, purge
from app.vault.branches import Tree, last_shown, read_tree, show_branch
from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.messages import (
    NewMessage,
    conversation_of,
    decode_stats,
    encode_stats,
    insert_message,
    no_message,
    read_message,
    read_messages,
    remove_branch,
    remove_chats,
    write_citations,
)
from app.vault.records import RemovedChats
from app.vault.shelf import no_such_chat
from app.vault.sql import Connection
from app.vault.summaries import read_summaries, read_summary
from app.vault.times import now_us

_BEGUN_IN_VAIN: Final = (
    "SELECT m.id FROM messages m WHERE m.state = 'streaming' AND m.text = '' AND EXISTS"
    " (SELECT 1 FROM messages s WHERE s.parent = m.parent AND s.id <> m.id"
    " AND s.role = 'assistant')"
)
# The plus keeps it from the index by model, where the newest stand among all others. Of a model
# with few answers all messages would be read.
_LAST_STATS: Final = (
    "SELECT stats FROM messages WHERE id > (SELECT max(id) FROM messages) - 2000"
    " AND +model = ? AND stats <> '' ORDER BY id DESC LIMIT ?"
)
_DAY_US: Final = 86_400_000_000


class Conversations:
    """The chats of one vault. Every method is one transaction."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def create(self, title: str, *, persona: Persona | None = None) -> int:
        """A new conversation; empty, but for the greeting of its persona if that has one."""
        now = now_us()
        with self._vault.write() as connection:
            conversation = connection.execute(
                "INSERT INTO conversations (title, created, updated) VALUES (?, ?, ?)",
                (title, now, now),
            ).lastrowid
            if persona is not None:
                chat_personas.keep(connection, conversation, persona)
            if persona is not None and persona.greeting.strip():
                greeting = NewMessage(
                    Role.ASSISTANT, persona.greeting.strip(), MessageState.COMPLETE, None
                )
                insert_message(connection, conversation, greeting)
            return conversation

    def entitle(self, conversation: int, title: str) -> None:
        """Calls a chat so in which nothing was asked yet, unless a person gave it a title."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE conversations SET title = ?2 WHERE id = ?1 AND NOT EXISTS"
                " (SELECT 1 FROM messages WHERE conversation = ?1 AND role = 'user')"
                " AND id NOT IN (SELECT conversation FROM chat_shelf WHERE is_named = 1)",
                (conversation, title),
            )

    def persona(self, conversation: int) -> Persona | None:
        """Who answers in it; None where it was never given a persona, or is not there."""
        with self._vault.read() as connection:
            return chat_personas.read(connection, conversation)

    def give_persona(self, conversation: int, persona: Persona) -> None:
        """Lets another one answer in it from now on; what was said stays.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.write() as connection:
            if read_summary(connection, conversation) is None:
                raise no_such_chat(conversation)
            chat_personas.keep(connection, conversation, persona)

    def list(self) -> tuple[ConversationSummary, ...]:
        """All that are not deleted: pinned first, then the one that changed last."""
        with self._vault.read() as connection:
            return read_summaries(connection)

    def get(self, conversation: int, *, through: int | None = None) -> Conversation:
        """A conversation as it is shown, oldest message first; with ``through`` as it would be
        shown at that message.

        Raises:
            NotFoundError: ``no_such_conversation``; ``no_such_message`` in this conversation.
        """
        with self._vault.read() as connection:
            summary, tree = _read(connection, conversation)
            if through is not None and through not in tree:
                raise no_message(through)
            path = tree.shown if through is None else tree.through(through)
            return Conversation(summary, read_messages(connection, path, tree.versions))

    def tree(self, conversation: int) -> ConversationTree:
        """A conversation with all its branches; a message always comes after its parent.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.read() as connection:
            summary, tree = _read(connection, conversation)
            messages = read_messages(connection, tree.all, tree.versions)
            return ConversationTree(summary, messages, shown=tree.shown)

    def last_shown(self, conversation: int) -> int | None:
        """The message that ends the branch that is shown; None without messages."""
        with self._vault.read() as connection:
            return last_shown(connection, conversation)

    def show(self, message: int) -> None:
        """Shows a branch with this message in it: the one that is shown, else the newest such one.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        with self._vault.write() as connection:
            conversation = conversation_of(connection, message)
            leaf = read_tree(connection, conversation).through(message)[-1]
            show_branch(connection, conversation, leaf)

    def purge_deleted(self, *, older_than_s: float) -> RemovedChats:
        """Removes for good what was deleted at least this long ago."""
        before = now_us() - int(older_than_s * 1_000_000)
        with self._vault.write() as connection:
            rows = connection.execute("SELECT id FROM conversations WHERE deleted <= ?", (before,))
            gone = tuple(number for (number,) in rows)
            messages, taken = remove_chats(connection, gone)
        return RemovedChats(gone, messages, purge.report(self._vault, taken))

    def keep(self, conversation: int, days: int | None) -> None:
        """For how many days after its last message it is kept; None: as long as the site says."""
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE conversations SET keep_days = ? WHERE id = ? AND deleted IS NULL",
                (days, conversation),
            )
            if not changed.rowcount:
                raise no_such_chat(conversation)

    def remove_expired(self, site_days: int) -> RemovedChats:
        """Removes for good what was kept long enough, pinned or not.

        The shorter of the chat's own time and the site's holds; 0 is a site without one.
        """
        with self._vault.write() as connection:
            rows = connection.execute(
                "SELECT id FROM conversations WHERE updated <= ?1 - ?3 *"
                " min(coalesce(keep_days, ?2), coalesce(?2, keep_days))",
                (now_us(), site_days or None, _DAY_US),
            )
            gone = tuple(number for (number,) in rows)
            messages, taken = remove_chats(connection, gone)
            connection.execute("UPDATE expired_untold SET chats = chats + ?", (len(gone),))
        return RemovedChats(gone, messages, purge.report(self._vault, taken))

    def take_expired_untold(self) -> int:
        """How many ``remove_expired`` took since this was last asked."""
        with self._vault.write() as connection:
            (chats,) = connection.execute("SELECT chats FROM expired_untold").fetchone()
            if chats:
                connection.execute("UPDATE expired_untold SET chats = 0")
            return int(chats)

    def add_user_message(self, conversation: int, text: str) -> int:
        """Keeps a question at the end of the shown branch; on the disk when this returns.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.write() as connection:
            _renew(connection, conversation)
            parent = last_shown(connection, conversation)
            new = NewMessage(Role.USER, text, MessageState.COMPLETE, parent)
            return insert_message(connection, conversation, new)

    def add_version(self, question: int, text: str) -> int:
        """Keeps a question beside another one, which stays with all that follows it.

        Raises:
            NotFoundError: ``no_such_message``, ``no_such_conversation``.
        """
        with self._vault.write() as connection:
            old = read_message(connection, question)
            _renew(connection, old.conversation)
            new = NewMessage(Role.USER, text, MessageState.COMPLETE, old.parent)
            return insert_message(connection, old.conversation, new)

    def begin_answer(self, conversation: int, *, model: str, question: int | None = None) -> int:
        """An empty answer in state STREAMING, to this question, else to the last shown message.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with self._vault.write() as connection:
            _renew(connection, conversation)
            parent = question or last_shown(connection, conversation)
            new = NewMessage(Role.ASSISTANT, "", MessageState.STREAMING, parent, model)
            return insert_message(connection, conversation, new)

    def continue_answer(self, answer: int) -> None:
        """Lets an answer stream again from where it ended; its text stays what it is.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE messages SET state = 'streaming' WHERE id = ? AND role = 'assistant'",
                (answer,),
            )
            if not changed.rowcount:
                raise no_message(answer)

    def keep_text(self, answer: int, text: str) -> None:
        """Keeps what came so far of a streaming answer; never replaces it with less."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE messages SET text = ?1"
                " WHERE id = ?2 AND state = 'streaming' AND length(text) < length(?1)",
                (text, answer),
            )

    def keep_thoughts(self, answer: int, thoughts: str) -> None:
        """Keeps what a model thought so far; never replaces it with less."""
        with self._vault.write() as connection:
            connection.execute(
                "UPDATE messages SET thoughts = ?1"
                " WHERE id = ?2 AND state = 'streaming' AND length(thoughts) < length(?1)",
                (thoughts, answer),
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
        thoughts: str = "",
    ) -> Message:
        """Ends an answer: its final text, state and sources, in one transaction.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        with self._vault.write() as connection:
            changed = connection.execute(
                "UPDATE messages SET text = ?, state = ?, is_answerable = ?, is_extractive = ?,"
                " note = ?, stats = ?, thoughts = ? WHERE id = ? AND role = 'assistant'",
                (
                    *(text, state.value, int(is_answerable), int(is_extractive)),
                    *(note, encode_stats(stats), thoughts, answer),
                ),
            )
            if not changed.rowcount:
                raise no_message(answer)
            write_citations(connection, answer, citations, nearest)
            message = read_message(connection, answer)
            connection.execute(
                "UPDATE conversations SET updated = ? WHERE id = ?",
                (now_us(), message.conversation),
            )
            return message

    def last_stats(self, model: str, count: int) -> tuple[GenerationStats, ...]:
        """The figures of the newest answers of a model, of whatever chats; at most so many.

        Those that stand far behind the newest messages are not looked for.
        """
        with self._vault.read() as connection:
            rows = connection.execute(_LAST_STATS, (model, count)).fetchall()
            found = (decode_stats(stats) for (stats,) in rows)
            return tuple(one for one in found if one is not None)

    def message(self, message: int) -> Message:
        """One message.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        with self._vault.read() as connection:
            return read_message(connection, message)

    def remove_message(self, message: int, *, but_for: MessageState | None = None) -> bool:
        """Removes a message for good with all that follow it; harmless when it is gone.

        Where it was shown, another version of it is, else what stood before it.

        Returns:
            False where one of them is in the state ``but_for``, and nothing was removed.
        """
        with self._vault.write() as connection, suppress(NotFoundError):
            return remove_branch(connection, message, but_for=but_for)
        return True

    def remove_if_empty(self, answer: int) -> None:
        """Removes an answer without a word that nothing follows; any other stays."""
        with self._vault.write() as connection:
            connection.execute(
                "DELETE FROM messages WHERE id = ?1 AND text = ''"
                " AND NOT EXISTS (SELECT 1 FROM messages WHERE parent = ?1)",
                (answer,),
            )

    def mark_interrupted(self) -> int:
        """Marks answers that a kill left streaming; for the start. Returns how many.

        Of an answer that has other versions and not a word of its own nothing is left.
        """
        with self._vault.write() as connection:
            for (message,) in connection.execute(_BEGUN_IN_VAIN).fetchall():
                remove_branch(connection, message)
            return connection.execute(
                "UPDATE messages SET state = 'interrupted' WHERE state = 'streaming'"
            ).rowcount

    def drafts(self) -> dict[int | None, str]:
        """What is typed and not sent, by conversation; None is the one not begun yet."""
        with self._vault.read() as connection:
            return drafts.read(connection)

    def keep_drafts(self, texts: Mapping[int | None, str]) -> None:
        """Keeps these drafts in place of those before; an empty one goes.

        One of a conversation that is gone is dropped.
        """
        with self._vault.write() as connection:
            drafts.keep(connection, texts)


def _read(connection: Connection, conversation: int) -> tuple[ConversationSummary, Tree]:
    summary = read_summary(connection, conversation)
    if summary is None:
        raise no_such_chat(conversation)
    return summary, read_tree(connection, conversation)


def _renew(connection: Connection, conversation: int) -> None:
    """Notes that something new is said in a chat."""
    changed = connection.execute(
        "UPDATE conversations SET updated = ? WHERE id = ? AND deleted IS NULL",
        (now_us(), conversation),
    )
    if not changed.rowcount:
        raise no_such_chat(conversation)
