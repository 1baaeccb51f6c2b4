"""Gives every evaluation its thread count, and learns from how long it took."""

import time
from collections.abc import Sequence

from app.engine.worker.choice import BATCH_TRIAL, TOKEN_TRIAL, ThreadChooser, candidate_counts
from app.engine.worker.llama import UBATCH_TOKENS, Llama
from app.engine.worker.machine import FreeProcessors

TRIAL_BATCH_TOKENS = 64
_CALIBRATION_S = 1.0
_LOAD_CHANGE = 0.6  # processors


class Threads:
    """Thread counts for one-token evaluations and for prompts, of one model."""

    def __init__(
        self,
        machine: FreeProcessors,
        *,
        decode: int = 0,
        prompt: int = 0,
        is_pinned: bool = False,
    ) -> None:
        """Counts of 0 are unknown; others are where the search begins, or all if pinned."""
        counts = candidate_counts(machine.total)
        tokens, batches = ([decode], [prompt]) if is_pinned else (counts, counts)
        self._machine = machine
        self._token = ThreadChooser(tokens, _nearest(tokens, decode or 1), TOKEN_TRIAL)
        self._batch = ThreadChooser(
            batches, _nearest(batches, prompt or machine.total), BATCH_TRIAL
        )
        self._load = machine.used_by_others()

    @property
    def decode(self) -> int:
        """The count for one token at a time."""
        return self._token.best

    @property
    def prompt(self) -> int:
        """The count for prompts."""
        return self._batch.best

    @property
    def batch_tokens(self) -> int:
        """How much of a prompt the next evaluation should take: little while trying."""
        self._batch.next()
        return TRIAL_BATCH_TOKENS if self._batch.is_trying else UBATCH_TOKENS

    def evaluate_prompt(self, llama: Llama, tokens: Sequence[int]) -> None:
        """Evaluates many tokens. Raises as ``Llama.evaluate``."""
        self._look_around()
        # A short batch says more about overhead than about threads: nothing is tried with it.
        is_telling = len(tokens) >= TRIAL_BATCH_TOKENS
        count = self._batch.next() if is_telling else self._batch.best
        llama.set_threads(count, count)
        began = time.perf_counter()
        llama.evaluate(tokens)
        if is_telling:
            self._batch.observe(time.perf_counter() - began, len(tokens))

    def evaluate_token(self, llama: Llama, token: int) -> None:
        """Evaluates one token. Raises as ``Llama.evaluate``."""
        self._look_around()
        count = self._token.next()
        llama.set_threads(count, count)
        began = time.perf_counter()
        llama.evaluate((token,))
        self._token.observe(time.perf_counter() - began, 1)

    def calibrate(self, llama: Llama, *, is_known: bool) -> None:
        """Touches all weights and, unless counts are known, measures for a second at most."""
        deadline = time.monotonic() + _CALIBRATION_S
        token = llama.bos_token or 0
        llama.evaluate((token,))  # reads the file, maybe from a slow disk
        for _ in range(0 if is_known else TOKEN_TRIAL.pause):
            self.evaluate_token(llama, token)
            if self._token.is_settled or time.monotonic() > deadline:
                break
        llama.keep_prefix((token,))

    def _look_around(self) -> None:
        load = self._machine.used_by_others()
        if abs(load - self._load) > _LOAD_CHANGE:
            self._load = load
            self._token.conditions_changed()
            self._batch.conditions_changed()


def _nearest(counts: Sequence[int], wanted: int) -> int:
    return min(counts, key=lambda count: abs(count - wanted))
