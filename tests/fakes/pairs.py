"""A cross-encoder that says what it is told to, in this process."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.pairs import Pair
from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index.trial_pairs import Task, pairs_of
from app.workers.errors import WorkerClosedError

_TRUTHS = {pair: truth for _, truth, pair in pairs_of(tuple(Task))}


class PairsDiedError(UserFacingError):
    """As the real client reports a dead worker."""

    code = "pairs_died"


class TaughtPairs:
    """Implements ``PairScorer``. It knows the trial by heart; ``say`` answers everything else."""

    def __init__(self) -> None:
        self.say: Callable[[Pair], float] = lambda _: 0.0
        self.knows_trial = True
        self.deaths = 0  # calls of score that fail before one works
        self.asked: list[Pair] = []
        self.stops = 0
        self._model: tuple[Path, ...] = ()
        self._is_closed = False

    def start(self, model: Sequence[Path], verify: Callable[[], None]) -> None:
        self._model = tuple(model)
        verify()

    def score(
        self, pairs: Sequence[Pair], *, budget_s: float, cancel: CancelToken | None = None
    ) -> list[float]:
        if self._is_closed:
            raise WorkerClosedError
        assert self._model
        assert budget_s > 0
        (cancel or CancelToken()).raise_if_cancelled()
        if self.deaths:
            self.deaths -= 1
            raise PairsDiedError("dead")
        self.asked += pairs
        return [self._score(pair) for pair in pairs]

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self._is_closed = True

    def _score(self, pair: Pair) -> float:
        truth = _TRUTHS.get(pair, _TRUTHS.get((pair[1], pair[0])))
        if truth is None:
            return self.say(pair)
        return (6.0 if truth else -6.0) if self.knows_trial else 0.0
