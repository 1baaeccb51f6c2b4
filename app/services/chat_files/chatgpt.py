"""Reads conversations of ChatGPT's export: ``conversations.json`` with its tree of nodes.

Nobody publishes the form; what is read is what exports from 2023 to 2026 have in common. A node
holds a message, or none; ``mapping`` names all of them, ``current_node`` the last one looked at.
"""

import re
from typing import Any, Final

from msgspec import Struct

from app.domain.chat import Role
from app.domain.portable import PortableAttachment
from app.services.chat_files import json_parts, limits
from app.services.chat_files.foreign import Found, Turn, build
from app.services.chat_files.untrusted import holder, listed, media_type, number, word

_ROLES: Final = {"user": Role.USER, "assistant": Role.ASSISTANT}
_SPOKEN: Final = frozenset({"text", "multimodal_text", "code"})
_HEARD, _SEEN = "audio_transcription", "image_asset_pointer"
# A reference that only the program it comes from can resolve, between private-use characters.
_REFERENCE: Final = re.compile("\ue200[^\ue200\ue201]{0,400}\ue201")


class _Author(Struct, frozen=True):
    role: str


class _Content(Struct, frozen=True):
    content_type: str
    parts: list[Any] = []
    text: str | None = None
    language: str | None = None


class _Message(Struct, frozen=True):
    author: _Author
    content: _Content | None = None
    create_time: float | None = None
    metadata: dict[str, Any] | None = None
    recipient: str | None = None


class _Node(Struct, frozen=True):
    message: _Message | None = None
    parent: str | None = None


class _Conversation(Struct, frozen=True):
    mapping: dict[str, _Node]
    title: str | None = None
    create_time: float | None = None
    update_time: float | None = None
    current_node: str | None = None
    conversation_id: str | None = None
    id: str | None = None


def read_chat(data: bytes) -> Found:
    """One conversation.

    Raises:
        BadChatError.
    """
    found = json_parts.decode(data, _Conversation)
    created = found.create_time or found.update_time or 0
    return build(
        [_turn(name, node) for name, node in found.mapping.items()],
        id=found.conversation_id or found.id or "",
        title=found.title or "",
        current=found.current_node,
        created=limits.moment(created),
        updated=limits.moment(found.update_time or created),
    )


def _turn(name: str, node: _Node) -> Turn:
    message = node.message
    if message is None or message.content is None:
        return Turn(name, node.parent, None)
    about = message.metadata or {}
    return Turn(
        id=name,
        parent=node.parent,
        role=_role(message, about),
        text=_text(message.content),
        created=message.create_time,
        model=word(about.get("model_slug")),
        attachments=[*_pictures(message.content), *_files(about.get("attachments"))],
    )


def _role(message: _Message, about: dict[str, Any]) -> Role | None:
    is_spoken = (
        message.content is not None
        and message.content.content_type in _SPOKEN
        and message.recipient in (None, "all")
        and about.get("is_visually_hidden_from_conversation") is not True
        and about.get("is_user_system_message") is not True
    )
    return _ROLES.get(message.author.role) if is_spoken else None


def _text(content: _Content) -> str:
    if content.content_type == "code":
        return f"```\n{content.text}\n```" if content.text else ""
    said = [part if isinstance(part, str) else _heard(part) for part in content.parts]
    return _REFERENCE.sub("", "\n\n".join(filter(None, said)))


def _heard(part: Any) -> str:
    """What was spoken instead of typed."""
    spoken = holder(part)
    return word(spoken.get("text")) if spoken.get("content_type") == _HEARD else ""


def _pictures(content: _Content) -> list[PortableAttachment]:
    parts = map(holder, content.parts)
    return [
        PortableAttachment(
            name="picture", media_type="image", size_bytes=number(part.get("size_bytes"))
        )
        for part in parts
        if part.get("content_type") == _SEEN
    ]


def _files(untrusted: Any) -> list[PortableAttachment]:
    return [
        PortableAttachment(
            name=word(one.get("name"))[: limits.MOST_NAME_CHARS],
            media_type=media_type(one.get("mime_type")),
            size_bytes=number(one.get("size")),
        )
        for one in map(holder, listed(untrusted))
        if word(one.get("name"))
    ]
