"""For how long chats are kept, and the removal of those whose time is over."""

from datetime import datetime, timedelta

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import ConversationSummary
from app.services.attached_removal import AttachedRemoval
from app.vault.conversations import Conversations


class RetentionService:
    """The site's time and each chat's own; the shorter of both holds, for pinned chats too.

    Days count from the last message, by this machine's clock.
    """

    def __init__(
        self,
        conversations: Conversations,
        *,
        site_days: int,
        audit: AuditSink,
        removal: AttachedRemoval | None = None,
    ) -> None:
        """``site_days`` is the policy's ``vault.retention_days``; 0 keeps without end.

        Without ``removal`` no index holds passages of what is attached to chats.
        """
        self._removal = removal or AttachedRemoval(audit)
        self._conversations = conversations
        self._site_days = site_days
        self._audit = audit

    @property
    def site_days(self) -> int:
        """For how long the site lets any chat be kept; 0 is without end."""
        return self._site_days

    def expires(self, chat: ConversationSummary) -> datetime | None:
        """When it goes unless it goes on; None: never."""
        times = [days for days in (chat.keep_days, self._site_days) if days]
        return chat.updated + timedelta(days=min(times)) if times else None

    def keep(self, conversation: int, days: int | None) -> None:
        """Gives a chat a time of its own; None takes it away again.

        Raises:
            UserFacingError: ``no_such_conversation``.
        """
        self._conversations.keep(conversation, days)

    def apply(self) -> tuple[int, ...]:
        """Removes for good what was kept long enough; returns which chats."""
        gone = self._conversations.remove_expired(self._site_days)
        if gone.chats:
            self._audit.record(
                AuditEvent.RETENTION, detail={"chats": len(gone.chats), "messages": gone.messages}
            )
        self._removal.settle(gone.attached)
        return gone.chats

    def take_notice(self) -> int:
        """How many chats went since somebody was last told; counts from 0 again."""
        return self._conversations.take_expired_untold()
