"""Runs imports one after another, pauses them, goes on with what was left."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.documents import FileOutcome, ImportSummary
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.library import LibraryService
from app.services.precedence import Rank
from app.ui.tasks import Job, Tasks

ImportEvent = FileOutcome | Progress


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An import that waits for its turn; no paths means what the vault has queued.

    ``only_watched``: of that, what watched folders brought.
    """

    paths: tuple[Path, ...]
    collection: str
    passwords: Mapping[str, str] = field(default_factory=dict, repr=False)
    only_watched: bool = False


class Imports(QObject):
    """The imports of one session.

    Signals:
        changed: it started, paused, went on, ended or came further.
        files_settled: tuple of FileOutcome, in batches.
        finished: ImportSummary of a run that was not paused.
        failed: UserFacingError that ended a run; what was indexed stays, the next run begins.
    """

    changed = Signal()
    files_settled = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: LibraryService, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._wanted: deque[_Wanted] = deque()
        self._job: Job[ImportEvent] | None = None
        self._is_watched = False  # what the job reads came from watched folders alone
        self._is_displaced = False  # and it was stopped for what a person wants
        self._progress = Progress(0, 0)
        self._done_before = 0
        self._is_held = False

    @property
    def is_running(self) -> bool:
        """Whether files are being read now."""
        return self._job is not None

    @property
    def is_pausing(self) -> bool:
        """Whether it was asked to pause and finishes the file at hand."""
        is_stopping = self._job is not None and self._job.token.is_cancelled
        return is_stopping and not self._is_displaced

    @property
    def progress(self) -> Progress:
        """How far the run is, counting what was done before a pause."""
        return self._progress

    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        *,
        passwords: Mapping[str, str] | None = None,
    ) -> None:
        """Imports files and folders, after what a person added before; passwords by file name."""
        self._is_held = False
        self._wanted.append(_Wanted(tuple(paths), collection, passwords or {}))
        self._displace_watched()
        self._start_next()

    def resume(self) -> None:
        """Goes on with the files that wait in the vault."""
        self._is_held = False
        self._wanted.append(_Wanted((), ""))
        self._start_next()

    def bring_watched(self) -> None:
        """Reads what watched folders brought, unless a person paused or an import failed."""
        if self._job is None and not self._is_held:
            self._wanted.append(_Wanted((), "", only_watched=True))
            self._start_next()

    def pause(self) -> None:
        """Stops after the files at hand; the rest waits in the vault for ``resume``."""
        if self._job is not None:
            self._is_held = True
            self._is_displaced = False
            self._job.cancel()
            self.changed.emit()

    def _displace_watched(self) -> None:
        """What watched folders brought waits in the vault until a person's import has ended."""
        if self._job is not None and self._is_watched and not self._job.token.is_cancelled:
            self._is_displaced = True
            self._job.cancel()
            self._wanted.append(_Wanted((), "", only_watched=True))

    def _start_next(self) -> None:
        if self._job is not None or not self._wanted:
            return
        wanted = self._wanted.popleft()
        if wanted.paths:
            self._progress, self._done_before = Progress(0, 0), 0
        else:
            self._done_before = self._progress.done
        self._is_watched, self._is_displaced = wanted.only_watched, False
        self._job = self._tasks.job(
            _Work(self._library, wanted),
            on_items=self._on_job_items,
            on_success=self._on_job_succeeded,
            on_failure=self._on_job_failed,
            on_finished=self._on_job_finished,
        )
        self.changed.emit()

    def _on_job_items(self, items: Sequence[ImportEvent]) -> None:
        outcomes = tuple(item for item in items if isinstance(item, FileOutcome))
        progress = [item for item in items if isinstance(item, Progress)]
        if progress:
            newest = progress[-1]
            self._progress = replace(
                newest,
                done=newest.done + self._done_before,
                total=newest.total + self._done_before,
            )
        if outcomes:
            self.files_settled.emit(outcomes)
        self.changed.emit()

    def _on_job_succeeded(self, summary: ImportSummary) -> None:
        if not (self.is_pausing or self._is_displaced):
            self._progress, self._done_before = Progress(0, 0), 0
            self.finished.emit(summary)

    def _on_job_failed(self, error: UserFacingError) -> None:
        self._is_held = True
        self.failed.emit(error)

    def _on_job_finished(self) -> None:
        was_paused = self.is_pausing
        self._job = None
        if not was_paused:
            self._start_next()
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Work:
    """The blocking call of one run."""

    library: LibraryService
    wanted: _Wanted

    def __call__(self, emit: Callable[[ImportEvent], None], cancel: CancelToken) -> ImportSummary:
        if not self.wanted.paths:
            return self.library.resume(
                on_outcome=emit,
                on_progress=emit,
                cancel=cancel,
                rank=Rank.WATCHED if self.wanted.only_watched else Rank.IMPORT,
                only_watched=self.wanted.only_watched,
            )
        return self.library.add(
            self.wanted.paths,
            collection=self.wanted.collection,
            passwords=self.wanted.passwords,
            on_outcome=emit,
            on_progress=emit,
            cancel=cancel,
        )
