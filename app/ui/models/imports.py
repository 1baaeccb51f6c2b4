"""Copies a model that was chosen by hand into the store, and shows how far that is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.models import ModelCard
from app.domain.progress import CancelToken, Progress
from app.services.models import ModelService
from app.ui.models import words
from app.ui.models.work_card import WorkCard
from app.ui.tasks import Job, Tasks


class Imports(QObject):
    """Runs one import at a time and shows it on its card.

    Signals:
        imported: ModelCard that is installed now.
        failed: UserFacingError that ended it.
        running_changed: one began or ended.
    """

    imported = Signal(object)
    failed = Signal(object)
    running_changed = Signal()

    def __init__(self, models: ModelService, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._models = models
        self._tasks = tasks
        self._job: Job[Progress] | None = None
        self.card = WorkCard(words.tr("Importing"))
        self.card.cancel_asked.connect(self._on_cancel_asked)

    @property
    def is_running(self) -> bool:
        """Whether a model is being copied."""
        return self._job is not None

    def start(self, path: Path) -> None:
        """Imports a GGUF file or an embedder folder; nothing while another one runs."""
        if self._job is not None:
            return
        self.card.begin(
            words.tr("Importing {name}").format(name=words.shown(path.name)),
            words.tr("preparing it for this machine, about a minute")
            if path.is_dir()
            else words.tr("checking"),
        )
        self._job = self._tasks.job(
            _importing(self._models, path),
            on_items=self._on_progress,
            on_success=self.imported.emit,
            on_failure=self.failed.emit,
            on_finished=self._on_finished,
        )
        self.running_changed.emit()

    def _on_progress(self, items: Sequence[Progress]) -> None:
        progress = items[-1]
        if self._job is not None and not self._job.token.is_cancelled and progress.total > 0:
            fact = words.progress_text(progress)
            self.card.show_progress(progress.done / progress.total, fact)

    def _on_cancel_asked(self) -> None:
        if self._job is not None:
            self.card.show_stopping()
            self._job.cancel()

    def _on_finished(self) -> None:
        self._job = None
        self.card.hide()
        self.running_changed.emit()


def _importing(
    models: ModelService, path: Path
) -> Callable[[Callable[[Progress], None], CancelToken], ModelCard]:
    def work(emit: Callable[[Progress], None], cancel: CancelToken) -> ModelCard:
        return models.import_file(path, on_progress=emit, cancel=cancel)

    return work
