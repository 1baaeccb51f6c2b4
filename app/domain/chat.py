"""Conversations, messages and citations as frozen values."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple

from app.domain.sampling import SamplingParams

ABSENT: Final = 0  # no row ever has this id


class Role(StrEnum):
    """Who speaks."""

    USER = "user"
    ASSISTANT = "assistant"


class MessageState(StrEnum):
    """How far an answer came. A user's message is always COMPLETE."""

    STREAMING = "streaming"
    COMPLETE = "complete"
    STOPPED = "stopped"  # by the user
    INTERRUPTED = "interrupted"  # the program or the worker ended before the answer did
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Citation:
    """One source of one answer, resolved from our own passage ids.

    ``quote`` is, after white space is collapsed, an exact substring of the page's text.
    ``page`` is the physical page or slide, 1-based, None where the format has none; ``place``
    names the spot instead (a sheet, a mail part, a section). ``answer_end`` is the character
    offset in the answer after which the mark belongs. ``passage`` and ``document`` are ``ABSENT``
    in an imported answer whose document is not here: its words are all there is of the source.
    """

    n: int
    passage: int
    document: int
    file: str
    page: int | None
    place: str
    quote: str
    is_supported: bool
    answer_end: int = 0

    @property
    def is_here(self) -> bool:
        """Whether the document that it is from is in this vault."""
        return self.passage != ABSENT


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """What one answer cost. Times in milliseconds.

    ``guessed_tokens`` of the answer were foreseen from its prompt, and cost less than others.
    ``seed`` is the one that was used, also where it was drawn; None where nothing was left to
    chance. Of an answer that was continued tokens are those of all its parts, speed is over all of
    them, and the rest is of the last part but for the time to the first word and the thoughts.
    ``thought_tokens`` of the answer's tokens were thoughts, which took ``thought_ms``. ``unread``
    counts the messages before the question that the model was not given any more, the oldest.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    ttft_ms: float = 0.0
    tokens_per_second: float = 0.0
    context_tokens: int = 0  # size of the window
    model: str = ""
    template: str = ""  # a ``TemplateUse``: what framed the prompt
    guessed_tokens: int = 0
    sampling: SamplingParams | None = None  # None: not known, as of answers of earlier versions
    seed: int | None = None
    finish: str = ""  # a ``FinishReason``: why it ended; empty where it is not known
    continued: int = 0  # how often
    persona: str = ""  # the name of who answered; empty where the chat had none
    thought_tokens: int = 0
    thought_ms: float = 0.0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Message:
    """One turn. ``note`` says in one sentence what was left out or went wrong, else empty.

    ``parent`` is the message that it follows, None where it begins the chat. ``versions`` are the
    messages that follow the same one, itself among them, oldest first. ``attachments`` are names of
    files that came with an imported question. ``thoughts`` are what a model wrote before an answer,
    for people to look at: no part of it, and never sent to a model again.
    """

    id: int
    conversation: int
    role: Role
    text: str
    created: datetime
    state: MessageState
    citations: tuple[Citation, ...] = ()
    nearest: tuple[Citation, ...] = ()  # shown when the documents do not say
    is_answerable: bool = True
    is_extractive: bool = False  # the passages themselves, no model wrote this
    note: str = ""
    stats: GenerationStats | None = None
    parent: int | None = None
    versions: tuple[int, ...] = ()
    attachments: tuple[str, ...] = ()
    thoughts: str = ""

    @property
    def is_greeting(self) -> bool:
        """Whether it answers nothing: it began the chat, and no question led to it."""
        return self.role is Role.ASSISTANT and self.parent is None

    @property
    def is_unfinished(self) -> bool:
        """Whether a model wrote the beginning of an answer, and there may be more to it."""
        is_cut = self.stats is not None and self.stats.finish == "length"
        is_over = self.state in {MessageState.STOPPED, MessageState.INTERRUPTED} or (
            self.state is MessageState.COMPLETE and is_cut
        )
        is_written = self.is_answerable and not self.is_extractive and bool(self.text.strip())
        return self.role is Role.ASSISTANT and is_written and is_over


class ConversationSummary(NamedTuple):
    """A row of the history list. Times are UTC.

    A tuple: ten thousand of them are made in a fifth of the time that dataclasses take.
    ``messages`` counts those of all branches. ``keep_days`` is for how long the chat itself is to
    be kept; None: as long as the site says. ``folder`` is empty for a chat that lies in none;
    ``tags`` are in the order of the alphabet.
    """

    id: int
    title: str
    created: datetime
    updated: datetime
    messages: int
    is_pinned: bool = False
    keep_days: int | None = None
    folder: str = ""
    tags: tuple[str, ...] = ()
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat as it is read: one branch of it, from the first message to the last."""

    summary: ConversationSummary
    messages: tuple[Message, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class ConversationTree:
    """A chat with all its branches: every message, each after its ``parent``.

    ``shown`` are the ids of the branch that is read now, as ``Conversation`` has it.
    """

    summary: ConversationSummary
    messages: tuple[Message, ...] = ()
    shown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageHit:
    """A message found by search; matches in ``snippet`` stand between U+0002 and U+0003."""

    conversation: int
    message: int
    title: str
    snippet: str
    role: Role
    created: datetime
    folder: str = ""
    is_archived: bool = False
