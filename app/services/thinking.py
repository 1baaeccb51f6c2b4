"""What a model thinks before its answer: through the site's filter, to who listens, kept apart."""

import time
from typing import Final

from app.policy.filter.rules import Rule
from app.services.screening import AnswerBlockedError, AnswerScreen, Screened
from app.services.turn import ThoughtReceived, Turn
from app.vault.conversations import Conversations

_KEEP_INTERVAL_S: Final = 0.5  # text at risk when the power goes; the promise is one second


class StreamedThoughts:
    """Hands thoughts on as far as the filter lets them, and commits them at intervals.

    An answer that goes on keeps those that it has; no others come.
    """

    def __init__(self, conversations: Conversations, turn: Turn, screen: AnswerScreen) -> None:
        self._conversations = conversations
        self._turn = turn
        self._screen = screen
        self._before: Screened | None = None
        self._pieces: list[str] = []
        self._is_over = False
        self._kept_at = time.monotonic()

    @property
    def blocked(self) -> Rule | None:
        """The rule that ended them, if one did."""
        return self._screen.blocked

    @property
    def acts(self) -> tuple[Rule, ...]:
        """The rules that acted in them."""
        return self._screen.acts

    @property
    def before(self) -> str:
        """Those that an answer has that goes on, as the model may be given them."""
        return "" if self._before is None else self._before.text

    def go_on(self, thoughts: str) -> None:
        """Takes up what an answer has that goes on: it may be older than the rules.

        Raises:
            AnswerBlockedError: it is stopped today.
        """
        self._before = self._screen.whole(thoughts)
        if self._before.blocked is not None:
            raise AnswerBlockedError

    def receive(self, piece: str) -> None:
        """Takes the next piece.

        Raises:
            AnswerBlockedError: the answer ends here, before its first word.
        """
        self._let_through(self._screen.feed(piece))

    def end(self) -> None:
        """Says that none follows: what was held back is certain now.

        Raises:
            AnswerBlockedError: as ``receive``.
        """
        if not self._is_over:
            self._is_over = True
            self._let_through(self._screen.finish())

    def settled(self) -> Screened:
        """Them as they may be kept: covered or cut once more as a whole."""
        if self._before is not None and self._before.text:
            return self._before
        return self._screen.whole(self._screen.written.strip())

    def _let_through(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            if time.monotonic() - self._kept_at >= _KEEP_INTERVAL_S:
                self._conversations.keep_thoughts(self._turn.answer, "".join(self._pieces))
                self._kept_at = time.monotonic()
            self._turn.on_event(ThoughtReceived(text))
        if self._screen.is_cut:
            raise AnswerBlockedError
