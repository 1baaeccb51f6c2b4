"""Word documents of before 2007 ([MS-DOC] 2.4.1, and Word 6 and 95 that were not saved fast)."""

import re
import struct
from collections.abc import Iterator

from app.extract.errors import ExtractCode
from app.extract.worker.compound import Compound
from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, RefusedError, Source, flowing
from app.extract.worker.legacy_keys import legacy_key
from app.extract.worker.summary import title_of

_WORD6, _WORD97 = 0xA5DC, 0xA5EC
_COMPLEX, _ENCRYPTED, _TABLE_1, _OBFUSCATED = 0x0004, 0x0100, 0x0200, 0x8000
_CLEAR_BYTES, _LOCKED_BLOCK_BYTES = 68, 512
_CLX_AT = 0x01A2
_PROPERTIES, _PIECES = 1, 2
_PIECE_BYTES = 8
_ONE_BYTE_CHARACTERS = 0x40000000
_MAX_CHARS = 60_000_000

_MARKS = re.compile("[\x13\x14\x15]")
_FIELD_BEGIN, _FIELD_RESULT = "\x13", "\x14"
_ROW_END = "\x07\x07"
_SIGNS = str.maketrans(
    {
        "\r": "\n\n",
        "\x07": " | ",
        "\x0b": "\n",
        "\x0c": "\n\n",
        "\x1e": "-",
        "\x1f": None,
        "\x01": None,
        "\x02": None,
        "\x08": None,
    }
)


def read(source: Source) -> Draft:
    """Body, then footnotes, headers and the rest, in the order in which the file has them."""
    file = Compound(source.data)
    stream = file.find("WordDocument")
    if not stream:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    try:
        text = _stored_text(file, stream, source.password)
    except struct.error:
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    shown = _without_field_codes(text).replace(_ROW_END, "\n").translate(_SIGNS)
    return flowing(shown, title=title_of(file))


def _stored_text(file: Compound, stream: bytes, password: str | None) -> str:
    (magic,) = struct.unpack_from("<H", stream)
    (flags,) = struct.unpack_from("<H", stream, 10)
    table = file.find("1Table" if flags & _TABLE_1 else "0Table") or b""
    if flags & _ENCRYPTED:
        if magic != _WORD97 or flags & _OBFUSCATED:
            raise RefusedError(ExtractCode.UNKNOWN_LOCK)
        stream, table = _unlocked(stream, table, password)
    if magic == _WORD6 and not flags & _COMPLEX:
        first, last = struct.unpack_from("<II", stream, 0x18)
        return decode(stream[first:last], declared="cp1252")
    if magic != _WORD97:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    start, size = struct.unpack_from("<II", stream, _CLX_AT)
    return "".join(_pieces(stream, table[start : start + size]))


def _unlocked(stream: bytes, table: bytes, password: str | None) -> tuple[bytes, bytes]:
    """[MS-DOC] 2.2.6: the first bytes of the document and the lock itself stand in the clear."""
    (lock_bytes,) = struct.unpack_from("<I", stream, 14)
    key = legacy_key(table[:lock_bytes], password)
    return (
        key.decrypted_stream(stream, _LOCKED_BLOCK_BYTES, [(0, _CLEAR_BYTES)]),
        key.decrypted_stream(table, _LOCKED_BLOCK_BYTES, [(0, lock_bytes)]),
    )


def _pieces(stream: bytes, clx: bytes) -> Iterator[str]:
    """[MS-DOC] 2.4.1: the text stands in pieces, each in one of two encodings."""
    offset = 0
    while offset < len(clx) and clx[offset] == _PROPERTIES:
        offset += 3 + int(struct.unpack_from("<H", clx, offset + 1)[0])
    if offset >= len(clx) or clx[offset] != _PIECES:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    (size,) = struct.unpack_from("<I", clx, offset + 1)
    count = (size - 4) // (4 + _PIECE_BYTES)
    first = offset + 5
    places = struct.unpack_from(f"<{count + 1}I", clx, first)
    left_chars = _MAX_CHARS
    for index in range(count):
        (place,) = struct.unpack_from("<I", clx, first + 4 * (count + 1) + index * _PIECE_BYTES + 2)
        length = min(max(0, places[index + 1] - places[index]), left_chars)
        left_chars -= length
        if place & _ONE_BYTE_CHARACTERS:
            start = (place & ~_ONE_BYTE_CHARACTERS) // 2
            yield stream[start : start + length].decode("cp1252", errors="replace")
        else:
            yield stream[place : place + 2 * length].decode("utf-16-le", errors="replace")


def _without_field_codes(text: str) -> str:
    """Fields show their result, not the instruction that made it."""
    pieces: list[str] = []
    is_code: list[bool] = []  # of the fields that are open
    position = 0
    for mark in _MARKS.finditer(text):
        if not any(is_code):
            pieces.append(text[position : mark.start()])
        position = mark.end()
        if mark[0] == _FIELD_BEGIN:
            is_code.append(True)
        elif is_code:
            is_code.pop()
            if mark[0] == _FIELD_RESULT:
                is_code.append(False)
    if not any(is_code):
        pieces.append(text[position:])
    return "".join(pieces)
