"""One turn of a conversation: retrieve, prompt, stream, cite, keep."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.chat import Message
from app.domain.documents import PassageHit
from app.domain.progress import CancelToken


@dataclass(frozen=True, slots=True)
class AskOptions:
    """Choices for one question; None means what the settings say."""

    collection: str | None = None
    use_documents: bool = True
    model: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class AskStarted:
    """The question is kept; ids are set. First event of every turn."""

    conversation: int
    question: int
    answer: int


@dataclass(frozen=True, slots=True)
class PassagesRetrieved:
    """What the documents offer, best first; comes before the first text."""

    passages: tuple[PassageHit, ...]


@dataclass(frozen=True, slots=True)
class TextReceived:
    """The next piece of the answer."""

    text: str


AskEvent = AskStarted | PassagesRetrieved | TextReceived


class ChatService:
    """Asks questions. One turn at a time; ``stop`` may come from any thread."""

    def ask(
        self,
        question: str,
        *,
        conversation: int | None = None,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Asks and returns the finished answer, citations and state included; blocks meanwhile.

        ``on_event`` is called on the calling thread's workers, never after the return.

        Raises:
            UserFacingError: ``empty_question``, ``question_too_long``, ``no_such_conversation``,
                ``engine_died`` and its kin. The question is kept, and the answer, if begun,
                stands marked as failed or interrupted.
        """
        raise NotImplementedError

    def retry(
        self,
        answer: int,
        *,
        options: AskOptions | None = None,
        on_event: Callable[[AskEvent], None] | None = None,
        cancel: CancelToken | None = None,
    ) -> Message:
        """Answers the same question anew; the old answer is replaced once the new one begins."""
        raise NotImplementedError

    def stop(self) -> None:
        """Ends the running answer soon; what came so far stays, marked as stopped."""
        raise NotImplementedError
