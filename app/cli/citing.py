"""Answers with the numbers of their sources, and the list of those sources, for a person."""

from collections.abc import Iterator, Sequence

from app.cli.output import Output, cut
from app.domain.chat import Citation, Message
from app.domain.ids import CONVERSATION, format_id
from app.index.sentences import sentences
from app.services.copies import marked as marked  # noqa: PLC0414 (what is told and what is copied are one)
from app.services.whole_documents import HOW_TO_CHOOSE

_SENTENCE_CHARS = 120
_QUOTE_CHARS = 200


def tell_note(output: Output, message: Message) -> None:
    """What is said of an answer; where it asks which document is meant, how that is answered here.

    The note itself speaks of what the window has.
    """
    if message.note == HOW_TO_CHOOSE:
        chat = format_id(CONVERSATION, message.conversation)
        output.text(f'Answer with the name: cloister ask --conversation {chat} "NAME"')
    elif message.note:
        output.text(message.note)


def tell_sources(output: Output, message: Message, *, is_marked: bool = True) -> None:
    """What stands below an answer: its sources, each number once, or the nearest passages.

    Below an answer that was not ``marked`` each source says which of its sentences it is for.
    """
    if not message.is_answerable:
        _tell(output, "The nearest passages", message.nearest)
        return
    _tell(output, "Sources", message.citations, answer="" if is_marked else message.text)
    if is_marked and any(not item.is_supported for item in message.citations):
        output.text("[n?]: that passage does not support the sentence; do not rely on it.")


def _tell(output: Output, title: str, citations: Sequence[Citation], answer: str = "") -> None:
    by_number: dict[int, list[Citation]] = {}
    for item in citations:
        by_number.setdefault(item.n, []).append(item)
    if by_number:
        output.text(f"{title}:")
    for number, items in sorted(by_number.items()):
        first = items[0]
        place = f"page {first.page}" if first.page is not None else first.place
        output.text(f"  [{number}] {first.file}{', ' + place if place else ''}")
        for quote in dict.fromkeys(" ".join(item.quote.split()) for item in items):
            output.text(f"      {cut(quote, _QUOTE_CHARS)}")
        if answer:
            for line in dict.fromkeys(_uses(answer, items)):
                output.text(f"      {line}")


def _uses(answer: str, citations: Sequence[Citation]) -> Iterator[str]:
    """For which sentences of the answer a source stands, where that is not plain anyway."""
    spans = sentences(answer)
    for item in citations:
        at = next(((s, e) for s, e in spans if s < item.answer_end <= e), (0, len(answer)))
        sentence = " ".join(answer[slice(*at)].split())
        told = cut(sentence, _SENTENCE_CHARS)
        if not item.is_supported:
            yield f"does not support, so do not rely on: {told}"
        elif len(spans) > 1 and sentence not in item.quote:
            yield f"supports: {told}"
