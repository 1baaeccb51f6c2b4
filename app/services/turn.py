"""What one turn of a conversation is made of: its options, its events, its answer as it grows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.chat import Citation, GenerationStats, Message, MessageState
from app.domain.documents import PassageHit
from app.domain.engine import SamplingParams
from app.domain.ids import MESSAGE, format_id
from app.domain.personas import Persona
from app.domain.progress import CancelToken
from app.domain.whole import DocumentName, Part
from app.errors import UserFacingError
from app.policy.filter.rules import Rule, Side
from app.services.continuing import beginning
from app.services.sampling import sampling_of
from app.services.screening import Screened
from app.settings.fields import Settings


class EmptyQuestionError(UserFacingError):
    """There is nothing to answer."""

    code = "empty_question"


class NotAQuestionError(UserFacingError):
    """An answer was named where a question is wanted."""

    code = "not_a_question"


class NotAnAnswerError(UserFacingError):
    """A question was named where an answer is wanted."""

    code = "not_an_answer"


class QuestionTooLongError(UserFacingError):
    """The question alone does not fit the model's context window."""

    code = "question_too_long"


class NoModelError(UserFacingError):
    """No generative model is installed and there are no documents to quote."""

    code = "no_model"


class NothingToQuoteError(UserFacingError):
    """Quotes were asked for where there are no documents."""

    code = "nothing_to_quote"


class BusyError(UserFacingError):
    """Another answer is being written."""

    code = "busy"


@dataclass(frozen=True, slots=True)
class AskOptions:
    """Choices for one question; None means what the chat's persona, or the settings, say.

    ``persona`` is who answers in the chat from this question on; None: whoever did. ``chat`` is the
    one whose attached files are asked too, and alone without ``use_documents``; whoever asks in a
    chat need not name it.
    """

    collection: str | None = None
    use_documents: bool = True
    model: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    quotes_only: bool | None = None  # the best sentences of the documents; no model writes
    changes: Mapping[str, object] = field(default_factory=dict)  # of settings, by field name
    documents: tuple[int, ...] = ()  # that a question over whole documents is about, if chosen
    persona: Persona | None = None
    memory: int | None = None  # earlier turns that the model is given; 0: as many as fit
    chat: int | None = None


@dataclass(frozen=True, slots=True)
class AskStarted:
    """The question is kept; ids are set. First event of every turn.

    ``kept`` is the question as it was kept, where the site's filter covered parts of it.
    """

    conversation: int
    question: int
    answer: int
    kept: str = ""


@dataclass(frozen=True, slots=True)
class PassagesRetrieved:
    """What the documents offer, best first; comes before the first text."""

    passages: tuple[PassageHit, ...]


@dataclass(frozen=True, slots=True)
class TextReceived:
    """The next piece of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class ThoughtReceived:
    """The next piece of what the model thinks before its answer."""

    text: str


@dataclass(frozen=True, slots=True)
class PartBegun:
    """The next part of whole documents is being read; 0 seconds left: not known yet."""

    part: Part
    seconds_left: float


@dataclass(frozen=True, slots=True)
class PartRead:
    """What a part brought. The answer that is made of all parts comes as text after the last."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class WhichDocument:
    """It is not clear which documents are meant: the ones to choose from, the likeliest first."""

    documents: tuple[DocumentName, ...]


@dataclass(frozen=True, slots=True)
class Filtered:
    """A rule of the site's filter acted, for the first time in this question or answer."""

    rule: Rule
    side: Side


AskEvent = (
    AskStarted
    | PassagesRetrieved
    | ThoughtReceived
    | TextReceived
    | PartBegun
    | PartRead
    | WhichDocument
    | Filtered
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is kept, with what was said before it."""

    conversation: int
    id: int
    question: str
    history: tuple[Message, ...]  # that the model is given as it was said, as far as it fits
    beside: int | None = None  # the answer that a retry stands beside
    shown: int | None = None  # the end of the branch that was shown before the retry
    continues: Message | None = None  # the answer that goes on, as it was
    screened: Screened | None = None  # the question by the site's filter, once that saw it
    before: tuple[Message, ...] = ()  # the messages before ``history``, which are not given
    memory: str = ""  # what those say in short, if anything
    may_be_whole: bool = False  # all is given as it was said in place of that, where it fits

    @property
    def said(self) -> tuple[Message, ...]:
        """All that was said before it in its branch."""
        return (*self.before, *self.history)

    @property
    def whole(self) -> "Asked":
        """With all that was said, in place of what says the beginning in short."""
        return replace(self, before=(), history=self.said, memory="", may_be_whole=False)

    @property
    def unread(self) -> int:
        """How many messages are not given."""
        return len(self.before)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one answer is made from."""

    asked: Asked
    answer: int
    options: AskOptions
    settings: Settings
    on_event: Callable[[AskEvent], None]
    cancel: CancelToken
    persona: Persona | None = None
    note: str = ""  # what is to be said of it, however it comes out

    @property
    def begun(self) -> str:
        """What stands already of an answer that goes on; empty for a new one."""
        return "" if self.asked.continues is None else beginning(self.asked.continues)


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer ready to be kept."""

    text: str
    state: MessageState = MessageState.COMPLETE
    citations: tuple[Citation, ...] = ()
    nearest: tuple[Citation, ...] = ()
    is_answerable: bool = True
    is_extractive: bool = False
    note: str = ""
    stats: GenerationStats | None = None
    thoughts: str = ""

    @staticmethod
    def of(kept: Message) -> "Draft":
        """What a kept answer is made of."""
        return Draft(
            kept.text,
            kept.state,
            citations=kept.citations,
            nearest=kept.nearest,
            is_answerable=kept.is_answerable,
            is_extractive=kept.is_extractive,
            note=kept.note,
            stats=kept.stats,
            thoughts=kept.thoughts,
        )


def broken(turn: Turn, so_far: str, state: MessageState) -> Draft:
    """What came of an answer that has no end; one that went on keeps the sources it had."""
    old = turn.asked.continues
    return Draft(
        so_far,
        state,
        citations=() if old is None else old.citations,
        stats=None if old is None else old.stats,
    )


def sampling(turn: Turn) -> SamplingParams:
    """How this answer is written: what was chosen for it, else what the settings say."""
    settings, options = turn.settings, turn.options
    usual = sampling_of(settings)
    return replace(
        usual,
        temperature=usual.temperature if options.temperature is None else options.temperature,
        max_tokens=options.max_tokens or usual.max_tokens,
        seed=usual.seed if options.seed is None else options.seed,
    )


def required(question: str) -> str:
    """What is asked, without the white space around it.

    Raises:
        EmptyQuestionError: nothing is.
    """
    if not question.strip():
        raise EmptyQuestionError("The question is empty.", hint="Write something to ask.")
    return question.strip()


def not_an_answer(message: int) -> NotAnAnswerError:
    """What to say of a message that is to no question."""
    return NotAnAnswerError(
        f"{format_id(MESSAGE, message)} is no answer to a question. Nothing was changed.",
        hint="Name an answer, as cloister chats show lists them.",
    )


def ignore(_: AskEvent) -> None:
    """For who listens to nothing."""
