"""The three panes side by side, and when the right one is shown."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.settings.fields import default

_SOURCES_FROM_PX: Final = 1100
_MIDDLE_LEAST_PX: Final = 420


class Panes(QSplitter):
    """Sidebar, middle and Sources.

    Sources is shown where there is room once it has something to show, unless the user opened or
    closed it; then as the user said. It takes its own width whenever it comes back.
    """

    def __init__(self, sidebar: QWidget, middle: QWidget, sources: QWidget) -> None:
        super().__init__()
        self._sources = sources
        self._wanted: bool | None = None
        self._has_sources = False
        self._is_allowed = True
        self._widths: tuple[int, int] = (default("sidebar_width"), default("sources_width"))
        middle.setMinimumWidth(_MIDDLE_LEAST_PX)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (sidebar, middle, sources):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._on_splitter_moved)
        sources.hide()

    @property
    def widths(self) -> tuple[int, int]:
        """Widths of the sidebar and of Sources, shown or not."""
        return self._widths

    @property
    def shows_sources(self) -> bool:
        """Whether Sources is shown."""
        return self._sources.isVisibleTo(self)

    @property
    def wants_sources(self) -> bool:
        """Whether Sources is shown wherever the middle has any."""
        if self._wanted is None:
            return self._has_sources and self.width() >= _SOURCES_FROM_PX
        return self._wanted

    def set_widths(self, sidebar: int, sources: int) -> None:
        """Restores the widths."""
        self._widths = (sidebar, sources)
        shown = sources if self._sources.isVisibleTo(self) else 0
        self.setSizes([sidebar, max(_MIDDLE_LEAST_PX, self.width() - sidebar - shown), shown])

    def open_sources(self) -> None:
        """Shows Sources: the user asked for one."""
        self._has_sources = self._wanted = True
        self._place()

    def close_sources(self) -> None:
        """Hides Sources until it is asked for again."""
        self._wanted = False
        self._place()

    def toggle_sources(self) -> None:
        """Shows or hides Sources."""
        self._wanted = not self._sources.isVisibleTo(self)
        self._place()

    def forget_sources(self) -> None:
        """Another chat: Sources has nothing to show."""
        self._has_sources = False
        self._wanted = None
        self._place()

    def allow_sources(self, *, is_allowed: bool) -> None:
        """Whether what the middle shows has sources at all."""
        self._is_allowed = is_allowed
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        is_shown = self.wants_sources and self._is_allowed
        if is_shown != self._sources.isVisibleTo(self):
            self._sources.setVisible(is_shown)
            self.set_widths(*self._widths)

    def _on_splitter_moved(self) -> None:
        sidebar, _, sources = self.sizes()
        self._widths = (sidebar, sources or self._widths[1])
