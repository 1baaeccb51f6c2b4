"""Outlook messages: the text by kreuzberg, the attachments by ourselves ([MS-OXMSG] 2.2)."""

import re
from collections.abc import Iterator

from kreuzberg import ExtractionConfig, extract_bytes_sync

from app.extract.kinds import Kind
from app.extract.worker.attachments import (
    MESSAGE,
    Attachment,
    ReadAttached,
    with_attachments,
)
from app.extract.worker.compound import Compound
from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, Source

_ATTACHMENT = re.compile(r"(__attach_version1\.0_#[0-9A-Fa-f]{8})/__substg1\.0_37010102$")
_MESSAGE = re.compile(
    r"(__attach_version1\.0_#[0-9A-Fa-f]{8}/__substg1\.0_3701000D)/__substg1\.0_1000001[EF]$"
)
_LONG_NAME, _SHORT_NAME = "3707", "3704"
_SHOWN = (("Subject", "0037"), ("From", "0C1A"), ("To", "0E04"))
_BODY = "1000"


class Reader:
    """Reads messages; ``read_attached`` reads what hangs on them."""

    def __init__(self, read_attached: ReadAttached) -> None:
        self._read_attached = read_attached

    def read(self, source: Source) -> Draft:
        """The message with its headers, then its attachments."""
        result = extract_bytes_sync(
            source.data, Kind.MSG.value, config=ExtractionConfig(use_cache=False)
        )
        subject = str(result.metadata.get("subject") or "")
        attachments = _attachments(Compound(source.data))
        return with_attachments(
            str(result.content), subject, attachments, source, self._read_attached
        )


def _attachments(file: Compound) -> Iterator[Attachment]:
    for path in file.paths():
        if match := _ATTACHMENT.match(path):
            name = _property(file, match[1], _LONG_NAME) or _property(file, match[1], _SHORT_NAME)
            yield Attachment(name, file.find(path) or b"")
        elif match := _MESSAGE.match(path):
            yield _message(file, match[1])


def _message(file: Compound, storage: str) -> Attachment:
    """A message within the message, as the text that a person sees of it."""
    shown = [(name, _property(file, storage, tag)) for name, tag in _SHOWN]
    head = "\n".join(f"{name}: {value}" for name, value in shown if value)
    subject = " ".join(shown[0][1].split())
    text = f"{head}\n\n{_property(file, storage, _BODY)}"
    return Attachment(f"{subject or MESSAGE}.txt", text.encode())


def _property(file: Compound, storage: str, tag: str) -> str:
    """A text property: Unicode, or in the code page of the sender."""
    unicode = file.find(f"{storage}/__substg1.0_{tag}001F")
    if unicode is not None:
        return unicode.decode("utf-16-le", errors="replace").strip("\0 ")
    return decode(file.find(f"{storage}/__substg1.0_{tag}001E") or b"")
