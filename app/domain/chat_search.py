"""A search through past chats as a person means it, and what it found."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.domain.chat import MessageHit, Role
from app.domain.sought import Sought

MOST_PLACE_CHARS: Final = 60


def is_place(name: str) -> bool:
    """Whether a folder or a tag can be called that: it can be read, and typed in a search."""
    is_written = any(map(str.isalnum, name)) and name.isprintable() and '"' not in name
    return is_written and len(name) <= MOST_PLACE_CHARS and name == " ".join(name.split())


@dataclass(frozen=True, slots=True)
class ChatFilters:
    """Where to look: every kind given must fit, and of each kind one value.

    Role and times are the message's own, the rest its chat's: a chat is of a model that wrote an
    answer in it, and of the collections and markings of the documents its answers draw on. Names
    are compared without case; one that is none stands for all that begin with it, and a model's
    for all that hold it. ``after`` is the first moment that fits, ``before`` the first that does
    not any more.
    """

    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    markings: tuple[str, ...] = ()
    role: Role | None = None
    after: datetime | None = None
    before: datetime | None = None
    is_archived: bool | None = None
    is_pinned: bool | None = None

    def __bool__(self) -> bool:
        """Whether they leave anything out."""
        return self != ChatFilters()


@dataclass(frozen=True, slots=True)
class ChatQuery:
    """What is looked for, and where. Without anything sought each chat that fits is one hit."""

    sought: Sought = field(default_factory=Sought)
    filters: ChatFilters = field(default_factory=ChatFilters)


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A chat whose title holds all that is sought."""

    conversation: int
    title: str
    updated: datetime
    folder: str = ""
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class FoundMessages:
    """The hits, the newest first, and what to look for in them. ``has_more``: there are others.

    ``titled`` are a few chats that are called so and have no message among the hits.
    """

    hits: Sequence[MessageHit]
    sought: Sought
    has_more: bool = False
    titled: Sequence[TitleHit] = ()


@dataclass(frozen=True, slots=True)
class FilterNames:
    """What filters can name, each in the order of the alphabet."""

    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    markings: tuple[str, ...] = ()
