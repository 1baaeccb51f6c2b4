"""Makes a home from a backup, on the first start: asks for both, and stays while it is made."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.care import RestoreReport
from app.domain.progress import CancelToken, Progress
from app.services.session import AppFactory, Session
from app.ui.quantities import moment_text
from app.ui.tasks import Job, Tasks
from app.ui.theme import Theme
from app.ui.unlock.passphrase import PassphraseField
from app.ui.vault.care_dialog import CareDialog, PathField

_Restored = tuple[Session, RestoreReport]


class Restoring(QObject):
    """One dialog and the work behind it.

    Signals:
        restored: the session of the new home, with what is to be told among its warnings.
    """

    restored = Signal(object, str)

    def __init__(self, factory: AppFactory, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._factory = factory
        self._tasks = tasks
        self._theme = theme
        self._window = parent
        self._job: Job[Progress] | None = None
        self.dialog: CareDialog | None = None

    def ask(self) -> None:
        """For the file and its passphrase."""
        dialog = CareDialog(
            self._window,
            self._theme,
            title=self.tr("Restore a backup"),
            text=self.tr(
                "Everything in it comes back as it was on that day. The passphrase of the backup "
                "becomes the one of this vault."
            ),
            action=self.tr("Restore"),
            path=PathField(self.tr("Backup file"), self._window),
            passphrase=PassphraseField(
                self._theme, self.tr("Passphrase of the backup"), self._window
            ),
        )
        dialog.submitted.connect(self._on_submitted)
        dialog.cancel_requested.connect(self._on_cancel_requested)
        self.dialog = dialog
        dialog.open()
        dialog.path.field.setFocus()

    def _on_submitted(self, file: Path, passphrase: bytearray) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def work(emit: Callable[[Progress], None], cancel: CancelToken) -> _Restored:
            return self._factory.restore(file, passphrase, on_progress=emit, cancel=cancel)

        self._job = self._tasks.job(
            work,
            on_items=dialog.show_progress,
            on_success=self._on_made,
            on_failure=dialog.show_error,
            on_finished=self._on_finished,
        )

    def _on_cancel_requested(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_made(self, made: _Restored) -> None:
        session, report = made
        if self.dialog is not None:
            self.dialog.show_done("")
            self.dialog.accept()
            self.dialog = None
        self.restored.emit(session, self._words(report))

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.show_cancelled()

    def _words(self, report: RestoreReport) -> str:
        held = report.holdings
        told = self.tr(
            "Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}."
        ).format(
            when=moment_text(report.made),
            chats=held.chats,
            messages=held.messages,
            documents=held.documents,
        )
        if report.missing_models:
            names = ", ".join(report.missing_models)
            again = self.tr("Models are in no backup; import again: {names}.").format(names=names)
            told = f"{told} {again}"
        return told
