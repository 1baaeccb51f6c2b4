"""What a person does with single rows: read the text, give a password, import again, remove."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.whole import MOST_DOCUMENTS, WholeTask
from app.services.library import LibraryService
from app.services.recognition import CollectionLanguages
from app.ui.confirm import ConfirmDialog
from app.ui.library import words
from app.ui.library.languages import LanguagesDialog
from app.ui.library.password import PasswordDialog
from app.ui.library.rows import PROBLEMS, FileRow, RowState
from app.ui.library.viewer import TextViewer
from app.ui.tasks import Tasks
from app.ui.theme import Theme


class RowActs(QObject):
    """Opens the dialogs over one page and asks the library.

    Signals:
        removed: the PurgeReport of a removal.
        import_asked: the FileRow to import again, and its password (empty: none).
        has_no_text: a FileRow that cannot be read yet; its state says why.
        question_asked: (question, documents) a question over whole documents for the chat.
        languages_chosen: the CollectionLanguages that hold from now on.
        failed: the UserFacingError of a call.
    """

    removed = Signal(object)
    import_asked = Signal(object, str)
    has_no_text = Signal(object)
    question_asked = Signal(str, object)
    languages_chosen = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: LibraryService, tasks: Tasks, theme: Theme, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._theme = theme
        self._page = parent

    def open(self, row: FileRow) -> None:
        """Shows the text of a document, or asks for the password of a locked one."""
        if row.is_locked:
            self.ask_password(row)
        elif row.document is None:
            self.has_no_text.emit(row)
        else:
            viewer = TextViewer(row, self._tasks, self._theme, self._page)
            viewer.open()
            self._tasks.read(
                functools.partial(self._library.text, row.document),
                viewer.show_text,
                self._on_failed,
            )

    def ask_password(self, row: FileRow) -> None:
        """Asks for a password and imports the file with it."""
        dialog = PasswordDialog(words.name(row), words.tr("Import"), self._page)
        dialog.given.connect(lambda password: self.import_asked.emit(row, password))
        dialog.open()

    def ask_languages(self, collection: str) -> None:
        """Asks in which languages the pictures of a collection are read, and keeps the answer."""
        self._tasks.read(
            functools.partial(self._library.ocr_languages, collection),
            self._on_languages_looked_up,
            self._on_failed,
        )

    def ask_removal(self, rows: Sequence[FileRow]) -> None:
        """Asks whether the documents among the rows may go, and removes them."""
        documents = _documents(rows)
        if not documents:
            return
        dialog = ConfirmDialog(
            self._page,
            title=words.removal_title(documents),
            text=words.removal_text(documents),
            action=words.tr("Remove"),
        )
        dialog.accepted.connect(functools.partial(self._remove, _ids(documents)))
        dialog.open()

    def summarise(self, rows: Sequence[FileRow]) -> None:
        """Asks the chat for a summary of the documents among the rows."""
        kept = _by_name(rows)
        self.question_asked.emit(words.summary_question(kept), _ids(kept))

    def compare(self, rows: Sequence[FileRow]) -> None:
        """Asks the chat what the documents among the rows have in common, and what not."""
        kept = _by_name(rows)
        self.question_asked.emit(words.comparison_question(kept), _ids(kept))

    def show_menu(self, row: FileRow, selected: Sequence[FileRow], where: QPoint) -> None:
        """Opens the menu of a row; removing goes for all that are selected."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        read = menu.addAction(words.tr("Open text"), lambda: self.open(row))
        read.setEnabled(row.document is not None)
        summarise = menu.addAction(words.tr("Summarise"), lambda: self.summarise(selected))
        summarise.setEnabled(can_summarise(selected))
        compare = menu.addAction(words.tr("Compare"), lambda: self.compare(selected))
        compare.setEnabled(can_compare(selected))
        if row.is_locked:
            menu.addAction(words.tr("Enter password…"), lambda: self.ask_password(row))
        text = words.tr("Try again") if row.state in PROBLEMS else words.tr("Import again")
        again = menu.addAction(text, lambda: self.import_asked.emit(row, ""))
        again.setEnabled(row.state is not RowState.READING)
        menu.addSeparator()
        remove = menu.addAction(words.tr("Remove…"), lambda: self.ask_removal(selected))
        remove.setEnabled(any(one.document is not None for one in selected))
        menu.popup(where)

    def _remove(self, documents: tuple[int, ...]) -> None:
        self._tasks.change(
            functools.partial(self._library.remove, documents), self._on_removed, self._on_failed
        )

    def _on_languages_looked_up(self, languages: CollectionLanguages) -> None:
        dialog = LanguagesDialog(languages, self._page)
        dialog.chosen.connect(functools.partial(self._choose_languages, languages.collection))
        dialog.open()

    def _choose_languages(self, collection: str, chosen: tuple[str, ...]) -> None:
        self._tasks.change(
            functools.partial(self._library.set_ocr_languages, collection, chosen),
            self._on_languages_chosen,
            self._on_failed,
        )

    def _on_languages_chosen(self, languages: CollectionLanguages) -> None:
        self.languages_chosen.emit(languages)

    def _on_removed(self, report: object) -> None:
        self.removed.emit(report)

    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)


def can_summarise(rows: Sequence[FileRow]) -> bool:
    """Whether one answer can be made of the documents among these."""
    return 1 <= len(_documents(rows)) <= MOST_DOCUMENTS[WholeTask.SUMMARY]


def can_compare(rows: Sequence[FileRow]) -> bool:
    """Whether there are at least two, and not too many."""
    return 1 < len(_documents(rows)) <= MOST_DOCUMENTS[WholeTask.COMPARISON]


def _documents(rows: Sequence[FileRow]) -> list[FileRow]:
    return [row for row in rows if row.document is not None]


def _by_name(rows: Sequence[FileRow]) -> list[FileRow]:
    """So that of two years the earlier one comes first, however the table is sorted."""
    return sorted(_documents(rows), key=lambda row: row.name.casefold())


def _ids(rows: Sequence[FileRow]) -> tuple[int, ...]:
    return tuple(row.document for row in rows if row.document is not None)
