"""What the next question would take of the model's context window, part by part."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContextUse:
    """Parts of the context window in tokens, as they would be if the question were sent now.

    ``system`` are the rules, what a person told for every answer, and the model's own marks around
    turns. ``memory`` is the summary of earlier messages, ``answer`` what is kept free for the
    answer. ``unread`` counts the messages that would not be given, the oldest of the chat, and
    ``pushed_out`` those of them that the last answer still had, and that this question alone pushes
    out. ``new_tokens`` of the prompt are not in the model's memory yet. Times are in seconds; None
    where nothing was measured yet.
    ``is_too_long``: the question alone leaves no room, so that it could not be answered.
    """

    model: str
    context_tokens: int
    system: int = 0
    memory: int = 0
    sources: int = 0
    turns: int = 0
    question: int = 0
    answer: int = 0
    unread: int = 0
    pushed_out: int = 0
    new_tokens: int = 0
    first_word_s: float | None = None
    whole_s: float | None = None
    reads_turns: bool = True  # False: this model is given the question and its sources alone
    is_too_long: bool = False

    @property
    def prompt(self) -> int:
        """All that the model would read."""
        return self.system + self.memory + self.sources + self.turns + self.question

    @property
    def asked(self) -> int:
        """What the question itself takes, with what is looked up for it."""
        return self.sources + self.question

    @property
    def free(self) -> int:
        """What nothing would take."""
        return max(0, self.context_tokens - self.prompt - self.answer)
