"""Reads attached files off the GUI thread; goes on while other pages are made."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.documents import FileOutcome, ImportSummary
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.attachments import AttachmentService
from app.ui.chat.attachment_words import Obstacle
from app.ui.sentences import error_text
from app.ui.tasks import Job, Tasks

_Event = FileOutcome | Progress
_FIRST_WAIT_MS: Final = 15_000
_LONGEST_WAIT_MS: Final = 600_000
_BUG: Final = Obstacle()


class AttachmentReader(QObject):
    """One run for each chat; what is attached meanwhile is read by the next.

    Where no file of a chat can be read it is tried again by itself, less and less often, unless
    a bug was the reason: that would come for ever.

    Signals:
        moved: (id) a file of a chat came further, or all are settled.
        failed: (id, UserFacingError) no file of a chat can be read now; they wait. Told once.
    """

    moved = Signal(int)
    failed = Signal(int, object)

    def __init__(
        self,
        attachments: AttachmentService,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        first_wait_ms: int = _FIRST_WAIT_MS,
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._tasks = tasks
        self._jobs: dict[int, Job[_Event]] = {}
        self._parts: dict[int, float] = {}
        self._again: set[int] = set()
        self._later: list[int] = []  # what nobody opened is read chat by chat
        self._stuck: dict[int, Obstacle] = {}
        self._told: dict[int, str] = {}  # by chat: the code of what was told of it last
        self._done: set[int] = set()  # with a run that came to its end, and is told so next
        self._first_wait_ms = first_wait_ms
        self._later_timer = QTimer(self)
        self._later_timer.setSingleShot(True)
        self._later_timer.setInterval(first_wait_ms)
        self._later_timer.timeout.connect(self._on_wait_over)

    def may_begin(self, chat: int) -> bool:
        """Whether nobody reads for a chat, and nothing stood in the way when somebody did."""
        return chat not in self._jobs and chat not in self._stuck

    def obstacle(self, chat: int) -> Obstacle | None:
        """What stood in the way of all files of a chat: no question waits for it to go."""
        return self._stuck.get(chat)

    def read(self, chat: int) -> None:
        """Reads what waits of a chat; somebody wants it, and is told where that is not possible."""
        self._told.pop(chat, None)
        self._read(chat)

    def _read(self, chat: int) -> None:
        self._stuck.pop(chat, None)
        if chat in self._jobs:
            self._again.add(chat)
            return
        self._jobs[chat] = self._tasks.job(
            partial(self._work, chat),
            on_items=partial(self._on_items, chat),
            on_success=lambda _: self._done.add(chat),
            on_failure=partial(self._on_failed, chat),
            on_finished=partial(self._on_finished, chat),
            outlives_pages=True,
        )

    def go_on(self) -> None:
        """Reads what a lock or a kill cut off, of all chats."""
        self._tasks.read(self._attachments.waiting_chats, self._on_waiting)

    def cancel(self, chat: int) -> None:
        """Nothing of a chat is wanted any more that is not read."""
        if chat in self._jobs:
            self._jobs[chat].cancel()

    def _work(
        self, chat: int, emit: Callable[[_Event], None], cancel: CancelToken
    ) -> ImportSummary:
        return self._attachments.read(chat, on_outcome=emit, on_progress=emit, cancel=cancel)

    def part(self, chat: int) -> float:
        """How much is read of the file of a chat that is read now; 0 where it is not known."""
        return self._parts.get(chat, 0.0)

    def _on_items(self, chat: int, items: Sequence[_Event]) -> None:
        progress = [item for item in items if isinstance(item, Progress)]
        if progress:
            self._parts[chat] = progress[-1].part
        self.moved.emit(chat)

    def _on_waiting(self, chats: tuple[int, ...]) -> None:
        self._later = [chat for chat in chats if chat not in self._jobs]
        self._go_on_next()

    def _go_on_next(self) -> None:
        if self._later and not self._jobs:
            self.read(self._later.pop(0))

    def _on_failed(self, chat: int, error: UserFacingError) -> None:
        self._stuck[chat] = Obstacle(error.error_code, error_text(error))
        if not self._later_timer.isActive():
            self._later_timer.start()
        if self._told.get(chat) != error.error_code:
            self._told[chat] = error.error_code
            self.failed.emit(chat, error)

    def _on_wait_over(self) -> None:
        """Space may be there again, and what could not start may start."""
        longer_ms = min(2 * self._later_timer.interval(), _LONGEST_WAIT_MS)
        self._later_timer.setInterval(longer_ms)
        for chat in [chat for chat, obstacle in self._stuck.items() if obstacle != _BUG]:
            self._read(chat)

    def _on_finished(self, chat: int) -> None:
        job = self._jobs.pop(chat)
        self._parts.pop(chat, None)
        if chat in self._done:
            self._told.pop(chat, None)
            self._later_timer.setInterval(self._first_wait_ms)
        elif not job.token.is_cancelled:
            self._stuck.setdefault(chat, _BUG)
        self._done.discard(chat)
        if chat in self._again:
            self._again.discard(chat)
            self.read(chat)
        self._go_on_next()
        self.moved.emit(chat)
