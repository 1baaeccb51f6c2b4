"""What outlives the panes: they are made anew in another language while this goes on."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.care import CheckReport
from app.domain.personas import Persona
from app.services.chat import AskOptions
from app.services.session import Session
from app.ui.chat.asking import Asking
from app.ui.chat.attachment_reader import AttachmentReader
from app.ui.chat.drafts import Drafts
from app.ui.summarising import Summarising
from app.ui.tasks import Tasks
from app.ui.titler import Titler
from app.ui.warm_up import WarmUp

if TYPE_CHECKING:
    from app.ui.library.imports import Imports
    from app.ui.library.watching import Watching


class Lasting(QObject):
    """The works and the words under way of one session; it belongs to the panes that show them."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        beside: "Lasting | None" = None,
    ) -> None:
        """``beside``, for another window, is what the first one has."""
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self.asking = Asking(session.chat, tasks, self)
        self.reader: AttachmentReader = (
            AttachmentReader(session.attachments, tasks, self) if beside is None else beside.reader
        )
        drafts = None if beside is None else beside.drafts
        self.drafts: Drafts = Drafts(session.history, tasks, self, beside=drafts)
        self.chosen: dict[int | None, AskOptions] = {}  # of each chat, while the session lasts
        self.given: dict[int | None, Persona] = {}  # who answers there
        self.damage: CheckReport | None = None  # what the last look over the vault found
        self.gone = 0  # chats that were removed for their age, as told last

    # What follows is of the first window alone: another one never asks for it.

    @functools.cached_property
    def warm_up(self) -> WarmUp:
        """How far model and index are."""
        return WarmUp(self._session, self._tasks, self)

    @functools.cached_property
    def titler(self) -> Titler:
        """The titles that a model makes."""
        return Titler(self._session.titles, self._tasks, self)

    @functools.cached_property
    def summarising(self) -> Summarising:
        """The summaries of what chats leave out."""
        return Summarising(self._session.summaries, self._tasks, self)

    @functools.cached_property
    def imports(self) -> "Imports":
        """The imports of documents."""
        from app.ui.library.imports import Imports  # noqa: PLC0415 (the chat does not wait)

        return Imports(self._session.library, self._tasks, self)

    @functools.cached_property
    def watching(self) -> "Watching":
        """The watched folders."""
        from app.ui.library.watching import Watching  # noqa: PLC0415 (the chat does not wait)

        return Watching(self._session.watching, self._tasks, self)

    @property
    def is_between_ids(self) -> bool:
        """Whether a question of a new chat is on its way to the vault: only its pane knows it."""
        running = self.asking.running
        return running is not None and running.conversation is None
