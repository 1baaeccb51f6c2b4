"""Which reader reads a document: decided by its bytes first, by its name second."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.extract.errors import ExtractCode
from app.extract.kinds import IMAGES, WRITTEN, Kind, kind_by_name
from app.extract.languages import recognition
from app.extract.worker.draft import Draft, RefusedError, Source
from app.extract.worker.locked_office import unlock
from app.extract.worker.readers import (
    book,
    mail,
    opendocument,
    outlook,
    pdf,
    picture,
    rtf,
    sheets,
    sheets_binary,
    slides,
    slides_binary,
    text,
    web,
    word,
    word_binary,
    workbook,
)
from app.extract.worker.sniffing import is_binary, kind_by_content

_SHARE_OF_TIME = 0.8  # then a reader hands over what it has; the rest is for cleaning
_OCR_SHARE_OF_TIME = 0.6


def read_document(
    name: str,
    data: bytes,
    *,
    password: str | None,
    wall_s: float,
    ocr_languages: Sequence[str] = (),
) -> tuple[Kind, Draft]:
    """The kind of the document and its text.

    Raises:
        RefusedError: there is none, and why.
    """
    start = time.monotonic()
    kind = kind_of(name, data)
    if kind is Kind.LOCKED_OFFICE:
        data = unlock(data, password)
        kind = kind_of(name, data)
    draft = read(
        Source(
            name,
            data,
            kind,
            password=password,
            deadline=start + wall_s * _SHARE_OF_TIME,
            ocr_deadline=start + wall_s * _OCR_SHARE_OF_TIME,
            recognition=recognition(ocr_languages),
        )
    )
    promised = kind_by_name(name)
    if promised not in (None, kind) and kind in _IN_WORDS:
        draft.warnings.append(f"The name promises another kind of file: this is {_IN_WORDS[kind]}.")
    return kind, draft


def read(source: Source) -> Draft:
    """Text of a document whose kind is known. Raises as ``read_document``."""
    reader = _READERS.get(source.kind)
    if reader is None:  # locked, and within another document: nobody gave its password
        raise RefusedError(ExtractCode.NEEDS_PASSWORD)
    return reader(source)


def read_attached(name: str, data: bytes, around: Source) -> Draft:
    """Text of a document within another one. Raises as ``read_document``."""
    kind = kind_of(name, data)
    return read(replace(around, name=name, data=data, kind=kind, depth=around.depth + 1))


def kind_of(name: str, data: bytes) -> Kind:
    """The kind whose reader gets the bytes.

    Raises:
        RefusedError: empty, of a kind that is not read, not what the name promises, an archive
            without measure, or a compound file without a directory.
    """
    if not data:
        raise RefusedError(ExtractCode.EMPTY_FILE)
    promised = kind_by_name(name)
    try:
        found = kind_by_content(data)
    except RefusedError:
        if promised is None:  # any other container, and none of ours to judge
            raise RefusedError(ExtractCode.UNKNOWN_TYPE) from None
        raise
    if promised in WRITTEN and found in (None, Kind.HTML) and not is_binary(data):
        return promised  # an HTML fragment in a Markdown or text file is what its author says
    if found is not None:
        return found
    if promised is None:
        raise RefusedError(ExtractCode.UNKNOWN_TYPE)
    if promised in (Kind.DOC, Kind.RTF) and not is_binary(data):
        return Kind.TEXT
    if promised in (Kind.ODT, Kind.ODP, Kind.ODS) and data.startswith(b"PK"):
        return promised
    raise RefusedError(ExtractCode.DAMAGED_FILE)


_READERS: dict[Kind, Callable[[Source], Draft]] = {
    Kind.PDF: pdf.Reader(read_attached).read,
    Kind.DOCX: word.read,
    Kind.PPTX: slides.read,
    Kind.XLSX: sheets.read,
    Kind.XLSB: sheets_binary.read,
    Kind.ODT: opendocument.read,
    Kind.ODP: opendocument.read,
    Kind.ODS: opendocument.read,
    Kind.EPUB: book.read,
    Kind.DOC: word_binary.read,
    Kind.PPT: slides_binary.read,
    Kind.XLS: workbook.read,
    Kind.MSG: outlook.Reader(read_attached).read,
    Kind.EML: mail.Reader(read_attached).read,
    Kind.RTF: rtf.read,
    Kind.HTML: web.read,
    Kind.TEXT: text.read,
    Kind.MARKDOWN: text.read,
    Kind.XML: text.read,
    Kind.CSV: text.read,
    **dict.fromkeys(IMAGES, picture.read),
}
_IN_WORDS = {
    Kind.PDF: "a PDF file",
    Kind.DOCX: "a Word file",
    Kind.HTML: "a web page",
    Kind.RTF: "an RTF file",
    Kind.TEXT: "plain text",
    **dict.fromkeys(IMAGES, "a picture"),
}
