"""The Documents view: wires the table, the progress card and the dialogs to the library."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.domain.documents import SAMPLE_COLLECTION, FileOutcome, ImportSummary, PurgeReport
from app.errors import UserFacingError
from app.services.library import LibraryService
from app.services.recognition import CollectionLanguages
from app.services.session import Session
from app.ui import file_dialog, sample
from app.ui.lasting import Lasting
from app.ui.library import layout, words
from app.ui.library.acts import RowActs, can_compare, can_summarise
from app.ui.library.collections import CollectionPill, NewCollectionDialog
from app.ui.library.content import card_content, counts_text
from app.ui.library.drop import DropOverlay
from app.ui.library.progress_card import ProgressCard
from app.ui.library.reading_anew import ReadingAnew
from app.ui.library.rows import FileRow, merge
from app.ui.library.table import DocumentsTable
from app.ui.library.table_model import DocumentsModel
from app.ui.library.watch_panel import WatchPanel
from app.ui.sentences import said
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from app.ui.widgets.labels import label
from app.ui.widgets.notices import Banner, Toast

_LOOK_AGAIN_MS = 1_000
_NARROW_PX = 680  # where the head has no room for all its words
_REMOVAL_TOAST_MS = 12_000


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What the library held when it was looked at; ``collection`` is what was asked for."""

    collection: str | None
    rows: tuple[FileRow, ...]
    collections: tuple[str, ...]


