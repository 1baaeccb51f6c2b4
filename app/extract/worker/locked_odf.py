"""Opens members of OpenDocument files that are locked with a password.

OpenDocument 1.2 part 3, section 4.8: AES-CBC, its key derived by PBKDF2. Not opened are the
Blowfish of older files, and the newer ones that are encrypted as one member (AES-GCM, Argon2id).
"""

import base64
import binascii
import hashlib
import hmac
import zlib
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.extract.errors import ExtractCode
from app.extract.protocol import MIB
from app.extract.worker.archive import Archive
from app.extract.worker.draft import RefusedError
from app.extract.worker.safe_xml import Element, parse

_HASHES = {"sha1": "sha1", "sha256": "sha256", "sha1-1k": "sha1", "sha256-1k": "sha256"}
_CHECKED_BYTES = 1024
_BLOCK_BYTES = 16
_MAX_ITERATIONS = 1_000_000
_MAX_RATIO = 100
_LEAST_LIMIT_BYTES = 8 * MIB
_MAX_BYTES = 128 * MIB


class LockedArchive:
    """The members of a locked file, opened with its password one by one."""

    def __init__(self, archive: Archive, manifest: bytes, password: str | None) -> None:
        """Reads how each member is locked.

        Raises:
            RefusedError: ``needs_password``, also where the way it is locked is not known here.
        """
        if not password:
            raise RefusedError(ExtractCode.NEEDS_PASSWORD)
        self._archive = archive
        self._password = password.encode()
        self._locks = {
            entry.get("full-path", ""): found
            for entry in parse(manifest).iterfind("file-entry")
            if (found := entry.find("encryption-data")) is not None
        }

    def read(self, name: str) -> bytes:
        """A member's bytes.

        Raises:
            RefusedError: it is not there, the password is wrong, or it is damaged or too large.
        """
        data = self._archive.read(name)
        lock = self._locks.get(name)
        if lock is None:
            return data
        try:
            packed = _Lock.of(lock).opened(data, self._password)
        except (KeyError, ValueError, binascii.Error):
            raise RefusedError(ExtractCode.DAMAGED_FILE) from None
        return _unpacked(packed)

    def find(self, name: str) -> bytes | None:
        """As ``read``; None when there is no such member."""
        return self.read(name) if name in self._archive.names() else None


@dataclass(frozen=True, slots=True)
class _Lock:
    """The parameters of one member's encryption."""

    checksum_hash: str
    checksum: bytes
    start_hash: str
    vector: bytes
    salt: bytes
    iterations: int
    key_bytes: int

    @classmethod
    def of(cls, data: Element) -> "_Lock":
        cipher, derivation = data.find("algorithm"), data.find("key-derivation")
        start = data.find("start-key-generation")
        if cipher is None or derivation is None:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        is_known = _word(cipher, "algorithm-name").endswith("-cbc") and (
            _word(derivation, "key-derivation-name") == "pbkdf2"
        )
        if not is_known:
            raise RefusedError(ExtractCode.NEEDS_PASSWORD)
        iterations = int(derivation.get("iteration-count", "1024"))
        if not 0 < iterations <= _MAX_ITERATIONS:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        return cls(
            checksum_hash=_HASHES[_word(data, "checksum-type")],
            checksum=base64.b64decode(data.attrib["checksum"]),
            start_hash="sha1"
            if start is None
            else _HASHES[_word(start, "start-key-generation-name")],
            vector=base64.b64decode(cipher.attrib["initialisation-vector"]),
            salt=base64.b64decode(derivation.attrib["salt"]),
            iterations=iterations,
            key_bytes=int(derivation.get("key-size", "16")),
        )

    def opened(self, data: bytes, password: bytes) -> bytes:
        """The packed content; its checksum tells a wrong password."""
        start = hashlib.new(self.start_hash, password).digest()
        key = hashlib.pbkdf2_hmac("sha1", start, self.salt, self.iterations, self.key_bytes)
        decryptor = Cipher(algorithms.AES(key), modes.CBC(self.vector)).decryptor()
        whole = len(data) - len(data) % _BLOCK_BYTES
        padded = decryptor.update(data[:whole]) + decryptor.finalize()
        packed = padded[: len(padded) - padded[-1]] if padded else b""
        found = hashlib.new(self.checksum_hash, packed[:_CHECKED_BYTES]).digest()
        if not hmac.compare_digest(found, self.checksum):
            raise RefusedError(ExtractCode.WRONG_PASSWORD)
        return packed


def _word(element: Element, attribute: str) -> str:
    """The last word of a name, which may be an address: ``aes256-cbc``, ``sha256-1k``."""
    return element.get(attribute, "").rpartition("#")[2].rpartition("/")[2].lower()


def _unpacked(packed: bytes) -> bytes:
    limit = min(_MAX_BYTES, max(_LEAST_LIMIT_BYTES, _MAX_RATIO * len(packed)))
    try:
        data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, limit + 1)
    except zlib.error:
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    if len(data) > limit:
        raise RefusedError(ExtractCode.TOO_LARGE)
    return data
