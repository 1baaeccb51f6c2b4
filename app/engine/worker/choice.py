"""Finds the fastest thread count by trying, at a bounded price, and keeps finding it.

More threads are faster until they wait for each other, and where that is depends on the model,
the machine, and on what other programs do at this moment. So nothing is assumed: neighbouring
counts are tried for a few evaluations now and then. What such trials lose is paid from a credit
that grows with a small share of all time, so the loss is bounded even where a wrong count is
many times slower. Pure: it sees only counts and durations.
"""

import statistics
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CREDIT_SHARE = 0.01
_MAX_CREDIT_S = 0.5
_WORTH_A_CHANGE = 0.97  # a trial has to be at least this much faster
_CONFIRMED = 1.1  # a trial this much slower leaves no doubt: the next one comes later, ...
_LONGEST_PAUSE = 16  # ... at most this many times later
_HOPELESS = 1.6  # a trial ends at once when two evaluations are this much slower, ...
_HOPELESS_WARM_UP = 4.0  # ... or one that also wakes threads is this much slower
_JUMP = 1.3  # the current count became this much slower, or faster: conditions changed
# The system takes a processor away for a moment now and then. Such an evaluation counts as this
# many times what is usual, and as no change: that takes most of the last few.
_STRAGGLER = 2.0
_FEW = 5
_SMOOTHING = 0.15


@dataclass(frozen=True, slots=True)
class Trial:
    """How long a trial is, in evaluations. The first ones wake threads and do not count."""

    warm_ups: int
    counted: int
    pause: int  # evaluations between two trials; grows while they only confirm what is known


TOKEN_TRIAL = Trial(warm_ups=1, counted=3, pause=40)
BATCH_TRIAL = Trial(warm_ups=0, counted=1, pause=3)


class ThreadChooser:
    """Chooses among a few thread counts for one kind of evaluation.

    ``expected_s`` is what counts it has not tried probably cost for a token.
    """

    def __init__(
        self,
        counts: Sequence[int],
        start: int,
        trial: Trial,
        *,
        expected_s: Mapping[int, float] | None = None,
    ) -> None:
        self._counts = sorted(set(counts))
        self._trial = trial
        self._cost_s = dict(expected_s or {})  # per token, by count
        self._cost_s.pop(start, None)
        self._at = self._counts.index(start)
        self._recent: deque[float] = deque(maxlen=_FEW)  # what it cost at the current count
        self._tried: int | None = None
        self._seen: list[float] = []
        self._credit_s = 0.0
        self._pause = trial.pause
        self._since_trial = trial.pause - trial.counted  # first what there is to compare with
        self._observed = 0
        self._goes_up = True

    @property
    def best(self) -> int:
        """The count that is used between trials."""
        return self._counts[self._at]

    @property
    def costs_s(self) -> Mapping[int, float]:
        """What a token cost lately, by count, as far as that is known."""
        return self._cost_s

    @property
    def is_trying(self) -> bool:
        """Whether the next evaluation belongs to a trial."""
        return self._tried is not None

    @property
    def is_settled(self) -> bool:
        """Whether the best count and its neighbours are known."""
        return not self.is_trying and all(
            self._counts[at] in self._cost_s for at in (self._at, *self._neighbours())
        )

    def next(self) -> int:
        """The count to use for the next evaluation."""
        if self._tried is None and self._since_trial >= self._pause:
            self._begin_trial()
        return self.best if self._tried is None else self._counts[self._tried]

    def observe(self, seconds: float, tokens: int) -> None:
        """Reports how long the evaluation took that ``next`` was asked for."""
        cost = seconds / tokens
        if self._tried is not None:
            self._observe_trial(cost, seconds, tokens)
            return
        self._since_trial += 1
        self._credit_s = min(_MAX_CREDIT_S, self._credit_s + _CREDIT_SHARE * seconds)
        known = self._cost_s.get(self.best)
        if known is None:
            self._cost_s[self.best] = cost
            self._settle_at(cost)
            self._observed = 1
            return
        self._observed += 1
        self._recent.append(cost)
        change = min(cost, _STRAGGLER * known) - known
        self._cost_s[self.best] = known + max(_SMOOTHING, 1 / self._observed) * change
        if not 1 / _JUMP < statistics.median(self._recent) / known < _JUMP:
            self.conditions_changed()

    def conditions_changed(self) -> None:
        """What was learnt of other counts may be wrong now; trials come soon, credit permitting."""
        if self._credit_s < 0 or self._tried is not None:
            return
        self._cost_s = {self.best: statistics.median(self._recent)} if self._recent else {}
        self._since_trial = self._pause = self._trial.pause

    def _settle_at(self, cost: float) -> None:
        """That is what the current count costs; nothing before it counts."""
        self._recent.extend([cost] * _FEW)

    def _neighbours(self) -> list[int]:
        return [at for at in (self._at - 1, self._at + 1) if 0 <= at < len(self._counts)]

    def _begin_trial(self) -> None:
        if self.best not in self._cost_s or self._credit_s < 0:
            return  # what the last trial lost is paid back first
        for _ in range(2):
            self._goes_up = not self._goes_up
            at = self._at + (1 if self._goes_up else -1)
            if at in self._neighbours() and self._price_s(at) <= self._credit_s:
                self._tried, self._seen = at, []
                return

    def _price_s(self, at: int) -> float:
        """What a trial will probably lose."""
        current = self._cost_s[self.best]
        expected = self._cost_s.get(self._counts[at], current)
        price = max(0.0, expected - current) * (self._trial.warm_ups + self._trial.counted)
        return min(price, _MAX_CREDIT_S)  # a full credit always pays: times may have changed

    def _observe_trial(self, cost: float, seconds: float, tokens: int) -> None:
        current = self._cost_s[self.best]
        self._credit_s -= max(0.0, seconds - current * tokens)
        self._seen.append(cost)
        counted = self._seen[self._trial.warm_ups :]
        slow = [one for one in counted if one > _HOPELESS * current]
        is_hopeless = len(slow) > 1 or (not counted and cost > _HOPELESS_WARM_UP * current)
        if len(counted) < self._trial.counted and not is_hopeless:
            return
        assert self._tried is not None  # noqa: S101 - for the type checker
        tried, self._tried = self._tried, None
        found = statistics.median(counted) if counted else cost
        self._cost_s[self._counts[tried]] = found
        self._since_trial = 0
        if found < _WORTH_A_CHANGE * current:
            self._at = tried
            self._settle_at(found)
            self._since_trial = self._pause = self._trial.pause
            self._goes_up = not self._goes_up  # the next one in this direction may be better
        elif found > _CONFIRMED * current:
            self._pause = min(2 * self._pause, _LONGEST_PAUSE * self._trial.pause)
        else:
            self._pause = self._trial.pause


def candidate_counts(processors: int) -> list[int]:
    """Every count on a small machine; on a larger one steps that grow, and all but one."""
    counts = {processors, max(1, processors - 1), 1}
    step = 2
    while step < processors:
        counts |= {step, min(processors, step * 3 // 2)}
        step *= 2
    return sorted(counts)
