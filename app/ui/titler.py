"""Lets chats get better titles in the background, while nothing else is asked of the model."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import UserFacingError
from app.services.titling import TitleService
from app.ui.tasks import Job, Tasks

_IDLE_MS: Final = 3_000  # after an answer: the next question may be on its way


class Titler(QObject):
    """Remembers which chats have a new answer, and has them titled one after the other.

    Signals:
        titled: a chat's id; it has another title.
    """

    titled = Signal(int)

    def __init__(
        self,
        titles: TitleService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        idle_ms: int = _IDLE_MS,
    ) -> None:
        """``idle_ms``: for how long nothing may be asked before it begins."""
        super().__init__(parent)
        self._titles = titles
        self._tasks = tasks
        self._waiting: dict[int, None] = {}  # in the order in which they were answered
        self._job: Job[object] | None = None
        self._is_answering = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._begin)

    @property
    def is_waiting(self) -> bool:
        """Whether a chat is still to be titled."""
        return bool(self._waiting)

    def hear(self, conversation: int) -> None:
        """A chat was begun, or has a new answer."""
        self._waiting[conversation] = None
        self._start_soon()

    def set_answering(self, *, is_answering: bool) -> None:
        """A question ends what runs; it is done again after the answer."""
        self._is_answering = is_answering
        if not is_answering:
            self._start_soon()
            return
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _start_soon(self) -> None:
        if self._waiting and not self._is_answering and self._job is None:
            self._timer.start()

    def _begin(self) -> None:
        chat = next(iter(self._waiting))
        titles = self._titles
        self._job = self._tasks.job(
            lambda _, cancel: (chat, titles.improve(chat, cancel=cancel)),
            on_success=self._on_done,
            on_failure=self._on_failed,
            on_finished=self._on_finished,
        )

    def _on_done(self, done: tuple[int, str]) -> None:
        chat, title = done
        self._waiting.pop(chat, None)
        if title:
            self.titled.emit(chat)

    def _on_failed(self, _error: UserFacingError) -> None:
        """The title that it has does; whoever asks next hears what is wrong with the model."""
        self._waiting.clear()

    def _on_finished(self) -> None:
        self._job = None
        self._start_soon()
