"""Work on chats that have a new answer, in the background, while nothing is asked of the model."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.ui.tasks import Job, Tasks


class IdleWork(QObject):
    """Remembers which chats have a new answer, and works on them one after the other.

    Signals:
        done: a chat's id; something of it is another now.
    """

    done = Signal(int)

    def __init__(
        self,
        work: Callable[[int, CancelToken], bool],
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        idle_ms: int,
    ) -> None:
        """``work`` is done on a chat off the GUI thread, and tells whether it changed anything.

        ``idle_ms``: for how long nothing may be asked before it begins.
        """
        super().__init__(parent)
        self._work = work
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
        """Whether a chat is still to be worked on."""
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
        work = self._work
        self._job = self._tasks.job(
            lambda _, cancel: (chat, work(chat, cancel)),
            on_success=self._on_done,
            on_failure=self._on_failed,
            on_finished=self._on_finished,
            outlives_pages=True,
        )

    def _on_done(self, done: tuple[int, bool]) -> None:
        chat, is_changed = done
        self._waiting.pop(chat, None)
        if is_changed:
            self.done.emit(chat)

    def _on_failed(self, _error: UserFacingError) -> None:
        """What is there does; whoever asks next hears what is wrong with the model."""
        self._waiting.clear()

    def _on_finished(self) -> None:
        self._job = None
        self._start_soon()
