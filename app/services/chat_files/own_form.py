"""Our own form: JSON that holds a chat whole. Written and read here; docs/chat-export.md has it.

The types below are the form. The JSON Schema beside the page is made of them.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Annotated, Any, BinaryIO, Final

import msgspec
from msgspec import Meta, Struct

from app import __version__
from app.domain.chat import GenerationStats, MessageState, Role
from app.domain.chat_search import is_place
from app.domain.memory import MOST_SUMMARY_CHARS, MOST_TURNS, ChatMemory
from app.domain.personas import Persona
from app.domain.portable import (
    PortableAttachment,
    PortableChat,
    PortableMessage,
    PortableSource,
    PortableSummary,
)
from app.services import personas
from app.services.chat_files import json_parts, limits
from app.services.chat_files.errors import BadChatError, DamagedChatFileError, NewerChatFileError
from app.services.chat_files.json_parts import Part
from app.services.chat_files.limits import MOST_NAME_CHARS
from app.services.chat_files.writing import Head, Words
from app.services.persona_files import form
from app.services.persona_files.form import FilePersona
from app.services.personas import BadPersonaError
from app.settings import built_in

FORMAT: Final = "cloister-chats"
VERSION: Final = 1
_KEY: Final = b'"chats"'
_MOST: Final = 2**53 - 1  # that every JSON reader keeps exactly
_LEAST: Final = 1e-9  # that a figure is, if it is not 0: some divide by it

Id = Annotated[str, Meta(min_length=1, max_length=64)]
Name = Annotated[str, Meta(max_length=MOST_NAME_CHARS)]
Count = Annotated[int, Meta(ge=0, le=_MOST)]
Moment = Annotated[datetime, Meta(tz=True)]
Digest = Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")]


class Source(Struct, frozen=True, kw_only=True):
    """What an answer cites: file, page and quote, as words."""

    n: Annotated[Count, Meta(description="The number in the answer, as in [1].")]
    file: Annotated[Name, Meta(description="The path that the document was imported from.")]
    page: Annotated[
        Count | None, Meta(description="Page or slide, from 1; null where there are none.")
    ] = None
    place: Annotated[
        Name, Meta(description="The spot where there is no page: a sheet, a part.")
    ] = ""
    quote: Annotated[str, Meta(description="The words that are cited.")] = ""
    supported: Annotated[bool, Meta(description="Whether the quote bears the sentence out.")] = True
    answer_end: Annotated[
        Count, Meta(description="Behind how many characters of the answer the number belongs.")
    ] = 0
    sha256: Annotated[Digest, Meta(description="Of the document's bytes; empty: unknown.")] = ""
    marking: Annotated[Name, Meta(description="What the document bears; empty: nothing.")] = ""


class Attachment(Struct, frozen=True, kw_only=True):
    """A file that was handed over with a question."""

    name: Name
    media_type: Name = ""
    bytes: Annotated[Count | None, Meta(description="Its size; null: unknown.")] = None
    sha256: Digest = ""
    text: Annotated[str, Meta(description="What was read of it; empty: nothing.")] = ""


class ChatFile(Struct, frozen=True, kw_only=True):
    """A file that was attached to the chat as a whole; it is not in here itself."""

    name: Name
    media_type: Name = ""
    bytes: Annotated[Count | None, Meta(description="Its size; null: unknown.")] = None
    sha256: Annotated[Digest, Meta(description="Of its bytes; empty: unknown.")] = ""


class Message(Struct, frozen=True, kw_only=True):
    """A question or an answer."""

    message: Annotated[Id, Meta(description="Tells it from the others of its chat.")]
    parent: Annotated[
        Id | None, Meta(description="The message that it follows; null: it begins the chat.")
    ]
    role: Role
    text: Annotated[str, Meta(description="As it was typed or written, in Markdown.")]
    created: Moment
    state: MessageState = MessageState.COMPLETE
    answerable: Annotated[bool, Meta(description="False: the documents do not say.")] = True
    extractive: Annotated[bool, Meta(description="The documents' own words; no model wrote.")] = (
        False
    )
    note: Annotated[str, Meta(description="What was left out or went wrong, in a sentence.")] = ""
    model: Name = ""
    reasoning: Annotated[
        str, Meta(description="What the model thought before it wrote; no part of the answer.")
    ] = ""
    details: Annotated[
        GenerationStats | None, Meta(description="What the answer cost; times in ms.")
    ] = None
    citations: tuple[Source, ...] = ()
    nearest: Annotated[
        tuple[Source, ...], Meta(description="Shown where the documents do not say.")
    ] = ()
    attachments: tuple[Attachment, ...] = ()


class Summary(Struct, frozen=True, kw_only=True):
    """What was said from the beginning of a branch through a message, in short."""

    through: Annotated[Id, Meta(description="The last message that it covers.")]
    text: Annotated[str, Meta(max_length=MOST_SUMMARY_CHARS)]
    model: Annotated[Name, Meta(description="What wrote it; empty: a person.")] = ""
    created: Moment


class ChatPersona(FilePersona, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """The chat's own copy of who answers in it, and how."""

    built_in: Annotated[
        Name, Meta(description="Which of the program's own it is; empty: one that a person made.")
    ] = ""


