"""How files become rows, and rows become what the table shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from app.domain.documents import (
    DocumentSummary,
    FileOutcome,
    FileStatus,
    ImportSummary,
    PurgeReport,
)
from app.domain.progress import Progress
from app.services.library import QueuedFile
from app.ui.library import words
from app.ui.library.rows import Arrangement, Column, FileRow, RowState, arrange, merge, settled
from app.ui.library.table_model import DocumentsModel
from app.ui.quantities import time_left

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def document(number: int, name: str, *, hours: int = 0, pages: int = 1) -> DocumentSummary:
    return DocumentSummary(
        id=number,
        file=f"/srv/{name}",
        title=name,
        collection="Documents",
        media_type="text/plain",
        size_bytes=1,
        pages=pages,
        passages=pages * 10,
        added=NOW - timedelta(hours=hours),
    )


def test_queue_state_wins_over_an_indexed_document() -> None:
    rows = merge(
        [document(1, "plan.txt")],
        [QueuedFile("/srv/plan.txt", "failed", "damaged_file")],
        is_running=False,
    )

    assert [(row.state, row.document) for row in rows] == [(RowState.FAILED, 1)]


def test_own_order_puts_reading_and_problems_first_and_waiting_last() -> None:
    documents = [document(1, "old.txt", hours=5), document(2, "new.txt")]
    queue = [
        QueuedFile("/srv/later.txt", "waiting"),
        QueuedFile("/srv/bad.txt", "failed"),
        QueuedFile("/srv/now.txt", "reading"),
    ]

    names = [row.name for row in arrange(merge(documents, queue, is_running=True), Arrangement())]

    assert names == ["now.txt", "bad.txt", "new.txt", "old.txt", "later.txt"]


def test_a_file_that_was_being_read_waits_once_nothing_runs() -> None:
    queue = [QueuedFile("/srv/now.txt", "reading")]

    assert [row.state for row in merge([], queue, is_running=False)] == [RowState.WAITING]


def test_filter_takes_every_word_in_any_case() -> None:
    rows = merge(
        [document(1, "Crane Report.txt"), document(2, "crane plan.txt")], [], is_running=False
    )

    shown = arrange(rows, Arrangement(words="REPORT crane"))

    assert [row.document for row in shown] == [1]


def test_only_problems_leaves_out_what_is_indexed() -> None:
    rows = merge(
        [document(1, "a.txt")],
        [QueuedFile("/srv/b.bin", "skipped", "unknown_type")],
        is_running=False,
    )

    assert [row.name for row in arrange(rows, Arrangement(only_problems=True))] == ["b.bin"]


def test_sorting_by_a_column_is_stable_by_name_in_both_directions() -> None:
    rows = merge(
        [document(1, "b.txt", pages=2), document(2, "a.txt", pages=2), document(3, "c.txt")],
        [],
        is_running=False,
    )

    up = arrange(rows, Arrangement(column=Column.PAGES))
    down = arrange(rows, Arrangement(column=Column.PAGES, is_descending=True))

    assert [row.name for row in up] == ["c.txt", "a.txt", "b.txt"]
    assert [row.name for row in down] == ["a.txt", "b.txt", "c.txt"]


def test_an_outcome_fills_the_row_of_its_file() -> None:
    waiting = FileRow("/srv/a.pdf", RowState.WAITING)
    outcome = FileOutcome("/srv/a.pdf", FileStatus.INDEXED, document=7, pages=3, passages=12)

    row = settled(waiting, outcome, NOW)

    assert (row.state, row.document, row.pages, row.passages) == (RowState.INDEXED, 7, 3, 12)
    assert row.added == NOW


def test_a_failure_keeps_what_was_indexed_before() -> None:
    before = replace(FileRow("/srv/a.pdf", RowState.INDEXED), document=7, pages=3)
    outcome = FileOutcome("/srv/a.pdf", FileStatus.FAILED, error_code="unreadable")

    row = settled(before, outcome, NOW)

    assert (row.state, row.document, row.pages) == (RowState.FAILED, 7, 3)


def test_every_state_is_said_in_words() -> None:
    failed = FileRow("/srv/a.docx", RowState.FAILED, error_code="needs_password")
    noted = FileRow("/srv/a.pdf", RowState.INDEXED, warnings=("Read by text recognition.",))

    assert words.state_text(failed) == "failed: needs a password"
    assert words.state_text(noted) == "indexed · with a note"
    assert words.state_tip(noted) == "Read by text recognition."
    assert words.state_text(FileRow("/srv/a", RowState.FAILED, error_code="other")) == (
        "failed: could not be read"
    )


def test_time_left_is_rounded_as_people_say_it() -> None:
    said = [time_left(seconds) for seconds in (0, 3, 22, 236, 5400)]

    assert said == [
        "",
        "a few seconds left",
        "about 20 s left",
        "about 4 min left",
        "about 1.5 h left",
    ]


def test_progress_facts_leave_out_what_is_not_known() -> None:
    unknown = words.progress_facts(Progress(0, 10), problems=0)
    known = words.progress_facts(Progress(214, 312, 3, "", 41.2, 236), problems=3)

    assert unknown == ["0 done"]
    assert known == ["214 done", "3 need attention", "about 4 min left", "41 passages/s"]


def test_sheets_and_slides_are_named() -> None:
    sheet = FileRow("a.xlsx", RowState.INDEXED, pages=4, media_type="x.spreadsheetml.sheet")
    slide = FileRow("a.pptx", RowState.INDEXED, pages=1, media_type="x.presentationml")

    assert words.pages_text(sheet) == "4 sheets"
    assert words.pages_text(slide) == "1 slide"


def test_import_summary_says_what_was_known_and_what_went_wrong() -> None:
    summary = ImportSummary(indexed=2, duplicate=1, failed=1, skipped=1)

    assert words.summary_text(summary) == "2 files indexed · 1 was known · 2 need attention."


def test_a_removal_that_left_traces_says_so() -> None:
    clean = words.purge_text(PurgeReport((1,), 5, 5, 1, is_verified=True))
    dirty = words.purge_text(PurgeReport((1,), 5, 5, 1, is_verified=False))
    assert "Nothing was removed" in words.purge_text(PurgeReport((), 0, 0, 0, is_verified=True))

    assert clean == (
        "1 document removed with 5 passages, 5 vectors and 1 quote. "
        "Looked again: nothing of it is left but what answers said."
    )
    assert "Traces were found" in dirty


def test_a_hostile_file_name_is_plain_text_in_its_tip() -> None:
    model = DocumentsModel()
    model.replace([FileRow("/srv/<img src=x>.pdf", RowState.WAITING)])

    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)

    assert tip == "<span>/srv/&lt;img src=x&gt;.pdf</span>"


def test_a_name_from_outside_cannot_turn_the_line_around() -> None:
    row = FileRow("/srv/in\u202e/invoice\u202efdp.exe", RowState.INDEXED)

    model = DocumentsModel()
    model.replace([row])

    assert words.name(row) == "invoicefdp.exe"
    assert model.index(0, Column.NAME).data() == "invoicefdp.exe"
    assert "\u202e" not in model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "\u202e" not in words.removal_title([row])
