"""The states of the Models view."""

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog

from app.bench.random_adapter import write_random_adapter
from app.bench.random_model import Shape, write_random_model
from app.bench.samples import (
    Samples,
    empty_view,
    fetching,
    larger_models,
    largest,
    model_file,
    offered_view,
)
from app.bench.stage import Stage
from app.domain.models import ModelKind
from app.services.site_trust import root_changed
from app.ui.confirm import ConfirmDialog
from app.ui.models import site_words
from app.ui.models.card import ModelCardView
from app.ui.models.options import ModelOptions
from app.ui.models.page import ModelsPage
from app.ui.views import View
from app.ui.widgets.progress import ProgressLine

_COPIED: Final = 0.3
_OFFERED: Final = "Qwen2.5-7B-Instruct"
_ADAPTER: Final = "Harbour terms"
_STRANGER: Final = "Customs forms"
_TINY: Final = Shape(layers=2, width=64, inner=128, heads=2, kv_heads=1, context=1024)


def models(stage: Stage, samples: Samples) -> None:
    """What is installed, in every form; and how it comes and goes."""
    page = _page(stage)
    stage.shoot("models")
    next(iter(page.cards.values())).details_button.click()
    stage.shoot("models-details")
    stage.child(QDialog).close()
    _models_of_a_site(stage, page)
    _adapters(stage, page, samples.good.parent)
    _site(stage, page)
    page.import_path(model_file(stage.factory.home / "store", samples.good.parent))
    (bar,) = page.imports.card.findChildren(ProgressLine)
    stage.wait(lambda: (bar.fraction or 0) > _COPIED, "the copying")
    stage.shoot("models-importing", is_moving=True)
    page.imports.card.cancel_button.click()
    stage.wait(lambda: not page.imports.is_running, "the end of the import")
    page.banner.hide()


def remove_the_model(stage: Stage) -> None:
    """The view without a model that answers."""
    page = _page(stage)
    card = _answering(page)
    card.remove_asked.emit(card.row)
    stage.child(ConfirmDialog).accept()
    stage.wait(page.empty.isVisible, "the place of a model")
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    stage.shoot("models-none")


def _page(stage: Stage) -> ModelsPage:
    stage.workspace.show_view(View.MODELS)
    page = stage.child(ModelsPage)
    stage.wait(lambda: page.cards, "the cards")
    return page


def _answering(page: ModelsPage) -> ModelCardView:
    return next(c for c in page.cards.values() if c.row.card.kind is ModelKind.GENERATIVE)


def _models_of_a_site(stage: Stage, page: ModelsPage) -> None:
    """Cards of models that are not here: they would take longer to copy than all pictures."""
    shown = next(iter(page.cards.values()))
    rows = (shown.row, *larger_models(shown.row))
    added = []
    for row in rows[1:]:
        view = ModelCardView(row, stage.theme, others=rows, parent=page)
        page.lists[ModelKind.GENERATIVE].addWidget(view)
        view.show()
        added.append(view)
    added[0].show_update(is_offered=True)
    stage.shoot("models-that-do-not-fit")
    for view in added:
        view.hide()
        view.deleteLater()


def _adapters(stage: Stage, page: ModelsPage, folder: Path) -> None:
    base = largest(stage.factory.home / "store")
    tiny, adapter, stranger = (folder / f"{name}.gguf" for name in ("tiny", "adapter", "stranger"))
    write_random_adapter(adapter, base, name=_ADAPTER)
    write_random_model(tiny, base, _TINY)
    write_random_adapter(stranger, tiny, name=_STRANGER)
    for path, name in ((adapter, _ADAPTER), (stranger, _STRANGER)):
        page.import_path(path)
        _wait_for(stage, page, name, is_there=True)
        stage.wait(lambda: not page.imports.is_running, "the end of the import")
    model = _answering(page)
    model.options_button.click()
    stage.wait(lambda: stage.find(ModelOptions), "what holds for the model alone")
    dialog = stage.child(ModelOptions)
    stage.shoot("models-options-plain")
    dialog.adapters[0].switch.click()
    dialog.adapters[0].control.set_value(0.8)
    dialog.rows["temperature"].edited.emit("temperature", 0.7)
    dialog.rows["temperature"].set_value(0.7)
    stage.shoot("models-options")
    dialog.close()
    stage.wait(model.own.isVisible, "what holds for the model")
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    stage.shoot("models-adapters")
    page.cards[_ADAPTER].details_button.click()
    stage.shoot("models-adapter-details")
    stage.child(QDialog).close()
    for name in (_ADAPTER, _STRANGER):
        card = page.cards[name]
        card.remove_asked.emit(card.row)
        stage.child(ConfirmDialog).accept()
        _wait_for(stage, page, name, is_there=False)


def _site(stage: Stage, page: ModelsPage) -> None:
    """What a site offers; shown by itself, for no site is near."""
    page.show_offered(is_offered=True)
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    for name, view in (
        ("models-site-no-mirror", empty_view(has_mirror=False)),
        ("models-site-not-synced", empty_view(has_mirror=True)),
        ("models-site-stale", offered_view(is_stale=True)),
        ("models-site", offered_view()),
    ):
        page.site.shown.emit(view)
        stage.shoot(name)
    page.offered.cards[_OFFERED].details_button.click()
    stage.shoot("models-site-details")
    stage.child(QDialog).close()
    page.site.card.begin(site_words.tr("Fetching {name}").format(name=_OFFERED), "")
    progress = fetching(_OFFERED)
    page.site.card.show_progress(
        progress.done_bytes / progress.total_bytes, site_words.progress_text(progress)
    )
    stage.shoot("models-site-fetching")
    page.site.card.hide()
    page.site.stopped.emit()
    stage.shoot("models-site-stopped")
    page.site.failed.emit(root_changed(hashlib.sha256(b"root").hexdigest()))
    stage.shoot("models-site-new-station")
    page.banner.acted.emit()
    stage.shoot("models-site-new-station-asked")
    stage.child(ConfirmDialog).close()
    page.banner.hide()
    page.show_offered(is_offered=False)
    page.refresh()
    stage.wait(lambda: not page.offered.cards, "the real list")


def _wait_for(stage: Stage, page: ModelsPage, name: str, *, is_there: bool) -> None:
    stage.wait(lambda: (name in page.cards) == is_there, f"'{name}' to come or go")
