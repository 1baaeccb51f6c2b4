"""The Documents view over a real vault, with the real readers and the real embedder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import App
from app.domain.documents import FileOutcome, FileStatus
from app.policy.schema import SitePolicy
from app.services.precedence import Rank
from app.services.session import Session
from app.ui.a11y import nameless_controls
from app.ui.chat.page_text import PageText
from app.ui.confirm import ConfirmDialog
from app.ui.library.collections import NewCollectionDialog
from app.ui.library.languages import LanguagesDialog
from app.ui.library.page import LibraryPage
from app.ui.library.password import PasswordDialog
from app.ui.library.rows import RowState
from app.ui.library.viewer import TextViewer
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.cheap import COST
from tests.conftest import PASSPHRASE, clone_home

DATA = Path(__file__).resolve().parent.parent / "data"
WAIT_MS = 60_000


def raise_bug(error: BaseException) -> None:
    raise error


@pytest.fixture(scope="module")
def session(template_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One session for the module, so that its workers start once."""
    folder = tmp_path_factory.mktemp("library")
    folder.chmod(0o700)
    home = clone_home(template_home, folder / "home")
    opened = App(home=home, policy=SitePolicy(), kdf_cost=COST).unlock(bytearray(PASSPHRASE))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[LibraryPage]:
    """The page over a library that is empty at first."""
    tasks = Tasks(on_bug=raise_bug)
    theme = Theme("light")
    shown = LibraryPage(session, tasks, theme)
    qtbot.addWidget(shown)
    shown.resize(1032, 770)
    shown.show()
    yield shown
    shown.imports.pause()
    qtbot.waitUntil(lambda: not shown.imports.is_running, timeout=WAIT_MS)
    tasks.close()
    session.library.remove([document.id for document in session.library.list()])
    session.library.dismiss_failed()
    session.library.resume()
    session.library.remove([document.id for document in session.library.list()])


def imported(qtbot: QtBot, page: LibraryPage, *paths: Path) -> None:
    page.add_paths(list(paths))
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.model.total > 0, timeout=WAIT_MS)


def many_files(folder: Path, number: int) -> Path:
    folder.mkdir()
    for n in range(number):
        text = f"Log of day {n}. The wind came from the west at {n} knots.\n" * 8
        (folder / f"log-{n:03}.txt").write_text(text)
    return folder


def told(path: Path) -> Path:
    """A file with words of its own."""
    path.write_text(f"The {path.stem} file tells of the harbour.")
    return path


def states(page: LibraryPage) -> dict[str, RowState]:
    return {row.name: row.state for row in page.model.all_rows}


def codes(session: Session) -> list[str]:
    """Why the files failed that are in the queue."""
    return [one.error_code for one in session.library.queue()]


def dialog_of(page: LibraryPage, kind: type) -> object:
    return page.findChildren(kind)[-1]


def test_an_empty_library_invites_to_add_documents(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)

    assert not page.add_folder_button.isVisible()
    assert not page.card.isVisible()


def test_every_control_has_a_name(page: LibraryPage) -> None:
    assert [control for control in nameless_controls(page) if control.isVisible()] == []


def test_an_imported_folder_is_listed_file_by_file(qtbot: QtBot, page: LibraryPage) -> None:
    with qtbot.waitSignal(page.library_changed, timeout=WAIT_MS):
        page.add_paths([DATA / "harbour"])
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.document_count == 8, timeout=WAIT_MS)

    assert set(states(page).values()) == {RowState.INDEXED}
    pages = {row.name: row.pages for row in page.model.all_rows}
    assert pages["incident-2024-017.pdf"] == 4
    assert page.toast.text == "8 files indexed."
    assert page.counts.text().startswith("8 documents · ")


