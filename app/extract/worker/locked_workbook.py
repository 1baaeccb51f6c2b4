"""Opens Excel workbooks of before 2007 that are locked with a password ([MS-XLS] 2.2.10)."""

import struct
from collections.abc import Iterator

from app.extract.errors import ExtractCode
from app.extract.worker.draft import RefusedError
from app.extract.worker.legacy_keys import EXCEL_PASSWORD, legacy_key

_BOF, _LOCK, _SHEET = 0x0809, 0x002F, 0x0085
# Records that are never encrypted: where the stream begins, the lock, and who has it open.
_CLEAR = frozenset({_BOF, _LOCK, 0x0194, 0x0195, 0x00E1, 0x0196, 0x0138})
_RC4 = 1
_BLOCK_BYTES = 1024
_HEAD_BYTES = 4  # of a record: its kind and size, in the clear
_MOST_BEFORE_THE_LOCK = 50


def unlocked(stream: bytes, password: str | None) -> bytes:
    """The workbook's stream as if it had never been locked; one without a lock as it is.

    Raises:
        RefusedError: no password, the wrong one, or another way to lock.
        struct.error: damaged.
    """
    lock = _lock(stream)
    if lock is None:
        return stream
    (way,) = struct.unpack_from("<H", lock)
    if way != _RC4:
        raise RefusedError(ExtractCode.UNKNOWN_LOCK)
    try:
        key = legacy_key(lock[2:], EXCEL_PASSWORD)
    except RefusedError as refusal:
        if refusal.code is not ExtractCode.WRONG_PASSWORD:
            raise
        key = legacy_key(lock[2:], password)
    return key.decrypted_stream(stream, _BLOCK_BYTES, _clear_spans(stream))


def _lock(stream: bytes) -> bytes | None:
    """The lock is among the first records; all before it stand in the clear."""
    position = 0
    for _ in range(_MOST_BEFORE_THE_LOCK):
        if position + _HEAD_BYTES > len(stream):
            break
        kind, size = struct.unpack_from("<HH", stream, position)
        if kind == _LOCK:
            return stream[position + _HEAD_BYTES : position + _HEAD_BYTES + size]
        position += _HEAD_BYTES + size
    return None


def _clear_spans(stream: bytes) -> Iterator[tuple[int, int]]:
    position = 0
    while position + _HEAD_BYTES <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, position)
        end = position + _HEAD_BYTES
        if kind in _CLEAR:
            end += size
        elif kind == _SHEET:
            end += 4  # where the sheet begins
        yield position, min(end, len(stream))
        position += _HEAD_BYTES + size
