"""The Vault view: one card for each thing that can be done with the vault as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.vault.backing_up import BackupPanel
from app.ui.vault.destroying import DestroyPanel
from app.ui.vault.filtering import FilterPanel
from app.ui.vault.integrity import IntegrityPanel
from app.ui.vault.keeping import KeepingPanel
from app.ui.vault.locking import LockingPanel
from app.ui.vault.passphrase import PassphrasePanel
from app.ui.vault.record import RecordPanel
from app.ui.widgets.column_page import ColumnPage

# A panel is a card with its heading; it reads and changes the session through the tasks alone.
Panel = Callable[[Session, Tasks, Theme, SitePolicy], QWidget]

# From the everyday to the last resort.
_PANELS: tuple[Panel, ...] = (
    PassphrasePanel,
    BackupPanel,
    IntegrityPanel,
    LockingPanel,
    KeepingPanel,
    FilterPanel,
    RecordPanel,
    DestroyPanel,
)


class VaultPage(ColumnPage):
    """The panels, in order.

    Signals:
        lock_requested: the vault is to be locked now.
        destroy_requested: the vault is to be destroyed; the word was typed.
    """

    lock_requested = Signal()
    destroy_requested = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        policy: SitePolicy,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("VaultPage", "Vault"), parent)
        for panel in _PANELS:
            shown = panel(session, tasks, theme, policy)
            self._connect(shown)
            self.column.addWidget(shown)
        self.end_column()

    def _connect(self, panel: QWidget) -> None:
        """What only the window can do."""
        if isinstance(panel, LockingPanel):
            panel.lock_requested.connect(self.lock_requested)
        elif isinstance(panel, DestroyPanel):
            panel.destroy_confirmed.connect(self.destroy_requested)
