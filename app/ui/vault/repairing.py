"""Saves what can be read of a damaged vault into a new one, and lists what is lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.care import Loss, LostPart, RepairReport
from app.domain.ids import CONVERSATION, DOCUMENT, format_id
from app.domain.progress import CancelToken, Progress
from app.services.repair import RepairService
from app.ui.tasks import Job, Tasks
from app.ui.theme import Theme
from app.ui.unlock.passphrase import PassphraseField
from app.ui.vault.care_dialog import CareDialog, FolderField


class Repairing(QObject):
    """One dialog and the work behind it."""

    def __init__(self, service: RepairService, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._theme = theme
        self._window = parent

    def ask(self) -> None:
        """For the folder of the new vault, and the passphrase, which opens that one too."""
        dialog = CareDialog(
            self._window,
            self._theme,
            title=self.tr("Save what can be read"),
            text=self.tr(
                "Makes a new vault in an empty folder, best on another disk, under the same "
                "passphrase. Nothing is changed here. Afterwards start Cloister with that folder."
            ),
            action=self.tr("Save"),
            path=FolderField(self.tr("Empty folder"), self._window),
            passphrase=PassphraseField(self._theme, self.tr("Passphrase"), self._window),
        )
        running: list[Job[Progress]] = []

        def on_submitted(target: Path, passphrase: bytearray) -> None:
            def work(emit: Callable[[Progress], None], cancel: CancelToken) -> RepairReport:
                return self._service.repair(target, passphrase, on_progress=emit, cancel=cancel)

            running[:] = [
                self._tasks.job(
                    work,
                    on_items=dialog.show_progress,
                    on_success=lambda report: self._on_saved(dialog, report),
                    on_failure=dialog.show_error,
                    on_finished=dialog.show_cancelled,
                )
            ]

        def on_cancel_requested() -> None:
            for job in running:
                job.cancel()

        dialog.submitted.connect(on_submitted)
        dialog.cancel_requested.connect(on_cancel_requested)
        dialog.open()
        dialog.path.field.setFocus()

    def _on_saved(self, dialog: CareDialog, report: RepairReport) -> None:
        held = report.holdings
        told = self.tr(
            "A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: "
            "{documents}."
        ).format(chats=held.chats, messages=held.messages, documents=held.documents)
        if not report.loss.tables:
            told = f"{told} {self.tr('Nothing is lost.')}"
        dialog.show_done(told, "\n".join(self._listed(report.loss)))

    def _listed(self, loss: Loss) -> list[str]:
        pages = ", ".join(map(str, loss.pages))
        return [
            *([self.tr("Damaged pages: {pages}").format(pages=pages)] if pages else []),
            *(self._part(part, CONVERSATION) for part in loss.chats),
            *(self._part(part, DOCUMENT) for part in loss.documents),
            *(
                self.tr("Table {table}, rows lost: {rows}").format(
                    table=item.table, rows="?" if item.rows is None else item.rows
                )
                for item in loss.tables
            ),
        ]

    def _part(self, part: LostPart, kind: str) -> str:
        name = f"{format_id(kind, part.id)} {part.title}".strip()
        if part.is_gone:
            return self.tr("{name}: all of it").format(name=name)
        if not part.parts:
            return self.tr("{name}: its title").format(name=name)
        if kind == CONVERSATION:
            return self.tr("{name}: messages lost: {n}").format(name=name, n=part.parts)
        return self.tr("{name}: pages and passages lost: {n}").format(name=name, n=part.parts)
