"""The Models view: wires cards, imports and dialogs to the model service."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.models import Fit, ModelCard, ModelKind
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.policy.schema import ImportRule
from app.services.models import ModelRow, ModelService
from app.services.session import Session
from app.ui import file_dialog
from app.ui.confirm import ConfirmDialog
from app.ui.models import layout, words
from app.ui.models.card import ModelCardView
from app.ui.models.details import ModelDetails
from app.ui.models.vectors import Vectors
from app.ui.models.work_card import WorkCard
from app.ui.quantities import size_text
from app.ui.tasks import Job, Tasks
from app.ui.theme import Theme
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.notices import Banner, EmptyState, Toast
from app.ui.widgets.texts import paragraph


class ModelsPage(QWidget):
    """What is installed, and everything that can be done to it.

    Signals:
        models_changed: a model came, went, or another one is in use.
        vectors_changed: the embedder in use has read all documents.
    """

    models_changed = Signal()
    vectors_changed = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        import_rule: ImportRule = ImportRule.ALLOW,
    ) -> None:
        super().__init__(parent)
        self._models: ModelService = session.models
        self._tasks = tasks
        self._theme = theme
        self._rule = import_rule
        self._import: Job[Progress] | None = None
        self.cards: dict[str, ModelCardView] = {}
        self.vectors = Vectors(session.library, tasks, self)
        self.vectors.refreshed.connect(self.vectors_changed)
        self.vectors.stopped.connect(self._on_vectors_stopped)
        self.vectors.failed.connect(self._on_failed)
        self._build()
        layout.lay_out(self)
        self.toast = Toast(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()  # a model may have been chosen, or memory taken, elsewhere

    @property
    def is_importing(self) -> bool:
        """Whether a model is being copied."""
        return self._import is not None

    def refresh(self) -> None:
        """Looks at the ledger and the free memory again."""
        self._tasks.read(self._models.list, self._on_listed, self._on_failed)

    def import_path(self, path: Path) -> None:
        """Imports a GGUF file or an embedder folder; one at a time."""
        if self._import is not None:
            return
        self.banner.hide()
        self.import_card.begin(
            words.tr("Importing {name}").format(name=path.name),
            words.tr("preparing it for this machine, about a minute")
            if path.is_dir()
            else words.tr("checking"),
        )
        self._import = self._tasks.job(
            _importing(self._models, path),
            on_items=self._on_import_progress,
            on_success=self._on_imported,
            on_failure=self._on_failed,
            on_finished=self._on_import_finished,
        )
        self._allow_imports()

    def _build(self) -> None:
        self.import_file_button = QuietButton(words.tr("Import file…"), self)
        self.import_folder_button = QuietButton(words.tr("Import folder…"), self)
        self.import_file_button.clicked.connect(self._choose_file)
        self.import_folder_button.clicked.connect(self._choose_folder)
        self.import_file_button.setToolTip(words.tr("A GGUF file with a model that answers"))
        self.import_folder_button.setToolTip(words.tr("A folder with an embedder"))
        self.banner = Banner(self._theme, self)
        self.banner.acted.connect(self._on_vectors_wanted)
        self.import_card = WorkCard(words.tr("Importing"), self)
        self.import_card.cancel_asked.connect(self._on_cancel_asked)
        self.rule_text = paragraph(words.import_rule_text(self._rule), "warning", self)
        self.rule_text.setVisible(self._rule is not ImportRule.ALLOW)
        self.empty = EmptyState(
            self._theme,
            "cpu",
            words.tr("No model that answers"),
            words.tr(
                "Until there is one, questions are answered with the passages themselves. "
                "Import a GGUF file from your site's medium."
            ),
            self,
        )
        self.generative_list = QVBoxLayout()
        self.embedders = QWidget(self)
        self.embedder_list = QVBoxLayout(self.embedders)
        self._allow_imports()

    # What the ledger says

    def _on_listed(self, rows: Sequence[ModelRow]) -> None:
        """Cards of models that stay are kept, so that focus and open menus stay with them."""
        shown, self.cards = self.cards, {}
        for row in rows:
            others = [other for other in rows if other is not row]
            card = shown.pop(row.card.name, None)
            if card is None:
                card = self._made_card(row, others)
            else:
                card.show_row(row, others)
            self.cards[row.card.name] = card
        for gone in shown.values():
            gone.setParent(None)
            gone.deleteLater()
        kinds = {row.card.kind for row in rows}
        self.empty.setVisible(ModelKind.GENERATIVE not in kinds)
        self.embedders.setVisible(ModelKind.EMBEDDER in kinds)

    def _made_card(self, row: ModelRow, others: Sequence[ModelRow]) -> ModelCardView:
        view = ModelCardView(row, self._theme, others=others, parent=self)
        is_embedder = row.card.kind is ModelKind.EMBEDDER
        (self.embedder_list if is_embedder else self.generative_list).addWidget(view)
        view.use_asked.connect(self._on_use_asked)
        view.details_asked.connect(self._on_details_asked)
        view.verify_asked.connect(self._on_verify_asked)
        view.remove_asked.connect(self._on_remove_asked)
        view.show()
        return view

    def _on_failed(self, error: UserFacingError) -> None:
        self.banner.show_error(error)
        self.refresh()

    # Using, verifying, removing

    def _on_use_asked(self, row: ModelRow) -> None:
        if row.card.is_put_aside:
            self._ask_again(row)
            return
        if row.verdict.fit is not Fit.NO:
            self._use(row.card.name)
            return
        dialog = ConfirmDialog(
            self,
            title=words.tr("Use “{name}” all the same?").format(name=row.card.name),
            text=words.oversize_text(row.verdict),
            action=words.tr("Use it"),
        )
        dialog.accepted.connect(functools.partial(self._use, row.card.name))
        dialog.open()

    def _ask_again(self, row: ModelRow) -> None:
        dialog = ConfirmDialog(
            self,
            title=words.tr("Try “{name}” again?").format(name=row.card.name),
            text=words.again_text(),
            action=words.tr("Try again"),
        )
        dialog.accepted.connect(functools.partial(self._use, row.card.name, again=True))
        dialog.open()

    def _use(self, name: str, *, again: bool = False) -> None:
        self.banner.hide()
        self._tasks.change(
            functools.partial(self._models.use, name, again=again), self._on_used, self._on_failed
        )

    def _on_used(self, card: ModelCard) -> None:
        text = words.tr("{name} answers from now on.")
        if card.kind is ModelKind.EMBEDDER:
            text = words.tr("{name} indexes from now on.")
            self.vectors.start()
        self._on_changed(text.format(name=card.name))

    def _on_vectors_stopped(self) -> None:
        self.banner.show_message(
            words.tr("Documents that this embedder has not read are found by words only."),
            hint=words.tr("The next import reads them too."),
            tone="warning",
            action=words.tr("Go on"),
        )

    def _on_vectors_wanted(self) -> None:
        self.banner.hide()
        self.vectors.start()

    def _on_details_asked(self, row: ModelRow) -> None:
        ModelDetails(row, self).open()

    def _on_verify_asked(self, row: ModelRow) -> None:
        name = row.card.name
        self.cards[name].show_busy(words.tr("Verifying its files…"))
        self._tasks.job(
            _verifying(self._models, name),
            on_success=self._on_verified,
            on_failure=self._on_failed,
        )

    def _on_verified(self, rows: Sequence[ModelRow]) -> None:
        for row in rows:
            if row.is_verified:
                self.toast.show_message(
                    words.tr("{name}: every file is intact.").format(name=row.card.name)
                )
            else:
                self.banner.show_message(
                    words.tr("“{name}” is damaged: a file is missing or was changed.").format(
                        name=row.card.name
                    ),
                    hint=words.tr("Remove it and import it again. Your chats are safe."),
                    tone="danger",
                )
        self.refresh()

    def _on_remove_asked(self, row: ModelRow) -> None:
        dialog = ConfirmDialog(
            self,
            title=words.tr("Remove “{name}”?").format(name=row.card.name),
            text=words.removal_text(row, self._rows()),
            action=words.tr("Remove"),
        )
        dialog.accepted.connect(functools.partial(self._remove, row.card))
        dialog.open()

    def _remove(self, card: ModelCard) -> None:
        self._tasks.change(
            functools.partial(self._models.remove, card.name),
            functools.partial(self._on_removed, card),
            self._on_failed,
        )

    def _on_removed(self, card: ModelCard, freed_bytes: int) -> None:
        is_embedder_in_use = card.is_selected and card.kind is ModelKind.EMBEDDER
        if is_embedder_in_use and words.successor(card, self._rows()) is not None:
            self.vectors.start()
        said = words.tr("{name} removed, {size} freed.")
        self._on_changed(said.format(name=card.name, size=size_text(freed_bytes)))

    def _rows(self) -> list[ModelRow]:
        return [view.row for view in self.cards.values()]

    def _on_changed(self, said: str) -> None:
        self.toast.show_message(said)
        self.refresh()
        self.models_changed.emit()

    # Importing

    def _choose_file(self) -> None:
        file_dialog.choose_files(
            self,
            words.tr("Import a model file"),
            self._on_path_chosen,
            name_filter=words.tr("Models (*.gguf);;All files (*)"),
            is_single=True,
        )

    def _choose_folder(self) -> None:
        file_dialog.choose_folder(self, words.tr("Import an embedder folder"), self._on_path_chosen)

    def _on_path_chosen(self, paths: Sequence[Path]) -> None:
        if paths:
            self.import_path(paths[0])

    def _on_cancel_asked(self) -> None:
        if self._import is not None:
            self.import_card.show_stopping()
            self._import.cancel()

    def _on_import_progress(self, items: Sequence[Progress]) -> None:
        if self._import is not None and not self._import.token.is_cancelled:
            self._show_copied(items[-1])

    def _show_copied(self, progress: Progress) -> None:
        if progress.total > 0:
            fact = words.progress_text(progress)
            self.import_card.show_progress(progress.done / progress.total, fact)

    def _on_imported(self, card: ModelCard) -> None:
        if card.kind is ModelKind.EMBEDDER and card.is_selected:
            self.vectors.start()
        self._on_changed(words.tr("{name} is installed.").format(name=card.name))

    def _on_import_finished(self) -> None:
        self._import = None
        self.import_card.hide()
        self._allow_imports()

    def _allow_imports(self) -> None:
        is_allowed = self._rule is ImportRule.ALLOW and self._import is None
        self.import_file_button.setEnabled(is_allowed)
        self.import_folder_button.setEnabled(is_allowed)


def _importing(
    models: ModelService, path: Path
) -> Callable[[Callable[[Progress], None], CancelToken], ModelCard]:
    def work(emit: Callable[[Progress], None], cancel: CancelToken) -> ModelCard:
        return models.import_file(path, on_progress=emit, cancel=cancel)

    return work


def _verifying(
    models: ModelService, name: str
) -> Callable[[Callable[[object], None], CancelToken], Sequence[ModelRow]]:
    def work(emit: Callable[[object], None], cancel: CancelToken) -> Sequence[ModelRow]:
        del emit, cancel
        return models.verify(name)

    return work
