"""Files that are attached to one chat: read as documents are, asked in that chat alone."""

import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.attachments import MOST_ATTACHMENTS, Attachment, AttachmentState
from app.domain.documents import FileOutcome, ImportSummary, PurgeReport
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.attached_removal import AttachedRemoval
from app.services.discovery import discover
from app.services.enqueuing import Enqueued
from app.services.import_opening import FileDoor, FileRefusedError, digest_of
from app.services.library import LibraryService
from app.services.precedence import Rank
from app.vault.attached import Attachments
from app.vault.queue import ImportQueue, QueueState

_LOOK_S = 0.2  # how often a wait looks at the cancel token


class TooManyAttachmentsError(UserFacingError):
    """More files than one chat takes."""

    code = "too_many_attachments"


class NothingToAttachError(UserFacingError):
    """A folder without a file that could be read."""

    code = "nothing_to_attach"


class AttachmentService:
    """Everything about what is attached to chats but asking it.

    Such a file lies in the vault as a document does, in a collection that is its chat's alone: no
    list of collections or documents has it, and it goes with its chat.
    """

    def __init__(
        self,
        attachments: Attachments,
        waiting: ImportQueue,
        library: LibraryService,
        removal: AttachedRemoval,
    ) -> None:
        """``library`` reads; ``waiting`` is its queue; ``removal`` hears of what went."""
        self._attachments = attachments
        self._waiting = waiting
        self._library = library
        self._removal = removal
        # One for each chat, so that a slow file of one chat holds up no other.
        self._reading: defaultdict[int, threading.Lock] = defaultdict(threading.Lock)
        self._attaching = threading.Lock()
        self._door = FileDoor(sys.maxsize)  # what is too large for the site is said by its reading

    def list(self, chat: int) -> tuple[Attachment, ...]:
        """What is attached, in the order in which it was read, then what is not."""
        there = self._attachments.list(chat)
        if not any(one.is_pending for one in there):
            return there
        collection = self._attachments.collection_of(chat)
        reading = {
            row.path
            for row in self._waiting.all()
            if row.collection == collection and row.state is QueueState.READING
        }
        return tuple(
            replace(one, state=AttachmentState.READING)
            if one.is_pending and one.file in reading
            else one
            for one in there
        )

    def found(
        self, chat: int | None, paths: Sequence[Path], *, cancel: CancelToken | None = None
    ) -> tuple[Path, ...]:
        """The files that would be attached to a chat, or to a new one; changes nothing.

        Raises:
            TooManyAttachmentsError, NothingToAttachError.
            UserFacingError: ``path_not_found``.
            CancelledError.
        """
        files = discover(paths, cancel or CancelToken()).files
        if not files:
            raise NothingToAttachError(
                "There is no file in it that could be read. Nothing was attached.",
                hint="Choose files, or a folder that has some.",
            )
        self._require_room(chat, files)
        return files

    def changed(self, chat: int, files: Sequence[Path]) -> tuple[Path, ...]:
        """Those that are attached already and hold other bytes by now, or cannot be looked at.

        To attach such a file again takes what was read of it away for good.
        """
        kept = {
            path: one.sha256
            for one in self.list(chat)
            if one.document is not None
            for path in one.files
        }
        return tuple(
            file for file in files if str(file) in kept and self._digest(file) != kept[str(file)]
        )

    def enqueue(
        self,
        chat: int,
        paths: Sequence[Path],
        *,
        passwords: Mapping[str, str] | None = None,
        cancel: CancelToken | None = None,
    ) -> frozenset[str]:
        """Attaches files, and those of folders; ``read`` reads them, after a lock or a kill too.

        Returns:
            The paths that are to be read.

        Raises:
            TooManyAttachmentsError, NothingToAttachError: nothing was attached.
            UserFacingError: ``path_not_found`` and ``no_such_conversation``, likewise;
                ``disk_full``.
            CancelledError.
        """
        files = self.found(chat, paths, cancel=cancel)
        with self._attaching:  # of two that come at once, the second counts the first
            self._require_room(chat, files)
            collection = self._attachments.collection_for(chat)
            return self._library.enqueue(
                files, collection=collection, passwords=passwords, cancel=cancel
            ).files

    def read(
        self,
        chat: int,
        *,
        on_outcome: Callable[[FileOutcome], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> ImportSummary:
        """Reads what waits to be read of a chat, before all that is imported; blocks.

        One at a time in a chat: who comes second finds read what the first one read.

        Raises:
            UserFacingError: ``no_embedder``; ``no_reader``, ``disk_full`` (what was read stays).
        """
        token = cancel or CancelToken()
        reading = self._reading[chat]
        while not reading.acquire(timeout=_LOOK_S):
            if token.is_cancelled:
                return ImportSummary()
        try:
            collection = self._attachments.collection_of(chat)
            files = [one.file for one in self._attachments.list(chat) if one.is_pending]
            if collection is None or not files:
                return ImportSummary()
            return self._library.resume(
                Enqueued(frozenset(files), collection),
                on_outcome=on_outcome,
                on_progress=on_progress,
                cancel=token,
                rank=Rank.ATTACHED,
            )
        finally:
            reading.release()

    def take_back(self, chat: int, files: Sequence[Path], before: Sequence[Attachment]) -> None:
        """Undoes an attaching that failed; what was attached ``before`` is what it was then."""
        known = {path: one for one in before for path in one.files}
        new = [path for path in map(str, files) if path not in known]
        again = [
            path
            for path in map(str, files)
            if path in known and known[path].state is AttachmentState.READY
        ]
        self._removal.settle(self._attachments.take_back(chat, new, again))
        self._library.forget_passwords()

    def waiting_chats(self) -> tuple[int, ...]:
        """The chats with files that ``read`` is to read: a lock or a kill came between."""
        return self._attachments.waiting_chats()

    def remove(self, chat: int, gone: Sequence[Attachment]) -> PurgeReport:
        """Removes attached files with every trace, whether they were read or not.

        What they are by now counts, not what they were when they were listed. The answers that
        came from one stay, and say so.
        """
        report = self._attachments.remove(chat, gone)
        self._removal.settle(report)
        self._library.forget_passwords()
        return report

    def _require_room(self, chat: int | None, files: Sequence[Path]) -> None:
        # Of what is not here only the name is attached; one that came before does not count twice.
        listed = () if chat is None else self.list(chat)
        there = {
            path for one in listed if one.state is not AttachmentState.ABSENT for path in one.files
        }
        count = len(there | set(map(str, files)))
        if count > MOST_ATTACHMENTS:
            raise TooManyAttachmentsError(
                f"That would be {count} files; one chat takes {MOST_ATTACHMENTS}. Nothing was "
                "attached.",
                hint="Add them to a collection in Documents instead, and ask that.",
            )

    def _digest(self, file: Path) -> str:
        try:
            with self._door.opened(file, is_watched=False) as stream:
                return digest_of(stream)
        except FileRefusedError:
            return ""
