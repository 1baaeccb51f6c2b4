"""Brings chats of files into the vault: one by one, each whole, none twice."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.portable import PortableChat
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.services.chat_files.errors import BadChatError, ChatFileError
from app.vault.portable import PortableChats

if TYPE_CHECKING:
    from app.services.chat_files.opening import FoundChat

_MANY: Final = "chats"  # in the record of events, in place of one chat's id


class ImportForbiddenError(UserFacingError):
    """The site does not let chats in."""

    code = "import_forbidden"


class ExpiredChatError(BadChatError):
    """The chat is older than chats are kept here."""

    code = "chat_expired"


class ChatStatus(StrEnum):
    """What became of one chat of a file."""

    IMPORTED = "imported"
    PRESENT = "present"  # it is here already, with all its messages
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ChatOutcome:
    """What became of the chat at ``position`` in its file.

    ``conversation`` is the one made, or the one that was here; None for a failed one. ``left_out``
    counts the turns that do not come in: prompts of the system, steps of tools.
    """

    position: int
    status: ChatStatus
    title: str = ""
    conversation: int | None = None
    messages: int = 0
    left_out: int = 0
    error: UserFacingError | None = None


@dataclass(slots=True)
class ChatImportReport:
    """What came of a file. ``error`` is why it could not be read to its end."""

    program: str
    imported: int = 0
    present: int = 0
    failed: int = 0
    messages: int = 0
    left_out: int = 0
    error: UserFacingError | None = None
    failures: list[ChatOutcome] = field(default_factory=list)
    conversations: list[int] = field(default_factory=list)


OnOutcome = Callable[[ChatOutcome, Progress], None]
_KEPT_FAILURES: Final = 1_000  # told one by one; of more only the number


class ChatImportService:
    """Imports chats into one unlocked home, as far as the site allows."""

    def __init__(self, chats: PortableChats, *, policy: SitePolicy, audit: AuditSink) -> None:
        self._chats = chats
        self._policy = policy.chats
        self._site_days = policy.vault.retention_days
        self._audit = audit

    @property
    def is_allowed(self) -> bool:
        """Whether the site lets chats be imported."""
        return self._policy.may_import

    def import_file(
        self,
        path: Path,
        *,
        on_outcome: OnOutcome | None = None,
        cancel: CancelToken | None = None,
    ) -> ChatImportReport:
        """Brings in every chat of a file that is not here yet; what is here is not changed.

        A chat is here if one that began at the same moment has all its messages, in the same
        order and branches: as it is, or with what was said since. A bad one is told, and the
        others come in. What came in before a cancellation stays.

        Raises:
            ImportForbiddenError, ChatFileError: nothing came in.
            AuditUnwritableError.
        """
        try:
            if not self._policy.may_import:
                raise ImportForbiddenError(
                    "This site does not let chats be imported. Nothing was changed.",
                    hint="Ask the administrator (chats.import).",
                )
            from app.services.chat_files import opening  # noqa: PLC0415 (an unlock does not wait)

            file = opening.open_chat_file(path)
        except UserFacingError as error:
            self._audit.record(AuditEvent.CHAT_IMPORT, subject=_MANY, outcome=error.error_code)
            raise
        report = ChatImportReport(file.program)
        try:
            self._take(file.chats, report, on_outcome, cancel)
        finally:
            self._record(report)
        return report

    def _take(
        self,
        chats: "Iterator[FoundChat]",
        report: ChatImportReport,
        on_outcome: OnOutcome | None,
        cancel: CancelToken | None,
    ) -> None:
        claimed: set[int] = set()
        while True:
            if cancel is not None:
                cancel.raise_if_cancelled()
            try:
                found = next(chats, None)
            except ChatFileError as error:  # what came before stays
                report.error = error
                return
            if found is None:
                return
            outcome = self._outcome(found, claimed)
            if outcome.conversation is not None:
                claimed.add(outcome.conversation)
            _count(report, outcome)
            if on_outcome is not None:
                on_outcome(outcome, Progress(found.done, found.total, failed=report.failed))

    def _outcome(self, found: "FoundChat", claimed: set[int]) -> ChatOutcome:
        """What becomes of a chat; one here stands for one of the file, however alike they are."""
        chat = found.chat
        if chat is None:
            return ChatOutcome(found.position, ChatStatus.FAILED, error=found.error)
        title, messages = chat.title, len(chat.messages)
        present = self._present(chat, claimed)
        if present is not None:
            return ChatOutcome(found.position, ChatStatus.PRESENT, title, present)
        try:
            self._refuse_expired(chat)
        except ExpiredChatError as error:
            return ChatOutcome(found.position, ChatStatus.FAILED, title, error=error)
        made = self._chats.add(chat)
        return ChatOutcome(
            found.position, ChatStatus.IMPORTED, title, made, messages, found.left_out
        )

    def _present(self, chat: PortableChat, claimed: set[int]) -> int | None:
        wanted: Counter[bytes] | None = None
        for conversation in self._chats.made_at(chat):
            if conversation in claimed:
                continue
            wanted = _said(chat) if wanted is None else wanted
            if wanted <= _said(self._chats.read(conversation)):
                return conversation
        return None

    def _refuse_expired(self, chat: PortableChat) -> None:
        days = min(filter(None, (chat.keep_days, self._site_days)), default=0)
        if days and chat.updated + timedelta(days=days) <= datetime.now(UTC):
            raise ExpiredChatError(
                f"This chat would be removed at once: its {days} days after the last message are"
                " over.",
                hint="The time is the site's (vault.retention_days) or the chat's own.",
            )

    def _record(self, report: ChatImportReport) -> None:
        code = "" if report.error is None else report.error.error_code
        self._audit.record(
            AuditEvent.CHAT_IMPORT,
            subject=_MANY,
            outcome=code or "ok",
            detail={
                "format": report.program,
                "chats": report.imported,
                "messages": report.messages,
                "present": report.present,
                "failed": report.failed,
            },
        )


def _count(report: ChatImportReport, outcome: ChatOutcome) -> None:
    report.left_out += outcome.left_out
    report.messages += outcome.messages
    if outcome.status is ChatStatus.PRESENT:
        report.present += 1
    elif outcome.status is ChatStatus.FAILED:
        report.failed += 1
        if len(report.failures) < _KEPT_FAILURES:
            report.failures.append(outcome)
    else:
        report.imported += 1
        if outcome.conversation is not None:
            report.conversations.append(outcome.conversation)


def _said(chat: PortableChat) -> Counter[bytes]:
    """A digest of each message together with all that it follows, and how often it is there."""
    digests: dict[str | None, bytes] = {None: b""}
    for message in chat.messages:
        digest = hashlib.sha256(digests[message.parent])
        digest.update(message.role.value.encode())
        digest.update(message.text.encode())
        digests[message.id] = digest.digest()
    del digests[None]
    return Counter(digests.values())
