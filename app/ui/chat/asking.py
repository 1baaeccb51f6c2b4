"""Runs one question at a time off the GUI thread and lets the answer grow in the model."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.domain.chat import Message
from app.domain.documents import PassageHit
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.chat import (
    AskEvent,
    AskOptions,
    AskStarted,
    ChatService,
    PartBegun,
    PartRead,
    PassagesRetrieved,
    TextReceived,
    ThoughtReceived,
)
from app.ui.tasks import Job, Tasks

_Call = Callable[[Callable[[AskEvent], None], CancelToken], Message]


@dataclass(slots=True)
class Running:
    """The answer under way, also while its conversation is not the one on screen.

    ``visit`` tells new chats apart: they have no id before the question is kept. ``question`` is
    empty when an earlier one is asked anew. ``edited`` is the question that it takes the place of,
    ``retried`` the answer that another one is to stand beside, and ``begun`` the one that goes on,
    as it was. ``part`` is the one of whole documents that is being
    read, and ``parts`` what those before it brought; both go when the text comes that they make.
    ``thoughts`` are what the model thinks since ``thinking_since`` (``time.monotonic``).
    ``is_told`` says that others know what became of it.
    """

    conversation: int | None
    options: AskOptions
    visit: int
    question: str = ""
    edited: Message | None = None
    retried: int = 0
    begun: Message | None = None
    answer: int = 0
    passages: tuple[PassageHit, ...] = ()
    pieces: list[str] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    thinking_since: float = 0.0
    part: PartBegun | None = None
    parts: list[str] = field(default_factory=list)
    is_told: bool = False
    is_new_chat: bool = field(init=False)

    def __post_init__(self) -> None:
        self.is_new_chat = self.conversation is None

    @property
    def text(self) -> str:
        """All of it so far."""
        return "".join(self.pieces)


class Asking(QObject):
    """Asks, asks again, stops.

    Signals:
        started: (AskStarted) the question is kept.
        retrieved: (passages) what the answer will draw on.
        part_begun: (PartBegun) the next part of whole documents is being read.
        part_read: (str) what a part brought.
        parts_done: the text that is made of the parts comes next.
        thoughts_received: (str) what the model thinks next, in batches.
        text_received: (str) the next text, in batches.
        finished: (Message) the answer as it was kept.
        failed: (UserFacingError) what went wrong.
        ended: (Running) nothing runs any more; comes last, however it ended.
    """

    started = Signal(object)
    retrieved = Signal(object)
    part_begun = Signal(object)
    part_read = Signal(str)
    parts_done = Signal()
    thoughts_received = Signal(str)
    text_received = Signal(str)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal(object)

    def __init__(self, chat: ChatService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat = chat
        self._tasks = tasks
        self._job: Job[AskEvent] | None = None
        self._running: Running | None = None
        self.answers: set[int] = set()  # that were begun here

    @property
    def running(self) -> Running | None:
        """The answer under way."""
        return self._running

    def ask(self, running: Running) -> None:
        """Asks; a no-op while another answer is under way."""
        self._run(
            lambda emit, cancel: self._chat.ask(
                running.question,
                conversation=running.conversation,
                options=running.options,
                on_event=emit,
                cancel=cancel,
            ),
            running,
        )

    def edit(self, question: int, running: Running) -> None:
        """Asks in place of an earlier question."""
        self._run(
            lambda emit, cancel: self._chat.edit(
                question,
                running.question,
                options=running.options,
                on_event=emit,
                cancel=cancel,
            ),
            running,
        )

    def retry(self, answer: int, running: Running) -> None:
        """Asks the same question anew."""
        self._run(
            lambda emit, cancel: self._chat.retry(
                answer, options=running.options, on_event=emit, cancel=cancel
            ),
            running,
        )

    def go_on(self, answer: int, running: Running) -> None:
        """Goes on with an answer."""
        self._run(
            lambda emit, cancel: self._chat.continue_answer(
                answer, options=running.options, on_event=emit, cancel=cancel
            ),
            running,
        )

    def stop(self) -> None:
        """Ends the answer soon."""
        if self._job is not None:
            self._job.cancel()
            # The engine hears of it over a pipe, which is not for this thread.
            self._tasks.read(self._chat.stop)

    def _run(self, call: _Call, running: Running) -> None:
        if self._running is not None:
            return
        self._running = running
        self._job = self._tasks.job(
            call,
            on_items=self._on_events,
            on_success=self._on_success,
            on_failure=self._on_failure,
            on_finished=self._on_finished,
            outlives_pages=True,
        )

    def _on_events(self, events: Sequence[AskEvent]) -> None:
        pieces: list[str] = []
        thoughts: list[str] = []
        for event in events:
            if isinstance(event, TextReceived):
                pieces.append(event.text)
            elif isinstance(event, ThoughtReceived):
                thoughts.append(event.text)
            else:
                self._on_milestone(event)
        if thoughts and self._running is not None:
            self._running.thinking_since = self._running.thinking_since or time.monotonic()
            self._running.thoughts.extend(thoughts)
            self.thoughts_received.emit("".join(thoughts))
        if pieces and self._running is not None:
            if self._running.part is not None:
                self._running.part = None
                self._running.parts.clear()
                self.parts_done.emit()
            text = "".join(pieces)
            self._running.pieces.append(text)
            self.text_received.emit(text)

    def _on_milestone(self, event: AskEvent) -> None:
        running = self._running
        if running is None:
            return
        if isinstance(event, AskStarted):
            running.conversation = event.conversation
            running.answer = event.answer
            self.answers.add(event.answer)
            self.started.emit(event)
        elif isinstance(event, PassagesRetrieved):
            running.passages = event.passages
            self.retrieved.emit(event.passages)
        elif isinstance(event, PartBegun):
            running.part = event
            self.part_begun.emit(event)
        elif isinstance(event, PartRead):
            running.parts.append(event.text)
            self.part_read.emit(event.text)

    def _on_success(self, message: Message) -> None:
        self.finished.emit(message)

    def _on_failure(self, error: UserFacingError) -> None:
        self.failed.emit(error)

    def _on_finished(self) -> None:
        running, self._running = self._running, None
        self._job = None
        self.ended.emit(running)
