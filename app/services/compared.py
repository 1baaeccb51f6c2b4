"""The comparison of documents as an answer."""

from collections.abc import Sequence
from pathlib import PurePath

from app.domain.chat import Citation, MessageState
from app.errors import CancelledError
from app.index.contrast import bears_out, differing
from app.services.cited import NOTHING_SAID, Line, compose, heading, quoting
from app.services.comparing import Comparison, Findings, Match
from app.services.meanings import Meanings, WholeDocument
from app.services.reading import Reading
from app.services.screening import AnswerBlockedError
from app.services.streamed import StreamedText
from app.services.turn import Draft, Turn

_MOST_SHARED = 8
_MOST_DIFFERENT = 16


def compared(
    turn: Turn, text: StreamedText, documents: Sequence[WholeDocument], meanings: Meanings
) -> Draft:
    """The whole comparison; of a stopped one, what was found until then."""
    comparison = Comparison(documents, meanings)
    reading = Reading(turn, text, comparison.parts)
    whole = Findings()
    state, note = MessageState.COMPLETE, ""
    try:
        for found in comparison.steps(reading):
            reading.end(_lines(found, documents))
            whole.same += found.same
            whole.different += found.different
            whole.alone |= found.alone
    except CancelledError:
        state, note = MessageState.STOPPED, reading.stopped
    except AnswerBlockedError:
        state, note = MessageState.INTERRUPTED, reading.stopped
    grounded = compose(_lines(whole, documents))
    said = grounded.text
    if state is MessageState.COMPLETE:
        said = said or NOTHING_SAID
        text.say(said)
    return Draft(said, state, citations=grounded.citations, is_extractive=True, note=note)


def _lines(findings: Findings, documents: Sequence[WholeDocument]) -> list[Line]:
    names = _names(documents)
    lines: list[Line] = []
    different = _distinct(findings.different)[:_MOST_DIFFERENT]
    if different:
        lines.append(heading("Numbers that differ"))
        for match in sorted(different, key=_order):
            lines += _named(match, names)
    same = _distinct(findings.same)[:_MOST_SHARED]
    if same:
        both = "both" if len(documents) == 2 else "several"  # noqa: PLR2004
        lines.append(heading(f"What {both} say"))
        lines += [_side_by_side(match) for match in sorted(same, key=_order)]
    for document in documents:
        alone = findings.alone.get(document.id, [])
        if alone:
            lines.append(heading(f"Only in {names[document.id]}"))
            lines += [quoting(source) for source in alone]
    return lines


def _order(match: Match) -> tuple[int, int]:
    """Where it stands in the first document."""
    return match.one.place, match.one.start


def _distinct(matches: Sequence[Match]) -> list[Match]:
    """The nearest first; a sentence stands in one match only."""
    seen: set[str] = set()
    kept = []
    for match in sorted(matches, key=lambda one: -one.likeness):
        texts = {match.one.text, match.other.text}
        if seen.isdisjoint(texts):
            seen |= texts
            kept.append(match)
    return kept


def _side_by_side(match: Match) -> Line:
    """The sentence that the other bears out, with both as its sources."""
    one, other = match.one.source, match.other.source
    if not bears_out(one.quote, other.quote):
        one, other = other, one
    return quoting(one, also=[other])


def _named(match: Match, names: dict[int, str]) -> list[Line]:
    """Both sentences, each under the name of its document, what differs in bold."""
    one, other = match.one.source, match.other.source
    return [
        Line(_marked(one, other), (one,), lead=f"- {names[one.document]}: "),
        Line(_marked(other, one), (other,), lead=f"  {names[other.document]}: "),
    ]


def _marked(one: Citation, other: Citation) -> str:
    text = one.quote
    for start, end in reversed(differing(text, other.quote)):
        text = f"{text[:start]}**{text[start:end]}**{text[end:]}"
    return text


def _names(documents: Sequence[WholeDocument]) -> dict[int, str]:
    """What each document is called: its file's name, with its folder where two have one name."""
    names = {document.id: PurePath(document.file).name for document in documents}
    shared = {name for name in names.values() if list(names.values()).count(name) > 1}
    return {
        document.id: str(PurePath(*PurePath(document.file).parts[-2:]))
        if names[document.id] in shared
        else names[document.id]
        for document in documents
    }
