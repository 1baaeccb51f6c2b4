"""Who may open a home: makes its key file, opens it, and changes its slots."""

import secrets
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from app.security import recovery, slots
from app.security.errors import (
    KeyslotUnconfirmedError,
    KeyslotWriteError,
    NoPassphraseSlotError,
)
from app.security.kdf import KdfCost, KdfRule
from app.security.keyfile import KeyFile, KeyFileContent, KeySet, sealed
from app.security.keys import KEY_BYTES, KeyRing, wipe
from app.security.opening import Opening, open_first, refusal
from app.security.slots import Slot, SlotKind

_LINEAGE: Final = "lineage"
_FIRST_GENERATION: Final = 1


@dataclass(frozen=True, slots=True)
class Settlement:
    """What was found about the key file once the vault was open, and what was done."""

    is_rolled_back: bool = False
    is_altered: bool = False
    is_raised: bool = False


class OpenKeyslots:
    """An opened key file: its keys, and the right to change who opens it. Thread-safe."""

    def __init__(
        self, file: KeyFile, rule: KdfRule, *, content: KeyFileContent, opening: Opening
    ) -> None:
        self._file = file
        self._rule = rule
        self._ring = opening.ring
        self._opening = opening
        self._content = content
        self._is_altered = not _is_sound(content, opening)
        self._slots = (opening.slot,) if self._is_altered else content.body.slots
        # Of a file that somebody altered it proves nothing, and may leave no room above.
        self._newest = 0 if self._is_altered else content.body.generation
        self._lock = threading.Lock()  # over all of these, and each change as a whole

    @property
    def ring(self) -> KeyRing:
        """The keys."""
        return self._ring

    @property
    def rule(self) -> KdfRule:
        """What a slot is to cost here."""
        return self._rule

    @property
    def opened_by(self) -> SlotKind:
        """What it was opened with."""
        return self._opening.slot.kind

    @property
    def generation(self) -> int:
        """Of the file as it is in force; of an altered one, the newest that is proved."""
        return self._newest if self._is_altered else self._content.body.generation

    @property
    def lineage(self) -> bytes:
        """Tells this home's master key from others, and nothing else about it."""
        return self._ring.tag(_LINEAGE, b"")

    @property
    def cost(self) -> KdfCost:
        """What one guess at the passphrase costs."""
        return (self.slot(SlotKind.PASSPHRASE) or self._opening.slot).cost

    @property
    def has_foreign_recovery(self) -> bool:
        """Whether the recovery code is locked with a function that is not the rule's."""
        slot = self.slot(SlotKind.RECOVERY)
        return slot is not None and not isinstance(slot.cost, self._rule.kind)

    def slot(self, kind: SlotKind) -> Slot | None:
        """The slot of a kind, if there is one."""
        return next((slot for slot in self._slots if slot.kind is kind), None)

    def settle(self, *, seen: int) -> Settlement:
        """Brings the file into order after an unlock; ``seen`` is the generation the vault knows.

        A file that is older than that is left as it is until somebody changes it. Slots that
        nobody with the keys put there are given up. What cannot be written now waits for the
        next unlock.
        """
        with self._lock:
            self._newest = max(self._newest, seen)
            if self._content.body.generation < seen:
                return Settlement(is_rolled_back=True, is_altered=self._is_altered)
            raised = self._opening.raised
            if raised is None and not self._is_altered and not self._content.is_first_form:
                self._file.heal(self._content)
                return Settlement()
            opened = self._opening.slot
            kept = tuple(raised or slot if slot == opened else slot for slot in self._slots)
            with suppress(KeyslotWriteError):
                self._write(kept)
            is_raised = raised is not None and self._slots == kept
            return Settlement(is_altered=self._is_altered, is_raised=is_raised)

    def require(self, secret: bytearray) -> None:
        """Makes sure that whoever asks knows what opens it; the secret is wiped.

        Raises:
            WrongPassphraseError, RecoveryCodeSlipError, NoMemoryForKeysError.
        """
        try:
            opening = open_first(self._slots, secret)
            if opening is None:
                raise refusal(self._slots, secret)
            opening.ring.wipe()
        finally:
            wipe(secret)

    def change_passphrase(self, new: bytearray) -> None:
        """The new passphrase opens the file from now on, the old one does not; it is wiped.

        Raises:
            KeyslotWriteError: the old one still does; its ``KeyslotUnconfirmedError``: the new.
            KeysWipedError, NoMemoryForKeysError.
        """
        try:
            slot = self._new_slot(SlotKind.PASSPHRASE, new)
        finally:
            wipe(new)
        self._replace(SlotKind.PASSPHRASE, slot)

    def make_recovery_code(self) -> bytearray:
        """A new code, which the caller wipes; one from before opens nothing any more.

        Raises:
            KeyslotWriteError, KeysWipedError, NoMemoryForKeysError: the one before still does.
        """
        code = recovery.draw()
        try:
            slot = self._new_slot(SlotKind.RECOVERY, code)
            self._replace(SlotKind.RECOVERY, slot)
        except BaseException:
            wipe(code)
            raise
        return code

    def remove_recovery_code(self) -> None:
        """No recovery code opens the file any more.

        Raises:
            KeyslotWriteError, KeysWipedError.
            NoPassphraseSlotError: nothing else would open it.
        """
        if self.slot(SlotKind.PASSPHRASE) is None:
            raise NoPassphraseSlotError(
                "No passphrase opens this vault: without the recovery code nobody could open it."
                " Nothing was changed.",
                hint="Choose a new passphrase first.",
            )
        self._replace(SlotKind.RECOVERY, None)

    def close(self) -> None:
        """Wipes the keys, once a change that is being written is written."""
        with self._lock:
            self._ring.wipe()

    def _new_slot(self, kind: SlotKind, secret: bytearray) -> Slot:
        cost = self._rule.at_least(self.cost)
        return slots.lock(self._ring, secret, kind=kind, cost=cost)

    def _replace(self, kind: SlotKind, slot: Slot | None) -> None:
        with self._lock:
            others = tuple(other for other in self._slots if other.kind is not kind)
            self._write((*others, slot) if slot is not None else others)

    def _write(self, kept: tuple[Slot, ...]) -> None:
        content = sealed(self._ring, KeySet(self._newest + 1, kept))
        try:
            self._file.write(content)
        except KeyslotUnconfirmedError:
            self._take(content)
            raise
        self._take(content)

    def _take(self, content: KeyFileContent) -> None:
        """Knows the file as it is in force."""
        self._content, self._slots = content, content.body.slots
        self._newest = content.body.generation


