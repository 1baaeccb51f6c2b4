"""Checks: whether the vault was sound when it was last looked over, and a look now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.care import CheckReport
from app.domain.progress import CancelToken, Progress
from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.quantities import number
from app.ui.sentences import part_said
from app.ui.tasks import Job, Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.vault.backing_up import ago
from app.ui.vault.repairing import Repairing
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.progress import ProgressLine
from app.ui.widgets.texts import paragraph

_MOST_FINDINGS = 6
_TEXT_LEAST_PX = 240


class IntegrityPanel(QWidget):
    """Says what the last look over the whole file found, and looks again when asked."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del policy
        super().__init__()
        self._repairing = Repairing(session.repairs, tasks, theme, self)
        self._integrity = session.integrity
        self._tasks = tasks
        self._job: Job[Progress] | None = None
        card = Card(self, spacing=SPACE_XS)
        self._state = paragraph("", "strong", card)
        self._state.setMinimumWidth(_TEXT_LEAST_PX)
        self._findings = paragraph("", "", card)
        self._progress = ProgressLine(self.tr("Looking over every page"), card, height=3)
        self._progress.hide()
        what = self.tr(
            "Every page and table is looked over once a week, in the background while you work."
        )
        self.button = QuietButton(self.tr("Check now"), card)
        self.button.clicked.connect(self._on_clicked)
        self.repair_button = QuietButton(self.tr("Save what can be read…"), card)
        self.repair_button.clicked.connect(self._repairing.ask)
        self.repair_button.hide()
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        for part in (self._state, self._findings, self._progress, paragraph(what, "muted", card)):
            texts.addWidget(part)
        row = QHBoxLayout()
        row.addLayout(texts, 1)
        row.addSpacing(SPACE_M)
        row.addWidget(self.button)
        card.body.addLayout(row)
        card.body.addWidget(self.repair_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Check"), "section", self))
        column.addWidget(card)

    @property
    def state(self) -> str:
        """What it says of the last look."""
        return self._state.text()

    @property
    def findings(self) -> str:
        """What was found, and what to do."""
        return self._findings.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._job is None:
            self._tasks.read(self._integrity.last, self._show)

    def show_report(self, report: CheckReport) -> None:
        """A look that was taken in the background."""
        if self._job is None:
            self._show(report)

    def _show(self, report: CheckReport | None) -> None:
        is_damaged = report is not None and not report.is_sound
        self._findings.setVisible(is_damaged)
        self.repair_button.setVisible(is_damaged)
        if report is None:
            self._state.setText(self.tr("Not checked yet."))
            set_role(self._state, "strong")
        elif report.is_sound:
            words = self.tr("Checked {when}: sound, all {n} pages")
            self._state.setText(words.format(when=ago(report.checked), n=number(report.pages)))
            set_role(self._state, "strong")
        else:
            words = self.tr("Checked {when}: the vault is damaged")
            self._state.setText(words.format(when=ago(report.checked)))
            set_role(self._state, "danger")
            self._findings.setText(f"{_listed(report)}\n{self._advice()}")

    def _advice(self) -> str:
        return self.tr(
            "Restore a backup into a new data folder, or save what can be read: that makes a new "
            "vault, lists what is lost, and changes nothing here."
        )

    def _on_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        self.button.setText(self.tr("Cancel"))
        self._progress.set_fraction(None)
        self._progress.show()
        self._job = self._tasks.job(
            self._look, on_items=self._on_progress, on_success=self._show, on_finished=self._on_end
        )

    def _look(self, emit: Callable[[Progress], None], cancel: CancelToken) -> CheckReport:
        return self._integrity.check(on_progress=emit, cancel=cancel)

    def _on_progress(self, batch: Sequence[Progress]) -> None:
        latest = batch[-1]
        is_read = latest.done >= latest.total  # then the tables, which take who knows how long
        self._progress.set_fraction(None if is_read else latest.done / latest.total)

    def _on_end(self) -> None:
        self._job = None
        self._progress.hide()
        self.button.setText(self.tr("Check now"))


def _listed(report: CheckReport) -> str:
    texts = (part_said(finding.text) for finding in report.findings[:_MOST_FINDINGS])
    shown = [f"{text[:1].upper()}{text[1:]}." for text in texts]
    more = len(report.findings) - len(shown)
    return "\n".join([*shown, *([f"+{more}"] if more else [])])
