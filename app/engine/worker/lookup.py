"""Guesses the next tokens from what stands in the prompt, where such guesses save time. Pure.

An answer from documents copies from them, and one about code repeats it. So when the last few
tokens stood together before, what followed them then probably follows now. All guesses are checked
by one evaluation (prompt lookup, a form of speculative decoding: https://arxiv.org/abs/2304.04487),
which costs more than that of one token, and on some machines nearly as much as that of all.
"""

import math
from collections.abc import Sequence

_TOGETHER = 3  # tokens that must have stood together before
_TRIED = 3  # tokens of a guess whose worth is not known
_CREDIT_SHARE = 0.01  # of all time, that guesses may lose
_FIRST_CREDIT_S, _MAX_CREDIT_S = 0.05, 0.25
_SMOOTHING = 0.1
_TRUST_AT_FIRST = 0.8
_MOST_TRUST = 0.98


class Lookup:
    """What followed every few tokens of one answer's prompt, and of what was written."""

    def __init__(self, tokens: Sequence[int]) -> None:
        """``tokens`` is the prompt."""
        self._tokens: list[int] = []
        self._after: dict[tuple[int, ...], int] = {}
        for token in tokens:
            self.add(token)

    def add(self, token: int) -> None:
        """One more token was read or written."""
        at = len(self._tokens)
        if at >= _TOGETHER:
            self._after[tuple(self._tokens[at - _TOGETHER :])] = at
        self._tokens.append(token)

    def guess(self, most: int) -> list[int]:
        """What may follow; empty when the last tokens stood nowhere together before."""
        at = self._after.get(tuple(self._tokens[-_TOGETHER:]))
        return [] if at is None else self._tokens[at : at + most]


class Worth:
    """How much to guess on this machine, with this model, in answers like the last ones.

    It learns how often a guessed token comes true, and what checking one more costs beside what
    writing it costs: guesses are as long as their last token is worth its price. Where none is, a
    short one is tried now and then, paid from a credit that grows with a small share of all time:
    so the loss is bounded where answers repeat nothing.
    """

    def __init__(self) -> None:
        self._token_s = 0.0  # what one token costs alone
        self._price: float | None = None  # of checking one more, in tokens alone
        self._trust = _TRUST_AT_FIRST  # the share of tokens that come true
        self._credit_s = _FIRST_CREDIT_S

    def length(self, most: int) -> int:
        """How many tokens to guess now."""
        if self._token_s == 0:
            return 0
        if self._price is not None and 0 < self._price < self._trust:
            return min(most, int(math.log(self._price) / math.log(self._trust)))
        return min(most, _TRIED) if self._credit_s > 0 else 0

    def note_token(self, seconds: float) -> None:
        """One token was evaluated alone."""
        change = seconds - self._token_s
        self._token_s += change if self._token_s == 0 else _SMOOTHING * change
        self._earn(_CREDIT_SHARE * seconds)

    def note_guess(self, seconds: float, guessed: int, right: int) -> None:
        """An evaluation checked a guess, beside the token it would have been for anyway."""
        price = max(0.01, (seconds / self._token_s - 1) / guessed)
        known = self._price
        self._price = price if known is None else known + _SMOOTHING * (price - known)
        for at in range(min(right + 1, guessed)):
            self._trust += _SMOOTHING * ((_MOST_TRUST if at < right else 0) - self._trust)
        self._earn((1 + right) * self._token_s - seconds)

    def _earn(self, seconds: float) -> None:
        self._credit_s = min(_MAX_CREDIT_S, self._credit_s + seconds)
