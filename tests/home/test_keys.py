"""The key file of a home through the product's own door: raised, healed, and what is said of it."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.audit import AuditEvent, AuditFilter, AuditRecord
from app.errors import UserFacingError
from app.policy.schema import KdfChoice, SitePolicy, VaultPolicy
from app.security.kdf import Argon2idCost, KdfCost, Pbkdf2Cost
from app.services.session import Session
from tests.cheap import COST
from tests.vault.test_versions import PASSPHRASE
from tests.vault.versions.make import FOLDER as VERSIONS

WORDS, NEW = b"correct horse battery staple", b"seven gulls over the north mole"
DEARER = Argon2idCost(16 * 1024, 2, 1)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    App(home=home, policy=SitePolicy(), kdf_cost=COST, starters=()).create(bytearray(WORDS)).close()
    return home


@contextmanager
def opened(
    home: Path,
    secret: bytes = WORDS,
    *,
    cost: KdfCost = COST,
    kdf: KdfChoice = KdfChoice.ARGON2ID,
) -> Iterator[Session]:
    policy = SitePolicy(vault=VaultPolicy(kdf=kdf))
    app = App(home=home, policy=policy, kdf_cost=cost, starters=())
    session = app.unlock(bytearray(secret))
    yield session
    session.close()


def records(session: Session) -> tuple[AuditRecord, ...]:
    return session.audit_reader.newest(AuditFilter(), limit=100)


def events(session: Session, kind: AuditEvent) -> list[AuditRecord]:
    return [record for record in records(session) if record.event == kind]


def test_a_slot_is_raised_once_and_that_is_recorded(home: Path) -> None:
    for _ in range(2):
        with opened(home, cost=DEARER) as session:
            assert session.warnings == ()
            (raised,) = events(session, AuditEvent.KEYSLOTS_RAISED)
            assert raised.detail == {"generation": 2, "kdf": "argon2id"}
    with opened(home, cost=COST) as session:
        assert session.passphrases.state().generation == 2


def test_a_site_that_asks_for_approved_functions_has_homes_moved_over_and_back(home: Path) -> None:
    fips = Pbkdf2Cost(1000)
    with opened(home, cost=fips, kdf=KdfChoice.PBKDF2_FIPS) as session:
        assert session.passphrases.state().kdf == "pbkdf2-hmac-sha512"
    with opened(home) as session:
        assert session.passphrases.state().kdf == "argon2id"


def test_a_new_home_of_such_a_site_begins_with_it(tmp_path: Path) -> None:
    policy = SitePolicy(vault=VaultPolicy(kdf=KdfChoice.PBKDF2_FIPS))
    app = App(home=tmp_path / "new", policy=policy, kdf_cost=Pbkdf2Cost(1000), starters=())
    session = app.create(bytearray(WORDS))
    assert session.passphrases.state().kdf == "pbkdf2-hmac-sha512"
    session.close()


@pytest.mark.parametrize("lost", ["keyslots", "keyslots.copy"])
def test_a_lost_copy_is_made_again_by_the_next_unlock(home: Path, lost: str) -> None:
    before = (home / lost).read_bytes()
    (home / lost).unlink()
    with opened(home) as session:
        assert session.warnings == ()
    assert (home / lost).read_bytes() == before


def test_an_old_key_file_put_back_is_said_and_recorded_and_changing_the_passphrase_ends_it(
    home: Path, tmp_path: Path
) -> None:
    old = shutil.copy2(home / "keyslots", tmp_path / "old")
    with opened(home) as session:
        session.passphrases.change(bytearray(WORDS), bytearray(NEW))
    for name in ("keyslots", "keyslots.copy"):
        shutil.copy2(old, home / name)
    with opened(home) as session:
        assert "older than the one this vault knows" in session.warnings[0]
        (record,) = events(session, AuditEvent.KEYSLOTS_ROLLED_BACK)
        assert (record.outcome, record.detail["seen"]) == ("older", 2)
        session.passphrases.change(bytearray(WORDS), bytearray(NEW))
    with opened(home, NEW) as session:
        assert session.warnings == ()
    with pytest.raises(UserFacingError) as caught, opened(home):
        pass
    assert caught.value.error_code == "wrong_passphrase"


def test_nothing_secret_reaches_the_record(home: Path) -> None:
    with opened(home) as session:
        code = session.passphrases.make_recovery_code()
        session.passphrases.change(bytearray(WORDS), bytearray(NEW))
        session.passphrases.remove_recovery_code()
        told = str(records(session))
    for secret in (code, code.replace("-", ""), code[:6], WORDS.decode(), NEW.decode()):
        assert secret not in told


def test_a_key_file_of_the_first_form_gets_its_seal_and_its_copy(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    shutil.copy2(VERSIONS / "keyslots-1", home / "keyslots")
    shutil.copy2(VERSIONS / "home-1.db", home / "vault.db")
    first = json.loads((home / "keyslots").read_text())
    assert (first["version"], "seal" in first) == (1, False)
    with opened(home, PASSPHRASE) as session:
        assert session.warnings == ()
        assert session.passphrases.state().generation == 2
    content = (home / "keyslots").read_bytes()
    assert (home / "keyslots.copy").read_bytes() == content
    assert json.loads(content)["version"] == 2
    with opened(home, PASSPHRASE) as session:
        assert session.passphrases.state().generation == 2
