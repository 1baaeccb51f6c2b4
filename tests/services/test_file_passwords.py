"""Passwords of locked files: asked for once, in memory until the vault is locked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.documents import FileOutcome
from app.domain.progress import CancelToken
from app.policy.schema import SitePolicy
from app.services.file_passwords import FilePasswords
from app.services.session import Session
from tests.cheap import COST
from tests.conftest import PASSPHRASE, clone_home
from tests.extract.test_locked_odf import _BODY, _PASSWORD, _locked, _packed

_WORD = "sésame"


@pytest.fixture
def session(template_home: Path, tmp_path: Path) -> Iterator[Session]:
    home = clone_home(template_home, tmp_path / "home")
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


def test_a_password_goes_by_path_before_it_goes_by_name() -> None:
    passwords = FilePasswords()
    paths = [Path("/a/x.pdf"), Path("/b/x.pdf"), Path("/b/y.pdf")]
    passwords.give(paths, {"/a/x.pdf": "one", "x.pdf": "two", "z.pdf": "three"})
    assert passwords.all() == {"/a/x.pdf": "one", "/b/x.pdf": "two"}
    passwords.forget("/a/x.pdf")
    assert (passwords.of("/a/x.pdf"), passwords.of("/b/x.pdf")) == (None, "two")
    assert "two" not in repr(passwords)


def test_a_password_that_was_given_once_opens_its_file_whenever_it_is_read(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "minutes.odt"
    path.write_bytes(_locked(_packed(_BODY.format("Behind the lock."))))
    outcomes: list[FileOutcome] = []
    library = session.library
    library.add([path], passwords={path.name: "wrong"}, on_outcome=outcomes.append)
    library.retry_failed()
    library.resume(on_outcome=outcomes.append)  # the wrong one was forgotten
    paused = CancelToken()
    paused.cancel()
    library.add([path], passwords={path.name: _PASSWORD}, cancel=paused)
    library.resume(on_outcome=outcomes.append)
    ends = [outcome.error_code or outcome.status.value for outcome in outcomes]
    assert ends == ["wrong_password", "needs_password", "indexed"]
    assert session.pages.passwords.of(str(path)) == _PASSWORD
    session.close()
    assert session.pages.passwords.all() == {}
