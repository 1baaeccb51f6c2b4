"""A summary of whole documents: their best sentences, or a text that a model makes of its notes."""

from collections.abc import Sequence

from app.domain.chat import MessageState
from app.domain.engine import Engine
from app.errors import CancelledError
from app.services.cited import NOTHING_SAID, Line, compose, title_of
from app.services.clauses import Checker
from app.services.extracting import extract, parts_of
from app.services.meanings import Meanings, WholeDocument
from app.services.reading import Reading
from app.services.reducing import Reducer
from app.services.screening import AnswerBlockedError
from app.services.streamed import StreamedText
from app.services.turn import Draft, Turn

_NOTES_ONLY = "What the parts say: no summary of them that the documents bear out was written."


def extracted(
    turn: Turn,
    text: StreamedText,
    documents: Sequence[WholeDocument],
    meanings: Meanings,
    *,
    why: str,
) -> Draft:
    """The sentences that say most, word for word, in order; ``why`` no model wrote is noted."""
    reading = Reading(turn, text, sum(len(parts_of(document)) for document in documents))
    state, note = MessageState.COMPLETE, why
    try:
        for document in documents:
            extract(document, meanings, reading, title=_title(document, documents))
    except CancelledError:
        state, note = MessageState.STOPPED, reading.stopped
    except AnswerBlockedError:
        state, note = MessageState.INTERRUPTED, reading.stopped
    grounded = compose(reading.lines)
    said = grounded.text
    if state is MessageState.COMPLETE:
        said = said or NOTHING_SAID
        text.say(said)
    return Draft(said, state, citations=grounded.citations, is_extractive=True, note=note)


def written(
    turn: Turn,
    text: StreamedText,
    documents: Sequence[WholeDocument],
    meanings: Meanings,
    *,
    engine: Engine,
    context_tokens: int,
    checker: Checker,
) -> Draft:
    """A text by the model that the engine holds; of a stopped one, what its parts brought."""
    reducer = Reducer(turn, text, engine=engine, context_tokens=context_tokens, checker=checker)
    parts = [reducer.parts_of(document) for document in documents]
    count = sum(map(len, parts))
    reading = Reading(turn, text, count, is_quoted=False)
    state, note = MessageState.COMPLETE, ""
    lines: Sequence[Line] = ()
    try:
        for document, own in zip(documents, parts, strict=True):
            reducer.note(document, own, meanings, reading, title=_title(document, documents))
        lines = reducer.reduce(reading.lines, documents) if count > 1 else ()
        note = _NOTES_ONLY if count > 1 and not lines else ""
    except CancelledError:
        state, note = MessageState.STOPPED, reading.stopped
    except AnswerBlockedError:
        state, note = MessageState.INTERRUPTED, reading.stopped
    grounded = compose(lines or reading.lines)
    said = grounded.text or (NOTHING_SAID if state is MessageState.COMPLETE else "")
    return Draft(said, state, citations=grounded.citations, note=note, stats=reducer.stats)


def _title(document: WholeDocument, documents: Sequence[WholeDocument]) -> str:
    """The name over its part of the answer, where there are several."""
    return title_of(document.file) if len(documents) > 1 else ""
