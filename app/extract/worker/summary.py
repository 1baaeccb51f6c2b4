"""The title in an old Office file's properties ([MS-OLEPS] 2.21)."""

import struct

from app.extract.worker.compound import Compound
from app.extract.worker.decoding import decode

_STREAM = "\x05SummaryInformation"
_TITLE = 2
_ANSI, _UNICODE = 30, 31
_MAX_PROPERTIES = 100


def title_of(file: Compound) -> str:
    """The title; empty when there is none that can be read."""
    try:
        return _title(file.find(_STREAM) or b"")
    except struct.error:
        return ""


def _title(stream: bytes) -> str:
    (section,) = struct.unpack_from("<I", stream, 44)
    (count,) = struct.unpack_from("<I", stream, section + 4)
    for index in range(min(count, _MAX_PROPERTIES)):
        key, offset = struct.unpack_from("<II", stream, section + 8 + 8 * index)
        if key == _TITLE:
            kind, length = struct.unpack_from("<II", stream, section + offset)
            start = section + offset + 8
            if kind == _ANSI:
                return decode(stream[start : start + length].rstrip(b"\0"))
            if kind == _UNICODE:
                return (
                    stream[start : start + 2 * length].decode("utf-16-le", "replace").rstrip("\0")
                )
    return ""
