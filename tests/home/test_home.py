"""Making and unlocking a home: what is refused, what is put right, what outlives a failure."""

import hashlib
import json
from argparse import Namespace
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.bootstrap import App
from app.cli.commands.vault import init
from app.cli.context import Context
from app.cli.options import GlobalOptions
from app.cli.output import Output
from app.domain.models import ModelKind
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.security.paths import HomeLock
from app.services.starter import StarterModel
from tests.cheap import COST

WORDS = b"correct horse battery staple"
ROLES = ("embedder.onnx", "tokenizer.json", "embedder.json")
DESCRIPTION = {
    "name": "tiny",
    "license": "Apache-2.0",
    "dimension": 4,
    "max_tokens": 16,
    "pooling": "mean",
    "normalize": True,
}


@dataclass(frozen=True)
class Door:
    """A home that does not exist yet, and a starter model for it."""

    home: Path
    starter: StarterModel

    def app(self, *starters: StarterModel, has_starters: bool = True) -> App:
        return App(
            home=self.home,
            policy=SitePolicy(),
            kdf_cost=COST,
            starters=(starters or [self.starter]) if has_starters else [],
        )


@pytest.fixture
def door(tmp_path: Path) -> Door:
    files = []
    for role in ROLES:
        content = json.dumps({**DESCRIPTION, "role": role}).encode()
        (tmp_path / role).write_bytes(content)
        files.append((role, tmp_path / role, hashlib.sha256(content).hexdigest()))
    starter = StarterModel("tiny", ModelKind.EMBEDDER, "Apache-2.0", tuple(files))
    return Door(tmp_path / "home", starter)


@pytest.fixture
def locked(door: Door) -> Door:
    """The same door after ``init``."""
    door.app().create(bytearray(WORDS)).close()
    return door


def _code(app: App, what: str) -> str:
    """The code with which it is refused; the passphrase is gone then."""
    passphrase = bytearray(WORDS)
    with pytest.raises(UserFacingError) as caught:
        getattr(app, what)(passphrase)
    assert not any(passphrase)
    return caught.value.error_code


def test_a_vault_whose_keys_are_gone_is_never_given_new_ones(locked: Door) -> None:
    for copy in locked.home.glob("keyslots*"):
        copy.unlink()
    before = locked.app().vault_path.read_bytes()
    assert _code(locked.app(), "create") == "vault_exists"
    assert sorted(entry.name for entry in locked.home.glob("keyslots*")) == []
    assert locked.app().vault_path.read_bytes() == before
    assert _code(locked.app(), "unlock") == "damaged_vault"


def test_a_second_set_up_changes_nothing(locked: Door) -> None:
    slots = (locked.home / "keyslots").read_bytes()
    assert _code(locked.app(), "create") == "vault_exists"
    assert (locked.home / "keyslots").read_bytes() == slots
    locked.app().unlock(bytearray(WORDS)).close()


def test_the_passphrase_is_wiped_however_it_ends(locked: Door, door: Door) -> None:
    passphrase = bytearray(WORDS)
    locked.app().unlock(passphrase).close()
    assert not any(passphrase)
    with HomeLock(door.home):
        assert _code(door.app(), "create") == "home_in_use"
        assert _code(door.app(), "unlock") == "home_in_use"


def test_a_home_without_a_vault_is_said_so_and_not_made(door: Door) -> None:
    assert _code(door.app(), "unlock") == "no_vault"
    assert not door.home.exists()


def test_a_home_is_checked_and_tightened_at_every_unlock(locked: Door) -> None:
    locked.home.chmod(0o755)
    (locked.home / "store").chmod(0o755)
    locked.app().unlock(bytearray(WORDS)).close()
    for folder in (locked.home, locked.home / "store", locked.home / "store" / "sha256"):
        assert folder.stat().st_mode & 0o777 == 0o700
    locked.home.chmod(0o777)
    assert _code(locked.app(), "unlock") == "home_unsafe"


def test_a_store_that_cannot_be_used_is_said_before_anything_is_made(door: Door) -> None:
    door.home.mkdir(mode=0o700)
    (door.home / "store").write_text("a file")
    assert _code(door.app(), "create") == "home_unusable"
    assert not door.app().has_vault()
    assert not (door.home / "keyslots").exists()
    (door.home / "store").unlink()
    door.app().create(bytearray(WORDS)).close()


