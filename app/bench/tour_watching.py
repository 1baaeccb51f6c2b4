"""The states of watched folders on the Documents view; all is as before afterwards."""

from typing import Final

from PySide6.QtWidgets import QDialog

from app.bench.samples import Samples
from app.bench.stage import Stage
from app.ui.library.page import LibraryPage
from app.ui.views import View

_COLLECTION: Final = "Watched"
_GONE: Final = 2
_FEW: Final = 4
_UP_TO_DATE: Final = "up to date"
_AWAY: Final = "This folder is not there any more."


def watching(stage: Stage, samples: Samples) -> None:
    """A folder that is up to date, documents that are gone, one that is away, many in one line."""
    stage.workspace.show_view(View.DOCUMENTS)
    page = stage.child(LibraryPage)
    before = page.collection_pill.collection
    page.collection_pill.choose(_COLLECTION)
    inbox = samples.good.parent / "Reports"
    inbox.mkdir()
    for file in sorted(samples.good.iterdir()):
        (inbox / file.name).write_bytes(file.read_bytes())
    page.watch.watching.add(inbox, _COLLECTION)
    stage.wait(lambda: stage.says(page.watch.card.text, _UP_TO_DATE), "the first look")
    stage.wait(lambda: not page.toast.isVisible(), "the toast to go")
    stage.shoot("documents-watched")
    for file in sorted(inbox.iterdir())[:_GONE]:
        file.unlink()
    stage.wait(page.watch.card.remove_button.isVisible, "the mark")
    _lose_one(stage, page, samples)
    stage.shoot("documents-gone")
    page.watch.card.remove_button.click()
    stage.shoot("documents-gone-remove")
    stage.child(QDialog).close()
    _watch_many(stage, page, samples)
    _undo(stage, page)
    page.collection_pill.choose(before)


def _lose_one(stage: Stage, page: LibraryPage, samples: Samples) -> None:
    """A folder that is not there any more, below one that is paused."""
    away = samples.good.parent / "Stick"
    away.mkdir()
    page.watch.watching.add(away, _COLLECTION)
    stage.wait(lambda: stage.said.count(page.watch.card.text, _UP_TO_DATE) > 1, "both")
    away.rmdir()
    stage.wait(lambda: stage.says(page.watch.card.text, _AWAY), "the trouble")
    page.watch.card.rows[0].pause_button.click()
    stage.wait(lambda: stage.says(page.watch.card.text, "paused"), "the pause")


def _watch_many(stage: Stage, page: LibraryPage, samples: Samples) -> None:
    for number in range(_FEW):
        folder = samples.good.parent / f"Berth {number + 1}"
        folder.mkdir()
        page.watch.watching.add(folder, _COLLECTION)
    stage.wait(lambda: len(page.watch.card.rows) == _FEW + 2, "many folders")
    stage.shoot("documents-watched-many")


def _undo(stage: Stage, page: LibraryPage) -> None:
    for folder in stage.session.watching.list():
        page.watch.watching.remove(folder)
    stage.wait(lambda: not page.watch.card.rows, "the end of it")
    documents = [one.id for one in stage.session.library.list(_COLLECTION)]
    page.watch.removed.emit(stage.session.library.remove(documents))