def test_problem_files_are_named_filtered_and_dismissed(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour_problems", DATA / "harbour" / "visitor-rules.html")
    qtbot.waitUntil(page.card.retry_button.isVisible, timeout=WAIT_MS)

    assert states(page)["crew-list.docx"] is RowState.FAILED
    assert states(page)["radar-trace.bin"] is RowState.SKIPPED
    assert page.card.text.startswith("4 files need attention")
    page.card.problems_button.click()
    assert page.model.rowCount() == 4
    page.card.dismiss_button.click()
    qtbot.waitUntil(lambda: not page.card.isVisible(), timeout=WAIT_MS)
    assert list(states(page)) == ["visitor-rules.html"]
    assert page.model.rowCount() == 1


def test_retry_reads_failed_files_again(qtbot: QtBot, page: LibraryPage, tmp_path: Path) -> None:
    minutes = tmp_path / "minutes.txt"
    minutes.touch()
    imported(qtbot, page, minutes)
    qtbot.waitUntil(page.card.retry_button.isVisible, timeout=WAIT_MS)
    minutes.write_text("The harbour board met on 3 December.")

    page.card.retry_button.click()

    qtbot.waitUntil(lambda: states(page) == {"minutes.txt": RowState.INDEXED}, timeout=WAIT_MS)


def test_problems_of_another_collection_are_neither_retried_nor_forgotten(
    qtbot: QtBot, session: Session, page: LibraryPage, tmp_path: Path
) -> None:
    queue = session.library._waiting
    for collection in ("Documents", "Charts"):
        queue.put([str(tmp_path / "gone.pdf")], collection)
        queue.mark(str(tmp_path / "gone.pdf"), collection, "failed", "damaged_file")
    page.collection_pill.choose("Charts")
    qtbot.waitUntil(page.card.retry_button.isVisible, timeout=WAIT_MS)

    page.card.retry_button.click()
    qtbot.waitUntil(lambda: "path_not_found" in codes(session), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    assert codes(session) == ["damaged_file", "path_not_found"]
    qtbot.waitUntil(page.card.dismiss_button.isVisible, timeout=WAIT_MS)
    page.card.dismiss_button.click()
    qtbot.waitUntil(lambda: codes(session) == ["damaged_file"], timeout=WAIT_MS)


def test_a_paused_import_goes_on_where_it_stopped(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path
) -> None:
    page.add_paths([many_files(tmp_path / "logs", 40)])
    qtbot.waitUntil(lambda: page.imports.progress.done > 0, timeout=WAIT_MS)

    page.card.pause_button.click()
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)
    qtbot.waitUntil(page.card.resume_button.isVisible, timeout=WAIT_MS)
    assert 0 < page.document_count < 40
    page.card.resume_button.click()

    qtbot.waitUntil(lambda: page.document_count == 40, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.card.isVisible(), timeout=WAIT_MS)


def test_an_unfinished_import_of_last_time_is_offered(
    qtbot: QtBot, session: Session, page: LibraryPage, tmp_path: Path
) -> None:
    page.add_paths([many_files(tmp_path / "logs", 40)])
    qtbot.waitUntil(lambda: page.imports.progress.done > 0, timeout=WAIT_MS)
    page.imports.pause()
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)

    tasks = Tasks(on_bug=raise_bug)
    fresh = LibraryPage(session, tasks, Theme("light"))
    qtbot.addWidget(fresh)
    fresh.show()
    qtbot.waitUntil(fresh.card.resume_button.isVisible, timeout=WAIT_MS)

    assert fresh.card.text.startswith("An import was not finished")
    assert not fresh.card.bar.isVisible()  # an empty one would say that nothing was done
    tasks.close()


def test_what_waits_behind_an_import_outlives_a_lock(
    qtbot: QtBot, session: Session, page: LibraryPage, tmp_path: Path
) -> None:
    library = session.library
    files = [told(tmp_path / name) for name in ("first.txt", "second.txt")]
    tasks = Tasks(on_bug=raise_bug)
    before = LibraryPage(session, tasks, Theme("light"))
    qtbot.addWidget(before)
    with library._precedence.claim(Rank.QUESTION):  # nothing is read meanwhile
        for file in files:
            before.add_paths([file])
        qtbot.waitUntil(lambda: len(library.queue()) == 2, timeout=WAIT_MS)
        tasks.close()
    assert library.is_cut_off()

    page.imports.go_on()

    qtbot.waitUntil(lambda: page.document_count == 2, timeout=WAIT_MS)
    assert not library.is_cut_off()


def test_what_is_added_after_a_pause_comes_in_and_the_rest_waits(
    qtbot: QtBot, session: Session, page: LibraryPage, tmp_path: Path
) -> None:
    paused, added = (told(tmp_path / name) for name in ("paused.txt", "added.txt"))
    with session.library._precedence.claim(Rank.QUESTION):
        page.add_paths([paused])
        qtbot.waitUntil(lambda: len(session.library.queue()) == 1, timeout=WAIT_MS)
        page.imports.pause()
        page.add_paths([added])  # while that import is still stopping
    qtbot.waitUntil(lambda: not page.imports.is_running, timeout=WAIT_MS)

    assert [one.file for one in session.library.list()] == [str(added)]
    assert [one.file for one in session.library.queue()] == [str(paused)]
    assert not session.library.is_cut_off()  # the next unlock leaves it alone, too


def test_a_paused_import_is_not_resumed_by_a_retry(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path
) -> None:
    imported(qtbot, page, DATA / "harbour_problems")
    qtbot.waitUntil(page.card.retry_button.isVisible, timeout=WAIT_MS)
    page.add_paths([many_files(tmp_path / "logs", 40)])
    qtbot.waitUntil(lambda: page.imports.progress.done > 0, timeout=WAIT_MS)
    page.card.pause_button.click()
    qtbot.waitUntil(page.card.resume_button.isVisible, timeout=WAIT_MS)

    assert page.card.bar.isVisible()
    assert page.card.dismiss_button.isVisible()
    assert not page.card.retry_button.isVisible()


