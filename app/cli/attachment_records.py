"""Files that are attached to a chat, as the JSON records of the contract."""

from collections.abc import Sequence

from app.cli.records import Record
from app.domain.attachments import Attachment
from app.domain.ids import DOCUMENT, format_id


def attachment(item: Attachment) -> Record:
    """One file; ``document`` is null until it is read, and where it is not here."""
    failed = {"code": item.error_code, "message": item.error_message}
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
        "error": failed if item.error_code else None,
    }


def attachments(items: Sequence[Attachment]) -> list[Record]:
    """All of a chat."""
    return [attachment(item) for item in items]
