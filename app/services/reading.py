"""The reading of whole documents as it goes: how far it is, how long it takes, what it has."""

import time
from collections.abc import Sequence

from app.domain.chat import MessageState
from app.domain.documents import PassageHit
from app.domain.whole import Part
from app.services.cited import Line, compose
from app.services.streamed import StreamedText
from app.services.turn import Draft, PartBegun, PartRead, Turn


class Reading:
    """Tells of each part before and after it is read, and keeps what it brought.

    ``lines`` is what the parts brought so far, in order; a kill leaves their text in the vault, an
    error their text and their sources.
    """

    def __init__(
        self, turn: Turn, text: StreamedText, parts: int, *, is_quoted: bool = True
    ) -> None:
        """``is_quoted``: what it brings are the documents' own words."""
        self._is_quoted = is_quoted
        self._turn = turn
        self._text = text
        self._parts = parts
        self._started = time.monotonic()
        self._part = Part(0, parts, ())
        self._done = 0
        self.lines: list[Line] = []

    @property
    def stopped(self) -> str:
        """How far it came, for a note under what is kept of it."""
        if not self._done:
            return f"None of its {self._parts} parts was read."
        return f"The first {self._done} of its {self._parts} parts were read."

    def begin(self, files: Sequence[str], passages: Sequence[PassageHit] = ()) -> None:
        """The next part is begun.

        Raises:
            CancelledError: it was stopped.
        """
        self._turn.cancel.raise_if_cancelled()
        pages = [hit.page for hit in passages if hit.page is not None]
        done = self._done
        self._part = Part(
            done + 1,
            self._parts,
            tuple(files),
            min(pages, default=None),
            max(pages, default=None),
        )
        spent = time.monotonic() - self._started
        left = spent / done * (self._parts - done) if done else 0.0
        self._turn.on_event(PartBegun(self._part, left))

    def end(self, lines: Sequence[Line]) -> None:
        """The part is read, and brought these lines.

        Raises:
            AnswerBlockedError: the site's filter stops them; the parts before stand.
        """
        text = self._text.keep(compose(lines).text)
        self._done = self._part.number
        self.lines.extend(lines)
        if self.lines:
            read = compose(self.lines)
            self._text.leave(
                Draft(
                    read.text,
                    MessageState.INTERRUPTED,
                    citations=read.citations,
                    is_extractive=self._is_quoted,
                    note=self.stopped,
                )
            )
        self._turn.on_event(PartRead(self._part, text))
