"""Who may open a vault: what is said, what is recorded, and what an older key file gives away."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.audit import AuditEvent
from app.errors import UserFacingError
from app.security import keyfile, keyslots
from app.security.errors import WrongPassphraseError
from app.security.kdf import Argon2idCost, KdfRule, Pbkdf2Cost
from app.security.keyfile import KeyFile
from app.services.passphrase import PassphraseService
from app.vault.connection import Vault
from app.vault.key_generations import KeyGenerations
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents
from tests.security.key_files import rewrite

OLD, NEW = b"correct horse battery staple", b"seven gulls over the north mole"
RULE = KdfRule(cost=Argon2idCost(64, 1, 1))
FIPS = KdfRule(Pbkdf2Cost, Pbkdf2Cost(1000))


@dataclass
class Home:
    """A vault that stays open while its key file is opened again and again."""

    folder: Path
    vault: Vault
    heard: HeardEvents

    @property
    def file(self) -> KeyFile:
        return KeyFile(self.folder / "keyslots")

    @property
    def events(self) -> list[tuple[AuditEvent, str]]:
        return [(each.event, each.outcome) for each in self.heard.all]

    def create(self, *, wants_code: bool = False) -> PassphraseService:
        keys = keyslots.create(self.file, RULE, bytearray(OLD))
        return self._service(keys, wants_code=wants_code)

    def open(
        self, secret: bytes, rule: KdfRule = RULE, *, wants_code: bool = False
    ) -> PassphraseService:
        keys = keyslots.unlock(self.file, rule, bytearray(secret))
        return self._service(keys, wants_code=wants_code)

    def _service(self, keys: keyslots.OpenKeyslots, *, wants_code: bool) -> PassphraseService:
        generations = KeyGenerations(self.vault)
        return PassphraseService(keys, generations, audit=self.heard, wants_code=wants_code)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    vault = new_vault(tmp_path / "vault.db", bytes(range(32)))
    yield Home(tmp_path, vault, HeardEvents())
    vault.close()


@pytest.fixture
def service(home: Home) -> PassphraseService:
    made = home.create()
    assert made.settle() == ()
    return made


def test_a_change_asks_for_the_old_passphrase_and_is_recorded(
    home: Home, service: PassphraseService
) -> None:
    old, new = bytearray(OLD), bytearray(NEW)
    state = service.change(old, new)
    assert (state.generation, state.kdf, state.recovery_made) == (2, "argon2id", None)
    assert not any(old + new)
    assert home.events == [(AuditEvent.PASSPHRASE_CHANGE, "ok")]
    assert home.open(NEW).settle() == ()


def test_a_wrong_old_passphrase_changes_nothing_and_is_recorded(
    home: Home, service: PassphraseService
) -> None:
    new = bytearray(NEW)
    with pytest.raises(WrongPassphraseError):
        service.change(bytearray(b"not this one"), new)
    assert not any(new)
    assert home.events == [(AuditEvent.PASSPHRASE_CHANGE, "wrong_passphrase")]
    assert home.open(OLD).settle() == ()


def test_an_older_key_file_is_said_at_every_unlock_until_the_passphrase_is_changed(
    home: Home, service: PassphraseService
) -> None:
    older = (home.folder / "keyslots").read_bytes()
    service.change(bytearray(OLD), bytearray(NEW))
    for name in ("keyslots", "keyslots.copy"):
        (home.folder / name).write_bytes(older)
    for _ in range(2):
        home.heard.all.clear()
        back = home.open(OLD)
        (warning,) = back.settle()
        assert "older than the one this vault knows" in warning
        assert home.events == [(AuditEvent.KEYSLOTS_ROLLED_BACK, "older")]
        assert home.heard.all[0].detail["seen"] == 2
    assert back.change(bytearray(OLD), bytearray(NEW)).generation == 3
    assert home.open(NEW).settle() == ()


def test_the_vault_remembers_no_generation_that_nobody_proved(
    home: Home, service: PassphraseService, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = json.loads((home.folder / "keyslots").read_text())
    file["body"]["generation"] = 2**53
    rewrite(home.folder / "keyslots", file)

    def fail(_path: Path, _content: bytes) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as full_disk:
        full_disk.setattr(keyfile, "write_atomic", fail)
        assert len(home.open(OLD).settle()) == 1
    assert len(home.open(OLD).settle()) == 1
    assert home.open(OLD).settle() == ()
    assert service.state().generation == 1


def test_a_kill_between_the_file_and_the_vault_is_no_roll_back(
    home: Home, service: PassphraseService
) -> None:
    with home.vault.write() as connection:
        connection.execute("DELETE FROM key_generations")
    service.change(bytearray(OLD), bytearray(NEW))
    with home.vault.write() as connection:
        connection.execute("UPDATE key_generations SET generation = 1")
    reopened = home.open(NEW)
    assert reopened.settle() == ()
    assert reopened.state().generation == 2
    with home.vault.read() as connection:
        (noted,) = connection.execute("SELECT generation FROM key_generations").fetchone()
    assert noted == 2


def test_the_keys_of_a_restored_home_are_not_taken_for_older_ones(
    home: Home, service: PassphraseService
) -> None:
    service.change(bytearray(OLD), bytearray(NEW))
    home.file.set_aside("1")
    assert home.create().settle() == ()


def test_a_recovery_code_is_made_used_and_taken_away_on_the_record(
    home: Home, service: PassphraseService
) -> None:
    code = service.make_recovery_code()
    made = service.state().recovery_made
    assert made is not None
    assert made > 1_700_000_000
    recovered = home.open(code.encode())
    assert recovered.settle() == ()
    assert recovered.state().needs_passphrase
    assert not recovered.replace(bytearray(NEW)).needs_passphrase
    assert recovered.remove_recovery_code().recovery_made is None
    with pytest.raises(UserFacingError):
        home.open(code.encode())
    acts = [each.detail.get("act") for each in home.heard.all]
    assert acts == ["made", "used", None, "removed"]
    assert code not in str(home.heard.all)


def test_a_code_may_stand_in_for_the_old_passphrase(home: Home, service: PassphraseService) -> None:
    code = service.make_recovery_code()
    service.change(bytearray(code.encode()), bytearray(NEW))
    home.open(NEW)


def test_raised_slots_are_recorded_and_a_code_of_the_other_function_is_said(
    home: Home, service: PassphraseService
) -> None:
    service.make_recovery_code()
    home.heard.all.clear()
    opened = home.open(OLD, FIPS)
    (warning,) = opened.settle()
    assert "vault.kdf" in warning
    assert home.events == [(AuditEvent.KEYSLOTS_RAISED, "ok")]
    assert opened.state().kdf == "pbkdf2-hmac-sha512"
    opened.make_recovery_code()
    assert home.open(OLD, FIPS).settle() == ()


def test_a_vault_without_the_code_that_the_site_wants_says_so_once_it_is_made(home: Home) -> None:
    assert home.create(wants_code=True).settle() == ()
    service = home.open(OLD, wants_code=True)
    (warning,) = service.settle()
    assert "cloister vault recovery" in warning
    service.make_recovery_code()
    assert home.open(OLD, wants_code=True).settle() == ()
