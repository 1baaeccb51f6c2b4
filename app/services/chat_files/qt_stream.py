"""Reads what a ``QDataStream`` wrote, from bytes that may be anything.

https://doc.qt.io/qt-6/datastreamformat.html: big-endian, no types; a reader must know what comes.
"""

import struct
from typing import Final

from app.services.chat_files.errors import DamagedChatFileError

_NULL: Final = 0xFFFFFFFF
_LARGE: Final = 0xFFFFFFFE  # a length of 64 bits follows, for more than anyone types
_MOST_ITEMS: Final = 100_000


class QtStream:
    """Takes values from the front.

    Every method raises DamagedChatFileError where the bytes end, or cannot mean what is asked for.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def is_at_end(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._data)

    def skip(self, size: int) -> None:
        """Passes over so many bytes."""
        self._take(size)

    def boolean(self) -> bool:
        """One byte, 0 or 1."""
        value = self._take(1)[0]
        if value > 1:
            raise _damaged()
        return value == 1

    def int32(self) -> int:
        """Signed, 4 bytes."""
        return int(struct.unpack(">i", self._take(4))[0])

    def uint32(self) -> int:
        """4 bytes."""
        return int(struct.unpack(">I", self._take(4))[0])

    def int64(self) -> int:
        """Signed, 8 bytes."""
        return int(struct.unpack(">q", self._take(8))[0])

    def uint64(self) -> int:
        """8 bytes."""
        return int(struct.unpack(">Q", self._take(8))[0])

    def count(self) -> int:
        """How many items follow, 8 bytes; never more than could be there."""
        return self._checked(self.int64())

    def short_count(self) -> int:
        """As ``count``, 4 bytes."""
        return self._checked(self.int32())

    def text(self) -> str:
        """A QString; a null one is empty, halves of characters become U+FFFD."""
        data = self.data()
        if len(data) % 2:
            raise _damaged()
        return data.decode("utf-16-be", "replace")

    def texts(self) -> list[str]:
        """A QStringList."""
        return [self.text() for _ in range(self.short_count())]

    def data(self) -> bytes:
        """A QByteArray; a null one is empty."""
        size = self.uint32()
        if size == _NULL:
            return b""
        if size == _LARGE:
            raise _damaged()
        return self._take(size)

    def pass_variant(self) -> None:
        """Passes over a QVariant of a simple type; of another nobody can tell where it ends."""
        kind = self.uint32()
        self.skip(1)  # whether it is null
        fixed = {0: 4, 1: 1, 2: 4, 3: 4, 4: 8, 5: 8, 6: 8}  # none, bool, the numbers, double
        if kind in fixed:
            self.skip(fixed[kind])
        elif kind in (10, 12):  # a text, bytes
            self.data()
        else:
            raise _damaged()

    def _checked(self, count: int) -> int:
        if not 0 <= count <= min(_MOST_ITEMS, len(self._data) - self._at):
            raise _damaged()
        return count

    def _take(self, size: int) -> bytes:
        if size > len(self._data) - self._at:
            raise _damaged()
        taken = self._data[self._at : self._at + size]
        self._at += size
        return taken


def _damaged() -> DamagedChatFileError:
    return DamagedChatFileError(
        "This GPT4All chat is damaged or of a form that is not known. Nothing was imported.",
        hint="Open it in GPT4All, so that it is saved once more, and copy it again.",
    )
