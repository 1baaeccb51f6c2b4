"""What goes into a reader and what comes out, before it is cleaned and capped."""

import time
from dataclasses import dataclass, field

from app.domain.documents import ExtractedPage
from app.extract.errors import ExtractCode
from app.extract.kinds import Kind


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
    ``ocr_languages`` are those to recognise text in, none where it cannot be. ``depth`` counts the
    documents around this one.
    """

    name: str
    data: bytes
    kind: Kind
    password: str | None = None
    deadline: float = float("inf")
    ocr_deadline: float = float("inf")
    ocr_languages: tuple[str, ...] = ()
    depth: int = 0

    def is_late(self) -> bool:
        """Whether the time for this document is nearly used up."""
        return time.monotonic() > self.deadline


@dataclass(slots=True)
class Draft:
    """What a reader found. ``untrusted_pages`` are neither cleaned nor capped."""

    untrusted_pages: list[ExtractedPage]
    untrusted_title: str = ""
    warnings: list[str] = field(default_factory=list)


def flowing(text: str, *, title: str = "") -> Draft:
    """A document without pages or parts."""
    return Draft([ExtractedPage(page=None, place="", text=text)], untrusted_title=title)
