"""From passphrase to keys: only the right one opens, and every damage has its sentence."""

import json
import resource
import signal
from pathlib import Path

import msgspec
import pytest

from app.security import keys
from app.security.keys import (
    KdfCost,
    KeyslotDamagedError,
    KeyslotsExistError,
    KeyslotWriteError,
    NewerKeyslotsError,
    NoKeyslotsError,
    WrongPassphraseError,
    create_keyslots,
    unlock_keyslots,
)

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = b"correct horse battery staple"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keyslots.json"


@pytest.fixture
def slots(path: Path) -> Path:
    create_keyslots(path, bytearray(PASSPHRASE), cost=CHEAP).wipe()
    return path


def test_the_passphrase_opens_the_same_keys_again(path: Path) -> None:
    made = create_keyslots(path, bytearray(PASSPHRASE), cost=CHEAP)
    opened = unlock_keyslots(path, bytearray(PASSPHRASE))
    assert made.database_key() == opened.database_key()
    assert len(made.database_key()) == 32


def test_every_use_has_its_own_key_and_every_home_too(path: Path) -> None:
    ring = create_keyslots(path, bytearray(PASSPHRASE), cost=CHEAP)
    other = create_keyslots(path.with_name("other"), bytearray(PASSPHRASE), cost=CHEAP)
    drawn = [ring.subkey("db"), ring.subkey("audit"), ring.subkey("backup"), other.subkey("db")]
    assert len({bytes(key) for key in drawn}) == 4


def test_passphrases_are_wiped_whether_they_fit_or_not(slots: Path) -> None:
    right, wrong, new = bytearray(PASSPHRASE), bytearray(b"wrong"), bytearray(b"new")
    unlock_keyslots(slots, right)
    with pytest.raises(WrongPassphraseError):
        unlock_keyslots(slots, wrong)
    with pytest.raises(KeyslotsExistError):
        create_keyslots(slots, new, cost=CHEAP)
    assert not any(right + wrong + new)


def test_a_wiped_ring_gives_no_keys(slots: Path) -> None:
    ring = unlock_keyslots(slots, bytearray(PASSPHRASE))
    ring.wipe()
    with pytest.raises(ValueError, match="wiped"):
        ring.database_key()


@pytest.mark.parametrize("wrong", [b"", b"Correct horse battery staple", PASSPHRASE + b"\x00"])
def test_a_wrong_passphrase_is_said_so(slots: Path, wrong: bytes) -> None:
    with pytest.raises(WrongPassphraseError) as caught:
        unlock_keyslots(slots, bytearray(wrong))
    assert (caught.value.error_code, caught.value.exit_code) == ("wrong_passphrase", 4)


def test_no_file_is_no_vault(path: Path) -> None:
    with pytest.raises(NoKeyslotsError) as caught:
        unlock_keyslots(path, bytearray(PASSPHRASE))
    assert (caught.value.error_code, caught.value.exit_code) == ("no_vault", 4)


def test_keys_are_never_made_over_others(slots: Path) -> None:
    before = slots.read_bytes()
    with pytest.raises(KeyslotsExistError):
        create_keyslots(slots, bytearray(b"another"), cost=CHEAP)
    assert slots.read_bytes() == before


def test_the_file_is_private_and_holds_neither_passphrase_nor_keys(path: Path) -> None:
    ring = create_keyslots(path, bytearray(PASSPHRASE), cost=CHEAP)
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert PASSPHRASE not in content
    assert bytes(ring._master).hex() not in content.decode().lower()


def test_a_file_cut_off_anywhere_is_damaged(slots: Path) -> None:
    whole = slots.read_bytes()
    for length in range(0, len(whole) - 2, 13):
        slots.write_bytes(whole[:length])
        with pytest.raises(KeyslotDamagedError):
            unlock_keyslots(slots, bytearray(PASSPHRASE))


def test_a_decayed_byte_is_damage_and_not_a_wrong_passphrase(slots: Path) -> None:
    whole = slots.read_bytes()
    for position in range(0, len(whole), 5):
        decayed = bytearray(whole)
        decayed[position] ^= 0x15
        slots.write_bytes(decayed)
        try:
            unlock_keyslots(slots, bytearray(PASSPHRASE))
        except (KeyslotDamagedError, NewerKeyslotsError):
            continue
        # White space may change; nothing else may.
        assert whole[position : position + 1].isspace(), position


def _rewrite(path: Path, field: str, value: object) -> None:
    """Changes a field of the slot's header, and the checksum with it, as an attacker would."""
    file = json.loads(path.read_text())
    header = file["body"]["slots"][0]["header"]
    (header["kdf"] if field in header["kdf"] else header)[field] = value
    path.write_text(json.dumps(file))
    decoded = msgspec.json.decode(path.read_bytes(), type=keys._File)
    file["checksum"] = keys._checksum(decoded.body)
    path.write_text(json.dumps(file))


@pytest.mark.parametrize(
    ("field", "value"), [("iterations", 2), ("memory_kib", 128), ("kind", "recovery")]
)
def test_a_header_that_was_changed_does_not_open(slots: Path, field: str, value: object) -> None:
    _rewrite(slots, field, value)
    with pytest.raises(WrongPassphraseError):
        unlock_keyslots(slots, bytearray(PASSPHRASE))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 1 << 40),
        ("memory_kib", 0),
        ("iterations", 1 << 30),
        ("iterations", 0),
        ("lanes", 0),
        ("lanes", 100_000),
        ("name", "md5"),
        ("salt", "AAAA"),
        ("nonce", "AAAA"),
    ],
)
def test_a_header_that_would_exhaust_or_crash_is_refused_before_use(
    slots: Path, field: str, value: object
) -> None:
    _rewrite(slots, field, value)
    with pytest.raises(KeyslotDamagedError):
        unlock_keyslots(slots, bytearray(PASSPHRASE))


def test_a_later_format_is_refused_in_a_sentence(slots: Path) -> None:
    slots.write_text('{"magic": "cloister-keyslots", "version": 2, "something": "new"}')
    with pytest.raises(NewerKeyslotsError) as caught:
        unlock_keyslots(slots, bytearray(PASSPHRASE))
    assert caught.value.error_code == "newer_vault"


def test_a_full_disk_leaves_no_file(path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        with pytest.raises(KeyslotWriteError) as caught:
            create_keyslots(path, bytearray(PASSPHRASE), cost=CHEAP)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.error_code == "disk_full"
    assert list(path.parent.iterdir()) == []


@pytest.mark.real_kdf
def test_calibration_never_goes_below_the_floor() -> None:
    cost = keys.calibrate()
    assert 64 * 1024 <= cost.memory_kib <= 256 * 1024
    assert cost.iterations >= 3
    assert cost.lanes >= 1


def test_calibration_keeps_the_floor_on_a_machine_that_is_far_too_slow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keys, "_time_of", lambda _cost: 60.0)
    cost = keys.calibrate()
    assert (cost.memory_kib, cost.iterations) == (64 * 1024, 3)
