"""Gets model and index ready in the background, and says how far they are."""

import functools
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.engine import LoadedModel
from app.errors import UserFacingError
from app.services.search import IndexState
from app.services.session import Session
from app.ui.sentences import error_text
from app.ui.tasks import Tasks

_WATCH_MS: Final = 3_000


class WarmUp(QObject):
    """Loads the selected model and the vectors after unlock, and again when they change.

    Signals:
        model_described: one line about the model: its name, or what happens to it.
        index_changed: the IndexState, the number of passages, and why vectors take no part.
        model_ready: it is loaded, or there is none to load.
        model_stopped: it was loaded and is not any more; the next question loads it again.
        model_failed: the UserFacingError that kept the model from loading.
        index_failed: the UserFacingError that kept the index from loading.
    """

    model_described = Signal(str)
    model_ready = Signal()
    model_stopped = Signal()
    index_changed = Signal(object, int, str)
    model_failed = Signal(object)
    index_failed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._passages = 0
        self._index_state: IndexState | None = None
        self._describe: Callable[[], str] | None = None
        self._reason: Callable[[], str] | None = None
        self._is_loading_model = False
        self._is_model_wanted_again = False
        self._has_model = False
        self._is_answering = False
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self.look_at_model)

    def start(self) -> None:
        """Begins with both."""
        self.load_model()
        self.warm_index()
        self._watch.start()

    def load_model(self) -> None:
        """Loads the selected model, if it is not held already; after the one that loads now."""
        if self._is_loading_model:
            self._is_model_wanted_again = True
            return
        self._is_loading_model = True
        models = self._session.models

        def load(emit: Callable[[str], None], _cancel: object) -> LoadedModel | None:
            card = models.selected()
            if card is not None:
                emit(card.name)
            return models.load_selected()

        self._tasks.job(
            load,
            on_items=lambda names: self._on_model_loading(names[-1]),
            on_success=self._on_model_loaded,
            on_failure=self._on_model_failed,
            on_finished=self._on_model_finished,
            outlives_pages=True,
        )

    def warm_index(self) -> None:
        """Loads the vectors; word search answers meanwhile."""
        search = self._session.search

        def warm(emit: Callable[[int], None], _cancel: object) -> int:
            emit(search.passage_count())
            search.warm()
            return search.passage_count()

        self._reason = None
        self._set_index(IndexState.LOADING, self._passages)
        self._tasks.job(
            warm,
            on_items=lambda counts: self._set_index(IndexState.LOADING, counts[-1]),
            on_success=lambda count: self._set_index(IndexState.READY, count),
            on_failure=self._on_index_failed,
            outlives_pages=True,
        )

    def tell(self) -> None:
        """Says again how far both are, in the language that holds now."""
        if self._describe is not None:
            self.model_described.emit(self._describe())
        if self._index_state is not None:
            self._set_index(self._index_state, self._passages)

    def set_answering(self, *, is_answering: bool) -> None:
        """While a question is answered, its answer says what becomes of the model."""
        self._is_answering = is_answering
        if not is_answering:
            self.look_again()
            self.look_at_model()

    def look_at_model(self) -> None:
        """Reads anew whether the model is held: its process may end, a question may load it."""
        models = self._session.models
        self._tasks.read(lambda: models.loaded, on_success=self._on_model_seen)

    def look_again(self) -> None:
        """Reads anew how many passages there are, and whether the index still stands."""
        search = self._session.search
        self._tasks.read(lambda: (search.state, search.passage_count()), on_success=self._on_seen)

    def _on_seen(self, seen: tuple[IndexState, int]) -> None:
        state, passages = seen
        if state is IndexState.READY:
            self._reason = None
        elif state is IndexState.FAILED and not self._reason:
            self._reason = lambda: self.tr(
                "The part that compares meanings stopped. The next question starts it again."
            )
        self._set_index(IndexState.FAILED if self._reason else state, passages)

    def _on_model_seen(self, model: LoadedModel | None) -> None:
        if self._is_answering or self._is_loading_model:  # it may be on its way
            return
        if (model is not None) == self._has_model:
            return
        if model is not None:
            self._on_model_loaded(model)
            return
        self._has_model = False
        self._say_of_model(lambda: self.tr("Model stopped"))
        self.model_stopped.emit()

    def _on_model_loading(self, name: str) -> None:
        self._say_of_model(lambda: self.tr("Loading {name}…").format(name=name))

    def _on_model_loaded(self, model: LoadedModel | None) -> None:
        self._has_model = model is not None
        self._say_of_model(lambda: self.tr("No model") if model is None else model.name)
        self.model_ready.emit()

    def _on_model_failed(self, error: UserFacingError) -> None:
        self._has_model = False
        self._say_of_model(lambda: self.tr("Model not loaded"))
        if not self._is_model_wanted_again:
            self.model_failed.emit(error)

    def _on_model_finished(self) -> None:
        self._is_loading_model = False
        if self._is_model_wanted_again:
            self._is_model_wanted_again = False
            self.load_model()

    def _on_index_failed(self, error: UserFacingError) -> None:
        self._reason = functools.partial(error_text, error)
        self._set_index(IndexState.FAILED, self._passages)
        self.index_failed.emit(error)

    def _say_of_model(self, describe: Callable[[], str]) -> None:
        self._describe = describe
        self.model_described.emit(describe())

    def _set_index(self, state: IndexState, passages: int) -> None:
        self._index_state, self._passages = state, passages
        reason = "" if self._reason is None else self._reason()
        self.index_changed.emit(state, passages, reason)
