"""Who may open the vault: changes the passphrase, makes and takes back the recovery code."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

from app.domain.audit import AuditEvent, AuditSink
from app.errors import UserFacingError
from app.security import recovery
from app.security.kdf import name_of
from app.security.keys import wipe
from app.security.keyslots import OpenKeyslots
from app.security.slots import SlotKind
from app.vault.key_generations import KeyGenerations

_ROLLED_BACK: Final = (
    "The key file is older than the one this vault knows: somebody, or a restored backup, put an"
    " old copy in its place, and a passphrase or recovery code that was changed since may open the"
    " vault again. Change the passphrase, and make a new recovery code if there is one."
)
_ALTERED: Final = (
    "The key file was altered by something other than Cloister. Only what opened it now was kept;"
    " everything else in it opens nothing any more. Make a new recovery code if there was one."
)
_NO_CODE: Final = (
    "This site wants every vault to have a recovery code, and this one has none. Make one in the"
    " Vault view, or with: cloister vault recovery"
)
_OTHER_KDF: Final = (
    "The recovery code is locked with another function than this site asks for (vault.kdf). Make a"
    " new one."
)


@dataclass(frozen=True, slots=True)
class KeyState:
    """How the vault is locked.

    ``recovery_made`` is in seconds since 1970, None where there is no recovery code.
    ``needs_passphrase``: it was opened with the recovery code, and no new passphrase was chosen.
    """

    generation: int
    kdf: str
    recovery_made: int | None
    needs_passphrase: bool


class PassphraseService:
    """Holds the keys of an open vault and no passphrase. Thread-safe.

    ``wants_code``: the site's vaults are to have a recovery code.
    """

    def __init__(
        self,
        keys: OpenKeyslots,
        generations: KeyGenerations,
        *,
        audit: AuditSink,
        wants_code: bool = False,
    ) -> None:
        self._keys = keys
        self._generations = generations
        self._audit = audit
        self._wants_code = wants_code
        self._needs_passphrase = keys.opened_by is SlotKind.RECOVERY

    def settle(self) -> tuple[str, ...]:
        """Brings the key file into order after an unlock.

        Returns:
            A sentence for each thing about it that a person should know.
        """
        keys = self._keys
        seen = self._generations.newest(keys.lineage)
        found = keys.settle(seen=seen)
        warnings: list[str] = []
        if found.is_rolled_back:
            self._record(AuditEvent.KEYSLOTS_ROLLED_BACK, outcome="older", seen=seen)
            warnings.append(_ROLLED_BACK)
        elif keys.generation != seen:
            self._note()
        if found.is_altered:
            self._record(AuditEvent.KEYSLOTS_ROLLED_BACK, outcome="altered", seen=seen)
            warnings.append(_ALTERED)
        if found.is_raised:
            self._record(AuditEvent.KEYSLOTS_RAISED)
        if self._needs_passphrase:
            self._record(AuditEvent.RECOVERY_CHANGE, act="used")
        is_new = not seen
        if self._wants_code and not is_new and keys.slot(SlotKind.RECOVERY) is None:
            warnings.append(_NO_CODE)
        if keys.has_foreign_recovery:
            warnings.append(_OTHER_KDF)
        return tuple(warnings)

    def state(self) -> KeyState:
        """How the vault is locked now."""
        slot = self._keys.slot(SlotKind.RECOVERY)
        return KeyState(
            generation=self._keys.generation,
            kdf=name_of(self._keys.cost),
            recovery_made=None if slot is None else slot.header.made,
            needs_passphrase=self._needs_passphrase,
        )

    def change(self, old: bytearray, new: bytearray) -> KeyState:
        """The new passphrase opens the vault from now on, the old one does not; both are wiped.

        ``old`` may be the recovery code.

        Raises:
            WrongPassphraseError, RecoveryCodeSlipError, KeyslotWriteError, KeysWipedError,
            NoMemoryForKeysError, and what the audit raises.
        """
        try:
            with self._refusals(AuditEvent.PASSPHRASE_CHANGE):
                self._keys.require(old)
            return self.replace(new)
        finally:
            wipe(old)
            wipe(new)

    def replace(self, new: bytearray) -> KeyState:
        """As ``change``, for somebody who opened the vault just now."""
        with self._refusals(AuditEvent.PASSPHRASE_CHANGE):
            self._keys.change_passphrase(new)
        self._needs_passphrase = False
        self._note()
        self._record(AuditEvent.PASSPHRASE_CHANGE)
        return self.state()

    def make_recovery_code_for(self, passphrase: bytearray) -> str:
        """As ``make_recovery_code``, for somebody who sits before an open vault.

        Nobody who finds it open is to take a key to it home. The passphrase is wiped.

        Raises:
            WrongPassphraseError, RecoveryCodeSlipError, and what ``make_recovery_code`` raises.
        """
        with self._refusals(AuditEvent.RECOVERY_CHANGE):
            self._keys.require(passphrase)
        return self.make_recovery_code()

    def make_recovery_code(self) -> str:
        """A new recovery code as it is printed; one from before opens nothing any more.

        Raises:
            KeyslotWriteError, KeysWipedError, NoMemoryForKeysError, and what the audit raises.
        """
        with self._refusals(AuditEvent.RECOVERY_CHANGE):
            code = self._keys.make_recovery_code()
        try:
            self._note()
            self._record(AuditEvent.RECOVERY_CHANGE, act="made")
            return recovery.printed(code)
        finally:
            wipe(code)

    def remove_recovery_code(self) -> KeyState:
        """No recovery code opens the vault any more.

        Raises:
            NoPassphraseSlotError, KeyslotWriteError, KeysWipedError, and what the audit raises.
        """
        with self._refusals(AuditEvent.RECOVERY_CHANGE):
            self._keys.remove_recovery_code()
        self._note()
        self._record(AuditEvent.RECOVERY_CHANGE, act="removed")
        return self.state()

    def _note(self) -> None:
        with suppress(UserFacingError):  # the change is in force; the next unlock notes it
            self._generations.note(self._keys.lineage, self._keys.generation)

    @contextmanager
    def _refusals(self, event: AuditEvent) -> Iterator[None]:
        try:
            yield
        except UserFacingError as error:
            self._record(event, outcome=error.error_code)
            raise

    def _record(self, event: AuditEvent, *, outcome: str = "ok", **detail: str | int) -> None:
        detail = {"generation": self._keys.generation, "kdf": name_of(self._keys.cost), **detail}
        self._audit.record(event, outcome=outcome, detail=detail)
