"""Files that are attached to one chat, and how far each of them is."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Final

MOST_ATTACHMENTS: Final = 50  # to one chat; of more files a collection is made


class AttachmentState(StrEnum):
    """How far an attached file is."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    FAILED = "failed"
    ABSENT = "absent"  # it was attached where the chat was imported from, and is not here


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a chat.

    ``file`` is the path that it was attached from, of an absent one the name alone. ``document``
    is set once it was read, also while it is read anew and where that failed: what was read before
    is asked until then. ``sha256`` is set then, and where it is known of an absent one.
    ``size_bytes`` is None where nobody knows. ``error_code`` and ``error_message`` say why it could
    not be read. ``also`` are other paths that files of the same bytes were attached from: they are
    one, and go together.
    """

    file: str
    state: AttachmentState
    document: int | None = None
    media_type: str = ""
    size_bytes: int | None = None
    sha256: str = ""
    pages: int = 0
    passages: int = 0
    error_code: str = ""
    error_message: str = ""
    also: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What people call it."""
        return PurePath(self.file).name or self.file

    @property
    def files(self) -> tuple[str, ...]:
        """Every path that it was attached from."""
        return (self.file, *self.also)

    @property
    def is_pending(self) -> bool:
        """Whether it is still to be read."""
        return self.state in (AttachmentState.WAITING, AttachmentState.READING)
