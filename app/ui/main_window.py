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
    """

    closing = Signal()

    def __init__(self, theme: Theme, level: str) -> None:
        super().__init__()
        set_surface(self, "window")
        self.setWindowTitle(self.tr("Cloister"))
        self.setMinimumSize(820, 560)
        self._cover = UnlockPage(theme, level, self)
        self._workspace: Workspace | None = None
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._cover)

    @property
    def cover(self) -> UnlockPage:
        """The page over a locked window."""
        return self._cover

    @property
    def workspace(self) -> Workspace | None:
        """What is shown while unlocked; None while locked."""
        return self._workspace

    def show_workspace(self, workspace: Workspace) -> None:
        """Unlocked: shows the panes."""
        self._workspace = workspace
        self._layout.addWidget(workspace)
        self._layout.setCurrentWidget(workspace)
        self._cover.reset()

    def show_cover(self) -> None:
        """Locked: covers at once, and lets go of every pane with the text it holds."""
        self._cover.reset()
        self._cover.set_title(
            self.tr("Locked"), self.tr("Enter your passphrase to go on where you were.")
        )
        self._layout.setCurrentWidget(self._cover)
        for window in QApplication.topLevelWidgets():  # dialogs, menus, tips
            if window is not self:
                window.hide()
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            self._layout.removeWidget(workspace)
            workspace.hide()
            workspace.deleteLater()
        self.repaint()

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
