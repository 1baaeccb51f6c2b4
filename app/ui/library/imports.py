"""Runs imports one after another, pauses them, goes on with what was left."""

import functools
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.documents import FileOutcome, ImportSummary
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.enqueuing import Enqueued
from app.services.library import LibraryService
from app.services.precedence import Rank
from app.ui.tasks import Job, Tasks

ImportEvent = FileOutcome | Progress


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An import that waits for its turn, its files in the vault's queue; None: all that waits.

    ``only_watched``: of that, what watched folders brought.
    """

    enqueued: Enqueued | None = None
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
        self._enqueuing = 0  # imports whose files are being looked for
        self._wanted: deque[_Wanted] = deque()
        self._job: Job[ImportEvent] | None = None
        self._at_hand = _Wanted()  # what the job reads
        self._progress = Progress(0, 0)
        self._done_before = 0
        self._is_paused = False
        self._pauses = 0
        self._has_failed = False

    @property
    def is_running(self) -> bool:
        """Whether files are being looked for, or read, now."""
        return self._job is not None or self._enqueuing > 0

    @property
    def is_pausing(self) -> bool:
        """Whether it was asked to pause and finishes the file at hand."""
        return self._is_paused and self.is_running

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
        """Imports files and folders, after what a person added before; passwords by file name.

        They are in the vault's queue at once: what waits for its turn outlives a lock and a kill.
        """
        self._is_paused = self._has_failed = False
        self._enqueuing += 1
        enqueue = functools.partial(
            self._library.enqueue, tuple(paths), collection=collection, passwords=passwords
        )
        self._tasks.job(  # a folder on a slow share must hold up no other change
            lambda _emit, _cancel: enqueue(),
            on_success=functools.partial(self._on_enqueued, self._pauses),
            on_failure=self._on_job_failed,
            on_finished=self._on_enqueuing_finished,
            outlives_pages=True,
        )
        self.changed.emit()

    def resume(self) -> None:
        """Goes on with the files that wait in the vault."""
        self._is_paused = self._has_failed = False
        self._note_pause()
        self._want(_Wanted())

    def go_on(self) -> None:
        """As ``resume``, after an unlock, unless a person added something or paused meanwhile."""
        is_theirs = self._job is not None and not self._at_hand.only_watched
        if not (is_theirs or self._enqueuing or self._is_paused):
            self.resume()

    def bring_watched(self) -> None:
        """Reads what watched folders brought, unless a person paused or an import failed."""
        if not (self.is_running or self._is_paused or self._has_failed):
            self._wanted.append(_Wanted(only_watched=True))
            self._start_next()

    def pause(self) -> None:
        """Stops after the files at hand; all the rest waits in the vault for ``resume``."""
        if self.is_running and not self._is_paused:
            self._is_paused = True
            self._pauses += 1
            self._wanted.clear()
            self._note_pause()
            if self._job is not None:
                self._job.cancel()
            self.changed.emit()

    def _note_pause(self) -> None:
        """For the next unlock; one after the other, so that the last word counts."""
        note = functools.partial(self._library.set_paused, is_paused=self._is_paused)
        self._tasks.change(note)

    def _on_enqueued(self, pauses: int, enqueued: Enqueued) -> None:
        if pauses == self._pauses:  # else it was paused, and waits in the vault
            self._want(_Wanted(enqueued))

    def _on_enqueuing_finished(self) -> None:
        self._enqueuing -= 1
        self.changed.emit()

    def _want(self, wanted: _Wanted) -> None:
        """What watched folders brought waits in the vault until a person's import has ended."""
        self._wanted.append(wanted)
        is_watched = self._at_hand.only_watched
        if self._job is not None and is_watched and not self._job.token.is_cancelled:
            self._job.cancel()
            self._wanted.append(_Wanted(only_watched=True))
        self._start_next()

    def _start_next(self) -> None:
        if self._job is not None or not self._wanted:
            return
        self._at_hand = self._wanted.popleft()
        if self._at_hand.enqueued is not None:
            self._progress, self._done_before = Progress(0, 0), 0
        else:
            self._done_before = self._progress.done
        self._job = self._tasks.job(
            _Work(self._library, self._at_hand),
            on_items=self._on_job_items,
            on_success=self._on_job_succeeded,
            on_failure=self._on_job_failed,
            on_finished=self._on_job_finished,
            outlives_pages=True,
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
        if self._job is None or self._job.token.is_cancelled:
            return
        self._progress, self._done_before = Progress(0, 0), 0
        if self._at_hand.enqueued is not None or summary != ImportSummary():
            self.finished.emit(summary)  # that nothing waited any more is no news

    def _on_job_failed(self, error: UserFacingError) -> None:
        self._has_failed = True
        self.failed.emit(error)

    def _on_job_finished(self) -> None:
        self._job = None
        self._start_next()
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Work:
    """The blocking call of one run."""

    library: LibraryService
    wanted: _Wanted

    def __call__(self, emit: Callable[[ImportEvent], None], cancel: CancelToken) -> ImportSummary:
        return self.library.resume(
            self.wanted.enqueued,
            on_outcome=emit,
            on_progress=emit,
            cancel=cancel,
            rank=Rank.WATCHED if self.wanted.only_watched else Rank.IMPORT,
            only_watched=self.wanted.only_watched,
        )
