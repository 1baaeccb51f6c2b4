"""From passphrase to keys: only the right one opens, and every damage has its sentence."""

import json
import resource
import signal
from pathlib import Path

import msgspec
import pytest

from app.security import keyslots
from app.security.errors import (
    KeyslotDamagedError,
    KeyslotsExistError,
    KeyslotWriteError,
    KeysWipedError,
    NewerKeyslotsError,
    WrongPassphraseError,
)
from app.security.keyfile import KeyFile
from tests.security.key_files import PASSPHRASE, RULE, copy_of, create, put, rewrite, unlock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keyslots"


@pytest.fixture
def slots(path: Path) -> Path:
    create(path).close()
    return path


def test_the_passphrase_opens_the_same_keys_again(path: Path) -> None:
    made = create(path).ring
    opened = unlock(path).ring
    assert made.database_key() == opened.database_key()
    assert len(made.database_key()) == 32


def test_every_use_has_its_own_key_and_every_home_too(path: Path) -> None:
    ring, other = create(path).ring, create(path.with_name("other")).ring
    drawn = [ring.subkey("db"), ring.subkey("audit"), ring.subkey("backup"), other.subkey("db")]
    assert len({bytes(key) for key in drawn}) == 4


def test_passphrases_are_wiped_whether_they_fit_or_not(slots: Path) -> None:
    right, wrong, new = bytearray(PASSPHRASE), bytearray(b"wrong"), bytearray(b"new")
    keyslots.unlock(KeyFile(slots), RULE, right)
    with pytest.raises(WrongPassphraseError):
        keyslots.unlock(KeyFile(slots), RULE, wrong)
    with pytest.raises(KeyslotsExistError):
        keyslots.create(KeyFile(slots), RULE, new)
    assert not any(right + wrong + new)


def test_closed_keys_give_none_and_change_nothing(slots: Path) -> None:
    keys = unlock(slots)
    before = slots.read_bytes()
    keys.close()
    assert not any(keys.ring._master)
    with pytest.raises(KeysWipedError):
        keys.ring.database_key()
    with pytest.raises(KeysWipedError):
        keys.change_passphrase(bytearray(b"too late"))
    assert slots.read_bytes() == before


@pytest.mark.parametrize("wrong", [b"", b"Correct horse battery staple", PASSPHRASE + b"\x00"])
def test_a_wrong_passphrase_is_said_so(slots: Path, wrong: bytes) -> None:
    with pytest.raises(WrongPassphraseError) as caught:
        unlock(slots, wrong)
    assert (caught.value.error_code, caught.value.exit_code) == ("wrong_passphrase", 4)


def test_a_missing_file_is_said_so(path: Path) -> None:
    with pytest.raises(KeyslotDamagedError, match="missing"):
        unlock(path)


@pytest.mark.parametrize("present", ["keyslots", "keyslots.copy"])
def test_keys_are_never_made_over_others(slots: Path, present: str) -> None:
    for copy in (slots, copy_of(slots)):
        if copy.name != present:
            copy.unlink()
    before = slots.with_name(present).read_bytes()
    with pytest.raises(KeyslotsExistError):
        create(slots, b"another")
    assert [entry.read_bytes() for entry in slots.parent.iterdir()] == [before]


def test_the_files_are_private_and_hold_neither_passphrase_nor_keys(path: Path) -> None:
    keys = create(path)
    for copy in (path, copy_of(path)):
        content = copy.read_bytes()
        assert copy.stat().st_mode & 0o777 == 0o600
        assert PASSPHRASE not in content
        assert bytes(keys.ring._master).hex() not in content.decode().lower()


def test_a_file_cut_off_anywhere_is_damaged(slots: Path) -> None:
    whole = slots.read_bytes()
    for length in range(0, len(whole) - 2, 13):
        put(slots, whole[:length])
        with pytest.raises(KeyslotDamagedError):
            unlock(slots)


def test_a_decayed_byte_is_damage_and_not_a_wrong_passphrase(slots: Path) -> None:
    whole = slots.read_bytes()
    for position in range(0, len(whole), 5):
        decayed = bytearray(whole)
        decayed[position] ^= 0x15
        put(slots, bytes(decayed))
        try:
            unlock(slots)
        except (KeyslotDamagedError, NewerKeyslotsError):
            continue
        # White space may change; nothing else may.
        assert whole[position : position + 1].isspace(), position


def _change_header(path: Path, field: str, value: object) -> None:
    file = json.loads(path.read_text())
    header = file["body"]["slots"][0]["header"]
    (header["kdf"] if field in header["kdf"] else header)[field] = value
    path.write_text(json.dumps(file))
    try:
        rewrite(path, file)
    except msgspec.ValidationError:
        put(path, json.dumps(file).encode())


@pytest.mark.parametrize(
    ("field", "value"),
    [("iterations", 2), ("memory_kib", 128), ("made", 1), ("version", 2), ("magic", "other")],
)
def test_a_header_that_was_changed_does_not_open(slots: Path, field: str, value: object) -> None:
    _change_header(slots, field, value)
    with pytest.raises(WrongPassphraseError):
        unlock(slots)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 1 << 40),
        ("memory_kib", 0),
        ("iterations", 1 << 30),
        ("iterations", 0),
        ("lanes", 0),
        ("lanes", 64),
        ("lanes", 100_000),
        ("name", "md5"),
        ("name", "pbkdf2-hmac-sha512"),
        ("kind", "other"),
        ("salt", "AAAA"),
        ("nonce", "AAAA"),
    ],
)
def test_a_header_that_would_exhaust_or_crash_is_refused_before_use(
    slots: Path, field: str, value: object
) -> None:
    _change_header(slots, field, value)
    with pytest.raises(KeyslotDamagedError):
        unlock(slots)


def test_a_later_format_is_refused_in_a_sentence_even_where_a_copy_is_of_this_one(
    slots: Path,
) -> None:
    later = b'{"magic": "cloister-keyslots", "version": 3, "something": "new"}'
    slots.write_bytes(later)
    copy = copy_of(slots).read_bytes()
    with pytest.raises(NewerKeyslotsError) as caught:
        unlock(slots)
    assert caught.value.error_code == "newer_vault"
    assert (slots.read_bytes(), copy_of(slots).read_bytes()) == (later, copy)


def test_a_full_disk_leaves_no_file(path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        with pytest.raises(KeyslotWriteError) as caught:
            create(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.error_code == "disk_full"
    assert list(path.parent.iterdir()) == []
