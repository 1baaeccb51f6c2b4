"""From a passphrase to keys: Argon2id, the keyslot file, HKDF, and the wiping of all of them."""

import hashlib
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import UserFacingError
from app.security.paths import is_disk_full, write_atomic

_MAGIC: Final = "cloister-keyslots"
_VERSION: Final = 1
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_MAX_FILE_BYTES: Final = 64 * 1024
_USER_SLOT: Final = "user"
_FLOOR_MEMORY_KIB: Final = 64 * 1024
_FLOOR_ITERATIONS: Final = 3
_TOP_MEMORY_KIB: Final = 256 * 1024  # an 8 GB board must still be able to unlock
_TARGET_S: Final = 1.0


class WrongPassphraseError(UserFacingError):
    """No slot opens with this passphrase."""

    code = "wrong_passphrase"
    exit_code = 4


class NoKeyslotsError(UserFacingError):
    """There is no keyslot file: this home was never set up."""

    code = "no_vault"
    exit_code = 4


class KeyslotDamagedError(UserFacingError):
    """The keyslot file is not as it was written."""

    code = "damaged_vault"


class NewerKeyslotsError(UserFacingError):
    """The keyslot file is of a later format."""

    code = "newer_vault"


class KeyslotWriteError(UserFacingError):
    """The keyslot file could not be written."""

    code = "disk_full"


class KeyslotsExistError(UserFacingError):
    """There is a keyslot file already."""

    code = "vault_exists"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at the passphrase costs (RFC 9106)."""

    memory_kib: int
    iterations: int
    lanes: int


class _Kdf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    memory_kib: int
    iterations: int
    lanes: int


class _SlotHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of a slot but its ciphertext; authenticated with it as associated data."""

    magic: str
    version: int
    kind: str
    kdf: _Kdf
    salt: bytes
    nonce: bytes


class _Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    header: _SlotHeader
    ciphertext: bytes


class _Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    generation: int
    slots: list[_Slot]


