"""Changes the passphrase: asks, works off the GUI thread, and stays open when it went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.passphrase import KeyState, PassphraseService
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.vault.passphrase_dialog import PassphraseDialog

Change = Callable[[bytearray, bytearray], KeyState]


class PassphraseChange(QObject):
    """Used by the Vault view, and by the window after an unlock with the recovery code.

    Signals:
        changed: the KeyState now.
    """

    changed = Signal(object)

    def __init__(
        self, service: PassphraseService, tasks: Tasks, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._theme = theme
        self._window = parent

    def ask(self) -> None:
        """For the old passphrase and the new one."""
        dialog = PassphraseDialog(
            self._window,
            self._theme,
            title=self.tr("Change the passphrase"),
            text=self.tr(
                "The old one does not open this vault any more then. It still opens copies of the "
                "data folder that were made before."
            ),
            action=self.tr("Change"),
        )
        self._open(dialog, self._service.change)

    def ask_after_recovery(self) -> None:
        """For a new one alone: the recovery code has just opened the vault."""
        dialog = PassphraseDialog(
            self._window,
            self._theme,
            title=self.tr("Choose a new passphrase"),
            text=self.tr(
                "You opened the vault with the recovery code. The passphrase of before still opens "
                "it until you choose another. The code stays as it is."
            ),
            action=self.tr("Change"),
            has_old=False,
        )
        dialog.cancel_button.setText(self.tr("Later"))
        self._open(dialog, lambda _old, new: self._service.replace(new))

    def _open(self, dialog: PassphraseDialog, change: Change) -> None:
        def on_changed(state: KeyState) -> None:
            dialog.finish()
            self.changed.emit(state)

        def on_submitted(old: bytearray, new: bytearray) -> None:
            self._tasks.change(lambda: change(old, new), on_changed, dialog.show_error)

        dialog.submitted.connect(on_submitted)
        dialog.open()
