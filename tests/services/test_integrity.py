"""Looks over a vault: what is kept of them, and what ends them."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.audit import AuditEvent
from app.domain.progress import CancelToken, Progress
from app.errors import CancelledError, UserFacingError
from app.services.integrity import IntegrityService
from app.vault.connection import Vault
from app.vault.errors import VaultClosedError
from app.vault.pages import PAGE_BYTES
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents

KEY = bytes(range(32))


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault of some megabytes."""
    vault = new_vault(tmp_path / "vault.db", KEY)
    with vault.write() as connection:
        connection.execute("INSERT INTO conversations (title, created, updated) VALUES ('a', 1, 1)")
        for number in range(60):
            connection.execute(
                "INSERT INTO messages (conversation, role, text, created, state)"
                " VALUES (1, 'user', ?, 1, 'complete')",
                (f"the quay {number} " * 4_000,),
            )
    yield vault
    vault.close()


@pytest.fixture
def heard() -> HeardEvents:
    return HeardEvents()


@pytest.fixture
def service(vault: Vault, heard: HeardEvents) -> IntegrityService:
    return IntegrityService(vault, audit=heard)


def test_a_sound_look_is_kept_and_not_due_again(
    service: IntegrityService, vault: Vault, heard: HeardEvents
) -> None:
    assert service.is_due()
    report = service.check()
    assert report.is_sound
    assert report.pages == vault.path.stat().st_size // PAGE_BYTES
    last = service.last()
    assert last is not None
    assert (last.findings, last.pages, last.checked) == (
        report.findings,
        report.pages,
        report.checked,
    )
    assert not service.is_due()
    assert [(one.event, one.outcome) for one in heard.all] == [(AuditEvent.INTEGRITY_CHECK, "ok")]


def test_a_damaged_page_and_its_table_are_named_and_kept(vault: Vault, heard: HeardEvents) -> None:
    with vault.read() as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'messages'"
        ).fetchone()
    vault.close()
    with vault.path.open("r+b") as file:
        file.seek((root - 1) * PAGE_BYTES + 100)
        file.write(b"?")
    damaged = Vault.open(vault.path, KEY)
    report = IntegrityService(damaged, audit=heard).check()
    assert root in [finding.page for finding in report.findings]
    assert "messages" in [finding.table for finding in report.findings]
    last = IntegrityService(damaged, audit=heard).last()
    damaged.close()
    assert last is not None
    assert last.findings == report.findings
    assert heard.all[-1].outcome == "damaged_vault"


def test_rows_that_contradict_each_other_are_found(service: IntegrityService, vault: Vault) -> None:
    with vault.write() as connection:
        connection.execute("DELETE FROM messages_fts_data WHERE id > 10")
    assert not service.check().is_sound


def test_a_cancelled_look_keeps_nothing(service: IntegrityService) -> None:
    token = CancelToken()

    def cancel(progress: Progress) -> None:
        if progress.done:
            token.cancel()

    with pytest.raises(CancelledError):
        service.check(on_progress=cancel, cancel=token)
    assert service.last() is None


def test_locking_ends_a_look_at_once(service: IntegrityService, vault: Vault) -> None:
    looking, locked = threading.Event(), threading.Event()
    caught: list[UserFacingError] = []

    def wait(progress: Progress) -> None:
        if progress.done and not locked.is_set():
            looking.set()
            locked.wait(10)

    def work() -> None:
        try:
            service.check(on_progress=wait)
        except UserFacingError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert looking.wait(10)
    vault.seize()
    vault.close()  # waits for nobody
    locked.set()
    thread.join(10)
    assert isinstance(caught[0], VaultClosedError)


def test_writers_do_not_wait_for_a_look_and_are_no_finding(
    service: IntegrityService, vault: Vault
) -> None:
    def write(_: Progress) -> None:
        with vault.write() as connection:
            connection.execute("UPDATE conversations SET updated = updated + 1")

    assert service.check(on_progress=write).is_sound
