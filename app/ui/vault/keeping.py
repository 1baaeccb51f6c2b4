"""For how long chats are kept, and how many go soon."""

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.policy.schema import SitePolicy
from app.services.session import Session
from app.ui.keeping import span
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, SPACE_XS, Theme
from app.ui.widgets.frames import Card
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_SOON: Final = timedelta(days=7)


class KeepingPanel(QWidget):
    """Says what holds; the time of a single chat is chosen in its own menu."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, policy: SitePolicy) -> None:
        del theme
        super().__init__()
        self._session = session
        self._tasks = tasks
        days = policy.vault.retention_days
        card = Card(self, spacing=SPACE_XS)
        rule = self.tr("Chats are kept until you delete them.")
        if days:
            rule = self.tr(
                "Your site removes a chat {time} after its last message, pinned chats too."
            ).format(time=span(days))
        card.body.addWidget(paragraph(rule, "", card))
        choice = self.tr(
            "A single chat can have a time of its own: Keep, in its menu in the list. The shorter "
            "time holds, for pinned chats too, and days count from the last message."
        )
        card.body.addWidget(paragraph(choice, "muted", card))
        self._soon = paragraph("", "", card)
        self._soon.hide()
        card.body.addWidget(self._soon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Keeping"), "section", self))
        column.addWidget(card)

    @property
    def soon(self) -> str:
        """What it says of chats that go soon; empty where none does."""
        return self._soon.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        session, before = self._session, datetime.now(UTC) + _SOON

        def count() -> int:
            times = map(session.retention.expires, session.history.list())
            return sum(time is not None and time <= before for time in times)

        self._tasks.read(count, on_success=self._on_counted)

    def _on_counted(self, chats: int) -> None:
        words = self.tr("{n} chats go within the next 7 days.").format(n=chats)
        self._soon.setText(self.tr("1 chat goes within the next 7 days.") if chats == 1 else words)
        if not chats:
            self._soon.clear()
        self._soon.setVisible(chats > 0)
