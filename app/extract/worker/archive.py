"""Zip containers, read in memory within a budget; member names are keys, never paths."""

import io
import zipfile
import zlib

from app.extract.errors import ExtractCode
from app.extract.protocol import MIB
from app.extract.worker.draft import RefusedError

_MAX_MEMBERS = 10_000
_MAX_MEMBER_BYTES = 128 * MIB
_MAX_TOTAL_BYTES = 384 * MIB
_MAX_RATIO = 100  # honest office XML packs 5 to 40 times
_RATIO_FREE_BYTES = 8 * MIB


class Archive:
    """The members of a zip file, by name. What is unpacked is counted against one budget."""

    def __init__(self, data: bytes) -> None:
        """Reads the directory.

        Raises:
            RefusedError: ``damaged_file``, or ``too_large`` for a directory without measure.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError):
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None
        members = self._zip.infolist()
        if len(members) > _MAX_MEMBERS:
            raise RefusedError(ExtractCode.TOO_LARGE)
        # Each says how many bytes it was packed to, which its ratio is measured by. All of them lie
        # in the file, one after the other: where they do not fit in, one of them lies.
        if sum(member.compress_size for member in members) > len(data):
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        self._members = {member.filename: member for member in members}
        self._left_bytes = _MAX_TOTAL_BYTES

    def names(self) -> list[str]:
        """Names of all members, in the order of the directory."""
        return list(self._members)

    def read(self, name: str) -> bytes:
        """A member's bytes.

        Raises:
            RefusedError: it is not there, is broken, or unpacks to too much.
        """
        data = self.find(name)
        if data is None:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        return data

    def find(self, name: str) -> bytes | None:
        """As ``read``; None when there is no such member."""
        member = self._members.get(name)
        if member is None:
            return None
        if member.flag_bits & 1:
            raise RefusedError(ExtractCode.NEEDS_PASSWORD)
        limit = min(_MAX_MEMBER_BYTES, self._left_bytes)
        ratio_limit = max(_RATIO_FREE_BYTES, member.compress_size * _MAX_RATIO)
        try:
            with self._zip.open(member) as stream:
                data = stream.read(min(limit, ratio_limit) + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None
        if len(data) > min(limit, ratio_limit):
            raise RefusedError(ExtractCode.TOO_LARGE)
        self._left_bytes -= len(data)
        return data