def create(file: KeyFile, rule: KdfRule, passphrase: bytearray) -> OpenKeyslots:
    """Draws a new master key, locks it with the passphrase, which is wiped, and writes the file.

    Raises:
        KeyslotsExistError, KeyslotWriteError, NoMemoryForKeysError.
    """
    ring = KeyRing(bytearray(secrets.token_bytes(KEY_BYTES)))
    try:
        slot = slots.lock(ring, passphrase, kind=SlotKind.PASSPHRASE, cost=rule.for_first())
        content = sealed(ring, KeySet(_FIRST_GENERATION, (slot,)))
        file.create(content)
    except BaseException:
        ring.wipe()
        raise
    finally:
        wipe(passphrase)
    return OpenKeyslots(file, rule, content=content, opening=Opening(ring, slot))


def unlock(file: KeyFile, rule: KdfRule, secret: bytearray) -> OpenKeyslots:
    """Opens the file with the passphrase or the recovery code, which is wiped.

    Raises:
        WrongPassphraseError, RecoveryCodeSlipError, KeyslotDamagedError, NewerKeyslotsError,
        NoMemoryForKeysError.
    """
    try:
        contents = file.read()
        for content in contents:
            opening = open_first(content.body.slots, secret, rule)
            if opening is not None:
                return OpenKeyslots(file, rule, content=content, opening=opening)
        raise refusal(contents[0].body.slots, secret)
    finally:
        wipe(secret)


def _is_sound(content: KeyFileContent, opening: Opening) -> bool:
    """Whether every slot is there because somebody with the keys put it there.

    Of the first form, which has no seal, there was never more than one slot and one generation.
    """
    if content.is_first_form:
        return content.body == KeySet(_FIRST_GENERATION, (opening.slot,))
    return content.is_sealed_by(opening.ring)
