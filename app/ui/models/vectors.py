"""Lets a newly chosen embedder read the documents that are here already."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.library import LibraryService
from app.ui.models import words
from app.ui.models.work_card import WorkCard
from app.ui.quantities import number, time_left
from app.ui.tasks import Job, Tasks


class Vectors(QObject):
    """Runs one such work at a time and shows it on its card.

    Signals:
        refreshed: every document can be found by what it means.
        stopped: the user ended it; the embedder before goes on answering.
        failed: UserFacingError that ended it.
    """

    refreshed = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, library: LibraryService, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._job: Job[Progress] | None = None
        self._is_wanted_again = False
        self.card = WorkCard(words.tr("Reading documents anew"))
        self.card.cancel_asked.connect(self._on_cancel_asked)

    @property
    def is_running(self) -> bool:
        """Whether documents are being read."""
        return self._job is not None

    def start(self) -> None:
        """Begins, or begins anew for yet another embedder."""
        if self._job is not None:
            self._is_wanted_again = True
            self._job.cancel()
            return
        self._job = self._tasks.job(
            _refreshing(self._library),
            on_items=self._on_progress,
            on_success=self._on_done,
            on_failure=self._on_failed,
            on_finished=self._on_finished,
        )

    def _on_progress(self, items: Sequence[Progress]) -> None:
        progress = items[-1]
        if self.card.isHidden():
            self.card.begin(words.tr("Reading your documents anew"), _fact(Progress(0, 0)))
        if progress.total and self._job is not None and not self._job.token.is_cancelled:
            self.card.show_progress(progress.done / progress.total, _fact(progress))

    def _on_done(self, _documents: int) -> None:
        if self._job is not None and self._job.token.is_cancelled:
            if not self._is_wanted_again:
                self.stopped.emit()
        else:
            self.refreshed.emit()

    def _on_failed(self, error: UserFacingError) -> None:
        self.failed.emit(error)

    def _on_finished(self) -> None:
        self._job = None
        self.card.hide()
        if self._is_wanted_again:
            self._is_wanted_again = False
            self.start()

    def _on_cancel_asked(self) -> None:
        if self._job is not None:
            self.card.show_stopping()
            self._job.cancel()


def _refreshing(
    library: LibraryService,
) -> Callable[[Callable[[Progress], None], CancelToken], int]:
    def work(emit: Callable[[Progress], None], cancel: CancelToken) -> int:
        if library.list():  # else it is over before it could be seen
            emit(Progress(0, 0))
        return library.refresh_vectors(on_progress=emit, cancel=cancel)

    return work


def _fact(progress: Progress) -> str:
    until = words.tr("the one before answers until it is done")
    if not progress.total:
        return until
    done, total = number(progress.done), number(progress.total)
    facts = [words.tr("{done} of {total}").format(done=done, total=total)]
    if left := time_left(progress.seconds_left):
        facts.append(left)
    return " · ".join((*facts, until))
