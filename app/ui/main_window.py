"""The main window: the workspace while unlocked, an opaque page while locked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from app.ui.theme import Theme
from app.ui.unlock.unlock_page import UnlockPage
from app.ui.widgets.frames import set_surface
from app.ui.workspace import Workspace


class MainWindow(QWidget):
    """One top-level window that outlives a lock.

    Signals:
        closing: the user closes the window; what is shown is still there.
        submitted: the passphrase as a bytearray, typed on the cover.
    """

    closing = Signal()
    submitted = Signal(object)

    def __init__(self, theme: Theme, level: str) -> None:
        super().__init__()
        set_surface(self, "window")
        self.setWindowTitle(self.tr("Cloister"))
        self.setMinimumSize(820, 560)
        self._theme = theme
        self._level = level
        self._workspace: Workspace | None = None
        self._layout = QStackedLayout(self)
        self._cover = self._made_cover()

    @property
    def cover(self) -> UnlockPage:
        """The page over a locked window."""
        return self._cover

    @property
    def workspace(self) -> Workspace | None:
        """What is shown while unlocked; None while locked."""
        return self._workspace

    def show_workspace(self, workspace: Workspace) -> None:
        """Unlocked: shows the panes, in place of others if there were."""
        before, self._workspace = self._workspace, workspace
        self._layout.addWidget(workspace)
        self._layout.setCurrentWidget(workspace)
        self._let_go(before)
        self._cover.reset()

    def renew_cover(self) -> None:
        """Makes the cover anew, in the language that holds now."""
        before, self._cover = self._cover, self._made_cover()
        if self._workspace is None:
            self._title_cover()
            self._layout.setCurrentWidget(self._cover)
        self._let_go(before)

    def _made_cover(self) -> UnlockPage:
        cover = UnlockPage(self._theme, self._level, self)
        cover.submitted.connect(self.submitted)
        self._layout.addWidget(cover)
        return cover

    def _title_cover(self) -> None:
        self._cover.set_title(
            self.tr("Locked"), self.tr("Enter your passphrase to go on where you were.")
        )

    def show_cover(self) -> None:
        """Locked: covers at once, and lets go of every pane with the text it holds."""
        self._cover.reset()
        self._title_cover()
        self._layout.setCurrentWidget(self._cover)
        for window in QApplication.topLevelWidgets():  # dialogs, menus, tips
            if window is not self:
                window.hide()
        workspace, self._workspace = self._workspace, None
        self._let_go(workspace)
        self.repaint()

    def _let_go(self, page: QWidget | None) -> None:
        if page is not None:
            self._layout.removeWidget(page)
            page.hide()
            page.deleteLater()

    def geometry_changes(self) -> dict[str, object]:
        """Size and pane widths, as changes of the settings."""
        changes: dict[str, object] = {"is_maximized": self.isMaximized()}
        if not self.isMaximized():
            changes |= {"window_width": self.width(), "window_height": self.height()}
        if self._workspace is not None:
            sidebar, sources = self._workspace.panes.widths
            changes |= {"sidebar_width": sidebar, "sources_width": sources}
        return changes

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
