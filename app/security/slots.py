"""One slot of the key file: the master key, locked by a passphrase or a recovery code."""

import secrets
import time
from enum import StrEnum
from typing import Annotated, Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.security.kdf import SALT_BYTES, KdfCost
from app.security.keys import KEY_BYTES, KeyRing, wipe

MAGIC: Final = "cloister-keyslots"
_FORM: Final = 1
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_SEALED_BYTES: Final = KEY_BYTES + _TAG_BYTES

_Salt = Annotated[bytes, msgspec.Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
_Nonce = Annotated[bytes, msgspec.Meta(min_length=_NONCE_BYTES, max_length=_NONCE_BYTES)]
_Sealed = Annotated[bytes, msgspec.Meta(min_length=_SEALED_BYTES, max_length=_SEALED_BYTES)]


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "user"  # noqa: S105 (a kind, not a secret)
    RECOVERY = "recovery"


class SlotHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """All of a slot but its ciphertext; its JSON is authenticated with it as associated data.

    So a field may be added only if it is left out at its default: slots of before still open.
    ``made`` is in seconds since 1970; 0 where an earlier version made the slot.
    """

    magic: str
    version: int
    kind: SlotKind
    kdf: KdfCost
    salt: _Salt
    nonce: _Nonce
    made: int = 0


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Opening one can neither fail for its sizes nor exhaust the machine."""

    header: SlotHeader
    ciphertext: _Sealed

    @property
    def kind(self) -> SlotKind:
        """What opens it."""
        return self.header.kind

    @property
    def cost(self) -> KdfCost:
        """What one guess costs."""
        return self.header.kdf


def lock(
    ring: KeyRing, secret: bytearray, *, kind: SlotKind, cost: KdfCost, made: int | None = None
) -> Slot:
    """A slot for the master key, made now or then; the secret is still the caller's to wipe.

    Raises:
        KeysWipedError, NoMemoryForKeysError.
    """
    header = SlotHeader(
        magic=MAGIC,
        version=_FORM,
        kind=kind,
        kdf=cost,
        salt=secrets.token_bytes(SALT_BYTES),
        nonce=secrets.token_bytes(_NONCE_BYTES),
        made=int(time.time()) if made is None else made,
    )
    kek = cost.derive(secret, header.salt)
    try:
        sealed = ring.locked_with(kek, header.nonce, msgspec.json.encode(header))
    finally:
        wipe(kek)
    return Slot(header=header, ciphertext=sealed)


def unlock(slot: Slot, secret: bytearray) -> KeyRing | None:
    """The keys, or None where the secret does not fit or a single bit of the slot is another.

    Raises:
        NoMemoryForKeysError.
    """
    header = slot.header
    kek = header.kdf.derive(secret, header.salt)
    master = bytearray(KEY_BYTES)
    try:
        AESGCM(kek).decrypt_into(header.nonce, slot.ciphertext, msgspec.json.encode(header), master)
    except InvalidTag:
        return None
    finally:
        wipe(kek)
    return KeyRing(master)
