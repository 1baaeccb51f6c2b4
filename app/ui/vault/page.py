"""The Vault view: one card for each thing that can be done with the vault as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.vault.passphrase import PassphrasePanel
from app.ui.widgets.column_page import ColumnPage

# A panel is a card with its heading; it reads and changes the session through the tasks alone.
Panel = Callable[[Session, Tasks, Theme, SitePolicy], QWidget]

# From the everyday to the last resort.
_PANELS: tuple[Panel, ...] = (PassphrasePanel,)


class VaultPage(ColumnPage):
    """The panels, in order."""

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
            self.column.addWidget(panel(session, tasks, theme, policy))
        self.end_column()
