"""Reads chats of Open WebUI's export: a list of chats, each with a tree under ``history``."""

from typing import Any, Final

from msgspec import Struct

from app.domain.chat import MessageState, Role
from app.domain.portable import PortableAttachment, PortableSource
from app.services.chat_files import json_parts, limits
from app.services.chat_files.foreign import Found, Turn, build
from app.services.chat_files.untrusted import holder, listed, media_type, number, word

_ROLES: Final = {"user": Role.USER, "assistant": Role.ASSISTANT}
# What the model thought and the tools it called, which the program writes into its answers.
_OPENED, _CLOSED = "<details ", "</details>"
_ASIDES: Final = ('type="reasoning"', 'type="tool_calls"', 'type="code_interpreter"')
_MOST_TAG_CHARS: Final = 4_000
_MILLISECONDS: Final = 100_000_000_000  # a time above that is in these; as seconds: the year 5138


class _Message(Struct, frozen=True):
    role: str
    content: Any = ""
    id: str | None = None
    parentId: str | None = None  # noqa: N815 (as the file spells it)
    timestamp: float | None = None
    model: str | None = None
    files: Any = None
    sources: Any = None
    citations: Any = None
    done: Any = True


class _History(Struct, frozen=True):
    messages: dict[str, _Message] = {}
    currentId: str | None = None  # noqa: N815


class _Body(Struct, frozen=True):
    history: _History = _History()
    messages: list[_Message] = []
    title: str | None = None
    timestamp: float | None = None


class _Entry(Struct, frozen=True):
    chat: _Body
    id: str | None = None
    title: str | None = None
    created_at: float | None = None
    updated_at: float | None = None
    pinned: Any = False


def read_chat(data: bytes) -> Found:
    """One chat.

    Raises:
        BadChatError.
    """
    found = json_parts.decode(data, _Entry)
    body = found.chat
    created = _seconds(found.created_at) or _seconds(body.timestamp) or 0
    asides: list[str] = []
    if body.history.messages:
        turns = [_turn(name, one, asides) for name, one in body.history.messages.items()]
        current = body.history.currentId
    else:  # of the time before branches
        turns = [_turn(f"{n}", one, asides, str(n - 1)) for n, one in enumerate(body.messages)]
        current = turns[-1].id if turns else None
    return build(
        turns,
        id=found.id or "",
        title=found.title or body.title or "",
        current=current,
        created=limits.moment(created),
        updated=limits.moment(_seconds(found.updated_at) or created),
        is_pinned=found.pinned is True,
        left_out=len(asides),
    )


def _turn(name: str, one: _Message, asides: list[str], parent: str | None = None) -> Turn:
    text, left_out = _without_asides(_text(one.content))
    asides += left_out
    return Turn(
        id=name,
        parent=one.parentId if parent is None else parent,
        role=_ROLES.get(one.role),
        text=text,
        created=_seconds(one.timestamp),
        model=one.model or "",
        state=MessageState.INTERRUPTED if one.done is False else MessageState.COMPLETE,
        sources=_sources(one.sources or one.citations),
        attachments=_files(one.files),
    )


def _without_asides(text: str) -> tuple[str, list[str]]:
    """An answer without what stands in its asides, and those."""
    said: list[str] = []
    asides: list[str] = []
    at = searched = 0
    while (start := text.find(_OPENED, searched)) >= 0:
        searched = start + len(_OPENED)
        tag_end = text.find(">", searched, searched + _MOST_TAG_CHARS)
        if tag_end < 0 or not any(kind in text[start:tag_end] for kind in _ASIDES):
            continue
        end = text.find(_CLOSED, tag_end)
        if end < 0:
            break
        said.append(text[at:start])
        asides.append(text[tag_end + 1 : end])
        at = searched = end + len(_CLOSED)
    return "".join([*said, text[at:].lstrip("\n") if asides else text]), asides


def _text(content: Any) -> str:
    """A text, or a list of parts of which some are texts."""
    parts = [word(holder(part).get("text")) for part in listed(content)]
    return "\n\n".join(filter(None, parts)) or word(content)


def _sources(untrusted: Any) -> list[PortableSource]:
    """Each passage of each source; those of one file have one number, as in the answer."""
    numbers: dict[str, int] = {}
    found: list[PortableSource] = []
    for one in map(holder, listed(untrusted)):
        about = listed(one.get("metadata"))
        name = word(holder(one.get("source")).get("name"))
        for n, quote in enumerate(listed(one.get("document"))):
            told = holder(about[n]) if n < len(about) else {}
            file = word(told.get("name")) or name or word(told.get("source"))
            if word(quote) and file and len(found) < limits.MOST_SOURCES:
                file = file[: limits.MOST_NAME_CHARS]
                number_of_file = numbers.setdefault(file, len(numbers) + 1)
                page = number(told.get("page"))  # counted from 0 there
                found.append(
                    PortableSource(
                        number_of_file, file, None if page is None else page + 1, "", word(quote)
                    )
                )
    return found


def _files(untrusted: Any) -> list[PortableAttachment]:
    found: list[PortableAttachment] = []
    for one in map(holder, listed(untrusted)):
        inner = holder(one.get("file"))
        about = holder(inner.get("meta"))
        name = word(one.get("name")) or word(inner.get("filename")) or word(one.get("type"))
        if name:
            found.append(
                PortableAttachment(
                    name=name[: limits.MOST_NAME_CHARS],
                    media_type=media_type(about.get("content_type") or one.get("type")),
                    size_bytes=number(about.get("size")),
                    text=word(holder(inner.get("data")).get("content")),
                )
            )
    return found


def _seconds(time: float | None) -> float | None:
    """Some times are in seconds and some in milliseconds."""
    return time / 1000 if time is not None and time > _MILLISECONDS else time