def test_a_store_that_became_a_file_is_said_at_the_unlock(locked: Door) -> None:
    (locked.home / "store").rename(locked.home / "elsewhere")
    (locked.home / "store").write_text("a file")
    assert _code(locked.app(), "unlock") == "home_unusable"


@pytest.mark.parametrize("fault", ["altered", "gone"])
def test_a_vault_outlives_a_bad_starter_and_gets_it_at_a_later_unlock(
    door: Door, fault: str
) -> None:
    role, path, digest = door.starter.files[0]
    bad_file = (role, path, "0" * 64) if fault == "altered" else (role, path / "gone", digest)
    bad = replace(door.starter, files=(bad_file, *door.starter.files[1:]))
    made = door.app(bad).create(bytearray(WORDS))
    assert made.models.list() == ()
    assert "the next unlock tries again" in made.warnings[0]
    made.close()
    again = door.app().unlock(bytearray(WORDS))
    assert again.warnings == ()
    assert [row.card.name for row in again.models.list()] == ["tiny"]
    again.close()


def test_a_home_made_before_set_up_gets_the_starters_at_a_later_unlock(door: Door) -> None:
    made = door.app(has_starters=False).create(bytearray(WORDS))
    assert (made.models.list(), made.warnings) == ((), ())
    made.close()
    again = door.app().unlock(bytearray(WORDS))
    assert [row.card.name for row in again.models.list()] == ["tiny"]
    again.close()


@pytest.mark.parametrize("command", ["init", "list"])
def test_commands_say_on_stderr_what_opening_the_home_could_not_do(
    door: Door, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    role, path, _ = door.starter.files[0]
    bad = replace(door.starter, files=((role, path / "gone", ""), *door.starter.files[1:]))
    if command == "list":
        door.app(bad).create(bytearray(WORDS)).close()
    secret = tmp_path / "secret"
    secret.write_bytes(WORDS)
    options = GlobalOptions(door.home, passphrase_file=secret)
    context = Context(door.app(bad), options, Namespace(recovery_code=False), Output(is_json=True))
    if command == "list":
        with context.session():
            pass
    else:
        assert init(context) == 0
    told = capsys.readouterr()
    assert "the next unlock tries again" in told.err
    if command == "init":
        assert "the next unlock tries again" in json.loads(told.out)["warnings"][0]


def test_a_starter_that_was_removed_does_not_come_back(locked: Door) -> None:
    session = locked.app().unlock(bytearray(WORDS))
    session.models.remove("tiny")
    session.close()
    session = locked.app().unlock(bytearray(WORDS))
    assert session.models.list() == ()
    session.close()


def test_what_a_kill_left_in_the_store_goes_at_the_next_unlock(locked: Door) -> None:
    store = locked.home / "store"
    (store / "sha256" / ("a" * 64)).write_bytes(b"no model has this")
    (store / "sha256" / "x.part").write_bytes(b"half")
    (store / "prepare-x").mkdir()
    session = locked.app().unlock(bytearray(WORDS))
    assert all(row.is_verified for row in session.models.verify())
    session.close()
    assert {entry.name for entry in store.rglob("*")} == {
        "sha256",
        *(digest for _, _, digest in locked.starter.files),
    }


def test_what_a_sync_was_killed_at_goes_back_among_its_parts(locked: Door) -> None:
    content, parts = b"a model's file", locked.home / "sync" / "parts"
    digest = hashlib.sha256(content).hexdigest()
    parts.mkdir(parents=True, mode=0o700)
    session = locked.app().unlock(bytearray(WORDS))
    session.sync._ledger.note_arriving([digest])  # as before its file is moved into the store
    session.close()
    (locked.home / "store" / "sha256" / digest).write_bytes(content)
    locked.app().unlock(bytearray(WORDS)).close()
    assert [path.name for path in parts.iterdir()] == [f"{digest}.part"]
    assert (parts / f"{digest}.part").read_bytes() == content
    assert not (locked.home / "store" / "sha256" / digest).exists()