class Chat(Struct, frozen=True, kw_only=True):
    """A chat. A message stands behind the one that it follows."""

    chat: Annotated[Id, Meta(description="Its id in the vault that it comes from.")]
    title: Name
    created: Moment
    updated: Moment
    shown: Annotated[
        Id | None, Meta(description="The last message of the branch that is looked at.")
    ] = None
    pinned: bool = False
    keep_days: Annotated[
        Annotated[int, Meta(ge=1, le=36_500)] | None,
        Meta(description="For how many days it is kept; null: as long as the site says."),
    ] = None
    folder: Annotated[str, Meta(description="Where it lies; empty: in no folder.")] = ""
    tags: tuple[str, ...] = ()
    archived: bool = False
    memory_turns: Annotated[
        Annotated[int, Meta(ge=0, le=MOST_TURNS)] | None,
        Meta(description="Earlier turns that the model is given; 0: as fit, null: as set."),
    ] = None
    summarised: Annotated[bool, Meta(description="Whether what is left out may be summarised.")] = (
        True
    )
    summaries: tuple[Summary, ...] = ()
    persona: Annotated[
        ChatPersona | None, Meta(description="Who answers; null: nobody was chosen.")
    ] = None
    attachments: tuple[ChatFile, ...] = ()
    messages: tuple[Message, ...] = ()


class File(Struct, frozen=True, kw_only=True):
    """The file as a whole."""

    format: Annotated[str, Meta(pattern=f"^{FORMAT}$")]
    version: Annotated[int, Meta(ge=1, le=VERSION)]
    program: Annotated[str, Meta(description="What wrote it.")] = ""
    exported: Moment | None = None
    marking: Annotated[str, Meta(description="The site's own marking; empty: none.")] = ""
    chats: tuple[Chat, ...]


class OwnWriter:
    """Writes chats one by one into a stream."""

    def __init__(self, stream: BinaryIO, head: Head, _words: Words) -> None:
        self._stream = stream
        fields = {
            "format": FORMAT,
            "version": VERSION,
            "program": f"cloister {__version__}",
            "exported": head.exported,
            "marking": head.marking,
        }
        self._stream.write(_pretty(fields)[:-2] + b',\n  "chats": [')
        self._is_first = True

    def add(self, chat: PortableChat, look: Callable[[], None]) -> None:
        """The next chat."""
        look()
        self._stream.write(b"\n" if self._is_first else b",\n")
        self._is_first = False
        self._stream.write(_pretty(_written(chat)))

    def close(self) -> None:
        """Ends the file; the stream stays open."""
        self._stream.write(b"\n  ]\n}\n")


def read_own(data: bytes, at: int) -> Iterator[Part]:
    """Where the chats of a file stand.

    Raises:
        NewerChatFileError, DamagedChatFileError.
    """
    head = {part.key: data[part.start : part.end] for part in _head(data, at)}
    version = _number(head.get(b'"version"', b""))
    if _text(head.get(b'"format"', b"")) != FORMAT or version < 1:
        raise DamagedChatFileError("The head of this file of chats is not as it was written.")
    if version > VERSION:
        raise NewerChatFileError(
            f"A later Cloister wrote this file (form {version}, this one reads {VERSION})."
            " Nothing was imported.",
            hint="Update Cloister here, or export the chats with an older one.",
        )
    for part in json_parts.parts(data, at):
        if part.key == _KEY:
            yield from json_parts.parts(data, json_parts.after_blank(data, part.start))


def read_chat(data: bytes) -> PortableChat:
    """One chat.

    Raises:
        BadChatError.
    """
    found = json_parts.decode(data, Chat)
    return limits.check(
        PortableChat(
            id=found.chat,
            title=found.title,
            created=limits.within(found.created),
            updated=limits.within(found.updated),
            messages=tuple(_message(one) for one in found.messages),
            shown=found.shown,
            is_pinned=found.pinned,
            keep_days=found.keep_days,
            folder=found.folder if is_place(found.folder) else "",
            tags=tuple(sorted({tag for tag in found.tags if is_place(tag)})),
            is_archived=found.archived,
            memory=ChatMemory(found.memory_turns, found.summarised),
            summaries=tuple(
                PortableSummary(one.through, one.text, one.model, limits.within(one.created))
                for one in found.summaries
            ),
            persona=None if found.persona is None else _persona(found.persona),
            attachments=tuple(
                PortableAttachment(item.name, item.media_type, item.bytes, sha256=item.sha256)
                for item in found.attachments
            ),
        )
    )


