"""Changing who may open a home: one passphrase at every moment, and nothing put in from outside."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.security import keyfile, keyslots, slots
from app.security.errors import (
    KeyslotUnconfirmedError,
    KeyslotWriteError,
    NoPassphraseSlotError,
    RecoveryCodeSlipError,
    WrongPassphraseError,
)
from app.security.kdf import Argon2idCost, KdfRule, Pbkdf2Cost
from app.security.keyfile import KeyFile
from app.security.keyslots import OpenKeyslots, Settlement
from app.security.recovery import printed
from app.security.slots import SlotKind
from tests.security.key_files import (
    CHEAP,
    PASSPHRASE,
    RULE,
    copy_of,
    create,
    generation_of,
    put,
    rewrite,
    unlock,
)

NEW = b"seven gulls over the north mole"
FIPS = KdfRule(Pbkdf2Cost, Pbkdf2Cost(1000))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keyslots"


@pytest.fixture
def keys(path: Path) -> OpenKeyslots:
    return create(path)


def refuses(path: Path, secret: bytes) -> bool:
    with pytest.raises(WrongPassphraseError):
        unlock(path, secret)
    return True


def test_a_changed_passphrase_opens_the_same_keys_and_the_old_one_none(
    path: Path, keys: OpenKeyslots
) -> None:
    key = keys.ring.database_key()
    new = bytearray(NEW)
    keys.change_passphrase(new)
    assert not any(new)
    assert unlock(path, NEW).ring.database_key() == key
    assert refuses(path, PASSPHRASE)
    assert [generation_of(path), generation_of(copy_of(path))] == [2, 2]


@pytest.mark.parametrize("survivor", ["keyslots", "keyslots.copy"])
@pytest.mark.parametrize("fault", ["gone", "cut off", "older"])
def test_either_copy_is_enough_and_the_other_is_healed(
    path: Path, keys: OpenKeyslots, survivor: str, fault: str
) -> None:
    older = path.read_bytes()
    keys.change_passphrase(bytearray(NEW))
    whole = path.read_bytes()
    for copy in (path, copy_of(path)):
        if copy.name == survivor:
            continue
        if fault == "gone":
            copy.unlink()
        else:
            copy.write_bytes(older if fault == "older" else whole[:100])
    assert refuses(path, PASSPHRASE)
    (path.parent / ".keyslots.copy.12345678.part").write_bytes(whole[:7])
    assert unlock(path, NEW).settle(seen=2) == Settlement()
    assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir()} == {
        "keyslots": whole,
        "keyslots.copy": whole,
    }


def test_a_change_that_cannot_be_written_leaves_the_old_passphrase(
    path: Path, keys: OpenKeyslots, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path, _content: bytes) -> None:
        raise OSError(28, "no space")

    before = path.read_bytes()
    monkeypatch.setattr(keyfile, "write_atomic", fail)
    with pytest.raises(KeyslotWriteError) as caught:
        keys.change_passphrase(bytearray(NEW))
    assert caught.value.error_code == "disk_full"
    assert (path.read_bytes(), keys.generation) == (before, 1)
    keys.require(bytearray(PASSPHRASE))


def test_a_change_that_the_disk_does_not_confirm_is_in_force_and_said_so(
    path: Path, keys: OpenKeyslots, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_and_fail(path: Path, content: bytes) -> None:
        path.write_bytes(content)
        raise OSError(5, "input/output error")

    monkeypatch.setattr(keyfile, "write_atomic", write_and_fail)
    with pytest.raises(KeyslotUnconfirmedError):
        keys.change_passphrase(bytearray(NEW))
    keys.require(bytearray(NEW))
    assert unlock(path, NEW).generation == 2


class _Killed(BaseException):
    """Stands in for the end of the process: nothing of ours catches it."""


def _fail_at(monkeypatch: pytest.MonkeyPatch, number: int, error: BaseException) -> list[str]:
    """Has one of the system calls of a change fail; returns the names of those that were made."""
    calls: list[str] = []

    def failing(module: object, name: str) -> None:
        real = getattr(module, name)

        def call(*arguments: Any, **named: Any) -> Any:
            calls.append(name)
            if len(calls) == number:
                raise error
            return real(*arguments, **named)

        monkeypatch.setattr(module, name, call)

    for module, name in ((os, "open"), (os, "fdopen"), (os, "fsync"), (Path, "replace")):
        failing(module, name)
    return calls


_CALLS_OF_A_CHANGE = 12  # for each copy: create, open, flush, rename, open the folder, flush it


def test_a_change_makes_as_many_calls_as_are_failed_below(
    path: Path, keys: OpenKeyslots, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = _fail_at(monkeypatch, 0, _Killed())
    keys.change_passphrase(bytearray(NEW))
    monkeypatch.undo()
    one = ["open", "fdopen", "fsync", "replace", "open", "fsync"]
    assert calls == one + one
    assert len(calls) == _CALLS_OF_A_CHANGE
    assert unlock(path, NEW).generation == 2


@pytest.mark.parametrize("number", range(1, _CALLS_OF_A_CHANGE + 1))
def test_exactly_one_passphrase_opens_wherever_a_change_is_killed(
    path: Path, keys: OpenKeyslots, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    _fail_at(monkeypatch, number, _Killed())
    with pytest.raises(_Killed):
        keys.change_passphrase(bytearray(NEW))
    monkeypatch.undo()
    is_new = generation_of(path) == 2
    opening, other = (NEW, PASSPHRASE) if is_new else (PASSPHRASE, NEW)
    for _ in range(2):  # before and after the other copy is healed
        assert refuses(path, other)
        assert unlock(path, opening).settle(seen=1) == Settlement()
    assert {entry.name for entry in path.parent.iterdir()} == {"keyslots", "keyslots.copy"}
    assert path.read_bytes() == copy_of(path).read_bytes()


@pytest.mark.parametrize("number", range(1, _CALLS_OF_A_CHANGE + 1))
def test_what_is_said_of_a_change_is_so_whichever_call_fails(
    path: Path, keys: OpenKeyslots, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    _fail_at(monkeypatch, number, OSError(5, "input/output error"))
    opening, other = NEW, PASSPHRASE
    try:
        keys.change_passphrase(bytearray(NEW))
    except KeyslotUnconfirmedError:
        pass
    except KeyslotWriteError:
        opening, other = PASSPHRASE, NEW
    monkeypatch.undo()
    keys.require(bytearray(opening))
    assert refuses(path, other)
    assert unlock(path, opening).settle(seen=1) == Settlement()
    assert refuses(path, other)


def test_a_file_older_than_the_vault_knows_opens_and_is_left_alone_until_it_is_changed(
    path: Path, keys: OpenKeyslots
) -> None:
    older = path.read_bytes()
    keys.change_passphrase(bytearray(NEW))
    put(path, older)
    opened = unlock(path, rule=KdfRule(cost=Argon2idCost(128, 1, 1)))
    assert opened.settle(seen=2) == Settlement(is_rolled_back=True)
    assert (path.read_bytes(), copy_of(path).read_bytes()) == (older, older)
    opened.change_passphrase(bytearray(NEW))
    assert generation_of(path) == 3


def test_a_slot_that_costs_too_little_is_raised_and_keeps_the_rest(
    path: Path, keys: OpenKeyslots
) -> None:
    code = keys.make_recovery_code()
    dearer = KdfRule(cost=Argon2idCost(128, 2, 1))
    opened = unlock(path, rule=dearer)
    assert opened.settle(seen=2) == Settlement(is_raised=True)
    assert opened.cost == Argon2idCost(128, 2, 1)
    assert opened.slot(SlotKind.RECOVERY) == keys.slot(SlotKind.RECOVERY)
    again = unlock(path, rule=RULE)
    assert again.settle(seen=3) == Settlement()
    assert again.cost == Argon2idCost(128, 2, 1)
    assert unlock(path, bytes(code), dearer).settle(seen=3) == Settlement(is_raised=True)


def test_the_site_may_ask_for_the_other_function_and_back(path: Path, keys: OpenKeyslots) -> None:
    key = keys.ring.database_key()
    keys.make_recovery_code()
    for rule, seen in ((FIPS, 2), (RULE, 3)):
        opened = unlock(path, rule=rule)
        assert opened.settle(seen=seen) == Settlement(is_raised=True)
        assert opened.cost == rule.cost
        assert opened.has_foreign_recovery is (rule is FIPS)
        assert unlock(path, rule=rule).ring.database_key() == key
    assert refuses(path, NEW)


def test_a_recovery_code_opens_the_same_keys_however_it_is_typed(
    path: Path, keys: OpenKeyslots
) -> None:
    code = keys.make_recovery_code()
    for typed in (printed(code), printed(code).lower().replace("-", " ").replace("0", "o")):
        opened = unlock(path, typed.encode())
        assert opened.opened_by is SlotKind.RECOVERY
        assert opened.ring.database_key() == keys.ring.database_key()
    assert unlock(path).opened_by is SlotKind.PASSPHRASE


def test_making_a_new_code_takes_the_old_one_away(path: Path, keys: OpenKeyslots) -> None:
    first, second = (printed(keys.make_recovery_code()).encode() for _ in range(2))
    assert unlock(path, second).generation == 3
    assert refuses(path, first)
    keys.remove_recovery_code()
    assert refuses(path, second)
    unlock(path)


def test_a_slip_in_the_code_a_wrong_code_and_a_wrong_passphrase_have_their_own_sentences(
    path: Path, keys: OpenKeyslots
) -> None:
    code = printed(keys.make_recovery_code())
    slip = ("3" if code[0] != "3" else "4") + code[1:]
    with pytest.raises(RecoveryCodeSlipError) as slipped:
        unlock(path, slip.encode())
    assert slipped.value.exit_code == 4
    other = printed(create(path.with_name("other")).make_recovery_code())
    with pytest.raises(WrongPassphraseError, match="recovery code has no slip"):
        unlock(path, other.encode())
    with pytest.raises(WrongPassphraseError) as wrong:
        unlock(path, NEW)
    assert "recovery code" in wrong.value.hint
    keys.remove_recovery_code()
    with pytest.raises(WrongPassphraseError) as plain:
        unlock(path, slip.encode())
    assert "recovery" not in plain.value.message + plain.value.hint


def test_slots_put_in_from_outside_are_said_and_given_up(path: Path, keys: OpenKeyslots) -> None:
    """As somebody with an old copy would bring back a code that was taken away."""
    code = bytes(keys.make_recovery_code())
    slot = json.loads(path.read_text())["body"]["slots"][1]
    keys.remove_recovery_code()
    file = json.loads(path.read_text())
    file["body"]["slots"].append(slot)
    rewrite(path, file)
    opened = unlock(path)
    assert opened.slot(SlotKind.RECOVERY) is None
    assert opened.settle(seen=3) == Settlement(is_altered=True)
    assert generation_of(path) == 4
    assert refuses(path, code)


@pytest.mark.parametrize("generation", [9, 2**53])
def test_a_generation_set_from_outside_is_found_and_leaves_room_for_the_next(
    path: Path, keys: OpenKeyslots, generation: int
) -> None:
    file = json.loads(path.read_text())
    file["body"]["generation"] = generation
    rewrite(path, file)
    opened = unlock(path)
    assert opened.settle(seen=1) == Settlement(is_altered=True)
    assert opened.generation == 2
    opened.change_passphrase(bytearray(NEW))
    assert unlock(path, NEW).settle(seen=3) == Settlement()
    assert keys.generation == 1


@pytest.mark.parametrize("generation", [2, 2**53])
def test_a_file_of_the_first_form_says_nothing_of_what_came_after_it(
    path: Path, keys: OpenKeyslots, generation: int
) -> None:
    """As somebody with an old copy and without a key would hide how old it is."""
    slot = json.loads(path.read_text())["body"]["slots"][0]
    keys.change_passphrase(bytearray(NEW))
    body = {"generation": generation, "slots": [slot]}
    rewrite(path, {"magic": slots.MAGIC, "version": 1, "body": body, "checksum": ""})
    assert unlock(path).settle(seen=2) == Settlement(is_altered=True)
    assert unlock(path).generation == 3


def test_two_copies_of_one_generation_that_differ_are_both_tried(
    path: Path, keys: OpenKeyslots
) -> None:
    good = path.read_bytes()
    file = json.loads(good)
    file["body"]["slots"][0]["header"]["made"] = 7
    rewrite(path, file)
    copy_of(path).write_bytes(good)
    assert unlock(path).settle(seen=1) == Settlement()
    assert path.read_bytes() == good
    assert keys.generation == 1


def test_without_a_passphrase_slot_the_code_is_not_taken_away(
    path: Path, keys: OpenKeyslots
) -> None:
    code = bytes(keys.make_recovery_code())
    file = json.loads(path.read_text())
    del file["body"]["slots"][0]
    rewrite(path, file)
    opened = unlock(path, code)
    assert opened.settle(seen=2).is_altered
    with pytest.raises(NoPassphraseSlotError):
        opened.remove_recovery_code()
    opened.change_passphrase(bytearray(NEW))
    opened.remove_recovery_code()
    assert unlock(path, NEW).cost == CHEAP


def test_asking_for_the_old_passphrase_wipes_it_and_refuses_another(keys: OpenKeyslots) -> None:
    right, wrong = bytearray(PASSPHRASE), bytearray(NEW)
    keys.require(right)
    with pytest.raises(WrongPassphraseError):
        keys.require(wrong)
    assert not any(right + wrong)


def test_keys_without_a_vault_are_set_aside_both_of_them(path: Path, keys: OpenKeyslots) -> None:
    before = path.read_bytes()
    file = KeyFile(path)
    file.set_aside("7")
    assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir()} == {
        "keyslots.7.old": before,
        "keyslots.copy.7.old": before,
    }
    other = keyslots.create(file, RULE, bytearray(NEW))
    assert other.lineage != keys.lineage
