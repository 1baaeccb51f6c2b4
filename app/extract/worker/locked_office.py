"""Opens Office files that are locked with a password ([MS-OFFCRYPTO] 2.3.4)."""

import base64
import binascii
import hashlib
import hmac
import struct
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.extract.errors import ExtractCode
from app.extract.worker.compound import Compound
from app.extract.worker.draft import RefusedError
from app.extract.worker.legacy_keys import EXCEL_PASSWORD
from app.extract.worker.safe_xml import Element, parse

_AGILE, _STANDARD_MINOR = (4, 4), 2
_VERIFIER_INPUT = bytes.fromhex("fea7d2763b4b9e79")
_VERIFIER_HASH = bytes.fromhex("d7aa0f6d3061344e")
_KEY_VALUE = bytes.fromhex("146e0be7abacd0d6")
_HASHES = {"SHA1": "sha1", "SHA256": "sha256", "SHA384": "sha384", "SHA512": "sha512"}
_MAX_SPIN = 1_000_000
_STANDARD_SPIN = 50_000
_SEGMENT_BYTES = 4096
_BLOCK_BYTES = 16
_SHA1_BYTES = 20


def unlock(data: bytes, password: str | None) -> bytes:
    """The Office file within.

    Raises:
        RefusedError: no password, the wrong one, or damage.
    """
    file = Compound(data)
    info, package = file.find("EncryptionInfo"), file.find("EncryptedPackage")
    if not info or not package:
        raise RefusedError(ExtractCode.DAMAGED_FILE)
    try:
        return unlock_package(info, package, password or EXCEL_PASSWORD)
    except RefusedError as refusal:
        if password or refusal.code is not ExtractCode.WRONG_PASSWORD:
            raise
        raise RefusedError(ExtractCode.NEEDS_PASSWORD) from None


def unlock_package(info: bytes, package: bytes, password: str) -> bytes:
    """The file from its two streams. Raises as ``unlock``."""
    try:
        version = struct.unpack_from("<HH", info)
        if version == _AGILE:
            return _Agile(parse(info[8:])).unlock(package, password)
        if version[1] == _STANDARD_MINOR:
            return _unlock_standard(info, package, password)
    except (struct.error, ValueError, KeyError, binascii.Error):
        raise RefusedError(ExtractCode.DAMAGED_FILE) from None
    raise RefusedError(ExtractCode.UNKNOWN_LOCK)


def _spun(hash_name: str, salt: bytes, password: str, spins: int) -> bytes:
    digest = hashlib.new(hash_name, salt + password.encode("utf-16-le")).digest()
    for number in range(spins):
        digest = hashlib.new(hash_name, number.to_bytes(4, "little") + digest).digest()
    return digest


def _decrypted(key: bytes, mode: modes.CBC | modes.ECB, data: bytes) -> bytes:
    decryptor = Cipher(algorithms.AES(key), mode).decryptor()
    whole = len(data) - len(data) % _BLOCK_BYTES
    return decryptor.update(data[:whole]) + decryptor.finalize()


def _sized(package: bytes, content: bytes) -> bytes:
    return content[: int.from_bytes(package[:8], "little")]


@dataclass(frozen=True, slots=True)
class _Parameters:
    """The attributes that key data and key encryptor share."""

    salt: bytes
    hash_name: str
    key_bytes: int
    block_bytes: int

    @classmethod
    def of(cls, element: Element) -> "_Parameters":
        return cls(
            salt=base64.b64decode(element.attrib["saltValue"]),
            hash_name=_HASHES[element.attrib["hashAlgorithm"]],
            key_bytes=int(element.attrib["keyBits"]) // 8,
            block_bytes=int(element.attrib["blockSize"]),
        )

    def hash(self, data: bytes) -> bytes:
        return hashlib.new(self.hash_name, data).digest()

    def sized(self, digest: bytes, size: int) -> bytes:
        return digest[:size].ljust(size, b"\x36")


class _Agile:
    """Agile encryption: Office 2010 and later."""

    def __init__(self, root: Element) -> None:
        data, key = root.find("keyData"), root.find("keyEncryptors/keyEncryptor/encryptedKey")
        if data is None or key is None:
            raise RefusedError(ExtractCode.DAMAGED_FILE)
        self._data = _Parameters.of(data)
        self._key = _Parameters.of(key)
        self._values = key.attrib
        self._spins = int(key.attrib["spinCount"])
        if not 0 <= self._spins <= _MAX_SPIN:
            raise RefusedError(ExtractCode.DAMAGED_FILE)

    def unlock(self, package: bytes, password: str) -> bytes:
        spun = _spun(self._key.hash_name, self._key.salt, password, self._spins)
        expected = self._value("encryptedVerifierHashValue", spun, _VERIFIER_HASH)
        found = self._key.hash(self._value("encryptedVerifierHashInput", spun, _VERIFIER_INPUT))
        if not hmac.compare_digest(found, expected[: len(found)]):
            raise RefusedError(ExtractCode.WRONG_PASSWORD)
        secret = self._value("encryptedKeyValue", spun, _KEY_VALUE)[: self._data.key_bytes]
        content = bytearray()
        for number, start in enumerate(range(8, len(package), _SEGMENT_BYTES)):
            digest = self._data.hash(self._data.salt + number.to_bytes(4, "little"))
            iv = self._data.sized(digest, self._data.block_bytes)
            content += _decrypted(secret, modes.CBC(iv), package[start : start + _SEGMENT_BYTES])
        return _sized(package, bytes(content))

    def _value(self, name: str, spun: bytes, purpose: bytes) -> bytes:
        key = self._key.sized(self._key.hash(spun + purpose), self._key.key_bytes)
        iv = self._key.sized(self._key.salt, self._key.block_bytes)
        return _decrypted(key, modes.CBC(iv), base64.b64decode(self._values[name]))


def _unlock_standard(info: bytes, package: bytes, password: str) -> bytes:
    """Standard encryption: Office 2007. ECB and SHA-1 are its choice, not ours."""
    (header_bytes,) = struct.unpack_from("<I", info, 8)
    (key_bits,) = struct.unpack_from("<I", info, 12 + 16)
    verifier = 12 + header_bytes
    salt = info[verifier + 4 : verifier + 20]
    spun = _spun("sha1", salt, password, _STANDARD_SPIN)
    final = hashlib.sha1(spun + bytes(4)).digest()  # noqa: S324 - the format's choice
    padded = final.ljust(64, b"\0")
    key = b"".join(
        hashlib.sha1(bytes(byte ^ fill for byte in padded)).digest()  # noqa: S324 - as above
        for fill in (0x36, 0x5C)
    )[: key_bits // 8]
    ecb = modes.ECB()  # noqa: S305 - the format's choice
    found = hashlib.sha1(_decrypted(key, ecb, info[verifier + 20 : verifier + 36])).digest()  # noqa: S324
    expected = _decrypted(key, ecb, info[verifier + 40 : verifier + 72])[:_SHA1_BYTES]
    if not hmac.compare_digest(found, expected):
        raise RefusedError(ExtractCode.WRONG_PASSWORD)
    return _sized(package, _decrypted(key, ecb, package[8:]))
