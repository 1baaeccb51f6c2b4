"""Formats of before 2007, read by kreuzberg; and what it does not read of them."""

import struct

from kreuzberg import ExtractionConfig, extract_bytes_sync
from kreuzberg.exceptions import KreuzbergError

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.worker.compound import Compound
from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, RefusedError, Source, flowing

_WORD6_MAGIC = 0xA5DC
_WORD_ENCRYPTED = 0x0100
_WORD_COMPLEX = 0x0004


def read(source: Source) -> Draft:
    """Old Word, PowerPoint and Excel files, and binary workbooks."""
    if source.kind is Kind.DOC:
        text = _word6(source.data)
        if text is not None:
            return flowing(text)
    try:
        result = extract_bytes_sync(
            source.data, source.kind.value, config=ExtractionConfig(use_cache=False)
        )
    except KreuzbergError as error:
        if "password" in str(error).lower() or "encrypt" in str(error).lower():
            raise RefusedError(ExtractCode.NEEDS_PASSWORD) from None
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    title = str(result.metadata.get("title") or "")
    return Draft([ExtractedPage(None, "", result.content)], untrusted_title=title)


def _word6(data: bytes) -> str | None:
    """The text of a Word 6 or 95 file, which kreuzberg refuses; None for newer ones.

    The text of a file that was not saved "fast" is one run of bytes, from ``fcMin`` to ``fcMac``
    in the header of the document stream.
    """
    stream = Compound(data).find("WordDocument")
    if stream is None or len(stream) < 0x20:  # noqa: PLR2004 - the header's length
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    (magic,) = struct.unpack_from("<H", stream)
    (flags,) = struct.unpack_from("<H", stream, 10)
    if flags & _WORD_ENCRYPTED:
        raise RefusedError(ExtractCode.NEEDS_PASSWORD)
    if magic != _WORD6_MAGIC or flags & _WORD_COMPLEX:
        return None
    first, last = struct.unpack_from("<II", stream, 0x18)
    text = decode(stream[first:last], declared="cp1252")
    return text.replace("\r", "\n\n").replace("\x07", " | ")
