"""Watched folders on the Documents view: the card, its dialogs, and what they set going."""

import functools
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.watching import WatchedFolder
from app.services.session import Session
from app.ui import file_dialog
from app.ui.confirm import ConfirmDialog
from app.ui.library import watch_words, words
from app.ui.library.watch_card import WatchCard
from app.ui.library.watching import Watching, WatchState
from app.ui.tasks import Tasks
from app.ui.theme import Theme


class WatchPanel(QObject):
    """Wires the card to the watching of a session.

    Signals:
        found: files wait that a look at a folder found.
        looked: a folder was looked at, so that files may have gone or come back.
        told: a sentence on what was done.
        removed: the PurgeReport of documents that were gone from disk.
        failed: the UserFacingError of an act.
    """

    found = Signal()
    looked = Signal()
    told = Signal(str)
    removed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, watching: Watching, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._page = parent
        self._gone: tuple[int, ...] = ()
        self.watching = watching
        self.card = WatchCard(theme, parent)
        self.watching.changed.connect(self._on_changed)
        self.watching.removed.connect(self._on_folder_removed)
        self.watching.failed.connect(self.failed)
        self.card.pause_asked.connect(self._on_pause_asked)
        self.card.stop_asked.connect(self.watching.remove)
        self.card.removal_asked.connect(self._ask_removal)

    @property
    def is_allowed(self) -> bool:
        """Whether the site lets any folder be watched."""
        return self.watching.is_allowed

    def refresh(self) -> None:
        """Looks again how the folders stand, and watches them if it does not yet."""
        self.watching.refresh()

    def choose(self, collection: str) -> None:
        """Asks for a folder to watch for a collection."""

        def on_chosen(paths: list[Path]) -> None:
            self.watching.add(paths[0], collection)

        file_dialog.choose_folder(self._page, words.tr("Watch a folder"), on_chosen)

    def _on_changed(self, state: WatchState) -> None:
        self.card.show_state(state)
        has_moved, self._gone = state.gone != self._gone, state.gone
        if state.waiting:
            self.found.emit()
        if state.waiting or has_moved:
            self.looked.emit()

    def _on_pause_asked(self, folder: WatchedFolder, is_paused: object) -> None:
        self.watching.pause(folder.id, is_paused=bool(is_paused))

    def _on_folder_removed(self, folder: WatchedFolder) -> None:
        self.told.emit(watch_words.stopped(folder))
        self.looked.emit()

    def _ask_removal(self) -> None:
        gone = self._gone
        dialog = ConfirmDialog(
            self._page,
            title=watch_words.gone_title(len(gone)),
            text=watch_words.gone_question(len(gone)),
            action=words.tr("Remove"),
        )
        dialog.accepted.connect(functools.partial(self._remove, gone))
        dialog.open()

    def _remove(self, documents: tuple[int, ...]) -> None:
        remove = functools.partial(self._session.library.remove_gone, documents)
        self._tasks.change(remove, self.removed.emit, self.failed.emit)
