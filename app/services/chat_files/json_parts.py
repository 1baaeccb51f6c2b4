"""Cuts a large JSON text into its parts, so that one of them is decoded at a time.

The cut looks at brackets and quotes alone; whether a part is JSON shows when it is decoded.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeVar

import msgspec

from app.services.chat_files.errors import BadChatError, DamagedChatFileError

Decoded = TypeVar("Decoded")

OTHER_FORM: Final = "This chat is not in the form that its file has."
_TOKEN: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[\]{},:]', re.DOTALL)
_OPENING, _CLOSING = (b"[", b"{"), (b"]", b"}")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BLANK: Final = re.compile(rb"\s*")
_BOM: Final = b"\xef\xbb\xbf"


class Part(NamedTuple):
    """A value within a text; ``key`` is its name in an object, in quotes, else empty."""

    key: bytes
    start: int
    end: int


def first_sign(data: bytes) -> int:
    """Where the value begins, behind a byte order mark and white space."""
    at = len(_BOM) if data.startswith(_BOM) else 0
    return after_blank(data, at)


def after_blank(data: bytes, at: int) -> int:
    """The first place from ``at`` on that is no white space."""
    match = _BLANK.match(data, at)
    return at if match is None else match.end()


def parts(data: bytes, at: int) -> Iterator[Part]:
    """The values of the array or object that begins at ``at``, each as it was met.

    Raises:
        DamagedChatFileError: it does not end; all whole values were told before.
    """
    depth, start, key = 0, at + 1, b""
    for match in _TOKEN.finditer(data, at):
        sign = match[0]
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
            if depth == 0:
                if data[start : match.start()].strip():
                    yield Part(key, start, match.start())
                return
        elif depth == 1 and sign == b",":
            yield Part(key, start, match.start())
            start, key = match.end(), b""
        elif depth == 1 and sign == b":":
            start, key = match.end(), data[start : match.start()].strip()
    raise DamagedChatFileError(
        "The file breaks off in the middle; what stands before that was read.",
        hint="Have it exported or copied once more.",
    )


def keys(data: bytes, at: int) -> set[bytes]:
    """The names in the object that begins at ``at``, in quotes, as far as the text goes."""
    found: set[bytes] = set()
    if data[at : at + 1] != b"{":
        return found
    depth, start = 0, at + 1
    for match in _TOKEN.finditer(data, at):
        sign = match[0]
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if depth == 0:
            break
        if depth == 1 and sign == b":":
            found.add(data[start : match.start()].strip())
        elif depth == 1 and sign == b",":
            start = match.end()
    return found


def decode(data: bytes, kind: type[Decoded]) -> Decoded:
    """A part as the type that it must have.

    Halves of characters (lone surrogates), which other programs leave behind where they cut a
    text, become U+FFFD.

    Raises:
        BadChatError: it is not JSON, or something else.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        pass  # perhaps for half a character only
    try:
        return msgspec.convert(_whole(json.loads(data)), type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise BadChatError(OTHER_FORM) from error


def _whole(value: Any) -> Any:
    """The same value without lone surrogates."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return value
