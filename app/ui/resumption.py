"""What goes on after an unlock though nobody looks at the documents."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.reembedding import ReembeddingState
from app.services.session import Session
from app.ui.tasks import Tasks, ignore

if TYPE_CHECKING:
    from app.ui.library.page import LibraryPage


class Resumption(QObject):
    """Imports and reading anew that a lock or a kill cut off, and the folders that are watched.

    ``library`` makes the page that does these works, where there is one to do.
    """

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        library: Callable[[], "LibraryPage"],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._library = library

    def begin(self) -> None:
        """Looks what there is to go on with."""
        library = self._session.library
        self._tasks.read(library.is_cut_off, self._on_cut_off_read, ignore)
        self._tasks.read(self._session.watching.list, on_success=self._on_watched_read)
        # What keeps this from being read keeps the index from being read too, and is said there.
        self._tasks.read(library.reembedding.state, self._on_reembedding_read, ignore)

    def _on_cut_off_read(self, is_cut_off: bool) -> None:
        if is_cut_off:
            self._library().imports.go_on()

    def _on_watched_read(self, folders: Sequence[object]) -> None:
        if folders:
            self._library()  # it watches them, and brings in what changed

    def _on_reembedding_read(self, state: ReembeddingState) -> None:
        if not state.is_due:
            drop = self._session.library.reembedding.drop_leftovers
            self._tasks.change(drop, on_failure=ignore)  # the next unlock tries again
        elif not state.is_paused:
            self._library().reading.look()
