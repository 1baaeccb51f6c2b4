"""Writes chats into a file that anyone can read: whole or not at all, and never unasked."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from app.domain.audit import AuditEvent, AuditSink
from app.domain.ids import CONVERSATION, format_id
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.policy.schema import ChatsPolicy
from app.security.paths import is_disk_full, writing_new, writing_whole
from app.services.chat_files.writing import (
    ExportFormat,
    ExportOptions,
    Head,
    MakeWriter,
    reduced,
)
from app.services.watch import OnProgress
from app.vault.conversations import Conversations
from app.vault.portable import PortableChats

PLAINTEXT: Final = (
    "The file is not encrypted: whoever can read it reads the chats. Cloister does not look after"
    " it, and does not delete it."
)
_MANY: Final = "chats"  # in the record of events, in place of one chat's id


class ExportForbiddenError(UserFacingError):
    """The site does not let chats leave the vault."""

    code = "export_forbidden"


class ExportExistsError(UserFacingError):
    """There is a file of this name already."""

    code = "file_exists"


class ExportFailedError(UserFacingError):
    """The file could not be written; there is none of this name, or still the old one."""

    code = "export_failed"


class NothingToExportError(UserFacingError):
    """There are no chats."""

    code = "no_chats"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and where."""

    path: Path
    format: ExportFormat
    chats: int
    messages: int
    size_bytes: int


class ChatExportService:
    """Exports chats of one unlocked home, as far as the site allows."""

    def __init__(
        self,
        chats: PortableChats,
        conversations: Conversations,
        *,
        home: Path,
        policy: ChatsPolicy,
        audit: AuditSink,
        writers: Mapping[ExportFormat, MakeWriter],
    ) -> None:
        """``writers`` are those of pages, which are made outside the services."""
        self._chats = chats
        self._conversations = conversations
        self._home = home
        self._policy = policy
        self._audit = audit
        self._writers = writers

    @property
    def is_allowed(self) -> bool:
        """Whether the site lets chats be exported."""
        return self._policy.may_export

    def export(
        self,
        conversations: Sequence[int] | None,
        path: Path,
        options: ExportOptions,
        *,
        on_progress: OnProgress | None = None,
        cancel: CancelToken | None = None,
    ) -> ExportReport:
        """Writes these chats, in their order, or all; mode 0600, beside its place, then renamed.

        Raises:
            ExportForbiddenError, ExportExistsError, ExportFailedError, NothingToExportError.
            NotFoundError: ``no_such_conversation``; nothing was written.
            AuditUnwritableError: nothing was written.
            CancelledError: nothing was written.
        """
        chosen = tuple(dict.fromkeys(self._all() if conversations is None else conversations))
        subject = format_id(CONVERSATION, chosen[0]) if len(chosen) == 1 else _MANY
        try:
            self._refuse(path, chosen)
            return self._written(chosen, path, options, subject, _Follower(on_progress, cancel))
        except UserFacingError as error:
            self._audit.record(AuditEvent.EXPORT, subject=subject, outcome=error.error_code)
            raise

    def _all(self) -> tuple[int, ...]:
        return tuple(chat.id for chat in self._conversations.list())

    def _refuse(self, path: Path, chosen: Sequence[int]) -> None:
        if not self._policy.may_export:
            raise ExportForbiddenError(
                "This site does not let chats be exported. Nothing was written.",
                hint="Ask the administrator (chats.export).",
            )
        if not chosen:
            raise NothingToExportError("There are no chats to export. Nothing was written.")
        if path.parent.resolve().is_relative_to(self._home.resolve()):
            raise ExportFailedError(
                f"'{path}' lies in the data folder itself. Nothing was written.",
                hint="Choose a place outside it.",
                code="export_in_home",
            )

    def _written(
        self,
        chosen: Sequence[int],
        path: Path,
        options: ExportOptions,
        subject: str,
        follower: "_Follower",
    ) -> ExportReport:
        messages = 0
        with writing_out(path, replaces=options.replaces) as stream:
            head = Head(datetime.now(UTC), self._policy.marking, self._titles(chosen))
            writer = self._maker(options.format)(stream, head, options.words)
            for done, number in enumerate(chosen):
                follower.tell(done, len(chosen))
                chat = reduced(self._chats.read(number), options)
                writer.add(chat, follower.look)
                messages += len(chat.messages)
            writer.close()
            follower.tell(len(chosen), len(chosen))
            stream.flush()
            size_bytes = os.fstat(stream.fileno()).st_size
            # Before the file has its name: where nothing may go unrecorded, nothing leaves.
            self._audit.record(
                AuditEvent.EXPORT,
                subject=subject,
                detail={
                    "chats": len(chosen),
                    "messages": messages,
                    "format": options.format.value,
                    "bytes": size_bytes,
                },
            )
        return ExportReport(path, options.format, len(chosen), messages, size_bytes)

    def _maker(self, kind: ExportFormat) -> MakeWriter:
        from app.services.chat_files import (  # noqa: PLC0415 (an unlock does not wait for these)
            markdown_form,
            own_form,
        )

        own: dict[ExportFormat, MakeWriter] = {
            ExportFormat.JSON: own_form.OwnWriter,
            ExportFormat.MARKDOWN: markdown_form.MarkdownWriter,
        }
        return {**own, **self._writers}[kind]

    def _titles(self, chosen: Sequence[int]) -> tuple[str, ...]:
        titles = {chat.id: chat.title for chat in self._conversations.list()}
        return tuple(titles.get(number, "") for number in chosen)


class _Follower:
    """Tells progress in chats, and ends the work when it was cancelled."""

    def __init__(self, on_progress: OnProgress | None, cancel: CancelToken | None) -> None:
        self._on_progress = on_progress
        self._cancel = cancel

    def tell(self, done: int, total: int) -> None:
        """So many chats are written."""
        self.look()
        if self._on_progress is not None:
            self._on_progress(Progress(done, total))

    def look(self) -> None:
        """Raises CancelledError once cancelled."""
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()


@contextmanager
def writing_out(path: Path, *, replaces: bool) -> Iterator[BinaryIO]:
    """A file that leaves the vault, which has its name once it is whole.

    Raises:
        ExportExistsError, ExportFailedError: there is no such file, or still the old one.
    """
    try:
        with writing_whole(path) if replaces else writing_new(path) as stream:
            yield stream
    except FileExistsError as error:
        raise ExportExistsError(
            f"There is a file '{path}' already. Nothing was written.", hint="Choose another name."
        ) from error
    except OSError as error:
        is_full = is_disk_full(error)
        reason = "the disk is full" if is_full else os.strerror(error.errno or 0)
        raise ExportFailedError(
            f"'{path}' could not be written: {reason}. There is no such file.",
            hint="Free some space, or choose another place."
            if is_full
            else "Check that the folder is there and may be written to, or choose another place.",
            code="disk_full" if is_full else None,
        ) from error
