"""When the vault is locked, and what that means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.system_lock import is_to_be_heard
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph


class LockingPanel(QWidget):
    """What locks, and the button that does.

    Signals:
        lock_requested: the user wants it locked now.
    """

    lock_requested = Signal()

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del session, tasks, theme
        super().__init__()
        card = Card(self, spacing=SPACE_XS)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        for words in (self._idle_words(policy.vault.idle_lock_s), self._system_words()):
            texts.addWidget(paragraph(words, "", card))
        meaning = self.tr(
            "The model and the index are stopped, the key is wiped, and what was copied from here "
            "is taken back. Your place and what you typed are kept for when you unlock."
        )
        texts.addWidget(paragraph(meaning, "muted", card))
        now = QuietButton(self.tr("Lock now"), card)
        now.setToolTip(self.tr("Ctrl+L"))
        now.clicked.connect(self.lock_requested)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addLayout(texts, 1)
        row.addWidget(now)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Locking"), "section", self))
        column.addWidget(card)

    def _idle_words(self, idle_lock_s: int) -> str:
        if not idle_lock_s:
            return self.tr("Cloister does not lock by itself, as your site's policy says.")
        if idle_lock_s < 60:  # noqa: PLR2004 (a minute)
            return self.tr(
                "Cloister locks after {n} s without input, as your site's policy says."
            ).format(n=idle_lock_s)
        return self.tr(
            "Cloister locks after {n} min without input, as your site's policy says."
        ).format(n=round(idle_lock_s / 60))

    def _system_words(self) -> str:
        if is_to_be_heard():
            return self.tr("It also locks before this machine sleeps and with your session.")
        return self.tr(
            "This machine does not tell when it sleeps: lock before you close it (Ctrl+L)."
        )
