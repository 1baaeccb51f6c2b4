"""Answers over whole documents as JSON records: parts, and which documents may be meant."""

from app.cli.records import Record
from app.domain.ids import DOCUMENT, format_id
from app.domain.whole import Part
from app.services.chat import PartBegun, PartRead, WhichDocument


def begun(item: PartBegun) -> Record:
    """A part of whole documents that is being read; 0 seconds left: not known yet."""
    return {"event": "reading", **_part(item.part), "seconds_left": round(item.seconds_left, 1)}


def read(item: PartRead) -> Record:
    """What a part brought."""
    return {"event": "part", **_part(item.part), "text": item.text}


def which_document(item: WhichDocument) -> Record:
    """The documents that may be meant, where the question does not say which."""
    return {
        "event": "which",
        "documents": [
            {"document": format_id(DOCUMENT, one.document), "file": one.file, "title": one.title}
            for one in item.documents
        ],
    }


def _part(item: Part) -> Record:
    return {
        "part": item.number,
        "parts": item.count,
        "files": list(item.files),
        "first_page": item.first_page,
        "last_page": item.last_page,
    }
