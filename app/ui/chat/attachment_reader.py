"""Reads attached files off the GUI thread; goes on while other pages are made."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.documents import FileOutcome, ImportSummary
from app.domain.progress import CancelToken, Progress
from app.errors import UserFacingError
from app.services.attachments import AttachmentService
from app.ui.tasks import Job, Tasks

_Event = FileOutcome | Progress


class AttachmentReader(QObject):
    """One run for each chat; what is attached meanwhile is read by the next.

    Signals:
        moved: (id) a file of a chat came further, or all are settled.
        failed: (id, UserFacingError) no file of a chat can be read now; they wait.
    """

    moved = Signal(int)
    failed = Signal(int, object)

    def __init__(
        self, attachments: AttachmentService, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._tasks = tasks
        self._jobs: dict[int, Job[_Event]] = {}
        self._parts: dict[int, float] = {}
        self._again: set[int] = set()
        self._later: list[int] = []  # what nobody opened is read chat by chat
        self._stuck: set[int] = set()
        self._done: set[int] = set()  # with a run that came to its end, and is told so next

    def may_begin(self, chat: int) -> bool:
        """Whether nobody reads for a chat, and nothing stood in the way when somebody did."""
        return chat not in self._jobs and chat not in self._stuck

    def is_stuck(self, chat: int) -> bool:
        """Whether something stood in the way of all files of a chat: there is no waiting for it."""
        return chat in self._stuck

    def read(self, chat: int) -> None:
        """Reads what waits of a chat."""
        self._stuck.discard(chat)
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
        self.failed.emit(chat, error)

    def _on_finished(self, chat: int) -> None:
        job = self._jobs.pop(chat)
        self._parts.pop(chat, None)
        if chat not in self._done and not job.token.is_cancelled:
            self._stuck.add(chat)  # after a bug as well: what reads again by itself never ends
        self._done.discard(chat)
        if chat in self._again:
            self._again.discard(chat)
            self.read(chat)
        self._go_on_next()
        self.moved.emit(chat)
