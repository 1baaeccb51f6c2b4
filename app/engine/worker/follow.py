"""Evaluates what was written, and what probably comes next, so that the sampler can go on."""

from collections.abc import Sequence

from app.engine.worker.context import MOST_DRAFTED
from app.engine.worker.llama import Llama
from app.engine.worker.lookup import Lookup, Worth
from app.engine.worker.threads import Threads

LAST_ROW = -1


class Follower:
    """Of one answer: keeps the model's memory a step behind its tokens, or guesses ahead.

    Only tokens that the sampler itself drew are ever part of an answer. A guess saves evaluations
    where the sampler draws what was guessed, and is forgotten where it does not.
    """

    def __init__(
        self,
        llama: Llama,
        threads: Threads,
        worth: Worth | None,
        prompt: Sequence[int],
        *,
        most_held: int,
    ) -> None:
        """Without ``worth`` nothing is guessed, nor where the memory would hold more than
        ``most_held`` tokens with what is guessed.
        """
        self._most_held = most_held
        self._llama = llama
        self._threads = threads
        can_guess = worth is not None and llama.can_go_back
        self._worth = worth if can_guess else None
        self._lookup = Lookup(prompt) if can_guess else None
        self._guessed: list[int] = []
        self._right = 0
        self._took_s = 0.0
        self.saved = 0  # evaluations that guesses made needless

    def follow(self, token: int, room: int) -> int:
        """Makes the logits after a drawn token available; returns the sampler's row for them.

        ``room`` is how many tokens the answer may still have. Raises as ``Llama.evaluate``.
        """
        if self._lookup is None or self._worth is None:
            self._threads.evaluate_token(self._llama, token)
            return LAST_ROW
        self._lookup.add(token)
        if self._right < len(self._guessed) and self._guessed[self._right] == token:
            self._right += 1
            self.saved += 1
            return self._right
        self.settle()
        room = min(room - 1, MOST_DRAFTED, self._most_held - len(self._llama.held) - 1)
        guessed = self._lookup.guess(self._worth.length(max(0, room)))
        if not guessed:
            self._worth.note_token(self._threads.evaluate_token(self._llama, token))
            return LAST_ROW
        self._took_s = self._threads.evaluate_guess(self._llama, (token, *guessed))
        self._guessed, self._right = guessed, 0
        return 0

    def settle(self) -> None:
        """Forgets what was guessed and did not come true."""
        if not self._guessed or self._worth is None:
            return
        wrong = len(self._guessed) - self._right
        self._llama.trim(len(self._llama.held) - wrong)
        self._worth.note_guess(self._took_s, len(self._guessed), self._right)
        self._guessed = []
        self._right = 0
