"""Who goes first where not all can: a question, then what is attached to a chat, then what a person
imports, then what is watched.

Work that gives way looks here before each step of it, and waits while somebody of a higher rank is
at work. So a model that answers, and measures how many threads are fastest, has the processors to
itself, and the import goes on where it was.
"""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Final

from app.domain.progress import CancelToken

_LOOK_S: Final = 0.2  # how often a wait looks at the cancel token


class Rank(IntEnum):
    """The smaller goes first."""

    QUESTION = 0
    ATTACHED = 1
    IMPORT = 2
    WATCHED = 3


class Precedence:
    """What is at work in a session, by its rank. Thread-safe."""

    def __init__(
        self,
        *,
        on_question: Callable[[bool], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``on_question`` hears when the first question begins (True) and the last ends (False)."""
        self._on_question = on_question or _ignore
        self._clock = clock
        self._changed = threading.Condition()
        self._telling = threading.RLock()  # so that the last thing told is how it is
        self._at_work = dict.fromkeys(Rank, 0)
        self._held_since = dict.fromkeys(Rank, 0.0)
        self._held_s = dict.fromkeys(Rank, 0.0)

    @contextlib.contextmanager
    def claim(self, rank: Rank) -> Iterator[None]:
        """Lets all of lower ranks wait meanwhile; claims may lie within each other."""
        self._count(rank, 1)
        try:
            yield
        finally:
            self._count(rank, -1)

    def is_held(self, rank: Rank) -> bool:
        """Whether somebody of a higher rank is at work."""
        with self._changed:
            return self._is_held(rank)

    def held_s(self, rank: Rank) -> float:
        """For how long in all, in seconds, work of this rank had to wait."""
        with self._changed:
            since = self._clock() - self._held_since[rank] if self._is_held(rank) else 0.0
            return self._held_s[rank] + since

    def wait(self, rank: Rank, cancel: CancelToken) -> None:
        """Returns at once, or as soon as nobody of a higher rank is at work.

        Raises:
            CancelledError: ``cancel`` was set.
        """
        with self._changed:
            while self._is_held(rank):
                cancel.raise_if_cancelled()
                self._changed.wait(_LOOK_S)
        cancel.raise_if_cancelled()

    def _count(self, rank: Rank, change: int) -> None:
        with self._telling:
            with self._changed:
                held = {other: self._is_held(other) for other in Rank}
                self._at_work[rank] += change
                now = self._clock()
                for other in Rank:
                    if held[other] and not self._is_held(other):
                        self._held_s[other] += now - self._held_since[other]
                    elif not held[other]:
                        self._held_since[other] = now
                self._changed.notify_all()
                is_asked = self._at_work[Rank.QUESTION]
            if rank is Rank.QUESTION and is_asked == max(change, 0):
                self._on_question(is_asked > 0)

    def _is_held(self, rank: Rank) -> bool:
        return any(count for other, count in self._at_work.items() if other < rank)


class GivesWay(CancelToken):
    """Set by the one who waits, and as soon as somebody of a higher rank is at work."""

    def __init__(self, precedence: Precedence, rank: Rank, outer: CancelToken) -> None:
        super().__init__()
        self._precedence = precedence
        self._rank = rank
        self._outer = outer

    @property
    def is_cancelled(self) -> bool:
        """Whether the work is to end."""
        is_held = self._precedence.is_held(self._rank)
        return super().is_cancelled or self._outer.is_cancelled or is_held


def _ignore(_: object) -> None:
    pass
