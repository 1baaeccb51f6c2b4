"""An answer on its way to a person or a script, and what was changed when it was done."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from tqdm import tqdm

from app.cli import document_records, filter_records, part_records
from app.cli.citing import marked
from app.cli.output import Output, one_line
from app.domain.chat import Message
from app.domain.progress import CancelToken
from app.services.chat import (
    AskEvent,
    Filtered,
    PartBegun,
    PartRead,
    PassagesRetrieved,
    TextReceived,
    ThoughtReceived,
    WhichDocument,
)

_MINUTE_S = 60
_MARK = re.compile(r"\s*(\[\d{1,3}\??\])")


@dataclass(frozen=True, slots=True)
class Settled:
    """What is seen of an answer once it is done.

    ``is_marked``: the numbers of its sources stand in it; ``has_told_note``: its note is there.
    """

    is_marked: bool
    has_told_note: bool = False


class AnswerStream:
    """Prints an answer while it comes, and puts right what changed when it was done.

    One from documents comes to a terminal as the model writes it; which source holds which of its
    sentences is known at the end, and stands below. Elsewhere it is printed when it is done, with
    the numbers of its sources.
    """

    def __init__(self, output: Output, token: CancelToken) -> None:
        self._output = output
        self._token = token
        self._shown: list[str] = []
        self._is_held_back = False
        self._is_line_open = False
        self._is_thinking = False
        self._bar: tqdm[None] | None = None

    def on_event(self, event: AskEvent) -> None:
        """One event of the turn."""
        if isinstance(event, PassagesRetrieved):
            found = document_records.passages(event.passages)
            self._output.record({"event": "retrieved", "passages": found})
            if found:
                # What comes of parts is checked before it is shown.
                self._is_held_back |= not self._output.is_terminal
                self._clear_bar()
                self._bar = _waiting(self._output, is_held_back=self._is_held_back)
        elif isinstance(event, ThoughtReceived):
            self._output.record({"event": "reasoning", "text": event.text})
            self._show_thinking()
        elif isinstance(event, TextReceived):
            self._output.record({"event": "token", "text": event.text})
            self._show(event.text)
        elif isinstance(event, PartBegun):
            self._output.record(part_records.begun(event))
            self._show_part(event)
        elif isinstance(event, PartRead):
            self._output.record(part_records.read(event))
        elif isinstance(event, WhichDocument):
            self._output.record(part_records.which_document(event))
        elif isinstance(event, Filtered):
            self._output.record({"event": "filtered", **filter_records.filtered(event)})
        if self._output.is_closed:
            self._token.cancel()

    def settle(self, message: Message) -> Settled:
        """Prints the answer as it was kept, where that is not what was shown.

        Passages in place of what the model wrote come below the reason.
        """
        self.close()
        shown = "".join(self._shown).strip()
        text = marked(message)
        if shown:
            if _is_same(shown, text):
                return Settled(is_marked=True)
            if shown == message.text:
                return Settled(is_marked=False)
            self._output.text()
        has_reason = bool(shown and message.is_extractive and message.note)
        if has_reason:
            self._output.text(message.note)
            self._output.text()
        self._output.block(text)
        return Settled(is_marked=True, has_told_note=has_reason)

    def close(self) -> None:
        """Ends the line, however the answer ended, so that what follows has its own."""
        self._clear_bar()
        if self._is_line_open:
            self._is_line_open = False
            self._output.text()

    def _clear_bar(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def _show_part(self, event: PartBegun) -> None:
        """Says how far it is, on one line that goes when the answer is there."""
        if not self._is_held_back:
            self._is_held_back = True
            self._bar = tqdm(bar_format="{desc}", disable=not self._output.is_watched, leave=False)
        if self._bar is not None:
            self._bar.set_description_str(_progress(event))

    def _show_thinking(self) -> None:
        """Says that the model thinks, on a line that goes when the answer comes."""
        if self._is_held_back or self._is_thinking:
            return
        self._is_thinking = True
        self._clear_bar()
        watched = self._output.is_watched
        self._bar = tqdm(bar_format="Thinking…", disable=not watched, leave=False)

    def _show(self, text: str) -> None:
        if self._is_held_back and self._bar is not None:
            self._bar.update(len(text))
            return
        self._clear_bar()
        self._is_line_open = True
        self._shown.append(text)
        self._output.block(text, end="")


def _progress(event: PartBegun) -> str:
    """How far the reading is, as in ``Reading part 3 of 12 · report.pdf · about 40 s left``."""
    part, seconds = event.part, round(event.seconds_left)
    words = [f"Reading part {part.number} of {part.count}"]
    words.append(" and ".join(one_line(PurePath(file).name) for file in part.files))
    if seconds >= _MINUTE_S:
        words.append(f"about {round(seconds / _MINUTE_S)} min left")
    elif seconds:
        words.append(f"about {seconds} s left")
    return " · ".join(words)


def _is_same(shown: str, text: str) -> bool:
    """Whether both have the same words, and the same numbers in the same order."""
    return _MARK.findall(shown) == _MARK.findall(text) and _words(shown) == _words(text)


def _words(text: str) -> str:
    return " ".join(_MARK.sub("", text).split())


def _waiting(output: Output, *, is_held_back: bool) -> "tqdm[None]":
    writing = "Writing the answer: {n_fmt} characters"
    return tqdm(
        bar_format=writing if is_held_back else "Reading the passages…",
        disable=not output.is_watched,
        leave=False,
    )
