"""What ``chats export`` and ``chats import`` tell, as the JSON records of the contract."""

from app.cli.records import Record
from app.domain.ids import CONVERSATION, format_id
from app.services.chat_export import ExportReport
from app.services.chat_import import ChatOutcome


def chat_export(item: ExportReport) -> Record:
    """The end of an export."""
    return {
        "file": str(item.path),
        "format": item.format.value,
        "chats": item.chats,
        "messages": item.messages,
        "bytes": item.size_bytes,
    }


def chat_outcome(file: str, item: ChatOutcome) -> Record:
    """What became of one chat of a file that was imported."""
    error = item.error
    return {
        "file": file,
        "position": item.position,
        "status": item.status.value,
        "conversation": (
            None if item.conversation is None else format_id(CONVERSATION, item.conversation)
        ),
        "title": item.title,
        "messages": item.messages,
        "left_out": item.left_out,
        "error": None if error is None else {"code": error.error_code, "message": error.message},
    }
