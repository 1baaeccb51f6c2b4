"""The key files of a station: Ed25519 in PKCS#8 under a passphrase, as openssl reads them.

``cryptography`` writes such files with 2,048 rounds of PBKDF2, which is far too few for keys that
lie in a drawer; so the few bytes of their form (RFC 8018, PBES2) are put together here.
"""

import base64
import errno
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from app.mirror.errors import StationError, StationPassphraseError
from app.mirror.verifying import read_regular
from app.security.paths import write_atomic

ROUNDS: Final = 1_000_000  # about half a second
NAME_FIELD: Final = "x-cloister-name"  # in the signed root: which key file a public key belongs to

_NAME: Final = re.compile(r"(root|targets|snapshot|timestamp)-[1-9][0-9]{0,5}")
_MAX_FILE_BYTES: Final = 16 * 1024
_BLOCK_BITS: Final = 128
_SALT_BYTES: Final = 16
_IV_BYTES: Final = 16
_PBES2: Final = bytes.fromhex("06092a864886f70d01050d")
_PBKDF2: Final = bytes.fromhex("06092a864886f70d01050c")
_HMAC_SHA256: Final = bytes.fromhex("06082a864886f70d02090500")
_AES_256_CBC: Final = bytes.fromhex("060960864801650304012a")
_SEQUENCE, _INTEGER, _OCTETS = 0x30, 0x02, 0x04


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that was just made; ``signer`` may sign at once."""

    name: str
    signer: CryptoSigner
    content: bytes


def make_key(name: str, passphrase: bytearray, *, rounds: int = ROUNDS) -> NewKey:
    """A new key, and the content of its file."""
    private = Ed25519PrivateKey.generate()
    plain = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    signer = CryptoSigner(private)
    signer.public_key.unrecognized_fields[NAME_FIELD] = name
    return NewKey(name, signer, _protected(plain, passphrase, rounds))


def write_new(path: Path, key: NewKey) -> None:
    """Writes a key file that is not there yet, private and flushed to the disk.

    Raises:
        StationError: there is a file of that name, which may be a key.
        OSError: it could not be written.
    """
    if os.path.lexists(path):
        raise StationError(
            f"There is a file '{path}' already. Nothing was changed.",
            hint="Keep it: it may be a key that is needed.",
            code="key_exists",
        )
    write_atomic(path, key.content, 0o400)


def read_signer(path: Path, passphrase: bytearray) -> CryptoSigner:
    """The signer of a key file.

    Raises:
        StationPassphraseError: the passphrase does not open it.
        StationError: it is no key file.
    """
    content = _content(path)
    try:
        # Any buffer will do, whatever the annotation says; a copy as bytes could not be wiped.
        private = load_pem_private_key(content, cast("bytes", passphrase))
    except TypeError:
        raise _no_key(path, "it is not protected by a passphrase") from None
    except (ValueError, UnsupportedAlgorithm):
        if b"-----BEGIN ENCRYPTED PRIVATE KEY-----" not in content:
            raise _no_key(path, "it is something else") from None
        raise StationPassphraseError(
            f"This passphrase does not open '{path.name}', or the file is damaged. "
            "Nothing was changed.",
            hint="Try again; each key may have its own passphrase.",
        ) from None
    if not isinstance(private, Ed25519PrivateKey):
        raise _no_key(path, "it is of another kind than Ed25519")
    return CryptoSigner(private)


def require_key_file(path: Path) -> None:
    """Looks whether a key file can be read at all, before anybody types its passphrase.

    Raises:
        StationError: it cannot.
    """
    _content(path)


def read_public(path: Path) -> SSlibKey:
    """The public key of a holder who made the pair elsewhere, in the form of ``openssl -pubout``.

    Raises:
        StationError: it is none.
    """
    content = _content(path)
    try:
        key = load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm):
        is_private = b"PRIVATE KEY-----" in content
        reason = (
            "it is the private one, which stays with its holder" if is_private else "it is none"
        )
        raise _no_public(path, reason) from None
    if not isinstance(key, Ed25519PublicKey):
        raise _no_public(path, "it is of another kind than Ed25519")
    return SSlibKey.from_crypto(key)


def name_of(key: object) -> str:
    """The name of the key file that belongs to a public key of the signed root, or nothing.

    It becomes a file's name: only those that a station gives are names.
    """
    name = key.unrecognized_fields.get(NAME_FIELD) if isinstance(key, SSlibKey) else None
    return name if isinstance(name, str) and _NAME.fullmatch(name) else ""


def _content(path: Path) -> bytes:
    try:
        # A link that the holder names is followed; a pipe or a device is never waited for.
        return read_regular(Path(os.path.realpath(path)), _MAX_FILE_BYTES)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise _no_key(path, "it is too large") from error
        if error.errno in (errno.EINVAL, errno.ENXIO):
            raise _no_key(path, "it is no regular file") from error
        raise StationError(
            f"The key file '{path}' cannot be read ({os.strerror(error.errno or 0)}). "
            "Nothing was changed.",
            hint="Name the file of a key.",
            code="key_unreadable",
        ) from error


def _no_key(path: Path, reason: str) -> StationError:
    return StationError(
        f"'{path.name}' is no key file of a station: {reason}. Nothing was changed.",
        hint="Name the file of a key with --key; 'station init' makes them.",
        code="not_a_key",
    )


def _no_public(path: Path, reason: str) -> StationError:
    return StationError(
        f"'{path.name}' is no file of a public key: {reason}. Nothing was changed.",
        hint="Its holder makes one with: openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pub",
        code="not_a_key",
    )


def _protected(plain: bytes, passphrase: bytearray, rounds: int) -> bytes:
    """PKCS#8 under PBES2 (PBKDF2 with HMAC-SHA256, AES-256-CBC), as PEM."""
    salt, vector = os.urandom(_SALT_BYTES), os.urandom(_IV_BYTES)
    key = PBKDF2HMAC(SHA256(), 32, salt, rounds).derive(passphrase)
    padder = padding.PKCS7(_BLOCK_BITS).padder()
    encryptor = Cipher(AES256(key), CBC(vector)).encryptor()
    secret = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    count = rounds.to_bytes(rounds.bit_length() // 8 + 1, "big")
    kdf = _sequence(
        _PBKDF2,
        _sequence(_der(_OCTETS, salt), _der(_INTEGER, count), _der(_SEQUENCE, _HMAC_SHA256)),
    )
    scheme = _sequence(_AES_256_CBC, _der(_OCTETS, vector))
    whole = _sequence(_sequence(_PBES2, _sequence(kdf, scheme)), _der(_OCTETS, secret))
    label = b"ENCRYPTED PRIVATE KEY"
    lines = base64.encodebytes(whole)
    return b"-----BEGIN %s-----\n%b-----END %s-----\n" % (label, lines, label)


def _sequence(*parts: bytes) -> bytes:
    return _der(_SEQUENCE, b"".join(parts))


def _der(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < 0x80:  # noqa: PLR2004 (the form of a length changes here)
        return bytes([tag, length]) + content
    return bytes([tag, 0x81, length]) + content  # nothing here is longer than 255 bytes
