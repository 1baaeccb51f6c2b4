"""What a chat says, in the order and the words in which a file for people tells it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import PurePath

from app.domain.chat import MessageState, Role
from app.domain.portable import (
    PortableChat,
    PortableMessage,
    PortableSource,
    markings,
    other_branches,
    shown_branch,
)
from app.services.chat_files.writing import Words, when

_TITLE_CHARS = 80


@dataclass(frozen=True, slots=True)
class Stretch:
    """Messages that follow each other; ``title`` says where they branch off, None: nowhere."""

    title: str | None
    messages: tuple[PortableMessage, ...]


@dataclass(slots=True)
class ToldSource:
    """All that an answer quotes of one place under one number."""

    n: int
    file: str
    place: str
    marking: str
    quotes: list[str] = field(default_factory=list)
    is_doubtful: bool = False


def stretches(chat: PortableChat, words: Words) -> Iterator[Stretch]:
    """The branch that is shown, then all others."""
    yield Stretch(None, shown_branch(chat))
    for branch in other_branches(chat):
        after = branch.after
        title = (
            words.first_branch
            if after is None
            else words.branch.format(text=_shortened(after.text))
        )
        yield Stretch(title, branch.messages)


def about(chat: PortableChat, words: Words, exported: datetime | None = None) -> str:
    """Below a chat's title: its time, what its documents bear, what is attached, when it left."""
    marks = ", ".join(markings(chat.messages))
    names = ", ".join(one.name for one in chat.attachments)
    told = (
        f"{when(chat.created)} - {when(chat.updated)}",
        words.documents.format(markings=marks) if marks else "",
        words.attached.format(names=names) if names else "",
        "" if exported is None else words.exported.format(when=when(exported)),
    )
    return " · ".join(filter(None, told))


def head_of(message: PortableMessage, words: Words) -> str:
    """Who speaks, when, and how it ended."""
    who = words.question if message.role is Role.USER else words.answer
    ended = {
        MessageState.STOPPED: words.stopped,
        MessageState.INTERRUPTED: words.interrupted,
        MessageState.STREAMING: words.interrupted,
        MessageState.FAILED: words.failed,
    }.get(message.state)
    return " · ".join(filter(None, (who, when(message.created), ended)))


def notes_of(message: PortableMessage, words: Words) -> tuple[str, ...]:
    """What is said below a message: its note, its attachments, what it cost."""
    names = ", ".join(one.name for one in message.attachments)
    not_said = "" if message.is_answerable or message.text.strip() else words.not_said
    return tuple(
        filter(
            None,
            (
                not_said,
                message.note,
                words.attached.format(names=names) if names else "",
                " · ".join(_details(message, words)),
            ),
        )
    )


def sources_of(message: PortableMessage, words: Words) -> tuple[str, tuple[ToldSource, ...]]:
    """A title and the sources of an answer; the nearest passages where it is none.

    Those stand for no sentence, so none of them is doubtful.
    """
    if message.is_answerable:
        return words.sources, _told(message.citations, words)
    nearest = _told(message.nearest, words)
    return words.nearest, tuple(replace(one, is_doubtful=False) for one in nearest)


def _told(sources: Sequence[PortableSource], words: Words) -> tuple[ToldSource, ...]:
    told: dict[tuple[int, str, str], ToldSource] = {}
    for one in sources:
        file = PurePath(one.file).name or one.file
        place = words.page.format(n=one.page) if one.page is not None else one.place
        entry = told.setdefault((one.n, file, place), ToldSource(one.n, file, place, one.marking))
        quote = " ".join(one.quote.split())
        if quote and quote not in entry.quotes:
            entry.quotes.append(quote)
        entry.is_doubtful |= not one.is_supported
    return tuple(sorted(told.values(), key=lambda entry: entry.n))


def _details(message: PortableMessage, words: Words) -> Iterator[str]:
    model = message.model or (message.stats.model if message.stats is not None else "")
    if model:
        yield words.model.format(name=model)
    stats = message.stats
    if stats is not None and stats.completion_tokens:
        yield words.tokens.format(
            prompt=stats.prompt_tokens,
            answer=stats.completion_tokens,
            speed=f"{stats.tokens_per_second:.1f}",
            first=f"{stats.ttft_ms / 1000:.1f}",
        )


def _shortened(text: str) -> str:
    line = " ".join(text[: 4 * _TITLE_CHARS].split())
    return line if len(line) <= _TITLE_CHARS else line[: _TITLE_CHARS - 1] + "…"
