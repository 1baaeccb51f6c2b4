"""What goes into a reader and what comes out, before it is cleaned and capped."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.documents import NOT_RECOGNISED, ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.kinds import Kind
from app.extract.languages import NO_RECOGNITION, Recognition
from app.extract.worker.ocr import Word


class RefusedError(Exception):
    """A reader's way to say why there is no text."""

    def __init__(self, code: ExtractCode) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(frozen=True, slots=True)
class Source:
    """A document, or a part of one, in memory.

    ``deadline`` is a time of the monotonic clock after which a reader that can should stop and
    hand over what it has; ``ocr_deadline`` comes before it, for recognition takes seconds a page.
    ``recognition`` is how text in pictures is read. ``depth`` counts the documents around this one.
    """

    name: str
    data: bytes
    kind: Kind
    password: str | None = None
    deadline: float = float("inf")
    ocr_deadline: float = float("inf")
    recognition: Recognition = NO_RECOGNITION
    depth: int = 0

    def is_late(self) -> bool:
        """Whether the time for this document is nearly used up."""
        return time.monotonic() > self.deadline


@dataclass(slots=True)
class Draft:
    """What a reader found. ``untrusted_pages`` are neither cleaned nor capped.

    ``words`` are those that were recognised, by the place of their page among ``untrusted_pages``.
    ``recognised`` as in ``domain.documents.ExtractedDocument``.
    """

    untrusted_pages: list[ExtractedPage]
    untrusted_title: str = ""
    warnings: list[str] = field(default_factory=list)
    words: dict[int, Sequence[Word]] = field(default_factory=dict)
    recognised: str = ""

    def note_recognition(self, how: Recognition, *, is_read: bool) -> None:
        """Says in which languages pictures of text were read, or that they could not be."""
        self.recognised = "+".join(how.used) if is_read else NOT_RECOGNISED
        if how.warning:
            self.warnings.append(how.warning)


def flowing(text: str, *, title: str = "") -> Draft:
    """A document without pages or parts."""
    return Draft([ExtractedPage(page=None, place="", text=text)], untrusted_title=title)
