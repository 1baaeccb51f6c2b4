"""What is taken along of a message: its text with the numbers of its sources, and what they are."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from app.domain.chat import Citation, Message
from app.services.source_marks import with_marks


def marked(message: Message) -> str:
    """The answer with ``[n]`` behind each sentence that has a source, ``[n?]`` if it does not hold.

    An answer that the documents do not give stays as it is.
    """
    return with_marks(message.text, message.citations) if message.is_answerable else message.text


def with_sources(message: Message) -> str:
    """As ``marked``, and below it the sources by number, each with the words that are quoted.

    Below an answer that the documents do not give stand the nearest passages.
    """
    sources = message.citations if message.is_answerable else message.nearest
    parts = [marked(message)]
    if sources:
        parts.append("\n".join(_lines(sources)))
    return "\n\n".join(parts)


def _lines(sources: Sequence[Citation]) -> Iterator[str]:
    told: set[tuple[int, str]] = set()
    for one in sorted(sources, key=lambda one: one.n):
        quote = " ".join(one.quote.split())
        if (one.n, quote) not in told:
            told.add((one.n, quote))
            yield f"[{one.n}] {_where(one)}: “{quote}”"


def _where(source: Citation) -> str:
    name = PurePath(source.file).name
    place = f"page {source.page}" if source.page is not None else source.place
    return f"{name}, {place}" if place else name
