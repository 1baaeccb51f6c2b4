"""What is taken along of a message: its text with the numbers of its sources, and what they are."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from app.domain.chat import Citation, Message


def marked(message: Message) -> str:
    """The answer with ``[n]`` behind each sentence that has a source, ``[n?]`` if it does not hold.

    An answer that the documents do not give stays as it is.
    """
    text = message.text
    if not message.is_answerable:
        return text
    at: dict[int, list[str]] = {}
    for item in message.citations:
        end = item.answer_end if 0 < item.answer_end <= len(text) else len(text)
        marks = at.setdefault(len(text[:end].rstrip()), [])
        mark = f"[{item.n}]" if item.is_supported else f"[{item.n}?]"
        if mark not in marks:
            marks.append(mark)
    for offset in sorted(at, reverse=True):
        text = f"{text[:offset]} {''.join(at[offset])}{text[offset:]}"
    return text


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
