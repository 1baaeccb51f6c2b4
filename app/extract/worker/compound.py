"""Compound files (OLE2), the container of old Office files and Outlook messages.

Format: [MS-CFB] revision 10, sections 2.2 to 2.6. Every chain is bounded by the file's own size.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.errors import ExtractCode
from app.extract.worker.draft import RefusedError

_HEADER_BYTES = 512
_ENTRY_BYTES = 128
_MINI_SECTOR_SHIFT = 6
_NO_SECTOR = 0xFFFFFFFA  # this and above are marks, not sectors
_NO_ENTRY = 0xFFFFFFFF
_STREAM, _ROOT = 2, 5
_HEADER_FAT_ENTRIES = 109


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class Compound:
    """Streams by path, for example ``storage/stream``."""

    def __init__(self, data: bytes) -> None:
        """Reads the directory.

        Raises:
            RefusedError: ``damaged_file``.
        """
        try:
            self._read(data)
        except (struct.error, IndexError):
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None

    def paths(self) -> list[str]:
        """Paths of all streams."""
        return list(self._streams)

    def find(self, path: str) -> bytes | None:
        """A stream's bytes; None when there is no such stream."""
        entry = self._streams.get(path)
        if entry is None:
            return None
        if entry.size < self._mini_cutoff:
            return self._chain(self._mini_fat, entry.start, self._mini, _MINI_SECTOR_SHIFT, 0)[
                : entry.size
            ]
        return self._sectors(entry.start)[: entry.size]

    def _read(self, data: bytes) -> None:
        self._data = data
        self._shift = struct.unpack_from("<H", data, 30)[0]
        if self._shift not in {9, 12}:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        directory, self._mini_cutoff, mini_fat = struct.unpack_from("<I4xII", data, 48)
        self._fat = self._read_fat()
        self._mini_fat = _numbers(self._sectors(mini_fat))
        entries = [_entry(raw) for raw in _split(self._sectors(directory), _ENTRY_BYTES)]
        if not entries or entries[0].kind != _ROOT:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        self._mini = self._sectors(entries[0].start)
        self._streams = {
            path: entry
            for path, entry in _tree(entries, entries[0].child, "", set())
            if entry.kind == _STREAM
        }

    def _read_fat(self) -> list[int]:
        sectors = list(struct.unpack_from(f"<{_HEADER_FAT_ENTRIES}I", self._data, 76))
        following = struct.unpack_from("<I", self._data, 68)[0]
        for _ in range(len(self._data) >> self._shift):
            if following >= _NO_SECTOR:
                break
            *more, following = _numbers(self._sector(following))
            sectors += more
        return [
            number
            for sector in sectors
            if sector < _NO_SECTOR
            for number in _numbers(self._sector(sector))
        ]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._data[start : start + (1 << self._shift)]

    def _sectors(self, start: int) -> bytes:
        return self._chain(self._fat, start, self._data, self._shift, 1)

    @staticmethod
    def _chain(table: list[int], start: int, data: bytes, shift: int, skipped: int) -> bytes:
        pieces = []
        number = start
        for _ in range((len(data) >> shift) + 1):
            if number >= _NO_SECTOR or number >= len(table):
                break
            offset = (number + skipped) << shift
            pieces.append(data[offset : offset + (1 << shift)])
            number = table[number]
        return b"".join(pieces)


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _split(data: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(data) - size + 1, size):
        yield data[start : start + size]


def _entry(raw: bytes) -> _Entry:
    name_bytes, kind, left, right, child = struct.unpack_from("<HBxIII", raw, 64)
    start, size = struct.unpack_from("<II", raw, 116)
    name = raw[: max(0, min(name_bytes, 64) - 2)].decode("utf-16-le", errors="replace")
    return _Entry(name, kind, left, right, child, start, size)


def _tree(
    entries: list[_Entry], first: int, folder: str, seen: set[int]
) -> Iterator[tuple[str, _Entry]]:
    waiting = [(first, folder)]
    while waiting:
        index, inside = waiting.pop()
        if index == _NO_ENTRY or index >= len(entries) or index in seen:
            continue
        seen.add(index)
        entry = entries[index]
        path = f"{inside}{entry.name}"
        yield path, entry
        waiting += [(entry.left, inside), (entry.right, inside), (entry.child, f"{path}/")]
