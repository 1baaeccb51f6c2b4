"""The Models view: wires cards, imports and dialogs to the model service."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.models import ModelCard, ModelKind
from app.errors import UserFacingError
from app.mirror.errors import TrustRootChangedError
from app.policy.schema import ImportRule
from app.services.model_rows import ModelRow
from app.services.models import ModelService
from app.services.session import Session
from app.services.site_offers import OfferState, SyncSummary
from app.settings.fields import Settings
from app.ui.models import choosing, layout, site_words, words
from app.ui.models.acts import ModelActs
from app.ui.models.card import ModelCardView
from app.ui.models.choosing import ImportButton
from app.ui.models.details import details_of
from app.ui.models.imports import Imports
from app.ui.models.offered import OfferedPane
from app.ui.models.options import ModelOptions
from app.ui.models.site import SiteModels, SiteView
from app.ui.models.vectors import Vectors
from app.ui.quantities import size_text
from app.ui.sentences import said
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.buttons import Pill, QuietButton
from app.ui.widgets.notices import Banner, EmptyState, Toast
from app.ui.widgets.texts import paragraph

_ROOT_NEEDED = "trust_root_needed"
_SECTIONS = (
    ModelKind.GENERATIVE,
    ModelKind.ADAPTER,
    ModelKind.EMBEDDER,
    ModelKind.RERANKER,
    ModelKind.OCR,
)


class ModelsPage(QWidget):
    """What is installed, and everything that can be done to it.

    Signals:
        models_changed: a model came, went, or another one is in use, or is used otherwise.
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
        self._preferences = session.preferences
        self._tasks = tasks
        self._theme = theme
        self._rule = import_rule
        self.cards: dict[str, ModelCardView] = {}
        self._updates: frozenset[str] = frozenset()
        self.vectors = Vectors(session.library, tasks, self)
        self.vectors.refreshed.connect(self.vectors_changed)
        self.vectors.stopped.connect(self._on_vectors_stopped)
        self.vectors.failed.connect(self._on_failed)
        self.imports = Imports(session.models, tasks, self)
        self.imports.imported.connect(self._on_imported)
        self.imports.failed.connect(self._on_failed)
        self.imports.running_changed.connect(self._allow_imports)
        self.acts = ModelActs(session.models, tasks, self)
        self.acts.used.connect(self._on_used)
        self.acts.removed.connect(self._on_removed)
        self.acts.verified.connect(self._on_verified)
        self.acts.tried.connect(self.refresh)
        self.acts.failed.connect(self._on_failed)
        self.site = SiteModels(session.sync, session.models, tasks, self)
        self.site.shown.connect(self._on_site_shown)
        self.site.synced.connect(self._on_synced)
        self.site.installed.connect(self._on_site_installed)
        self.site.stopped.connect(self._on_site_stopped)
        self.site.failed.connect(self._on_site_failed)
        self.site.running_changed.connect(self._allow_imports)
        self._banner_act: Callable[[], None] = self.vectors.start
        self._build()
        layout.lay_out(self)
        self.toast = Toast(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()  # a model may have been chosen, or memory taken, elsewhere

    def refresh(self) -> None:
        """Looks at the ledger, the free memory and the site's list again."""
        self._tasks.read(self._models.list, self._on_listed, self._on_failed)
        self.site.refresh()

    def show_offered(self, *, is_offered: bool) -> None:
        """What the site offers, or what is installed."""
        self.offered_tab.setChecked(is_offered)
        self.installed_tab.setChecked(not is_offered)
        self.installed.setVisible(not is_offered)
        self.offered.setVisible(is_offered)

    def import_path(self, path: Path) -> None:
        """Imports a GGUF file or an embedder folder; one at a time."""
        if not self.imports.is_running:
            self.banner.hide()
            self.imports.start(path)

    def _build(self) -> None:
        self.installed_tab = Pill(words.tr("Installed"), self)
        self.offered_tab = Pill(site_words.tab_text(0), self)
        for tab in (self.installed_tab, self.offered_tab):
            tab.setCheckable(True)
        self.installed_tab.clicked.connect(lambda: self.show_offered(is_offered=False))
        self.offered_tab.clicked.connect(lambda: self.show_offered(is_offered=True))
        self.import_button = ImportButton(self)
        self.import_button.file_chosen.connect(self.import_path)
        self.import_button.stick_chosen.connect(self._read_stick)
        self.sync_button = QuietButton(site_words.tr("Sync now"), self)
        self.sync_button.setToolTip(site_words.tr("Asks the site's mirror for its list of models"))
        self.sync_button.clicked.connect(self._on_sync_clicked)
        self.sync_button.hide()
        self.banner = Banner(self._theme, self)
        self.banner.acted.connect(self._on_banner_acted)
        self.rule_text = paragraph(words.import_rule_text(self._rule), "warning", self)
        self.rule_text.setVisible(self._rule is not ImportRule.ALLOW)
        self.empty = EmptyState(
            self._theme,
            "cpu",
            words.tr("No model that answers"),
            words.tr(
                "Until there is one, questions are answered with the passages themselves. "
                "Install one that your site offers, or import a GGUF file."
            ),
            self,
        )
        self.empty.add_action(
            words.tr("See what the site offers"), lambda: self.show_offered(is_offered=True)
        )
        self.installed = QWidget(self)
        self.offered = OfferedPane(self.site, self._theme, self)
        self.offered.stick_asked.connect(self.import_button.choose_stick)
        self.sections = {kind: QWidget(self.installed) for kind in _SECTIONS}
        self.lists = {kind: QVBoxLayout(section) for kind, section in self.sections.items()}
        self._allow_imports()
        self.show_offered(is_offered=False)

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
            card.show_update(is_offered=row.card.name in self._updates)
            if row.card.name in self.acts.on_trial:
                card.show_busy(words.tr("Being tried on texts of known truth…"))
        for gone in shown.values():
            gone.setParent(None)
            gone.deleteLater()
        kinds = {row.card.kind for row in rows}
        self.empty.setVisible(ModelKind.GENERATIVE not in kinds)
        for kind, section in self.sections.items():
            section.setVisible(kind in kinds)

    def _made_card(self, row: ModelRow, others: Sequence[ModelRow]) -> ModelCardView:
        view = ModelCardView(row, self._theme, others=others, parent=self)
        self.lists[row.card.kind].addWidget(view)
        view.use_asked.connect(self._on_use_asked)
        view.off_asked.connect(self.acts.switch_off)
        view.details_asked.connect(self._on_details_asked)
        view.options_asked.connect(self._on_options_asked)
        view.verify_asked.connect(self._on_verify_asked)
        view.remove_asked.connect(self._on_remove_asked)
        view.update_asked.connect(self.site.install)
        view.show()
        return view

    def _on_failed(self, error: UserFacingError) -> None:
        self.banner.show_error(error)
        self.refresh()

    # Using, verifying, removing

    def _on_use_asked(self, row: ModelRow) -> None:
        self.banner.hide()
        self.acts.use(row)

    def _on_used(self, card: ModelCard) -> None:
        text = words.tr("{name} answers from now on.")
        if card.kind is ModelKind.ADAPTER:
            text = words.tr("{name} is tried again with its model.")
        elif card.kind is ModelKind.EMBEDDER:
            text = words.tr("{name} indexes from now on.")
            self.vectors.start()
        elif card.kind is ModelKind.RERANKER:
            text = words.switched_text(card)
            if card.is_selected:
                self._try_out([card])
        self._on_changed(text.format(name=card.name))

    def _on_vectors_stopped(self) -> None:
        self._warn(
            words.tr("This embedder has not read all documents; the one before answers."),
            words.tr("What it has read is kept."),
            action=words.tr("Go on"),
            act=self.vectors.start,
        )

    def _warn(
        self, text: str, hint: str, *, action: str, act: Callable[[], None], tone: str = "warning"
    ) -> None:
        self._banner_act = act
        self.banner.show_message(text, hint=hint, tone=tone, action=action)

    def _on_banner_acted(self) -> None:
        self.banner.hide()
        self._banner_act()

    def _on_details_asked(self, row: ModelRow) -> None:
        details_of(row, self._rows(), self).open()

    def _on_verify_asked(self, row: ModelRow) -> None:
        self.cards[row.card.name].show_busy(words.tr("Verifying its files…"))
        self.acts.verify(row)

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
        self.acts.remove(row, self._rows())

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
        self._on_used_otherwise()

    def _on_used_otherwise(self, _: object = None) -> None:
        self.refresh()
        self.models_changed.emit()

    # What holds for one model alone

    def _on_options_asked(self, name: str) -> None:
        models, preferences = self._models, self._preferences
        self._tasks.read(
            lambda: (preferences.get(), models.list()),  # what a card says may be of before
            functools.partial(self._show_options, name),
            self._on_failed,
        )

    def _show_options(self, name: str, found: tuple[Settings, Sequence[ModelRow]]) -> None:
        general, rows = found
        row = next((row for row in rows if row.card.name == name), None)
        if row is None:
            return
        adapters = [one for one in rows if name in one.bases]
        dialog = ModelOptions(row, adapters, general, self._models.tuning, self._tasks, parent=self)
        dialog.changed.connect(self._on_options_changed)
        dialog.open()

    def _on_options_changed(self) -> None:
        # After every change that was asked for before.
        self._tasks.change(lambda: None, self._on_used_otherwise)

    # Importing

    def _on_imported(self, card: ModelCard) -> None:
        if card.kind is ModelKind.EMBEDDER and card.is_selected:
            self.vectors.start()
        self._try_out([card])
        self._on_changed(words.tr("{name} is installed.").format(name=card.name))

    def _try_out(self, cards: Sequence[ModelCard]) -> None:
        """Those that are rerankers or checkers: the first question does not wait for it."""
        for card in cards:
            if card.kind is ModelKind.RERANKER:
                self.acts.try_out(card)

    def _allow_imports(self) -> None:
        is_allowed = self._rule is not ImportRule.FORBID and not self.imports.is_running
        self.import_button.allow(files=is_allowed, stick=not self.site.is_running)
        self.sync_button.setEnabled(not self.site.is_running)
        for card in self.cards.values():
            card.allow_update(is_allowed=not self.site.is_running)

    # What the site offers

    def _on_site_shown(self, view: SiteView) -> None:
        self.offered_tab.setText(site_words.tab_text(len(view.rows)))
        self.sync_button.setVisible(view.has_mirror)
        offers = [row.offer for row in view.rows if row.offer.state is OfferState.UPDATE]
        self._updates = frozenset(offer.model.name for offer in offers)
        for name, card in self.cards.items():
            card.show_update(is_offered=name in self._updates)
        self._allow_imports()

    def _on_sync_clicked(self) -> None:
        self.banner.hide()
        self.site.sync()

    def _read_stick(self, folder: Path) -> None:
        self.banner.hide()
        self.show_offered(is_offered=True)
        self.site.read_stick(folder)

    def _on_synced(self) -> None:
        self._on_changed(site_words.tr("The site's list is up to date."))

    def _on_site_installed(self, summary: SyncSummary) -> None:
        if summary.failed:
            self.banner.show_error(summary.failed[0].error)
        fresh = (*summary.installed, *summary.updated)
        if any(card.kind is ModelKind.EMBEDDER and card.is_selected for card in fresh):
            self.vectors.start()
        self._try_out(fresh)
        if fresh:
            self._on_changed(words.tr("{name} is installed.").format(name=fresh[0].name))
        else:
            self._on_used_otherwise()

    def _on_site_stopped(self) -> None:
        self._warn(
            site_words.stopped_text(),
            site_words.stopped_hint(),
            action=site_words.tr("Go on"),
            act=self.site.go_on,
            tone="info",
        )

    def _on_site_failed(self, error: UserFacingError) -> None:
        if error.error_code == _ROOT_NEEDED:
            self._warn(
                said(error.message),
                site_words.root_hint(),
                action=site_words.tr("Choose root.json…"),
                act=functools.partial(choosing.root, self, self.site.trust),
            )
            return
        if isinstance(error, TrustRootChangedError):
            self._warn(
                said(error.message),
                site_words.new_root_hint(),
                action=site_words.tr("Trust the new station…"),
                act=functools.partial(
                    choosing.new_station,
                    self.window(),
                    error.root_sha256,
                    functools.partial(self.site.trust_new_station, error.root_sha256),
                    functools.partial(self._on_site_failed, error),
                ),
            )
            return
        self._banner_act = self.site.go_on
        self.banner.show_error(error, action=site_words.tr("Try again"))
        self._on_used_otherwise()  # what the site took back counts, whatever else went wrong
