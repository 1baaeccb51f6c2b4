"""Watches the folders of a session off the GUI thread, and lets imports bring in what they hold."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.progress import CancelToken
from app.domain.watching import WatchedFolder
from app.errors import UserFacingError
from app.services.watched_folders import Looked, WatchService, WatchWay
from app.ui.tasks import Job, Tasks


@dataclass(frozen=True, slots=True)
class FolderState:
    """A watched folder, and how its changes are noticed (None: it is not watched just now).

    ``unsettled`` of its files are still being written, and come in once they are left alone.
    """

    folder: WatchedFolder
    way: WatchWay | None = None
    unsettled: int = 0


@dataclass(frozen=True, slots=True)
class WatchState:
    """All watched folders, and the documents whose files are gone from disk."""

    folders: tuple[FolderState, ...] = ()
    gone: tuple[int, ...] = ()

    @property
    def waiting(self) -> int:
        """Files that a look found and no import has read yet."""
        return sum(one.folder.waiting for one in self.folders)


class Watching(QObject):
    """The watched folders of one session.

    Signals:
        changed: WatchState, after a look, an act, or ``refresh``.
        removed: WatchedFolder that is watched no more.
        failed: UserFacingError of an act, or that ended the watching until the next act.
    """

    changed = Signal(object)
    removed = Signal(object)
    failed = Signal(object)

    def __init__(self, service: WatchService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._job: Job[Looked] | None = None
        self._is_reading = False
        self._must_read_again = False
        self._is_down = False  # it ended with an error; the next act tries again
        self.state = WatchState()

    @property
    def is_allowed(self) -> bool:
        """Whether the site lets any folder be watched."""
        return self._service.is_allowed

    def refresh(self) -> None:
        """Reads how the folders stand; watches them if it does not yet."""
        if self._is_reading:
            self._must_read_again = True
            return
        self._is_reading = True
        self._tasks.read(functools.partial(_state, self._service), self._on_read, self._on_failed)

    def add(self, folder: Path, collection: str) -> None:
        """Watches a folder for a collection."""
        self._change(functools.partial(self._service.add, folder, collection))

    def pause(self, folder: int, *, is_paused: bool) -> None:
        """Leaves a folder alone, or looks at it again."""
        self._change(functools.partial(self._service.pause, folder, is_paused=is_paused))

    def remove(self, folder: WatchedFolder) -> None:
        """Watches a folder no more."""

        def on_removed(_: object) -> None:
            self.removed.emit(folder)
            self.refresh()

        remove = functools.partial(self._service.remove, folder.id)
        self._tasks.change(remove, on_removed, self._on_failed)

    def _change(self, act: Callable[[], object]) -> None:
        self._tasks.change(act, self._on_acted, self._on_failed)

    def _on_acted(self, result: object) -> None:
        del result
        self._is_down = False
        self.refresh()

    def _on_failed(self, error: UserFacingError) -> None:
        self._is_reading = False
        self.failed.emit(error)

    def _on_read(self, state: WatchState) -> None:
        self._is_reading = False
        self.state = state
        self.changed.emit(state)
        if self._job is None and self._should_run:
            self._job = self._tasks.job(
                functools.partial(_watch, self._service),
                on_items=self._on_looked,
                on_failure=self._on_watching_failed,
                on_finished=self._on_ended,
                outlives_pages=True,
            )
        if self._must_read_again:
            self._must_read_again = False
            self.refresh()

    def _on_looked(self, looks: Sequence[Looked]) -> None:
        del looks
        self.refresh()

    @property
    def _should_run(self) -> bool:
        is_wanted = any(not one.folder.is_paused for one in self.state.folders)
        return is_wanted and not self._is_down

    def _on_watching_failed(self, error: UserFacingError) -> None:
        self._is_down = True
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._job = None
        if self._should_run:  # a folder came while it ended for want of one
            self.refresh()


def _state(service: WatchService) -> WatchState:
    folders = tuple(
        FolderState(one, service.way(one.id), service.unsettled(one.id)) for one in service.list()
    )
    return WatchState(folders, service.gone_documents())


def _watch(service: WatchService, emit: Callable[[Looked], None], cancel: CancelToken) -> None:
    service.run(emit, cancel)
