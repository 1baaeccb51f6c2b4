"""Text put together of sentences that each name their sources, as an answer with citations."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from app.domain.chat import Citation
from app.domain.documents import PassageHit
from app.index.sentences import sentences
from app.services.answering import Grounded, from_span

NOTHING_SAID = "No whole sentences stand in what was read, only names and figures."
DOCUMENT_LEVEL = 3  # of the heading with a document's name, as Markdown counts them
_NO_MARKS = str.maketrans("", "", "*_`[]")
_LIST_MARK = re.compile(r"\A(?:[-*•]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an answer; one without sources is a heading.

    ``lead`` stands before the text and is no part of what the sources say. Numbers and offsets of
    the sources are given by ``compose``.
    """

    text: str
    sources: tuple[Citation, ...] = ()
    lead: str = ""


def quoted(hit: PassageHit, start: int, end: int) -> Citation:
    """A source that is quoted word for word: there is nothing to check."""
    return from_span(1, hit, start, end, answer_end=0, is_supported=True)


def quoting(source: Citation, *, also: Sequence[Citation] = (), lead: str = "- ") -> Line:
    """The words of a source, as an item of a list."""
    return Line(source.quote, (source, *also), lead)


def heading(title: str, *, level: int = 0) -> Line:
    """A title over what follows, bold or a heading of a level; signs of emphasis are left out."""
    words = " ".join(title.translate(_NO_MARKS).split())
    return Line(f"{'#' * level} {words}" if level else f"**{words}**")


def title_of(file: str) -> str:
    """What a document is called."""
    return PurePath(file).name


def lines_of(grounded: Grounded) -> list[Line]:
    """The sentences of an answer that have a source, each with its own."""
    lines = []
    for start, end in sentences(grounded.text):
        sources = tuple(one for one in grounded.citations if start < one.answer_end <= end)
        text = " ".join(grounded.text[start:end].split())
        if sources:
            lines.append(Line(_LIST_MARK.sub("", text, count=1), sources, "- "))
    return lines


def compose(lines: Iterable[Line]) -> Grounded:
    """The lines as one text; a passage has one number wherever it is named.

    Lines of a list follow each other; before and after all others is an empty line.
    """
    parts: list[str] = []
    citations: list[Citation] = []
    numbers: dict[int, int] = {}
    length = 0
    was_listed = False
    for line in lines:
        is_listed = bool(line.lead)
        gap = ("\n" if is_listed and was_listed else "\n\n") if parts else ""
        parts.append(f"{gap}{line.lead}{line.text}")
        length += len(parts[-1])
        was_listed = is_listed
        for source in line.sources:
            n = numbers.setdefault(source.passage, len(numbers) + 1)
            citations.append(replace(source, n=n, answer_end=length))
    return Grounded("".join(parts), tuple(citations))
