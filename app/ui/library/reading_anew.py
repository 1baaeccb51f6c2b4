"""The card of documents that are read anew: by which embedder, how far, until when."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.library import LibraryService
from app.services.reembedding import ReembeddingState
from app.ui.library import words
from app.ui.quantities import number
from app.ui.tasks import Tasks
from app.ui.widgets.buttons import FlatButton, QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.progress import ProgressLine, work_row
from app.ui.widgets.texts import ElidedLabel

_LOOK_MS: Final = 1_000
_NO_EMBEDDER: Final = frozenset({"no_embedder", "model_revoked"})  # said where models are


class ReadingAnew(Card):
    """Hidden while the chosen embedder is the one that answers, and has read everything.

    What a kill or a lock cut off goes on by itself; what was paused waits.

    Signals:
        finished: the chosen embedder answers from now on.
        failed: UserFacingError that ended it; what was read is kept.
    """

    finished = Signal()
    failed = Signal(object)

    def __init__(
        self, library: LibraryService, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._is_ours = False
        self._has_failed = False
        self._left = self._left_before = ("", 0)  # which embedder has so many documents left
        self._is_looking = False
        self._must_look_again = False
        self._title = label("", "strong", self)
        self._facts = ElidedLabel("", "muted", self)
        self._bar = ProgressLine(words.tr("Reading anew"), self)
        self.pause_button = QuietButton(words.tr("Pause"), self)
        self.resume_button = QuietButton(words.tr("Resume"), self)
        self.keep_button = FlatButton(words.tr("Cancel"), self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.resume_button.clicked.connect(self._start)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._title.text() + self._facts.text()

    def look(self) -> None:
        """Reads how things stand; begins what was cut off."""
        if self._is_looking:  # of two answers the older one may come last
            self._must_look_again = True
            return
        self._is_looking, self._must_look_again = True, False
        self._tasks.read(self._library.reembedding.state, self._on_looked, self._on_look_failed)

    def _on_looked(self, state: ReembeddingState) -> None:
        self._is_looking = False
        if self._must_look_again:
            self.look()
        was_pending = self._timer.isActive()
        if not state.is_due:
            self._timer.stop()
            self.hide()
            if was_pending:
                self.finished.emit()
            return
        self._timer.start()
        self._show(state)
        self._left = (state.following, state.documents_left)
        is_stuck = self._has_failed or self._left == self._left_before
        if not (state.is_running or state.is_paused or self._is_ours or is_stuck):
            self._start()

    def _show(self, state: ReembeddingState) -> None:
        title = words.tr("{name} reads your documents anew").format(name=state.following)
        done = state.documents - state.documents_left
        facts = [_of(done, state.documents)]
        if state.is_running and state.progress is not None:
            facts = words.progress_facts(state.progress, 0)
        elif state.is_paused:
            facts = [words.tr("paused"), *facts]
        if state.is_pending:
            facts.append(words.tr("{name} answers until then").format(name=state.answering))
        self._title.setText(title)
        self._facts.setText("".join(f" · {fact}" for fact in facts))
        self._bar.set_fraction(_fraction(state))
        self.pause_button.setVisible(state.is_running)
        self.resume_button.setVisible(not state.is_running)
        self.show()

    def _on_look_failed(self, error: UserFacingError) -> None:
        self._is_looking = False
        self._timer.stop()
        self.hide()
        if error.error_code not in _NO_EMBEDDER:
            self.failed.emit(error)

    def _start(self) -> None:
        self._is_ours, self._has_failed, self._left_before = True, False, self._left
        self._tasks.job(
            _reading(self._library),
            on_failure=self._on_failed,
            on_finished=self._on_finished,
            outlives_pages=True,  # the next card reads from the library how far it is
        )
        self.look()

    def _on_failed(self, error: UserFacingError) -> None:
        self._has_failed = True
        self.failed.emit(error)

    def _on_finished(self) -> None:
        self._is_ours = False
        self.look()

    def _on_pause_clicked(self) -> None:
        self.pause_button.setVisible(False)  # the documents at hand are finished first
        self._tasks.change(self._library.reembedding.pause, lambda _: self.look())

    def _on_keep_clicked(self) -> None:
        self._tasks.change(
            self._library.reembedding.give_up, lambda _: self.look(), self._on_failed
        )

    def _lay_out(self) -> None:
        buttons = self.pause_button, self.resume_button, self.keep_button
        self.body.addLayout(work_row(self._title, self._facts, self._bar, buttons))


def _reading(
    library: LibraryService,
) -> Callable[[Callable[[Progress], None], CancelToken], int]:
    return lambda _emit, cancel: library.refresh_vectors(cancel=cancel)


def _of(done: int, total: int) -> str:
    return words.tr("{done} of {total}").format(done=number(done), total=number(total))


def _fraction(state: ReembeddingState) -> float:
    part = state.progress.part if state.progress is not None else 0.0
    done = state.documents - state.documents_left
    return (done + part) / max(state.documents, 1)
