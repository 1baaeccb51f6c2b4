"""Mail: the message, then each attachment that can be read, one part each."""

import email
import email.errors
import email.header
import email.message
import email.policy
from collections.abc import Iterator
from typing import Any

from app.extract.worker.attachments import MESSAGE, Attachment, ReadAttached, with_attachments
from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, Source
from app.extract.worker.readers.web import page_text

_SHOWN_HEADERS = ("Subject", "From", "To", "Cc", "Date")
_MAX_DEPTH = 20


class Reader:
    """Reads messages; ``read_attached`` reads what hangs on them."""

    def __init__(self, read_attached: ReadAttached) -> None:
        self._read_attached = read_attached

    def read(self, source: Source) -> Draft:
        """An RFC 5322 message: its headers and text, then its attachments."""
        message = email.message_from_bytes(source.data, policy=email.policy.compat32)
        leaves = list(_leaves(message, 0))
        bodies = [leaf for leaf in leaves if isinstance(leaf, str)]
        attachments = [leaf for leaf in leaves if isinstance(leaf, Attachment)]
        text = "\n\n".join([_headers(message), *bodies])
        return with_attachments(
            text, _header(message, "Subject"), attachments, source, self._read_attached
        )


def _leaves(message: email.message.Message, depth: int) -> Iterator[str | Attachment]:
    if depth > _MAX_DEPTH:
        return
    kind = message.get_content_type()
    parts = message.get_payload()
    name = _filename(message)
    if kind == "message/rfc822" and isinstance(parts, list) and parts:
        inner = parts[0]
        if isinstance(inner, email.message.Message):
            yield Attachment(
                f"{name or _header(inner, 'Subject') or MESSAGE}.eml", inner.as_bytes()
            )
    elif isinstance(parts, list):
        yield from _leaves_of_parts(kind, parts, depth)
    elif name or message.get_content_disposition() == "attachment":
        yield Attachment(name, _payload(message))
    elif kind.startswith("text/"):
        yield _text(message, kind)


def _leaves_of_parts(kind: str, parts: list[Any], depth: int) -> Iterator[str | Attachment]:
    if kind != "multipart/alternative":
        for part in parts:
            yield from _leaves(part, depth + 1)
        return
    # Versions of one text: the first that has any, plain before formatted; and what they hold.
    has_text = False
    for part in sorted(parts, key=lambda part: part.get_content_type() != "text/plain"):
        for leaf in _leaves(part, depth + 1):
            if isinstance(leaf, Attachment):
                yield leaf
            elif leaf.strip() and not has_text:
                has_text = True
                yield leaf


def _text(message: email.message.Message, kind: str) -> str:
    text = decode(_payload(message), declared=message.get_content_charset())
    return page_text(text)[1] if kind == "text/html" else text


def _payload(message: email.message.Message) -> bytes:
    payload = message.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _headers(message: email.message.Message) -> str:
    values = ((name, _header(message, name)) for name in _SHOWN_HEADERS)
    return "\n".join(f"{name}: {value}" for name, value in values if value)


def _header(message: email.message.Message, name: str) -> str:
    return _decoded(str(message.get(name, "")))


def _decoded(value: str) -> str:
    """RFC 2047 words as characters."""
    try:
        pieces = email.header.decode_header(value)
    except (email.errors.HeaderParseError, ValueError):
        return value
    text = "".join(
        piece if isinstance(piece, str) else decode(piece, declared=charset)
        for piece, charset in pieces
    )
    return " ".join(text.split())


def _filename(message: email.message.Message) -> str:
    try:
        return _decoded(message.get_filename() or "")
    except (ValueError, LookupError):
        return ""