def _persona(one: ChatPersona) -> Persona:
    """Refused with its chat: without it the chat would be answered from other documents."""
    try:
        found = personas.checked(form.persona_of(one))
    except BadPersonaError as error:
        raise BadChatError("The persona of this chat is none that can be kept.") from error
    own = (known for known in built_in.PERSONAS if known.instructions == found.instructions)
    is_own = any(known.built_in == one.built_in for known in own)  # else it only says so
    return replace(found, built_in=one.built_in if is_own else "")


def _message(one: Message) -> PortableMessage:
    return PortableMessage(
        id=one.message,
        parent=one.parent,
        role=one.role,
        text=one.text,
        created=limits.within(one.created),
        state=one.state,
        citations=tuple(_source(item) for item in one.citations),
        nearest=tuple(_source(item) for item in one.nearest),
        is_answerable=one.answerable,
        is_extractive=one.extractive,
        note=one.note,
        model=one.model,
        stats=_figures(one.details),
        thoughts=one.reasoning,
        attachments=tuple(
            PortableAttachment(
                name=item.name,
                media_type=item.media_type,
                size_bytes=item.bytes,
                sha256=item.sha256,
                text=item.text,
            )
            for item in one.attachments
        ),
    )


def _figures(stats: GenerationStats | None) -> GenerationStats | None:
    """The figures themselves, if they can be reckoned with and kept.

    Raises:
        BadChatError.
    """
    if stats is None:
        return None
    cost = _numbers(replace(stats, sampling=None))
    if all(one == 0 or _LEAST <= one <= _MOST for one in cost) and all(
        abs(one) <= _MOST for one in _numbers(stats.sampling)
    ):
        return stats
    raise BadChatError(json_parts.OTHER_FORM)


def _numbers(value: object) -> Iterator[float]:
    """All numbers in a value of the domain."""
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _numbers(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _numbers(getattr(value, field.name))


def _source(one: Source) -> PortableSource:
    return PortableSource(
        n=one.n,
        file=one.file,
        page=one.page,
        place=one.place,
        quote=one.quote,
        is_supported=one.supported,
        answer_end=one.answer_end,
        sha256=one.sha256,
        marking=one.marking,
    )


def _written(chat: PortableChat) -> dict[str, Any]:
    return {
        "chat": chat.id,
        "title": chat.title,
        "created": chat.created,
        "updated": chat.updated,
        "shown": chat.shown,
        "pinned": chat.is_pinned,
        "keep_days": chat.keep_days,
        "folder": chat.folder,
        "tags": chat.tags,
        "archived": chat.is_archived,
        "memory_turns": chat.memory.turns,
        "summarised": chat.memory.is_summarised,
        "summaries": [
            {
                "through": one.through,
                "text": one.text,
                "model": one.model,
                "created": one.created,
            }
            for one in chat.summaries
        ],
        "persona": None if chat.persona is None else _written_persona(chat.persona),
        "attachments": [_written_attachment(item) for item in chat.attachments],
        "messages": [_written_message(one) for one in chat.messages],
    }


def _written_persona(one: Persona) -> dict[str, Any]:
    return {**msgspec.structs.asdict(form.file_persona(one)), "built_in": one.built_in}


def _written_message(one: PortableMessage) -> dict[str, Any]:
    return {
        "message": one.id,
        "parent": one.parent,
        "role": one.role.value,
        "text": one.text,
        "created": one.created,
        "state": one.state.value,
        "answerable": one.is_answerable,
        "extractive": one.is_extractive,
        "note": one.note,
        "model": one.model,
        "reasoning": one.thoughts,
        "details": one.stats,
        "citations": [_written_source(item) for item in one.citations],
        "nearest": [_written_source(item) for item in one.nearest],
        "attachments": [
            {**_written_attachment(item), "text": item.text} for item in one.attachments
        ],
    }


def _written_attachment(one: PortableAttachment) -> dict[str, Any]:
    return {
        "name": one.name,
        "media_type": one.media_type,
        "bytes": one.size_bytes,
        "sha256": one.sha256,
    }


def _written_source(one: PortableSource) -> dict[str, Any]:
    return {
        "n": one.n,
        "file": one.file,
        "page": one.page,
        "place": one.place,
        "quote": one.quote,
        "supported": one.is_supported,
        "answer_end": one.answer_end,
        "sha256": one.sha256,
        "marking": one.marking,
    }


def _pretty(value: object) -> bytes:
    """Each key on its own line: a file of chats is also looked at, and compared."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2)


def _head(data: bytes, at: int) -> Iterator[Part]:
    """What stands before the chats, as far as it can be cut."""
    try:
        for part in json_parts.parts(data, at):
            if part.key == _KEY:
                return
            yield part
    except DamagedChatFileError:
        return


def _text(data: bytes) -> str:
    try:
        return msgspec.json.decode(data, type=str)
    except (msgspec.MsgspecError, ValueError):
        return ""


def _number(data: bytes) -> int:
    try:
        return msgspec.json.decode(data, type=int)
    except (msgspec.MsgspecError, ValueError):
        return 0