def test_an_import_that_fails_does_not_drop_the_ones_behind_it(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path
) -> None:
    page.add_paths([tmp_path / "gone"])
    page.add_paths([DATA / "harbour" / "visitor-rules.html"])

    qtbot.waitUntil(lambda: page.document_count == 1, timeout=WAIT_MS)
    assert "is not there" in page.banner.text


def test_removing_says_what_goes_and_proves_it(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour" / "visitor-rules.html")
    qtbot.waitUntil(lambda: page.document_count == 1, timeout=WAIT_MS)
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    dialog = dialog_of(page, ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert dialog.focusWidget() is dialog.cancel_button

    dialog.confirm_button.click()

    qtbot.waitUntil(lambda: page.model.total == 0, timeout=WAIT_MS)
    assert "Looked again: nothing of it is left" in page.toast.text
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT_MS)


def test_the_text_of_a_document_is_read_page_by_page(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour" / "incident-2024-017.pdf")
    qtbot.waitUntil(lambda: page.document_count == 1, timeout=WAIT_MS)
    page.table.selectRow(0)
    page.open_button.click()
    viewer = dialog_of(page, TextViewer)
    assert isinstance(viewer, TextViewer)
    qtbot.waitUntil(lambda: "Incident report" in viewer.text, timeout=WAIT_MS)

    viewer.next_button.click()

    qtbot.waitUntil(lambda: "Course of events" in viewer.text, timeout=WAIT_MS)
    assert viewer.where == "Page 2 of 4"
    QTest.keyClick(viewer.findChildren(PageText)[0], Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: viewer.where == "Page 1 of 4", timeout=WAIT_MS)
    assert list(nameless_controls(viewer)) == []


def test_a_path_that_is_gone_is_said_in_the_banner(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path
) -> None:
    page.add_paths([tmp_path / "gone"])

    qtbot.waitUntil(page.banner.isVisible, timeout=WAIT_MS)
    assert "is not there" in page.banner.text


def test_opening_a_file_that_failed_says_what_to_do(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour_problems" / "empty-minutes.txt")
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)

    page.table.opened.emit(page.model.row(0))

    assert page.banner.text == "empty-minutes.txt: failed: empty"


def test_files_go_into_the_new_collection(qtbot: QtBot, page: LibraryPage) -> None:
    page.collection_pill.new_asked.emit()
    dialog = dialog_of(page, NewCollectionDialog)
    assert isinstance(dialog, NewCollectionDialog)
    dialog.field.setText("  Harbour   rules ")
    dialog.create_button.click()
    assert page.collection_pill.collection == "Harbour rules"

    imported(qtbot, page, DATA / "harbour" / "visitor-rules.html")
    qtbot.waitUntil(lambda: page.document_count == 1, timeout=WAIT_MS)
    page.collection_pill.choose("Documents")

    qtbot.waitUntil(lambda: page.document_count == 0, timeout=WAIT_MS)


def languages_dialog(qtbot: QtBot, page: LibraryPage) -> LanguagesDialog:
    seen = len(page.findChildren(LanguagesDialog))
    page.collection_pill.languages_asked.emit()
    qtbot.waitUntil(lambda: len(page.findChildren(LanguagesDialog)) > seen, timeout=WAIT_MS)
    dialog = dialog_of(page, LanguagesDialog)
    assert isinstance(dialog, LanguagesDialog)
    return dialog


def test_the_languages_of_a_collections_pictures_are_chosen(
    qtbot: QtBot, page: LibraryPage, session: Session
) -> None:
    session.library.set_ocr_languages("Charts", ["vie", "deu"])
    page.collection_pill.choose("Charts")
    dialog = languages_dialog(qtbot, page)
    assert "Vietnamese" in dialog.boxes["vie"].text()
    assert dialog.boxes["vie"].isChecked()
    assert not dialog.site_box.isChecked()
    assert [control for control in nameless_controls(dialog) if control.isVisible()] == []

    dialog.site_box.click()
    assert not dialog.boxes["vie"].isChecked()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: page.toast.text.startswith("Pictures in “Charts”"), timeout=WAIT_MS)
    assert session.library.ocr_languages("Charts").chosen == ()


def test_dropped_files_are_imported(qtbot: QtBot, page: LibraryPage) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(DATA / "harbour" / "visitor-rules.html"))])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier

    QApplication.sendEvent(page, QDragEnterEvent(QPoint(10, 10), *held, none))
    assert page.drop_overlay.isVisible()
    QApplication.sendEvent(page, QDropEvent(QPointF(10, 10), *held, none))

    assert not page.drop_overlay.isVisible()
    qtbot.waitUntil(lambda: page.document_count == 1, timeout=WAIT_MS)


