"""Makes a chat of ours from the turns of another program: two sides that take turns, no rules.

Other programs keep more than what was said: system prompts, calls of tools and what came of them.
None of that comes in. What is left is joined, so that questions and answers alternate in every
branch, as the templates of models ask for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from app.domain.chat import MessageState, Role
from app.domain.portable import (
    PortableAttachment,
    PortableChat,
    PortableMessage,
    PortableSource,
)
from app.services.chat_files import limits
from app.services.chat_files.errors import BadChatError, LargeChatError

_GAP: Final = "\n\n"
_TITLE_CHARS: Final = 200
_FIRST_WORDS_CHARS: Final = 60


@dataclass(slots=True)
class Turn:
    """A node of another program's tree. ``role`` None: nothing that either side said.

    ``created`` is in seconds since 1970 UTC.
    """

    id: str
    parent: str | None
    role: Role | None
    text: str = ""
    created: float | None = None
    model: str = ""
    state: MessageState = MessageState.COMPLETE
    sources: list[PortableSource] = field(default_factory=list)
    attachments: list[PortableAttachment] = field(default_factory=list)

    @property
    def says_something(self) -> bool:
        """Whether there is anything to keep of it."""
        return self.role is not None and bool(self.text.strip() or self.attachments)


@dataclass(frozen=True, slots=True)
class Found:
    """A chat and how many of its turns were left out: prompts of the system, steps of tools."""

    chat: PortableChat
    left_out: int = 0


def build(
    turns: Sequence[Turn],
    *,
    id: str,  # noqa: A002 (as the chat calls it)
    title: str,
    current: str | None,
    created: datetime,
    updated: datetime | None = None,
    is_pinned: bool = False,
    left_out: int = 0,
) -> Found:
    """The chat that these turns make; ``current`` is the one that was looked at last.

    Raises:
        BadChatError: they do not form a tree, or say nothing at all.
    """
    if len(turns) > 2 * limits.MOST_MESSAGES:
        raise LargeChatError(f"A chat has {len(turns)} messages, more than what is read.")
    ordered = _from_the_roots(turns)
    kept = _Kept()
    for turn in ordered:
        kept.add(turn)
    if not kept.messages:
        raise BadChatError("Nobody says anything in this chat.")
    timed = _timed(kept.remaining(), created)
    names = {message.id: f"m{n}" for n, message in enumerate(timed, 1)}
    messages = tuple(_renamed(message, names) for message in timed)
    chat = PortableChat(
        id=id[:64] or "1",
        title=" ".join(title.split())[:_TITLE_CHARS] or _first_words(messages),
        created=limits.within(created),
        updated=limits.within(updated or max(one.created for one in messages)),
        messages=messages,
        shown=names[kept.last_below(current)],
        is_pinned=is_pinned,
    )
    return Found(limits.check(chat), left_out + kept.left_out)


def _from_the_roots(turns: Sequence[Turn]) -> list[Turn]:
    """Each turn behind the one that it follows, in the order of the file."""
    known = {turn.id for turn in turns}
    if len(known) < len(turns):
        raise BadChatError("Two messages of this chat have the same name.")
    following: dict[str | None, list[Turn]] = {}
    for turn in turns:
        following.setdefault(turn.parent if turn.parent in known else None, []).append(turn)
    ordered: list[Turn] = []
    waiting = following.get(None, [])[::-1]
    while waiting:
        turn = waiting.pop()
        ordered.append(turn)
        waiting += following.get(turn.id, [])[::-1]
    if len(ordered) < len(turns):
        raise BadChatError("The messages of this chat go round in a circle.")
    return ordered


class _Kept:
    """Takes turns from the roots on; joins those of one side that follow each other."""

    def __init__(self) -> None:
        self.messages: dict[str, PortableMessage] = {}
        self.left_out = 0
        self._times: dict[str, float | None] = {}
        self._place: dict[str, str | None] = {}  # of a turn: the message that has its words
        self._joined: dict[str, str] = {}  # into which message of the same side
        self._answered: dict[str, str] = {}  # by the last message of the other side
        self._chars = 0

    def add(self, turn: Turn) -> None:
        parent = None if turn.parent is None else self._place.get(turn.parent)
        if turn.role is None or not turn.says_something:
            self.left_out += turn.role is None and bool(turn.text)
            self._place[turn.id] = parent
            return
        message = PortableMessage(
            id=turn.id,
            parent=parent,
            role=turn.role,
            text=turn.text,
            created=limits.moment(turn.created or 0),
            state=turn.state,
            citations=tuple(turn.sources),
            model=turn.model[: limits.MOST_NAME_CHARS],
            attachments=tuple(turn.attachments),
        )
        before = self.messages.get(parent) if parent is not None else None
        if before is not None and before.role is message.role:
            self._joined[before.id] = message.id
            message = _joined(before, message)
        if message.parent is not None:
            self._answered[message.parent] = message.id
        self._chars += len(message.text)
        if self._chars > limits.MOST_CHAT_BYTES:
            raise LargeChatError("This chat is longer than what is read.")
        self.messages[message.id] = message
        self._times[message.id] = turn.created
        self._place[turn.id] = message.id

    def last_below(self, turn: str | None) -> str:
        """The end of the newest branch through a turn; of all branches if it is not there."""
        at = None if turn is None else self._place.get(turn)
        if at is None:
            return next(reversed(self.messages))
        while (after := self._answered.get(at) or self._joined.get(at)) is not None:
            at = after
        return at

    def remaining(self) -> list[tuple[PortableMessage, float | None]]:
        """The messages, without those whose words stand in front of their followers' now."""
        gone = self._joined.keys() - self._answered.keys()
        return [
            (message, self._times[message.id])
            for message in self.messages.values()
            if message.id not in gone
        ]


def _joined(before: PortableMessage, message: PortableMessage) -> PortableMessage:
    moved = len(before.text) + len(_GAP)
    return replace(
        message,
        parent=before.parent,
        text=f"{before.text}{_GAP}{message.text}",
        citations=(
            *before.citations,
            *(replace(one, answer_end=one.answer_end + moved) for one in message.citations),
        ),
        attachments=(*before.attachments, *message.attachments),
    )


def _timed(
    found: Sequence[tuple[PortableMessage, float | None]], created: datetime
) -> list[PortableMessage]:
    """A message without a time has that of the one before it, the first that of the chat."""
    times: dict[str | None, datetime] = {None: limits.within(created)}
    for message, seconds in found:
        times[message.id] = times[message.parent] if seconds is None else message.created
    return [replace(message, created=times[message.id]) for message, _ in found]


def _renamed(message: PortableMessage, names: dict[str, str]) -> PortableMessage:
    """Names of other programs may be of any length."""
    parent = None if message.parent is None else names[message.parent]
    return replace(message, id=names[message.id], parent=parent)


def _first_words(messages: Sequence[PortableMessage]) -> str:
    text = next((one.text for one in messages if one.text.strip()), "")
    words = " ".join(text[: 4 * _FIRST_WORDS_CHARS].split())
    return words if len(words) <= _FIRST_WORDS_CHARS else words[: _FIRST_WORDS_CHARS - 1] + "…"
