"""Files that are attached to a chat, as the JSON records of the contract."""

from collections.abc import Sequence
from typing import Final

from app.cli.records import Record
from app.domain.attachments import Attachment, AttachmentState
from app.domain.ids import DOCUMENT, format_id

_ABSENT: Final = (
    "It was attached where this chat comes from, and is not in this vault. To ask about it, attach "
    "it again: cloister ask QUESTION --conversation ID --attach FILE"
)


def attachment(item: Attachment) -> Record:
    """One file; ``document`` is null until it is read, and where it is not here."""
    code, message = reason(item)
    return {
        "file": item.file,
        "name": item.name,
        "also": list(item.also),
        "state": item.state.value,
        "document": None if item.document is None else format_id(DOCUMENT, item.document),
        "media_type": item.media_type,
        "bytes": item.size_bytes,
        "sha256": item.sha256 or None,
        "pages": item.pages,
        "passages": item.passages,
        "error": {"code": code, "message": message} if code else None,
    }


def reason(item: Attachment) -> tuple[str, str]:
    """Code and sentence of why it cannot be asked; empty where there is no reason."""
    if item.state is AttachmentState.ABSENT:
        return "attachment_absent", _ABSENT
    return item.error_code, item.error_message


def attachments(items: Sequence[Attachment]) -> list[Record]:
    """All of a chat."""
    return [attachment(item) for item in items]
