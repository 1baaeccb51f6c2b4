"""What the window does with files of chats: asks, works off its thread, tells what came of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.chat import ConversationSummary
from app.domain.progress import CancelToken, Progress
from app.services.chat_export import ExportReport
from app.services.chat_files.errors import ChatFileError
from app.services.chat_files.opening import programs_of
from app.services.chat_import import ChatImportReport, ChatOutcome
from app.services.session import Session
from app.ui import file_dialog
from app.ui.chat import attachment_words
from app.ui.export import words
from app.ui.export.export_dialog import Choice, ExportDialog, ExportRequest
from app.ui.export.import_dialog import ImportDialog
from app.ui.export.words import tr
from app.ui.quantities import counted, number, size_text
from app.ui.tasks import Job, Tasks

_SUFFIXES = frozenset({".json", ".zip", ".chat"})  # all others are documents without a look
_Told = tuple[ChatOutcome, Progress]


class ChatFiles(QObject):
    """Export and import of chats.

    Signals:
        imported: chats came in.
        documents_dropped: list of Path; files that hold no chats, or are to be documents.
    """

    imported = Signal()
    documents_dropped = Signal(list)

    def __init__(self, session: Session, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._window = window

    # Out

    def export(self, chosen: Sequence[int]) -> None:
        """Asks about the export of these chats, or of all."""
        if self._session.exports.is_allowed:
            self._tasks.read(self._session.history.list, partial(self._ask_export, tuple(chosen)))

    def _ask_export(self, chosen: tuple[int, ...], chats: tuple[ConversationSummary, ...]) -> None:
        titles = {one.id: one.title for one in chats}
        choices = []
        if len(chosen) == 1:
            title = words.shortened(titles.get(chosen[0], ""))
            choices.append(Choice(chosen, tr("“{title}”").format(title=title)))
        elif chosen:
            choices.append(Choice(chosen, tr("The {n} chosen chats").format(n=len(chosen))))
        choices.append(Choice(None, tr("All chats ({n})").format(n=len(chats))))
        dialog = ExportDialog(self._window, choices)
        dialog.submitted.connect(partial(self._on_export_submitted, dialog))
        dialog.open()
        dialog.form.setFocus()

    def _on_export_submitted(self, dialog: ExportDialog, request: ExportRequest) -> None:
        exports = self._session.exports

        def work(emit: Callable[[Progress], None], cancel: CancelToken) -> ExportReport:
            return exports.export(
                request.conversations,
                request.path,
                request.options,
                on_progress=emit,
                cancel=cancel,
            )

        job: Job[Progress] = self._tasks.job(
            work,
            on_items=partial(_show_exported, dialog),
            on_success=partial(_show_written, dialog),
            on_failure=dialog.show_error,
            on_finished=partial(dialog.show_cancelled, tr("Cancelled. Nothing was left behind.")),
        )
        dialog.cancel_requested.connect(job.cancel)

    # In

    def choose(self) -> None:
        """Asks for files of chats, and imports them."""
        if not self._session.imports.is_allowed:
            return
        file_dialog.choose_files(
            self._window,
            tr("Import chats"),
            self._on_chosen,
            name_filter=tr("Files of chats (*.json *.zip *.chat);;All files (*)"),
        )

    def _on_chosen(self, paths: list[Path]) -> None:
        self._ask_import(paths, is_sure=True)

    def take_dropped(
        self, paths: list[Path], *, attach: Callable[[list[Path]], object] | None = None
    ) -> None:
        """Files that hold chats are asked about; all others are documents, or for ``attach``."""
        documents = attach or self.documents_dropped.emit
        likely = [path for path in paths if path.suffix.lower() in _SUFFIXES]
        if not likely or not self._session.imports.is_allowed:
            documents(paths)
            return
        self._tasks.read(
            lambda: programs_of(likely),
            partial(self._on_looked_at, paths, documents, is_attaching=attach is not None),
        )

    def _on_looked_at(
        self,
        paths: list[Path],
        documents: Callable[[list[Path]], object],
        programs: dict[Path, str],
        *,
        is_attaching: bool,
    ) -> None:
        others = [path for path in paths if path not in programs]
        if others:
            documents(others)
        if programs:
            program = next(iter(programs.values()))
            dialog = self._ask_import(list(programs), is_sure=False, program=program)
            dialog.documents_wanted.connect(documents)
            if is_attaching:
                dialog.documents_button.setText(attachment_words.tr("Attach"))

    def _ask_import(self, paths: list[Path], *, is_sure: bool, program: str = "") -> ImportDialog:
        dialog = ImportDialog(self._window, paths, program)
        dialog.submitted.connect(partial(self._on_import_submitted, dialog))
        dialog.open()
        if is_sure:
            dialog.submit()
        else:
            dialog.action_button.setFocus()
        return dialog

    def _on_import_submitted(self, dialog: ImportDialog, paths: list[Path]) -> None:
        imports = self._session.imports

        def work(emit: Callable[[_Told], None], cancel: CancelToken) -> list[ChatImportReport]:
            reports: list[ChatImportReport] = []
            for path in paths:
                try:
                    report = imports.import_file(
                        path, on_outcome=lambda *told: emit(told), cancel=cancel
                    )
                except ChatFileError as error:  # it does not keep the other files out
                    report = ChatImportReport("", error=error)
                reports.append(report)
            return reports

        job: Job[_Told] = self._tasks.job(
            work,
            on_items=dialog.show_told,
            on_success=dialog.show_reports,
            on_failure=dialog.show_error,
            on_finished=partial(self._on_import_finished, dialog),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _on_import_finished(self, dialog: ImportDialog) -> None:
        dialog.show_cancelled(tr("Cancelled. What came in so far stays."))
        self.imported.emit()


def _show_exported(dialog: ExportDialog, batch: Sequence[Progress]) -> None:
    last = batch[-1]
    told = counted(
        last.total,
        tr("{done} of {n} chat written"),
        tr("{done} of {n} chats written"),
        done=number(last.done),
    )
    dialog.show_progress(last.done / last.total if last.total > 1 else None, told)


def _show_written(dialog: ExportDialog, report: ExportReport) -> None:
    said = counted(report.chats, tr("Wrote {n} chat,"), tr("Wrote {n} chats,"))
    path = str(report.path)
    dialog.show_done(f"{said} {size_text(report.size_bytes)}: {path}")
