"""Past conversations: list, read, rename, search, delete with undo; and their drafts."""

from collections.abc import Mapping
from contextlib import suppress

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import (
    Conversation,
    ConversationSummary,
    ConversationTree,
    MessageHit,
    MessageState,
)
from app.domain.ids import CONVERSATION, MESSAGE, format_id
from app.errors import UserFacingError
from app.services.screening import ContentFilter
from app.vault.conversations import Conversations
from app.vault.errors import NotFoundError

UNDO_WINDOW_S = 30


class OnlyVersionError(UserFacingError):
    """A message is the only one of its kind."""

    code = "only_version"


class BeingWrittenError(UserFacingError):
    """What is to go is growing."""

    code = "being_written"


class HistoryService:
    """The history list and everything that can be done to a conversation but asking."""

    def __init__(
        self,
        conversations: Conversations,
        *,
        audit: AuditSink,
        content_filter: ContentFilter | None = None,
    ) -> None:
        """Without a filter every draft is kept as it is."""
        self._conversations = conversations
        self._audit = audit
        self._filter = content_filter

    def list(self) -> tuple[ConversationSummary, ...]:
        """All conversations, pinned first, then the newest."""
        return self._conversations.list()

    def get(self, conversation: int, *, through: int | None = None) -> Conversation:
        """One conversation as it is shown, or as it would be at the message ``through``.

        Raises:
            NotFoundError: ``no_such_conversation``, ``no_such_message``.
        """
        return self._conversations.get(conversation, through=through)

    def tree(self, conversation: int) -> ConversationTree:
        """One conversation with all its branches.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        return self._conversations.tree(conversation)

    def show(self, message: int) -> Conversation:
        """Shows a branch with this message from now on: the shown one, else the newest such one.

        Raises:
            NotFoundError: ``no_such_message``, ``no_such_conversation``.
        """
        self._conversations.show(message)
        return self._conversations.get(self._conversations.message(message).conversation)

    def shown_at(self, conversation: int, message: int) -> Conversation:
        """As ``show``, or as it is shown where the message is not there any more.

        Raises:
            NotFoundError: ``no_such_conversation``.
        """
        with suppress(NotFoundError):
            self._conversations.show(message)
        return self._conversations.get(conversation)

    def remove_version(self, message: int) -> Conversation:
        """Deletes one version of a question or an answer for good, with all that follows it.

        Raises:
            NotFoundError: ``no_such_message``.
            OnlyVersionError: there is no other; the chat as a whole can be deleted.
            BeingWrittenError: an answer in it is being written.
        """
        old = self._conversations.message(message)
        if len(old.versions) == 1:
            raise OnlyVersionError(
                f"{format_id(MESSAGE, message)} has no other version. Nothing was deleted.",
                hint="The chat as a whole can be deleted.",
            )
        if not self._conversations.remove_message(message, but_for=MessageState.STREAMING):
            raise BeingWrittenError(
                "An answer is being written in this branch. Nothing was deleted.",
                hint="Wait for it, or stop it.",
            )
        chat = format_id(CONVERSATION, old.conversation)
        self._audit.record(
            AuditEvent.CHAT_DELETE, subject=chat, detail={"message": format_id(MESSAGE, message)}
        )
        return self._conversations.get(old.conversation)

    def rename(self, conversation: int, title: str) -> None:
        """Gives it a title; an empty one is ignored."""
        if title.strip():
            self._conversations.rename(conversation, title.strip()[:200])

    def pin(self, conversation: int, *, is_pinned: bool) -> None:
        """Keeps it on top of the list, or no longer."""
        self._conversations.pin(conversation, is_pinned=is_pinned)

    def delete(self, conversation: int) -> None:
        """Hides it at once; ``undo_delete`` brings it back until ``purge`` runs."""
        self._conversations.delete(conversation)

    def undo_delete(self, conversation: int) -> None:
        """Brings a deleted conversation back."""
        self._conversations.undelete(conversation)

    def purge(self, *, older_than_s: float = UNDO_WINDOW_S) -> int:
        """Removes for good what was deleted longer ago than this; returns how many."""
        gone = self._conversations.purge_deleted(older_than_s=older_than_s)
        for conversation in gone:
            self._audit.record(
                AuditEvent.CHAT_DELETE, subject=format_id(CONVERSATION, conversation)
            )
        return len(gone)

    def search(self, text: str, *, limit: int = 50) -> tuple[MessageHit, ...]:
        """Messages that hold the words, best first."""
        return self._conversations.search(text, limit=limit)

    def drafts(self) -> dict[int | None, str]:
        """What is typed and not sent, by conversation; None is the one not begun yet."""
        return self._conversations.drafts()

    def keep_drafts(self, drafts: Mapping[int | None, str]) -> None:
        """Keeps these drafts in place of those before; an empty one goes.

        Of one that could not be sent as it is, only that is kept which could: nothing where the
        site's filter stops it.
        """
        if self._filter is not None:
            drafts = {chat: self._filter.draft(text) for chat, text in drafts.items()}
        self._conversations.keep_drafts(drafts)
