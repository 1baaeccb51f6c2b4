"""The middle's pages: each is built when it is first wanted, so that the chat is there at once."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.views import View


class Pages(QStackedWidget):
    """Shows one page at a time. ``builders`` make the pages, each once."""

    def __init__(self, builders: Mapping[View, Callable[[], QWidget]]) -> None:
        super().__init__()
        self._builders = builders
        self._pages: dict[View, QWidget] = {}

    def bring(self, view: View) -> QWidget:
        """Shows a page, which is built now if it was not."""
        page = self.page(view)
        self.setCurrentWidget(page)
        return page

    def page(self, view: View) -> QWidget:
        """A page, built now if it was not, shown or not."""
        page = self._pages.get(view)
        if page is None:
            page = self._pages[view] = self._builders[view]()
            self.addWidget(page)
        return page

    def has(self, view: View) -> bool:
        """Whether a page was wanted yet."""
        return view in self._pages
