"""Tells in the chat how far imports are that run while Documents is not looked at."""

from PySide6.QtCore import QObject, Signal

from app.domain.documents import ImportSummary
from app.errors import UserFacingError
from app.ui.chat.page import ChatPage
from app.ui.library.content import card_content
from app.ui.library.page import LibraryPage
from app.ui.library.words import summary_text
from app.ui.widgets.notices import Toast


class ImportNotes(QObject):
    """A line over the composer while files are read, a toast when they are.

    Signals:
        opened: the user wants to see the documents.
        failed: (UserFacingError) what ended an import that nobody watched.
    """

    opened = Signal()
    failed = Signal(object)

    def __init__(self, library: LibraryPage, chat: ChatPage, toast: Toast) -> None:
        super().__init__(library)
        self._library = library
        self._chat = chat
        self._toast = toast
        library.imports.changed.connect(self._on_imports_changed)
        library.imports.finished.connect(self._on_import_finished)
        library.imports.failed.connect(self._on_import_failed)

    def _on_imports_changed(self) -> None:
        text = ""
        if self._library.imports.is_running:
            content = card_content(self._library.imports, ())
            text = " · ".join((content.title, *content.facts))
        self._chat.show_work(text)

    def _on_import_finished(self, summary: ImportSummary) -> None:
        if not self._library.isVisible():  # else that page says it itself
            self._toast.show_message(
                summary_text(summary), action=self.tr("Show"), on_action=self.opened.emit
            )

    def _on_import_failed(self, error: UserFacingError) -> None:
        if not self._library.isVisible():
            self.failed.emit(error)
