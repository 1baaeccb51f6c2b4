"""The key file's form and its two copies: each written whole, the newest sound one counts."""

import contextlib
import hashlib
import hmac
import os
from pathlib import Path
from typing import Annotated, Final

import msgspec

from app.security.errors import (
    KeyslotDamagedError,
    KeyslotsExistError,
    KeyslotUnconfirmedError,
    KeyslotWriteError,
    NewerKeyslotsError,
)
from app.security.keys import KeyRing
from app.security.paths import is_disk_full, write_atomic
from app.security.slots import MAGIC, Slot

_FORM: Final = 2  # 1 had no seal, one slot and one copy
_MAX_FILE_BYTES: Final = 64 * 1024
_COPY_SUFFIX: Final = ".copy"
_SEAL: Final = "keyslots"


class KeySet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who may open the home; every change is the next generation."""

    generation: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=8)]


class _Prelude(msgspec.Struct, frozen=True):
    """Enough to tell our file from another, and a later form from ours."""

    magic: str
    version: int


class KeyFileContent(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """``checksum`` tells a decayed file from a wrong passphrase; it proves nothing else.

    ``seal`` is what proves that a holder of the master key put these slots together; only
    someone who opened one of them can tell.
    """

    magic: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    body: KeySet
    checksum: str
    seal: bytes = b""

    @property
    def is_first_form(self) -> bool:
        """Whether an earlier version wrote it, without a seal."""
        return self.version < _FORM

    def is_sealed_by(self, ring: KeyRing) -> bool:
        """Whether all of it is as a holder of these keys wrote it."""
        return hmac.compare_digest(self.seal, _seal(ring, self.body))


def sealed(ring: KeyRing, body: KeySet) -> KeyFileContent:
    """The content to write."""
    seal = _seal(ring, body)
    return KeyFileContent(MAGIC, _FORM, body, _checksum(body, seal), seal)


class KeyFile:
    """``keyslots`` and, beside it, ``keyslots.copy``.

    A change is in force as soon as one of them holds it: the older one opens nothing any more.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._paths = (path, path.with_name(path.name + _COPY_SUFFIX))

    def set_aside(self, mark: str) -> None:
        """Renames what is there, so that new keys may be made and these are kept."""
        for path in filter(os.path.lexists, self._paths):
            path.rename(path.with_name(f"{path.name}.{mark}.old"))

    def read(self) -> tuple[KeyFileContent, ...]:
        """The newest generation; twice only where the two copies of it differ.

        Raises:
            KeyslotDamagedError: there is no sound copy.
            NewerKeyslotsError: a later version wrote one of them, so the other one may be old.
        """
        found: list[KeyFileContent] = []
        failures: list[KeyslotDamagedError] = []
        for path in self._paths:
            try:
                found.append(_read(path))
            except KeyslotDamagedError as error:
                failures.append(error)
        if not found:
            raise failures[0]
        newest = max(content.body.generation for content in found)
        return tuple(dict.fromkeys(one for one in found if one.body.generation == newest))

    def create(self, content: KeyFileContent) -> None:
        """Writes the first generation.

        Raises:
            KeyslotsExistError: there is one already, which would be lost with all it protects.
            KeyslotWriteError: there is none then.
        """
        if any(map(os.path.lexists, self._paths)):
            raise KeyslotsExistError(
                f"There is a vault in '{self._path.parent}' already. Nothing was changed.",
                hint="Open it, or name another folder with --home.",
            )
        self.write(content)

    def write(self, content: KeyFileContent) -> None:
        """Puts a new generation in force.

        Raises:
            KeyslotUnconfirmedError: it is in force, but the disk did not confirm it.
            KeyslotWriteError: the one before is in force.
        """
        encoded = _encoded(content)
        first, second = self._paths
        failure = _failure_to_write(first, encoded)
        if failure is not None and not _holds(first, encoded):
            raise _unwritten(first, failure)
        # Should only this one fail, the next unlock writes it again.
        if _failure_to_write(second, encoded) is not None and failure is not None:
            raise KeyslotUnconfirmedError(
                "The new keys are in force, but the disk did not confirm them: after a power"
                " failure it may be the ones before.",
                hint="Check the disk, then do it again.",
            )

    def remove(self) -> None:
        """Takes back keys that open nothing yet.

        Raises:
            OSError.
        """
        for path in self._paths:
            path.unlink(missing_ok=True)

    def heal(self, content: KeyFileContent) -> None:
        """Brings both copies to this content, as far as the disk lets it, and clears leftovers."""
        encoded = _encoded(content)
        for path in self._paths:
            if not _holds(path, encoded):
                _failure_to_write(path, encoded)
        for partial in self._path.parent.glob(f".{self._path.name}*.part"):
            with contextlib.suppress(OSError):
                partial.unlink()


def _failure_to_write(path: Path, encoded: bytes) -> OSError | None:
    try:
        write_atomic(path, encoded)
    except OSError as error:
        return error
    return None


def _holds(path: Path, encoded: bytes) -> bool:
    try:
        return path.read_bytes() == encoded
    except OSError:
        return False


def _encoded(content: KeyFileContent) -> bytes:
    return msgspec.json.format(msgspec.json.encode(content), indent=1)


def _seal(ring: KeyRing, body: KeySet) -> bytes:
    return ring.tag(_SEAL, msgspec.json.encode(body))


def _checksum(body: KeySet, seal: bytes) -> str:
    return hashlib.sha256(msgspec.json.encode(body) + seal).hexdigest()


def _read(path: Path) -> KeyFileContent:
    try:
        with path.open("rb") as stream:
            untrusted_content = stream.read(_MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise KeyslotDamagedError(
            f"The key file '{path}' is missing. The vault beside it was not touched.",
            hint="Put back a copy of this file from a backup; without it nobody can open"
            " the vault.",
        ) from error
    except OSError as error:
        raise _damaged(path, f"it cannot be read ({os.strerror(error.errno or 0)})") from error
    return _checked(path, untrusted_content)


def _checked(path: Path, untrusted_content: bytes) -> KeyFileContent:
    try:
        prelude = msgspec.json.decode(untrusted_content, type=_Prelude)
        if prelude.magic == MAGIC and prelude.version > _FORM:
            raise NewerKeyslotsError(
                "This vault was made by a newer Cloister. Nothing was changed.",
                hint="Install that version, or a later one, and open it with that.",
            )
        content = msgspec.json.decode(untrusted_content, type=KeyFileContent)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _damaged(path, "it is incomplete or altered") from error
    is_whole = content.checksum == _checksum(content.body, content.seal)
    if content.magic != MAGIC or not is_whole:
        raise _damaged(path, "it is incomplete or altered")
    if not all(slot.cost.is_possible for slot in content.body.slots):
        raise _damaged(path, "it holds no usable key")
    return content


def _unwritten(path: Path, error: OSError) -> KeyslotWriteError:
    is_full = is_disk_full(error)
    reason = "the disk is full" if is_full else os.strerror(error.errno or 0)
    return KeyslotWriteError(
        f"The keys could not be written to '{path}': {reason}. Nothing was changed.",
        hint="Free some space or check the folder's permissions, then try again.",
        code="disk_full" if is_full else "home_unusable",
    )


def _damaged(path: Path, reason: str) -> KeyslotDamagedError:
    return KeyslotDamagedError(
        f"The key file '{path}' is damaged: {reason}. The vault beside it was not touched.",
        hint="Put back a copy of this file from a backup; without it nobody can open the vault.",
    )