class _Prelude(msgspec.Struct, frozen=True):
    """Enough to tell our file from another, and a later format from ours."""

    magic: str
    version: int


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``checksum`` tells a decayed file from a wrong passphrase; it proves nothing else."""

    magic: str
    version: int
    body: _Body
    checksum: str


class KeyRing:
    """The master key of one home, in memory that ``wipe`` overwrites.

    Every use gets its own key by HKDF-SHA256, so that one that leaks says nothing of another.
    """

    def __init__(self, master: bytearray) -> None:
        self._master = master

    def database_key(self) -> bytearray:
        """32 bytes for SQLCipher; the caller wipes them."""
        return self.subkey("db")

    def subkey(self, label: str) -> bytearray:
        """32 bytes for the named use; the caller wipes them."""
        if not any(self._master):
            raise ValueError("the keys were wiped")
        key = bytearray(_KEY_BYTES)
        info = f"cloister/{_VERSION}/{label}".encode()
        HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=info).derive_into(
            self._master, key
        )
        return key

    def wipe(self) -> None:
        """Overwrites the master key."""
        wipe(self._master)


def wipe(secret: bytearray) -> None:
    """Overwrites a secret in place."""
    secret[:] = bytes(len(secret))


def calibrate() -> KdfCost:
    """The cost that takes about a second here; never below 64 MiB and three passes.

    Memory is raised first, since it is what an attacker's hardware lacks.
    """
    lanes = min(4, os.cpu_count() or 1)
    memory_kib, iterations = _FLOOR_MEMORY_KIB, _FLOOR_ITERATIONS
    elapsed_s = _time_of(KdfCost(memory_kib, iterations, lanes))
    top_kib = min(_TOP_MEMORY_KIB, max(_FLOOR_MEMORY_KIB, _physical_memory_kib() // 16))
    while memory_kib * 2 <= top_kib and elapsed_s * 2 <= _TARGET_S:
        memory_kib, elapsed_s = memory_kib * 2, elapsed_s * 2
    pass_s = elapsed_s / iterations
    iterations = max(iterations, min(64, int(_TARGET_S / pass_s)))
    return KdfCost(memory_kib, iterations, lanes)


def _physical_memory_kib() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024


def _time_of(cost: KdfCost) -> float:
    started = time.perf_counter()
    _kek(bytearray(b"calibration"), bytes(_KEY_BYTES), cost)
    return time.perf_counter() - started


def create_keyslots(path: Path, passphrase: bytearray, *, cost: KdfCost) -> KeyRing:
    """Draws a new master key, locks it with the passphrase, which is wiped, and writes the file.

    Raises:
        KeyslotWriteError: the file could not be written; there is none then.
        KeyslotsExistError: there is one already, which would be lost with all it protects.
    """
    master = bytearray(secrets.token_bytes(_KEY_BYTES))
    try:
        _refuse_existing(path)
        _write(path, _Body(generation=1, slots=[_lock(master, passphrase, cost)]))
    except BaseException:
        wipe(master)
        raise
    finally:
        wipe(passphrase)
    return KeyRing(master)


def unlock_keyslots(path: Path, passphrase: bytearray) -> KeyRing:
    """Opens the first slot that this passphrase fits, and wipes the passphrase.

    Raises:
        WrongPassphraseError, NoKeyslotsError, KeyslotDamagedError, NewerKeyslotsError.
    """
    try:
        for slot in _read(path).slots:
            master = _unlock(slot, passphrase)
            if master is not None:
                return KeyRing(master)
    finally:
        wipe(passphrase)
    raise WrongPassphraseError(
        "The passphrase is not right. Nothing was changed.",
        hint="Check the keyboard layout and Caps Lock, then try again.",
    )


def _refuse_existing(path: Path) -> None:
    if os.path.lexists(path):
        raise KeyslotsExistError(
            f"There is a vault in '{path.parent}' already. Nothing was changed.",
            hint="Open it, or name another folder with --home.",
        )


def _kek(passphrase: bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    kek = bytearray(_KEY_BYTES)
    Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive_into(passphrase, kek)  # type: ignore[arg-type]  # the stub is narrower than the code
    return kek


def _lock(master: bytearray, passphrase: bytearray, cost: KdfCost) -> _Slot:
    header = _SlotHeader(
        magic=_MAGIC,
        version=_VERSION,
        kind=_USER_SLOT,
        kdf=_Kdf("argon2id", cost.memory_kib, cost.iterations, cost.lanes),
        salt=secrets.token_bytes(_KEY_BYTES),
        nonce=secrets.token_bytes(_NONCE_BYTES),
    )
    kek = _kek(passphrase, header.salt, cost)
    try:
        ciphertext = AESGCM(kek).encrypt(header.nonce, master, msgspec.json.encode(header))
    finally:
        wipe(kek)
    return _Slot(header=header, ciphertext=ciphertext)


def _unlock(slot: _Slot, passphrase: bytearray) -> bytearray | None:
    header = slot.header
    cost = KdfCost(header.kdf.memory_kib, header.kdf.iterations, header.kdf.lanes)
    kek = _kek(passphrase, header.salt, cost)
    master = bytearray(_KEY_BYTES)
    try:
        AESGCM(kek).decrypt_into(header.nonce, slot.ciphertext, msgspec.json.encode(header), master)
    except InvalidTag:
        return None
    finally:
        wipe(kek)
    return master


def _write(path: Path, body: _Body) -> None:
    file = _File(magic=_MAGIC, version=_VERSION, body=body, checksum=_checksum(body))
    try:
        write_atomic(path, msgspec.json.format(msgspec.json.encode(file), indent=1))
    except OSError as error:
        reason = "the disk is full" if is_disk_full(error) else os.strerror(error.errno or 0)
        raise KeyslotWriteError(
            f"The keys could not be written to '{path}': {reason}. Nothing was changed.",
            hint="Free some space or check the folder's permissions, then try again.",
            code="disk_full" if is_disk_full(error) else "home_unusable",
        ) from error


def _read(path: Path) -> _Body:
    try:
        with path.open("rb") as stream:
            untrusted_content = stream.read(_MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise NoKeyslotsError(
            f"There is no vault in '{path.parent}'.", hint="Make one with: cloister init"
        ) from error
    except OSError as error:
        raise _damaged(path, f"it cannot be read ({os.strerror(error.errno or 0)})") from error
    return _checked(path, untrusted_content)


def _checked(path: Path, untrusted_content: bytes) -> _Body:
    try:
        prelude = msgspec.json.decode(untrusted_content, type=_Prelude)
        if prelude.magic == _MAGIC and prelude.version > _VERSION:
            raise NewerKeyslotsError(
                "This vault was made by a newer Cloister. Nothing was changed.",
                hint="Install that version, or a later one, and open it with that.",
            )
        file = msgspec.json.decode(untrusted_content, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _damaged(path, "it is incomplete or altered") from error
    body = file.body
    if file.magic != _MAGIC or file.version != _VERSION or file.checksum != _checksum(body):
        raise _damaged(path, "it is incomplete or altered")
    if not body.slots or not all(_is_plausible(slot) for slot in body.slots):
        raise _damaged(path, "it holds no usable key")
    return body


def _is_plausible(slot: _Slot) -> bool:
    """Whether opening the slot can neither fail for its sizes nor exhaust the machine."""
    kdf = slot.header.kdf
    return (
        kdf.name == "argon2id"
        and 1 <= kdf.lanes <= 64  # noqa: PLR2004
        and 8 * kdf.lanes <= kdf.memory_kib <= 4 * 1024 * 1024
        and 1 <= kdf.iterations <= 1000  # noqa: PLR2004
        and len(slot.header.salt) == _KEY_BYTES
        and len(slot.header.nonce) == _NONCE_BYTES
        and len(slot.ciphertext) == _KEY_BYTES + _TAG_BYTES
    )


def _checksum(body: _Body) -> str:
    return hashlib.sha256(msgspec.json.encode(body)).hexdigest()


def _damaged(path: Path, reason: str) -> KeyslotDamagedError:
    return KeyslotDamagedError(
        f"The key file '{path}' is damaged: {reason}. The vault beside it was not touched.",
        hint="Put back a copy of this file from a backup; without it nobody can open the vault.",
    )
