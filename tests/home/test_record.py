"""The record of a real home: crashes of workers, and what a lock and a kill leave in it."""

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.audit import AuditFilter
from app.engine.client import EngineClient
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.services.session import Session
from tests.cheap import COST
from tests.conftest import PASSPHRASE


@pytest.fixture
def app(home: Path) -> App:
    home.chmod(0o700)
    return App(home=home, policy=SitePolicy(), kdf_cost=COST)


@pytest.fixture
def session(app: App) -> Iterator[Session]:
    opened = app.unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


def recorded(session: Session) -> list[tuple[str, str]]:
    """Events and their outcomes, oldest first."""
    rows = session.audit_reader.newest(AuditFilter(), limit=1000)
    return [(row.event, row.outcome) for row in reversed(rows)]


def test_a_worker_that_crashed_is_recorded_and_one_that_was_ended_is_not(
    session: Session,
) -> None:
    engine = session.models._engine
    assert isinstance(engine, EngineClient)
    session.models.load_selected()
    session.models.unload()
    assert ("worker_crash", "died") not in recorded(session)
    session.models.load_selected()
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises(UserFacingError):
        engine.count_tokens(["one word"])
    assert recorded(session).count(("worker_crash", "died")) == 1


def test_what_does_not_open_the_vault_is_recorded_whichever_way_it_was_tried(
    app: App, tmp_path: Path
) -> None:
    session = app.unlock(bytearray(PASSPHRASE))
    code = session.passphrases.make_recovery_code()
    session.close()
    slip = code[:-1] + ("2" if code.endswith("1") else "1")
    for act in (app.unlock, app.examine, partial(app.repair, tmp_path / "new")):
        for secret in (b"not this one", slip.encode()):
            with pytest.raises(UserFacingError):
                act(bytearray(secret))
    session = app.unlock(bytearray(PASSPHRASE))
    assert recorded(session).count(("unlock", "wrong_passphrase")) == 6
    session.close()


def test_a_wrong_passphrase_for_a_repair_of_the_open_vault_is_recorded(
    session: Session, tmp_path: Path
) -> None:
    with pytest.raises(UserFacingError):
        session.repairs.repair(tmp_path / "new", bytearray(b"not this one"))
    assert recorded(session)[-1] == ("backup", "wrong_passphrase")


def test_every_session_begins_and_ends_in_the_record(app: App) -> None:
    for _ in range(2):
        app.unlock(bytearray(PASSPHRASE)).close()
    session = app.unlock(bytearray(PASSPHRASE))
    events = [event for event, _ in recorded(session)]
    session.close()
    assert events[-5:] == ["unlock", "lock", "unlock", "lock", "unlock"]


def test_another_policy_is_noticed_wherever_it_comes_from(app: App, home: Path) -> None:
    app.unlock(bytearray(PASSPHRASE)).close()
    other = SitePolicy(source="/a/file/of/the/site.toml", is_site_wide=True)
    App(home=home, policy=other, kdf_cost=COST).unlock(bytearray(PASSPHRASE)).close()
    stricter = SitePolicy(documents=SitePolicy().documents._replace(max_file_mb=7))
    session = App(home=home, policy=stricter, kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    assert recorded(session).count(("policy_change", "ok")) == 1
    session.close()
