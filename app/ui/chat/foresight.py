"""Measures what the next question takes, while it is typed; never on the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.chat import Message
from app.domain.context import ContextUse
from app.domain.memory import ChatSummary
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.chat import AskOptions
from app.services.session import Session
from app.ui.chat.composer import Composer, ComposerState
from app.ui.chat.turns import Phase, TurnModel
from app.ui.tasks import Job, Tasks

_PAUSE_MS: Final = 450  # in typing, before it is worth counting


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What was measured: None where it could not be; and what sums up the chat's beginning."""

    use: ContextUse | None
    summary: ChatSummary | None
    has_text: bool


class Foresight(QObject):
    """Looks again after each pause in typing, and whenever the chat or its choices are others.

    Signals:
        measured: (ContextUse or None) what would be sent now.
    """

    measured = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        *,
        model: TurnModel,
        composer: Composer,
        options: Callable[[], AskOptions],
        until: Callable[[], int],
        parent: QObject,
    ) -> None:
        """``until`` is how many of the turns stand before the question that is written."""
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._model = model
        self._composer = composer
        self._options = options
        self._until = until
        self._job: Job[object] | None = None
        self._is_stale = False
        self.last: Foreseen | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        composer.edit.textChanged.connect(self.look_again)
        model.modelReset.connect(self._on_chat_changed)
        model.rowsInserted.connect(self.look_again)
        model.rowsRemoved.connect(self.look_again)

    @property
    def said(self) -> tuple[Message, ...]:
        """The messages before the question that is written, as far as they are kept."""
        turns = [self._model.turn(row) for row in range(min(self._until(), self._model.rowCount()))]
        return tuple(
            turn.message for turn in turns if turn.message.id > 0 and turn.phase is Phase.DONE
        )

    @property
    def summary(self) -> ChatSummary | None:
        """What sums up the chat's beginning, as far as it was read."""
        return None if self.last is None else self.last.summary

    def look_again(self) -> None:
        """Soon, and once for all that changes until then."""
        if not self._composer.text().strip():
            self._composer.show_estimate(None)
        self._is_stale = self._job is not None
        if self._job is not None:
            self._job.cancel()
        self._timer.start()

    def _on_chat_changed(self) -> None:
        """Where the last answer's memory began is known at once."""
        self.last = None
        self._composer.show_estimate(None)
        self._show_boundary(_unread(self.said), None)
        self.look_again()

    def _begin(self) -> None:
        if self._job is not None or self._composer.state is not ComposerState.READY:
            return
        question, said, options = self._composer.text().strip(), self.said, self._options()
        context, memory = self._session.context, self._session.memory
        preferences = self._session.preferences

        def look(_emit: object, cancel: CancelToken) -> Foreseen:
            summary = memory.read_summary(said, preferences.get())
            use = context.look(question, said, options=options, cancel=cancel)
            return Foreseen(use, summary, bool(question))

        self._job = self._tasks.job(
            look,
            on_success=self._on_measured,
            on_failure=self._on_failed,
            on_finished=self._on_finished,
        )

    def _on_measured(self, seen: Foreseen) -> None:
        if self._is_stale:
            return
        self.last = seen
        is_known = seen.has_text and seen.use is not None and seen.use.question > 0
        self._composer.show_estimate(seen.use if is_known else None)
        unread = _unread(self.said) if seen.use is None else seen.use.unread
        self._show_boundary(unread, seen.summary)
        self.measured.emit(seen.use)

    def _show_boundary(self, unread: int, summary: ChatSummary | None) -> None:
        """Above the first message that is read; a greeting before them all is not counted."""
        has_greeting = self._model.rowCount() > 0 and self._model.turn(0).message.is_greeting
        self._model.set_boundary(unread + 1 if unread and has_greeting else unread, summary)

    def _on_failed(self, _: UserFacingError) -> None:
        """What was measured of another text does not hold for this one; asking tells the rest."""
        if not self._is_stale:
            self._composer.show_estimate(None)
            self.measured.emit(None)

    def _on_finished(self) -> None:
        self._job = None
        if self._is_stale:
            self._is_stale = False
            self._timer.start()


def _unread(said: tuple[Message, ...]) -> int:
    """How many of the first messages the last answer was written without."""
    stats = next((one.stats for one in reversed(said) if one.stats is not None), None)
    return 0 if stats is None else stats.unread
