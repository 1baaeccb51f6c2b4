"""Takes the conversations out of a zip as it was downloaded, whatever else lies in it."""

import re
import struct
import zipfile
from typing import BinaryIO, Final

from app.services.chat_files import limits

MAGIC: Final = b"PK\x03\x04"
# Large exports come in several numbered files.
_MEMBER: Final = re.compile(r"(?:.*/)?conversations(?:-\d{1,6})?\.json")
_MOST_DIRECTORY_BYTES: Final = 64 << 20  # the library reads all of it at once
# https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.14 to 4.3.16
_END, _END_BYTES, _COMMENT_BYTES = b"PK\x05\x06", 22, 65_535
_LOCATOR, _LOCATOR_BYTES = b"PK\x06\x07", 20
_END_64_BYTES: Final = 56
_IN_THE_OTHER: Final = 0xFFFFFFFF


class TooLargeError(Exception):
    """There is more in it than what is read."""


def conversations(stream: BinaryIO) -> list[bytes]:
    """The files that hold conversations, by name; none where there are none.

    Raises:
        TooLargeError.
        zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError: it cannot be unpacked;
            the last one for a password, too.
    """
    if _directory_bytes(stream) > _MOST_DIRECTORY_BYTES:
        raise TooLargeError
    texts: list[bytes] = []
    room = limits.MOST_FILE_BYTES
    with zipfile.ZipFile(stream) as archive:
        for name in sorted(filter(_MEMBER.fullmatch, set(archive.namelist()))):
            with archive.open(name) as member:
                texts.append(member.read(room + 1))
            room -= len(texts[-1])
            if room < 0:
                raise TooLargeError
    return texts


def has_conversations(stream: BinaryIO) -> bool:
    """Whether there are any; raises as ``conversations``."""
    if _directory_bytes(stream) > _MOST_DIRECTORY_BYTES:
        raise TooLargeError
    with zipfile.ZipFile(stream) as archive:
        return any(map(_MEMBER.fullmatch, archive.namelist()))


def _directory_bytes(stream: BinaryIO) -> int:
    """How large the list of files says it is, at its end or in the larger form before that."""
    end = stream.seek(0, 2)
    stream.seek(max(0, end - _END_BYTES - _COMMENT_BYTES - _LOCATOR_BYTES - _END_64_BYTES))
    tail = stream.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise zipfile.BadZipFile
    (size,) = struct.unpack_from("<I", tail, at + 12)
    before = at - _LOCATOR_BYTES - _END_64_BYTES
    if before >= 0 and tail.startswith(_LOCATOR, at - _LOCATOR_BYTES):
        (large,) = struct.unpack_from("<Q", tail, before + 40)
        return int(large if size == _IN_THE_OTHER else max(size, large))
    return int(size)
