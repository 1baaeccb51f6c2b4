"""Lets chats get better titles in the background, while nothing else is asked of the model."""

from typing import Final

from PySide6.QtCore import QObject

from app.domain.progress import CancelToken
from app.services.titling import TitleService
from app.ui.idle_work import IdleWork
from app.ui.tasks import Tasks

_IDLE_MS: Final = 3_000  # after an answer: the next question may be on its way


class Titler(IdleWork):
    """Has chats with a new answer titled; ``done`` tells of each that has another title."""

    def __init__(
        self,
        titles: TitleService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        idle_ms: int = _IDLE_MS,
    ) -> None:
        def improve(chat: int, cancel: CancelToken) -> bool:
            return bool(titles.improve(chat, cancel=cancel))

        super().__init__(improve, tasks, parent, idle_ms=idle_ms)
