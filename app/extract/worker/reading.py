"""Which reader reads a document: decided by its bytes first, by its name second."""

import time
from collections.abc import Callable

from app.extract.errors import ExtractCode
from app.extract.kinds import IMAGES, WRITTEN, Kind, is_binary, kind_by_content, kind_by_name
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.readers import pdf, text, web, word

_SHARE_OF_TIME = 0.8  # then a reader hands over what it has; the rest is for cleaning

_READERS: dict[Kind, Callable[[Source], Draft]] = {
    Kind.PDF: pdf.read,
    Kind.DOCX: word.read,
    Kind.HTML: web.read,
    Kind.TEXT: text.read,
    Kind.MARKDOWN: text.read,
    Kind.XML: text.read,
    Kind.CSV: text.read,
}
_IN_WORDS = {
    Kind.PDF: "a PDF file",
    Kind.HTML: "a web page",
    Kind.RTF: "an RTF file",
    Kind.TEXT: "plain text",
    **dict.fromkeys(IMAGES, "a picture"),
}


def read_document(
    name: str, data: bytes, *, password: str | None, wall_s: float
) -> tuple[Kind, Draft]:
    """The kind of the document and its text.

    Raises:
        RefusedError: there is none, and why.
    """
    kind = kind_of(name, data)
    deadline = time.monotonic() + wall_s * _SHARE_OF_TIME
    draft = read(Source(name, data, kind, password=password, deadline=deadline))
    promised = kind_by_name(name)
    if promised not in (None, kind) and kind in _IN_WORDS:
        draft.warnings.append(f"The name promises another kind of file: this is {_IN_WORDS[kind]}.")
    return kind, draft


def read(source: Source) -> Draft:
    """Text of a document whose kind is known. Raises as ``read_document``."""
    return _READERS[source.kind](source)


def kind_of(name: str, data: bytes) -> Kind:
    """The kind whose reader gets the bytes.

    Raises:
        RefusedError: empty, of a kind that is not read, or not what the name promises.
    """
    if not data:
        raise RefusedError(ExtractCode.EMPTY_FILE)
    promised, found = kind_by_name(name), kind_by_content(data)
    if promised in WRITTEN and found in (None, Kind.HTML) and not is_binary(data):
        return promised  # an HTML fragment in a Markdown or text file is what its author says
    if found is not None:
        return found
    if promised is None:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    if promised is Kind.DOC and not is_binary(data):
        return Kind.TEXT
    raise RefusedError(ExtractCode.DAMAGED_FILE)
