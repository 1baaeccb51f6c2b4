"""Using, verifying and removing a model: asks where it must, and says what came of it."""

import functools
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.models import Fit, ModelCard
from app.domain.progress import CancelToken
from app.services.model_rows import ModelRow
from app.services.models import ModelService
from app.ui.confirm import ConfirmDialog
from app.ui.models import words
from app.ui.tasks import Tasks


class ModelActs(QObject):
    """Does what a card was asked for.

    Signals:
        used: ModelCard that is in use from now on.
        removed: ModelCard that is gone, and the bytes that it freed.
        verified: the ModelRows whose files were read.
        tried: a reranker or a checker was tried, or could not be.
        failed: UserFacingError that kept something from being done.
    """

    used = Signal(object)
    removed = Signal(object, object)
    verified = Signal(object)
    tried = Signal()
    failed = Signal(object)

    def __init__(self, models: ModelService, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._models = models
        self._tasks = tasks
        self.on_trial: set[str] = set()  # names of models that are being tried

    def use(self, row: ModelRow) -> None:
        """Makes it the one in use; asks first where that goes badly."""
        name = row.card.name
        if row.card.is_put_aside:
            self._ask(
                words.tr("Try “{name}” again?").format(name=name),
                words.again_text(),
                words.tr("Try again"),
                functools.partial(self._use, name, again=True),
            )
        elif row.verdict.fit is Fit.NO:
            self._ask_of_oversize(row)
        else:
            self._use(name)

    def switch_off(self, row: ModelRow) -> None:
        """Uses none of its kind any more, as far as that can be done without."""
        self._use(row.card.name, off=True)

    def verify(self, row: ModelRow) -> None:
        """Reads all its files again."""
        self._tasks.job(
            _verifying(self._models, row.card.name),
            on_success=self.verified.emit,
            on_failure=self.failed.emit,
        )

    def try_out(self, card: ModelCard) -> None:
        """Finds out what a reranker or a checker is good for, before a question needs it."""
        self.on_trial.add(card.name)
        self._tasks.job(
            _trying(self._models, card),
            on_failure=self.failed.emit,
            on_finished=functools.partial(self._on_tried, card.name),
        )

    def _on_tried(self, name: str) -> None:
        self.on_trial.discard(name)
        self.tried.emit()

    def remove(self, row: ModelRow, rows: Sequence[ModelRow]) -> None:
        """Takes it and its files away, after a question; ``rows`` are all models."""
        self._ask(
            words.tr("Remove “{name}”?").format(name=row.card.name),
            words.removal_text(row, rows),
            words.tr("Remove"),
            functools.partial(self._remove, row.card),
        )

    def _ask_of_oversize(self, row: ModelRow) -> None:
        offer = words.settings_offer(row.verdict)
        title = words.tr("Use “{name}” all the same?")
        action, act = words.tr("Use it"), functools.partial(self._use, row.card.name)
        if offer is not None:
            title, action = words.tr("Use “{name}” so that it fits?"), words.tr("Use it so")
            act = functools.partial(
                self._use,
                row.card.name,
                context_tokens=offer.context_tokens,
                cache_type=offer.cache_type,
                gpu_layers=offer.gpu_layers,
            )
        text = words.oversize_text(row.verdict)
        self._ask(title.format(name=row.card.name), text, action, act)

    def _use(self, name: str, **how: Any) -> None:
        """``how`` is as ``ModelService.use`` takes it."""
        use = functools.partial(self._models.use, name, **how)
        self._tasks.change(use, self.used.emit, self.failed.emit)

    def _remove(self, card: ModelCard) -> None:
        self._tasks.change(
            functools.partial(self._models.remove, card.name),
            functools.partial(self._on_removed, card),
            self.failed.emit,
        )

    def _on_removed(self, card: ModelCard, freed_bytes: int) -> None:
        self.removed.emit(card, freed_bytes)

    def _ask(self, title: str, text: str, action: str, act: Callable[[], None]) -> None:
        dialog = ConfirmDialog(self._window, title=title, text=text, action=action)
        dialog.accepted.connect(act)
        dialog.open()


def _verifying(
    models: ModelService, name: str
) -> Callable[[Callable[[object], None], CancelToken], Sequence[ModelRow]]:
    def work(emit: Callable[[object], None], cancel: CancelToken) -> Sequence[ModelRow]:
        del emit, cancel
        return models.verify(name)

    return work


def _trying(
    models: ModelService, card: ModelCard
) -> Callable[[Callable[[object], None], CancelToken], None]:
    def work(emit: Callable[[object], None], cancel: CancelToken) -> None:
        del emit
        models.try_out(card, cancel=cancel)

    return work
