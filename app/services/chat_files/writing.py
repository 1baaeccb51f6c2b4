"""What a file of chats is to hold, and what every writer of one can do."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import BinaryIO, Protocol

from app.domain.portable import PortableChat, shown_branch


class ExportFormat(StrEnum):
    """The forms that chats are written in; all but JSON are for people to read."""

    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """What the names of such files end in."""
        return {"markdown": ".md"}.get(self.value, f".{self.value}")


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in a file for people beside the chats, in their language.

    Braces stand for what is put in.
    """

    question: str = "Question"
    answer: str = "Answer"
    sources: str = "Sources"
    nearest: str = "The nearest passages"
    not_said: str = "The documents do not say."
    unsupported: str = "does not support the sentence"
    page: str = "page {n}"
    attached: str = "Attached: {names}"
    branch: str = "Another branch, after “{text}”"
    first_branch: str = "Another beginning"
    model: str = "Model: {name}"
    tokens: str = "{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s"
    documents: str = "Documents: {markings}"
    stopped: str = "Stopped before the end"
    interrupted: str = "Broken off"
    failed: str = "Failed"
    contents: str = "Contents"
    exported: str = "Exported {when}"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes into a file.

    ``replaces``: a file of that name was to be replaced; someone was asked.
    """

    format: ExportFormat
    has_sources: bool = True
    has_details: bool = False
    has_branches: bool = False
    replaces: bool = False
    words: Words = Words()

    @classmethod
    def whole(cls, kind: ExportFormat) -> "ExportOptions":
        """Everything there is, as a form that is read in again needs it."""
        return cls(kind, has_sources=True, has_details=True, has_branches=True)


@dataclass(frozen=True, slots=True)
class Head:
    """What a file says of itself."""

    exported: datetime
    marking: str
    titles: tuple[str, ...]


class ChatWriter(Protocol):
    """Writes chats one after another. ``look`` is called often, and raises to end the work."""

    def add(self, chat: PortableChat, look: Callable[[], None]) -> None:
        """The next chat."""
        ...

    def close(self) -> None:
        """Ends the file; its stream stays open."""
        ...


MakeWriter = Callable[[BinaryIO, Head, Words], ChatWriter]


def reduced(chat: PortableChat, options: ExportOptions) -> PortableChat:
    """The chat with what the options ask for, and nothing else."""
    messages = chat.messages if options.has_branches else shown_branch(chat)
    if not options.has_sources:
        messages = tuple(replace(one, citations=(), nearest=()) for one in messages)
    if not options.has_details:
        messages = tuple(replace(one, model="", stats=None, thoughts="") for one in messages)
        # A summary without its model would read as one that a person wrote.
        by_people = tuple(one for one in chat.summaries if not one.model)
        chat = replace(chat, persona=None, summaries=by_people)
    there = {one.id for one in messages}
    summaries = tuple(one for one in chat.summaries if one.through in there)
    return replace(chat, messages=messages, summaries=summaries)


def when(moment: datetime) -> str:
    """A time for people, where they are."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
