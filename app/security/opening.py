"""Tries what a person typed on the slots: as a recovery code if it is one, as a passphrase."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from app.errors import UserFacingError
from app.security import recovery, slots
from app.security.errors import (
    NoMemoryForKeysError,
    RecoveryCodeSlipError,
    WrongPassphraseError,
)
from app.security.kdf import KdfRule
from app.security.keys import KeyRing, wipe
from app.security.recovery import Reading
from app.security.slots import Slot, SlotKind


@dataclass(frozen=True, slots=True)
class Opening:
    """The keys, the slot that gave them, and the same slot at a higher cost if that is due."""

    ring: KeyRing
    slot: Slot
    raised: Slot | None = None


def open_first(
    candidates: Sequence[Slot], secret: bytearray, rule: KdfRule | None = None
) -> Opening | None:
    """What the first slot that fits gives; the secret is still the caller's to wipe.

    Without a rule nothing is due to be raised.

    Raises:
        NoMemoryForKeysError.
    """
    with _keys_of(secret) as keys:
        for kind, key in keys:
            for slot in candidates:
                if slot.kind is kind and (opening := _open(slot, key, rule)) is not None:
                    return opening
    return None


def refusal(candidates: Sequence[Slot], secret: bytearray) -> UserFacingError:
    """Why nothing fits, as far as may be told before anything is authenticated.

    A code carries its own check, which says nothing about the home.
    """
    reading, code = recovery.read(secret)
    wipe(code)
    has_recovery = any(slot.kind is SlotKind.RECOVERY for slot in candidates)
    if has_recovery and reading is Reading.SLIP:
        return RecoveryCodeSlipError(
            "This is not the passphrase, and as a recovery code it has a slip in it. Nothing was"
            " changed.",
            hint="Compare it with the paper, group by group.",
        )
    if has_recovery and reading is Reading.CODE:
        return WrongPassphraseError(
            "This recovery code has no slip in it, but it does not open this vault. Nothing was"
            " changed.",
            hint="Look for a newer code: making one takes the one before away.",
        )
    instead = ", or type the recovery code instead" if has_recovery else ""
    return WrongPassphraseError(
        "The passphrase is not right. Nothing was changed.",
        hint=f"Check the keyboard layout and Caps Lock, then try again{instead}.",
    )


@contextmanager
def _keys_of(secret: bytearray) -> Iterator[list[tuple[SlotKind, bytearray]]]:
    """What the secret is tried as, in order."""
    reading, code = recovery.read(secret)
    as_code = [(SlotKind.RECOVERY, code)] if reading is Reading.CODE else []
    try:
        yield [*as_code, (SlotKind.PASSPHRASE, secret)]
    finally:
        wipe(code)


def _open(slot: Slot, key: bytearray, rule: KdfRule | None) -> Opening | None:
    started_s = time.perf_counter()
    ring = slots.unlock(slot, key)
    if ring is None:
        return None
    if rule is None:
        return Opening(ring, slot)
    cost = rule.after_opening(slot.cost, time.perf_counter() - started_s)
    raised = None
    if cost != slot.cost:
        with suppress(NoMemoryForKeysError):  # then the slot stays as it is
            raised = slots.lock(ring, key, kind=slot.kind, cost=cost, made=slot.header.made)
    return Opening(ring, slot, raised)
