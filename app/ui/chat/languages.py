"""Loads the colours of code off the GUI thread, once for each language that comes in sight."""

from functools import partial

from PySide6.QtCore import QObject

from app.ui.chat.view import TurnListView
from app.ui.tasks import Tasks


class Languages(QObject):
    """Hears what a view wants, and lets it draw anew once that is there."""

    def __init__(self, view: TurnListView, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._tasks = tasks
        self._wanted: set[str] = set()
        view.language_wanted.connect(self._on_language_wanted)

    def _on_language_wanted(self, language: str) -> None:
        if language in self._wanted:
            return
        self._wanted.add(language)
        load = partial(self._view.highlighter.load, language)
        self._tasks.read(load, partial(self._on_language_loaded, language))

    def _on_language_loaded(self, language: str, _: None) -> None:
        self._view.recolour(language)
