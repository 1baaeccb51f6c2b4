"""Lets what chats leave out be summed up in the background, after titles and all else."""

from typing import Final

from PySide6.QtCore import QObject

from app.domain.progress import CancelToken
from app.services.remembering import Summariser
from app.ui.idle_work import IdleWork
from app.ui.tasks import Tasks

_IDLE_MS: Final = 6_000  # it takes longer than a title, and is needed at the next question only


class Summarising(IdleWork):
    """Has chats with a new answer summed up as far as they want it; ``done`` tells of each."""

    def __init__(
        self,
        summaries: Summariser,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        idle_ms: int = _IDLE_MS,
    ) -> None:
        def improve(chat: int, cancel: CancelToken) -> bool:
            return summaries.improve(chat, cancel=cancel)

        super().__init__(improve, tasks, parent, idle_ms=idle_ms)
