"""Bytes of tokens to text that may be shown: whole characters, and never part of a stop string."""

import codecs
from collections.abc import Sequence

from app.engine.worker.thinking import ThoughtSplitter


class TextStream:
    """Collects pieces; hands out what is certain, thoughts and answer apart. Pure.

    Stop strings end an answer; in thoughts they stand for nothing.
    """

    def __init__(self, stops: Sequence[str], splitter: ThoughtSplitter | None = None) -> None:
        """Without a ``splitter`` all is answer."""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stops = tuple(stop for stop in stops if stop)
        self._splitter = splitter or ThoughtSplitter(has_begun=True)
        self._thoughts = ""
        self._pending = ""
        self.is_stopped = False

    @property
    def is_thinking(self) -> bool:
        """Whether what came last is thoughts, or may be; it is the answer otherwise."""
        return self._splitter.is_thinking

    def push(self, piece: bytes) -> None:
        """Adds a token's bytes; ``is_stopped`` tells whether a stop string is complete."""
        if not self.is_stopped:
            self._splitter.push(self._decoder.decode(piece))
            self._pull()

    def push_mark(self, mark: str) -> None:
        """Adds a token that stands for no text, as the vocabulary spells it."""
        if not self.is_stopped:
            self._splitter.push_mark(mark)
            self._pull()

    def take_thoughts(self) -> str:
        """What the model thought since it was asked last; may be shown."""
        taken, self._thoughts = self._thoughts, ""
        return taken

    def take(self) -> str:
        """The text of the answer that may be shown now."""
        held = 0 if self.is_stopped else self._possible_stop_length()
        ready = self._pending[: len(self._pending) - held]
        self._pending = self._pending[len(ready) :]
        return ready

    def finish(self) -> str:
        """The rest, at the end of the answer; half a character becomes U+FFFD."""
        if not self.is_stopped:
            self._splitter.push(self._decoder.decode(b"", final=True))
            self._splitter.finish()
            self._pull()
        rest, self._pending = self._pending, ""
        return rest

    def _pull(self) -> None:
        thoughts, text = self._splitter.take()
        self._thoughts += thoughts
        self._pending += text
        self._look_for_stop()

    def _look_for_stop(self) -> None:
        found = [at for stop in self._stops if (at := self._pending.find(stop)) >= 0]
        if found:
            self._pending = self._pending[: min(found)]
            self.is_stopped = True

    def _possible_stop_length(self) -> int:
        """Length of the longest end of the text that a stop string may begin with."""
        longest = 0
        for stop in self._stops:
            for length in range(min(len(stop) - 1, len(self._pending)), longest, -1):
                if self._pending.endswith(stop[:length]):
                    longest = length
                    break
        return longest
