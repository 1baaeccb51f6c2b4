"""Tells which pages of a vault's file are not as they were written, without decrypting any.

Each page of 4,096 bytes ends in the random start of its encryption (16 bytes) and an HMAC-SHA512
over its ciphertext, that start and the page's number; the first page begins with 16 bytes of
salt instead. Its key is drawn from the database key (https://www.zetetic.net/sqlcipher/design/).
SQLCipher's own ``cipher_integrity_check`` looks at the same, but can be neither followed nor
stopped; a test holds the two against each other.
"""

import hashlib
import hmac
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

PAGE_BYTES: Final = 4096
_SALT_BYTES: Final = 16
_MAC_BYTES: Final = 64
_SALT_MASK: Final = 0x3A
_ROUNDS: Final = 2
_KEY_BYTES: Final = 32
_PAGES_AT_ONCE: Final = 256
# SQLite leaves out the page that holds this byte: file locks live there.
_LOCK_PAGE: Final = 0x40000000 // PAGE_BYTES + 1
_LOOKS: Final = 3
_PAUSE_S: Final = 0.05  # in which a page that is being written is written


class _Digest(Protocol):
    def update(self, data: bytes, /) -> None: ...


@dataclass(frozen=True, slots=True)
class PageSeal:
    """The key of the pages' authentication codes: it checks pages and decrypts none."""

    _key: bytes

    @classmethod
    def of_file(cls, path: Path, key: bytes | bytearray) -> "PageSeal":
        """For the file that the database key belongs to.

        Raises:
            OSError.
        """
        with path.open("rb") as file:
            salt = file.read(_SALT_BYTES)
        masked = bytes(byte ^ _SALT_MASK for byte in salt)
        return cls(hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, _KEY_BYTES))

    def fits(self, number: int, page: bytes) -> bool:
        """Whether the page with this number, from 1, is as it was written."""
        start = _SALT_BYTES if number == 1 else 0
        sealed = page[start:-_MAC_BYTES] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._key, sealed, "sha512"), page[-_MAC_BYTES:])


def unsound_pages(
    file: BinaryIO,
    seal: PageSeal,
    size_bytes: int,
    *,
    on_bytes: Callable[[int], None],
    digest: _Digest | None = None,
) -> tuple[int, ...]:
    """The numbers of the pages that are not as they were written; others may be writing now.

    ``on_bytes`` hears how far the look is, and ends it by raising. ``digest`` is fed all bytes.
    What cannot be read counts as unsound.
    """
    unsound: list[int] = []
    done = 0
    while done < size_bytes:
        chunk = _chunk(file, done, min(_PAGES_AT_ONCE * PAGE_BYTES, size_bytes - done))
        if digest is not None:
            digest.update(chunk)
        for at in range(0, len(chunk), PAGE_BYTES):
            number = (done + at) // PAGE_BYTES + 1
            if number != _LOCK_PAGE and not seal.fits(number, chunk[at : at + PAGE_BYTES]):
                unsound.append(number)
        done += len(chunk)
        on_bytes(done)
    return _still_unsound(file, seal, unsound)


def _chunk(file: BinaryIO, offset: int, length: int) -> bytes:
    """So many bytes; zeros for what the file no longer has or the disk no longer gives."""
    try:
        file.seek(offset)
        return file.read(length).ljust(length, b"\0")
    except OSError:
        if length <= PAGE_BYTES:
            return bytes(length)
        ends = range(offset, offset + length, PAGE_BYTES)
        return b"".join(_chunk(file, at, min(PAGE_BYTES, offset + length - at)) for at in ends)


def _still_unsound(file: BinaryIO, seal: PageSeal, numbers: Sequence[int]) -> tuple[int, ...]:
    left = tuple(numbers)
    for _ in range(_LOOKS):
        if not left:
            break
        time.sleep(_PAUSE_S)
        left = tuple(
            number
            for number in left
            if not seal.fits(number, _chunk(file, (number - 1) * PAGE_BYTES, PAGE_BYTES))
        )
    return left