def test_a_click_on_a_title_sorts_and_the_third_restores(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour")
    qtbot.waitUntil(lambda: page.document_count == 8, timeout=WAIT_MS)
    header = page.table.horizontalHeader()

    header.sectionClicked.emit(0)
    by_name = [page.model.row(place).name for place in range(8)]
    header.sectionClicked.emit(0)
    backwards = [page.model.row(place).name for place in range(8)]
    header.sectionClicked.emit(0)

    assert by_name == sorted(by_name)
    assert backwards == by_name[::-1]
    assert page.model.arrangement.column is None


def test_the_filter_field_narrows_the_table(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour")
    qtbot.waitUntil(lambda: page.document_count == 8, timeout=WAIT_MS)

    QTest.keyClicks(page.filter_field, "fire")

    assert [page.model.row(n).name for n in range(page.model.rowCount())] == ["fire-drill-2024.pdf"]


@pytest.mark.shared_data
def test_a_locked_file_is_imported_once_its_password_is_given(
    qtbot: QtBot, page: LibraryPage, shared_data: Path
) -> None:
    locked = shared_data / "documents" / "files" / "samplefiles-libreoffice-writer-password.pdf"
    imported(qtbot, page, locked)
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)
    page.table.selectRow(0)
    page.password_button.click()
    dialog = dialog_of(page, PasswordDialog)
    assert isinstance(dialog, PasswordDialog)

    QTest.keyClicks(dialog.field, "openpassword")
    dialog.import_button.click()

    qtbot.waitUntil(lambda: states(page) == {locked.name: RowState.INDEXED}, timeout=WAIT_MS)


def test_a_file_in_two_collections_has_two_rows(qtbot: QtBot, page: LibraryPage) -> None:
    imported(qtbot, page, DATA / "harbour" / "visitor-rules.html")
    page.collection_pill.choose("Rules")
    imported(qtbot, page, DATA / "harbour" / "visitor-rules.html")
    page.collection_pill.choose(None)

    qtbot.waitUntil(lambda: page.document_count == 2, timeout=WAIT_MS)
    assert {row.collection for row in page.model.all_rows} == {"Documents", "Rules"}


def test_what_comes_into_another_collection_is_not_shown_in_this_one(page: LibraryPage) -> None:
    page.collection_pill.choose("Rules")
    ends = [
        FileOutcome("/srv/a.pdf", FileStatus.FAILED, collection=name)
        for name in ("Documents", "Rules")
    ]

    page.imports.files_settled.emit(tuple(ends))

    assert [row.key for row in page.model.all_rows] == [("Rules", "/srv/a.pdf")]


def test_the_file_dialog_is_the_one_that_notes_nothing(page: LibraryPage) -> None:
    page.add_files_button.click()
    dialog = dialog_of(page, QFileDialog)

    assert isinstance(dialog, QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.reject()


@pytest.fixture
def waiting(qtbot: QtBot, session: Session, page: LibraryPage, tmp_path: Path) -> LibraryPage:
    """A page over documents that are to be read in full precision, and that wait for it."""
    imported(qtbot, page, many_files(tmp_path / "logs", 4))
    session.library.reembedding.pause()
    session.preferences.update({"passage_precision": "fp32"})
    page.reading.look()
    qtbot.waitUntil(page.reading.isVisible, timeout=WAIT_MS)
    return page


def test_documents_are_read_anew_when_the_user_lets_it_go_on(
    qtbot: QtBot, session: Session, waiting: LibraryPage
) -> None:
    assert waiting.reading.text == (
        "all-MiniLM-L6-v2 (fp32) reads your documents anew · paused · 0 of 4"
        " · all-MiniLM-L6-v2 (int8) answers until then"
    )
    assert not waiting.reading.pause_button.isVisible()
    with qtbot.waitSignal(waiting.reading.finished, timeout=WAIT_MS):
        waiting.reading.resume_button.click()
    assert waiting.reading.isHidden()
    state = session.library.reembedding.state()
    assert (state.answering, state.documents_left) == ("all-MiniLM-L6-v2 (fp32)", 0)
    # What was not paused, as after a kill, goes on by itself.
    session.preferences.update({"passage_precision": "int8"})
    with qtbot.waitSignal(waiting.reading.finished, timeout=WAIT_MS):
        waiting.reading.look()
    assert session.library.reembedding.state().answering == "all-MiniLM-L6-v2 (int8)"


def test_reading_anew_can_be_given_up(qtbot: QtBot, session: Session, waiting: LibraryPage) -> None:
    waiting.reading.keep_button.click()
    qtbot.waitUntil(waiting.reading.isHidden, timeout=WAIT_MS)
    assert session.preferences.get().passage_precision == "int8"
    assert not session.library.reembedding.state().is_pending
