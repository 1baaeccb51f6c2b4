"""Opens a file of chats of any known program, and hands out its chats one at a time."""

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.domain.portable import PortableChat
from app.errors import UserFacingError
from app.services.chat_files import (
    archive,
    chatgpt,
    gpt4all,
    json_parts,
    limits,
    open_webui,
    own_form,
)
from app.services.chat_files.errors import (
    BadChatError,
    ChatFileError,
    DamagedChatFileError,
    LargeChatError,
    LargeChatFileError,
    NotAChatFileError,
)
from app.services.chat_files.foreign import Found
from app.services.chat_files.json_parts import Part

OWN, CHATGPT, OPEN_WEBUI, GPT4ALL = "cloister", "chatgpt", "open-webui", "gpt4all"
_HEAD_BYTES: Final = 1 << 20  # in which the first chat begins, with what tells whose it is
# RuntimeError for a member that needs a password; NotImplementedError is one, too.
_NOT_UNPACKED: Final = (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError)
_READERS: Final[dict[str, Callable[[bytes], Found]]] = {
    OWN: lambda data: Found(own_form.read_chat(data)),
    CHATGPT: chatgpt.read_chat,
    OPEN_WEBUI: open_webui.read_chat,
    GPT4ALL: gpt4all.read_chat,
}


@dataclass(frozen=True, slots=True)
class FoundChat:
    """A chat of a file, or why there is none. ``done`` of ``total`` bytes are behind it."""

    position: int
    chat: PortableChat | None
    error: UserFacingError | None
    left_out: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file whose program is known; ``chats`` can be gone through once."""

    program: str
    chats: Iterator[FoundChat]


def open_chat_file(path: Path) -> ChatFile:
    """Looks what a file is.

    Raises:
        ChatFileError: it cannot be read, is too large, or is none that is known.
    """
    texts = _contents(path)
    program = program_of(texts[0][:_HEAD_BYTES])
    if program is None:
        raise NotAChatFileError(path.name)
    if program == GPT4ALL:
        return ChatFile(GPT4ALL, _one(texts[0]))
    return ChatFile(program, _chats(program, texts))


def programs_of(paths: Iterable[Path]) -> dict[Path, str]:
    """Which of these files seem to hold chats, by a look at how they begin, and whose."""
    found: dict[Path, str] = {}
    for path in paths:
        try:
            with _opened(path) as stream:
                head = stream.read(_HEAD_BYTES)
                is_zip = head.startswith(archive.MAGIC)
                has_chats = is_zip and archive.has_conversations(stream)
            program = CHATGPT if has_chats else program_of(head)
        except (ChatFileError, archive.TooLargeError, *_NOT_UNPACKED):
            continue
        if program is not None:
            found[path] = program
    return found


def _contents(path: Path) -> list[bytes]:
    """The file, or those in it that hold chats."""
    with _opened(path) as stream:
        try:
            if stream.read(len(archive.MAGIC)) == archive.MAGIC:
                return _unpacked(path, stream)
            stream.seek(0)
            data = stream.read(limits.MOST_FILE_BYTES + 1)
        except OSError as error:
            raise _unreadable(path, error) from error
    if len(data) > limits.MOST_FILE_BYTES:
        raise _too_large(path)
    return [data]


def _unpacked(path: Path, stream: BinaryIO) -> list[bytes]:
    try:
        texts = archive.conversations(stream)
    except archive.TooLargeError:
        raise _too_large(path) from None
    except _NOT_UNPACKED as error:
        raise DamagedChatFileError(
            f"'{path.name}' cannot be unpacked. Nothing was imported.",
            hint="Have it exported or copied once more.",
        ) from error
    if not texts:
        raise NotAChatFileError(path.name)
    return texts


def _opened(path: Path) -> BinaryIO:
    """The file, if it is one: to open a pipe would wait for whoever writes to it."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            return os.fdopen(descriptor, "rb")
        os.close(descriptor)
    except OSError as error:
        raise _unreadable(path, error) from error
    raise ChatFileError(f"'{path}' is not a file.", hint="Name the file itself.")


def _unreadable(path: Path, error: OSError) -> ChatFileError:
    return ChatFileError(
        f"'{path}' cannot be read ({os.strerror(error.errno or 0)}).",
        hint="Check the name, and whether you may read it.",
        code="path_not_found" if isinstance(error, FileNotFoundError) else None,
    )


def program_of(head: bytes) -> str | None:
    """Whose file it is, by how it begins, whatever it is called; None: of no known program."""
    if head.startswith(gpt4all.MAGIC):
        return GPT4ALL
    at = json_parts.first_sign(head)
    is_list = head[at : at + 1] == b"["
    keys = json_parts.keys(head, json_parts.after_blank(head, at + 1) if is_list else at)
    if not is_list and b'"format"' in keys and b'"chats"' in keys:
        return OWN
    if b'"mapping"' in keys:
        return CHATGPT
    return OPEN_WEBUI if b'"chat"' in keys else None


def _one(data: bytes) -> Iterator[FoundChat]:
    yield _found(GPT4ALL, data, position=1, done=len(data), total=len(data))


def _chats(program: str, texts: list[bytes]) -> Iterator[FoundChat]:
    total = sum(map(len, texts))
    before = position = 0
    for data in texts:
        for part in _parts(program, data):
            position += 1
            if position > limits.MOST_CHATS:
                raise LargeChatFileError(
                    f"The file holds more than {limits.MOST_CHATS} chats; those before were read."
                )
            chat = data[part.start : part.end]
            yield _found(program, chat, position=position, done=before + part.end, total=total)
        before += len(data)


def _parts(program: str, data: bytes) -> Iterator[Part]:
    at = json_parts.first_sign(data)
    if program == OWN:
        return own_form.read_own(data, at)
    if data[at : at + 1] == b"{":  # a single chat, as some tools write it
        return iter([Part(b"", at, len(data))])
    return json_parts.parts(data, at)


def _found(program: str, data: bytes, *, position: int, done: int, total: int) -> FoundChat:
    try:
        if len(data) > limits.MOST_CHAT_BYTES:
            raise LargeChatError("This chat is larger than what is read.")
        found = _READERS[program](data)
    except (BadChatError, ChatFileError) as error:
        return FoundChat(position, None, error, 0, done, total)
    return FoundChat(position, found.chat, None, found.left_out, done, total)


def _too_large(path: Path) -> LargeChatFileError:
    most = limits.MOST_FILE_BYTES >> 20
    return LargeChatFileError(
        f"'{path.name}' holds more than {most} MiB of chats. Nothing was imported.",
        hint="Export fewer chats at a time.",
    )
