"""Past conversations: list, read, rename, put in order, search, delete with undo; their drafts."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import Conversation, ConversationSummary, ConversationTree, MessageState
from app.domain.chat_search import (
    MOST_PLACE_CHARS,
    ChatQuery,
    FilterNames,
    FoundMessages,
    is_place,
)
from app.domain.ids import CONVERSATION, MESSAGE, format_id
from app.errors import UsageError, UserFacingError
from app.services.attached_removal import AttachedRemoval
from app.services.chat_query import parse
from app.services.screening import ContentFilter
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.errors import NotFoundError
from app.vault.records import RemovedChats
from app.vault.shelf import ChatShelf

UNDO_WINDOW_S = 30
MOST_TITLE_CHARS = 200
_HITS = 50


class BadNameError(UsageError):
    """A folder or a tag cannot be called that."""

    code = "bad_name"


class OnlyVersionError(UserFacingError):
    """A message is the only one of its kind."""

    code = "only_version"


class BeingWrittenError(UserFacingError):
    """What is to go is growing."""

    code = "being_written"


class HistoryService:
    """The history list and everything that can be done to a conversation but asking.

    What is done to several chats is done to all of them or to none.
    """

    def __init__(
        self,
        conversations: Conversations,
        *,
        shelf: ChatShelf,
        search: ChatSearch,
        audit: AuditSink,
        removal: AttachedRemoval,
        content_filter: ContentFilter | None = None,
    ) -> None:
        """Without a filter every draft is kept as it is; ``removal`` hears of chats that went."""
        self._removal = removal
        self._conversations = conversations
        self._shelf = shelf
        self._search = search
        self._audit = audit
        self._filter = content_filter

    @classmethod
    def of_vault(
        cls,
        vault: Vault,
        *,
        audit: AuditSink,
        removal: AttachedRemoval | None = None,
        content_filter: ContentFilter | None = None,
    ) -> "HistoryService":
        """The history that a vault holds; without ``removal`` no index holds passages of it."""
        return cls(
            Conversations(vault),
            shelf=ChatShelf(vault),
            search=ChatSearch(vault),
            audit=audit,
            removal=removal or AttachedRemoval(audit),
            content_filter=content_filter,
        )

    def list(self) -> tuple[ConversationSummary, ...]:
        """All conversations, archived ones too; pinned first, then the newest."""
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

    def chat_of(self, message: int) -> int:
        """The chat that a message is in.

        Raises:
            NotFoundError: ``no_such_message``.
        """
        return self._conversations.message(message).conversation

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
        """Gives it a title, which nothing but a person changes again; an empty one is ignored."""
        if title.strip():
            self._shelf.rename(conversation, title.strip()[:MOST_TITLE_CHARS])

    def pin(self, chats: Sequence[int], *, is_pinned: bool) -> None:
        """Keeps them on top of the list, or no longer."""
        self._shelf.pin(chats, is_pinned=is_pinned)

    def archive(self, chats: Sequence[int], *, is_archived: bool) -> None:
        """Takes them out of the list, or back into it; nothing else about them changes."""
        self._shelf.archive(chats, is_archived=is_archived)

    def move(self, chats: Sequence[int], folder: str) -> None:
        """Into a folder, a new one where there is none of that name; empty: into none.

        Raises:
            BadNameError: no folder can be called that.
        """
        self._shelf.move(chats, _as_known(folder, self._shelf.folders()) if folder else "")

    def tag(
        self, chats: Sequence[int], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Gives them tags and takes others away.

        Raises:
            BadNameError: no tag can be called that.
        """
        known = self._shelf.tags()
        self._shelf.tag(
            chats,
            add=[_as_known(name, known) for name in add],
            remove=[_as_known(name, known) for name in remove],
        )

    def folders(self) -> tuple[str, ...]:
        """The folders in which chats lie."""
        return self._shelf.folders()

    def tags(self) -> tuple[str, ...]:
        """The tags that chats have."""
        return self._shelf.tags()

    def delete(self, chats: Sequence[int]) -> None:
        """Hides them at once; ``undo_delete`` brings them back until ``purge`` runs."""
        self._shelf.delete(chats)

    def undo_delete(self, chats: Sequence[int]) -> None:
        """Brings deleted conversations back, where and as they were."""
        self._shelf.undelete(chats)

    def purge(self, *, older_than_s: float = UNDO_WINDOW_S) -> RemovedChats:
        """Removes for good what was deleted longer ago than this, with what is attached to it."""
        gone = self._conversations.purge_deleted(older_than_s=older_than_s)
        for conversation in gone.chats:
            self._audit.record(
                AuditEvent.CHAT_DELETE, subject=format_id(CONVERSATION, conversation)
            )
        self._removal.settle(gone.attached)
        return gone

    def search(self, query: str | ChatQuery, *, limit: int = _HITS) -> FoundMessages:
        """Messages that hold all the words and fit the filters, as typed or as parsed."""
        parsed = parse(query) if isinstance(query, str) else query
        return self._search.find(parsed, limit=limit)

    def filter_names(self) -> FilterNames:
        """What the filters of a search can name."""
        return self._search.names()

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


def _as_known(untrusted_name: str, known: Sequence[str]) -> str:
    """A name in one line, in the spelling that it has where it is known already."""
    name = " ".join(untrusted_name.replace('"', " ").split())
    if not is_place(name):
        raise BadNameError(
            "A folder or a tag needs a name with a letter or a digit, of at most "
            f"{MOST_PLACE_CHARS} characters. Nothing was changed.",
            hint="Choose another name.",
        )
    return next((one for one in known if one.casefold() == name.casefold()), name)
