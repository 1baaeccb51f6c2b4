"""Backups: when the last one was made, and the way to the next."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.care import BackupReport, LastBackup
from app.domain.progress import CancelToken, Progress
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.quantities import date_text, size_text
from app.ui.tasks import Job, Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.unlock.new_passphrase import NewPassphrase
from app.ui.vault.care_dialog import CareDialog, NewFileField
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.texts import paragraph

_TEXT_LEAST_PX = 240


class BackupPanel(QWidget):
    """Says whether there is a backup, and makes one."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del policy
        super().__init__()
        self._backups = session.backups
        self._tasks = tasks
        self._theme = theme
        card = Card(self, spacing=SPACE_XS)
        self._state = paragraph("", "strong", card)
        self._place = paragraph("", "small", card)
        self._place.setMinimumWidth(_TEXT_LEAST_PX)
        what = self.tr(
            "One encrypted file with all chats, documents and settings, under a passphrase of its "
            "own. Models are not in it."
        )
        self.button = QuietButton(self.tr("Back up…"), card)
        self.button.clicked.connect(self._on_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        for text in (self._state, self._place, paragraph(what, "muted", card)):
            texts.addWidget(text)
        row = QHBoxLayout()
        row.addLayout(texts, 1)
        row.addSpacing(SPACE_M)
        row.addWidget(self.button)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Backup"), "section", self))
        column.addWidget(card)

    @property
    def state(self) -> str:
        """What it says of the last backup."""
        return self._state.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tasks.read(self._backups.last, self._show)

    def _show(self, last: LastBackup | None) -> None:
        self._place.setVisible(last is not None)
        if last is None:
            self._state.setText(
                self.tr("No backup yet. If this disk fails, everything in here is lost.")
            )
            set_role(self._state, "warning")
            return
        self._state.setText(
            self.tr("Backed up {when}, {size}").format(
                when=ago(last.made), size=size_text(last.size_bytes)
            )
        )
        set_role(self._state, "strong")
        self._place.setText(last.path)

    def _on_clicked(self) -> None:
        path = NewFileField(self.tr("File"), self, _suggestion())
        dialog = CareDialog(
            self,
            self._theme,
            title=self.tr("Back up"),
            text=self.tr(
                "Choose a place on another disk or stick. Whoever restores the file needs the "
                "passphrase that you choose here; it stays the backup's, whatever becomes of "
                "yours."
            ),
            action=self.tr("Back up"),
            path=path,
            passphrase=NewPassphrase(self._theme, self.tr("Passphrase for the backup"), self),
        )
        running: list[Job[Progress]] = []

        def on_submitted(target: Path, passphrase: bytearray) -> None:
            running[:] = [
                self._tasks.job(
                    self._work(target, passphrase, replaces=path.may_replace),
                    on_items=dialog.show_progress,
                    on_success=lambda report: self._on_made(dialog, report),
                    on_failure=dialog.show_error,
                    on_finished=dialog.show_cancelled,
                )
            ]

        dialog.submitted.connect(on_submitted)

        def on_cancel_requested() -> None:
            for job in running:
                job.cancel()

        dialog.cancel_requested.connect(on_cancel_requested)
        dialog.open()
        dialog.fields[0].setFocus()

    def _work(
        self, target: Path, passphrase: bytearray, *, replaces: bool
    ) -> Callable[[Callable[[Progress], None], CancelToken], BackupReport]:
        def work(emit: Callable[[Progress], None], cancel: CancelToken) -> BackupReport:
            return self._backups.make(
                target, passphrase, replaces=replaces, on_progress=emit, cancel=cancel
            )

        return work

    def _on_made(self, dialog: CareDialog, report: BackupReport) -> None:
        held = report.holdings
        dialog.show_done(
            self.tr(
                "Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, "
                "documents: {documents}."
            ).format(
                size=size_text(report.size_bytes),
                chats=held.chats,
                messages=held.messages,
                documents=held.documents,
            )
        )
        self._tasks.read(self._backups.last, self._show)


def ago(moment: datetime) -> str:
    """How long ago, in days, as people say it."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Ago", text)

    days = (datetime.now(UTC).date() - moment.astimezone(UTC).date()).days
    if days < 0 or days > 30:  # noqa: PLR2004 (a month)
        return tr("on {day}").format(day=date_text(moment))
    if days == 0:
        return tr("today")
    return tr("yesterday") if days == 1 else tr("{n} days ago").format(n=days)


def _suggestion() -> Path:
    day = datetime.now(UTC).date().isoformat()
    return Path.home() / f"cloister-{day}.backup"
