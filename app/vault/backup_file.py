"""The form of a backup file: a vault's file under its own key, and a trailer that opens it.

    database | trailer (JSON) | length of the trailer (8 bytes, big-endian) | magic (16 bytes)

The trailer holds the key slot (the backup's key, locked by the backup's passphrase), the length
and the SHA-256 of the database, and what was sealed under the key: the rows of each table and the
settings that no vault holds. So nothing is written twice, and a file that was cut off has no end.
"""

import os
import secrets
from pathlib import Path
from typing import Annotated, BinaryIO, Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.security.keys import KeyRing, wipe
from app.security.slots import Slot
from app.vault.errors import DamagedBackupError, NewerBackupError, NotBackupError

_MAGIC: Final = b"cloister-backup\n"
_FORM: Final = 1
_LENGTH_BYTES: Final = 8
_END_BYTES: Final = _LENGTH_BYTES + len(_MAGIC)
_MOST_TRAILER_BYTES: Final = 1 << 20
_NONCE_BYTES: Final = 12
_LABEL: Final = "backup-contents"

_Size = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the key alone shows: time in microseconds, rows by table, the plain settings file."""

    made: int
    rows: dict[str, int]
    settings: bytes


class Trailer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of a backup but its database. ``sealed`` is authenticated with what stands before it."""

    version: int
    slot: Slot
    database_bytes: _Size
    database_sha256: str
    nonce: bytes = b""
    sealed: bytes = b""

    def contents(self, ring: KeyRing) -> Contents | None:
        """What is sealed; None where a bit of it, or of what stands before it, is another."""
        key = ring.subkey(_LABEL)
        try:
            plain = AESGCM(key).decrypt(self.nonce, self.sealed, _header(self))
            return msgspec.msgpack.decode(plain, type=Contents)
        except (InvalidTag, ValueError):
            return None
        finally:
            wipe(key)


class _Prelude(msgspec.Struct, frozen=True):
    version: int


def trailer(
    ring: KeyRing, slot: Slot, contents: Contents, *, database_bytes: int, database_sha256: str
) -> Trailer:
    """The trailer to write."""
    bare = Trailer(_FORM, slot, database_bytes, database_sha256)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    key = ring.subkey(_LABEL)
    try:
        sealed = AESGCM(key).encrypt(nonce, msgspec.msgpack.encode(contents), _header(bare))
    finally:
        wipe(key)
    return msgspec.structs.replace(bare, nonce=nonce, sealed=sealed)


def append(path: Path, content: Trailer) -> bytes:
    """Writes the trailer behind the database and on to the disk; returns what was added.

    Raises:
        OSError.
    """
    encoded = msgspec.json.encode(content)
    end = encoded + len(encoded).to_bytes(_LENGTH_BYTES, "big") + _MAGIC
    with path.open("ab") as file:
        file.write(end)
        file.flush()
        os.fsync(file.fileno())
    return end


def read_trailer(path: Path) -> Trailer:
    """What the end of the file says of it.

    Raises:
        NotBackupError: it has no such end: another file, or one that was cut off.
        NewerBackupError, DamagedBackupError.
        OSError.
    """
    with path.open("rb") as file:
        size, encoded = _end(file)
    if not encoded:
        raise NotBackupError(
            f"'{path}' does not end like a backup: it is another file, or was cut off while it"
            " was copied. Nothing was made.",
            hint="Name the file that 'cloister vault backup' made, or copy it again.",
        )
    try:
        version = msgspec.json.decode(encoded, type=_Prelude).version
        if version > _FORM:
            raise NewerBackupError(
                f"'{path}' was made by a newer Cloister. Nothing was made.",
                hint="Install that version, or a later one, and restore it with that.",
            )
        content = msgspec.json.decode(encoded, type=Trailer)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DamagedBackupError(path, "its last part is altered") from error
    if not content.slot.cost.is_possible:
        raise DamagedBackupError(path, "its last part is altered")
    if content.database_bytes + len(encoded) + _END_BYTES != size:
        raise DamagedBackupError(path, "bytes are missing in it, or were added")
    return content


def _end(file: BinaryIO) -> tuple[int, bytes]:
    size = file.seek(0, os.SEEK_END)
    if size < _END_BYTES:
        return size, b""
    file.seek(size - _END_BYTES)
    untrusted_end = file.read(_END_BYTES)
    length = int.from_bytes(untrusted_end[:_LENGTH_BYTES], "big")
    if untrusted_end[_LENGTH_BYTES:] != _MAGIC:
        return size, b""
    if not 0 < length <= min(_MOST_TRAILER_BYTES, size - _END_BYTES):
        return size, b""
    file.seek(size - _END_BYTES - length)
    return size, file.read(length)


def _header(content: Trailer) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(content, nonce=b"", sealed=b""))
