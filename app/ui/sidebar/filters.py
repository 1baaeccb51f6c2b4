"""What a search of the chats can be narrowed by: a menu that writes the filters into the field."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.chat_search import FilterNames
from app.services.chat_query import as_filter
from app.ui.chat.untrusted import one_line
from app.ui.sidebar.shown import tr
from app.ui.theme import Theme
from app.ui.widgets.buttons import Pill

_NAME_CHARS = 40


class FilterPill(Pill):
    """The filters by kind, each as it can be typed.

    Signals:
        chosen: a filter as it is typed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Filter"), parent)
        self._names = FilterNames()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.attach_menu(self._menu, theme)

    def set_names(self, names: FilterNames) -> None:
        """What folders, models and so on there are."""
        self._names = names

    def fill(self) -> QMenu:
        """Makes the menu anew, by the names and the day; returns it."""
        self._menu.clear()
        self._add(tr("Date"), _dates(datetime.now().astimezone()))
        self._add(tr("Written by"), ((tr("Me"), "role:question"), (tr("The model"), "role:answer")))
        names = self._names
        for words, field, known in (
            (tr("Folder"), "in", names.folders),
            (tr("Tag"), "tag", names.tags),
            (tr("Model"), "model", names.models),
            (tr("Collection"), "collection", names.collections),
            (tr("Marking"), "marking", names.markings),
        ):
            self._add(
                words, [(one_line(name, _NAME_CHARS), as_filter(field, name)) for name in known]
            )
        self._menu.addSeparator()
        for words, state in ((tr("Pinned"), "is:pinned"), (tr("Archived"), "is:archived")):
            self._menu.addAction(words, partial(self.chosen.emit, state))
        return self._menu

    def _add(self, words: str, choices: Sequence[tuple[str, str]]) -> None:
        if not choices:
            return
        menu = self._menu.addMenu(words)
        for shown, typed in choices:
            menu.addAction(shown.replace("&", "&&"), partial(self.chosen.emit, typed))


def _dates(now: datetime) -> Sequence[tuple[str, str]]:
    """Times that people look for; ``now`` in the zone of the user."""

    def since(days: int) -> str:
        return f"after:{now - timedelta(days=days):%Y-%m-%d}"

    return (
        (tr("Today"), f"on:{now:%Y-%m-%d}"),
        (tr("Last 7 days"), since(6)),
        (tr("Last 30 days"), since(29)),
        (tr("This year"), f"on:{now:%Y}"),
        (tr("Last year"), f"on:{now.year - 1}"),
    )