class LibraryPage(QWidget):
    """Everything a person does with documents but asking them.

    Signals:
        library_changed: documents came or went; chats and counts should look again.
        question_asked: (question, documents) a question over whole documents for the chat.
    """

    library_changed = Signal()
    question_asked = Signal(str, object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        lasting: Lasting | None = None,
    ) -> None:
        """``lasting`` goes on from a page that was here before; it begins anew without."""
        super().__init__(parent)
        works = lasting or Lasting(session, tasks, self)
        self._library: LibraryService = session.library
        self._tasks = tasks
        self._theme = theme
        self.imports = works.imports
        self.watch = WatchPanel(session, tasks, theme, works.watching, parent=self)
        self._acts = RowActs(session.library, tasks, theme, parent=self)
        self.model = DocumentsModel(self)
        self._has_loaded = False
        self._is_looking = False
        self._must_look_again = False
        self._has_news = False
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOK_AGAIN_MS)
        self._build()
        self._connect()
        if self.imports.is_running:
            self._on_imports_changed()
        self.refresh()
        self.watch.refresh()

    @property
    def document_count(self) -> int:
        """Documents shown, indexed ones only."""
        return sum(row.document is not None for row in self.model.all_rows)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Imports files and folders into the collection that is chosen."""
        if paths:
            self.banner.hide()
            self.imports.add(paths, self.collection_pill.target)

    def add_sample(self) -> None:
        """Imports the documents that ship for trying, into a collection of their own."""
        self.banner.hide()
        self.imports.add(sample.files(), SAMPLE_COLLECTION)

    def refresh(self) -> None:
        """Looks at the library again."""
        if self._is_looking:
            self._must_look_again = True
            return
        self._is_looking = True
        collection = self.collection_pill.collection
        self._tasks.read(
            functools.partial(_look, self._library, collection, self.imports.is_running),
            self._on_looked,
            self._on_look_failed,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.look()  # another embedder may have been chosen elsewhere
        # A pane that is opened does not ring the first button it happens to have.
        (self.table if self.table.isVisible() else self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW_PX
        text = words.tr("Watch…") if is_narrow else words.tr("Watch a folder…")
        self.watch_button.setText(text)
        self.watch_button.setAccessibleName(words.tr("Watch a folder"))

    def _build(self) -> None:
        self.collection_pill = CollectionPill(self._theme, self)
        self.watch_button = QuietButton(words.tr("Watch a folder…"), self)
        self.add_files_button = QuietButton(words.tr("Add files…"), self)
        self.add_folder_button = PrimaryButton(words.tr("Add folder…"), self)
        self.banner = Banner(self._theme, self)
        self.card = ProgressCard(self._theme, self)
        self.reading = ReadingAnew(self._library, self._tasks, self)
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(words.tr("Filter by name"))
        self.filter_field.setAccessibleName(words.tr("Filter documents by name"))
        self.filter_field.setClearButtonEnabled(True)
        self.counts = label("", "small", self)
        self.summarise_button = QuietButton(words.tr("Summarise"), self)
        self.compare_button = QuietButton(words.tr("Compare"), self)
        self.open_button = QuietButton(words.tr("Open text"), self)
        self.password_button = QuietButton(words.tr("Enter password…"), self)
        self.remove_button = DangerButton(words.tr("Remove…"), self)
        self.table = DocumentsTable(self.model, self._theme, self)
        self.empty = layout.empty_state(self._theme, self)
        self.empty.add_action(words.tr("Add folder…"), self._choose_folder, is_primary=True)
        self.empty.add_action(words.tr("Add files…"), self._choose_files)
        if self.watch.is_allowed:
            self.empty.add_action(words.tr("Watch a folder…"), self._watch_folder)
        self.empty.add_action(words.tr("Try the sample"), self.add_sample)
        self.stack = QStackedWidget(self)
        layout.lay_out(self)
        self.setAccessibleName(words.tr("Documents"))
        self.toast = Toast(self)
        self.drop_overlay = DropOverlay(self._theme, self)
        self._word_collection()
        self._on_table_selection_changed()

    def _connect(self) -> None:
        self.add_files_button.clicked.connect(self._choose_files)
        self.add_folder_button.clicked.connect(self._choose_folder)
        self.watch_button.clicked.connect(self._watch_folder)
        self.collection_pill.chosen.connect(self._on_collection_chosen)
        self.collection_pill.new_asked.connect(self._on_new_collection_asked)
        self.collection_pill.languages_asked.connect(self._on_languages_asked)
        self.drop_overlay.dropped.connect(self.add_paths)
        self.filter_field.textChanged.connect(self._on_filter_text_changed)
        self.summarise_button.clicked.connect(
            lambda: self._acts.summarise(self.table.selected_rows())
        )
        self.compare_button.clicked.connect(lambda: self._acts.compare(self.table.selected_rows()))
        self.open_button.clicked.connect(self._on_open_clicked)
        self.password_button.clicked.connect(self._on_open_clicked)
        self.remove_button.clicked.connect(self._on_removal_asked)
        self.table.opened.connect(self._acts.open)
        self.table.removal_asked.connect(self._on_removal_asked)
        self.table.selection_changed.connect(self._on_table_selection_changed)
        self.table.context_asked.connect(self._on_table_context_asked)
        self.model.modelReset.connect(self._on_rows_changed)
        self.model.rowsInserted.connect(self._on_rows_changed)
        self.card.pause_asked.connect(self.imports.pause)
        self.card.resume_asked.connect(self._on_resume_asked)
        self.card.retry_asked.connect(self._on_retry_asked)
        self.card.dismiss_asked.connect(self._on_dismiss_asked)
        self.card.problems_toggled.connect(self._on_problems_toggled)
        self.imports.changed.connect(self._on_imports_changed)
        self.imports.files_settled.connect(self._on_files_settled)
        self.imports.finished.connect(self._on_import_finished)
        self.imports.failed.connect(self._on_import_failed)
        self._acts.question_asked.connect(self.question_asked)
        self._acts.removed.connect(self._on_removed)
        self._acts.import_asked.connect(self._on_import_asked)
        self._acts.has_no_text.connect(self._on_row_has_no_text)
        self._acts.languages_chosen.connect(self._on_languages_chosen)
        self._acts.failed.connect(self._on_look_failed)
        self._look_again.timeout.connect(self.refresh)
        self._connect_cards()

    def _connect_cards(self) -> None:
        self.watch.found.connect(self.imports.bring_watched)
        self.watch.looked.connect(self.refresh)
        self.watch.told.connect(self.toast.show_message)
        self.watch.removed.connect(self._on_removed)
        self.watch.failed.connect(self.banner.show_error)
        self.reading.failed.connect(self._on_import_failed)

    # What the library says

    def _on_looked(self, snapshot: _Snapshot) -> None:
        self._is_looking = False
        if snapshot.collection == self.collection_pill.collection:
            self.collection_pill.set_names(snapshot.collections)
            self._has_loaded = True
            self.model.replace(snapshot.rows)
            self._on_rows_changed()
        if self._has_news:
            self._has_news = False
            self.library_changed.emit()
        if self._must_look_again:
            self._must_look_again = False
            self.refresh()

    def _on_look_failed(self, error: UserFacingError) -> None:
        self._is_looking = False
        self.banner.show_error(error)

    def _on_rows_changed(self) -> None:
        has_any = self.model.total > 0 or self.imports.is_running or not self._has_loaded
        self.stack.setCurrentIndex(layout.TABLE if has_any else layout.EMPTY)
        self.add_files_button.setVisible(has_any)
        self.add_folder_button.setVisible(has_any)
        self.watch_button.setVisible(has_any and self.watch.is_allowed)
        self.table.setMaximumHeight(self.table.content_height())
        self.counts.setText(counts_text(self.model.all_rows))
        self._show_card()

    def _show_card(self) -> None:
        self.card.show_content(card_content(self.imports, self.model.all_rows))

    # Importing

    def _choose_files(self) -> None:
        file_dialog.choose_files(self, words.tr("Add files"), self.add_paths)

    def _choose_folder(self) -> None:
        file_dialog.choose_folder(self, words.tr("Add a folder"), self.add_paths)

    def _watch_folder(self) -> None:
        self.banner.hide()
        self.watch.choose(self.collection_pill.target)

    def _on_imports_changed(self) -> None:
        if self.imports.is_running != self._look_again.isActive():
            if self.imports.is_running:
                self._look_again.start()
            else:
                self._look_again.stop()
                self.watch.refresh()
            self.refresh()
        self._on_rows_changed()

    def _on_files_settled(self, outcomes: Sequence[FileOutcome]) -> None:
        shown = self.collection_pill.collection
        self.model.settle([one for one in outcomes if shown in (None, one.collection)])
        self._has_news = True

    def _on_import_finished(self, summary: ImportSummary) -> None:
        self.toast.show_message(words.summary_text(summary))

    def _on_import_failed(self, error: UserFacingError) -> None:
        self.banner.show_error(error)

    def _on_resume_asked(self) -> None:
        self.banner.hide()
        self.imports.resume()

    def _on_retry_asked(self) -> None:
        retry = functools.partial(self._library.retry_failed, self.collection_pill.collection)
        self._tasks.change(retry, self._on_retried, self._on_look_failed)

    def _on_retried(self, number: int) -> None:
        if number:
            self.imports.resume()
        self.refresh()

    def _on_dismiss_asked(self) -> None:
        dismiss = functools.partial(self._library.dismiss_failed, self.collection_pill.collection)
        self._tasks.change(dismiss, self._on_dismissed, self._on_look_failed)

    def _on_dismissed(self, number: int) -> None:
        del number
        self.refresh()
        self.watch.refresh()

    # What is shown

    def _on_collection_chosen(self, collection: str | None) -> None:
        del collection
        self._word_collection()
        self._has_loaded = False
        self.refresh()

    def _on_new_collection_asked(self) -> None:
        dialog = NewCollectionDialog(self)
        dialog.named.connect(self.collection_pill.choose)
        dialog.open()

    def _on_languages_asked(self) -> None:
        self._acts.ask_languages(self.collection_pill.target)

    def _on_languages_chosen(self, languages: CollectionLanguages) -> None:
        self.toast.show_message(words.languages_text(languages))
        self.refresh()

    def _word_collection(self) -> None:
        self.drop_overlay.set_collection(self.collection_pill.target)

    def _on_filter_text_changed(self, text: str) -> None:
        self.model.rearrange(replace(self.model.arrangement, words=text))

    def _on_problems_toggled(self, is_on: bool) -> None:
        self.model.rearrange(replace(self.model.arrangement, only_problems=is_on))

    # Single documents

    def _on_table_selection_changed(self) -> None:
        rows = self.table.selected_rows()
        documents = [row for row in rows if row.document is not None]
        self.summarise_button.setVisible(can_summarise(rows))
        self.compare_button.setVisible(can_compare(rows))
        self.open_button.setVisible(len(rows) == 1 and len(documents) == 1)
        self.password_button.setVisible(len(rows) == 1 and rows[0].is_locked)
        self.remove_button.setVisible(bool(documents))

    def _on_table_context_asked(self, row: FileRow, where: QPoint) -> None:
        self._acts.show_menu(row, self.table.selected_rows(), where)

    def _on_open_clicked(self) -> None:
        for row in self.table.selected_rows()[:1]:
            self._acts.open(row)

    def _on_removal_asked(self) -> None:
        self._acts.ask_removal(self.table.selected_rows())

    def _on_import_asked(self, row: FileRow, password: str) -> None:
        self.banner.hide()
        passwords = {row.file: password} if password else {}
        collection = row.collection or self.collection_pill.target
        self.imports.add([Path(row.file)], collection, passwords=passwords)

    def _on_row_has_no_text(self, row: FileRow) -> None:
        self.banner.show_message(
            f"{words.name(row)}: {words.state_text(row)}",
            hint=said(row.error_message),
            tone="warning",
        )

    def _on_removed(self, report: PurgeReport) -> None:
        gone = set(report.removed)
        rows = [row for row in self.model.all_rows if row.document in gone]
        is_sample = bool(rows) and all(sample.is_one(row.collection, row.file) for row in rows)
        self.toast.show_message(
            words.purge_text(report),
            action=words.tr("Undo") if is_sample else "",
            on_action=self.add_sample if is_sample else None,
            duration_ms=_REMOVAL_TOAST_MS,
        )
        self.library_changed.emit()
        self.refresh()
        self.watch.refresh()


def _look(library: LibraryService, collection: str | None, is_running: bool) -> _Snapshot:
    queue = [q for q in library.queue() if collection in (None, q.collection)]
    rows = merge(library.list(collection), queue, is_running=is_running)
    return _Snapshot(collection, tuple(rows), library.collections())
