"""Reads GPT4All's ``.chat`` files, forms 1 to 12 (releases 2.4 to 3.10), one chat each.

Its sources are the description of the form: gpt4all-chat/src/chatlistmodel.cpp (head), chat.cpp,
chatllm.cpp (state of the model, passed over) and chatmodel.cpp (what was said).
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from app.domain.chat import MessageState, Role
from app.domain.portable import PortableAttachment, PortableSource
from app.services.chat_files import limits
from app.services.chat_files.errors import BadChatError, NewerChatFileError
from app.services.chat_files.foreign import Found, Turn, build
from app.services.chat_files.qt_stream import QtStream

MAGIC: Final = bytes.fromhex("f5d553cc")
_LAST_VERSION: Final = 12
_MOST_DEPTH: Final = 8  # of what an answer is made of; the program itself makes 3
_PROMPT, _RESPONSE, _TEXT, _CALL = "Prompt: ", "Response: ", "Text: ", "ToolCall: "
_KNOWN: Final = frozenset({_PROMPT, _RESPONSE, _TEXT, _CALL, "ToolResponse: ", "System: "})
_ROLES: Final = {_PROMPT: Role.USER, _RESPONSE: Role.ASSISTANT}
# `3. "Title". By Somebody. In FILE. Page 4. Lines 1-2. [Context](context://3)`
_BEFORE_FILE: Final = ". In "
_BEHIND_FILE: Final = (". Page ", ". Lines ", ". [Context]")
_ESCAPED: Final = re.compile(rb"%([0-9A-Fa-f]{2})")  # in an address of a file
_PAGE: Final = re.compile(r"\. Page (\d{1,9})\.")


@dataclass(slots=True)
class _Item:
    """A question, an answer, or something between them."""

    name: str
    text: str
    is_stopped: bool
    sources: list[PortableSource]
    attachments: list[PortableAttachment]
    steps: int = 0  # calls of tools, which stay behind


def read_chat(data: bytes) -> Found:
    """The chat of a file.

    Raises:
        DamagedChatFileError, NewerChatFileError, BadChatError.
    """
    stream = QtStream(data)
    stream.skip(len(MAGIC))
    version = stream.int32()
    if version > _LAST_VERSION:
        raise NewerChatFileError(
            f"A later GPT4All wrote this chat (form {version}, {_LAST_VERSION} is the last that is"
            " read). Nothing was imported."
        )
    if version < 1:
        raise BadChatError("This chat is of no form that GPT4All ever had.")
    created = stream.int64()
    name, title, user_title = stream.text(), stream.text(), stream.text()
    model = stream.text()
    if version > 2:  # noqa: PLR2004 (forms are known by their numbers here)
        stream.texts()  # the collections of documents that were asked
    _pass_state(stream, version)
    items = [_read_item(stream, version) for _ in range(stream.short_count())]
    if not stream.is_at_end:
        raise BadChatError("Behind this chat stands something that is not known.")
    return build(
        _turns(items, version, model),
        id=name,
        title=user_title or title,
        current=str(len(items)),
        created=limits.moment(created),
        left_out=sum(item.steps for item in items),
    )


def _turns(items: list[_Item], version: int, model: str) -> list[Turn]:
    turns: list[Turn] = []
    asked: list[PortableSource] = []
    for n, item in enumerate(items, 1):
        role = _ROLES.get(item.name)
        # From form 11 on sources stand with the question that they were looked up for.
        sources = item.sources if version < 11 else asked  # noqa: PLR2004
        is_answer = role is Role.ASSISTANT
        asked = item.sources if role is Role.USER else []
        turns.append(
            Turn(
                id=str(n),
                parent=str(n - 1) if n > 1 else None,
                role=role,
                text=item.text.strip("\n"),
                model=model if is_answer else "",
                state=MessageState.STOPPED if item.is_stopped else MessageState.COMPLETE,
                sources=sources if is_answer else [],
                attachments=item.attachments,
            )
        )
    return turns


def _pass_state(stream: QtStream, version: int) -> None:
    """What the model remembered, which is of no use without that very model."""
    if version >= 11:  # noqa: PLR2004
        return
    has_cache = stream.boolean() if version >= 6 else True  # noqa: PLR2004
    if version >= 2:  # noqa: PLR2004
        stream.skip(8)  # kind of model, form of its state
    stream.text()  # the last answer
    stream.text()  # the title that the model gave
    stream.skip(4)  # tokens
    if not has_cache:
        return
    stream.skip(4 if version >= 4 else 8)  # noqa: PLR2004 (logits, place in the window)
    if version >= 7:  # noqa: PLR2004
        stream.skip(4)  # size of the window
    if version < 9:  # noqa: PLR2004
        stream.skip(4 * stream.uint64())  # logits
    stream.skip(4 * stream.uint64())  # tokens
    stream.data()


def _read_item(stream: QtStream, version: int) -> _Item:
    if version < 12:  # noqa: PLR2004
        stream.skip(4)  # a number that was never used
    name = _name(stream)
    value = stream.text()
    if version < 10:  # noqa: PLR2004
        stream.text()
    stream.text()  # what a person wrote in its place, for training
    stream.boolean()
    is_stopped = stream.boolean()
    stream.skip(2)  # thumbs
    if version >= 11 and name == _RESPONSE:  # noqa: PLR2004
        stream.boolean()
    item = _Item(name, value, is_stopped, _read_sources(stream, version), [])
    if version >= 10:  # noqa: PLR2004
        item.attachments = [_attachment(stream) for _ in range(stream.count())]
    if version >= 12:  # noqa: PLR2004
        parts: list[str] = []
        item.steps = _read_parts(stream, parts, 0)
        item.text = "".join([*parts, value])
    return item


def _read_parts(stream: QtStream, said: list[str], depth: int) -> int:
    """What an answer is made of; adds the texts, returns how many calls stand between them."""
    if depth > _MOST_DEPTH:
        raise BadChatError("An answer of this chat is nested deeper than any that GPT4All writes.")
    steps = 0
    for _ in range(stream.count()):
        name, value = _name(stream), stream.text()
        if name == _CALL:
            _pass_call(stream)
        within: list[str] = []
        inner = _read_parts(stream, within, depth + 1)
        # An answer that has parts is their sum, calls among them.
        is_said = name == _TEXT or (name == _RESPONSE and not within and not inner)
        said.extend([value] if is_said else within)
        steps += inner + (name not in (_TEXT, _RESPONSE))
    return steps


def _pass_call(stream: QtStream) -> None:
    stream.text()
    for _ in range(stream.count()):
        stream.text()
        stream.skip(4)
        stream.pass_variant()
    stream.text()
    stream.skip(4)
    stream.text()


def _read_sources(stream: QtStream, version: int) -> list[PortableSource]:
    if version < 3:  # noqa: PLR2004
        return []
    if version < 8:  # noqa: PLR2004
        lines = [line for line in stream.text().split("\n") if _file_of(line)]
        return [
            _source(n, _file_of(line), _page_of(line), quote)
            for n, (line, quote) in enumerate(zip(lines, stream.texts(), strict=False), 1)
        ]
    return [_read_source(stream, n) for n in range(1, stream.count() + 1)]


def _read_source(stream: QtStream, n: int) -> PortableSource:
    _collection, path, file = stream.text(), stream.text(), stream.text()
    for _ in ("title", "author", "date"):
        stream.text()
    quote, page = stream.text(), stream.int32()
    stream.skip(8)  # lines, from and to
    return _source(n, path or file, page, quote)


def _source(n: int, file: str, page: int, quote: str) -> PortableSource:
    return PortableSource(n, file[: limits.MOST_NAME_CHARS], page if page > 0 else None, "", quote)


def _attachment(stream: QtStream) -> PortableAttachment:
    address, content = stream.data(), stream.data()
    path = _ESCAPED.sub(lambda match: bytes.fromhex(match[1].decode()), address)
    name = PurePosixPath(path.decode("utf-8", "replace")).name
    return PortableAttachment(
        name=name[: limits.MOST_NAME_CHARS] or "file",
        size_bytes=len(content),
        text=content.decode("utf-8", "replace"),
    )


def _name(stream: QtStream) -> str:
    name = stream.text()
    if name not in _KNOWN:
        raise BadChatError("This chat holds something that GPT4All never wrote.")
    return name


def _file_of(line: str) -> str:
    """The name of a file in a line that tells of a source; empty where there is none."""
    ends = [line.rfind(sign) for sign in _BEHIND_FILE]
    end = min((end for end in ends if end >= 0), default=-1)
    start = line.rfind(_BEFORE_FILE, 0, max(end, 0))
    return "" if start < 0 else line[start + len(_BEFORE_FILE) : end]


def _page_of(line: str) -> int:
    match = _PAGE.search(line)
    return int(match[1]) if match else -1
