"""The record of events in the Vault view: how long, whether whole, its code; and its viewer."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.audit import moment_of
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.services.audit_reader import AuditSummary
from app.services.session import Session
from app.ui import file_dialog
from app.ui.quantities import counted, date_text
from app.ui.sentences import error_text, said
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.vault import record_words as words
from app.ui.vault.record_viewer import RecordViewer
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.texts import paragraph


class RecordPanel(QWidget):
    """Says what may be said of the record; checks, shows and exports it."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del policy
        super().__init__()
        self._reader = session.audit_reader
        self._tasks = tasks
        self._theme = theme
        self._state = label("", "strong", self)
        self._verdict = paragraph("", "muted", self)
        self._done = label("", "accent", self)
        self.show_button = QuietButton(words.tr("Show…"), self)
        self.verify_button = QuietButton(words.tr("Verify"), self)
        self.export_button = QuietButton(words.tr("Export…"), self)
        self.show_button.setAccessibleName(words.tr("Show the record of events…"))
        self.verify_button.setAccessibleName(words.tr("Verify the record of events"))
        self.export_button.setAccessibleName(words.tr("Export the record of events…"))
        self.show_button.clicked.connect(self._on_show_clicked)
        self.verify_button.clicked.connect(self._on_verify_clicked)
        self.export_button.clicked.connect(self._on_export_clicked)
        self._lay_out()

    @property
    def state(self) -> str:
        """How long the record is, and its code."""
        return self._state.text()

    @property
    def verdict(self) -> str:
        """What the last look over it found."""
        return self._verdict.text()

    @property
    def done(self) -> str:
        """What was done last."""
        return self._done.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def export_to(self, path: Path) -> None:
        """Writes the record to a file."""
        reader = self._reader
        self._done.clear()

        def done(count: int) -> None:
            one, many = words.tr("Exported {n} record"), words.tr("Exported {n} records")
            self._done.setText(counted(count, one, many))
            self._read()

        self._tasks.change(lambda: reader.export(path), done, self._on_failed)

    def _lay_out(self) -> None:
        card = Card(self, spacing=SPACE_XS)
        card.body.addWidget(self._state)
        card.body.addWidget(self._verdict)
        meaning = words.tr(
            "Unlocks, imports, questions and copies are recorded by time, user and number, never "
            "by what they say. Write the code down elsewhere, with the number of records: nobody "
            "can alter the record up to there and keep it."
        )
        card.body.addWidget(paragraph(meaning, "muted", card))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE_S, 0, 0)
        buttons.setSpacing(SPACE_S)
        for button in (self.show_button, self.verify_button, self.export_button):
            buttons.addWidget(button)
        buttons.addSpacing(SPACE_M)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(words.tr("Record of events"), "section", self))
        column.addWidget(card)

    def _read(self) -> None:
        self._tasks.read(self._reader.summary, self._show, self._on_failed)

    def _show(self, summary: AuditSummary) -> None:
        count = counted(summary.records, words.tr("{n} record"), words.tr("{n} records"))
        self._state.setText(
            words.tr("{count} · code {code}").format(count=count, code=summary.head)
        )
        self._show_verdict(summary)
        for button in (self.show_button, self.export_button):
            button.setEnabled(summary.may_read)
            reason = "" if summary.may_read else words.tr("Your site lets only others read it.")
            button.setToolTip(reason)

    def _show_verdict(self, summary: AuditSummary) -> None:
        set_role(self._verdict, "danger" if summary.findings else "muted")
        if not summary.verified_time:
            self._verdict.setText(words.tr("Not verified yet."))
            return
        when = _when(summary.verified_time)
        if summary.findings:
            text = words.tr("Verified {when}: not whole. {finding}")
            self._verdict.setText(text.format(when=when, finding=said(summary.findings[0])))
        else:
            text = counted(
                summary.verified_records,
                words.tr("Verified {when}: {n} record, whole and in order."),
                words.tr("Verified {when}: {n} records, whole and in order."),
                when=when,
            )
            self._verdict.setText(text)

    def _on_show_clicked(self) -> None:
        RecordViewer(self._reader, self._tasks, self._theme, self).open()

    def _on_verify_clicked(self) -> None:
        self._done.clear()
        self.verify_button.setEnabled(False)
        self._verdict.setText(words.tr("Verifying…"))
        self._tasks.read(self._reader.verify, self._on_verified, self._on_failed)

    def _on_verified(self, _: object) -> None:
        self.verify_button.setEnabled(True)
        self._read()

    def _on_export_clicked(self) -> None:
        suggestion = Path.home() / f"cloister-record-{datetime.now(UTC):%Y-%m-%d}.jsonl"
        title = words.tr("Export the record of events")
        file_dialog.choose_new_file(self, title, lambda paths: self.export_to(paths[0]), suggestion)

    def _on_failed(self, error: UserFacingError) -> None:
        self.verify_button.setEnabled(True)
        set_role(self._verdict, "danger")
        self._verdict.setText(error_text(error))


def _when(time_us: int) -> str:
    """Today, or the day."""
    moment = moment_of(time_us).astimezone()
    if moment.date() == datetime.now().astimezone().date():
        return words.tr("today at {time}").format(time=f"{moment:%H:%M}")
    return words.tr("on {day}").format(day=date_text(moment))
