"""Office files under a password, locked here by the rules of [MS-OFFCRYPTO]."""

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.extract.errors import ExtractCode
from app.extract.worker.draft import RefusedError
from app.extract.worker.locked_office import unlock_package

_SALT, _KEY_SALT = bytes(range(16)), bytes(range(16, 32))
_SECRET = bytes(range(32, 64))
_SPINS = 1_000
_DOCUMENT = b"PK\x03\x04" + bytes(range(256)) * 40


def _hash(data: bytes) -> bytes:
    return hashlib.sha512(data).digest()


def _encrypt(key: bytes, iv: bytes, data: bytes) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return encryptor.update(data + bytes(-len(data) % 16)) + encryptor.finalize()


def _locked(password: str) -> tuple[bytes, bytes]:
    """EncryptionInfo and EncryptedPackage with agile encryption, AES-256, SHA-512."""
    spun = _hash(_KEY_SALT + password.encode("utf-16-le"))
    for number in range(_SPINS):
        spun = _hash(number.to_bytes(4, "little") + spun)

    def value(purpose: str, data: bytes) -> str:
        key = _hash(spun + bytes.fromhex(purpose))[:32]
        return base64.b64encode(_encrypt(key, _KEY_SALT, data)).decode()

    verifier = b"sixteen bytes..."
    shared = 'hashAlgorithm="SHA512" keyBits="256" blockSize="16" saltSize="16" hashSize="64"'
    info = (
        f'<encryption><keyData {shared} saltValue="{base64.b64encode(_SALT).decode()}"/>'
        f'<keyEncryptors><keyEncryptor><encryptedKey {shared} spinCount="{_SPINS}"'
        f' saltValue="{base64.b64encode(_KEY_SALT).decode()}"'
        f' encryptedVerifierHashInput="{value("fea7d2763b4b9e79", verifier)}"'
        f' encryptedVerifierHashValue="{value("d7aa0f6d3061344e", _hash(verifier))}"'
        f' encryptedKeyValue="{value("146e0be7abacd0d6", _SECRET)}"/>'
        "</keyEncryptor></keyEncryptors></encryption>"
    )
    package = len(_DOCUMENT).to_bytes(8, "little")
    for number, start in enumerate(range(0, len(_DOCUMENT), 4096)):
        iv = _hash(_SALT + number.to_bytes(4, "little"))[:16]
        package += _encrypt(_SECRET, iv, _DOCUMENT[start : start + 4096])
    return b"\x04\0\x04\0\x40\0\0\0" + info.encode(), package


def test_the_password_opens_the_file() -> None:
    assert unlock_package(*_locked("sésame"), "sésame") == _DOCUMENT


def test_another_password_does_not() -> None:
    with pytest.raises(RefusedError) as caught:
        unlock_package(*_locked("sésame"), "sesame")

    assert caught.value.code is ExtractCode.WRONG_PASSWORD


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"1000", b"99999999999"),
        (b"SHA512", b"MD5"),
        (b"keyBits=", b"keyBytes="),
        (b'="16', b'="x'),
    ],
)
def test_strange_parameters_are_damage(was: bytes, becomes: bytes) -> None:
    info, package = _locked("a")

    with pytest.raises(RefusedError) as caught:
        unlock_package(info.replace(was, becomes), package, "a")

    assert caught.value.code is ExtractCode.DAMAGED_FILE
