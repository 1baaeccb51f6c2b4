"""Thread counts follow what other programs leave, at once where that was seen before."""

from collections.abc import Sequence

import pytest

from app.domain.engine import BATCH_TOKENS
from app.engine.worker.threads import Threads, _taken


class Neighbours:
    """Stands for the machine: two processors, of which others use some."""

    total = 2

    def __init__(self) -> None:
        self.used = 0.0

    def used_by_others(self) -> float:
        return self.used

    def look_from_now(self) -> None:
        pass


class Clock:
    """Stands for a model: two threads help when the machine is free, and hurt when it is not."""

    bos_token = 1

    def __init__(self, neighbours: Neighbours) -> None:
        self._neighbours = neighbours
        self.counts: list[int] = []
        self.now = 0.0

    def set_threads(self, decode: int, prompt: int) -> None:
        assert decode == prompt
        self.counts.append(decode)

    def evaluate(self, tokens: Sequence[int]) -> None:
        assert tokens
        is_slow = self.counts[-1] == (1 if self._neighbours.used < 0.5 else 2)
        self.now += 0.010 if is_slow else 0.001

    def perf_counter(self) -> float:
        """As the module ``time``'s: only evaluations take time."""
        return self.now


def test_what_was_learnt_under_a_load_is_used_when_it_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine = Neighbours()
    threads, model = Threads(machine), Clock(machine)
    monkeypatch.setattr("app.engine.worker.threads.time", model)

    def counts(used: float) -> list[int]:
        machine.used = used
        model.counts.clear()
        for _ in range(40):
            threads.evaluate_token(model, 1)
        return model.counts

    for used in (0.0, 1.0):
        counts(used)
    for used, best in ((0.0, 2), (1.0, 1), (0.1, 2), (0.9, 1)):
        taken = counts(used)
        assert taken[0] == best
        assert taken.count(best) > 30
        assert threads.decode == best


@pytest.mark.parametrize(
    ("used", "before", "after"),
    [
        (0.0, 0, 0),
        (0.3, 0, 0),
        (0.5, 0, 1),
        (0.67, 1, 1),
        (0.3, 1, 1),
        (0.1, 1, 0),
        (1.3, 1, 1),
        (1.6, 1, 2),
        (0.1, 2, 0),
        (15.9, 0, 16),
    ],
)
def test_a_processor_counts_as_taken_until_it_is_clearly_free(
    used: float, before: int, after: int
) -> None:
    assert _taken(used, before) == after


def test_what_is_to_be_the_same_again_uses_one_count_and_teaches_nothing() -> None:
    machine = Neighbours()
    threads, model = Threads(machine), Clock(machine)
    threads.begin(is_repeatable=True)
    for used in (0.0, 1.0):
        machine.used = used
        for _ in range(60):
            assert threads.batch_tokens == BATCH_TOKENS
            threads.evaluate_token(model, 1)
    assert set(model.counts) == {machine.total}
    assert threads.decode == 1  # as many as were free when the load came
