"""The icon beside the clock, where the desktop has a place for one: show, lock, quit."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui import icons
from app.ui.theme import Theme

_ICON_PX = 22


class Tray(QObject):
    """Says whether the vault is open, and reaches the window.

    Signals:
        show_requested: the window is wanted.
        lock_requested: the vault is to be locked.
        quit_requested: the program is to end.
    """

    show_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._menu = QMenu()
        self._show_action = self._menu.addAction("", self.show_requested.emit)
        self.lock_action = self._menu.addAction("", self.lock_requested.emit)
        self._menu.addSeparator()
        self._quit_action = self._menu.addAction("", self.quit_requested.emit)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._is_unlocked = False
        theme.changed.connect(self._dress)
        self.say_anew()

    @staticmethod
    def is_available() -> bool:
        """Whether the desktop shows such icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        """What it offers."""
        return self._menu

    def show(self, *, is_unlocked: bool) -> None:
        """Shows it as open or locked."""
        self._is_unlocked = is_unlocked
        self.lock_action.setEnabled(is_unlocked)
        self._dress()
        self._icon.show()

    def say_anew(self) -> None:
        """Says what it offers in the language that holds now."""
        self._show_action.setText(self.tr("Show"))
        self.lock_action.setText(self.tr("Lock"))
        self._quit_action.setText(self.tr("Quit"))
        self._dress()

    def hide(self) -> None:
        """Takes it away."""
        self._icon.hide()

    def _dress(self) -> None:
        name = "lock-open" if self._is_unlocked else "lock"
        self._icon.setIcon(icons.icon(name, self._theme.tokens.accent, size=_ICON_PX))
        state = self.tr("Cloister, unlocked") if self._is_unlocked else self.tr("Cloister, locked")
        self._icon.setToolTip(state)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_requested.emit()
