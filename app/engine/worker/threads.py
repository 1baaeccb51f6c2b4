"""Gives every evaluation its thread count, and learns from how long it took.

What is best depends most of all on how many processors others use. So that is looked at before
each evaluation, and what was learnt under one load is kept for when it comes back.
"""

import math
import time
from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.engine import BATCH_TOKENS
from app.engine.worker.choice import (
    BATCH_TRIAL,
    TOKEN_TRIAL,
    ThreadChooser,
    Trial,
    candidate_counts,
)
from app.engine.worker.llama import Llama

TRIAL_BATCH_TOKENS = 32
_CALIBRATION_S = 1.0
_WARM_BATCHES = 8
# Of a processor: from where on it counts as taken, and below what it is free again. A program
# that wants all of one gets as little as half while we compete for it.
_TAKEN, _FREE = 0.35, 0.2


class Machine(Protocol):
    """Processors, and how many of them other programs use now."""

    @property
    def total(self) -> int:
        """All that we may run on."""
        ...

    def used_by_others(self) -> float:
        """Processors that others kept busy of late."""
        ...

    def look_from_now(self) -> None:
        """Makes the past count as nothing for the next look."""
        ...


class Model(Protocol):
    """What evaluates tokens with a number of threads; see ``llama.Llama``."""

    def set_threads(self, decode: int, prompt: int) -> None:
        """Threads for the next evaluations of one token, and of many."""
        ...

    def evaluate(self, tokens: Sequence[int]) -> None:
        """Appends tokens to the model's memory."""
        ...


class Threads:
    """Thread counts for one-token evaluations and for prompts, of one model."""

    def __init__(
        self,
        machine: Machine,
        *,
        decode: int = 0,
        prompt: int = 0,
        is_pinned: bool = False,
    ) -> None:
        """Counts of 0 are unknown; others are where the search begins, or all if pinned."""
        counts = candidate_counts(machine.total)
        tokens, batches = ([decode], [prompt]) if is_pinned else (counts, counts)
        self._machine = machine
        self._taken = _taken(machine.used_by_others(), 0)
        self._token = _chooser(tokens, decode or machine.total - self._taken, TOKEN_TRIAL)
        self._batch = _chooser(batches, prompt or machine.total, BATCH_TRIAL)
        self._by_load = {self._taken: (self._token, self._batch)}
        self._fixed = decode if is_pinned else machine.total
        self._is_fixed = False
        self._counts = tokens, batches

    @property
    def decode(self) -> int:
        """The count for one token at a time, now."""
        return self._token.best

    @property
    def prompt(self) -> int:
        """The count for prompts, now."""
        return self._batch.best

    @property
    def batch_tokens(self) -> int:
        """How much of a prompt the next evaluation should take: little while trying."""
        if self._is_fixed:
            return BATCH_TOKENS
        self._batch.next()
        return TRIAL_BATCH_TOKENS if self._batch.is_trying else BATCH_TOKENS

    def begin(self, *, is_repeatable: bool = False) -> None:
        """An answer begins, maybe long after the last one.

        One that is to be the same again may not depend on what is chosen: llama.cpp shares the
        attention of a token among threads, and computes few tokens otherwise than many, so sums
        are rounded otherwise. It is read in whole batches and written by a fixed count.
        """
        self._machine.look_from_now()
        self._is_fixed = is_repeatable

    def evaluate_prompt(self, llama: Model, tokens: Sequence[int]) -> None:
        """Evaluates many tokens. Raises as ``Llama.evaluate``."""
        self._look_around()
        # A short batch says more about overhead than about threads: nothing is tried with it.
        # Nor with a whole one, for a wrong count would cost seconds.
        is_telling = not self._is_fixed and len(tokens) >= TRIAL_BATCH_TOKENS
        count = self._batch.next() if is_telling else self._batch.best
        llama.set_threads(count, count)
        began = time.perf_counter()
        llama.evaluate(tokens)
        if is_telling:
            self._batch.observe(time.perf_counter() - began, len(tokens))

    def evaluate_token(self, llama: Model, token: int) -> float:
        """Evaluates one token; returns the seconds. Raises as ``Llama.evaluate``."""
        self._look_around()
        count = self._fixed if self._is_fixed else self._token.next()
        llama.set_threads(count, count)
        began = time.perf_counter()
        llama.evaluate((token,))
        spent = time.perf_counter() - began
        if not self._is_fixed:
            self._token.observe(spent, 1)
        return spent

    def evaluate_guess(self, llama: Llama, tokens: Sequence[int]) -> float:
        """Evaluates a token and guesses; returns the seconds. Raises as ``Llama.evaluate``."""
        self._look_around()
        count = self._fixed if self._is_fixed else self._token.best
        llama.set_threads(count, count)
        began = time.perf_counter()
        llama.evaluate_each(tokens)
        return time.perf_counter() - began

    def calibrate(self, llama: Llama, *, is_known: bool) -> None:
        """Touches all weights and, unless counts are known, measures for a second at most.

        So neither the first question nor its answer is what the machine is learnt with.
        """
        token = llama.bos_token or 0
        llama.evaluate((token,))  # reads the file, maybe from a slow disk
        deadline = time.monotonic() + _CALIBRATION_S
        for _ in range(0 if is_known else TOKEN_TRIAL.pause):
            self.evaluate_token(llama, token)
            if self._token.is_settled or time.monotonic() > deadline:
                break
        deadline = time.monotonic() + _CALIBRATION_S
        for _ in range(1 if is_known else _WARM_BATCHES):
            llama.trim(0)
            began = time.monotonic()
            self.evaluate_prompt(llama, (token,) * TRIAL_BATCH_TOKENS)
            if self._batch.is_settled or 2 * time.monotonic() - began > deadline:
                break
        llama.trim(0)

    def _look_around(self) -> None:
        taken = _taken(self._machine.used_by_others(), self._taken)
        if taken == self._taken:
            return
        self._taken = taken
        if taken not in self._by_load:
            tokens, batches = self._counts
            total = self._machine.total
            token, batch = self._token, self._batch
            self._by_load[taken] = (
                _chooser(tokens, total - taken, TOKEN_TRIAL, token.costs_s),
                _chooser(batches, total - taken, BATCH_TRIAL, batch.costs_s),
            )
        self._token, self._batch = self._by_load[taken]


def _chooser(
    counts: Sequence[int],
    start: int,
    trial: Trial,
    expected_s: Mapping[int, float] | None = None,
) -> ThreadChooser:
    return ThreadChooser(counts, _nearest(counts, start), trial, expected_s=expected_s)


def _taken(used: float, before: int) -> int:
    """Whole processors that others use; small changes leave it as it was ``before``."""
    if before - 1 + _FREE <= used <= before + _TAKEN:
        return before
    return math.ceil(max(0.0, used - _TAKEN))


def _nearest(counts: Sequence[int], wanted: int) -> int:
    return min(counts, key=lambda count: abs(count - wanted))
