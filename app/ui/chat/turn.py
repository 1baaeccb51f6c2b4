"""One turn as the conversation shows it: a question, or an answer that may still grow."""

import time
from dataclasses import dataclass, replace
from enum import IntEnum

from app.domain.chat import Citation, Message, Role
from app.domain.memory import ChatSummary
from app.services.chat import PartBegun
from app.ui.chat.citing import CitationPlan
from app.ui.chat.segments import Segmenter


class Phase(IntEnum):
    """How far an answer is."""

    SEARCHING = 0
    READING = 1
    WRITING = 2
    DONE = 3


@dataclass(frozen=True, slots=True)
class Boundary:
    """Above a turn: what stands before it is not given to the model as it was said.

    ``summary`` is what the model is given in its place, if anything.
    """

    summary: ChatSummary | None = None
    is_unfolded: bool = False


class Turn:
    """One row. The text of a growing answer lives in its segmenter, not in ``message``."""

    __slots__ = (
        "_thought_s",
        "_thoughts",
        "is_unfolded",
        "message",
        "part",
        "passages",
        "phase",
        "plan",
        "segmenter",
        "thinking_since",
    )

    def __init__(self, message: Message, *, phase: Phase = Phase.DONE) -> None:
        self.message = message
        self.phase = phase
        self.passages = 0
        self.part: PartBegun | None = None  # of whole documents, that is being read
        self.plan: CitationPlan | None = None
        self.segmenter: Segmenter | None = None
        self.is_unfolded = False  # its thoughts are shown
        self.thinking_since = 0.0  # of the clock that only goes forward; 0: it does not think
        self._thoughts = ""
        self._thought_s = 0.0

    @property
    def is_question(self) -> bool:
        """Whether the user wrote it."""
        return self.message.role is Role.USER

    @property
    def text(self) -> str:
        """All of its text so far."""
        if self.phase is Phase.DONE or self.segmenter is None:
            return self.message.text
        return self.segmenter.text

    @property
    def is_waiting(self) -> bool:
        """Whether something is awaited that a line under it tells of."""
        return self.phase < Phase.WRITING or self.part is not None

    @property
    def thoughts(self) -> str:
        """What the model thought before the answer, so far."""
        return self._thoughts or self.message.thoughts

    @property
    def is_thinking(self) -> bool:
        """Whether thoughts come, and no word of the answer yet."""
        return self.thinking_since > 0

    @property
    def thought_s(self) -> float:
        """For how long it thought; 0 where nobody knows."""
        if self.is_thinking:
            return time.monotonic() - self.thinking_since
        stats = self.message.stats
        return self._thought_s or (0.0 if stats is None else stats.thought_ms / 1000)

    def think(self, piece: str, since: float) -> None:
        """Takes more thoughts, the first of which came at ``since``."""
        self._thoughts += piece
        self.thinking_since = since

    def stop_thinking(self) -> None:
        """The answer itself begins: its thoughts fold up."""
        if self.is_thinking:
            self._thought_s, self.thinking_since = self.thought_s, 0.0
            self.is_unfolded = False

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the marks point to; while it grows, the passages that were found."""
        return self.plan.citations if self.plan is not None else self.message.citations

    def shows(self, message: Message) -> bool:
        """Whether it would look the same with this message."""
        # A question that was asked here knows neither to the microsecond when, nor what before it.
        known = replace(self.message, created=message.created, parent=message.parent)
        return self.phase is Phase.DONE and known == message

    def parsed(self) -> tuple[Segmenter, CitationPlan]:
        """Its stretches and marks; made when first needed, so that opening a chat is cheap."""
        if self.segmenter is None:
            self.segmenter = Segmenter()
            self.segmenter.append(self.message.text)
        if self.plan is None:
            self.plan = CitationPlan.of_finished(self.message.text, self.message.citations)
        return self.segmenter, self.plan
