"""Opens what Office of before 2007 locked with RC4 ([MS-OFFCRYPTO] 2.3.5 and 2.3.6).

MD5, SHA-1 and RC4 are the format's choice, not ours.
"""

import hashlib
import hmac
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher

from app.extract.errors import ExtractCode
from app.extract.worker.draft import RefusedError

# Excel locks with it what may be read by everybody, and tries it before it asks.
EXCEL_PASSWORD: Final = "VelvetSweatshop"  # noqa: S105 (the format's, no secret)

_RC4: Final = (1, 1)
_CRYPTO_API_MAJORS: Final = frozenset({2, 3, 4})
_CRYPTO_API_MINOR: Final = 2
_ALGORITHM_RC4: Final = 0x6801
_SALT_BYTES: Final = 16
_SHORT_KEY_BYTES, _KEY_BYTES = 5, 16


@dataclass(frozen=True, slots=True)
class LegacyKey:
    """The key of one file: a further key for each of its blocks."""

    _of_block: Callable[[int], bytes]

    def decrypted(self, data: bytes, block: int) -> bytes:
        """One block, which may be of any length."""
        return Cipher(ARC4(self._of_block(block)), mode=None).decryptor().update(data)

    def decrypted_stream(
        self, data: bytes, block_bytes: int, plain: Iterable[tuple[int, int]] = ()
    ) -> bytes:
        """A stream of blocks of equal size; the spans of ``plain`` were never encrypted."""
        result = bytearray()
        for number, start in enumerate(range(0, len(data), block_bytes)):
            result += self.decrypted(data[start : start + block_bytes], number)
        for start, end in plain:
            result[start:end] = data[start:end]
        return bytes(result)


def legacy_key(info: bytes, password: str | None) -> LegacyKey:
    """The key from what stands in the clear, the version first.

    Raises:
        RefusedError: no password, the wrong one, another way to lock, or damage.
    """
    try:
        version = struct.unpack_from("<HH", info)
        if version == _RC4:
            key, verifier, digest, hashed = _rc4(info, password)
        elif version[0] in _CRYPTO_API_MAJORS and version[1] == _CRYPTO_API_MINOR:
            key, verifier, digest, hashed = _crypto_api(info, password)
        else:
            raise RefusedError(ExtractCode.UNKNOWN_LOCK)
    except struct.error:
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    opened = key.decrypted(verifier + digest, 0)
    found = hashed(opened[: len(verifier)])
    if not hmac.compare_digest(found, opened[len(verifier) :]):
        raise RefusedError(ExtractCode.WRONG_PASSWORD)
    return key


_Hash = Callable[[bytes], bytes]
_Parts = tuple[LegacyKey, bytes, bytes, _Hash]


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data).digest()  # noqa: S324 (as above)


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data).digest()  # noqa: S324 (as above)


def _rc4(info: bytes, password: str | None) -> _Parts:
    """Forty bits, as Office 97 and 2000 do it."""
    salt, verifier, digest = struct.unpack_from("<16s16s16s", info, 4)
    start = _md5(_utf16(password))[:_SHORT_KEY_BYTES]
    short = _md5((start + salt) * _SALT_BYTES)[:_SHORT_KEY_BYTES]

    def of_block(block: int) -> bytes:
        return _md5(short + struct.pack("<I", block))

    return LegacyKey(of_block), verifier, digest, _md5


def _crypto_api(info: bytes, password: str | None) -> _Parts:
    """Up to 128 bits, as Office XP and 2003 do it."""
    (header_bytes,) = struct.unpack_from("<I", info, 8)
    algorithm, _, key_bits = struct.unpack_from("<III", info, 12 + 8)
    if algorithm != _ALGORITHM_RC4:
        raise RefusedError(ExtractCode.UNKNOWN_LOCK)
    size = (key_bits or 40) // 8
    if not _SHORT_KEY_BYTES <= size <= _KEY_BYTES:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    at = 12 + header_bytes
    salt, verifier, digest_bytes, digest = struct.unpack_from("<4x16s16sI20s", info, at)
    if digest_bytes != len(digest):
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    start = _sha1(salt + _utf16(password))

    def of_block(block: int) -> bytes:
        whole = _sha1(start + struct.pack("<I", block))[:size]
        return whole.ljust(_KEY_BYTES, b"\0") if size == _SHORT_KEY_BYTES else whole

    return LegacyKey(of_block), verifier, digest, _sha1


def _utf16(password: str | None) -> bytes:
    if not password:
        raise RefusedError(ExtractCode.NEEDS_PASSWORD)
    return password.encode("utf-16-le")
