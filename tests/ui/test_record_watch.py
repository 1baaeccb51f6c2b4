"""What the window does when an event cannot be recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.audit import AuditEvent
from app.policy.schema import AuditPolicy, SitePolicy, WriteErrorRule
from app.security.kdf import Argon2idCost
from app.services.audit import AuditUnwritableError
from app.settings.fields import Settings
from app.ui.shell import Shell
from app.ui.theme import Theme
from app.ui.widgets.notices import Banner
from app.ui.workspace import Workspace
from tests.conftest import PASSPHRASE

WAIT_MS = 20_000


@pytest.fixture(params=list(WriteErrorRule))
def rule(request: pytest.FixtureRequest) -> WriteErrorRule:
    wanted: WriteErrorRule = request.param
    return wanted


@pytest.fixture
def shell(
    qtbot: QtBot, home: Path, cheap_kdf: Argon2idCost, look: Theme, rule: WriteErrorRule
) -> Iterator[Shell]:
    home.chmod(0o700)
    policy = SitePolicy(audit=AuditPolicy(on_write_error=rule))
    factory = App(home=home, policy=policy, kdf_cost=cheap_kdf, stays=True)
    bugs: list[BaseException] = []
    shell = Shell(factory, look, Settings(), on_bug=bugs.append)
    shell.start()
    page = shell.unlock_page
    assert page is not None
    page.submitted.emit(bytearray(PASSPHRASE))
    qtbot.waitUntil(lambda: shell.main_window is not None, timeout=WAIT_MS)
    yield shell
    shell.close()
    assert bugs == []


def test_the_site_chooses_between_a_banner_and_the_lock(
    qtbot: QtBot, shell: Shell, rule: WriteErrorRule
) -> None:
    main = shell.main_window
    assert main is not None
    workspace = main.workspace
    assert isinstance(workspace, Workspace)
    session = shell._session
    assert session is not None
    with session.audit._log._vault.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    try:
        for _ in range(2000):
            session.audit.record(AuditEvent.COPY, subject="c1")
    except AuditUnwritableError:
        assert rule is WriteErrorRule.LOCK
    if rule is WriteErrorRule.LOCK:
        qtbot.waitUntil(lambda: not shell.is_unlocked, timeout=WAIT_MS)
        page = shell.unlock_page
        assert page is not None
        assert "nothing unrecorded" in page.notice
    else:
        qtbot.waitUntil(
            lambda: any("recorded" in banner.text for banner in workspace.findChildren(Banner)),
            timeout=WAIT_MS,
        )
        assert shell.is_unlocked
