"""Bytes of tokens to text that may be shown: whole characters, and never part of a stop string."""

import codecs
from collections.abc import Sequence


class TextStream:
    """Collects pieces; hands out what is certain. Pure."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stops = tuple(stop for stop in stops if stop)
        self._pending = ""
        self.is_stopped = False

    def push(self, piece: bytes) -> None:
        """Adds a token's bytes; ``is_stopped`` tells whether a stop string is complete."""
        if not self.is_stopped:
            self._pending += self._decoder.decode(piece)
            self._look_for_stop()

    def take(self) -> str:
        """The text that may be shown now."""
        held = 0 if self.is_stopped else self._possible_stop_length()
        ready = self._pending[: len(self._pending) - held]
        self._pending = self._pending[len(ready) :]
        return ready

    def finish(self) -> str:
        """The rest, at the end of the answer; half a character becomes U+FFFD."""
        if not self.is_stopped:
            self._pending += self._decoder.decode(b"", final=True)
            self._look_for_stop()
        rest, self._pending = self._pending, ""
        return rest

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
