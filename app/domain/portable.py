"""A chat as a file can carry it: whole, with every branch, and without an id of any vault."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.chat import GenerationStats, MessageState, Role
from app.domain.memory import ChatMemory
from app.domain.personas import Persona


@dataclass(frozen=True, slots=True)
class PortableSource:
    """A source of an answer in words: what is left of a ``Citation`` outside its vault.

    ``sha256`` is of the document's bytes and ``marking`` what the document bears; both are empty
    where nobody knows. The other fields are those of ``Citation``.
    """

    n: int
    file: str
    page: int | None
    place: str
    quote: str
    is_supported: bool = True
    answer_end: int = 0
    sha256: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class PortableAttachment:
    """A file that was handed over, with a question or to a chat as a whole.

    ``text`` is what was read of it, or empty; of one that was attached to a chat it always is.
    ``size_bytes`` is None where nobody knows.
    """

    name: str
    media_type: str = ""
    size_bytes: int | None = None
    sha256: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PortableMessage:
    """One turn. ``id`` tells it from the others of its chat, ``parent`` is what it follows."""

    id: str
    parent: str | None
    role: Role
    text: str
    created: datetime
    state: MessageState = MessageState.COMPLETE
    citations: tuple[PortableSource, ...] = ()
    nearest: tuple[PortableSource, ...] = ()
    is_answerable: bool = True
    is_extractive: bool = False
    note: str = ""
    model: str = ""
    stats: GenerationStats | None = None
    attachments: tuple[PortableAttachment, ...] = ()
    thoughts: str = ""


@dataclass(frozen=True, slots=True)
class PortableSummary:
    """What was said through a message, in short; as ``ChatSummary``, without an id of a vault."""

    through: str
    text: str
    model: str
    created: datetime


@dataclass(frozen=True, slots=True)
class PortableChat:
    """A chat with all that was ever said in it; a message stands behind the one it follows.

    ``shown`` is the last message of the branch that is looked at, None in an empty chat. ``tags``
    stand in the order of their letters, ``summaries`` in that of what they cover. ``persona`` is
    the copy that the chat has of who answers in it, None where nobody was chosen. ``attachments``
    are the files that the chat as a whole has.
    """

    id: str
    title: str
    created: datetime
    updated: datetime
    messages: tuple[PortableMessage, ...]
    shown: str | None = None
    is_pinned: bool = False
    keep_days: int | None = None
    folder: str = ""
    tags: tuple[str, ...] = ()
    is_archived: bool = False
    memory: ChatMemory = field(default_factory=ChatMemory)
    summaries: tuple[PortableSummary, ...] = ()
    persona: Persona | None = None
    attachments: tuple[PortableAttachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """A stretch of a chat that leaves another one behind ``after``; None: at the beginning."""

    after: PortableMessage | None
    messages: tuple[PortableMessage, ...]


def shown_branch(chat: PortableChat) -> tuple[PortableMessage, ...]:
    """From the first question to the last message that is looked at."""
    by_id = {message.id: message for message in chat.messages}
    path: list[PortableMessage] = []
    at = chat.shown
    while at is not None:
        path.append(by_id[at])
        at = by_id[at].parent
    return tuple(reversed(path))


def other_branches(chat: PortableChat) -> tuple[Branch, ...]:
    """What ``shown_branch`` leaves out, cut where it forks again; each message stands in one."""
    by_id = {message.id: message for message in chat.messages}
    told = {message.id for message in shown_branch(chat)}
    following: dict[str | None, list[PortableMessage]] = {}
    for message in chat.messages:
        following.setdefault(message.parent, []).append(message)
    branches: list[Branch] = []
    for first in chat.messages:
        if first.id in told:
            continue
        stretch = [first]
        while rest := following.get(stretch[-1].id):
            stretch.append(rest[-1])
        told.update(message.id for message in stretch)
        after = None if first.parent is None else by_id[first.parent]
        branches.append(Branch(after, tuple(stretch)))
    return tuple(branches)


def markings(messages: Sequence[PortableMessage]) -> tuple[str, ...]:
    """Every marking that a document bears which these messages quote, in order of appearance."""
    sources = (one for message in messages for one in (*message.citations, *message.nearest))
    return tuple(dict.fromkeys(one.marking for one in sources if one.marking))
