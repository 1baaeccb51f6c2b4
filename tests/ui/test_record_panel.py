"""The record of events in the window: its state, its viewer, its export."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.audit import AuditEvent, AuditRecord, Stamp
from app.policy.schema import SitePolicy
from app.services.audit_export import verify_export
from app.ui.a11y import nameless_controls
from app.ui.theme import Theme
from app.ui.vault import record_words
from app.ui.vault.record import RecordPanel
from app.ui.vault.record_model import PAGE_ROWS, RecordModel
from app.ui.vault.record_viewer import RecordViewer
from tests.ui.chat_kit import Desk, open_desk

WAIT_MS = 10_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, look: Theme) -> RecordPanel:
    shown = RecordPanel(desk.session, desk.tasks, look, SitePolicy())
    qtbot.addWidget(shown)
    shown.resize(720, 300)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.state), timeout=WAIT_MS)
    return shown


@pytest.fixture
def viewer(qtbot: QtBot, desk: Desk, look: Theme) -> RecordViewer:
    with desk.vault.write():
        for number in range(2 * PAGE_ROWS):
            desk.session.audit.record(AuditEvent.QUESTION, subject=f"m{number}")
        desk.session.audit.record(AuditEvent.COPY, subject="c1")
    shown = RecordViewer(desk.session.audit_reader, desk.tasks, look)
    qtbot.addWidget(shown)
    shown.open()
    qtbot.waitUntil(lambda: bool(shown.count), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown.model.rowCount() > 0, timeout=WAIT_MS)
    return shown


def test_the_panel_says_how_long_the_record_is_and_its_code(desk: Desk, panel: RecordPanel) -> None:
    summary = desk.session.audit_reader.summary()
    assert panel.state == f"{summary.records} records · code {summary.head}"
    assert panel.verdict == "Not verified yet."
    assert list(nameless_controls(panel)) == []


def test_verifying_is_told(qtbot: QtBot, panel: RecordPanel) -> None:
    QTest.keyClick(panel.verify_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "whole and in order" in panel.verdict, timeout=WAIT_MS)
    assert panel.verify_button.isEnabled()


def test_an_altered_record_is_told_by_its_number(
    qtbot: QtBot, desk: Desk, panel: RecordPanel
) -> None:
    with desk.vault.write() as connection:
        connection.execute("UPDATE audit SET user = 'someone' WHERE seq = 1")
    panel.verify_button.click()
    qtbot.waitUntil(lambda: "not whole. Record 1 " in panel.verdict, timeout=WAIT_MS)


def test_an_export_can_be_checked_and_is_recorded(
    qtbot: QtBot, desk: Desk, panel: RecordPanel
) -> None:
    path = desk.home / "record.jsonl"
    panel.export_to(path)
    qtbot.waitUntil(lambda: panel.done.startswith("Exported"), timeout=WAIT_MS)
    assert verify_export(path).is_sound


def test_rows_come_as_they_are_scrolled_to(qtbot: QtBot, viewer: RecordViewer) -> None:
    model = viewer.model
    assert model.rowCount() == PAGE_ROWS
    assert model.record(0).event == "copy"
    while model.canFetchMore(QModelIndex()):
        before = model.rowCount()
        model.fetchMore(QModelIndex())
        qtbot.waitUntil(partial(_has_more_than, model, before), timeout=WAIT_MS)
    assert model.record(model.rowCount() - 1).seq == 1


def _has_more_than(model: RecordModel, rows: int) -> bool:
    return model.rowCount() > rows


def test_one_kind_of_event_can_be_chosen(qtbot: QtBot, viewer: RecordViewer) -> None:
    viewer.events.setCurrentIndex(viewer.events.findData("copy"))
    qtbot.waitUntil(lambda: viewer.count == "1 record", timeout=WAIT_MS)
    viewer.span.setCurrentIndex(1)
    qtbot.waitUntil(lambda: viewer.model.rowCount() == 1, timeout=WAIT_MS)
    assert [one for one in nameless_controls(viewer) if one.isVisible()] == []


def test_where_nothing_fits_it_says_so(qtbot: QtBot, viewer: RecordViewer) -> None:
    viewer.events.setCurrentIndex(viewer.events.findData("print"))
    qtbot.waitUntil(lambda: viewer.is_empty, timeout=WAIT_MS)


def test_every_event_has_a_name() -> None:
    assert set(record_words.event_names()) == {event.value for event in AuditEvent}


@pytest.mark.parametrize(
    ("event", "outcome", "subject", "detail", "told"),
    [
        (AuditEvent.DOCUMENT_IMPORT, "empty_file", "", {"pages": 0, "passages": 0}, ("Empty", "")),
        (AuditEvent.DOCUMENT_IMPORT, "ok", "d3", {"pages": 1}, ("", "document d3 · 1 page")),
        (AuditEvent.INTEGRITY_CHECK, "ok", "", {"findings": 0, "pages": 90}, ("", "90 pages")),
        (
            AuditEvent.RECOVERY_CHANGE,
            "ok",
            "",
            {"act": "made", "generation": 2, "kdf": "argon2id"},
            ("", "made · key file no. 2 · Argon2id"),
        ),
        (AuditEvent.WORKER_CRASH, "died", "extract", {}, ("Crashed", "document reader")),
        (
            AuditEvent.CLOCK_STEP,
            "ok",
            "",
            {"step_ms": -7200000, "boot": "same"},
            ("", "by -7,200 s"),
        ),
        (AuditEvent.POLICY_CHANGE, "a_later_code", "", {"new": 1}, ("A later code", "new 1")),
        (AuditEvent.UNLOCK, "withheld", "x", {"at": 2**80, "kdf": []}, ("Withheld", None)),
    ],
)
def test_results_and_facts_are_words(
    event: AuditEvent,
    outcome: str,
    subject: str,
    detail: dict[str, str | int],
    told: tuple[str, str | None],
) -> None:
    record = AuditRecord(1, Stamp(2**62, "", 0), "me", event, subject, outcome, detail)
    result, about = told
    assert record_words.result(record) == result
    assert about is None or record_words.about(record) == about
    assert bool(record_words.about(record)) == (about != "")
    assert "9892" in record_words.moment(record.stamp.time)
