"""Asks whether chats are to come in, follows how they do, and says which did not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.progress import Progress
from app.services.chat_import import ChatImportReport, ChatOutcome, ChatStatus
from app.ui.chat.untrusted import one_line
from app.ui.export import words
from app.ui.export.job_dialog import JobDialog
from app.ui.export.words import tr
from app.ui.quantities import counted
from app.ui.theme import SPACE_S
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.texts import paragraph

_NAME_CHARS = 80


class ImportDialog(JobDialog):
    """Use ``open()``, which does not block.

    Signals:
        submitted: list of Path; these are to be imported.
        documents_wanted: list of Path; these are to be documents instead.
    """

    submitted = Signal(object)
    documents_wanted = Signal(list)

    def __init__(self, parent: QWidget, paths: Sequence[Path], program: str) -> None:
        """``program``: whose files they are, empty where nobody looked."""
        super().__init__(
            parent,
            title=tr("Import chats"),
            text=tr(
                "Chats that are here already are left alone. Of other programs come the questions "
                "and answers with all versions, but no system prompts."
            ),
            action=tr("Import chats"),
        )
        self._paths = list(paths)
        self._counts = dict.fromkeys(ChatStatus, 0)
        names = ", ".join(one_line(path.name, _NAME_CHARS) for path in paths)
        if program:
            names = tr("{files}: chats of {program}").format(
                files=names, program=words.program_name(program)
            )
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.addWidget(paragraph(names, "strong", self))
        self.documents_button = QuietButton(tr("Add as documents"), self)
        self.documents_button.clicked.connect(self._on_documents_clicked)
        self.documents_button.setVisible(bool(program))
        self.buttons.insertWidget(0, self.documents_button)
        self.action_button.clicked.connect(self.submit)

    def submit(self) -> None:
        """Begins."""
        if not self.is_busy:
            self.documents_button.hide()
            self.begin()
            self.submitted.emit(self._paths)

    def show_told(self, batch: Sequence[tuple[ChatOutcome, Progress]]) -> None:
        """How far it is."""
        for told, _ in batch:
            self._counts[told.status] += 1
        last = batch[-1][1]
        imported = self._counts[ChatStatus.IMPORTED]
        said = counted(imported, tr("{n} chat imported"), tr("{n} chats imported"))
        if present := self._counts[ChatStatus.PRESENT]:
            said = tr("{said}, {n} here already").format(said=said, n=present)
        self.show_progress(last.done / last.total if last.total else None, said)

    def show_reports(self, reports: Sequence[ChatImportReport]) -> None:
        """What came of it, and of every chat that did not come in."""
        failures = [words.failure(one) for report in reports for one in report.failures]
        has_failed = any(report.failed or report.error for report in reports)
        self.show_done(
            "\n".join(words.outcome(report) for report in reports),
            "\n".join(failures),
            role="warning" if has_failed else "accent",
        )

    def _on_documents_clicked(self) -> None:
        self.reject()
        self.documents_wanted.emit(self._paths)
